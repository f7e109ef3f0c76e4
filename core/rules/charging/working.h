#pragma once
// The parts of one sum, between the rule that makes them and the reasons that tell them.

#include "core/rules/charging/contribution.h"
#include "core/rules/exact.h"
#include "core/rules/looked_up.h"

namespace alongside::rules {

struct Savings {
    Money assessed{}; // half an odd penny dropped
    bool oddHalf{};   // dropped here, kept where limits are compared
    Money upper{};
    bool aboveUpper{};
    Money lower{}; // from here on: only where not above the upper limit
    Money step{};
    Money perStep{};
    Money tariff{};
};

struct SortedIncome {
    QList<ContributionStep> counted{};
    Money total{};
    QStringList leftOut{}; // labels
    Money leftOutTotal{};
};

struct Guarantee {
    QList<ContributionStep> parts{}; // what is kept, each above nothing
    Money national{};
    bool asLoneParent{}; // though another guarantee was named
    Money children{};
    Money premiums{};
    Money kept{}; // the council's own figure, or the national one
};

struct Working {
    Savings savings{};
    SortedIncome income{};
    Guarantee guarantee{};
    Money available{};
    Money charged{}; // the share of what is available, never below nothing
    bool fractionDropped{};
    Money weekly{};
};

Result<Savings> savingsOf(const ContributionFacts& facts, LookedUp& rates);
Result<SortedIncome> sortedIncome(const QList<Income>& given, LookedUp& rates);
Result<Guarantee> guaranteeOf(const ContributionFacts& facts, LookedUp& rates);
/// The first premium that is a couple's where the guarantee is a single person's, or the other way round.
std::optional<Error> premiumOfOtherStatus(const ContributionFacts& facts);

/// In the order a person would be told; at the end what was used and is not confirmed, or set by the council alone.
QList<Reason> reasonsFor(const ContributionFacts& facts, const Working& working, const LookedUp& rates);

/// Nothing beyond 64 bits.
std::optional<Money> inPence(Int128 amount);

inline Error refusedAt(const QString& where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
}

} // namespace alongside::rules
