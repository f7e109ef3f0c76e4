#include "core/documents/letters/change_letter.h"

#include "core/documents/letters/lines_compared.h"
#include "core/documents/statement/after_death.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/domain/money/sums/shares.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// Both agreements, and the case as each was made from.
struct Anew {
    const Standing& standing;
    const AllocationAgreement& was;
    const AllocationAgreement& is;
    CaseFile then{};
};

/// Of an agreement that kept nothing nothing is known but its figures.
CaseFile madeFrom(const AllocationAgreement& agreed)
{
    const Result<CaseFile> then = record::thawed(agreed.inputs);
    return then && then->unread.isEmpty() ? *then : CaseFile{};
}

QString shareWords(const Allocation& it, Money share)
{
    return it.assessedWeekly ? share.display() : say("not yet assessed");
}

/// Rows that say something: a week always, a year and once where there is any.
Table budgets(const Allocation& was, const Allocation& is)
{
    Table table{{{say("Your personal budget"), false}, {say("Before"), true}, {say("Now"), true}}, {}};
    const auto add = [&](const QString& label, Money before, Money now) {
        if (before != Money() || now != Money())
            table.rows.append({{label, sumWords(was, before), sumWords(is, now)}, false});
    };
    add(say("A week"), was.weekly, is.weekly);
    add(say("A year"), was.year, is.year);
    add(say("Once"), was.oneOff, is.oneOff);
    table.rows.append(
        {{say("Your share, a week"), shareWords(was, was.adultWeekly), shareWords(is, is.adultWeekly)}, false});
    table.rows.append(
        {{say("The council's share, a week"), shareWords(was, was.councilWeekly), shareWords(is, is.councilWeekly)},
         false});
    return table;
}

QString badDays(const Anew& anew)
{
    const QString now = anew.standing.file.money.contingencyPct.display();
    const QString before = anew.then.money.contingencyPct.display();
    const QString said = now == before || anew.then.person.name.isEmpty()
                             ? say("For bad days: %1 per cent.").arg(now)
                             : say("For bad days: %1 per cent, where it was %2.").arg(now, before);
    return (said + u' ' + asOwnSentence(anew.standing.file.money.contingencyReason)).trimmed();
}

QList<Block> lineByLine(const Anew& anew)
{
    Table table{{{say("Line by line"), false}, {say("Before"), true}, {say("Now"), true}}, {}};
    for (const LineCompared& one : linesCompared({anew.was, anew.then.lines}, {anew.is, anew.standing.file.lines}))
        table.rows.append({{one.words, one.before, one.now}, false});
    const Money before = anew.was.allocation.contingencyWeekly, now = anew.is.allocation.contingencyWeekly;
    if (before != now) table.rows.append({{badDays(anew), aWeek(before), aWeek(now)}, false});
    if (table.rows.isEmpty()) return {Paragraph{say("Each line stays as it was.")}};
    return {table};
}

/// "Your share is £91.20 a week, and was £83.45: the council's letter of 1 April 2025."
QString shareChanged(const Anew& anew)
{
    const auto& was = anew.was.allocation.assessedWeekly;
    const auto& is = anew.is.allocation.assessedWeekly;
    if (was == is) return {};
    if (!is) return say("Your share is not yet assessed any more.");
    const QDate letter = anew.standing.file.money.contributionLetterOn;
    const QString by = letter.isValid() && letter != anew.then.money.contributionLetterOn
                           ? u' ' + say("The council's letter of %1 says so.").arg(inWords(letter))
                           : QString();
    if (!was) return say("Your share is assessed now: it is %1.").arg(aWeek(*is)) + by;
    return say("You are asked to pay %1; it was %2.").arg(aWeek(*is), aWeek(*was)) + by;
}

/// What a review between the two says has changed.
QStringList saidAtReviews(const Anew& anew)
{
    QStringList said;
    for (const Review& one : anew.standing.file.reviews)
        if (one.on > anew.was.on && one.on <= anew.is.on && !one.changedWords.trimmed().isEmpty())
            said += say("At the review of %1: %2").arg(inWords(one.on), asSentence(one.changedWords.trimmed()));
    return said;
}

QList<Block> why(const Anew& anew)
{
    QStringList said = saidAtReviews(anew);
    said += shareChanged(anew);
    said.removeAll(QString());
    return said.isEmpty() ? QList<Block>() : QList<Block>{Paragraph{said.join(u' ')}};
}

/// The change that pays it, with what was before the day it was made; nothing while no payment has it.
struct PaidNow {
    const PaymentChange* change = nullptr;
    Deploy before = Deploy::NotChosen;
};

