#pragma once
// An indicative allocation, worked out: every figure the screen, the page and the agreement show (R1-R17).

#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

/// Numbers are stored.
enum class Stream : quint8 {
    Weekly = 0,
    Annual = 1,
    OneOff = 2,
    PlanningWeekly = 3,
    PlanningAnnual = 4,
    PlanningOneOff = 5,
};
inline constexpr Choice kStreamChoices[] = {
    {Stream::Weekly, "weekly", "a week"},
    {Stream::Annual, "annual", "a year"},
    {Stream::OneOff, "one_off", "once"},
    {Stream::PlanningWeekly, "planning_weekly", "a week"},
    {Stream::PlanningAnnual, "planning_annual", "a year"},
    {Stream::PlanningOneOff, "planning_one_off", "once"},
};
constexpr std::span<const Choice> choicesOf(Stream)
{
    return kStreamChoices;
}

struct AllocatedLine {
    QString id{}; // as given: a LineId without braces, or any text of the contract
    bool funded = false;
    QString why{};     // "eligible_unmet", "met_by_strengths", ...
    Money price{};     // of one unit
    QString unit{};    // "hour", "mile", as the guide says
    QString item{};    // the guide's name of the item
    QString gross{};   // "8.75": exact digits, up to six decimals (a quantity times a quantity)
    QString natural{}; // applied: never more than gross
    QString net{};
    Stream stream = Stream::Weekly;
    QString exact{};   // pence before rounding, whole or a reduced fraction "5550/13", as if funded
    Money amount{};    // printed; nought where not funded
    QString working{}; // "(8.75 - 1.25) x 14.95 = 112.125"
    bool directPayment = false;

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        using A = AllocatedLine;
        return take(&A::id, &A::funded, &A::why, &A::price, &A::unit, &A::item, &A::gross, &A::natural, &A::net,
                    &A::stream, &A::exact, &A::amount, &A::working, &A::directPayment);
    }
    bool operator==(const AllocatedLine&) const = default;
};

struct UnfundedOutcome {
    QString id{};
    QString why{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&UnfundedOutcome::id, &UnfundedOutcome::why);
    }
    bool operator==(const UnfundedOutcome&) const = default;
};

struct Allocation {
    QString guide{};
    QList<AllocatedLine> lines{};
    Money weeklySubtotal{};
    Money contingencyWeekly{};
    Money weekly{};
    Money fourWeekly{};
    Money annualLump{};
    Money year{};
    Money oneOff{};
    Money firstYear{};
    Money planningWeekly{};
    Money planningAnnual{};
    Money planningOneOff{};
    std::optional<Money> assessedWeekly{}; // nothing: not yet assessed
    Money adultWeekly{};                   // only where assessed
    Money councilWeekly{};                 // only where assessed
    Money dpGrossWeekly{};
    Money dpNetWeekly{};
    Money dpNetFourWeekly{};
    Money otherWeekly{}; // arranged by the council
    Money invoiceWeekly{};
    Money dpAnnualLump{}; // the part of the lumps that goes by direct payment
    Money dpOneOff{};
    QStringList funded{}; // outcome ids
    QList<UnfundedOutcome> unfunded{};
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        using A = Allocation;
        return take(&A::guide, &A::lines, &A::weeklySubtotal, &A::contingencyWeekly, &A::weekly, &A::fourWeekly,
                    &A::annualLump, &A::year, &A::oneOff, &A::firstYear, &A::planningWeekly, &A::planningAnnual,
                    &A::planningOneOff, &A::assessedWeekly, &A::adultWeekly, &A::councilWeekly, &A::dpGrossWeekly,
                    &A::dpNetWeekly, &A::dpNetFourWeekly, &A::otherWeekly, &A::invoiceWeekly, &A::dpAnnualLump,
                    &A::dpOneOff, &A::funded, &A::unfunded, &A::reasons, &A::policy);
    }
    bool operator==(const Allocation&) const = default;
};

/// When the money comes (R18). Weeks run Monday to Sunday; bank holidays move nothing here.
struct PaymentSchedule {
    QDate first{};
    Money firstAmount{}; // four weeks in advance, with lumps and one-offs
    QDate second{};      // invalid: one payment and no series
    Money everyFourWeeks{};
    QDate sixWeekReview{};
    QDate overdueAfter{};
    QDate statutoryReviewBy{};
    QList<Reason> reasons{};
    PolicyUse policy{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        using P = PaymentSchedule;
        return take(&P::first, &P::firstAmount, &P::second, &P::everyFourWeeks, &P::sixWeekReview, &P::overdueAfter,
                    &P::statutoryReviewBy, &P::reasons, &P::policy);
    }
    bool operator==(const PaymentSchedule&) const = default;
};

} // namespace alongside
