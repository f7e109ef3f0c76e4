#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "core/documents/statement/line_sentence.h"
#include "core/documents/names/names.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"
#include "core/domain/money/not_known.h"
#include "core/domain/money/shares.h"
#include "core/domain/payments/payment.h"
#include "core/domain/payments/paying.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString aWeek(Money amount)
{
    return say("%1 a week").arg(amount.display());
}

bool isPlanning(Stream stream)
{
    return stream >= Stream::PlanningWeekly;
}

const SupportLine* lineFor(const CaseFile& file, const AllocatedLine& allocated)
{
    const auto found = std::find_if(file.lines.begin(), file.lines.end(), [&](const SupportLine& line) {
        return line.id.value.toString(QUuid::WithoutBraces) == allocated.id;
    });
    return found == file.lines.end() ? nullptr : &*found;
}

QString labelOf(const CaseFile& file, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(file, allocated);
    return line && !line->label.isEmpty() ? line->label : allocated.item;
}

Deploy wayOf(const CaseFile& file, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(file, allocated);
    return line ? decidedWay(*line, file) : decidedWay(file);
}

bool isArranged(Deploy way)
{
    return way != Deploy::NotChosen && !isDirectPayment(way);
}

/// The agreement that was paid before the last change; null where there is none.
const AllocationAgreement* paidBefore(const CaseFile& file, const Paying& paying)
{
    if (!paying.last()) return nullptr;
    const auto changes = paying.changes.size();
    return agreementWith(file, changes > 1 ? paying.changes[changes - 2]->agreement : paying.start->agreement);
}

/// The first day this sum is paid for the line, where it was changed in payments that go on; else no day.
QDate changedOn(const Standing& standing, const AllocatedLine& line)
{
    const std::optional<Paying> paying = payingOf(standing.file);
    const AllocationAgreement* before = paying ? paidBefore(standing.file, *paying) : nullptr;
    if (!before || paying->agreement() != standing.agreed->id) return {};
    const auto& lines = before->allocation.lines;
    const auto same = std::ranges::find(lines, line.id, &AllocatedLine::id);
    return same != lines.end() && same->amount == line.amount ? QDate() : paying->last()->from;
}

/// When it starts, where that was said: "From Monday 23 September 2024."
QString startOf(const Standing& standing, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(standing.file, allocated);
    if (!line || !line->startOn.isValid()) return {};
    const QDate changed = changedOn(standing, allocated);
    if (changed <= line->startOn) return say("From %1.").arg(withWeekday(line->startOn));
    return say("From %1; this sum from %2.").arg(withWeekday(line->startOn), withWeekday(changed));
}

/// The line as it was read aloud, with its amount beside it. Where no money is allocated that is said in the words. An
/// agreement made before the two were kept apart has its whole sentence.
Row rowOf(const Standing& standing, qsizetype index)
{
    const AllocationAgreement& agreed = *standing.agreed;
    const AllocatedLine& line = agreed.allocation.lines[index];
    const LineSaid said = agreed.said.value(index);
    QString words = line.funded || said.words.isEmpty() ? said.words : whole(said);
    if (words.isEmpty()) words = agreed.sentences.value(index);
    if (words.isEmpty()) words = labelOf(standing.file, line);
    const QString start = startOf(standing, line);
    if (!start.isEmpty()) words = asSentence(words) + u' ' + start;
    else if (words.endsWith(u'.')) words.chop(1);
    return {{words, amountWords(line)}, false};
}

Table budgetTable(const Allocation& it)
{
    Table table{{{say("Who pays"), false}, {say("A week"), true}, {say("A year"), true}, {say("Once"), true}}, {}};
    const QString once = sumWords(it, it.oneOff);
    if (const auto year = yearShares(it)) {
        table.rows.append(
            {{say("Your share"), sumWords(it, it.adultWeekly), sumWords(it, year->adult), sumWords(it, Money())},
             false});
        table.rows.append(
            {{say("The council's share"), sumWords(it, it.councilWeekly), sumWords(it, year->council), once}, false});
    } else {
        const QString notYet = say("not yet assessed");
        table.rows.append({{say("Your share"), notYet, notYet, notYet}, false});
        table.rows.append({{say("The council's share"), notYet, notYet, notYet}, false});
    }
    table.rows.append({{say("Total"), sumWords(it, it.weekly), sumWords(it, it.year), once}, true});
    return table;
}

