#include "core/documents/letters/payment_letter.h"

#include "core/documents/paying/stop_words.h"
#include "core/documents/paying/told_payments.h"
#include "core/documents/sentences.h"
#include "core/documents/statement/after_death.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/payments/paying.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// A sum of nought is no payment.
QString sumOf(const Payment& payment)
{
    return payment.amount == Money() ? say("nothing") : payment.amount.display();
}

QList<Block> madeOf(const Payment& payment)
{
    Table table{{{say("What it is made of"), false}, {say("Amount"), true}}, {}};
    for (const PaymentPart& part : payment.parts)
        table.rows.append({{sentenceFor(part.why), part.amount.display()}, false});
    table.rows.append({{say("The payment"), sumOf(payment)}, true});
    return {table};
}

/// The first of a new start after a stop.
bool startsAgain(const Payment& payment, const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    return paying && !paying->before.isEmpty() && paying->firstDue() == payment.on;
}

QList<Block> sinceStopped(const Payment& first, const Payments& payments)
{
    QStringList said{say("Your payments start again with this one.")};
    const QString to = u"to="_s + first.on.addDays(-1).toString(Qt::ISODate);
    for (const Reason& one : payments.reasons)
        if (one.key == u"payments_between_starts" && one.inputs.contains(to)) said.append(sentenceFor(one));
    return {Paragraph{said.join(u' ')}};
}

/// Nothing where the one before was as much, or there was none.
QList<Block> whyAnother(const Payment& next, const Payment* before)
{
    if (!before || before->amount == next.amount) return {};
    QStringList parts;
    for (const PaymentPart& part : before->parts) parts.append(sentenceFor(part.why));
    return {Paragraph{say("The payment of %1 was %2: %3 This one is not the same, and the table says what is in it.")
                          .arg(inWords(before->on), before->amount.display(), parts.join(u' '))}};
}

QList<Block> comesAgain(QDate day)
{
    return {
        Paragraph{say("What is paid once a year comes again on %1, as long as it is agreed. Nothing comes before that.")
                      .arg(withWeekday(day))}};
}

/// Days on which something would come, had more not been paid before.
QList<Block> nothingOn(const QList<Payment>& none, const Payment* next)
{
    if (none.isEmpty()) return {};
    const QString from = withWeekday(none.first().on);
    const QString said =
        next ? say("Nothing is paid from %1 until %2: more was paid before than is due, and that is put "
                   "right first.")
                   .arg(from, withWeekday(next->on))
             : say("Nothing is paid from %1 until more that was paid before is put right.").arg(from);
    return QList<Block>{Paragraph{said}} + madeOf(none.first());
}

/// Every payment that is listed was made, or pays nothing.
QList<Block> nothingListed(const Payments& payments, QDate today, const Standing& standing)
{
    if (const QDate again = yearComesOn(standing.file, payments, today); again.isValid()) return comesAgain(again);
    if (const QList<Payment> none = nothingBefore(payments, today); !none.isEmpty()) return nothingOn(none, nullptr);
    return {Note{isAllYourShare(standing)
                     ? say("No payment is to come: your share covers what the direct payment is for.")
                     : say("No payment is to come.")}};
}

QList<Block> afterIt(const Payment& next, const QList<Payment>& later, const Payments& payments, const CaseFile& file)
{
    const QDate again = later.isEmpty() ? yearComesOn(file, payments, next.on.addDays(1)) : QDate();
    if (again.isValid()) return comesAgain(again);
    if (later.isEmpty()) return {Paragraph{say("No payment comes after that one.")}};
    Table table{{{say("Day"), false}, {say("What it is made of"), false}, {say("Amount"), true}}, {}};
    for (const Payment& one : later) {
        QStringList parts;
        for (const PaymentPart& part : one.parts) parts.append(sentenceFor(part.why));
        parts.append(bankHolidayWords(one.on));
        parts.removeAll(QString());
        table.rows.append({{withWeekday(one.on), parts.join(u' '), sumOf(one)}, false});
    }
    return {Heading{2, say("The payments after that")}, table};
}

/// Why they end; and what was paid ahead, for which days. Money that only came another way is not told as gone: should it
/// come as a direct payment again, that is less by it.
QString whyAhead(const std::optional<Paying>& paying, const Payments& payments)
{
    if (!paying) return {};
    const bool ended = paying->stop || !paying->before.isEmpty();
    return ended ? paidBeyondTheEnd(*paying, payments)
                 : say("Should a direct payment come again, its first payments are less by it.");
}

QList<Block> ending(const Payments& payments, const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    QList<Block> blocks;
    for (const Reason& reason : payments.reasons) {
        QStringList said{sentenceFor(reason)};
        if (reason.key == u"payments_end") said += paying && paying->stop ? whyPaymentsEnd(*paying) : QString();
        else if (reason.key == u"payments_are_ahead") said += whyAhead(paying, payments);
        else continue;
        said.removeAll(QString());
        blocks += Paragraph{said.join(u' ')};
    }
    return blocks;
}

