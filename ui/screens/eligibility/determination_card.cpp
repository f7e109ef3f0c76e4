#include "ui/screens/eligibility/determination_card.h"

#include "core/casework/still_to_say.h"
#include "core/documents/letters/eligibility_letter.h"
#include "core/documents/statement/statement_parts.h"
#include "core/domain/settled.h"
#include "ui/case/cards/advocate_note.h"
#include "ui/case/gap_words.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/noted_answer.h"
#include "ui/case/fields/rows.h"
#include "ui/support/names.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/support/look/words_buttons.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// The areas nobody answered may be left for later where enough count already.
bool canWait(const EligibilityFinding& finding)
{
    return finding.answer == Eligibility::Eligible && !finding.recordComplete;
}

} // namespace

DeterminationCard::DeterminationCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("Your determination"), parent), m_services(services), m_session(session),
      m_choice(new QButtonGroup(this)),
      m_differs(new TextField(u"differs_because"_s, tr("I see it &differently from the finding, because"))),
      m_reasons(new TextField(u"reasons"_s, tr("The &reasons, in words for the person"))),
      m_advice(new TextField(u"advice"_s, tr("&Advice that goes with them"))), m_waits(muted({}, Type::Body)),
      m_advocate(new AdvocateNote(session)), m_gaps(new StillToSay(u"still_to_sign"_s)), m_signed(new TextLabel)
{
    build();
}

void DeterminationCard::build()
{
    body()->addWidget(
        muted(tr("You decide, not the program. The finding and your determination are both kept, and both "
                 "are printed."),
              Type::Body));
    auto* row = new Flow(kGap);
    for (const auto& [id, key, words] : {std::tuple(1, u"determined_eligible"_s, tr("&Eligible")),
                                         std::tuple(0, u"determined_not_eligible"_s, tr("&Not eligible"))}) {
        auto* button = new WordsCircle(words);
        name(button, key, words);
        m_choice->addButton(button, id);
        row->cells->addWidget(button);
    }
    m_waits->setObjectName(u"areas_that_wait"_s);
    m_waits->hide();
    m_signed->setObjectName(u"determination_signed"_s);
    m_signed->setTone(TextLabel::Tone::Ok);
    for (TextField* field : {m_differs, m_reasons, m_advice}) field->edit()->setLines(2, 10);
    m_advice->setHint(tr("What there is without the council: from the directory, or in your own words."));
    for (QWidget* part : QList<QWidget*>{m_advocate, row, m_differs, m_reasons, m_advice, m_waits, m_gaps, m_signed})
        body()->addWidget(part);
    m_differsRoom = new KeptRoom(m_differs);
    m_adviceRoom = new KeptRoom(m_advice);
    m_waitsRoom = new KeptRoom(m_waits);
    for (QWidget* words : QList<QWidget*>{m_reasons, m_gaps}) new KeptHeight(words);
    const QString worker = m_services.worker.name;
    m_session.bind(m_differs, notedAnswer(NotedAnswer::DiffersBecause,
                                          tr("I see it differently from the finding, because"), worker));
    m_session.bind(m_reasons, notedAnswer(NotedAnswer::Reasons, tr("The reasons, in words for the person"), worker));
    m_session.bind(m_advice, notedAnswer(NotedAnswer::Advice, tr("Advice that goes with them"), worker));
    connect(m_choice, &QButtonGroup::idClicked, this, [this] {
        showCase(m_finding, m_typed);
        emit changed();
    });
    connect(m_gaps, &StillToSay::followed, this, &DeterminationCard::followed);
    connect(m_advocate, &AdvocateNote::followed, this, &DeterminationCard::followed);
}

std::optional<Determination> DeterminationCard::draft() const
{
    if (m_choice->checkedId() < 0) return std::nullopt;
    const bool eligible = m_choice->checkedId() == 1;
    const bool differs = eligible != (m_finding.answer == Eligibility::Eligible);
    const CaseFile& file = m_session.file();
    return Determination{.on = m_services.clock.today(),
                         .by = m_services.worker.name,
                         .eligible = eligible,
                         .differsBecause = differs ? notedWords(file, NotedAnswer::DiffersBecause) : QString(),
                         .reasons = notedWords(file, NotedAnswer::Reasons),
                         .advice = eligible ? QString() : notedWords(file, NotedAnswer::Advice),
                         .finding = m_finding};
}

QList<casework::StillToSay> DeterminationCard::gaps() const
{
    Determination asFound;
    asFound.on = m_services.clock.today();
    asFound.finding = m_finding;
    asFound.eligible = m_finding.answer == Eligibility::Eligible;
    asFound.reasons = asFound.advice = asFound.differsBecause = u"-"_s;
    const auto made = draft();
    QList<casework::StillToSay> gaps =
        casework::stillToDecide(m_session.versions()) + casework::stillToSign(m_session.file(), made.value_or(asFound));
    const bool isToDecide =
        std::ranges::find(gaps, casework::Gap::NothingToDecide, &casework::StillToSay::gap) == gaps.end();
    if (!made && isToDecide && !settled(m_session.file().determinations))
        gaps.append(
            {.gap = casework::Gap::NothingDecided, .page = u"eligibility"_s, .field = u"determined_eligible"_s});
    return gaps;
}

QString DeterminationCard::openAreas() const
{
    const QString open = documents::openAreaSentences(m_finding, m_session.file()).join(u' ');
    if (open.isEmpty() || !canWait(m_finding)) return open;
    return subjectOf(m_finding) == CaseSubject::Carer ? tr("%1 They can wait: enough counts already.").arg(open)
                                                      : tr("%1 They can wait: enough areas count already.").arg(open);
}

void DeterminationCard::showCase(const EligibilityFinding& finding, const QList<casework::StillToSay>& typed)
{
    m_finding = finding;
    m_typed = typed;
    m_advocate->showCase();
    const auto made = draft();
    const bool differs = made && made->eligible != (finding.answer == Eligibility::Eligible);
    m_differsRoom->setVisible(differs);
    m_reasons->setVisible(made.has_value());
    const bool mayBeEmpty = made && made->eligible && !differs;
    m_reasons->setHint(
        mayBeEmpty
            ? tr("Left empty, the letter says: \u201C%1\u201D").arg(documents::reasonsOf(finding, m_session.file()))
            : QString());
    m_adviceRoom->setVisible(made && !made->eligible);
    const QString waits = canWait(finding) ? openAreas() : QString();
    m_waits->setText(waits);
    m_waitsRoom->setVisible(!waits.isEmpty());
    m_gaps->setItems(toSay(m_typed + gaps(), m_session.file()));
    const Determination* standing = settled(m_session.file().determinations);
    m_signed->setVisible(standing);
    if (!standing) return;
    const QString what = standing->eligible ? tr("Eligible") : tr("Not eligible");
    m_signed->setText(tr("%1, signed by %2 on %3.").arg(what, standing->by, dayWords(standing->on)));
}

} // namespace alongside::ui
