#include "ui/screens/money/means/means_card.h"

#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/money/means/amounts.h"
#include "ui/screens/money/means/means_words.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kLetters = 72; // where two stand side by side
constexpr int kMostWeeks = 52;

template <auto Member>
auto inMeans()
{
    return inRecord<&CaseFile::means, Member>();
}

} // namespace

MeansCard::MeansCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("Work out their share"), parent), m_services(services), m_session(session),
      m_open(makeButton(ButtonKind::Plain, u"means_open"_s, tr("Work it out"))), m_inside(new Stack(kClose)),
      m_figure(new WhyNumber(u"figure_means"_s)), m_missing(new TextLabel), m_steps(new TextLabel),
      m_take(makeButton(ButtonKind::Plain, u"means_take"_s, tr("Take this as their share"))), m_taken(muted({}))
{
    build();
}

void MeansCard::build()
{
    setObjectName(u"means"_s);
    m_missing->setObjectName(u"means_missing"_s);
    m_missing->setTone(TextLabel::Tone::Caution);
    m_steps->setObjectName(u"means_steps"_s);
    m_taken->setObjectName(u"means_taken"_s);
    m_open->setCheckable(true);
    auto* on = new DatePhraseEdit(u"means_on"_s, tr("The day these figures are of"));
    on->setToday(m_services.clock.today(), Days::ThatHaveBeen);
    auto* savings = new MoneyEdit(u"means_savings"_s, tr("Savings"));
    savings->setMost(kMostSavings);
    savings->setHint(tr("Their own share, without the home they live in. 0 for none; empty: not yet known."));
    auto* seen = textOfLines(u"means_seen"_s, tr("What was seen: letters, statements"));
    auto* inside = static_cast<Stack*>(m_inside)->rows;
    for (QWidget* part : QList<QWidget*>{sideBySide(kLetters, {on, savings}), seen, buildFree()})
        inside->addWidget(part);
    for (const AmountOf of : {AmountOf::Income, AmountOf::Housing, AmountOf::Disability}) {
        m_amounts.append(new Amounts(of, m_session));
        inside->addWidget(m_amounts.last());
    }
    inside->addWidget(buildGuarantee());
    inside->addWidget(m_figure, 0, Qt::AlignLeft);
    inside->addWidget(m_missing);
    inside->addWidget(m_steps);
    inside->addWidget(m_take, 0, Qt::AlignLeft);
    for (QWidget* words : QList<QWidget*>{m_missing, m_steps}) new KeptHeight(words);
    body()->addWidget(muted(tr("From what comes in, what is saved and what has to be paid. An indication: the "
                               "council's letter decides."),
                            Type::Body));
    body()->addWidget(m_taken);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addWidget(m_inside);
    m_inside->hide();
    connect(m_open, &QPushButton::toggled, this, [this](bool opened) {
        m_open->setText(opened ? tr("Close") : tr("Work it out"));
        m_open->setAccessibleName(opened ? tr("Close: work out their share") : tr("Work it out: their share"));
        m_inside->setVisible(opened);
    });
    connect(m_take, &QPushButton::clicked, this, &MeansCard::take);
    m_session.bind(on, inMeans<&Means::on>());
    m_session.bind(savings, inMeans<&Means::savings>());
    m_session.bind(seen, inMeans<&Means::seen>());
}

QWidget* MeansCard::buildFree()
{
    auto* asked = new Stack;
    auto* isFree = new TriChoice(u"means_is_free"_s, tr("Is this care free, whatever they have?"));
    auto* why = new Stack;
    auto* reason = new ChoiceField(u"means_free_reason"_s, tr("Why it is free"), documents::plainAnswers<FreeReason>());
    auto* week = new CountField(u"means_free_week"_s, tr("Which week of it this is"), 1, kMostWeeks, 0);
    auto* cost = new MoneyEdit(u"means_free_cost"_s, tr("What the equipment or adaptation costs"));
    auto* words = new LineField(u"means_free_words"_s, tr("The council's words for it"));
    why->rows->addWidget(reason);
    why->rows->addWidget(sideBySide(kLetters, {week, cost}));
    why->rows->addWidget(words);
    asked->rows->addWidget(isFree);
    asked->rows->addWidget(why);
    m_free = new KeptRoom(why);
    m_session.bind(isFree, inMeans<&Means::isFree>());
    m_session.bind(reason, inMeans<&Means::freeReason>());
    m_session.bind(week, inMeans<&Means::freeWeek>());
    m_session.bind(cost, inMeans<&Means::freeCost>());
    m_session.bind(words, inMeans<&Means::freeWords>());
    return asked;
}

