// What the direct payments team pays: each payment in one file, once, as the record at the office has it, and nothing after
// a stop.

#include "app/server/payments/payment_file.h"
#include "tests/app/server/database/office.h"
#include "tests/support/journey_case.h"

namespace alongside::server::testing::payments_test {

namespace {

const DayRange kSeptember{{2024, 9, 1}, {2024, 9, 30}}, kAutumn{{2024, 9, 1}, {2024, 10, 31}};
const ActorId kMo{id(0xa1)};

CaseFile begun()
{
    CaseFile file = alongside::test::journeyCase();
    for (SupportLine& line : file.lines) line.startOn = QDate(2024, 9, 23);
    return file;
}

void send(Office& office, Laptop& laptop, const CaseFile& before, const CaseFile& after)
{
    laptop.send({laptop.group(after.id, before, after, quint64(office.ask("SELECT csn FROM council_head")))});
    office.work();
    REQUIRE(office.ask("SELECT count(*) FROM aside") == 0);
}

PaymentFile made(Office& office, const DayRange& days)
{
    const auto file = makePaymentFile(office.database(), office.council, days, kMo);
    REQUIRE(file);
    return *file;
}

QStringList differs(Office& office)
{
    const auto all = dueWithin(office.database(), office.council, {firstBirth(), kAutumn.last});
    REQUIRE(all);
    const auto out = wentOut(office.database(), office.council, kAutumn.last);
    REQUIRE(out);
    return differsFrom(*out, *all);
}

QStringList days(const Due& due)
{
    QStringList words;
    for (const Payment& one : due.payments)
        words.append(u"%1 %2"_s.arg(one.on.toString(Qt::ISODate)).arg(one.amount.pence()));
    return words;
}

} // namespace

TEST_CASE("Each payment is in one file, once, and a file is the same whenever it is asked for", "[payments][S35]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    CaseFile josie = begun();
    CHECK(made(office, kAutumn).run == 0);
    send(office, laptop, {.id = josie.id}, josie);

    const auto due = dueWithin(office.database(), office.council, kAutumn);
    REQUIRE(due);
    REQUIRE(due->size() == 1);
    CHECK(days(due->first()) == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s});
    CHECK(due->first().since == QDate(2024, 9, 23));

    const PaymentFile first = made(office, kSeptember);
    CHECK(first.run == 1);
    CHECK(first.payments == 1);
    CHECK(first.total == Money::pence(111106));
    const QString line = QString::fromUtf8(first.bytes).section(u"\r\n"_s, 1, 1);
    const QString person = josie.id.value.toString(QUuid::WithoutBraces);
    CHECK(line.section(u',', 0, 7)
          == u"%1-20240923,%2,Josie Thackray,2024-09-23,1111.06,dp_self,,2024-09-17"_s.arg(
              person.left(8) + person.at(9), person));
    CHECK(first.bytes.endsWith("\r\n"));

    const auto out = wentOut(office.database(), office.council, kAutumn.last);
    REQUIRE(out);
    REQUIRE(madeOn(*out, josie.id, QDate(2024, 9, 23)));
    CHECK(madeOn(*out, josie.id, QDate(2024, 9, 23))->run == 1);
    CHECK_FALSE(madeOn(*out, josie.id, QDate(2024, 10, 21)));

    CHECK(made(office, kSeptember).run == 0); // it is in one
    const PaymentFile second = made(office, kAutumn);
    CHECK(second.run == 2);
    CHECK(second.total == Money::pence(75356)); // and only what is not

    CaseFile married = josie;
    married.person.name = u"Josie Marsh"_s;
    send(office, laptop, josie, married);
    CHECK(paymentFileAgain(office.database(), office.council, 1)->bytes == first.bytes);
    office.reopen();
    CHECK(paymentFileAgain(office.database(), office.council, 2)->bytes == second.bytes);
    CHECK(paymentFileAgain(office.database(), office.council, 3).error().code == ErrorCode::NotFound);
    CHECK(differs(office).isEmpty());
}

TEST_CASE("Nothing is paid after a stop, and what went out before it was known is told", "[payments][S104]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const CaseFile josie = begun();
    send(office, laptop, {.id = josie.id}, josie);
    const bool wentOut = GENERATE(true, false);
    if (wentOut) CHECK(made(office, kAutumn).payments == 2);

    CaseFile stopped = josie;
    stopped.stops.append({.id = {id(77)},
                          .on = {2024, 10, 8},
                          .by = u"Niamh"_s,
                          .instruction = josie.instructions.first().id,
                          .reason = StopReason::Asked,
                          .lastDay = {2024, 10, 20}});
    send(office, laptop, josie, stopped);
    const auto due = dueWithin(office.database(), office.council, kAutumn);
    CHECK(days(due->first()) == QStringList{u"2024-09-23 111106"_s});
    CHECK(due->first().lastDay == QDate(2024, 10, 20));
    const QStringList told = differs(office);
    if (wentOut)
        CHECK(
            told
            == QStringList{u"Josie Thackray, 21 October 2024: £753.56 is in file 1, and the record says £0.00 now."_s});
    else CHECK(made(office, kAutumn).total == Money::pence(111106));
}

TEST_CASE("Where two starts stand that were made apart nothing is paid by guess, and it is said whose", "[payments]")
{
    Office office(Kind::Sqlite);
    Laptop laptop(office, 1), other(office, 2);
    const CaseFile josie = begun();
    CaseFile before = josie;
    before.instructions.clear();
    send(office, laptop, {.id = josie.id}, before);
    CaseFile twice = josie;
    twice.instructions.first().id = {id(78)};
    laptop.send({laptop.group(josie.id, before, josie)});
    other.send({other.group(josie.id, before, twice)});
    office.work();
    CHECK(office.ask("SELECT count(*) FROM payment_instruction") == 2);
    const auto due = dueWithin(office.database(), office.council, kAutumn);
    REQUIRE(due->size() == 1);
    CHECK(due->first().trouble);
    CHECK(made(office, kAutumn).run == 0);
}

TEST_CASE("What a spreadsheet would take for a formula is none, and a comma ends no cell", "[payments]")
{
    Office office(Kind::Sqlite);
    Laptop laptop(office, 1);
    CaseFile josie = begun();
    josie.person.name = u"=1+1, \"Josie\""_s;
    send(office, laptop, {.id = josie.id}, josie);
    const QString line = QString::fromUtf8(made(office, kSeptember).bytes).section(u"\r\n"_s, 1, 1);
    CHECK(line.contains(u",\"'=1+1, \"\"Josie\"\"\",2024-09-23,"_s));
}

TEST_CASE("A file is of a stretch of days, and reaches fourteen days ahead", "[payments]")
{
    Office office(Kind::Sqlite);
    const QDate today = office.clock.today();
    const auto asked = [&](QDate from, QDate until) {
        const auto file = makePaymentFile(office.database(), office.council, {from, until}, kMo);
        return file ? ErrorCode{} : file.error().code;
    };
    CHECK(asked(today, today.addDays(kFileReachDays)) == ErrorCode{});
    CHECK(asked(today, today.addDays(kFileReachDays + 1)) == ErrorCode::UsageWrong);
    CHECK(asked(today, today.addDays(-1)) == ErrorCode::UsageWrong);
    CHECK(asked({}, today) == ErrorCode::UsageWrong);
}

} // namespace alongside::server::testing::payments_test
