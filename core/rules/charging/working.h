#pragma once
// The parts of one sum, between the rule that makes them and the reasons that tell them.

#include "core/rules/charging/contribution.h"
#include "core/rules/exact.h"
#include "core/rules/looked_up.h"

namespace alongside::rules {

/// What counts of it, as a fraction of pence that stays exact.
struct Capital {
    Int128 over = 0;
    qint64 under = 1;
    QStringList leftOut{}; // labels
};

struct Savings {
    Money assessed{}; // a part of a penny dropped
    bool oddPart{};   // dropped here, kept where limits are compared
    QStringList leftOut{};
    Money upper{};
    bool aboveUpper{};
    Money lower{}; // from here on: only where not above the upper limit
    Money step{};
    Money perStep{};
    bool wholeSteps{}; // by the council's policy
    Money tariff{};
};

/// Of an income that counts but for a part of it.
struct PartLeftOut {
    QString key{}; // of the policy
    QString step{};
    Money amount{};
};

struct SortedIncome {
    QList<ContributionStep> counted{};
    Money total{};
    QStringList leftOut{}; // labels
    Money leftOutTotal{};
    QList<PartLeftOut> inPart{};
};

struct Guarantee {
    QList<ContributionStep> parts{}; // what is kept, each above nothing
    Money national{};
    bool asLoneParent{}; // though another guarantee was named
    Money children{};
    Money premiums{};
    Money allIn{}; // the council's own for everything by its policy; nothing where it has none
    Money kept{};  // the council's own figure, or the national one
};

struct Working {
    Savings savings{};
    SortedIncome income{};
    Guarantee guarantee{};
    Money available{};
    Money charged{}; // the share of what is available, never below nothing
    bool fractionDropped{};
    Quantity percent{};
    Money disabilityCosts{}; // what is taken off: the evidence, or the council's standard where that is more
    bool standardCosts{};
    Money night{};
    Money weekly{};
};

Result<Capital> capitalOf(const ContributionFacts& facts, LookedUp& rates);
Result<Savings> savingsOf(const ContributionFacts& facts, LookedUp& rates);
Result<SortedIncome> sortedIncome(const ContributionFacts& facts, LookedUp& rates);
Result<Guarantee> guaranteeOf(const ContributionFacts& facts, LookedUp& rates);
/// The first premium that is a couple's where the guarantee is a single person's, or the other way round.
std::optional<Error> premiumOfOtherStatus(const ContributionFacts& facts);

inline bool isCouple(Keeps keeps)
{
    return keeps == Keeps::Couple || keeps == Keeps::CouplePension;
}

/// In the order a person would be told; at the end what was used and is not confirmed, or set by the council alone.
QList<Reason> reasonsFor(const ContributionFacts& facts, const Working& working, const LookedUp& rates);

/// Nothing beyond 64 bits.
std::optional<Money> inPence(Int128 amount);

inline Error refusedAt(const QString& where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
}

} // namespace alongside::rules
