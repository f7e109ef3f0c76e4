#pragma once
// The money after it was started: an agreement made since is paid from a day on, and payments stop. Neither is a second
// start. What was paid by then is put right in the next payment (payments/coming.h). What was stopped can be started again,
// as it was or as it is agreed anew: that is a second start, and nothing is paid for the days between.

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

/// What holds a change and a stop: nothing was started, or two starts stand.
void askWhetherStarted(const CaseFile& file, QList<StillToSay>& gaps);

/// As it is kept until it is done.
StopSaid stopSaid(const Choices& choices);

/// To pay the agreement that stands, from a day on, which may lie before a stop that is to come. What is dearer may count
/// from a day before it was agreed; less is paid from the agreement at the earliest, or where only the share is more, from
/// its letter. `payable` as in stillToStart. Source: CA14 s27, s31, s33(5), S34, S103, R18.
QList<StillToSay> stillToChange(const CaseFile& file, const Payable& payable, QDate from);
/// A stop may be moved before its day comes; a death ends what is to come, whatever was stopped or never started. `on`: the
/// day it is said; null: not asked. Source: CA14 s31, s33(4), S35, S104.
QList<StillToSay> stillToStop(const CaseFile& file, const StopSaid& said, QDate on = {});
/// To take back the stop that stands before its day comes; a death that was said by mistake on any day. Source: S35, S105.
QList<StillToSay> stillToTakeBack(const CaseFile& file, const QString& words, QDate on);

/// The payments were stopped, and something is agreed since that they did not pay.
bool isAgreedSinceStop(const CaseFile& file);
/// The payments were stopped and can be paid again by the agreement that stands: as it was, unless all support ended with
/// them; then only what is agreed since.
bool canStartAgain(const CaseFile& file);
/// The day that is said for it; else, where it is agreed since, the Monday of the week after that (R18), and after the last
/// day that was paid. Null where it cannot be started again, or as it was and nobody has said from when.
QDate startsAgainFrom(const CaseFile& file);
/// To pay again by the agreement that stands, from a day that is not before it is started, `on`; null: not asked. `payable`
/// as in stillToStart. Source: CA14 s31, s33, S35, R18.
QList<StillToSay> stillToStartAgain(const CaseFile& file, const Payable& payable, QDate from, QDate on = {});

/// The day that is said for a change; else that of the agreement that is not paid yet, and no earlier than the first payment.
/// Null where nothing is agreed since.
QDate changesOn(const CaseFile& file);

/// The change as it is made, and one more for each later payment that a line joins with (joining.h). `decided`: its id, day,
/// who decides it and from when. Nothing while nothing was started, or nothing agreed.
QList<PaymentChange> changesFrom(const CaseFile& file, PaymentChange decided);
/// Those that are made with a start, where lines join later: decided with it.
QList<PaymentChange> joinsOf(const PaymentInstruction& start, const CaseFile& file);

/// As it would be by the agreement that stands, for those who tell what comes of it: nothing is decided by it.
CaseFile asIfChanged(const CaseFile& file, QDate from, QDate on);
/// Started by that schedule, for the first time or again. Range: something is agreed.
CaseFile asIfStarted(const CaseFile& file, const PaymentSchedule& schedule, QDate on);

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

/// Where the person died, or the duty ended, nothing stays ordered either. A death ends every start that is to come.
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

/// What held before the stop holds again: the payments and what was ordered, or an earlier stop.
struct TakeStopBack {
    static constexpr bool kDecides = true;
    CaseFile seen{};
    DecisionId id{};
    QDate on{};
    QString worker{};
    QString words{};
    QString reason{};
};
/// Errors: AnswerMissing, `where` the first field still to say.
Result<CaseFile> carriedOut(const TakeStopBack& command);

} // namespace alongside::casework
