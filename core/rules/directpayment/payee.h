#pragma once
// Whether a direct payment may be used to pay this person.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

enum class Restricted : quint8 { Never, SameHousehold, AnyHousehold };

struct Relationship {
    const char* key;
    Restricted restricted;
};

/// Every relationship that can be named, in the order of the regulation; last those that it leaves out.
std::span<const Relationship> relationships();

struct PayeeFacts {
    QDate on{};
    QString relationship{}; // a key of `relationships`
    Tri sameHousehold = Tri::NotYetKnown;
    Tri consideredNecessary = Tri::NotYetKnown; // by the council, for care or for running the payment
};

struct PayeeFinding {
    Tri restricted{};
    Tri allowed{};
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: AnswerOutOfRange (`detail` "UNKNOWN_RELATIONSHIP"), NoPolicyInForce ("NO_RULE_FOR_DATE").
Result<PayeeFinding> payee(const PayeeFacts& facts, const policy::Library& library);

std::span<const Law> payeeRules();

} // namespace alongside::rules
