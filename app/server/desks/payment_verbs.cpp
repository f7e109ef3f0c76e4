#include "app/server/desks/payment_verbs.h"

#include "app/server/desks/asker.h"
#include "app/server/payments/payment_file.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/dates.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr int kSeenDays = 28; // back and ahead, where no days were named: a payment is for four weeks

Error wrong(const QString& detail)
{
    return {ErrorCode::UsageWrong, u"payments"_s, detail};
}

/// Who asks, once it is known that they may.
Result<CouncilUser> whoMay(Parts& parts, const Options& options, rights::Act act)
{
    const auto user = askerAt(parts, options, u"payments"_s);
    if (user && !mayDoGranted(user->roles, rights::Matter::Payment, act))
        return wrong(
            u"\"%1\" may not do that: it is for the direct payments team. \"user list\" says who works here as what."_s
                .arg(options.actor.simplified()));
    return user;
}

Result<Done> noteLook(Parts& parts, record::Look what, qsizetype count, const CouncilUser& by)
{
    return noteLook(parts, by, {.what = what, .section = u"payments"_s, .count = int(count)});
}

QString headOf(const Due& due)
{
    if (due.trouble) return u"%1: %2"_s.arg(due.name.simplified(), documents::paragraphFor(*due.trouble));
    QString words = u"%1: %2"_s.arg(due.name.simplified(), documents::plainName(due.way));
    if (!due.holder.isEmpty()) words += u", held by %1"_s.arg(due.holder.simplified());
    words += u". Started on %1 by %2, paid from %3."_s.arg(documents::inWords(due.decidedOn),
                                                           due.decidedBy.simplified(), documents::inWords(due.since));
    if (due.lastDay.isValid()) words += u" Nothing is paid for days after %1."_s.arg(documents::inWords(due.lastDay));
    return words;
}

/// `made`: as it is in a file; nothing: none has it yet.
void sayPayment(const Payment& payment, const Made* made)
{
    const QString file =
        !made ? u"in no file yet"_s
        : made->amount == payment.amount
            ? u"in file %1"_s.arg(made->run)
            : u"by the record now; in file %1 it is %2"_s.arg(QString::number(made->run), made->amount.display());
    say(u"  %1  %2  %3"_s.arg(payment.on.toString(Qt::ISODate), payment.amount.display(), file));
    for (const PaymentPart& part : payment.parts)
        say(u"      %1  %2"_s.arg(part.amount.display(), documents::sentenceFor(part.why)));
}

/// Those due before that day which no file has.
QString waitingBefore(QDate day, const QList<Due>& due, const QList<Made>& out)
{
    int count = 0;
    Money together;
    for (const Due& one : due)
        for (const Payment& payment : one.payments) {
            if (payment.on >= day || madeOn(out, one.id, payment.on)) continue;
            ++count;
            together += payment.amount;
        }
    return count == 0 ? QString()
                      : u"%1 due before %2 in no file yet, %3 together."_s.arg(
                          count == 1 ? u"1 payment is"_s : u"%1 payments are"_s.arg(count), documents::inWords(day),
                          together.display());
}

/// A file of some days leaves what was due before them where it is, and says so.
int sayWaiting(Parts& parts, QDate before)
{
    const CouncilId council = parts.authority->council();
    const auto due = dueWithin(*parts.database, council, {firstBirth(), before});
    if (!due) return troubled(due.error());
    const auto out = wentOut(*parts.database, council, before);
    if (!out) return troubled(out.error());
    if (const QString words = waitingBefore(before, *due, *out); !words.isEmpty()) say(words);
    return 0;
}

Result<DayRange> daysAsked(const Options& options, QDate today)
{
    const DayRange days{options.from.isValid() ? options.from : today.addDays(-kSeenDays),
                        options.until.isValid() ? options.until : today.addDays(kSeenDays)};
    if (days.first <= days.last) return days;
    return wrong(u"%1 is after %2: --from is the first of the days, --until the last."_s.arg(
        documents::inWords(days.first), documents::inWords(days.last)));
}

} // namespace

int listPayments(const Options& options)
{
    const Result<std::unique_ptr<Parts>> put = partsOfDesk(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    const auto who = whoMay(parts, options, rights::Act::View);
    if (!who) return troubled(who.error());
    const auto asked = daysAsked(options, parts.clock.today());
    if (!asked) return troubled(asked.error());
    const DayRange days = *asked;
    const CouncilId council = parts.authority->council();
    const auto due = dueWithin(*parts.database, council, {firstBirth(), days.last});
    if (!due) return troubled(due.error());
    const auto out = wentOut(*parts.database, council, days.last);
    if (!out) return troubled(out.error());
    if (const auto noted = noteLook(parts, record::Look::Listed, due->size(), *who); !noted)
        return troubled(noted.error());
    if (due->isEmpty()) say(u"No money is started."_s);
    else say(u"From %1 to %2:"_s.arg(documents::inWords(days.first), documents::inWords(days.last)));
    for (const Due& one : *due) {
        say(headOf(one));
        bool any = false;
        for (const Payment& payment : one.payments) {
            if (!days.holds(payment.on)) continue;
            sayPayment(payment, madeOn(*out, one.id, payment.on));
            any = true;
        }
        if (!any && !one.trouble) say(u"  nothing is due on these days"_s);
    }
    if (const QString words = waitingBefore(days.first, *due, *out); !words.isEmpty()) say(words);
    const QStringList differs = differsFrom(*out, *due);
    if (!differs.isEmpty()) say(u"To look at, because it went into a file before the record was as it is:"_s);
    for (const QString& words : differs) say(u"  "_s + words);
    return 0;
}

int writePaymentFile(const Options& options)
{
    const Result<std::unique_ptr<Parts>> put = partsOfDesk(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    const auto who = whoMay(parts, options, rights::Act::Submit);
    if (!who) return troubled(who.error());
    if (options.out.isEmpty()) return troubled(wrong(u"--out FILE is missing: where the file is to lie."_s));
    if (QFile::exists(options.out))
        return troubled(wrong(u"\"%1\" is there already. Name another."_s.arg(options.out)));
    const CouncilId council = parts.authority->council();
    const auto made = options.run > 0
                          ? paymentFileAgain(*parts.database, council, options.run)
                          : makePaymentFile(*parts.database, council, {options.from, options.until}, who->actor);
    if (!made) return troubled(made.error());
    if (made->run == 0) {
        say(u"Nothing is due on those days that is not in a file already. None was made."_s);
        return 0;
    }
    if (const auto noted = noteLook(parts, record::Look::Exported, made->payments, *who); !noted)
        return troubled(noted.error());
    QFile file(options.out);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(made->bytes) != made->bytes.size()
        || !file.flush())
        return troubled(
            wrong(u"\"%1\" could not be written: %2. File number %3 is kept: ask for it with --run %3."_s.arg(
                options.out, file.errorString(), QString::number(made->run))));
    say(u"File number %1: %2, %3 together. It is the same whenever it is asked for with --run %1."_s.arg(
        QString::number(made->run), made->payments == 1 ? u"1 payment"_s : u"%1 payments"_s.arg(made->payments),
        made->total.display()));
    return options.run > 0 ? 0 : sayWaiting(parts, options.from);
}

} // namespace alongside::server
