#pragma once
// Whether the council must pay a direct payment: section 31 for an adult who can ask, section 32 for one who cannot.

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/domain/payments/money_holder.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <optional>
#include <span>

namespace alongside::rules {

enum class DirectPaymentRoute : quint8 { Section31, Section32 };
enum class Recipient : quint8 { Adult, Nominated, Authorised };

using alongside::CareAuthority;

struct DirectPaymentFacts {
    QDate on{};
    DirectPaymentRoute route = DirectPaymentRoute::Section31;
    Tri budgetNamesAmount = Tri::NotYetKnown;
    std::optional<Money> amountWeekly{}; // nothing: not yet known
    Money amountOther{};                 // lumps and one-offs
    Tri requested = Tri::NotYetKnown;
    Tri capacityToRequest = Tri::NotYetKnown;
    Recipient recipient = Recipient::Adult;
    Tri recipientAgrees = Tri::NotYetKnown;     // read for a nominated person only
    Tri excludedBySchedule1 = Tri::NotYetKnown; // the adult, today, whoever receives the money
    Tri capable = Tri::NotYetKnown;             // alone or with help
    Tri appropriate = Tri::NotYetKnown;
    // Section 32 only.
    CareAuthority authority = CareAuthority::NotYetKnown;
    Tri authorityAgreesSuitable = Tri::NotYetKnown;
    Tri authoritySupportsRequest = Tri::NotYetKnown;
    Tri councilConsidersSuitable = Tri::NotYetKnown;
    Tri actsInBestInterests = Tri::NotYetKnown;
};

enum class DirectPaymentAnswer : quint8 { NotEngaged, Undetermined, MustPay, MustNotPay };

struct DirectPaymentCondition {
    QString name{}; // "2_not_prohibited"
    Tri met{};
};

struct DirectPaymentDecision {
    DirectPaymentAnswer answer = DirectPaymentAnswer::Undetermined;
    QStringList deciding{};                     // those that fail, or those not yet known; gates first
    QList<DirectPaymentCondition> conditions{}; // all of them, in the order of the section; none where not engaged
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: NoPolicyInForce ("NO_RULE_FOR_DATE").
Result<DirectPaymentDecision> directPaymentDecision(const DirectPaymentFacts& facts, const policy::Library& library);

/// Every condition that a section can have, in its order.
QStringList conditionNames(DirectPaymentRoute route);

/// Section 31, then section 32.
std::span<const Law> directPaymentRules();

} // namespace alongside::rules
