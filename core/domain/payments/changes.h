#pragma once
// What became of payments after they were started: dated changes, and a stop. Frozen like all decisions
// (core/domain/decisions.h). What a day pays comes from the start and all of its changes together.

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/money/support.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>


namespace alongside {

/// A sum beside the weekly money, of a line that is paid once or once a year.
struct PaidSum {
    QString line{}; // its id, without braces; empty: of a program that kept no lines
    QString what{}; // its label
    Money amount{};
    QDate
        first{}; // once a year: the first payment that brought it; once: the payment its line joins, or null: the next

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&PaidSum::line, &PaidSum::what, &PaidSum::amount, &PaidSum::first);
    }
    bool operator==(const PaidSum&) const = default;
};

/// An agreement made after the money was started is paid from a day on: the start stands, and there is no second one.
struct PaymentChange {
    DecisionId id{};
    QDate on{};
    QString by{};             // the practitioner
    QString chosenBy{};       // who said yes to this way of holding it
    DecisionId instruction{}; // the start that it changes
    DecisionId agreement{};   // the agreement that is paid from then on
    QDate from{};             // the first day it is paid
    Deploy way = Deploy::NotChosen;
    Money netWeekly{};
    Money grossWeekly{};
    Money councilArrangedWeekly{};
    Money invoiceWeekly{};
    QList<PaidSum> yearly{}; // all that comes once a year from then on
    QList<PaidSum> once{};   // what was not paid before
    QByteArray inputs{};
    QList<DecisionId> supersedes{};
    bool unread = false;

    bool operator==(const PaymentChange&) const = default;
};

/// Why payments stop. Numbers are stored.
enum class StopReason : quint8 { NotSaid = 0, Died = 1, Asked = 2, CannotManage = 3, DutyEnded = 4, Away = 5 };
inline constexpr Choice kStopReasonChoices[] = {
    {StopReason::NotSaid, "not_said", "Not yet said"},
    {StopReason::Died, "died", "The person died"},
    {StopReason::Asked, "asked", "They asked for it to stop"},
    {StopReason::CannotManage, "cannot_manage", "They can no longer agree to it or manage it, with any help"},
    {StopReason::DutyEnded, "duty_ended", "The council no longer has a duty to meet these needs"},
    {StopReason::Away, "away", "In hospital or away, and not needed meanwhile"},
};
constexpr std::span<const Choice> choicesOf(StopReason)
{
    return kStopReasonChoices;
}

/// What the council arranges itself ends with it; who asked for the payments to stop, or cannot manage them, goes on being
/// supported.
constexpr bool endsAllSupport(StopReason reason)
{
    return reason == StopReason::Died || reason == StopReason::DutyEnded;
}

/// Nothing is paid for days after the last one; what was paid for them is told. No last day: the stop before is taken back.
struct PaymentStop {
    DecisionId id{};
    QDate on{};
    QString by{};
    DecisionId instruction{}; // the start that it ends
    StopReason reason = StopReason::NotSaid;
    QDate lastDay{};
    QString words{};
    QList<DecisionId> supersedes{};
    bool unread = false;

    bool operator==(const PaymentStop&) const = default;
};

} // namespace alongside
