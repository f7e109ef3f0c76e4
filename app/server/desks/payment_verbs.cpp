#include "app/server/desks/payment_verbs.h"

#include "app/server/database/people/office_log.h"
#include "app/server/database/people/people.h"
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

/// Of a server that is there: none is made for a desk. But the look is written down.
Result<std::unique_ptr<Parts>> partsOfDesk(const Options& options)
{
    if (const auto found = findParts(options); !found) return found.error();
    return putParts(options);
}

/// Who asks, once it is known that they may.
Result<ActorId> whoMay(Parts& parts, const Options& options, rights::Act act)
{
    if (options.actor.isEmpty()) return wrong(u"--actor NAME is missing: who asks."_s);
    const CouncilId council = parts.authority->council();
    const ActorId actor = actorFrom(options.actor, council);
    const auto users = usersOf(*parts.database, council);
    if (!users) return users.error();
    const auto user = std::ranges::find(*users, actor, &CouncilUser::actor);
    const bool may = user != users->end() && !user->ended && mayDoOfPaid(user->roles, rights::Matter::Payment, act);
    if (!may)
        return wrong(
            u"\"%1\" may not do that: it is for the direct payments team. \"user list\" says who works here as what."_s
                .arg(options.actor.simplified()));
    return actor;
}

Result<Done> noteLook(Parts& parts, record::Look what, qsizetype count, ActorId by)
{
    const Result<CouncilRow> council = parts.database->council(parts.authority->council());
    if (!council) return council.error();
    return note(*parts.database, *council,
                {.what = what,
                 .section = u"payments"_s,
                 .count = int(count),
                 .reason = by.value.toString(QUuid::WithoutBraces)});
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

/// `run`: the file that it went out in; 0: none has it yet.
void sayPayment(const Payment& payment, int run)
{
    const QString file = run > 0 ? u"in file %1"_s.arg(run) : u"in no file yet"_s;
    say(u"  %1  %2  %3"_s.arg(payment.on.toString(Qt::ISODate), payment.amount.display(), file));
    for (const PaymentPart& part : payment.parts)
        say(u"      %1  %2"_s.arg(part.amount.display(), documents::sentenceFor(part.why)));
}

} // namespace

int listPayments(const Options& options)
{
    const Result<std::unique_ptr<Parts>> put = partsOfDesk(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    const auto who = whoMay(parts, options, rights::Act::View);
    if (!who) return troubled(who.error());
    const QDate today = parts.clock.today();
    const DayRange days{options.from.isValid() ? options.from : today.addDays(-kSeenDays),
                        options.until.isValid() ? options.until : today.addDays(kSeenDays)};
    const CouncilId council = parts.authority->council();
    const auto due = dueWithin(*parts.database, council, {firstBirth(), days.last});
    if (!due) return troubled(due.error());
    const auto out = wentOut(*parts.database, council, days.last);
    if (!out) return troubled(out.error());
    if (const auto noted = noteLook(parts, record::Look::Listed, due->size(), *who); !noted)
        return troubled(noted.error());
    if (due->isEmpty()) say(u"No money is started."_s);
    for (const Due& one : *due) {
        say(headOf(one));
        for (const Payment& payment : one.payments)
            if (days.holds(payment.on)) sayPayment(payment, fileWith(*out, one.id, payment.on));
    }
    const QStringList differs = differsFrom(*out, *due);
    if (!differs.isEmpty()) say(u"To look at, because it went out before the record was as it is:"_s);
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
    const auto made = options.run > 0 ? paymentFileAgain(*parts.database, council, options.run)
                                      : makePaymentFile(*parts.database, council, {options.from, options.until}, *who);
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
    say(u"File number %1: %2 payments, %3 together. It is the same whenever it is asked for with --run %1."_s.arg(
        QString::number(made->run), QString::number(made->payments), made->total.display()));
    return 0;
}

} // namespace alongside::server
