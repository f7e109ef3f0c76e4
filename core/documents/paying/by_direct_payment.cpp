#include "core/documents/paying/by_direct_payment.h"

#include "core/documents/paying/places.h"
#include "core/documents/paying/share_words.h"
#include "core/documents/paying/stop_words.h"
#include "core/documents/paying/terms.h"
#include "core/documents/paying/told_payments.h"
#include "core/documents/sentences.h"
#include "core/documents/statement/regular_payment.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/money/held.h"
#include "core/domain/money/sums/shares.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// One direct payment on its page.
struct Payable {
    const Standing& standing;
    const std::optional<Paying>& paying;
    const Allocation& it;
    Regular regular{};
    bool isChanged = false; // otherwise than by lines that join

    [[nodiscard]] const Payments& list() const { return standing.context.payments; }
    [[nodiscard]] bool isAgain() const { return paying && !paying->before.isEmpty(); }
    [[nodiscard]] QDate first() const { return standing.paying->schedule.first; }
    /// The first payment of what is decided last.
    [[nodiscard]] QDate since() const { return isChanged ? paying->last()->on : first(); }
};

/// What was paid too much waits, because no payment is to come that could be less by it.
bool isNeverPutRight(const Regular& paying, const Payments& told)
{
    return paying.amount == Money() && told.ahead > Money() && !nextPaid(told, paying.brings);
}

QStringList lumpsIn(const Allocation& allocation)
{
    QStringList lumps;
    if (allocation.dpAnnualLump != Money()) lumps += say("%1 for the year").arg(allocation.dpAnnualLump.display());
    if (allocation.dpOneOff != Money()) lumps += say("%1 once").arg(allocation.dpOneOff.display());
    return lumps;
}

/// What it brings beside the weekly money, as the list has it: "£354.20 for the year and £24.00 once".
QStringList lumpsIn(const Payment& payment)
{
    Money year, once;
    for (const PaymentPart& part : payment.parts) {
        if (isOfTheYear(part)) year += part.amount;
        if (isPaidOnce(part)) once += part.amount;
    }
    Allocation brought;
    brought.dpAnnualLump = year;
    brought.dpOneOff = once;
    return lumpsIn(brought);
}

/// What comes beside the weekly money with the payment that brings the first of it.
QString bringsToo(const Regular& paying, const Payments& told)
{
    const auto brings = std::ranges::find(told.list, paying.brings, &Payment::on);
    const QStringList lumps = brings == told.list.end() ? QStringList() : lumpsIn(*brings);
    return lumps.isEmpty() ? QString() : u' ' + say("It brings %1 too.").arg(listed(lumps));
}

/// How the regular sum comes to be that: "It counts from Wednesday 5 February 2025: ..."; "" where there is nothing to say.
QString howItComes(const Regular& paying, const Payments& told)
{
    if (!paying.brings.isValid()) return {};
    const QString brings = withWeekday(paying.brings);
    QStringList said;
    if (paying.isNoughtMeanwhile()) {
        if (paying.counts.isValid()) said += say("It counts from %1.").arg(withWeekday(paying.counts));
        said += paying.counts.isValid() ? say("More than that was paid already, for days from then on.")
                                        : say("More than that was paid for the days before.");
        said += paying.paysAgain.isValid()
                    ? say("So nothing is paid from %1 until %2.").arg(brings, withWeekday(paying.paysAgain))
                    : say("So nothing is paid from %1 until that is put right.").arg(brings);
        return said.join(u' ');
    }
    if (!paying.counts.isValid())
        return say("The payment of %1 is %2: what is due for the days before is in it.")
                   .arg(brings, paying.brought.value_or(Money()).display())
               + bringsToo(paying, told);
    const QString counts = withWeekday(paying.counts);
    if (isNeverPutRight(paying, told))
        return say("It counts from %1. For days from then on, %2 was paid already that is not due.")
            .arg(counts, told.ahead.display());
    const QString has = paying.brought
                            ? say("It counts from %1: the payment of %2 has that in it, and is %3.")
                                  .arg(counts, brings, paying.brought->display())
                            : say("It counts from %1: the payment of %2 has that in it.").arg(counts, brings);
    return has + bringsToo(paying, told);
}

