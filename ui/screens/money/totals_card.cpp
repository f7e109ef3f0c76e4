#include "ui/screens/money/totals_card.h"

#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/number_words.h"
#include "core/domain/money/decided_way.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"
#include "ui/screens/money/figure_why.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/support/translated.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

struct Shown {
    const char* key;
    const char* name;
    bool large;
};

/// In the order they are read.
constexpr Shown kFigures[] = {
    {"weekly", QT_TRANSLATE_NOOP("alongside", "A week"), true},
    {"four_weekly", QT_TRANSLATE_NOOP("alongside", "Every four weeks"), true},
    {"year", QT_TRANSLATE_NOOP("alongside", "A year"), true},
    {"one_off", QT_TRANSLATE_NOOP("alongside", "Once"), true},
    {"subtotal", QT_TRANSLATE_NOOP("alongside", "The lines, a week"), false},
    {"contingency", QT_TRANSLATE_NOOP("alongside", "For bad days, a week"), false},
    {"annual", QT_TRANSLATE_NOOP("alongside", "Things paid once a year"), false},
    {"first_year", QT_TRANSLATE_NOOP("alongside", "The first year"), false},
    {"contribution", QT_TRANSLATE_NOOP("alongside", "Their share, a week"), false},
    {"council", QT_TRANSLATE_NOOP("alongside", "The council's share, a week"), false},
    {"dp_four_weekly", QT_TRANSLATE_NOOP("alongside", "By direct payment, every four weeks"), false},
    {"arranged", QT_TRANSLATE_NOOP("alongside", "Arranged by the council, a week"), false},
    {"planning_once", QT_TRANSLATE_NOOP("alongside", "Apart: help with the plan, once"), false},
    {"planning_weekly", QT_TRANSLATE_NOOP("alongside", "Apart: help with the money, a week"), false},
};

} // namespace

TotalsCard::TotalsCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("What it comes to"), parent), m_services(services), m_session(session), m_missing(muted({})),
      m_missingOpen(makeButton(ButtonKind::Quiet, u"missing_rates_open"_s, {})), m_notCounted(new TextLabel),
      m_trouble(new TextLabel), m_noSum(new TextLabel(tr("What it comes to is not yet known."))), m_guide(muted({})),
      m_share(muted({}, Type::Body)),
      m_carer(
          muted(tr("A carer can be charged for support that is for the carer, and the council may choose not to. What "
                   "the person they care for is given is never charged to the carer (Care Act 2014 s14(3)).")))
{
    build();
}

void TotalsCard::build()
{
    m_trouble->setTone(TextLabel::Tone::Error);
    m_trouble->setObjectName(u"money_trouble"_s);
    m_noSum->setObjectName(u"money_no_sum"_s);
    m_share->setObjectName(u"money_share"_s);
    m_guide->setObjectName(u"money_guide"_s);
    auto* large = new Flow(kApart);
    auto* small = new Flow(kApart);
    for (const Shown& shown : kFigures) {
        const QString key = QString::fromLatin1(shown.key);
        auto* cell = new Stack(0);
        auto* number = new WhyNumber(u"figure_"_s + key);
        number->setLarge(shown.large);
        auto* name = muted(ui::tr(shown.name))->inFlow();
        name->setObjectName(u"name_of_"_s + key);
        cell->rows->addWidget(name);
        cell->rows->addWidget(number, 0, Qt::AlignLeft);
        (shown.large ? large : small)->cells->addWidget(cell);
        m_figures.insert(key, number);
        m_cells.insert(key, cell);
    }
    auto* ours = new ForStaff; // why there is no sum is ours to mend; that there is none is everybody's
    ours->rows->addWidget(m_trouble);
    body()->addWidget(ours);
    body()->addWidget(m_noSum);
    body()->addWidget(large);
    body()->addWidget(small);
    for (QWidget* part : {static_cast<QWidget*>(large), static_cast<QWidget*>(small)}) new KeptHeight(part);
    for (QWidget* words : QList<QWidget*>{m_notCounted, m_share, m_guide}) new KeptHeight(words);
    m_notCounted->setObjectName(u"money_not_counted"_s);
    m_notCounted->setTone(TextLabel::Tone::Caution);
    body()->addWidget(m_notCounted);
    buildContribution();
    body()->addWidget(m_share);
    auto* guide = new ForStaff;
    guide->rows->addWidget(m_guide);
    body()->addWidget(guide);
}

