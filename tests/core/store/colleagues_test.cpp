// Two desks, one office, edits on old snapshots, pulls at odd moments: whatever the order, the case kept folded is the
// fold of its log, the lists are what the log says, and in the end both desks show the same.

#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/office_of_paper.h"
#include "tests/support/catch.h"

#include <cstdio>
#include <random>

namespace colleagues_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

/// One edit such as people make, on what they last saw.
CaseFile edited(const CaseFile& seen, std::mt19937_64& chance)
{
    CaseFile after = seen;
    const QString words = QStringList{u"tea"_s, u"toast"_s, u"a walk"_s, u"the stairs"_s}.at(qsizetype(chance() % 4));
    switch (chance() % 6) {
    case 0: after.person.phone = u"01632 96%1"_s.arg(chance() % 9000 + 1000); break;
    case 1: after.person.advocateNeeded = Tri(chance() % 3); break;
    case 2: after.entries.append({.id = {idOf(quint32(chance() % 6))}, .words = words}); break;
    case 3:
        if (!after.entries.isEmpty()) after.entries.removeLast();
        break;
    case 4:
        if (!after.entries.isEmpty()) after.entries.first().words += u'\n' + words;
        break;
    default: after.week.insert(weekKey(false, int(chance() % 7), 1), {.words = words}); break;
    }
    return after;
}

} // namespace

TEST_CASE("Who is a carer is in the list of every laptop, whoever said so last", "[store][inbox]")
{
    OfficeOfPaper office;
    Desk desks[2];
    for (quint32 n = 0; n < 2; ++n) REQUIRE(desks[n].create(7 + n));
    const auto says = [&](Desk& desk, CaseSubject subject) {
        desk.clock.pass(1'000);
        REQUIRE(desk.say(caseOf(1), [&](CaseFile& file) { file.person.subject = subject; }));
        CHECK(desk.store->caseload()->first().subject == subject);
        for (int round = 0; round < 2; ++round)
            for (Desk& one : desks) REQUIRE(office.sync(one));
        for (Desk& one : desks) CHECK(one.store->caseload()->first().subject == subject);
    };
    REQUIRE(desks[0].name(caseOf(1), u"Pauline Sarr"_s));
    says(desks[0], CaseSubject::Carer);
    says(desks[1], CaseSubject::Adult);
    says(desks[0], CaseSubject::Carer);
}

TEST_CASE("Two desks that edit one case apart come to the same, by every road", "[store][inbox]")
{
    const quint64 seed = GENERATE(take(25, random(quint64(1), quint64(1) << 40)));
    INFO("seed " << seed);
    std::mt19937_64 chance(seed);
    OfficeOfPaper office;
    Desk desks[2];
    CaseFile seen[2];
    for (quint32 n = 0; n < 2; ++n) {
        REQUIRE(desks[n].create(7 + n));
        seen[n].id = caseOf(1);
    }
    for (int step = 0; step < 60; ++step) {
        const auto who = chance() % 2;
        Desk& desk = desks[who];
        desk.clock.pass(qint64(chance() % 5000) - 500);
        const auto what = chance() % 10;
        if (what < 6) {
            const CaseFile after = edited(seen[who], chance);
            REQUIRE(desk.store->append(edit(seen[who], after)));
            if (chance() % 2) seen[who] = *desk.store->caseFile(caseOf(1));
        } else if (what < 8) {
            REQUIRE(office.sync(desk));
        } else {
            seen[who] = *desk.store->caseFile(caseOf(1));
        }
        REQUIRE(*desk.store->caseFile(caseOf(1)) == record::fold(caseOf(1), *desk.store->ops(caseOf(1))).file);
    }
    for (int round = 0; round < 2; ++round)
        for (Desk& desk : desks) REQUIRE(office.sync(desk));
    CHECK(*desks[0].store->caseFile(caseOf(1)) == *desks[1].store->caseFile(caseOf(1)));
    for (Desk& desk : desks) {
        CHECK(*desk.store->upkeep().readModelsAreTrue());
        CHECK(desk.store->upkeep().verify()->faults == QStringList());
    }
}

} // namespace colleagues_test