/// A sum of nought is no payment, and is called none.
QString nothingPaid(const Standing& standing)
{
    return isAllYourShare(standing)
               ? say("The council pays nothing out every four weeks: your share covers what the direct payment is for.")
               : say("Nothing is paid out every four weeks.");
}

/// What the payments are made by, where another was agreed since and is not in them.
Allocation allocationPaid(const Payable& payable)
{
    const CaseFile& file = payable.standing.file;
    const AllocationAgreement* paid =
        payable.paying && agreedSinceStarted(file) ? agreementWith(file, payable.paying->agreement()) : nullptr;
    return paid ? heldAs(paid->allocation, file.lines, payable.regular.way) : payable.it;
}

/// "£753.56 every four weeks from Monday 23 September 2024, into your own bank account, after your share."
QString regularPayment(const Payable& payable)
{
    const Standing& standing = payable.standing;
    const Regular& paying = payable.regular;
    if (paying.amount == Money()) return (nothingPaid(standing) + u' ' + howItComes(paying, payable.list())).trimmed();
    const QString amount = paying.amount.display(), from = withWeekday(paying.from);
    QStringList parts{say("%1 every four weeks").arg(amount)};
    if (paying.from.isValid() && standing.isEasy()) parts += say("from %1").arg(from);
    else if (paying.from.isValid()) parts = {say("%1 every four weeks from %2").arg(amount, from)};
    if (const QString place = placesOf(standing, paying.way, PaidAs::Weekly); !place.isEmpty()) parts += place;
    const Allocation paid = allocationPaid(payable);
    if (!paid.assessedWeekly) parts += say("before your share, which is not yet assessed");
    else if (paidIn(paid) != Money()) parts += say("after your share");
    return (asIdeas(standing, parts) + u' ' + howItComes(paying, payable.list())).trimmed();
}

/// The first that pays anything; without a list as it was started. Nothing where the list has none.
std::optional<Payment> firstPaid(const Payable& payable)
{
    if (payable.list().list.isEmpty())
        return Payment{.on = payable.first(), .amount = payable.standing.paying->schedule.firstAmount};
    const Payment* next = nextPaid(payable.list(), payable.since());
    return next ? std::optional(*next) : std::nullopt;
}

bool isLessForWhatWasPaid(const Payment& payment)
{
    return std::ranges::any_of(payment.parts, [](const PaymentPart& part) {
        return part.why.key == u"payment_for_days_paid_already" || part.why.key == u"payment_less_what_was_ahead";
    });
}

/// After a stop, where it is not as much as those after it.
QString firstAgain(const Payable& payable, const Payment& first)
{
    if (first.on != payable.first())
        return say("Nothing is paid before %1, when %2 comes: more was paid before than is due.")
            .arg(withWeekday(first.on), first.amount.display());
    if (first.amount == payable.standing.paying->schedule.everyFourWeeks) return {};
    const QString amount = first.amount.display();
    const QString said =
        payable.regular.from == first.on
            ? say("The first payment since they started again is %1").arg(amount)
            : say("The first payment since they started again is %1, on %2").arg(amount, withWeekday(first.on));
    return asSentence(isLessForWhatWasPaid(first) ? said + u": "_s + say("days that were paid already are taken off it")
                                                  : said);
}