/// Of the agreement that is paid.
QList<Block> pricesNotConfirmed(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return {};
    const AllocationAgreement* paid = agreementWith(file, paying->agreement());
    if (!paid) return {};
    return notConfirmed(
        paid->allocation.policy, paid->allocation.reasons,
        say("Not confirmed yet: a price or a figure these payments are worked out from. Ask us before you "
            "rely on them."));
}

QList<Block> lastPayment(const StatementContext& context)
{
    const Payment* next = nextPaid(context.payments, context.today);
    if (!next) return {Paragraph{say("No payment is to come.")}};
    return QList<Block>{Paragraph{
               say("A payment of %1 is still to come, on %2.").arg(next->amount.display(), withWeekday(next->on))}}
           + madeOf(*next);
}

/// Whom to ring, when it suits them.
QString ifAsked(const Standing& standing)
{
    const QString& phone = standing.phone();
    return phone.isEmpty()
               ? say("If there is anything to ask, talk to %1, whenever it suits you.").arg(standing.worker())
               : say("If there is anything to ask, ring %1 on %2, whenever it suits you.")
                     .arg(standing.worker(), phone);
}

/// What is to come is so on the day it is looked at.
Document pageOfToday(const Standing& standing, const QString& title, const QString& what)
{
    Document page = blankPage(standing, title, what);
    page.date = standing.context.today;
    if (page.date.isValid()) page.runningHead = runningHead(standing.first(), what, page.date);
    page.pagesWanted = 1;
    return page;
}

/// Nothing was ever paid out.
QList<Block> supportEnds(const Paying& paying)
{
    return {Paragraph{say("The support that was arranged has ended: nothing is arranged for days after %1.")
                          .arg(withWeekday(paying.stop->lastDay))}};
}

/// To whoever looks after it now: the person is not written to any more, and nobody is asked for anything.
Document afterDeath(const Standing& standing, const CaseFile& file)
{
    const StatementContext& context = standing.context;
    Document page =
        pageOfToday(standing, say("To the family or representative of %1").arg(file.person.name), say("The payments"));
    page.blocks = QList<Block>{Heading{1, page.title}} + twoStand(file);
    page.blocks +=
        Paragraph{(isPaidAfterDeath(file) ? say("We are sorry that %1 has died. The payments are not stopped yet.")
                                          : say("We are sorry that %1 has died. This page says how the payments end."))
                      .arg(standing.first())};
    if (const auto paying = payingOf(file); paying && paying->stop && !paying->hasPaidOut())
        page.blocks += supportEnds(*paying);
    else page.blocks += ending(context.payments, file) + lastPayment(context);
    page.blocks += Paragraph{ifAsked(standing)};
    return page;
}

/// The next that pays anything, what comes before it, and what after.
QList<Block> nextTold(const Payment& next, const Standing& standing, const CaseFile& file)
{
    const Payments& payments = standing.context.payments;
    QList<Payment> later;
    const Payment* before = nullptr;
    for (const Payment& one : payments.list) {
        if (one.on > next.on) later.append(one);
        else if (one.on < next.on && one.amount > Money()) before = &one;
    }
    QList<Block> blocks{
        Callout{say("Your next payment"), next.amount.display(), say("It is due on %1.").arg(withWeekday(next.on))}};
    if (const QString closed = bankHolidayWords(next.on); !closed.isEmpty()) blocks += Paragraph{closed};
    const QList<Payment> none = nothingBefore(payments, standing.context.today);
    const Payment& first = none.isEmpty() ? next : none.first();
    if (startsAgain(first, file)) blocks += sinceStopped(first, payments);
    else if (none.isEmpty()) blocks += whyAnother(next, before);
    blocks += nothingOn(none, &next);
    blocks += madeOf(next);
    return blocks + afterIt(next, later, payments, standing.file);
}

} // namespace

Document paymentLetter(const CaseFile& file, const StatementContext& context)
{
    CaseFile decided = record::asDecided(file);
    decided.person.workerName = file.person.workerName; // a page of today: who keeps the case today is who is rung
    decided.person.workerPhone = file.person.workerPhone;
    const Standing standing = standingIn(decided, context);
    if (hasDied(file)) return afterDeath(standing, file);
    Document page = pageOfToday(standing, say("The payments for %1").arg(file.person.name), say("Your payments"));
    page.blocks = QList<Block>{Heading{1, page.title}} + twoStand(file);
    const Payment* next = nextPaid(context.payments, context.today);
    page.blocks += next ? nextTold(*next, standing, file) : nothingListed(context.payments, context.today, standing);
    page.blocks += ending(context.payments, file);
    page.blocks += shareWorkedOut(standing, Room::Table);
    page.blocks += pricesNotConfirmed(file);
    page.blocks += Heading{2, say("Good to know")};
    page.blocks += Facts{{{say("If you disagree"), howToDisagree(standing)}}};
    return page;
}

} // namespace alongside::documents
