#pragma once
// The money after it was started: an agreement made since is paid from a day on, and payments stop. Neither is a second
// start. What was paid by then is put right in the next payment (payments/coming.h). What was stopped can be started again
// once it is agreed anew: that is a second start, and nothing is paid for the days between.

#include "core/casework/still_to_say.h"
#include "core/domain/choices.h"

namespace alongside::casework {

/// What is said of a stop before it is one.
struct StopSaid {
    StopReason reason = StopReason::NotSaid;
    QDate lastDay{};
    QString words{};

    bool operator==(const StopSaid&) const = default;
};

/// As it is kept until it is done.
StopSaid stopSaid(const Choices& choices);

/// To pay the agreement that stands, from a day on. `payable` as in stillToStart. Source: CA14 s27, s31, S34, S103, R18.
QList<StillToSay> stillToChange(const CaseFile& file, const Payable& payable, QDate from);
/// Source: CA14 s33(4), S35.
QList<StillToSay> stillToStop(const CaseFile& file, const StopSaid& said);

/// The payments were stopped, and something is agreed since that they did not pay.
bool isToStartAgain(const CaseFile& file);
/// The day that is said for it, else the Monday of the week after the agreement (R18), and after the last day that was paid.
/// Null where it is not to be started again.
QDate startsAgainFrom(const CaseFile& file);
/// To pay again what was agreed since the stop. `payable` as in stillToStart. Source: CA14 s31, s33, S35, R18.
QList<StillToSay> stillToStartAgain(const CaseFile& file, const Payable& payable, QDate from);

/// The change as it would be made, for those who show what comes of it. Nothing while nothing was started, or nothing
/// agreed.
std::optional<PaymentChange> changeFrom(const CaseFile& file, QDate on, QDate from);

/// What the council arranges is ordered anew with it, where that changed.
struct ChangeMoney {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QDate on{};
    QString worker{};
    QDate from{};
    Payable payable{};
    QString reason{};
};
/// Errors: AnswerMissing, `where` the first field still to say; `payable` where the rule was not asked.
Result<CaseFile> carriedOut(const ChangeMoney& command);

/// Where the person died, or the duty ended, nothing stays ordered either.
struct StopMoney {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QDate on{};
    QString worker{};
    StopSaid said{};
    QString reason{};
};
/// Errors: AnswerMissing, `where` the first field still to say.
Result<CaseFile> carriedOut(const StopMoney& command);

} // namespace alongside::casework
