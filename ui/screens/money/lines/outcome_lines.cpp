#include "ui/screens/money/lines/outcome_lines.h"

#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "core/domain/settled.h"
#include "core/domain/views/own_words.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/support/translated.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString outcomeWords(const Outcome& outcome)
{
    return outcome.statement.isEmpty() ? tr("An outcome without words yet")
                                       : u"\u201C%1\u201D"_s.arg(documents::apart(outcome.statement.simplified()));
}

} // namespace

OutcomeLines::OutcomeLines(int number, OutcomeId outcome, const CaseServices& services, CaseSession& session,
                           std::function<int(LineId)> numberOf, QWidget* parent)
    : Card({}, parent), m_outcome(outcome), m_services(services), m_session(session), m_numberOf(std::move(numberOf)),
      m_words(new TextLabel({}, Type::Section)), m_gates(muted({}, Type::Body)), m_list(new QVBoxLayout), m_rows(m_list)
{
    setObjectName(u"money_outcome_%1"_s.arg(number));
    auto* more = makeButton(ButtonKind::Quiet, u"add_line_%1"_s.arg(number), tr("+ What could help"));
    body()->setSpacing(kNear);
    body()->addWidget(m_words);
    auto* ours = new ForStaff;
    ours->rows->addWidget(m_gates);
    ours->rows->addWidget(buildUnlinked(number));
    body()->addWidget(ours);
    m_unlinkedRoom = new KeptRoom(m_unlinked);
    body()->addLayout(m_list);
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] { emit added(m_outcome); });
}

/// Why the money goes there is told by what was said, or by a sentence (S67). Agreeing does not wait for it.
QWidget* OutcomeLines::buildUnlinked(int number)
{
    auto* unlinked = new Stack(kTight);
    auto* words = new TextLabel(tr("Nothing that was said is linked to this yet, nor why not."));
    words->setTone(TextLabel::Tone::Caution);
    m_link = makeButton(ButtonKind::Quiet, u"link_words_%1"_s.arg(number), tr("Link it, or say why not"));
    unlinked->setObjectName(u"unlinked_%1"_s.arg(number));
    unlinked->rows->addWidget(words);
    unlinked->rows->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QPushButton::clicked, this,
            [this] { emit followed(u"outcomes"_s, m_outcome.value.toString(QUuid::WithoutBraces) + u"_words"_s); });
    return m_unlinked = unlinked;
}

void OutcomeLines::showCase()
{
    const CaseFile& file = m_session.file();
    QList<LineId> ids;
    for (const SupportLine& line : file.lines) {
        const auto first = std::ranges::find_if(line.outcomes, [&](OutcomeId id) { return itemIn(file.outcomes, id); });
        const OutcomeId serves = first == line.outcomes.end() ? OutcomeId() : *first;
        if (serves == m_outcome) ids.append(line.id);
    }
    m_rows.bring(ids, [this](LineId id, int) {
        auto* row = new LineRow(u"line_%1"_s.arg(m_numberOf(id)), id, m_services, m_session);
        connect(row, &LineRow::followed, this, &OutcomeLines::followed);
        return row;
    });
}

void OutcomeLines::showFigures(const Working& working)
{
    const CaseFile& file = m_session.file();
    for (const LineId& id : m_rows.ids()) m_rows.row(id)->showFigures(working);
    const Outcome* outcome = itemIn(file.outcomes, m_outcome);
    m_unlinkedRoom->setVisible(unexplained(file, working.allocation).contains(m_outcome));
    if (!outcome) {
        m_words->setText(tr("Lines without an outcome"));
        return m_gates->setText(tr("Nothing is paid for until each says which outcome it is for."));
    }
    m_words->setText(outcomeWords(*outcome));
    m_link->setAccessibleName(tr("%1: %2").arg(m_link->text(), m_words->text()));
    const Tri eligible = casework::isEligible(*outcome, file, working.found);
    const QString after = documents::plainName(casework::countedAfter(*outcome, file));
    if (eligible == Tri::NotYetKnown && outcome->areas.isEmpty())
        return m_gates->setText(tr("This outcome is not tied to any of the ten areas yet. After strengths: %1.")
                                    .arg(documents::inSentence(after)));
    const QString gates = isDetermined(file) ? tr("Eligible: %1. After strengths: %2.")
                                             : tr("Eligible, by the answers so far: %1. After strengths: %2.");
    m_gates->setText(gates.arg(documents::inSentence(documents::plainName(eligible)), documents::inSentence(after)));
}

} // namespace alongside::ui