QWidget* MeansCard::buildGuarantee()
{
    auto* asked = new Stack;
    auto* keeps = new ChoiceField(u"means_keeps"_s, tr("Minimum income guarantee"), documents::plainAnswers<Keeps>());
    auto* children = new CountField(u"means_children"_s, tr("Children to look after"), 0, kMostChildren, -1);
    auto* disability =
        new TriChoice(u"means_disability_premium"_s, tr("Disability premium: do they get it, or would they?"));
    auto* enhanced =
        new TriChoice(u"means_enhanced_premium"_s, tr("Enhanced disability premium: do they, or would they?"));
    auto* carer = new TriChoice(u"means_carer_premium"_s, tr("Carer premium: do they, or would they?"));
    auto* night =
        new TriChoice(u"means_has_night_part"_s, tr("Has a benefit a part for care at night, and we arrange none?"));
    auto* band = new ChoiceField(u"means_cost_band"_s, tr("The council's standard for what a disability costs"),
                                 documents::plainAnswers<CostBand>());
    asked->rows->addWidget(new TextLabel(tr("What they keep"), Type::Strong));
    for (QWidget* part :
         QList<QWidget*>{sideBySide(kLetters, {keeps, children}), disability, enhanced, carer, night, band})
        asked->rows->addWidget(part);
    m_session.bind(keeps, inMeans<&Means::keeps>());
    m_session.bind(children, inMeans<&Means::children>());
    m_session.bind(disability, inMeans<&Means::disabilityPremium>());
    m_session.bind(enhanced, inMeans<&Means::enhancedPremium>());
    m_session.bind(carer, inMeans<&Means::carerPremium>());
    m_session.bind(night, inMeans<&Means::hasNightPart>());
    m_session.bind(band, inMeans<&Means::costBand>());
    return asked;
}

void MeansCard::open()
{
    m_open->setChecked(true);
}

void MeansCard::showCase()
{
    const Means& means = m_session.file().means;
    const auto kinds = m_services.rules.kindsOfIncome(means.on.isValid() ? means.on : m_services.clock.today());
    for (Amounts* one : m_amounts) one->showCase(kinds ? *kinds : QList<std::pair<QString, QString>>());
}

void MeansCard::showFigures(const Working& working)
{
    m_free->setVisible(m_session.file().means.isFree == Tri::Yes);
    const bool costs = !working.trouble && !working.isAllUnknown;
    const auto found = m_services.rules.contributing(m_session.file(),
                                                     costs ? std::optional(working.allocation.weekly) : std::nullopt);
    m_found = found ? *found : casework::Contributing();
    tell(m_found);
    if (!found) {
        m_missing->setText(documents::paragraphFor(found.error()));
        m_missing->show();
    }
    tellTaken();
}

void MeansCard::tell(const casework::Contributing& found)
{
    m_missing->setText(missingWords(found));
    m_missing->setVisible(!found.missing.isEmpty());
    m_figure->setVisible(found.worked.has_value());
    m_steps->setVisible(found.worked.has_value());
    m_take->setVisible(found.canBeTaken() && !casework::isTaken(*found.worked, m_session.file()));
    if (!found.worked) return;
    m_figure->setFigure(found.isAtMost() ? tr("Not more than, a week") : tr("Their share, a week"),
                        found.worked->weekly.display(), whyOfContribution(*found.worked, m_services.rules));
    m_steps->setText(stepWords(*found.worked));
}

/// What is noted as their share, where it was worked out here, and whether the letter says another since.
void MeansCard::tellTaken()
{
    const MoneyTalk& money = m_session.file().money;
    const WorkedContribution& worked = money.contributionWorked;
    m_taken->setVisible(worked.on.isValid());
    if (!worked.on.isValid()) return;
    const QString said = tr("Worked out for %1: %2 a week.").arg(dayWords(worked.on), worked.weekly.display());
    const bool same = money.contributionWeekly == worked.weekly;
    m_taken->setText(same ? said : tr("%1 The share that is noted is another.").arg(said));
}

void MeansCard::take()
{
    if (!m_found.canBeTaken()) return;
    m_session.answer([worked = *m_found.worked, by = m_services.worker.name](CaseFile& file) {
        casework::takeContribution(file, worked, by);
    });
    m_open->setFocus();
}

} // namespace alongside::ui
