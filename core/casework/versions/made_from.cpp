#include "core/casework/versions/made_from.h"

#include "core/record/fold/frozen.h"

#include <algorithm>

namespace alongside::casework {

namespace {

Person namesOf(const Person& person)
{
    Person named;
    named.name = person.name;
    named.workerName = person.workerName;
    named.workerPhone = person.workerPhone;
    named.councilName = person.councilName;
    return named;
}

QList<CircleMember> namesOfHelpers(const CaseFile& seen)
{
    QList<CircleMember> named;
    for (const CircleMember& one : seen.circle)
        if (std::ranges::find(seen.offers, one.id, &Offer::by) != seen.offers.end()
            || calledIn(seen.circle, one) != one.name) // told apart from one who offers
            named.append({.id = one.id, .name = one.name, .relation = one.relation});
    return named;
}

} // namespace

QByteArray madeFrom(const CaseFile& seen, const QList<record::RecordKind>& kinds)
{
    CaseFile kept = seen;
    kept.person = namesOf(seen.person);
    kept.circle = namesOfHelpers(seen);
    kept.attachments.removeIf([](const Attachment& one) { return one.to != AttachedTo::Plan; });
    return record::frozenInputs(kept, kinds + QList{record::RecordKind::Person, record::RecordKind::CircleMember});
}

CaseFile withoutWhatIsFrozen(CaseFile file)
{
    for (Determination& one : file.determinations) one.inputs.clear();
    for (AllocationAgreement& one : file.agreements) one.inputs.clear();
    for (PaymentInstruction& one : file.instructions) one.inputs.clear();
    for (PlanningCommitment& one : file.commitments) one.inputs.clear();
    for (SignedPlan& one : file.signedPlans) one.inputs.clear();
    for (PaymentChange& one : file.changes) one.inputs.clear();
    for (Order& one : file.orders) one.inputs.clear();
    return file;
}

} // namespace alongside::casework
