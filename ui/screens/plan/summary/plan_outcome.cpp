#include "ui/screens/plan/summary/plan_outcome.h"

#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// "Cooking dinner together, £85.80 a week", of the lines that are agreed for it.
QStringList agreedFor(OutcomeId outcome, const CaseFile& file)
{
    QStringList said;
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed) return said;
    for (const SupportLine& line : file.lines) {
        const AllocatedLine* paid = documents::allocatedFor(agreed->allocation, line.id);
        if (line.outcomes.contains(outcome) && paid && paid->funded)
            said.append(u"%1, %2"_s.arg(documents::apart(line.label.isEmpty() ? paid->item : line.label),
                                        documents::amountWords(*paid)));
    }
    return said;
}

} // namespace

OutcomeId outcomeOf(const PlanLine& line, const CaseFile& file)
{
    for (const Outcome& outcome : file.outcomes)
        if (line.outcomes.contains(outcome.id)) return outcome.id;
    return {};
}

PlanOutcome::PlanOutcome(int number, OutcomeId outcome, CaseSession& session, std::function<int(PlanLineId)> numberOf,
                         QWidget* parent)
    : Card({}, parent), m_outcome(outcome), m_session(session), m_numberOf(std::move(numberOf)),
      m_words(new TextLabel({}, Type::Section)), m_agreed(muted({}, Type::Body)), m_list(new QVBoxLayout),
      m_rows(m_list), m_more(makeButton(ButtonKind::Quiet, u"add_plan_line_%1"_s.arg(number), tr("+ How it is met")))
{
    setObjectName(u"plan_outcome_%1"_s.arg(number));
    body()->setSpacing(kNear);
    body()->addWidget(m_words);
    body()->addWidget(m_agreed);
    body()->addLayout(m_list);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] { emit added(m_outcome); });
}

void PlanOutcome::showCase()
{
    const CaseFile& file = m_session.file();
    QList<PlanLineId> ids;
    for (const PlanLine& line : file.planLines)
        if (outcomeOf(line, file) == m_outcome) ids.append(line.id);
    m_rows.bring(ids, [this](PlanLineId id, int) {
        auto* row = new PlanLineRow(u"plan_line_%1"_s.arg(m_numberOf(id)), id, m_session);
        connect(row, &PlanLineRow::payeeAsked, this, &PlanOutcome::payeeAsked);
        return row;
    });
    const Outcome* outcome = itemIn(file.outcomes, m_outcome);
    const QString words = outcome ? outcome->statement.simplified() : QString();
    m_words->setText(!outcome          ? tr("For none of the outcomes yet")
                     : words.isEmpty() ? tr("An outcome without words yet")
                                       : u"\u201C%1\u201D"_s.arg(documents::apart(words)));
    m_more->setAccessibleName(outcome ? tr("+ How it is met: %1").arg(words) : tr("+ How it is met"));
    const QStringList agreed = agreedFor(m_outcome, file);
    m_agreed->setText(tr("Agreed: %1.").arg(agreed.join(u"; "_s)));
    m_agreed->setVisible(!agreed.isEmpty());
}

void PlanOutcome::showFigures()
{
    for (const PlanLineId& id : m_rows.ids()) m_rows.row(id)->showCase();
}

} // namespace alongside::ui