QString firstPayment(const Payable& payable)
{
    const std::optional<Payment> first = firstPaid(payable);
    if (!first) return {};
    if (payable.paying && joinsLater(*payable.paying))
        return say("The first payment is %1, on %2: what starts later joins when it starts.")
            .arg(first->amount.display(), withWeekday(first->on));
    if (payable.isAgain()) return firstAgain(payable, *first);
    const QStringList extras = lumpsIn(payable.it);
    if (extras.isEmpty()) return {};
    const QString lump = placesOf(payable.standing, payable.regular.way, PaidAs::Lump);
    const bool isApart = lump != placesOf(payable.standing, payable.regular.way, PaidAs::Weekly);
    const QString brings = listed(extras), amount = first->amount.display();
    return isApart ? say("The first payment is %1: it brings %2 too, %3.").arg(amount, brings, lump)
                   : say("The first payment is %1: it brings %2 too.").arg(amount, brings);
}

/// Nothing comes every four weeks: "£617.50 on Monday 21 October 2024, into your own bank account. It brings £286.00 for the
/// year and £331.50 once." What was paid for the year comes again on its day.
QString onePayment(const Payable& payable)
{
    const Standing& standing = payable.standing;
    const std::optional<Payment> first = firstPaid(payable);
    const QString place = placesOf(standing, payable.regular.way, PaidAs::Lump);
    if (!first) {
        const QDate year = yearComesOn(standing.file, payable.list(), payable.since());
        if (!year.isValid() || payable.it.dpAnnualLump == Money()) return {};
        return asIdeas(
            standing, {say("%1 for the year, on %2").arg(payable.it.dpAnnualLump.display(), withWeekday(year)), place});
    }
    const bool isToldByList = !first->parts.isEmpty() && (payable.isChanged || payable.isAgain());
    const QStringList lumps = isToldByList ? lumpsIn(*first) : lumpsIn(payable.it);
    const QString amount = first->amount.display(), day = withWeekday(first->on);
    const bool isAllOfIt = lumps.size() == 1 && lumps.first().startsWith(amount + u' ');
    const QStringList parts{isAllOfIt ? say("%1, on %2").arg(lumps.first(), day) : say("%1 on %2").arg(amount, day),
                            place};
    if (isAllOfIt || lumps.isEmpty()) return asIdeas(standing, parts);
    return asIdeas(standing, parts) + u' ' + say("It brings %1.").arg(listed(lumps));
}

/// A plan that is signed says what was decided by then, whatever the payments came to since.
Regular regularFor(const Standing& standing, const std::optional<Paying>& paying, Told told)
{
    const Payments none;
    if (paying) return regularOf(*paying, told == Told::AtTheStart ? standing.context.payments : none);
    const PaymentInstruction& start = *standing.paying;
    return {start.schedule.everyFourWeeks, start.schedule.first, start.way};
}

ShareGoes shareGoes(const Payable& payable, bool isPaidOut)
{
    if (!isPaidOut) return ShareGoes::ByItself;
    const auto place = [&](PaidAs as) { return placesOf(payable.standing, payable.regular.way, as); };
    const bool hasLumps = !lumpsIn(payable.it).isEmpty() && payable.it.dpGrossWeekly > Money();
    return hasLumps && place(PaidAs::Weekly) != place(PaidAs::Lump) ? ShareGoes::WithThePayment
                                                                    : ShareGoes::IntoTheAccount;
}

QString needsPaid(const Standing& standing)
{
    const QStringList names = needsByDirectPayment(standing);
    return names.isEmpty() ? QString() : say("It meets these needs: %1.").arg(names.join(u"; "_s));
}

/// What is decided and not in the payments, or not any more.
QString notInThem(const Payable& payable)
{
    const CaseFile& file = payable.standing.file;
    const QString agreed = inWords(payable.standing.agreed->on);
    const AllocationAgreement* since = agreedSinceStarted(file);
    if (payable.paying && payable.paying->stop) {
        if (since) return say("What was agreed on %1 is not paid yet.").arg(agreed);
        const PaymentChange* last = payable.paying->last();
        return last && !payable.paying->isReached(*last)
                   ? say("What was agreed on %1 is not paid: the payments end before it counts.").arg(agreed)
                   : QString();
    }
    if (!since) return {};
    const QDate paid = payable.isChanged ? payable.paying->last()->on : payable.standing.paying->on;
    if (payable.standing.agreed->on < paid) // of a page that is older than the change
        return say("These payments are as they were changed on %1, after what is written here was agreed.")
            .arg(inWords(paid));
    const QString are = payable.isChanged ? say("These payments are as they were changed on %1.")
                                          : say("These payments are as they were started on %1.");
    const QString notIn = paid == payable.standing.agreed->on
                              ? say("What was agreed later that day is not in them yet.")
                              : say("What was agreed on %1 is not in them yet.").arg(agreed);
    return are.arg(inWords(paid)) + u' ' + notIn;
}

