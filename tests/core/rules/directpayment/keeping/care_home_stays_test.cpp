#include "core/rules/directpayment/keeping/care_home_stays.h"
#include "tests/core/rules/directpayment/without.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace care_home_stays_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::CareHomeFinding;
using rules::CareHomeStay;

namespace {

CareHomeFinding counted(const QList<CareHomeStay>& stays)
{
    const auto found = rules::careHomeStays({{}, stays}, test::shipped());
    REQUIRE(found);
    return *found;
}

/// The same by the plainest way there is: every day by itself, every twelve months that begin on any day.
qint64 countedByTheDay(const QList<CareHomeStay>& stays)
{
    QList<CareHomeStay> whole;
    for (const CareHomeStay& stay : stays)
        if (!whole.isEmpty() && whole.last().last.addDays(1) == stay.first) whole.last().last = stay.last;
        else whole.append(stay);
    QList<QList<QDate>> chains;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool added = i > 0 && whole[i - 1].first.addDays(28) > whole[i - 1].last.addDays(1)
                           && whole[i - 1].last.addDays(29) > whole[i].first;
        if (!added) chains.emplaceBack();
        for (QDate day = whole[i].first; day <= whole[i].last; day = day.addDays(1)) chains.last().append(day);
    }
    qint64 most = 0;
    for (const QList<QDate>& days : chains)
        for (const QDate begin : days) {
            const QDate end = begin.addMonths(12);
            most = std::max<qint64>(most,
                                    std::ranges::count_if(days, [&](QDate day) { return day >= begin && day < end; }));
        }
    return most;
}

QList<CareHomeStay> anyStays()
{
    QList<CareHomeStay> stays;
    QDate day(2026, 1, 1);
    for (int i = *rc::gen::inRange(1, 18); i > 0; --i) {
        day = day.addDays(*rc::gen::element(0, 1, 3, 20, 26, 27, 28, 29, 60));
        const QDate last = day.addDays(*rc::gen::element(0, 1, 5, 13, 26, 27, 28, 40, 366));
        stays.append({day, last});
        day = last.addDays(1);
    }
    return stays;
}

} // namespace

TEST_CASE("The stays that count together are told by their days", "[rules][directpayment]")
{
    const CareHomeFinding found =
        counted({{QDate(2027, 2, 1), QDate(2027, 2, 10)}, {QDate(2027, 3, 1), QDate(2027, 3, 20)}});
    CHECK(found.longestDays == 30);
    CHECK(found.from == QDate(2027, 2, 1));
    CHECK(found.until == QDate(2027, 3, 20));
    CHECK_FALSE(found.withinLimit);
    CHECK(found.reasons.first().inputs
          == QStringList{u"days=30"_s, u"limit=28"_s, u"gap=28"_s, u"months=12"_s, u"stays=2"_s, u"from=2027-02-01"_s,
                         u"until=2027-03-20"_s});
    CHECK(found.policy.values.size() == 3);
    CHECK(found.policy.date == QDate(2027, 3, 20));
    CHECK(found.reasons.first().met == Tri::No);
    CHECK(found.reasons[1].met == Tri::Yes);
    CHECK(counted({{QDate(2027, 2, 1), QDate(2027, 2, 1)}}).reasons.first().met == Tri::Yes);
    const CareHomeFinding none = counted({});
    CHECK(none.reasons.first().key == u"care_home_no_stay");
    CHECK(none.reasons.first().met == Tri::Yes);
    CHECK(none.policy.date == QDate(2015, 4, 1));
    CHECK_FALSE(none.from.isValid());
}

TEST_CASE("Of two chains as long as each other the first is told", "[rules][directpayment]")
{
    const CareHomeFinding found =
        counted({{QDate(2027, 1, 1), QDate(2027, 1, 5)}, {QDate(2027, 6, 1), QDate(2027, 6, 5)}});
    CHECK(found.longestDays == 5);
    CHECK(found.from == QDate(2027, 1, 1));
    const CareHomeFinding year = counted({{QDate(2025, 1, 10), QDate(2026, 12, 31)}});
    CHECK(year.from == QDate(2025, 1, 10));
    CHECK(year.until == QDate(2026, 1, 9));
}