QString where(Deploy way)
{
    switch (way) {
    case Deploy::DpSelf: return say("into your own bank account");
    case Deploy::DpNominated: return say("to the person you chose to look after it for you");
    case Deploy::DpAuthorised: return say("to the person who is allowed to act for you");
    case Deploy::DpManagedAccount: return say("to the organisation that holds it and pays the bills for you");
    case Deploy::DpTrust: return say("to the people who hold it in trust for you");
    case Deploy::DpPrepaid: return say("onto your card");
    case Deploy::NotChosen:
    case Deploy::CouncilManaged:
    case Deploy::Isf: break;
    }
    return {};
}

/// What is paid every four weeks, since which payment and where.
struct Regular {
    Money amount{};
    QDate from{};
    Deploy way = Deploy::NotChosen;
    QDate counts{};   // the first day it is counted at this sum, where that is another
    QDate putRight{}; // the payment that brings what is due for the days between
};

/// No payment comes on a day between two that are due.
Regular changedTo(const PaymentChange& change, const PaymentInstruction& start)
{
    const Money amount = change.netWeekly * kWeeksAPayment;
    const QDate due = nextDue(start, change.from);
    if (due == change.from) return {amount, due, change.way};
    return {amount, due, change.way, change.from, nextDue(start, change.on)};
}

/// As it was changed last, else as it was started.
Regular regularOf(const Standing& standing)
{
    const std::optional<Paying> paying = payingOf(standing.file);
    if (const PaymentChange* last = paying ? paying->last() : nullptr) return changedTo(*last, *paying->start);
    return {standing.paying->schedule.everyFourWeeks, standing.paying->schedule.first, standing.paying->way};
}

/// "£753.56 every four weeks from Monday 23 September 2024, into your own bank account, after your share."
QString regularPayment(const Regular& paying, const Allocation& allocation)
{
    QStringList parts{say("%1 every four weeks from %2").arg(paying.amount.display(), withWeekday(paying.from))};
    const QString place = where(paying.way);
    if (!place.isEmpty()) parts += place;
    if (!allocation.assessedWeekly) parts += say("before your share, which is not yet assessed");
    else if (paidIn(allocation) != Money()) parts += say("after your share");
    const QString words = parts.join(u", "_s) + u'.';
    if (!paying.counts.isValid()) return words;
    return words + u' '
           + say("It counts from %1: what that makes of the days before comes with the payment of %2.")
                 .arg(withWeekday(paying.counts), withWeekday(paying.putRight));
}

QString firstPayment(const PaymentInstruction& paying, const Allocation& allocation)
{
    QStringList extras;
    if (allocation.dpAnnualLump != Money()) extras += say("%1 for the year").arg(allocation.dpAnnualLump.display());
    if (allocation.dpOneOff != Money()) extras += say("%1 once").arg(allocation.dpOneOff.display());
    if (extras.isEmpty()) return {};
    return say("The first payment is %1: it brings %2 too.").arg(paying.schedule.firstAmount.display(), listed(extras));
}

QString yourShare(const Allocation& allocation)
{
    const Money taken = paidIn(allocation);
    QStringList parts;
    if (allocation.assessedWeekly && taken != Money())
        parts += say("You pay %1 into the same account.").arg(aWeek(taken));
    if (allocation.invoiceWeekly != Money())
        parts +=
            say("We send you a bill for %1 towards what the council arranges.").arg(aWeek(allocation.invoiceWeekly));
    return parts.join(u' ');
}