/// Before a stop, and not put right by the payments since they started again.
QString paidTooMuch(const Payable& payable)
{
    if (!payable.isAgain() || payable.paying->stop) return {};
    const QList<Reason>& reasons = payable.list().reasons;
    const auto ahead = std::ranges::find(reasons, u"payments_are_ahead"_s, &Reason::key);
    return ahead == reasons.end() ? QString() : sentenceFor(*ahead);
}

QList<Block> ending(const Payable& payable)
{
    QList<Block> blocks;
    if (payable.paying && payable.paying->stop) {
        const PaymentStop& stop = *payable.paying->stop;
        const QString end =
            say("These payments end: nothing is paid for days after %1.").arg(withWeekday(stop.lastDay));
        blocks += Paragraph{(end + u' ' + whyPaymentsEnd(*payable.paying)).trimmed()};
    }
    if (const QString words = paidTooMuch(payable); !words.isEmpty()) blocks += Paragraph{words};
    if (const QString words = notInThem(payable); !words.isEmpty()) blocks += Paragraph{words};
    return blocks;
}

/// Stopped before the first payment.
QList<Block> neverPaid(const Payable& payable)
{
    const QString none = say("No payment is made: they were stopped before the first.");
    QStringList said{none, whyPaymentsEnd(*payable.paying),
                     yourShare(payable.standing, payable.it, ShareGoes::ByItself)};
    said.removeAll(QString());
    return {Paragraph{said.join(u' ')}};
}

} // namespace

Deploy wayPaid(const Standing& standing, const std::optional<Paying>& paying)
{
    return regularFor(standing, paying, Told::InThePlan).way;
}

QList<Block> byDirectPayment(const Standing& standing, const std::optional<Paying>& paying, const Allocation& it,
                             Told told)
{
    const auto isJoining = [&](const PaymentChange* one) { return paying->isJoining(*one); };
    const bool isChanged = paying && !std::ranges::all_of(paying->changes, isJoining);
    const Payable payable{standing, paying, it, regularFor(standing, paying, told), isChanged};
    if (!(paying ? paying->paysOut() : isDirectPayment(payable.regular.way))) return {};
    QList<Block> blocks{Heading{2, say("By direct payment"), Symbol::Payment}};
    if (paying && isNeverPaid(*paying)) return blocks + neverPaid(payable);
    const bool first = told == Told::AtTheStart || !standing.paying->schedule.second.isValid() || payable.isAgain();
    const bool one = paying && isStoppedWithFirst(*paying);
    const bool isNought = payable.regular.amount == Money();
    const bool single = one || ((isLumpsOnly(it) || isNought) && !lumpsIn(it).isEmpty());
    const QString lump = single ? onePayment(payable) : QString();
    const bool weekly = lump.isEmpty() || (!one && isNought && !isLumpsOnly(it));
    QStringList parts{weekly ? regularPayment(payable) : QString(),
                      single                ? lump
                      : first && !isChanged ? firstPayment(payable)
                                            : QString(),
                      paying ? ofTheStartBefore(*paying, standing.context.payments) : QString(),
                      yourShare(standing, it, shareGoes(payable, !isNought || single)), needsPaid(standing)};
    parts.removeAll(QString());
    blocks += Paragraph{parts.join(u' ')};
    return blocks + ending(payable);
}

} // namespace alongside::documents
