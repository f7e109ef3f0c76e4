#include "core/documents/paying/terms.h"
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

/// What the council arranges goes on where only the payments stop.
bool isStoppedBy(const PaymentStop& stop, const AllocatedLine& line, const CaseFile& file)
{
    return endsAllSupport(stop.reason) || isDirectPayment(wayOf(file, line));
}

/// What one agreement pays for the line; null where it does not.
const AllocatedLine* paidIn(const Term& term, const AllocatedLine& line, const CaseFile& file)
{
    const AllocationAgreement* agreed = agreementWith(file, term.agreement);
    if (!agreed) return nullptr;
    const auto same = std::ranges::find(agreed->allocation.lines, line.id, &AllocatedLine::id);
    return same == agreed->allocation.lines.end() || !same->funded ? nullptr : &*same;
}

/// It was paid before a stop that ended it.
bool wasPaid(const Standing& standing, const AllocatedLine& line, QDate begins, const Paying& paying)
{
    return std::ranges::any_of(paying.before, [&](const Paying& one) {
        if (isNeverPaid(one) || begins > one.stop->lastDay || !isStoppedBy(*one.stop, line, standing.file))
            return false;
        const QList<Term> terms = termsOf(one);
        return std::ranges::any_of(terms, [&](const Term& term) { return paidIn(term, line, standing.file); });
    });
}

/// With the start that was stopped last.
bool hadAnotherSum(const Paying& paying, const AllocatedLine& line, const CaseFile& file)
{
    if (paying.before.isEmpty()) return false;
    const AllocatedLine* was = paidIn(termsOf(paying.before.last(), true).last(), line, file);
    return was && was->amount != line.amount;
}

/// The days that a line has its money from.
struct LineDays {
    QDate from{};
    bool isAgain = false; // after a stop; what is paid once or for a year does not come again with it
    QDate sum{};          // the first of this sum, where it had another before
};

/// Nothing where no day is known: it was agreed since, or a stop came before it.
std::optional<LineDays> daysOf(const Standing& standing, const AllocatedLine& line, QDate begins, const Paying& paying)
{
    const CaseFile& file = standing.file;
    const bool stops = paying.stop && isStoppedBy(*paying.stop, line, file);
    if (stops && (begins > paying.stop->lastDay || isNeverPaid(paying))) return std::nullopt;
    const QList<Term> terms = termsOf(paying, !stops);
    const bool isPaid = terms.last().agreement == standing.agreed->id;
    if (stops && !isPaid) return std::nullopt;
    const auto isThisSum = [&](const Term& term) {
        const AllocatedLine* paid = paidIn(term, line, file);
        return paid ? paid->amount == line.amount : !line.funded || !agreementWith(file, term.agreement);
    };
    if (!isThisSum(terms.last())) return std::nullopt;
    auto since = terms.end() - 1;
    while (since != terms.begin() && isThisSum(*(since - 1))) --since;
    const auto first =
        std::ranges::find_if(terms, [&](const Term& term) { return !line.funded || paidIn(term, line, file); });
    const QDate begun = first == terms.end() ? terms.first().from : first->from;
    const bool direct = isDirectPayment(wayOf(file, line)), before = wasPaid(standing, line, begins, paying);
    LineDays days{.from = begins};
    days.isAgain = before && line.stream == Stream::Weekly;
    if (days.isAgain) days.from = begun;
    else if (before) days.from = std::max(begins, paying.since());
    else if (direct || first != terms.begin()) days.from = std::max(begins, begun);
    const bool another = since != terms.begin() || hadAnotherSum(paying, line, file);
    if (another && since->from > days.from) days.sum = since->from;
    return days;
}

/// When it starts, where that was said: "From Monday 23 September 2024."
QString startOf(const Standing& standing, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(standing.file, allocated);
    if (!line || !line->startOn.isValid() || !allocated.funded) return {}; // what has no money has no day of it
    const std::optional<Paying> paying = payingOf(standing.file);
    const auto days = paying ? daysOf(standing, allocated, line->startOn, *paying) : LineDays{.from = line->startOn};
    if (!days) return {};
    const QString from = withWeekday(days->from), sum = withWeekday(days->sum);
    if (!days->sum.isValid()) return days->isAgain ? say("Again from %1.").arg(from) : say("From %1.").arg(from);
    return days->isAgain ? say("Again from %1; this sum from %2.").arg(from, sum)
                         : say("From %1; this sum from %2.").arg(from, sum);
}

/// Why it has a price that the guide has not (R17).
QString whyThisPrice(const Standing& standing, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(standing.file, allocated);
    if (!line || !line->priceByHand || line->priceReason.trimmed().isEmpty()) return {};
    return say("Why this price: %1").arg(asSentence(line->priceReason.trimmed()));
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
    const QString more = (whyThisPrice(standing, line) + u' ' + startOf(standing, line)).trimmed();
    if (!more.isEmpty()) words = asSentence(words) + u' ' + more;
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

/// Somebody said that it is not, and it was agreed all the same (S96).
QString notEnough(const Standing& standing)
{
    const AllocationAgreement& agreed = *standing.agreed;
    QStringList said;
    if (agreed.personSaysEnough == Tri::No) {
        const QString words = agreed.personWords.trimmed();
        said += words.isEmpty() ? say("You said that this is not enough.")
                                : say("You said that this is not enough: %1").arg(quoted(words));
    }
    if (agreed.workerSaysEnough == Tri::No) said += say("%1 says that it is not enough.").arg(standing.worker());
    if (!said.isEmpty()) said += say("If it stays so, ask us to look at it again.");
    return said.join(u' ');
}

} // namespace

QString lessBecause(const QString& why)
{
    return say("Why there is less than before: %1").arg(asSentence(why));
}

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
    if (const QString words = notEnough(standing); !words.isEmpty()) blocks += Paragraph{words};
    if (const QString why = standing.file.money.lessBecause.trimmed(); !why.isEmpty())
        blocks += Paragraph{lessBecause(why)};
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
