#include "core/casework/payments/changing.h"

#include "core/casework/choices/held.h"
#include "core/casework/decide.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/joining.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/versions/made_from.h"
#include "core/domain/payments/died.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"
#include "core/record/schema.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using record::RecordKind;

const QString kPage = u"choices"_s, kFrom = u"change_from"_s;

/// `key` of the sentence that says why not, with the day it goes by.
StillToSay tooEarly(const QString& field, const QString& key, QDate day)
{
    const Reason why{key, Tri::No, {u"day="_s + day.toString(Qt::ISODate)}, u"R18"_s};
    return {.gap = Gap::DayTooEarly, .page = kPage, .field = field, .why = why};
}

void pay(PaymentChange& change, const Allocation& held)
{
    change.netWeekly = held.dpNetWeekly;
    change.grossWeekly = held.dpGrossWeekly;
    change.councilArrangedWeekly = held.otherWeekly;
    change.invoiceWeekly = held.invoiceWeekly;
}

/// One for each later payment that lines join with, decided with `like`, that is paid until then.
QList<PaymentChange> joinsAfter(const PaymentChange& like, QDate due, QDate first, const Allocation& held,
                                const QList<SupportLine>& lines)
{
    QList<PaymentChange> joins;
    for (const QDate day : joiningAfter(due, held, lines, first)) {
        PaymentChange join = like;
        join.id = {QUuid::createUuidV5(like.id.value, day.toString(Qt::ISODate))}; // the same however often it is made
        join.from = day;
        join.once.removeIf([](const PaidSum& one) { return !one.first.isValid(); }); // paid with `like`
        join.supersedes = {joins.isEmpty() ? like.id : joins.last().id};
        pay(join, paidOn(day, held, lines, first));
        joins.append(join);
    }
    return joins;
}

/// Of a decision that is only looked at: any that is no other's.
DecisionId noOthers(const AllocationAgreement& agreed)
{
    return {agreed.id.value};
}

/// The letter about the share is newer than the one that `paid` went by. Not where that cannot be read.
bool isLetterNew(QDate letter, const AllocationAgreement* paid)
{
    if (!paid || !letter.isValid()) return false;
    const Result<CaseFile> then = record::thawed(paid->inputs);
    return then && then->money.contributionLetterOn != letter;
}

/// The first day that less can be paid from: of the agreement, or of a letter that was given before it, where the share
/// alone is more.
QDate lessFrom(const CaseFile& file, const Paying& paying, const AllocationAgreement& agreed)
{
    const QDate letter = file.money.contributionLetterOn;
    const bool isTold = isLetterNew(letter, agreementWith(file, paying.agreement()));
    const bool isShareAlone = agreedAsHeld(file).dpGrossWeekly >= paying.grossWeekly();
    return isTold && isShareAlone ? std::min(letter, agreed.on) : agreed.on;
}

Money weeklyOn(QDate day, Money weekly, const QList<PaymentChange>& changes)
{
    for (const PaymentChange& one : changes)
        if (one.from <= day) weekly = one.netWeekly;
    return weekly;
}

/// Paid from that day on, what is agreed would take off days before `until`.
bool takesOff(const CaseFile& file, const Paying& paying, const AllocationAgreement& agreed, QDate from, QDate until)
{
    QList<PaymentChange> now, then;
    for (const PaymentChange* one : paying.changes) now.append(*one);
    then = now + changesFrom(file, {.id = noOthers(agreed), .on = agreed.on, .from = from});
    QList<QDate> days{from};
    for (const PaymentChange& one : std::as_const(then))
        if (one.from > from) days.append(one.from);
    const Money weekly = paying.start->netWeekly;
    return std::ranges::any_of(
        days, [&](QDate day) { return day < until && weeklyOn(day, weekly, then) < weeklyOn(day, weekly, now); });
}

} // namespace

void askWhetherStarted(const CaseFile& file, QList<StillToSay>& gaps)
{
    askForNewer(file, {RecordKind::PaymentInstruction, RecordKind::PaymentChange, RecordKind::PaymentStop}, kPage,
                gaps);
    askToSettle(file, RecordKind::PaymentInstruction, kPage, u"start_the_money"_s, gaps);
    if (!latest(file.instructions)) gaps.append({Gap::MoneyNotStarted, kPage, u"start_the_money"_s});
}

QList<StillToSay> stillToChange(const CaseFile& file, const Payable& payable, QDate from)
{
    QList<StillToSay> gaps;
    askWhetherStarted(file, gaps);
    const std::optional<Paying> paying = payingOf(file);
    const bool isEnded = paying && paying->stop && !(from.isValid() && from <= paying->stop->lastDay);
    if (isEnded) gaps.append({Gap::MoneyStopped, kPage, u"change_the_payments"_s});
    gaps += stillToStart(file, payable);
    const bool settles = record::isDisputed(file, RecordKind::PaymentChange);
    const AllocationAgreement* since = agreedSinceStarted(file);
    if (!settles && latest(file.instructions) && !since) gaps.append({Gap::NothingNewAgreed, u"money"_s, u"agree"_s});
    const PaymentInstruction* start = standing(file.instructions);
    if (!from.isValid()) gaps.append({Gap::ChangeDayMissing, kPage, kFrom});
    else if (start && from < start->schedule.first)
        gaps.append(tooEarly(kFrom, u"change_day_before_first"_s, start->schedule.first));
    else if (const QDate least = paying && since ? lessFrom(file, *paying, *since) : from;
             from < least && takesOff(file, *paying, *since, from, least))
        gaps.append(tooEarly(kFrom, u"change_day_less_before"_s, least));
    return gaps;
}

bool isAgreedSinceStop(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    const AllocationAgreement* since = agreedSinceStarted(file);
    return paying && paying->stop && since && since->on >= paying->stop->on;
}