/// What the person said yes to, where they did.
QString notStarted(Deploy way)
{
    switch (way) {
    case Deploy::NotChosen: return say("How the money will be held is not decided yet.");
    case Deploy::CouncilManaged:
        return say("You chose that the council arranges your support and pays for it. It is not started yet.");
    case Deploy::Isf:
        return say("You chose that a provider holds the money and plans it with you. It is not started yet.");
    default: return say("You chose a direct payment, %1. It is not started yet.").arg(where(way));
    }
}

QString needsPaid(const Standing& standing)
{
    const PaidAreas areas = areasByDirectPayment(standing);
    QStringList names = namesOf(areas.whole);
    const QStringList parts = namesOf(areas.part);
    if (names.isEmpty() && parts.isEmpty()) return {};
    if (!parts.isEmpty()) names += say("part of %1").arg(listed(parts));
    return say("It meets these needs: %1.").arg(names.join(u"; "_s));
}

QStringList arrangedLines(const Standing& standing)
{
    QStringList all;
    for (const AllocatedLine& line : standing.agreed->allocation.lines)
        if (line.funded && !isPlanning(line.stream) && isArranged(wayOf(standing.file, line)))
            all += say("%1, %2").arg(labelOf(standing.file, line), amountWords(line));
    return all;
}

} // namespace

const AllocatedLine* allocatedFor(const Allocation& allocation, LineId line)
{
    const QString id = line.value.toString(QUuid::WithoutBraces);
    const auto found = std::find_if(allocation.lines.begin(), allocation.lines.end(),
                                    [&](const AllocatedLine& one) { return one.id == id; });
    return found == allocation.lines.end() ? nullptr : &*found;
}

PaidAreas areasByDirectPayment(const Standing& standing)
{
    PaidAreas paid;
    if (!standing.agreed) return paid;
    for (const CareArea area : kCareAreas) {
        bool direct = false;
        bool arranged = false;
        for (const Outcome& outcome : standing.file.outcomes) {
            if (!outcome.areas.contains(area)) continue;
            for (const SupportLine& line : standing.file.lines) {
                const AllocatedLine* allocated = allocatedFor(standing.agreed->allocation, line.id);
                if (!allocated || !allocated->funded || !line.outcomes.contains(outcome.id)) continue;
                if (isPlanning(allocated->stream)) continue;
                const Deploy way = decidedWay(line, standing.file);
                direct = direct || isDirectPayment(way);
                arranged = arranged || isArranged(way);
            }
        }
        if (direct) (arranged ? paid.part : paid.whole) += area;
    }
    return paid;
}

QString planningMoney(const Standing& standing)
{
    if (standsUnread(standing.file.commitments)) return writtenByNewer().text;
    const PlanningCommitment* aside = standing.aside;
    QStringList said;
    if (aside && aside->once != Money())
        said += say("%1 once is set aside for it, apart from the budget.").arg(aside->once.display());
    if (aside && aside->weekly != Money())
        said += say("%1 helps you with the money: %2 is set aside for that, apart from the budget.")
                    .arg(apart(aside->moneyManagerName), aWeek(aside->weekly));
    return said.join(u' ');
}

QList<Block> budgetSection(const Standing& standing, Told told)
{
    const QString heading = say("Your personal budget");
    if (standsUnread(standing.file.agreements)) return {Heading{2, heading}, writtenByNewer()};
    if (!standing.agreed)
        return {Heading{2, heading},
                notDecided(standing, record::RecordKind::AllocationAgreement, say("No budget is agreed yet."))};
    const Allocation& it = standing.agreed->allocation;
    const QString year = it.year.display();
    const QString note = isAllUnknown(it)       ? QString()
                         : it.oneOff == Money() ? say("%1 a year").arg(year)
                                                : say("%1 a year, and %2 once").arg(year, it.oneOff.display());
    const QString week = isAllUnknown(it) ? plainName(Tri::NotYetKnown) : aWeek(it.weekly);
    QList<Block> blocks{told == Told::InThePlan ? Block(Heading{2, heading}) : Block(Callout{heading, week, note}),
                        budgetTable(it)};
    if (const QString open = notCountedWords(linesNotKnown(it)); !open.isEmpty()) blocks += Paragraph{open};
    return blocks
           + notConfirmed(
               it.policy, it.reasons,
               say("Not confirmed yet: a price or a figure this budget is worked out from. Ask us before you "
                   "rely on it."));
}

