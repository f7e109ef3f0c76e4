#include "core/domain/talk/advocate.h"

namespace alongside {

namespace {

/// A doubt that was noted and not laid to rest: of one decision, or of asking for a direct payment.
bool isDoubted(const CaseFile& file)
{
    const auto open = [](const Capacity& one) { return one.able != Tri::Yes; };
    return file.choices.capacityToAsk == Tri::No || std::ranges::any_of(file.capacities, open);
}

} // namespace

AdvocateOpen advocateOpen(const CaseFile& file)
{
    const Person& person = file.person;
    if (person.advocateAnswer != AdvocateAnswer::NotOffered) return AdvocateOpen::Nothing;
    if (person.advocateNeeded == Tri::Yes) return AdvocateOpen::NotOffered;
    if (isDoubted(file))
        return AdvocateOpen::InDoubt; // of one decision and one day: what was said before is asked again
    return person.advocateNeeded == Tri::NotYetKnown ? AdvocateOpen::NotAsked : AdvocateOpen::Nothing;
}

} // namespace alongside
