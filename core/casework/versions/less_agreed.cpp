#include "core/casework/versions/less_agreed.h"

#include "core/domain/money/held.h"
#include "core/domain/money/not_known.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"
#include "core/rules/directpayment/grown.h"

#include <algorithm>
#include <tuple>

namespace alongside::casework {

namespace {

/// One line as it was agreed, and as it is worked out now.
struct Both {
    const SupportLine& asked;
    const AllocatedLine& agreed;
    const SupportLine* askedNow = nullptr;
    const AllocatedLine* now = nullptr;
};

/// How much of it is asked for, whoever does it and whatever it costs.
bool isAskedAsMuch(const SupportLine& was, const SupportLine& is)
{
    const auto much = [](const SupportLine& one) {
        return std::tuple(one.quantity, one.times, one.period, one.staff, one.sharers, one.weeksAYear, one.forWeeks);
    };
    return much(was) == much(is);
}

/// Money of the agreed line for support that is in it no more. What has no money any more has its own reason.
Money lost(const Both& line)
{
    if (!line.now) return line.agreed.amount;
    if (!line.now->funded || (line.askedNow && isAskedAsMuch(line.asked, *line.askedNow))) return {};
    if (line.now->stream != line.agreed.stream) return line.agreed.amount;
    if (line.now->unit == line.agreed.unit) return rules::grownSince(*line.now, line.agreed);
    return line.agreed.amount - std::min(line.agreed.amount, line.now->amount);
}

/// Of what it is for, something has money, or is no longer among what is wanted.
bool isOwed(const SupportLine& line, const Allocation& worked)
{
    return std::ranges::any_of(line.outcomes, [&](const OutcomeId& outcome) {
        return std::ranges::none_of(worked.unfunded, [&](const UnfundedOutcome& one) {
            return one.id == outcome.value.toString(QUuid::WithoutBraces);
        });
    });
}

/// Paid once, and its weeks are over. Without a day of its own it came with the first payment.
bool hasRun(const Both& line, const CaseFile& file, QDate today)
{
    const PaymentInstruction* start = latest(file.instructions);
    if (line.agreed.stream != Stream::OneOff || !start || !today.isValid()) return false;
    const Result<CaseFile> then = record::thawed(start->inputs);
    const SupportLine* started = then ? lineWith(then->lines, line.agreed.id) : nullptr;
    QDate from = line.asked.startOn;
    if (started && started->startOn.isValid()) from = started->startOn;
    if (!from.isValid()) from = start->schedule.first;
    return from.isValid() && from.addDays(7 * qint64(line.asked.forWeeks)) <= today;
}

/// Money of a line that is new.
struct New {
    const SupportLine& line;
    Stream stream = Stream::Weekly;
    Money left{};
};

QList<New> newLines(const CaseFile& file, const Allocation& worked, const AllocationAgreement& agreed)
{
    QList<New> all;
    for (const AllocatedLine& one : worked.lines) {
        const SupportLine* line = lineWith(file.lines, one.id);
        const auto& before = agreed.allocation.lines;
        const bool isNew = std::ranges::find(before, one.id, &AllocatedLine::id) == before.end();
        if (line && isNew && isCounted(one)) all.append({*line, one.stream, one.amount});
    }
    return all;
}

/// What of it no new line for the same is money for.
Money notReplaced(Money lost, const Both& line, QList<New>& added)
{
    for (New& one : added) {
        const auto isForIt = [&](const OutcomeId& outcome) { return line.asked.outcomes.contains(outcome); };
        if (one.stream != line.agreed.stream || std::ranges::none_of(one.line.outcomes, isForIt)) continue;
        const Money taken = std::min(lost, one.left);
        one.left = one.left - taken;
        lost = lost - taken;
    }
    return lost;
}

} // namespace

QStringList linesWithLess(const CaseFile& file, const Allocation& worked, QDate today)
{
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed || worked.reasons.isEmpty()) return {};
    const Result<CaseFile> then = record::thawed(agreed->inputs);
    if (!then) return {};
    QList<New> added = newLines(file, worked, *agreed);
    QStringList names;
    for (const AllocatedLine& was : agreed->allocation.lines) {
        const SupportLine* asked = lineWith(then->lines, was.id);
        if (!asked || !isCounted(was) || !isOwed(*asked, worked)) continue;
        const auto now = std::ranges::find(worked.lines, was.id, &AllocatedLine::id);
        const Both line{*asked, was, lineWith(file.lines, was.id), now == worked.lines.end() ? nullptr : &*now};
        if (!hasRun(line, file, today) && notReplaced(lost(line), line, added) > Money())
            names.append(asked->label.isEmpty() ? was.item : asked->label);
    }
    return names;
}

} // namespace alongside::casework
