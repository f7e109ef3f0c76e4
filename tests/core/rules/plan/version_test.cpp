#include "core/rules/plan/version.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace version_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::PlanType;
using rules::PlanVersion;
using rules::VersionState;

namespace {

rules::VersionFinding looked(const rules::VersionFacts& facts)
{
    const auto found = rules::planVersion(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

QList<PlanVersion> chain()
{
    const QDate made(2024, 9, 17);
    return {{u"s0"_s, PlanType::StartingStatement, made, {}, {}, {}},
            {u"p1"_s, PlanType::Plan, made.addDays(38), made.addDays(49), u"s0"_s, {}},
            {u"p2"_s, PlanType::Revised, made.addDays(363), made.addDays(364), u"p1"_s, {}}};
}

} // namespace

TEST_CASE("Which version stands is told first, then what is kept, what waits and what was changed", "[rules][plan]")
{
    QList<PlanVersion> versions = chain();
    versions[1].changedOn = QDate(2025, 1, 1);
    versions.append({u"p3"_s, PlanType::Revised, QDate(2026, 1, 1), {}, u"p2"_s, {}});
    CHECK(test::inLine(looked({QDate(2026, 1, 1), versions}).reasons)
          == "version_plan_stands+ version_replaced_kept+ version_draft_waits+ version_changed_after_frozen-");
    CHECK(test::inLine(looked({QDate(2024, 9, 17), chain()}).reasons) == "version_starting_statement_stands+");
    CHECK(test::inLine(looked({QDate(2024, 9, 16), chain()}).reasons) == "version_none_stands-");
    versions = chain();
    versions[1].replaces.clear();
    const auto two = looked({QDate(2025, 1, 1), versions});
    CHECK(test::inLine(two.reasons) == "version_two_stand?");
    CHECK(two.reasons.front().inputs == QStringList{u"count=2"_s});
}

TEST_CASE("A version without the day it was made is refused", "[rules][plan]")
{
    QList<PlanVersion> versions = chain();
    versions[1].madeOn = {};
    const auto found = rules::planVersion({QDate(2025, 1, 1), versions}, test::shipped());
    REQUIRE_FALSE(found);
    CHECK(found.error().detail == u"FIELD_MISSING");
    CHECK(found.error().where == u"/versions/1/made_on");
}

TEST_CASE("Of a chain exactly one version stands on every day from the first on", "[rules][plan][property]")
{
    CHECK(rc::check([] {
        const QDate first(2024, 9, 17);
        const int day = *rc::gen::inRange(-5, 800);
        const auto found = looked({first.addDays(day), chain()});
        RC_ASSERT(found.standing.size() == (day < 0 ? 0 : 1));
        for (const rules::PlanVersionState& one : found.versions) {
            const QDate on = first.addDays(day);
            const bool within = one.from <= on && (!one.until.isValid() || on <= one.until);
            RC_ASSERT((one.state == VersionState::Stands) == within);
        }
    }));
}

} // namespace version_test
