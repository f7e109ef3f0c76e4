#include "core/documents/words/dates.h"
#include "core/documents/statement/line_sentence.h"
#include "core/documents/names/names.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/domain/money/held.h"
#include "core/domain/money/not_known.h"
#include "core/domain/money/sums/shares.h"
#include "core/domain/payments/payment.h"
#include "core/domain/payments/paying.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

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

/// What the council arranges goes on where only the payments stop.
bool isStoppedBy(const PaymentStop& stop, const AllocatedLine& line, const CaseFile& file)
{
    return endsAllSupport(stop.reason) || isDirectPayment(wayOf(file, line));
}

/// This sum was agreed since, or the payments of it are stopped: no day is known from which it comes.
bool isNotPaidYet(const Standing& standing, const AllocatedLine& line, const Paying& paying)
{
    if (paying.agreement() == standing.agreed->id) return false;
    if (paying.stop && isStoppedBy(*paying.stop, line, standing.file)) return true;
    const AllocationAgreement* paid = agreementWith(standing.file, paying.agreement());
    if (!paid) return false;
    const auto same = std::ranges::find(paid->allocation.lines, line.id, &AllocatedLine::id);
    return same == paid->allocation.lines.end() || same->amount != line.amount;
}

/// Of a line that began with an earlier start and was stopped: the day of this one. Else no day.
QDate againFrom(const Standing& standing, const AllocatedLine& line, QDate begun, const Paying& paying)
{
    if (paying.before.isEmpty() || !isStoppedBy(*paying.before.last().stop, line, standing.file)) return {};
    const QDate first = paying.start->schedule.first;
    return begun < first ? first : QDate();
}

/// When it starts, where that was said: "From Monday 23 September 2024."
QString startOf(const Standing& standing, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(standing.file, allocated);
    if (!line || !line->startOn.isValid()) return {};
    const std::optional<Paying> paying = payingOf(standing.file);
    if (paying && isNotPaidYet(standing, allocated, *paying)) return {};
    if (paying && paying->stop && isStoppedBy(*paying->stop, allocated, standing.file)
        && line->startOn > paying->stop->lastDay)
        return {}; // it never came
    const QDate again = paying ? againFrom(standing, allocated, line->startOn, *paying) : QDate();
    const bool isAgain = again.isValid();
    const QDate changed = changedOn(standing, allocated);
    const QString from = withWeekday(isAgain ? again : line->startOn), sum = withWeekday(changed);
    if (changed <= (isAgain ? again : line->startOn))
        return isAgain ? say("Again from %1.").arg(from) : say("From %1.").arg(from);
    return isAgain ? say("Again from %1; this sum from %2.").arg(from, sum)
                   : say("From %1; this sum from %2.").arg(from, sum);
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

/// A share that is not assessed is one of the lumps too.
Table lumpsTable(const Allocation& it)
{
    const auto year = yearShares(it);
    const QString notYet = say("not yet assessed");
    const auto share = [&](Money yearly, Money once) {
        return year ? QStringList{yearly.display(), once.display()} : QStringList{notYet, notYet};
    };
    Table table{{{say("Who pays"), false}, {say("A year"), true}, {say("Once"), true}}, {}};
    table.rows.append(
        {QStringList{say("Your share")} + share(year ? year->adult : Money(), Money()), false, Symbol::Share});
    table.rows.append({QStringList{say("The council's share")} + share(year ? year->council : Money(), it.oneOff),
                       false, Symbol::Council});
    table.rows.append({{say("Total"), it.year.display(), it.oneOff.display()}, true});
    return table;
}

Table budgetTable(const Allocation& it)
{
    if (isLumpsOnly(it)) return lumpsTable(it);
    Table table{{{say("Who pays"), false}, {say("A week"), true}, {say("A year"), true}, {say("Once"), true}}, {}};
    const QString once = sumWords(it, it.oneOff);
    if (const auto year = yearShares(it)) {
        table.rows.append(
            {{say("Your share"), sumWords(it, it.adultWeekly), sumWords(it, year->adult), sumWords(it, Money())},
             false,
             Symbol::Share});
        table.rows.append(
            {{say("The council's share"), sumWords(it, it.councilWeekly), sumWords(it, year->council), once},
             false,
             Symbol::Council});
    } else {
        const QString notYet = say("not yet assessed");
        table.rows.append({{say("Your share"), notYet, notYet, notYet}, false, Symbol::Share});
        table.rows.append({{say("The council's share"), notYet, notYet, notYet}, false, Symbol::Council});
    }
    table.rows.append({{say("Total"), sumWords(it, it.weekly), sumWords(it, it.year), once}, true});
    return table;
}

} // namespace

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
    return lineWith(file.lines, allocated.id);
}

QString labelOf(const CaseFile& file, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(file, allocated);
    return line && !line->label.isEmpty() ? line->label : allocated.item;
}

QList<Block> budgetSection(const Standing& standing, Told told)
{
    const QString heading = say("Your personal budget");
    if (standsUnread(standing.file.agreements)) return {Heading{2, heading, Symbol::Budget}, writtenByNewer()};
    if (!standing.agreed)
        return {Heading{2, heading, Symbol::Budget},
                notDecided(standing, record::RecordKind::AllocationAgreement, say("No budget is agreed yet."))};
    const Allocation& it = standing.agreed->allocation;
    const QString year = it.year.display();
    const QString once = say("%1 once").arg(it.oneOff.display());
    const QString note = isAllUnknown(it)       ? QString()
                         : it.oneOff == Money() ? say("%1 a year").arg(year)
                         : it.year == Money()   ? once
                                                : say("%1 a year, and %2").arg(year, once);
    const QString week = isAllUnknown(it) ? plainName(Tri::NotYetKnown) : aWeek(it.weekly);
    const Callout callout = isLumpsOnly(it) ? Callout{heading, note, {}} : Callout{heading, week, note};
    QList<Block> blocks{told == Told::InThePlan ? Block(Heading{2, heading, Symbol::Budget}) : Block(callout),
                        budgetTable(it)};
    if (const QString open = notCountedWords(linesNotKnown(it)); !open.isEmpty()) blocks += Paragraph{open};
    if (told != Told::InThePlan) blocks += shareWorkedOut(standing, roomForShare(standing));
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
    if (!isLumpsOnly(it)) table.rows.append({{say("Every week, altogether"), week}, true});
    return {table};
}

} // namespace alongside::documents
