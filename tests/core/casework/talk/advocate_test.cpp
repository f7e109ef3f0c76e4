#include "core/domain/talk/advocate.h"
#include "tests/support/catch.h"

namespace alongside::advocate_test {

TEST_CASE("[S39] what is still to be said of an advocate, and never once it is offered and answered", "[casework]")
{
    CaseFile file;
    CHECK(advocateOpen(file) == AdvocateOpen::NotAsked); // unknown is not no
    file.person.advocateNeeded = Tri::No;
    CHECK(advocateOpen(file) == AdvocateOpen::Nothing);

    file.capacities.append({.id = {QUuid(3, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}}); // a doubt noted since
    CHECK(advocateOpen(file) == AdvocateOpen::InDoubt);
    file.capacities.first().able = Tri::Yes;
    CHECK(advocateOpen(file) == AdvocateOpen::Nothing);
    file.choices.capacityToAsk = Tri::No;
    CHECK(advocateOpen(file) == AdvocateOpen::InDoubt);

    file.person.advocateNeeded = Tri::Yes;
    CHECK(advocateOpen(file) == AdvocateOpen::NotOffered);
    for (const AdvocateAnswer answer :
         {AdvocateAnswer::Wanted, AdvocateAnswer::NotWanted, AdvocateAnswer::SomebodyHelps}) {
        file.person.advocateAnswer = answer;
        CHECK(advocateOpen(file) == AdvocateOpen::Nothing);
    }
}

} // namespace alongside::advocate_test