TEST_CASE("Values that nobody has checked are said to be so", "[rules][directpayment]")
{
    const auto sources = [](const policy::Library& library) {
        QStringList found;
        const auto counted = rules::careHomeStays({{}, {}}, library);
        REQUIRE(counted);
        for (const Reason& reason : counted->reasons)
            if (reason.key == u"value_unconfirmed") {
                found.append(reason.source);
                CHECK(reason.met == Tri::NotYetKnown);
            }
        return found;
    };
    const QStringList keys{u"directpayment.care_home_days"_s, u"directpayment.care_home_gap_days"_s,
                           u"directpayment.care_home_months"_s};
    CHECK(sources(test::shipped()) == keys);
    for (const QString& key : keys) {
        const QString name = u"directpayment/%1.json"_s.arg(key.section(u'.', 1));
        QFile file(test::Without::folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const test::Without checked(name, file.readAll().replace("\"confirmed\": false", "\"confirmed\": true"));
        QStringList left = keys;
        left.removeOne(key);
        CHECK(sources(checked.library()) == left);
        const test::Without gone(name);
        CHECK(rules::careHomeStays({{}, {}}, gone.library()).error().where == key);
    }
}

TEST_CASE("Days out of order are refused at the day that is wrong", "[rules][directpayment]")
{
    const auto refused = [](QDate on, const QList<CareHomeStay>& stays) {
        const auto found = rules::careHomeStays({on, stays}, test::shipped());
        return found ? QString() : found.error().detail + u' ' + found.error().where;
    };
    const QDate day(2027, 2, 10);
    CHECK(refused({}, {{day, day}}).isEmpty());
    CHECK(refused({}, {{day, day.addDays(-1)}}) == u"DATES_OUT_OF_ORDER /stays/0/last_day");
    CHECK(refused({}, {{day, day}, {day, day}}) == u"DATES_OUT_OF_ORDER /stays/1/first_day");
    CHECK(refused({}, {{day, day}, {day.addDays(1), day}}) == u"DATES_OUT_OF_ORDER /stays/1/last_day");
    CHECK(refused({}, {{QDate(2015, 3, 31), QDate(2015, 3, 31)}}) == u"NO_RULE_FOR_DATE /stays");
    CHECK(refused(QDate(2015, 3, 31), {}) == u"NO_RULE_FOR_DATE /date");
}

TEST_CASE("Counting stays agrees with counting every day by itself", "[rules][directpayment][property]")
{
    CHECK(rc::check([] {
        const QList<CareHomeStay> stays = anyStays();
        const auto found = rules::careHomeStays({{}, stays}, test::shipped());
        RC_ASSERT(found->longestDays == countedByTheDay(stays));
        RC_ASSERT(found->withinLimit == (found->longestDays <= 28));
    }));
}

TEST_CASE("A stay told as two without a day between counts the same", "[rules][directpayment][property]")
{
    CHECK(rc::check([] {
        const QList<CareHomeStay> stays = anyStays();
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, stays.size());
        const qint64 days = stays[at].first.daysTo(stays[at].last);
        RC_PRE(days > 0);
        QList<CareHomeStay> told = stays;
        const QDate moved = stays[at].first.addDays(*rc::gen::inRange<qint64>(1, days + 1));
        told[at].last = moved.addDays(-1);
        told.insert(at + 1, {moved, stays[at].last});
        const auto once = rules::careHomeStays({{}, stays}, test::shipped());
        const auto twice = rules::careHomeStays({{}, told}, test::shipped());
        RC_ASSERT(once->longestDays == twice->longestDays);
        RC_ASSERT(once->from == twice->from);
        RC_ASSERT(once->until == twice->until);
    }));
}

} // namespace care_home_stays_test