bool canStartAgain(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying || !paying->stop || !settled(file.agreements) || hasDied(file)) return false;
    return !endsAllSupport(paying->stop->reason) || isAgreedSinceStop(file);
}

QDate startsAgainFrom(const CaseFile& file)
{
    if (!canStartAgain(file)) return {};
    if (file.choices.changeFrom.isValid() || !isAgreedSinceStop(file)) return file.choices.changeFrom;
    const QDate agreed = standing(file.agreements)->on, last = payingOf(file)->stop->lastDay;
    return mondayAfter(std::max(agreed, last));
}

QList<StillToSay> stillToStartAgain(const CaseFile& file, const Payable& payable, QDate from, QDate on)
{
    QList<StillToSay> gaps = stillToStart(file, payable);
    if (!canStartAgain(file)) return gaps << StillToSay{Gap::NothingNewAgreed, u"money"_s, u"agree"_s};
    const QDate agreed = standing(file.agreements)->on, last = payingOf(file)->stop->lastDay;
    if (!from.isValid()) gaps.append({Gap::ChangeDayMissing, kPage, kFrom});
    else if (from <= last) gaps.append(tooEarly(kFrom, u"again_day_still_paid"_s, last));
    else if (from < agreed) gaps.append(tooEarly(kFrom, u"again_day_before_agreement"_s, agreed));
    else if (on.isValid() && from < on) gaps.append(tooEarly(kFrom, u"again_day_before_start"_s, on));
    return gaps;
}

QDate changesOn(const CaseFile& file)
{
    if (file.choices.changeFrom.isValid()) return file.choices.changeFrom;
    const AllocationAgreement* since = agreedSinceStarted(file);
    const PaymentInstruction* start = settled(file.instructions);
    if (!since || !start) return {};
    const QDate from = std::max(since->on, start->schedule.first);
    const std::optional<Paying> paying = payingOf(file);
    const bool isFirst = paying && !paying->hasPaidOut() && isDirectPayment(file.choices.way);
    return isFirst ? std::max(mondayAfter(since->on), start->schedule.first) : from; // arranged until it is paid (R18)
}

QList<PaymentChange> changesFrom(const CaseFile& file, PaymentChange decided)
{
    const PaymentInstruction* start = standing(file.instructions);
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!start || !agreed) return {};
    Paying paying{.start = start};
    if (const auto now = payingOf(file)) paying = *now;
    const QDate first = paying.firstDueWith(decided.on, decided.from), due = paymentHolding(decided.from, first);
    const Allocation held = agreedAsHeld(file);
    PaidSums sums = sumsFrom(file, paying, held, decided.on, first);
    decided.chosenBy = file.choices.chosenBy;
    decided.instruction = start->id;
    decided.agreement = agreed->id;
    decided.way = file.choices.way;
    decided.yearly = std::move(sums.yearly);
    decided.once = std::move(sums.once);
    decided.inputs = madeFrom(file, kStartedFrom);
    decided.supersedes = idsStanding(file.changes);
    const QList<SupportLine> lines = linesJoining(file, paying, due);
    pay(decided, paidOn(due, held, lines, first));
    return QList<PaymentChange>{decided} + joinsAfter(decided, due, first, held, lines);
}

QList<PaymentChange> joinsOf(const PaymentInstruction& start, const CaseFile& file)
{
    CaseFile after = file;
    after.instructions.append(start);
    const PaidSums sums = sumsAtStart(after, payingOf(after).value_or(Paying{.start = &start}));
    const QDate first = start.schedule.first;
    const PaymentChange like{.id = start.id,
                             .on = start.on,
                             .by = start.by,
                             .chosenBy = start.chosenBy,
                             .instruction = start.id,
                             .agreement = start.agreement,
                             .way = start.way,
                             .yearly = sums.yearly,
                             .once = sums.once,
                             .inputs = start.inputs};
    QList<PaymentChange> joins = joinsAfter(like, first, first, agreedAsHeld(file), file.lines);
    if (!joins.isEmpty()) joins.first().supersedes = idsStanding(file.changes);
    return joins;
}

CaseFile asIfChanged(const CaseFile& file, QDate from, QDate on)
{
    CaseFile looked = file;
    const AllocationAgreement* agreed = standing(file.agreements);
    if (agreed) looked.changes += changesFrom(file, {.id = noOthers(*agreed), .on = on, .from = from});
    return looked;
}

CaseFile asIfStarted(const CaseFile& file, const PaymentSchedule& schedule, QDate on)
{
    CaseFile looked = file;
    PaymentInstruction start = startOf(file, schedule);
    start.id = noOthers(*standing(file.agreements));
    start.on = on;
    looked.changes += joinsOf(start, file);
    looked.instructions.append(std::move(start));
    return looked;
}

Result<CaseFile> carriedOut(const ChangeMoney& command)
{
    const CaseFile& seen = command.seen;
    if (const auto ready = nothingMissing(stillToChange(seen, command.payable, command.from)); !ready)
        return ready.error();
    if (!isAskedOfAll(command.payable, seen)) return Error{ErrorCode::AnswerMissing, u"payable"_s, {}};
    const QList<PaymentChange> made =
        changesFrom(seen, {.id = command.id, .on = command.on, .by = command.worker, .from = command.from});
    if (made.isEmpty()) return Error{ErrorCode::NotFound, u"payment_instruction"_s, {}};
    CaseFile after = seen;
    after.changes += made;
    after.choices.changeFrom = {};
    const QList<OrderLine> lines = toOrder(seen, command.from);
    placeOrder(after, {.id = command.id, .on = command.on, .by = command.worker, .lines = lines}, seen);
    return after;
}

} // namespace alongside::casework
