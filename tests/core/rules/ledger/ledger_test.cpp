#include "core/rules/ledger/ledger.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/told.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <limits>

namespace ledger_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::LedgerEvent;
using rules::LedgerEventType;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

LedgerEvent commit(const QString& id, QDate start, qint64 weekly)
{
    LedgerEvent event;
    event.id = id;
    event.from = start;
    event.weekly = Money::pence(weekly);
    return event;
}

LedgerEvent change(const QString& id, const QString& of, QDate from, qint64 before, qint64 after)
{
    LedgerEvent event = commit(id, from, after);
    event.type = LedgerEventType::Recommit;
    event.of = of;
    event.oldWeekly = Money::pence(before);
    return event;
}

LedgerEvent amount(LedgerEventType type, const QString& id, const QString& of, Money pence)
{
    LedgerEvent event;
    event.id = id;
    event.type = type;
    event.of = of;
    event.amount = pence;
    return event;
}

rules::Ledger ledgerOf(Money opening, const QList<LedgerEvent>& events)
{
    const auto ledger = rules::teamLedger({opening, events}, test::shipped());
    REQUIRE(ledger);
    return *ledger;
}

QString refused(const QList<LedgerEvent>& events, Money opening = {})
{
    const auto ledger = rules::teamLedger({opening, events}, test::shipped());
    return ledger ? QString() : ledger.error().detail + u' ' + ledger.error().where;
}

const QDate kStart(2027, 6, 14);

} // namespace

TEST_CASE("Days run to the 31 March that comes next, both counted (R19)", "[rules][ledger]")
{
    struct Row {
        QDate from;
        qint64 days;
    };
    for (const Row& row :
         {Row{{2027, 3, 30}, 2}, Row{{2027, 3, 31}, 1}, Row{{2027, 4, 1}, 366}, Row{{2026, 4, 1}, 365},
          Row{{2027, 6, 14}, 292}, Row{{2028, 2, 28}, 33}, Row{{2028, 2, 29}, 32}, Row{{2028, 3, 1}, 31},
          Row{{2027, 12, 31}, 92}, Row{{2028, 1, 1}, 91}, Row{{2026, 12, 31}, 91}, Row{{2100, 2, 28}, 32}}) {
        INFO(row.from.toString(Qt::ISODate).toStdString());
        CHECK(rules::daysToYearEnd(row.from) == row.days);
    }
}

TEST_CASE("The ledger of the contract, with its reasons", "[rules][ledger]")
{
    LedgerEvent first = commit(u"c1"_s, kStart, 8125);
    first.oneOff = Money::pence(3000);
    LedgerEvent signedOff = change(u"v1"_s, u"c1"_s, {2027, 7, 26}, 8125, 8400);
    signedOff.type = LedgerEventType::Convert;
    const rules::Ledger ledger = ledgerOf(Money::pence(900000), {first, signedOff});
    CHECK(ledger.balance == Money::pence(548250));
    REQUIRE(ledger.entries.size() == 2);
    CHECK(ledger.entries[0].inYear == Money::pence(341929));
    CHECK(ledger.entries[0].fullYear == Money::pence(422500));
    CHECK_FALSE(ledger.entries[0].released);
    CHECK(ledger.entries[1].daysToYearEnd == 250);
    CHECK(ledger.entries[1].released == Money::pence(-9821));
    CHECK_FALSE(ledger.entries[1].inYear);
    CHECK(test::told(ledger.reasons)
          == QStringList{u"yes ledger_in_credit balance=548250 (R19)"_s,
                         u"yes ledger_counts_to_year_end commitments=1 (R19)"_s, u"yes ledger_blocks_nothing (S59)"_s});
    CHECK(ledger.policy.rule == u"team_ledger");
    CHECK_FALSE(ledger.policy.date.isValid());
    CHECK(ledger.policy.values.isEmpty());
}

TEST_CASE("[S59] Below nothing is said of each time it happened, and nothing is blocked", "[rules][ledger]")
{
    const rules::Ledger ledger = ledgerOf({}, {commit(u"a"_s, kStart, 700), commit(u"b"_s, kStart, 700)});
    CHECK_FALSE(ledger.isInCredit());
    CHECK(ledger.balance == Money::pence(-58400));
    CHECK(test::told(ledger.reasons)
          == QStringList{u"no ledger_overcommitted balance=-58400 (R19)"_s,
                         u"yes ledger_warned_its_holder times=2 (R19)"_s,
                         u"yes ledger_counts_to_year_end commitments=2 (R19)"_s, u"yes ledger_blocks_nothing (S59)"_s});
    CHECK(test::keysOf(ledgerOf({}, {}).reasons) == QStringList{u"ledger_in_credit"_s, u"ledger_blocks_nothing"_s});
}

TEST_CASE("Lumps and the yearly update count in the year only where they are due", "[rules][ledger]")
{
    LedgerEvent event = commit(u"c"_s, {2027, 3, 31}, 0);
    event.annualLump = Money::pence(1);
    event.oneOff = Money::pence(10);
    event.planningOneOff = Money::pence(100);
    event.planningAnnual = Money::pence(1000);
    struct Row {
        bool lump;
        bool fee;
        qint64 inYear;
    };
    for (const Row& row :
         {Row{true, false, 111}, Row{false, false, 110}, Row{true, true, 1111}, Row{false, true, 1110}}) {
        event.lumpDueThisYear = row.lump;
        event.reviewFeeDueThisYear = row.fee;
        const rules::Ledger ledger = ledgerOf({}, {event});
        CHECK(ledger.entries.first().inYear == Money::pence(row.inYear));
        CHECK(ledger.entries.first().fullYear == Money::pence(1001));
        CHECK(ledger.balance == Money::pence(-row.inYear));
    }
    CHECK(commit(u"c"_s, kStart, 0).lumpDueThisYear);
    CHECK_FALSE(commit(u"c"_s, kStart, 0).reviewFeeDueThisYear);
}

