#pragma once
// What one day pays, worked out from the decisions: each part with its reason, and the parts add up.

#include "core/base/money.h"
#include "core/domain/needs/finding.h"

#include <QDate>
#include <QList>

namespace alongside {

/// A payment is for four weeks, in advance (R18).
inline constexpr int kWeeksAPayment = 4;
inline constexpr int kDaysAPayment = 7 * kWeeksAPayment;
inline constexpr int kPaymentsAYear = 13;

struct PaymentPart {
    Reason why{};
    Money amount{}; // below nothing: taken off

    bool operator==(const PaymentPart&) const = default;
};

struct Payment {
    QDate on{};
    Money amount{};             // never below nothing
    QList<PaymentPart> parts{}; // never empty; their sum is the amount

    bool operator==(const Payment&) const = default;
};

struct Payments {
    QList<Payment> list{};
    Money ahead{};           // paid for days that ask for less, and not put right by a payment of the list
    QList<Reason> reasons{}; // never empty

    bool operator==(const Payments&) const = default;
};

} // namespace alongside
