// What must hold of a determination whatever is answered, for adults and for carers alike.

#include "core/rules/eligibility/catalogue.h"
#include "tests/core/rules/eligibility/any_answers.h"
#include "tests/core/rules/replayed.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace properties_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

auto decided(const EligibilityFacts& facts, const policy::Library& library = test::shipped())
{
    return *rules::adultEligibility(facts, library);
}
auto decided(const CarerFacts& facts, const policy::Library& library = test::shipped())
{
    return *rules::carerEligibility(facts, library);
}

/// Conditions and ways to meet them that are asked outright.
QList<Tri*> conditionsOf(EligibilityFacts& facts)
{
    return {&facts.impairment, &facts.significantImpact};
}
QList<Tri*> conditionsOf(CarerFacts& facts)
{
    return {&facts.necessaryCare, &facts.health, &facts.significantImpact};
}

/// Every three-valued answer there is, except the two about fluctuation.
template <class Facts>
QList<Tri*> answersOf(Facts& facts)
{
    QList<Tri*> all = conditionsOf(facts);
    for (AreaAnswers& area : facts.areas)
        all += {&area.dueToNeed, &area.withoutAssistance, &area.painOrDistress, &area.danger, &area.takesMuchLonger};
    return all;
}

/// Those where a yes speaks for eligibility: all but being able to do without help.
template <class Facts>
QList<Tri*> answersInFavour(Facts& facts)
{
    QList<Tri*> all = conditionsOf(facts);
    for (AreaAnswers& area : facts.areas)
        all += {&area.dueToNeed, &area.painOrDistress, &area.danger, &area.takesMuchLonger};
    return all;
}

template <class Facts>
void aYesNeverTakesEligibilityAway(Facts facts)
{
    const Eligibility before = decided(facts).answer;
    const QList<Tri*> answers = answersInFavour(facts);
    *answers[*rc::gen::inRange<qsizetype>(0, answers.size())] = Tri::Yes;
    const Eligibility after = decided(facts).answer;
    RC_TAG(before == Eligibility::Eligible ? "eligible" : "not eligible");
    if (before == Eligibility::Eligible) RC_ASSERT(after == Eligibility::Eligible);
    if (before == Eligibility::Undetermined) RC_ASSERT(after != Eligibility::NotEligible);
}

template <class Facts>
void settledStaysSettled(Facts facts)
{
    const Eligibility before = decided(facts).answer;
    RC_PRE(before != Eligibility::Undetermined);
    for (Tri* answer : answersOf(facts))
        if (*answer == Tri::NotYetKnown) *answer = *rc::gen::arbitrary<Tri>();
    RC_ASSERT(decided(facts).answer == before);
}

/// The one exception, and no wider than it is said to be.
template <class Facts>
void fluctuationOnlyEverOpens(Facts facts)
{
    Facts steady = facts;
    steady.fluctuates = Tri::No;
    const auto with = decided(facts);
    const auto without = decided(steady);
    const bool open = facts.fluctuates == Tri::Yes && facts.periodConsidered != Tri::Yes;
    const Tri first = *conditionsOf(facts).first();
    RC_ASSERT(with.answer == (open && first != Tri::No ? Eligibility::Undetermined : without.answer));
    RC_ASSERT(with.areas == without.areas);
}

template <class Facts>
void reasonsAreWhole(const Facts& facts)
{
    const auto finding = decided(facts);
    RC_ASSERT(!finding.reasons.isEmpty());
    for (const Reason& reason : finding.reasons) RC_ASSERT(test::shipped().sources().contains(reason.source));
    RC_ASSERT(finding.recordComplete == finding.missing.isEmpty());
    const Tri deciding = finding.answer == Eligibility::Eligible      ? Tri::Yes
                         : finding.answer == Eligibility::NotEligible ? Tri::No
                                                                      : Tri::NotYetKnown;
    RC_ASSERT(finding.reasons.first().met == deciding);
}

/// From what was stored: the answers, and the values that were used, whatever came later.
template <class Facts>
void replays(const Facts& facts)
{
    const auto before = decided(facts);
    const int later = *rc::gen::inRange(0, 4);
    const QDate first = facts.on.addDays(*rc::gen::inRange(1, 900));
    auto again = decided(facts, test::libraryFrom(before.policy, first, later));
    again.policy.hash = before.policy.hash; // over the file, which has grown
    RC_ASSERT(again == before);
}

} // namespace

TEST_CASE("A yes never takes eligibility away", "[rules][eligibility][property]")
{
    CHECK(rc::check("adult", [](const EligibilityFacts& facts) { aYesNeverTakesEligibilityAway(facts); }));
    CHECK(rc::check("carer", [](const CarerFacts& facts) { aYesNeverTakesEligibilityAway(facts); }));
}

TEST_CASE("An answer given later never overturns a settled finding, fluctuation excepted",
          "[rules][eligibility][property]")
{
    CHECK(rc::check("adult", [](const EligibilityFacts& facts) { settledStaysSettled(facts); }));
    CHECK(rc::check("carer", [](const CarerFacts& facts) { settledStaysSettled(facts); }));
}

TEST_CASE("Needs that come and go only ever open a finding", "[rules][eligibility][property]")
{
    CHECK(rc::check("adult", [](const EligibilityFacts& facts) { fluctuationOnlyEverOpens(facts); }));
    CHECK(rc::check("carer", [](const CarerFacts& facts) { fluctuationOnlyEverOpens(facts); }));
}

TEST_CASE("A finding always has its reasons, each with a source, what decides first", "[rules][eligibility][property]")
{
    CHECK(rc::check("adult", [](const EligibilityFacts& facts) { reasonsAreWhole(facts); }));
    CHECK(rc::check("carer", [](const CarerFacts& facts) { reasonsAreWhole(facts); }));
}

TEST_CASE("A determination replays from what it stored, whatever policy comes later", "[rules][eligibility][property]")
{
    CHECK(rc::check("adult", [](const EligibilityFacts& facts) { replays(facts); }));
    CHECK(rc::check("carer", [](const CarerFacts& facts) { replays(facts); }));
}

} // namespace properties_test
