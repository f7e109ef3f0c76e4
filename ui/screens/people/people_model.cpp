#include "ui/screens/people/people_model.h"

#include "core/documents/words/apart.h"
#include "ui/models/due_dates.h"
#include "ui/support/when.h"
#include "ui/support/translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kSoonDays = 7;

QString near(QDate day, QDate today)
{
    const qint64 away = today.daysTo(day);
    if (away == 0) return tr("today");
    if (away == 1) return tr("tomorrow");
    if (away == -1) return tr("yesterday");
    if (away > 1 && away <= kSoonDays) return tr("in %1 days").arg(away);
    if (away < -1 && away >= -kSoonDays) return tr("%1 days ago").arg(-away);
    return day.year() == today.year() ? tr("on %1").arg(shortDayWords(day)) : tr("on %1").arg(dayWords(day));
}

/// "Six-week review in 2 days"; of a review that is late only that it is.
QString dueNote(const CaseloadRow& row, QDate today)
{
    const QString day = near(row.nextDue, today);
    if (!row.nextKind) return tr("Next date %1").arg(day);
    if (*row.nextKind == DueKind::PaidAfterDeath) return dueWords(*row.nextKind);
    if (row.nextDue >= today) return tr("%1 %2").arg(dueWords(*row.nextKind), day);
    return *row.nextKind == DueKind::ReviewOverdue ? tr("Review is late")
                                                   : tr("%1 was %2").arg(dueWords(*row.nextKind), day);
}

/// As a screen reader says a row.
QString heard(const CaseloadRow& row, const QString& name, QDate today)
{
    QStringList said{name, subjectWords(row), noteFor(row, today), sentWords(sentOf(row.sent))};
    said.removeAll(QString());
    return said.join(u". "_s);
}

} // namespace

QString laneWords(Lane lane)
{
    switch (lane) {
    case Lane::NeedsYou: return tr("Needs you");
    case Lane::Talking: return tr("Talking");
    case Lane::Living: return tr("Living it");
    case Lane::Stopped: return tr("Stopped or ended");
    }
    return {};
}

Lane laneOf(const CaseloadRow& row, QDate today)
{
    const bool soon = row.nextDue.isValid() && today.daysTo(row.nextDue) <= kSoonDays;
    switch (row.stage) {
    case Stage::Agreed:
    case Stage::Reviewed:
    case Stage::ToConfirm:
    case Stage::DiedAndPaid: return Lane::NeedsYou;
    case Stage::Talking:
    case Stage::Determined: return row.needsDeciding || soon ? Lane::NeedsYou : Lane::Talking;
    case Stage::NotEligible:
    case Stage::MoneyStarted:
    case Stage::PlanSigned: return row.needsDeciding || soon ? Lane::NeedsYou : Lane::Living;
    case Stage::Stopped:
    case Stage::Died: break;
    }
    return row.needsDeciding || soon ? Lane::NeedsYou : Lane::Stopped;
}

Sent sentOf(SentState state)
{
    switch (state) {
    case SentState::OnlyHere: return Sent::OnlyHere;
    case SentState::ChangedSince: return Sent::Changed;
    case SentState::Waiting: return Sent::Waiting;
    case SentState::AtOffice: return Sent::AtOffice;
    case SentState::NeedsYou: return Sent::NeedsYou;
    }
    return Sent::OnlyHere;
}

QString subjectWords(const CaseloadRow& row)
{
    return row.subject == CaseSubject::Carer ? tr("Carer") : QString();
}

QString groupWords(const CaseloadRow& row)
{
    return row.subject == CaseSubject::Carer ? tr("carer carers") : tr("person persons people adult adults");
}

QString noteFor(const CaseloadRow& row, QDate today)
{
    if (row.needsDeciding) return tr("Two answers to one question");
    if (row.stage == Stage::Died) return tr("Has died");
    if (row.stage == Stage::DiedAndPaid) return tr("Has died, and the payments are not stopped");
    if (row.stage == Stage::Agreed) return tr("Money not yet started");
    if (row.stage == Stage::Reviewed) return tr("Looked at again, plan not yet signed");
    if (row.stage == Stage::ToConfirm) return tr("Plan signed, waits for the manager");
    if (row.stage == Stage::Stopped)
        return row.nextDue.isValid() ? tr("A stop is decided. %1").arg(dueNote(row, today)) : tr("Payments stopped");
    if (row.nextDue.isValid()) return dueNote(row, today);
    if (row.stage == Stage::NotEligible) return tr("Advice given");
    if (row.lastSitting.isValid()) return tr("Talked %1").arg(near(row.lastSitting, today));
    return tr("Not talked yet");
}

void PeopleModel::setRows(QList<CaseloadRow> rows, QDate today)
{
    m_today = today;
    if (std::ranges::equal(rows, m_rows, {}, &CaseloadRow::id, &CaseloadRow::id)) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const CaseloadRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.name.isEmpty() ? tr("No name yet") : row.name;
    case IdRole: return row.id.value;
    case SubjectRole: return subjectWords(row);
    case NoteRole: return noteFor(row, m_today);
    case SentRole: return int(sentOf(row.sent));
    case LaneRole: return laneWords(laneOf(row, m_today));
    case Qt::AccessibleTextRole: return heard(row, documents::apart(data(index, Qt::DisplayRole).toString()), m_today);
    default: return {};
    }
}

} // namespace alongside::ui
