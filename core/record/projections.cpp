#include "core/record/projections.h"

#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::record {

/// Of two made apart none stands until it is settled which holds.
Stage stageOf(const CaseFile& file)
{
    if (openReview(file)) return planToConfirm(file) ? Stage::ToConfirm : Stage::Reviewed;
    if (standingPlan(file)) return Stage::PlanSigned;
    if (latestSettled(file.instructions)) return Stage::MoneyStarted;
    if (latestSettled(file.agreements)) return Stage::Agreed;
    if (const Determination* signedOne = latestSettled(file.determinations))
        return signedOne->eligible ? Stage::Determined : Stage::NotEligible;
    return Stage::Talking;
}

CaseloadRow caseloadRow(const CaseFile& file, bool needsDeciding)
{
    CaseloadRow row{.id = file.id,
                    .name = file.person.name,
                    .preferredName = file.person.preferredName,
                    .bornOn = file.person.bornOn,
                    .stage = stageOf(file),
                    .needsDeciding = needsDeciding};
    for (const Sitting& sitting : file.sittings) row.lastSitting = std::max(row.lastSitting, sitting.on);
    for (const Entry& entry : file.entries) // jotted down is talked
        if (entry.kind != EntryKind::WorkerNote) row.lastSitting = std::max(row.lastSitting, entry.on);
    if (const QList<DueDate> due = dueDates(file); !due.isEmpty()) row.nextDue = due.first().on;
    return row;
}

QList<DueDate> dueDates(const CaseFile& file)
{
    QList<DueDate> due;
    const auto add = [&](DueKind kind, QDate on) {
        if (on.isValid()) due.append({file.id, kind, on});
    };
    if (const PaymentInstruction* started = settled(file.instructions)) {
        add(DueKind::FirstPayment, started->schedule.first);
        if (openReview(file) && plansThatStand(file).isEmpty())
            add(DueKind::PlanUnsigned, started->schedule.overdueAfter);
    }
    if (const auto review = comingReview(file)) {
        add(review->kind == ReviewKind::SixWeek ? DueKind::SixWeekReview : DueKind::NextReview, review->on);
        add(DueKind::ReviewOverdue, review->lateAfter.addDays(1));
        add(DueKind::StatutoryReview, review->statutoryBy);
    }
    for (const Offer& offer : file.offers)
        if (offer.willing == Willing::Yes) add(DueKind::OfferEnds, offer.until);
    std::ranges::stable_sort(due, {}, &DueDate::on);
    return due;
}

QList<SearchText> searchTexts(const CaseFile& file)
{
    QList<SearchText> found;
    const auto add = [&](const QString& section, const QUuid& item, const QStringList& words) {
        QStringList said = words;
        said.removeAll(QString());
        if (!said.isEmpty())
            found.append({section, item.isNull() ? QString() : item.toString(QUuid::WithoutBraces), said.join(u'\n')});
    };
    const alongside::Person& person = file.person;
    add(u"person"_s, {}, {person.name, person.preferredName, person.address, person.phone, person.contactWords});
    for (const Sitting& sitting : file.sittings) add(u"person"_s, sitting.id.value, {sitting.where, sitting.note});
    for (const Entry& entry : file.entries) add(u"talk"_s, entry.id.value, {entry.words, entry.saidBy});
    for (const Strength& strength : file.strengths)
        add(u"talk"_s, strength.id.value, {strength.words, strength.helpsWith, strength.ifItBreaks});
    for (const CircleMember& member : file.circle)
        add(u"talk"_s, member.id.value, {member.name, member.relation, member.does});
    for (const Offer& offer : file.offers) add(u"talk"_s, offer.id.value, {offer.what, offer.ifItStops});
    for (const Need& need : file.needs) add(u"eligibility"_s, need.id.value, {need.words});
    for (const Outcome& outcome : file.outcomes)
        add(u"outcomes"_s, outcome.id.value,
            {outcome.statement, outcome.now, outcome.better, outcome.strengths, outcome.theirWay});
    for (const SupportLine& line : file.lines) add(u"money"_s, line.id.value, {line.label, line.priceReason});
    for (const Advice& advice : file.advice) add(u"choices"_s, advice.id.value, {advice.words});
    return found;
}

} // namespace alongside::record
