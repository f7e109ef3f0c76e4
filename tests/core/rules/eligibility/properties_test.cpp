#include "core/rules/eligibility/catalogue.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace alongside;

namespace rc {

template <>
struct Arbitrary<Tri> {
    static Gen<Tri> arbitrary() { return gen::element(Tri::NotYetKnown, Tri::No, Tri::Yes); }
};

template <>
struct Arbitrary<AreaAnswers> {
    static Gen<AreaAnswers> arbitrary()
    {
        return gen::build<AreaAnswers>(gen::set(&AreaAnswers::applicable, gen::weightedElement<bool>({{9, true}, {1, false}})),
                                       gen::set(&AreaAnswers::dueToNeed), gen::set(&AreaAnswers::withoutAssistance),
                                       gen::set(&AreaAnswers::painOrDistress), gen::set(&AreaAnswers::danger),
                                       gen::set(&AreaAnswers::takesMuchLonger));
    }
};

template <>
struct Arbitrary<EligibilityFacts> {
    static Gen<EligibilityFacts> arbitrary()
    {
        return gen::build<EligibilityFacts>(gen::set(&EligibilityFacts::on, gen::just(QDate(2025, 6, 2))),
                                            gen::set(&EligibilityFacts::impairment), gen::set(&EligibilityFacts::areas),
                                            gen::set(&EligibilityFacts::significantImpact),
                                            gen::set(&EligibilityFacts::fluctuates),
                                            gen::set(&EligibilityFacts::periodConsidered));
    }
};

} // namespace rc

namespace {

Eligibility answerTo(const EligibilityFacts& facts)
{
    return rules::adultEligibility(facts, test::shipped())->answer;
}

/// Every three-valued answer there is, except the two about fluctuation.
QList<Tri*> answersOf(EligibilityFacts& facts)
{
    QList<Tri*> all{&facts.impairment, &facts.significantImpact};
    for (AreaAnswers& area : facts.areas)
        all += {&area.dueToNeed, &area.withoutAssistance, &area.painOrDistress, &area.danger, &area.takesMuchLonger};
    return all;
}

} // namespace

TEST_CASE("One more reason to be unable never takes eligibility away", "[rules][eligibility][property]")
{
    CHECK(rc::check([](EligibilityFacts facts) {
        const Eligibility before = answerTo(facts);
        RC_PRE(before != Eligibility::NotEligible);
        AreaAnswers& area = facts.areas[*rc::gen::inRange<std::size_t>(0, kCareAreaCount)];
        Tri AreaAnswers::* const limb = *rc::gen::element(&AreaAnswers::painOrDistress, &AreaAnswers::danger,
                                                          &AreaAnswers::takesMuchLonger);
        area.*limb = Tri::Yes;
        const Eligibility after = answerTo(facts);
        RC_ASSERT(after != Eligibility::NotEligible);
        RC_ASSERT(before != Eligibility::Eligible || after == Eligibility::Eligible);
    }));
}

TEST_CASE("An answer given later never overturns a settled finding, fluctuation excepted", "[rules][eligibility][property]")
{
    CHECK(rc::check([](EligibilityFacts facts) {
        const Eligibility before = answerTo(facts);
        RC_PRE(before != Eligibility::Undetermined);
        QList<Tri*> open;
        for (Tri* answer : answersOf(facts))
            if (*answer == Tri::NotYetKnown) open.append(answer);
        RC_PRE(!open.isEmpty());
        for (Tri* answer : open)
            *answer = *rc::gen::arbitrary<Tri>();
        RC_ASSERT(answerTo(facts) == before);
    }));
}

TEST_CASE("A finding always has its reasons, each with a source", "[rules][eligibility][property]")
{
    CHECK(rc::check([](const EligibilityFacts& facts) {
        const auto finding = rules::adultEligibility(facts, test::shipped());
        RC_ASSERT(!finding->reasons.isEmpty());
        for (const Reason& reason : finding->reasons)
            RC_ASSERT(test::shipped().sources().contains(reason.source));
        RC_ASSERT(finding->recordComplete == finding->missing.isEmpty());
    }));
}
