#pragma once
// The contract's example of an allocation, and questions made like it.

#include "tests/core/rules/allocation/journey.h"

namespace alongside::test {

using namespace Qt::StringLiterals;

/// Prices of the contract's example: they hold for one year only, and are carried by the question.
inline PriceGuide example()
{
    return {u"EX-2031"_s,
            QDate(2031, 4, 1),
            QDate(2032, 3, 31),
            {},
            {},
            {},
            true,
            {{u"PA"_s, u"Assistant"_s, u"hour"_s, Money::pence(1490), false},
             {u"CLUB"_s, u"Club"_s, u"visit"_s, Money::pence(1850), false},
             {u"KIT"_s, u"Kit"_s, {}, Money::pence(6450), false},
             {u"ODD"_s, u"Not priced"_s, u"hour"_s, {}, false},
             {u"PLAN"_s, u"Plan"_s, {}, Money::pence(45000), true}},
            "example"};
}

inline AllocationFacts asking(QList<LineFacts> lines = {}, AfterStrengths after = AfterStrengths::Unmet)
{
    AllocationFacts facts;
    facts.on = QDate(2031, 6, 10);
    facts.guides = {example()};
    facts.outcomes = {{u"O1"_s, Tri::Yes, after, {}}};
    facts.lines = std::move(lines);
    return facts;
}

inline LineFacts pa(Quantity quantity, Period period = Period::Week)
{
    return line("L1", "PA", {u"O1"_s}, period, quantity);
}

} // namespace alongside::test
