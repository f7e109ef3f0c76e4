#include "ui/screens/people/people_model.h"

#include "core/documents/words/apart.h"
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

} // namespace

QString laneWords(Lane lane)
{
    switch (lane) {
    case Lane::NeedsYou: return tr("Needs you");
    case Lane::Talking: return tr("Talking");
    case Lane::Living: return tr("Living it");
    }
    return {};
}

Lane laneOf(const CaseloadRow& row, QDate today)
{
    const bool soon = row.nextDue.isValid() && today.daysTo(row.nextDue) <= kSoonDays;
    if (row.needsDeciding || soon || row.stage == Stage::Agreed) return Lane::NeedsYou;
    return row.stage == Stage::MoneyStarted || row.stage == Stage::NotEligible ? Lane::Living : Lane::Talking;
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

QString noteFor(const CaseloadRow& row, QDate today)
{
    if (row.needsDeciding) return tr("Two answers to one question");
    if (row.stage == Stage::Agreed) return tr("Money not yet started");
    if (row.nextDue.isValid()) {
        const bool started = row.stage == Stage::MoneyStarted;
        return (started ? tr("Next date %1") : tr("Due %1")).arg(near(row.nextDue, today));
    }
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
    case NoteRole: return noteFor(row, m_today);
    case SentRole: return int(sentOf(row.sent));
    case LaneRole: return laneWords(laneOf(row, m_today));
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3")
            .arg(documents::apart(data(index, Qt::DisplayRole).toString()), noteFor(row, m_today),
                 sentWords(sentOf(row.sent)));
    default: return {};
    }
}

} // namespace alongside::ui
