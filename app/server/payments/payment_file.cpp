#include "app/server/payments/payment_file.h"

#include "core/documents/sentences.h"
#include "core/documents/words/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kHeader = "reference,person_id,name,pay_on,amount_gbp,pay_to,held_by,decided_on,decided_by,made_of\r\n";

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) text.prepend(u'\'');
    const bool plain = std::ranges::none_of(text, [](QChar one) { return u"\",\r\n"_s.contains(one); });
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString pounds(Money amount)
{
    return u"%1.%2"_s.arg(amount.pence() / 100).arg(amount.pence() % 100, 2, 10, QLatin1Char('0'));
}

QString lineOf(const Due& due, const Payment& payment)
{
    const QString id = due.id.value.toString(QUuid::WithoutBraces);
    QStringList parts;
    for (const PaymentPart& part : payment.parts) parts.append(documents::sentenceFor(part.why));
    const QStringList cells{id.left(8) + id.at(9) + u'-' + payment.on.toString(u"yyyyMMdd"_s),
                            id,
                            due.name.simplified(),
                            payment.on.toString(Qt::ISODate),
                            pounds(payment.amount),
                            QString::fromLatin1(keyOf(due.way)),
                            due.holder.simplified(),
                            due.decidedOn.toString(Qt::ISODate),
                            due.decidedBy.simplified(),
                            parts.join(u' ')};
    QStringList safe;
    for (const QString& one : cells) safe.append(cell(one));
    return safe.join(u',');
}

QList<Made> asMade(const QList<Due>& all)
{
    QList<Made> made;
    for (const Due& due : all)
        for (const Payment& one : due.payments)
            made.append({.id = due.id, .on = one.on, .amount = one.amount, .line = lineOf(due, one)});
    return made;
}

PaymentFile fileOf(int run, const QList<Made>& made)
{
    PaymentFile file{.run = run, .bytes = kHeader};
    for (const Made& one : made) {
        file.bytes += one.line.toUtf8() + "\r\n";
        ++file.payments;
        file.total = file.total + one.amount;
    }
    return file;
}

Result<Done> askDays(const DayRange& days, QDate today)
{
    if (!days.first.isValid() || !days.last.isValid() || days.last < days.first)
        return Error{ErrorCode::UsageWrong, u"days"_s,
                     u"--from and --until are days like 2024-09-23, the first not after the last."_s};
    if (days.last > today.addDays(kFileReachDays))
        return Error{
            ErrorCode::UsageWrong, u"days"_s,
            u"A file reaches at most %1 days ahead, to %2: what is in it no stop that comes later takes out."_s.arg(
                QString::number(kFileReachDays), today.addDays(kFileReachDays).toString(Qt::ISODate))};
    return Done{};
}

} // namespace

Result<PaymentFile> makePaymentFile(Database& database, CouncilId council, const DayRange& days, ActorId by)
{
    if (const auto asked = askDays(days, database.clock().today()); !asked) return asked.error();
    const Result<QList<Due>> due = dueWithin(database, council, days);
    if (!due) return due.error();
    const Result<Lent> link = database.links().lend(Use::Write);
    if (!link) return link.error();
    Transaction transaction(**link);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    const Result<int> run = keepMade(**link, council, asMade(*due), by, database.clock().nowMs());
    if (!run) return run.error();
    const Result<QList<Made>> made = madeIn(**link, council, *run); // without what is in another
    if (!made) return made.error();
    if (const auto done = transaction.commit(); !done) return done.error();
    return fileOf(made->isEmpty() ? 0 : *run, *made);
}

Result<PaymentFile> paymentFileAgain(Database& database, CouncilId council, int run)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<QList<Made>> made = madeIn(**link, council, run);
    if (!made) return made.error();
    if (made->isEmpty()) return Error{ErrorCode::NotFound, u"run"_s, u"There is no file number %1."_s.arg(run)};
    return fileOf(run, *made);
}

Result<QList<Made>> wentOut(Database& database, CouncilId council, QDate last)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    return link ? madeUpTo(**link, council, last) : link.error();
}

const Made* madeOn(const QList<Made>& out, const CaseId& id, QDate on)
{
    const auto made = std::ranges::find_if(out, [&](const Made& one) { return one.id == id && one.on == on; });
    return made == out.end() ? nullptr : &*made;
}

QStringList differsFrom(const QList<Made>& out, const QList<Due>& all)
{
    QStringList words;
    for (const Made& one : out) {
        const auto due = std::ranges::find(all, one.id, &Due::id);
        if (due == all.end() || due->trouble) continue; // said as such
        const auto now = std::ranges::find(due->payments, one.on, &Payment::on);
        const Money amount = now == due->payments.end() ? Money() : now->amount;
        if (amount != one.amount)
            words.append(u"%1, %2: %3 is in file %4, and the record says %5 now."_s.arg(
                due->name.simplified(), documents::inWords(one.on), one.amount.display(), QString::number(one.run),
                amount.display()));
    }
    return words;
}

} // namespace alongside::server