TEST_CASE("What does not fit, or has no day, is refused with its place", "[rules][ledger]")
{
    const LedgerEvent first = commit(u"c"_s, kStart, 1);
    CHECK(refused({commit(u"c"_s, {}, 1)}) == u"FIELD_MISSING /events/0/start");
    CHECK(refused({first, change(u"r"_s, u"c"_s, {}, 1, 1)}) == u"FIELD_MISSING /events/1/from");
    CHECK(refused({first, first}) == u"DUPLICATE_ID /events/1/id");
    CHECK(refused({first, change(u"r"_s, u"x"_s, kStart, 1, 1)}) == u"UNKNOWN_EVENT /events/1/of");
    CHECK(refused({first, amount(LedgerEventType::Release, u"r"_s, u"x"_s, {})}) == u"UNKNOWN_EVENT /events/1/of");
    CHECK(refused({first, amount(LedgerEventType::Pay, u"r"_s, u"x"_s, {})}) == u"UNKNOWN_EVENT /events/1/of");
    CHECK(refused({first, change(u"r"_s, u"c"_s, kStart, 1, kMost)}) == u"TOO_LARGE /events/1");
    CHECK(refused({first, change(u"r"_s, u"c"_s, kStart, kMost, 1)}) == u"TOO_LARGE /events/1");
    CHECK(refused({commit(u"c"_s, {2027, 4, 1}, kMost)}) == u"TOO_LARGE /events/0");
    // A day of it fits this year, 52 weeks of it do not.
    CHECK(refused({commit(u"c"_s, {2027, 3, 31}, kMost)}) == u"TOO_LARGE /events/0");
    LedgerEvent lumps = commit(u"c"_s, {2027, 3, 31}, 0);
    lumps.oneOff = Money::pence(kMost);
    CHECK(refused({lumps}) == u"");
    lumps.planningOneOff = Money::pence(1);
    CHECK(refused({lumps}) == u"TOO_LARGE /events/0");
    CHECK(refused({amount(LedgerEventType::Correct, u"k"_s, {}, Money::pence(kMost))}, Money::pence(1))
          == u"TOO_LARGE /events/0");
}

TEST_CASE("A commitment that is released for what it took leaves the balance as it was", "[rules][ledger][property]")
{
    CHECK(rc::check([](qint32 opening, quint32 weekly, quint16 once) {
        LedgerEvent event = commit(u"c"_s, kStart.addDays(*rc::gen::inRange(0, 1000)), weekly);
        event.oneOff = Money::pence(once);
        const rules::Ledger before = ledgerOf(Money::pence(opening), {event});
        const LedgerEvent back = amount(LedgerEventType::Release, u"r"_s, u"c"_s, *before.entries.first().inYear);
        RC_ASSERT(ledgerOf(Money::pence(opening), {event, back}).balance == Money::pence(opening));
    }));
}

TEST_CASE("A change and the same change back leave the balance as it was", "[rules][ledger][property]")
{
    CHECK(rc::check([](quint32 before, quint32 after) {
        const QDate from = kStart.addDays(*rc::gen::inRange(0, 1000));
        const LedgerEvent first = commit(u"c"_s, kStart, before);
        const Money committed = ledgerOf({}, {first}).balance;
        RC_ASSERT(ledgerOf({}, {first, change(u"1"_s, u"c"_s, from, before, after),
                                change(u"2"_s, u"c"_s, from, after, before)})
                      .balance
                  == committed);
    }));
}

TEST_CASE("Two laptops' events end in the same balance however the server puts them together",
          "[rules][ledger][property]")
{
    CHECK(rc::check([](qint32 opening) {
        const auto laptop = [](const QString& name) {
            QList<LedgerEvent> events;
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
                const QString id = name + QString::number(i);
                const quint16 weekly = *rc::gen::arbitrary<quint16>();
                const QDate start = kStart.addDays(*rc::gen::inRange(0, 700));
                events.append(commit(id, start, weekly));
                events.append(change(id + u"r"_s, id, start.addDays(30), weekly, *rc::gen::arbitrary<quint16>()));
                events.append(amount(LedgerEventType::Pay, id + u"p"_s, id, Money::pence(weekly)));
            }
            return events;
        };
        const QList<LedgerEvent> a = laptop(u"a"_s);
        const QList<LedgerEvent> b = laptop(u"b"_s);
        QList<LedgerEvent> merged;
        for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
            const bool fromA = j == b.size() || (i < a.size() && *rc::gen::arbitrary<bool>());
            merged.append(fromA ? a[i++] : b[j++]);
        }
        const Money end = ledgerOf(Money::pence(opening), merged).balance;
        RC_ASSERT(end == ledgerOf(Money::pence(opening), a + b).balance);
        RC_ASSERT(end == ledgerOf(Money::pence(opening), b + a).balance);
    }));
}

} // namespace ledger_test
