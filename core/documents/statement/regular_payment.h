#pragma once
// What is paid every four weeks, and from which payment on, as the payments themselves tell it: no sum is promised for a
// day that pays another.

#include "core/base/money.h"
#include "core/domain/money/support.h"
#include "core/domain/payments/payment.h"
#include "core/domain/payments/paying.h"

#include <QDate>

#include <optional>

namespace alongside::documents {

struct Regular {
    Money amount{};
    QDate from{}; // the first payment of this sum, sums of the year and once beside it; none: later than is told
    Deploy way = Deploy::NotChosen;
    QDate counts{};                 // the first day it is counted, where that is another
    QDate brings{};                 // the payment that puts right what is due for days before, where one does
    std::optional<Money> brought{}; // what that payment is, where the payments are told
    QDate paysAgain{};              // where it is nought, the first after it that is not; none: later than is told

    [[nodiscard]] bool isNoughtMeanwhile() const { return brought && *brought == Money(); }
};

/// As it was changed last to another sum or way, else as it was started. `told`: the payments from the first on; without them
/// the days alone are told. Of days to come no more is read than was told on the day of the last change, so that it says the
/// same on every day.
Regular regularOf(const Paying& paying, const Payments& told);

/// Payments of the start before that come since it was decided to start again: "Before that comes, as it was started before:
/// £376.78 on Monday 2 December 2024."; "" for none.
QString ofTheStartBefore(const Paying& again, const Payments& told);
/// They end within the four weeks of the first: no other comes.
bool isStoppedWithFirst(const Paying& paying);
/// Something is paid otherwise later than it was started, and a stop leaves some of it.
bool joinsLater(const Paying& paying);

} // namespace alongside::documents