QList<Block> linesSection(const Standing& standing)
{
    if (!standing.agreed || standing.agreed->allocation.lines.isEmpty()) return {};
    const Allocation& it = standing.agreed->allocation;
    Table table{{{say("What the money is for"), false}, {say("Money"), true}}, {}};
    for (qsizetype i = 0; i < it.lines.size(); ++i) {
        if (isPlanning(it.lines[i].stream)) continue;
        table.rows.append(rowOf(standing, i));
    }
    if (it.contingencyWeekly != Money()) {
        const MoneyTalk& money = standing.file.money;
        const QString why = asOwnSentence(money.contingencyReason);
        const QString text = say("For bad days: %1 per cent.").arg(money.contingencyPct.display());
        table.rows.append({{why.isEmpty() ? text : text + u' ' + why, aWeek(it.contingencyWeekly)}, false});
    }
    const QString week = isAllUnknown(it) ? notYetKnown() : aWeek(it.weekly);
    table.rows.append({{say("Every week, altogether"), week}, true});
    return {table};
}

QList<Block> paymentSection(const Standing& standing, Told told)
{
    if (!standing.agreed) return {};
    const Allocation it = heldAs(standing.agreed->allocation, standing.file.lines, decidedWay(standing.file));
    QList<Block> blocks;
    if (!standing.paying) {
        blocks += Heading{2, say("How the money comes")};
        blocks +=
            standsUnread(standing.file.instructions)
                ? writtenByNewer()
                : notDecided(standing, record::RecordKind::PaymentInstruction, notStarted(decidedWay(standing.file)));
        return blocks;
    }
    const std::optional<Paying> paying = payingOf(standing.file);
    const bool isChanged = paying && paying->last();
    if (const Regular regular = regularOf(standing); isDirectPayment(regular.way)) {
        const bool first = told == Told::AtTheStart || !standing.paying->schedule.second.isValid();
        const QString begun = first && !isChanged ? firstPayment(*standing.paying, it) : QString();
        QStringList parts{regularPayment(regular, it), begun, yourShare(it), needsPaid(standing)};
        parts.removeAll(QString());
        blocks += Heading{2, say("By direct payment")};
        blocks += Paragraph{parts.join(u' ')};
        if (paying && paying->stop)
            blocks += Paragraph{
                say("These payments end: nothing is paid for days after %1.").arg(withWeekday(paying->stop->lastDay))};
        if (agreedSinceStarted(standing.file)) {
            const QString agreed = inWords(standing.agreed->on);
            blocks +=
                Paragraph{isChanged ? say("These payments are as they were changed on %1. What was agreed on %2 is "
                                          "not in them yet.")
                                          .arg(inWords(paying->last()->on), agreed)
                                    : say("These payments are as they were started on %1. What was agreed on %2 is "
                                          "not in them yet.")
                                          .arg(inWords(standing.paying->on), agreed)};
        }
    } else {
        blocks += Heading{2, say("How the money comes")};
        blocks += Paragraph{regular.way == Deploy::Isf ? say("A provider holds the money and plans it with you.")
                                                       : say("The council arranges your support and pays for it.")};
        const QString share = yourShare(it);
        if (!share.isEmpty()) blocks += Paragraph{share};
    }
    const QStringList arranged = arrangedLines(standing);
    if (!arranged.isEmpty()) blocks += Paragraph{say("Arranged by the council: %1.").arg(arranged.join(u"; "_s))};
    const PaymentSchedule& when = standing.paying->schedule;
    return blocks
           + notConfirmed(when.policy, when.reasons,
                          say("Not confirmed yet: a figure these days are counted from. Ask us before you rely on "
                              "them."));
}

} // namespace alongside::documents
