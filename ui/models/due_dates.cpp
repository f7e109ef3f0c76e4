#include "ui/models/due_dates.h"

#include "ui/support/translated.h"
#include "ui/support/when.h"

#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QString dueWords(DueKind kind)
{
    switch (kind) {
    case DueKind::FirstPayment: return tr("First payment");
    case DueKind::PaidAgain: return tr("Paid again");
    case DueKind::SixWeekReview: return tr("Six-week review");
    case DueKind::ReviewOverdue: return tr("Review is late from");
    case DueKind::OfferEnds: return tr("Somebody's offer ends");
    case DueKind::StatutoryReview: return tr("Last day for the direct payment review");
    case DueKind::NextReview: return tr("Next review");
    case DueKind::PlanUnsigned: return tr("Last day for the plan to be signed off");
    case DueKind::PaidAfterDeath: return tr("The payments go on after a death: stop them");
    }
    return {};
}

QList<DueDate> stillToDo(QList<DueDate> due, QDate today)
{
    QSet<CaseId> late;
    for (const DueDate& one : std::as_const(due))
        if (one.kind == DueKind::ReviewOverdue && one.on <= today) late.insert(one.id);
    due.removeIf([&](const DueDate& one) {
        if (one.on >= today) return false;
        switch (one.kind) {
        case DueKind::FirstPayment:
        case DueKind::PaidAgain:
        case DueKind::OfferEnds: return true;
        case DueKind::SixWeekReview:
        case DueKind::NextReview: return late.contains(one.id); // once it is late, that is said
        case DueKind::ReviewOverdue:
        case DueKind::StatutoryReview:
        case DueKind::PlanUnsigned:
        case DueKind::PaidAfterDeath: return false;
        }
        return false;
    });
    return due;
}

void setNextDue(QList<CaseloadRow>& people, const QList<DueDate>& due, QDate today)
{
    QHash<CaseId, DueDate> next;
    for (const DueDate& one : stillToDo(due, today))
        if (!next.contains(one.id) || one.on < next.value(one.id).on) next.insert(one.id, one);
    for (CaseloadRow& row : people) {
        row.nextDue = next.value(row.id).on;
        row.nextKind = row.nextDue.isValid() ? std::optional(next.value(row.id).kind) : std::nullopt;
    }
}

QString dueSentence(const DueDate& one, QDate today)
{
    if (one.kind == DueKind::PaidAfterDeath) return dueWords(one.kind); // since when is said there
    const QString day = weekdayWords(one.on);
    if (one.on > today && one.kind == DueKind::ReviewOverdue) return u"%1 %2"_s.arg(dueWords(one.kind), day);
    if (one.on > today) return tr("%1, %2").arg(dueWords(one.kind), day);
    if (one.kind == DueKind::ReviewOverdue) return tr("Review is late, since %1").arg(day);
    return one.on == today ? tr("%1, today").arg(dueWords(one.kind)) : tr("%1, was on %2").arg(dueWords(one.kind), day);
}

} // namespace alongside::ui
