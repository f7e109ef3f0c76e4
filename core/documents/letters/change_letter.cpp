#include "core/documents/letters/change_letter.h"

#include "core/documents/letters/lines_compared.h"
#include "core/documents/paying/stop_words.h"
#include "core/documents/paying/terms.h"
#include "core/documents/paying/told_payments.h"
#include "core/documents/sentences.h"
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

/// The last that it took the place of; null where it is the first.
const AllocationAgreement* lastBefore(const AllocationAgreement& agreed, const CaseFile& file)
{
    const AllocationAgreement* last = nullptr;
    for (const AllocationAgreement& one : file.agreements)
        if (agreed.supersedes.contains(one.id) && !(last && one.on < last->on)) last = &one;
    return last;
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

/// Nobody pays more than the support costs, whatever the letter says (R13).
QString asked(const Allocation& it)
{
    if (it.assessedWeekly == it.adultWeekly) return {};
    const QString assessed = u"assessed="_s + QString::number(it.assessedWeekly->pence());
    return u' ' + sentenceFor({u"dp_share_stops_at_budget"_s, Tri::Yes, {assessed}, u"R13"_s});
}

/// "You are asked to pay £91.20 a week; it was £83.45 a week. The council's letter of 1 April 2025 says so."
QString shareChanged(const Anew& anew)
{
    const Allocation &was = anew.was.allocation, &is = anew.is.allocation;
    if (was.assessedWeekly == is.assessedWeekly && was.adultWeekly == is.adultWeekly) return {};
    if (!is.assessedWeekly) return say("Your share is not yet assessed any more.");
    const QDate letter = anew.standing.file.money.contributionLetterOn;
    const QString by = letter.isValid() && letter != anew.then.money.contributionLetterOn
                           ? u' ' + say("The council's letter of %1 says so.").arg(inWords(letter))
                           : QString();
    const QString much = aWeek(is.adultWeekly), rest = by + asked(is);
    if (!was.assessedWeekly) return say("Your share is assessed now: it is %1.").arg(much) + rest;
    if (was.adultWeekly == is.adultWeekly) return say("You are asked to pay %1, as before.").arg(much) + rest;
    return say("You are asked to pay %1; it was %2.").arg(much, aWeek(was.adultWeekly)) + rest;
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

/// Each agreement since the one that it is told against has its own.
QStringList whyLess(const Anew& anew)
{
    const CaseFile& file = anew.standing.file;
    QStringList said;
    for (const auto* at = &anew.is; at && at->id != anew.was.id; at = lastBefore(*at, file))
        if (const QString why = madeFrom(*at).money.lessBecause.trimmed(); !why.isEmpty())
            said.prepend(lessBecause(why));
    return said;
}

QList<Block> why(const Anew& anew)
{
    QStringList said = saidAtReviews(anew) + whyLess(anew);
    said += shareChanged(anew);
    said.removeAll(QString());
    return said.isEmpty() ? QList<Block>() : QList<Block>{Paragraph{said.join(u' ')}};
}

/// How it is paid since it was agreed, with how it came until then; nothing while no payment has it.
struct PaidNow {
    Paying paying{};
    QDate on{};   // the day that was decided
    QDate from{}; // the first day of it
    Deploy way = Deploy::NotChosen;
    Deploy before = Deploy::NotChosen;
};

std::optional<PaidNow> paidNow(const Standing& standing)
{
    const std::optional<Paying> paying = payingOf(standing.file);
    if (!paying || paying->agreement() != standing.agreed->id) return std::nullopt;
    const bool isStart = paying->start->agreement == standing.agreed->id;
    if (isStart && paying->before.isEmpty()) return std::nullopt; // nothing was paid before it
    const Deploy started = isStart ? paying->before.last().way() : paying->start->way;
    if (isStart) return PaidNow{*paying, paying->start->on, paying->start->schedule.first, paying->way(), started};
    const PaymentChange& last = *paying->last();
    PaidNow now{*paying, last.on, last.from, last.way, started};
    for (const PaymentChange* one : paying->changes)
        if (one->on < last.on) now.before = one->way;
    return now;
}

/// Where another was agreed on the same day before it, and both count: the day of that one.
QDate countsEarlier(const PaidNow& now, const Standing& standing)
{
    for (const Term& term : termsOf(now.paying))
        if (term.change && term.change->on == now.on && term.agreement != standing.agreed->id) return term.from;
    return {};
}

/// "It counts from Monday 13 January 2025. Until then it came as a direct payment."
QString fromWhen(const Standing& standing)
{
    const std::optional<PaidNow> now = paidNow(standing);
    if (!now) return {};
    const PaymentStop* stop = now->paying.stop;
    if (stop && now->from > stop->lastDay && isDirectPayment(now->way))
        return say("The payments end before it counts: nothing is paid for days after %1.")
            .arg(withWeekday(stop->lastDay));
    const QDate earlier = countsEarlier(*now, standing);
    const QString day = withWeekday(now->from);
    const QString from =
        earlier.isValid()
            ? say("What was agreed first that day counts from %1, and the rest from %2.").arg(withWeekday(earlier), day)
            : say("It counts from %1.").arg(day);
    const bool wasDirect = isDirectPayment(now->before);
    if (wasDirect == isDirectPayment(now->way)) return from;
    if (!wasDirect) return from + u' ' + say("Until then it was arranged for you.");
    return (from + u' ' + say("Until then it came as a direct payment.") + u' '
            + whyNoDirectPayment(standing.file.choices))
        .trimmed();
}

/// The first payment after that was decided, whatever was paid since.
QList<Block> nextPayment(const Standing& standing)
{
    const std::optional<PaidNow> now = paidNow(standing);
    if (!now || now->paying.stop) return {};
    const Payment* next = nextPaid(standing.context.payments, now->on);
    if (!next) return {};
    return {
        Callout{say("Your next payment"), next->amount.display(), say("It is due on %1.").arg(withWeekday(next->on))}};
}

QString agreedBy(const Anew& anew)
{
    const QString day = inWords(anew.is.on);
    return anew.is.by.isEmpty() ? say("On %1.").arg(day) : say("By %1 on %2.").arg(anew.is.by, day);
}

/// "what was agreed on 17 September 2024, and of what was agreed earlier on 7 April 2025"
QString replaced(const Anew& anew)
{
    QString words = say("what was agreed on %1").arg(inWords(anew.was.on));
    const CaseFile& file = anew.standing.file;
    QList<QDate> told;
    for (const auto* at = lastBefore(anew.is, file); at && at->id != anew.was.id; at = lastBefore(*at, file)) {
        if (told.contains(at->on)) continue;
        told.append(at->on);
        words += (at->on == anew.is.on ? say(", and of what was agreed earlier on %1")
                                       : say(", and of what was agreed on %1"))
                     .arg(inWords(at->on));
    }
    return words;
}

QList<Block> whatChanged(const Anew& anew)
{
    const QString agreed = say("Agreed on %1. It takes the place of %2.").arg(inWords(anew.is.on), replaced(anew));
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
    const AllocationAgreement* last = lastBefore(*agreed, file);
    if (!last || last->unread) return nullptr;
    if (const AllocationAgreement* paid = paidBefore(*agreed, file)) return paid;
    // Agreed more than once on one day, it is told against what was there before that day.
    const AllocationAgreement* before = last;
    for (const auto* at = last; at && !at->unread && at->on == agreed->on; at = lastBefore(*at, file))
        if (const AllocationAgreement* earlier = lastBefore(*at, file); earlier && !earlier->unread) before = earlier;
    return before;
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
