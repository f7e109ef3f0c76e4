// Source: Care Act 2014 s32(4)-(9).
// The payment goes to an authorised person, (4): (a) one who has authority under the Mental Capacity Act for decisions about
// the adult's care; (b) one whom somebody with that authority agrees, with the council, to be suitable; (c) where nobody has
// it, one whom the council considers suitable. Five conditions: (5) where it is (b), somebody with authority supports the
// request; (6) no regulation prohibits it; (7) the person will act in the adult's best interests; (8) is capable of
// managing it, alone or with help; (9) it is an appropriate way to meet these needs.
// Jurisdiction: England.

#include "core/rules/directpayment/entitlement/conditions.h"

namespace alongside::rules {

namespace {

Tri isAuthorised(const DirectPaymentFacts& facts)
{
    if (facts.authority == CareAuthority::Self) return Tri::Yes;
    if (facts.authority == CareAuthority::AnotherExists) return facts.authorityAgreesSuitable;
    return facts.authority == CareAuthority::None ? facts.councilConsidersSuitable : Tri::NotYetKnown;
}

} // namespace

QList<AskedStep> section32(const DirectPaymentFacts& facts)
{
    QList<AskedStep> steps{{"authorised_s32_4", "dp_authorised", isAuthorised(facts), "Care Act 2014 s32(4)"}};
    if (facts.authority == CareAuthority::AnotherExists)
        steps.append({"1_mca_support", "dp_mca_support", facts.authoritySupportsRequest, "Care Act 2014 s32(5)"});
    steps += {{"2_not_prohibited", "dp_not_prohibited", opposite(facts.excludedBySchedule1), "Care Act 2014 s32(6)"},
              {"3_best_interests", "dp_best_interests", facts.actsInBestInterests, "Care Act 2014 s32(7)"},
              {"4_capable", "dp_capable", facts.capable, "Care Act 2014 s32(8)"},
              {"5_appropriate", "dp_appropriate", facts.appropriate, "Care Act 2014 s32(9)"}};
    return steps;
}

} // namespace alongside::rules