void TotalsCard::buildContribution()
{
    auto* percent = new HoursEdit(u"contingency"_s, tr("For &bad days, per cent"), u"%"_s);
    percent->setMost(Quantity::whole(100));
    auto* why = new LineField(u"contingency_reason"_s, tr("Why that much"));
    m_percent = percent;
    auto* share = new MoneyEdit(u"contribution"_s, tr("Their share a week, from the &letter"));
    share->setHint(tr("Empty: not yet assessed."));
    auto* letter = new DatePhraseEdit(u"contribution_letter_on"_s, tr("Date of the letter"));
    letter->setToday(m_services.clock.today(), Days::ThatHaveBeen);
    auto* row = new Columns(72);
    row->add(percent, 1);
    row->add(why, 2);
    auto* second = new Columns(72);
    second->add(share, 1);
    second->add(letter, 2);
    body()->addWidget(row);
    m_missing->setObjectName(u"money_missing_rates"_s);
    m_missingOpen->setCheckable(true);
    connect(m_missingOpen, &QPushButton::toggled, this, [this](bool open) { m_missing->setVisible(open); });
    auto* ours = new ForStaff;
    ours->rows->addWidget(m_missingOpen, 0, Qt::AlignLeft);
    ours->rows->addWidget(m_missing);
    body()->addWidget(ours);
    body()->addWidget(second);
    m_carer->setObjectName(u"carer_charging"_s);
    body()->addWidget(m_carer);
    m_session.bind(percent, inRecord<&CaseFile::money, &MoneyTalk::contingencyPct>());
    m_session.bind(why, inRecord<&CaseFile::money, &MoneyTalk::contingencyReason>());
    m_session.bind(share, inRecord<&CaseFile::money, &MoneyTalk::contributionWeekly>());
    m_session.bind(letter, inRecord<&CaseFile::money, &MoneyTalk::contributionLetterOn>());
}

/// One calm line beside the share that the rates are for; which they are is there for whoever asks.
void TotalsCard::showMissingRates()
{
    const QDate today = m_services.clock.today();
    const QStringList missing = m_services.rules.missingRates(today);
    const QString many = documents::atStart(documents::numberInWords(missing.size()));
    m_missingOpen->setText(missing.size() == 1
                               ? tr("One national rate for %1 is not in the policy yet").arg(dayWords(today))
                               : tr("%1 national rates for %2 are not in the policy yet").arg(many, dayWords(today)));
    m_missing->setText(tr("%1. Nobody can work out beforehand what they may be asked to pay where one of them is "
                          "needed. The letter decides.")
                           .arg(missing.join(tr("; "))));
    m_missingOpen->setVisible(!missing.isEmpty());
    m_missing->setVisible(!missing.isEmpty() && m_missingOpen->isChecked());
}

void TotalsCard::figure(const QString& key, const QString& name, Money amount, const Reason* reason,
                        const QStringList& inputs, const QString& rule)
{
    const bool apart = key.startsWith(u"planning_"_s); // chosen, not judged
    const QString number = apart ? amount.display() : m_working->sum(amount);
    const Why why = whyOfTotal(u"%1: %2"_s.arg(name, number), reason, inputs, rule, *m_working, m_services.rules);
    m_cells.value(key)->findChild<TextLabel*>(u"name_of_"_s + key)->setText(name);
    m_figures.value(key)->setFigure(name, number, why);
    m_cells.value(key)->setVisible(true);
}

