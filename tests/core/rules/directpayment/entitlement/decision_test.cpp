#include "core/rules/directpayment/entitlement/decision.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace decision_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::CareAuthority;
using rules::DirectPaymentAnswer;
using rules::DirectPaymentDecision;
using rules::DirectPaymentFacts;
using rules::DirectPaymentRoute;
using rules::Recipient;

namespace {

constexpr Tri kTris[] = {Tri::No, Tri::Yes, Tri::NotYetKnown};

/// Everything well, for an adult who asks for themselves.
DirectPaymentFacts asking()
{
    return {.budgetNamesAmount = Tri::Yes,
            .amountWeekly = Money::pence(1),
            .requested = Tri::Yes,
            .capacityToRequest = Tri::Yes,
            .recipientAgrees = Tri::Yes,
            .excludedBySchedule1 = Tri::No,
            .capable = Tri::Yes,
            .appropriate = Tri::Yes};
}

/// Everything well, for one for whom somebody with authority asks.
DirectPaymentFacts askedFor()
{
    DirectPaymentFacts facts = asking();
    facts.route = DirectPaymentRoute::Section32;
    facts.capacityToRequest = Tri::No;
    facts.recipient = Recipient::Authorised;
    facts.authority = CareAuthority::Self;
    facts.actsInBestInterests = Tri::Yes;
    return facts;
}

DirectPaymentDecision decided(const DirectPaymentFacts& facts)
{
    const auto found = rules::directPaymentDecision(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

/// Every three-valued answer there is.
QList<Tri*> answersOf(DirectPaymentFacts& facts)
{
    return {&facts.budgetNamesAmount,
            &facts.requested,
            &facts.capacityToRequest,
            &facts.recipientAgrees,
            &facts.excludedBySchedule1,
            &facts.capable,
            &facts.appropriate,
            &facts.authorityAgreesSuitable,
            &facts.authoritySupportsRequest,
            &facts.councilConsidersSuitable,
            &facts.actsInBestInterests};
}

DirectPaymentFacts anyFacts()
{
    DirectPaymentFacts facts;
    facts.route = *rc::gen::element(DirectPaymentRoute::Section31, DirectPaymentRoute::Section32);
    facts.recipient = *rc::gen::element(Recipient::Adult, Recipient::Nominated, Recipient::Authorised);
    facts.authority = *rc::gen::element(CareAuthority::NotYetKnown, CareAuthority::Self, CareAuthority::AnotherExists,
                                        CareAuthority::None);
    facts.amountWeekly = Money::pence(*rc::gen::element<qint64>(0, 1, 12000));
    for (Tri* answer : answersOf(facts)) *answer = *rc::gen::element(Tri::NotYetKnown, Tri::No, Tri::Yes, Tri::Yes);
    return facts;
}

} // namespace

TEST_CASE("A direct payment must be made where everything holds (s31(2), s32(2))", "[rules][directpayment]")
{
    const DirectPaymentDecision own = decided(asking());
    CHECK(own.answer == DirectPaymentAnswer::MustPay);
    CHECK(own.policy.rule == u"care_act_s31");
    CHECK(test::keysOf(own.reasons)
          == QStringList{u"dp_must_pay"_s, u"dp_budget_amount_met"_s, u"dp_requested_met"_s, u"dp_capacity_met"_s,
                         u"dp_not_prohibited_met"_s, u"dp_capable_met"_s, u"dp_appropriate_met"_s});
    const DirectPaymentDecision others = decided(askedFor());
    CHECK(others.answer == DirectPaymentAnswer::MustPay);
    CHECK(others.policy.rule == u"care_act_s32");
    CHECK(test::keysOf(others.reasons)
          == QStringList{u"dp_must_pay"_s, u"dp_budget_amount_met"_s, u"dp_requested_met"_s, u"dp_lacks_capacity_met"_s,
                         u"dp_authorised_met"_s, u"dp_not_prohibited_met"_s, u"dp_best_interests_met"_s,
                         u"dp_capable_met"_s, u"dp_appropriate_met"_s});
    CHECK(others.reasons.first().source == u"Care Act 2014 s32(2)");
    for (const Reason& reason : own.reasons + others.reasons) CHECK(reason.met == Tri::Yes);
}

TEST_CASE("What the budget names: an amount, none, or not yet known (s31(1)(a))", "[rules][directpayment]")
{
    struct Story {
        const char* told;
        Tri names;
        std::optional<Money> weekly;
        Money other;
        DirectPaymentAnswer answer;
    };
    const Money penny = Money::pence(1);
    const auto story = GENERATE_COPY(values<Story>({
        {"a penny a week", Tri::Yes, penny, {}, DirectPaymentAnswer::MustPay},
        {"a penny once", Tri::Yes, Money(), penny, DirectPaymentAnswer::MustPay},
        {"nothing at all", Tri::Yes, Money(), {}, DirectPaymentAnswer::NotEngaged},
        {"nothing at all, whatever the budget will say",
         Tri::NotYetKnown,
         Money(),
         {},
         DirectPaymentAnswer::NotEngaged},
        {"the budget names none", Tri::No, penny, penny, DirectPaymentAnswer::NotEngaged},
        {"the budget names none, and nobody knows how much",
         Tri::No,
         std::nullopt,
         {},
         DirectPaymentAnswer::NotEngaged},
        {"not yet said", Tri::NotYetKnown, penny, {}, DirectPaymentAnswer::Undetermined},
        {"named, but how much is not known", Tri::Yes, std::nullopt, {}, DirectPaymentAnswer::Undetermined},
        {"named, a lump is known, the week is not", Tri::Yes, std::nullopt, penny, DirectPaymentAnswer::Undetermined},
    }));
    INFO(story.told);
    DirectPaymentFacts facts = asking();
    facts.budgetNamesAmount = story.names;
    facts.amountWeekly = story.weekly;
    facts.amountOther = story.other;
    CHECK(decided(facts).answer == story.answer);
}

TEST_CASE("Who is authorised, by who has authority (s32(4))", "[rules][directpayment]")
{
    for (const CareAuthority authority :
         {CareAuthority::NotYetKnown, CareAuthority::Self, CareAuthority::AnotherExists, CareAuthority::None})
        for (const Tri agrees : kTris)
            for (const Tri council : kTris) {
                DirectPaymentFacts facts = askedFor();
                facts.authority = authority;
                facts.authorityAgreesSuitable = agrees;
                facts.councilConsidersSuitable = council;
                facts.authoritySupportsRequest = Tri::Yes;
                const DirectPaymentDecision found = decided(facts);
                const bool other = authority == CareAuthority::AnotherExists;
                INFO(int(authority) << ' ' << int(agrees) << ' ' << int(council));
                CHECK(found.conditions.first().met
                      == (authority == CareAuthority::Self   ? Tri::Yes
                          : other                            ? agrees
                          : authority == CareAuthority::None ? council
                                                             : Tri::NotYetKnown));
                CHECK(found.conditions.size() == (other ? 6 : 5));
                CHECK(test::keysOf(found.reasons).contains(u"dp_council_view_does_not_count"_s)
                      == (other && council != Tri::NotYetKnown));
            }
}

TEST_CASE("What was said and does not count is told last, and only where it was said", "[rules][directpayment]")
{
    const auto last = [](const DirectPaymentFacts& facts) { return decided(facts).reasons.last().key; };
    DirectPaymentFacts own = asking();
    own.excludedBySchedule1 = Tri::Yes;
    CHECK(last(own) == u"dp_appropriate_met");
    own.recipient = Recipient::Nominated;
    CHECK(last(own) == u"dp_recipient_does_not_lift_exclusion");
    CHECK(decided(own).reasons.last().met == Tri::No);
    own.excludedBySchedule1 = Tri::NotYetKnown;
    CHECK(last(own) == u"dp_appropriate_met");
    own = asking();
    own.recipient = Recipient::Authorised;
    CHECK(last(own) == u"dp_authorised_person_is_of_section_32");
    CHECK(decided(own).reasons.last().met == Tri::No);
    own.requested = Tri::No;
    CHECK(test::keysOf(decided(own).reasons) == QStringList{u"dp_requested_not_met"_s, u"dp_budget_amount_met"_s});

    DirectPaymentFacts others = askedFor();
    CHECK(last(others) == u"dp_appropriate_met");
    others.excludedBySchedule1 = Tri::Yes;
    CHECK(last(others) == u"dp_recipient_does_not_lift_exclusion");
    others = askedFor();
    others.recipient = Recipient::Nominated;
    CHECK(last(others) == u"dp_goes_to_authorised_person");
    CHECK(decided(others).reasons.last().met == Tri::Yes);
    others = askedFor();
    others.authority = CareAuthority::AnotherExists;
    others.councilConsidersSuitable = Tri::No;
    CHECK(decided(others).reasons.last().met == Tri::No);
    CHECK(last(others) == u"dp_council_view_does_not_count");
}

TEST_CASE("Where nothing was said nothing is known, by either section", "[rules][directpayment]")
{
    DirectPaymentFacts facts{.amountWeekly = Money::pence(1), .recipient = Recipient::Nominated};
    const QStringList gates{u"budget_amount"_s, u"requested"_s};
    CHECK(decided(facts).answer == DirectPaymentAnswer::Undetermined);
    CHECK(decided(facts).deciding == gates + rules::conditionNames(DirectPaymentRoute::Section31));
    facts.route = DirectPaymentRoute::Section32;
    facts.authority = CareAuthority::AnotherExists;
    CHECK(decided(facts).deciding
          == gates + QStringList{u"lacks_capacity"_s} + rules::conditionNames(DirectPaymentRoute::Section32));
    facts.authority = CareAuthority::None;
    CHECK(decided(facts).deciding.contains(u"authorised_s32_4"_s));
}

TEST_CASE("The conditions of each section have their names and their order", "[rules][directpayment]")
{
    CHECK(rules::conditionNames(DirectPaymentRoute::Section31)
          == QStringList{u"1a_capacity"_s, u"1b_nominee_agrees"_s, u"2_not_prohibited"_s, u"3_capable"_s,
                         u"4_appropriate"_s});
    CHECK(rules::conditionNames(DirectPaymentRoute::Section32)
          == QStringList{u"authorised_s32_4"_s, u"1_mca_support"_s, u"2_not_prohibited"_s, u"3_best_interests"_s,
                         u"4_capable"_s, u"5_appropriate"_s});
}

TEST_CASE("A condition that fails is followed by what happens instead", "[rules][directpayment]")
{
    DirectPaymentFacts facts = asking();
    facts.capable = Tri::No;
    facts.requested = Tri::NotYetKnown;
    const DirectPaymentDecision found = decided(facts);
    CHECK(found.answer == DirectPaymentAnswer::MustNotPay);
    CHECK(test::keysOf(found.reasons).first(3)
          == QStringList{u"dp_capable_not_met"_s, u"dp_needs_are_met_another_way"_s, u"dp_budget_amount_met"_s});
    CHECK(found.reasons[1].met == Tri::No);
    CHECK(found.reasons[1].source == u"Care Act 2014 s31(2)");
    CHECK(rules::directPaymentDecision({.on = QDate(2015, 3, 31)}, test::shipped()).error()
          == Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s});
}

TEST_CASE("An answer given later overturns nothing but a refusal whose question then does not arise",
          "[rules][directpayment][property]")
{
    CHECK(rc::check([] {
        DirectPaymentFacts facts = anyFacts();
        const DirectPaymentAnswer before = rules::directPaymentDecision(facts, test::shipped())->answer;
        RC_PRE(before != DirectPaymentAnswer::Undetermined);
        for (Tri* answer : answersOf(facts))
            if (*answer == Tri::NotYetKnown) *answer = *rc::gen::element(Tri::No, Tri::Yes);
        const DirectPaymentAnswer after = rules::directPaymentDecision(facts, test::shipped())->answer;
        RC_ASSERT(after == before
                  || (before == DirectPaymentAnswer::MustNotPay && after == DirectPaymentAnswer::NotEngaged));
    }));
}

TEST_CASE("The names that decide are those of the answer, and every reason has its source",
          "[rules][directpayment][property]")
{
    CHECK(rc::check([] {
        const DirectPaymentDecision found = *rules::directPaymentDecision(anyFacts(), test::shipped());
        const bool names =
            found.answer == DirectPaymentAnswer::MustNotPay || found.answer == DirectPaymentAnswer::Undetermined;
        RC_ASSERT(found.deciding.isEmpty() != names);
        RC_ASSERT(found.conditions.isEmpty() == (found.answer == DirectPaymentAnswer::NotEngaged));
        RC_ASSERT(!found.reasons.isEmpty());
        for (const Reason& reason : found.reasons) RC_ASSERT(test::shipped().sources().contains(reason.source));
    }));
}

} // namespace decision_test