std::optional<PaidNow> paidNow(const Standing& standing)
{
    const std::optional<Paying> paying = payingOf(standing.file);
    if (!paying || !paying->last() || paying->agreement() != standing.agreed->id) return std::nullopt;
    PaidNow now{paying->last(), paying->start->way};
    for (const PaymentChange* one : paying->changes)
        if (one->on < now.change->on) now.before = one->way;
    return now;
}

/// "It counts from Monday 13 January 2025. Until then it came as a direct payment."
QString fromWhen(const Standing& standing)
{
    const std::optional<PaidNow> paid = paidNow(standing);
    if (!paid) return {};
    const QString from = say("It counts from %1.").arg(withWeekday(paid->change->from));
    const bool wasDirect = isDirectPayment(paid->before);
    if (wasDirect == isDirectPayment(paid->change->way)) return from;
    return from + u' '
           + (wasDirect ? say("Until then it came as a direct payment.") : say("Until then it was arranged for you."));
}

/// The first payment after the change was made, whatever was paid since.
QList<Block> nextPayment(const Standing& standing)
{
    const std::optional<PaidNow> paid = paidNow(standing);
    if (!paid || payingOf(standing.file)->stop) return {};
    const QList<Payment>& all = standing.context.payments.list;
    const auto next = std::ranges::find_if(all, [&](const Payment& one) { return one.on >= paid->change->on; });
    if (next == all.end() || next->amount == Money()) return {};
    return {
        Callout{say("Your next payment"), next->amount.display(), say("It is due on %1.").arg(withWeekday(next->on))}};
}

/// The last that it took the place of; null where it is the first.
const AllocationAgreement* lastBefore(const AllocationAgreement& agreed, const CaseFile& file)
{
    const AllocationAgreement* last = nullptr;
    for (const AllocationAgreement& one : file.agreements)
        if (agreed.supersedes.contains(one.id) && !(last && one.on < last->on)) last = &one;
    return last;
}

QString agreedBy(const Anew& anew)
{
    const QString day = inWords(anew.is.on);
    return anew.is.by.isEmpty() ? say("On %1.").arg(day) : say("By %1 on %2.").arg(anew.is.by, day);
}

QList<Block> whatChanged(const Anew& anew)
{
    const bool twice = !anew.is.supersedes.contains(anew.was.id);
    const QString agreed = (twice ? say("Agreed on %1. It takes the place of what was agreed on %2, and of what was "
                                        "agreed earlier on %1.")
                                  : say("Agreed on %1. It takes the place of what was agreed on %2."))
                               .arg(inWords(anew.is.on), inWords(anew.was.on));
    QList<Block> blocks{Note{(agreed + u' ' + fromWhen(anew.standing)).trimmed()}};
    blocks += nextPayment(anew.standing);
    blocks += budgets(anew.was.allocation, anew.is.allocation);
    blocks += lineByLine(anew);
    blocks += why(anew);
    blocks += paymentSection(anew.standing, Told::AtTheStart);
    return blocks
           + notConfirmed(
               anew.is.allocation.policy, anew.is.allocation.reasons,
               say("Not confirmed yet: a price or a figure this budget is worked out from. Ask us before you "
                   "rely on it."));
}

} // namespace

const AllocationAgreement* agreedBefore(const CaseFile& file)
{
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed) return nullptr;
    const AllocationAgreement* before = lastBefore(*agreed, file);
    // Agreed more than once on one day, it is told against what was there before that day.
    for (const auto* at = before; at && !at->unread && at->on == agreed->on; at = lastBefore(*at, file))
        if (const AllocationAgreement* earlier = lastBefore(*at, file); earlier && !earlier->unread) before = earlier;
    return before && before->unread ? nullptr : before;
}

Document changeLetter(const CaseFile& file, const StatementContext& context)
{
    const CaseFile decided = record::asDecided(file);
    const Standing standing = standingIn(decided, context);
    Document page = blankPage(standing, say("What changes for %1").arg(file.person.name), say("What changes"));
    page.pagesWanted = 1;
    page.blocks = QList<Block>{Heading{1, page.title}} + twoStand(file);
    const AllocationAgreement* was = agreedBefore(decided);
    QString agreed;
    if (was && standing.agreed) {
        const Anew anew{standing, *was, *standing.agreed, madeFrom(*was)};
        page.blocks += whatChanged(anew);
        agreed = agreedBy(anew);
    } else page.blocks += Paragraph{say("Nothing was agreed anew.")};
    Facts facts;
    if (!agreed.isEmpty()) facts.rows.append({say("Agreed"), agreed});
    facts.rows.append({say("If you disagree"), howToDisagree(standing)});
    facts.rows.append({say("Copies"), copies(standing)});
    page.blocks += QList<Block>{Heading{2, say("Good to know")}, facts};
    return forTheRecord(page, file);
}

} // namespace alongside::documents