void TotalsCard::showFigures(const Working& working)
{
    m_working = &working;
    m_percent->setHint(badDaysSaid(m_session.file()));
    showMissingRates();
    m_carer->setVisible(m_session.file().person.subject == CaseSubject::Carer);
    for (QWidget* cell : std::as_const(m_cells)) cell->setVisible(false);
    m_trouble->setVisible(working.trouble.has_value());
    m_noSum->setVisible(working.trouble.has_value());
    m_notCounted->setText(documents::notCountedWords(working.notCounted));
    m_notCounted->setVisible(working.notCounted > 0 && !working.trouble);
    if (working.trouble) {
        m_guide->clear();
        m_share->clear();
        return m_trouble->setText(documents::paragraphFor(*working.trouble));
    }
    const Allocation& a = working.allocation;
    const Reason* sum = working.reason(u"budget_is_sum_of_lines");
    const Reason* shares = working.reason(a.assessedWeekly ? u"contribution_assessed" : u"contribution_not_assessed");
    QStringList lines;
    for (qsizetype i = 0; i < a.lines.size(); ++i) {
        const SupportLine* line = itemIn(m_session.file().lines, LineId{QUuid::fromString(a.lines.at(i).id)});
        if (line && a.lines.at(i).funded && a.lines.at(i).stream == Stream::Weekly)
            lines.append(u"%1: %2"_s.arg(documents::apart(line->label), a.lines.at(i).amount.display()));
    }
    const QString weekly = a.weekly.display();
    figure(u"weekly"_s, tr("A week"), a.weekly, sum, inputsOfWeek(a), u"R11"_s);
    figure(u"four_weekly"_s, tr("Every four weeks"), a.fourWeekly, sum, {tr("%1 times 4").arg(weekly)}, u"R11"_s);
    figure(u"year"_s, tr("A year"), a.year, sum, inputsOfYear(a), u"R11"_s);
    if (a.oneOff != Money()) figure(u"one_off"_s, tr("Once"), a.oneOff, sum, {}, u"R8"_s);
    if (a.contingencyWeekly != Money()) {
        figure(u"subtotal"_s, tr("The lines, a week"), a.weeklySubtotal, sum, lines, u"R9"_s);
        figure(u"contingency"_s, tr("For bad days, a week"), a.contingencyWeekly, working.reason(u"contingency_added"),
               {m_session.file().money.contingencyReason}, u"R10"_s);
    }
    if (a.annualLump != Money()) figure(u"annual"_s, tr("Things paid once a year"), a.annualLump, sum, {}, u"R8"_s);
    if (a.firstYear != a.year) figure(u"first_year"_s, tr("The first year"), a.firstYear, sum, {}, u"R11"_s);
    if (a.assessedWeekly) {
        figure(u"contribution"_s, tr("Their share, a week"), a.adultWeekly, shares, {}, u"R13"_s);
        figure(u"council"_s, tr("The council's share, a week"), a.councilWeekly, shares, {}, u"R13"_s);
    }
    if (a.dpGrossWeekly != Money())
        figure(u"dp_four_weekly"_s,
               decidedWay(m_session.file()) == Deploy::NotChosen ? tr("If by direct payment, every four weeks")
                                                                 : tr("By direct payment, every four weeks"),
               a.dpNetFourWeekly, working.reason(u"contribution_off_direct_payment_first"), {}, u"R14"_s);
    if (a.otherWeekly != Money())
        figure(u"arranged"_s, tr("Arranged by the council, a week"), a.otherWeekly, sum, {}, u"R14"_s);
    const Reason* apart = working.reason(u"planning_kept_apart");
    if (a.planningOneOff != Money())
        figure(u"planning_once"_s, tr("Apart: help with the plan, once"), a.planningOneOff, apart, {}, u"R12"_s);
    if (a.planningWeekly != Money())
        figure(u"planning_weekly"_s, tr("Apart: help with the money, a week"), a.planningWeekly, apart, {}, u"R12"_s);
    m_share->setText(a.assessedWeekly ? QString()
                                      : tr("Their share: not yet assessed. Every amount is shown before it."));
    m_share->setVisible(!a.assessedWeekly);
    const QString day = dayWords(working.on);
    m_guide->setText(a.guide.isEmpty() ? tr("This laptop has no price guide for %1. Set the price of each line by hand "
                                            "and say why, or ask your council for its price guide.")
                                             .arg(day)
                                       : tr("Indicative, by price guide %1, for %2.").arg(a.guide, day));
}

} // namespace alongside::ui
