#include "core/casework/decide.h"

#include "core/casework/choices/held.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/joining.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/versions/asked_anew.h"
#include "core/casework/versions/made_from.h"
#include "core/casework/plan/planning_help.h"
#include "core/domain/payments/paying.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

void setAside(CaseFile& after, const PlanningCommitment& planning, const CaseFile& seen)
{
    PlanningCommitment made = planning;
    made.inputs = madeFrom(seen, kSetAsideFrom);
    made.supersedes = idsStanding(after.commitments);
    after.commitments.append(made);
}

/// What was started and goes on is changed, and not started a second time; what was stopped is started again.
Result<Done> canStart(const StartTheMoney& command)
{
    const std::optional<Paying> paying = payingOf(command.seen);
    if (!paying) return nothingMissing(stillToStart(command.seen, command.payable));
    if (!paying->stop) return Error{ErrorCode::AnswerMissing, u"change_the_payments"_s, {}};
    return nothingMissing(stillToStartAgain(command.seen, command.payable, command.schedule.first, command.on));
}

} // namespace

Result<CaseFile> carriedOut(const SignDetermination& command)
{
    if (const auto ready = nothingMissing(stillToSign(command.seen, command.determination)); !ready)
        return ready.error();
    CaseFile after = command.seen;
    Determination made = command.determination;
    made.inputs = madeFrom(command.seen, kSignedFrom);
    made.supersedes = idsStanding(after.determinations);
    after.determinations.append(made);
    return after;
}

Result<CaseFile> carriedOut(const AgreeAllocation& command)
{
    if (const auto ready = nothingMissing(stillToAgree(command.seen, command.allocation, command.today)); !ready)
        return ready.error();
    CaseFile after = command.seen;
    after.money = askedNow(command.seen);
    const MoneyTalk& money = after.money;
    after.agreements.append({.id = command.id,
                             .on = money.agreedOn,
                             .by = money.agreedBy,
                             .how = money.agreedWith,
                             .agreedHow = money.agreedHow,
                             .worker = command.worker,
                             .personWords = money.enoughWords,
                             .personSaysEnough = money.personSaysEnough,
                             .workerSaysEnough = money.workerSaysEnough,
                             .allocation = command.allocation,
                             .inputs = madeFrom(after, kAgreedFrom),
                             .supersedes = idsStanding(command.seen.agreements),
                             .said = command.said});
    return after;
}

PaymentInstruction startOf(const CaseFile& file, const PaymentSchedule& schedule)
{
    const Allocation held = paidOn(schedule.first, agreedAsHeld(file), file.lines, schedule.first);
    return {.chosenBy = file.choices.chosenBy,
            .way = file.choices.way,
            .schedule = schedule,
            .netWeekly = held.dpNetWeekly,
            .grossWeekly = held.dpGrossWeekly,
            .councilArrangedWeekly = held.otherWeekly,
            .invoiceWeekly = held.invoiceWeekly,
            .agreement = standing(file.agreements)->id,
            .inputs = madeFrom(file, kStartedFrom),
            .supersedes = idsStanding(file.instructions)};
}

Result<CaseFile> carriedOut(const StartTheMoney& command)
{
    if (const auto ready = canStart(command); !ready) return ready.error();
    if (!isAskedOfAll(command.payable, command.seen)) return Error{ErrorCode::AnswerMissing, u"payable"_s, {}};
    CaseFile after = command.seen;
    PaymentInstruction made = startOf(command.seen, command.schedule);
    made.id = command.id;
    made.on = command.on;
    made.by = command.worker;
    after.changes += joinsOf(made, command.seen);
    after.instructions.append(std::move(made));
    if (!command.planning.id.isNull() && !isSetAside(command.planning, command.seen))
        setAside(after, command.planning, command.seen);
    after.choices.changeFrom = {};
    const QList<OrderLine> lines = toOrder(command.seen, command.schedule.first);
    placeOrder(after, {.id = command.id, .on = command.on, .by = command.worker, .lines = lines}, command.seen);
    return after;
}

Result<CaseFile> carriedOut(const SetPlanningAside& command)
{
    if (const auto ready = nothingMissing(stillToSetAside(command.seen, command.planning)); !ready)
        return ready.error();
    CaseFile after = command.seen;
    setAside(after, command.planning, command.seen);
    return after;
}

} // namespace alongside::casework
