// Source: Care Act 2014 s31(4)-(7).
// Four conditions: (4) the adult has capacity to ask, and a nominated person agrees to receive the payments; (5) no
// regulation prohibits it, which SI 2014/2871 Sch 1 does for adults under certain drug or alcohol orders, whoever receives
// the money; (6) the adult or the nominated person is capable of managing it, alone or with help; (7) it is an
// appropriate way to meet these needs.
// Jurisdiction: England.

#include "core/rules/directpayment/entitlement/conditions.h"

namespace alongside::rules {

QList<AskedStep> section31(const DirectPaymentFacts& facts)
{
    QList<AskedStep> steps{{"1a_capacity", "dp_capacity", facts.capacityToRequest, "Care Act 2014 s31(4)"}};
    if (facts.recipient == Recipient::Nominated)
        steps.append({"1b_nominee_agrees", "dp_nominee_agrees", facts.recipientAgrees, "Care Act 2014 s31(4)"});
    steps += {{"2_not_prohibited", "dp_not_prohibited", opposite(facts.excludedBySchedule1), "Care Act 2014 s31(5)"},
              {"3_capable", "dp_capable", facts.capable, "Care Act 2014 s31(6)"},
              {"4_appropriate", "dp_appropriate", facts.appropriate, "Care Act 2014 s31(7)"}};
    return steps;
}

} // namespace alongside::rules
