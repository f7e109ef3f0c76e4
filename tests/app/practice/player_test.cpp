#include "app/practice/player.h"
#include "core/casework/payments/coming.h"
#include "core/casework/review/by_the_record.h"
#include "core/record/fold/frozen.h"

#include "tests/app/practice/played.h"

namespace player_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

TEST_CASE("The journey is played to its figures, and none of them is in the file", "[practice]")
{
    const Played end = played(u"josie-thackray"_s);
    CHECK(end.refused == QStringList());

    const Determination* decided = standing(end.file.determinations);
    REQUIRE(decided);
    CHECK(decided->eligible);
    CHECK(decided->finding.answer == Eligibility::Eligible);
    CHECK(decided->finding.recordComplete);

    REQUIRE(end.file.agreements.size() == 2);
    const AllocationAgreement* agreed = &end.file.agreements.first();
    const Allocation& money = agreed->allocation;
    CHECK(money.weeklySubtotal == Money::pence(25610));
    CHECK(money.contingencyWeekly == Money::pence(2049));
    CHECK(money.weekly == Money::pence(27659));
    CHECK(money.fourWeekly == Money::pence(110636));
    CHECK(money.year == Money::pence(1444068));
    CHECK(money.oneOff == Money::pence(29950));
    CHECK(money.firstYear == Money::pence(1474018));
    CHECK(money.assessedWeekly == Money::pence(8345));
    const Result<CaseFile> asked = record::thawed(agreed->inputs);
    REQUIRE(asked);
    CHECK(asked->money.contributionWorked.weekly == Money::pence(8345)); // out of what comes in, and not typed alone
    CHECK(asked->money.contributionWorked.on == QDate(2024, 9, 10));
    CHECK(asked->money.contributionWorked.by == u"Ravi Dass"_s);
    CHECK(asked->money.contributionWorked.steps.size() == 8);
    CHECK(end.file.money.contributionWorked.weekly == Money::pence(8145)); // and again for the year after
    CHECK(money.councilWeekly == Money::pence(19314));
    CHECK(money.dpGrossWeekly == Money::pence(27184));
    CHECK(money.dpNetWeekly == Money::pence(18839));
    CHECK(money.dpNetFourWeekly == Money::pence(75356));
    CHECK(money.otherWeekly == Money::pence(475));
    CHECK(money.invoiceWeekly == Money::pence(0));
    QList<qint64> amounts;
    for (const AllocatedLine& line : money.lines) amounts.append(line.amount.pence());
    CHECK(amounts == QList<qint64>{11213, 8580, 2262, 2503, 332, 245, 475, 5800, 21450, 8500, 0});

    REQUIRE(agreed->said.size() == 11);
    CHECK(agreed->said.first().amount == u"£112.13 a week"_s);
    CHECK(agreed->said.first().words.contains(u"Bernie"_s));

    const PaymentInstruction* paying = standing(end.file.instructions);
    REQUIRE(paying);
    CHECK(paying->schedule.first == QDate(2024, 9, 23));
    CHECK(paying->schedule.firstAmount == Money::pence(111106));
    CHECK(paying->schedule.second == QDate(2024, 10, 21));
    CHECK(paying->schedule.everyFourWeeks == Money::pence(75356));
    CHECK(paying->schedule.sixWeekReview == QDate(2024, 11, 4));
    CHECK(paying->schedule.overdueAfter == QDate(2024, 11, 18));
    CHECK(paying->schedule.statutoryReviewBy == QDate(2025, 3, 23));

    const PlanningCommitment* aside = standing(end.file.commitments);
    REQUIRE(aside);
    CHECK(aside->plannerName == u"Kindling"_s);
    CHECK(aside->once == Money::pence(45000));
    CHECK(aside->weekly == Money());
}

TEST_CASE("What is agreed anew a year on is paid from its day, and nothing is started twice", "[practice]")
{
    const Played end = played(u"josie-thackray"_s);
    const AllocationAgreement* agreed = standing(end.file.agreements);
    REQUIRE(agreed);
    const Allocation& money = agreed->allocation;
    CHECK(money.guide == u"PG-2025");
    QList<qint64> amounts;
    for (const AllocatedLine& line : money.lines) amounts.append(line.amount.pence());
    CHECK(amounts == QList<qint64>{11813, 9060, 2388, 2643, 332, 255, 495, 6100, 0});
    CHECK(money.weeklySubtotal == Money::pence(26986));
    CHECK(money.contingencyWeekly == Money::pence(2159));
    CHECK(money.weekly == Money::pence(29145));
    CHECK(money.year == Money::pence(1521640));
    CHECK(money.councilWeekly == Money::pence(21000));

    CHECK(end.file.instructions.size() == 1);
    REQUIRE(end.file.changes.size() == 1);
    const PaymentChange& change = end.file.changes.first();
    CHECK(change.agreement == agreed->id);
    CHECK(change.from == QDate(2025, 4, 7));
    CHECK(change.grossWeekly == Money::pence(28650));
    CHECK(change.netWeekly == Money::pence(20505));
    CHECK(change.once.isEmpty());
    CHECK(end.file.stops.isEmpty());
    CHECK_FALSE(agreedSinceStarted(end.file));

    // What the record says of the account between the two reviews is what the review was told.
    const auto said = casework::byTheRecord(end.file, end.file.reviews.last());
    CHECK(said.from == QDate(2024, 11, 4));
    CHECK(said.paymentsIn == Money::pence(868900));
    CHECK(said.contributionDue == Money::pence(379270));
}

TEST_CASE("Arranged by the council: no direct payment, and the share is not yet assessed", "[practice]")
{
    const Played end = played(u"gwen-pardoe"_s);
    CHECK(end.refused == QStringList());
    const AllocationAgreement* agreed = standing(end.file.agreements);
    REQUIRE(agreed);
    // 5.25 h and (3.5 - 0.5) h at 23.60, and the pendant: 123.90 + 70.80 + 4.75
    CHECK(agreed->allocation.weekly == Money::pence(19945));
    CHECK(agreed->allocation.year == Money::pence(19945 * 52));
    CHECK_FALSE(agreed->allocation.assessedWeekly.has_value());
    CHECK(agreed->allocation.dpGrossWeekly == Money::pence(0));
    CHECK(agreed->allocation.otherWeekly == Money::pence(19945));
    const PaymentInstruction* paying = standing(end.file.instructions);
    REQUIRE(paying);
    CHECK(paying->way == Deploy::CouncilManaged);
    CHECK(paying->schedule.firstAmount == Money::pence(0));
    CHECK(end.file.commitments.isEmpty());
}

TEST_CASE("Not eligible: signed with reasons and advice, and no money", "[practice]")
{
    const Played end = played(u"idris-vaughan"_s);
    CHECK(end.refused == QStringList());
    const Determination* decided = standing(end.file.determinations);
    REQUIRE(decided);
    CHECK_FALSE(decided->eligible);
    CHECK(decided->finding.answer == Eligibility::NotEligible);
    CHECK_FALSE(decided->reasons.isEmpty());
    CHECK_FALSE(decided->advice.isEmpty());
    CHECK_FALSE(standing(end.file.agreements));
    CHECK_FALSE(standing(end.file.instructions));
}

TEST_CASE("Somebody who cannot ask: a mother authorised, and a decision that is his own [S99]", "[practice]")
{
    const Played end = played(u"wilf-tanner"_s);
    CHECK(end.refused == QStringList());
    const AllocationAgreement* agreed = standing(end.file.agreements);
    REQUIRE(agreed);
    // 12 h and (10.5 - 6) h of a personal assistant at 14.30: 171.60 + 64.35
    CHECK(agreed->allocation.weekly == Money::pence(17160 + 6435));
    const PaymentInstruction* paying = standing(end.file.instructions);
    REQUIRE(paying);
    CHECK(paying->way == Deploy::DpAuthorised);
    CHECK(paying->schedule.first == QDate(2024, 10, 7));
    CHECK(paying->schedule.firstAmount == Money::pence(4 * 23595));
    CHECK(end.file.holder.name == u"Joan Tanner"_s);
    CHECK(end.file.choices.capacityToAsk == Tri::No);
    REQUIRE(end.file.capacities.size() == 1);
    CHECK(end.file.capacities.first().able == Tri::Yes);
    CHECK(end.file.orders.isEmpty());
}

TEST_CASE("A mixed budget: what the council arranges is ordered, and a share that starts later [S38]", "[practice]")
{
    const Played end = played(u"halina-nowak"_s);
    CHECK(end.refused == QStringList());
    const PaymentInstruction* paying = standing(end.file.instructions);
    REQUIRE(paying);
    CHECK(paying->schedule.first == QDate(2024, 9, 16));
    CHECK(paying->schedule.firstAmount == Money::pence(4 * 5720)); // 4 h at 14.30
    CHECK(paying->councilArrangedWeekly == Money::pence(11800));   // 5 h at 23.60
    REQUIRE(end.file.changes.size() == 1);
    CHECK(end.file.changes.first().netWeekly == Money::pence(5720 - 1840));
    CHECK(end.file.changes.first().invoiceWeekly == Money());
    REQUIRE(end.file.orders.size() == 2); // with the start, and when somebody was found; her share changes neither
    const Order* order = standing(end.file.orders);
    REQUIRE(order);
    REQUIRE(order->lines.size() == 1);
    CHECK(order->lines.first().provider == u"Marden Home Support"_s);
    CHECK(order->lines.first().startOn == QDate(2024, 9, 16));
    CHECK(order->lines.first().amount == Money::pence(11800));
}

TEST_CASE("Not enough at first leads to a talk, and to no wait [S58]", "[practice]")
{
    const Played end = played(u"delroy-finch"_s);
    CHECK(end.refused == QStringList());
    const AllocationAgreement* agreed = standing(end.file.agreements);
    REQUIRE(agreed);
    CHECK(agreed->on == QDate(2024, 9, 5));
    CHECK(agreed->allocation.weekly == Money::pence(14 * 1430)); // 7 and 4 and 3 hours
    CHECK(agreed->personSaysEnough == Tri::Yes);
    const PaymentInstruction* paying = standing(end.file.instructions);
    REQUIRE(paying);
    CHECK(paying->schedule.first == QDate(2024, 9, 9));
    CHECK(paying->schedule.firstAmount == Money::pence(4 * 14 * 1430));
}

TEST_CASE("A carer in her own right, by lumps alone [S74]", "[practice]")
{
    const Played end = played(u"pauline-sarr"_s);
    CHECK(end.refused == QStringList());
    const Determination* decided = standing(end.file.determinations);
    REQUIRE(decided);
    CHECK(decided->finding.answer == Eligibility::Eligible);
    CHECK(subjectOf(decided->finding) == CaseSubject::Carer);
    CHECK(decided->finding.areas.size() == std::ssize(kCarerAreas));
    CHECK(end.file.links.first().agreed == Tri::Yes); // her own answer, and nobody else's with it
    CHECK_FALSE(end.file.links.first().agreedHow.contains(u"Leon"_s));
    const AllocationAgreement* agreed = standing(end.file.agreements);
    REQUIRE(agreed);
    CHECK(agreed->allocation.weekly == Money());
    CHECK(agreed->allocation.year == Money::pence(28600));
    CHECK(agreed->allocation.oneOff == Money::pence(14250 + 18900));
    const PaymentInstruction* paying = standing(end.file.instructions);
    REQUIRE(paying);
    CHECK(paying->schedule.first == QDate(2024, 10, 21));
    CHECK(paying->schedule.firstAmount == Money::pence(28600 + 14250 + 18900));
    CHECK_FALSE(paying->schedule.second.isValid());
    REQUIRE(end.file.attachments.size() == 1); // what she drew, in her plan
    const Attachment& week = end.file.attachments.first();
    CHECK(week.to == AttachedTo::Plan);
    CHECK(week.attachedBy == u"Marlon Baptiste"_s);
    CHECK(week.attachedOn == QDate(2024, 10, 15));
    CHECK(end.attached.first().size() == week.file.length);
}

TEST_CASE("A file that is not beside the visit is not attached, and the visit goes on", "[practice]")
{
    const Played end = played(u"pauline-sarr"_s, [](const QString&) { return QByteArray(); });
    CHECK(end.refused == QStringList{u"attach attached.empty"_s});
    CHECK(end.file.attachments.isEmpty());
}

TEST_CASE("What is agreed has the prices of the day it was agreed on, whenever it is written down", "[practice]")
{
    const auto guide = [](const char* day) {
        const Played end = playedFile(goingOn(u"delroy-finch"_s, QByteArray(R"([
        {"at": "2025-04-08T10:00+01:00", "by": "marlon", "do": "money", "person_says_enough": "yes",
         "worker_says_enough": "yes", "enough_words": "As before", "agreed_on": ")")
                                                                     + day + R"(",
         "agreed_by": "Delroy Finch", "agreed_how": "spoken", "agreed_with": "At home"},
        {"at": "2025-04-08T10:01+01:00", "by": "marlon", "do": "agree"}])"));
        CHECK(end.refused == QStringList());
        return standing(end.file.agreements)->allocation.guide;
    };
    CHECK(guide("2025-04-04") == u"PG-2024"); // a Friday, before the prices of Monday 7 April
    CHECK(guide("2025-04-08") == u"PG-2025"); // nothing else is otherwise
}

TEST_CASE("What is agreed on a day to come, or before the law, is not agreed, and the visit goes on", "[practice]")
{
    const auto agreedOn = [](const char* day) {
        return playedFile(goingOn(u"delroy-finch"_s, QByteArray(R"([
        {"at": "2025-10-01T10:00+01:00", "by": "marlon", "do": "money", "person_says_enough": "yes",
         "worker_says_enough": "yes", "enough_words": "As before", "agreed_on": ")")
                                                         + day + R"(",
         "agreed_by": "Delroy Finch", "agreed_how": "spoken", "agreed_with": "At home"},
        {"at": "2025-10-01T10:01+01:00", "by": "marlon", "do": "agree"}])"))
            .refused;
    };
    CHECK(agreedOn("2025-10-02") == QStringList{u"agree agreed_on"_s});
    CHECK(agreedOn("1950-01-01") == QStringList{u"agree agreed_on"_s});
    CHECK(agreedOn("2025-10-01").isEmpty());
}

TEST_CASE("What is stopped in a visit is started again once it is agreed anew [S35]", "[practice]")
{
    const QByteArray stopped = R"([
        {"at": "2024-10-14T10:00+01:00", "by": "marlon", "do": "stop_money", "because": "asked",
         "last_day": "2024-10-20", "words": "I want a rest from it"},)",
                     anew = R"(
        {"at": "2025-10-01T10:00+01:00", "by": "marlon", "do": "money", "person_says_enough": "yes",
         "worker_says_enough": "yes", "enough_words": "As before", "agreed_on": "2025-10-01",
         "agreed_by": "Delroy Finch", "agreed_how": "spoken", "agreed_with": "At home"},
        {"at": "2025-10-01T10:01+01:00", "by": "marlon", "do": "agree"},)",
                     again = R"(
        {"at": "2025-10-01T10:02+01:00", "by": "marlon", "do": "start_money"}])",
                     fromADay = R"(
        {"at": "2025-10-01T10:02+01:00", "by": "marlon", "do": "start_money", "from": "2025-10-09"}])";
    const auto first = [](const Played& end) { return standing(end.file.instructions)->schedule.first; };
    const QString person = u"delroy-finch"_s;
    const Played early = playedFile(goingOn(person, stopped + again));
    CHECK(early.refused == QStringList{u"start_money change_from"_s});
    const Played monday = playedFile(goingOn(person, stopped + anew + again));
    CHECK(monday.refused == QStringList());
    CHECK(monday.file.instructions.size() == 2);
    CHECK(first(monday) == QDate(2025, 10, 6));
    const Played thursday = playedFile(goingOn(person, stopped + anew + fromADay));
    CHECK(thursday.refused == QStringList());
    CHECK(first(thursday) == QDate(2025, 10, 9));
    const auto all = casework::paymentsOf(thursday.file, QDate(2025, 11, 3));
    REQUIRE(all);
    QList<QDate> days;
    for (const Payment& one : all->list) days.append(one.on);
    CHECK(days == QList<QDate>{{2024, 9, 9}, {2024, 10, 7}, {2025, 10, 9}, {2025, 11, 3}});
}

TEST_CASE(
    "A planner who is chosen once the money runs is set aside from that day, and taken back from another [S49] [S50]",
    "[practice]")
{
    const QByteArray chosen = R"([
        {"at": "2024-10-14T10:00+01:00", "by": "marlon", "do": "choose", "author": "paid_planner",
         "author_said_yes": "yes", "planner": "kindling"},)",
                     aside = R"(
        {"at": "2024-10-14T10:01+01:00", "by": "marlon", "do": "set_planning_aside"})",
                     back = R"(,
        {"at": "2024-10-21T10:00+01:00", "by": "marlon", "do": "choose", "author": "person", "planner": ""},
        {"at": "2024-10-21T10:01+01:00", "by": "marlon", "do": "set_planning_aside"},
        {"at": "2024-10-21T10:02+01:00", "by": "marlon", "do": "set_planning_aside"})";
    const Played once = playedFile(goingOn(u"delroy-finch"_s, chosen + aside + "]"));
    CHECK(once.refused == QStringList());
    REQUIRE(once.file.commitments.size() == 1);
    const PlanningCommitment& made = once.file.commitments.first();
    CHECK(made.on == QDate(2024, 10, 14));
    CHECK(made.by == u"Marlon Baptiste"_s);
    CHECK(made.plannerName == u"Kindling"_s);
    CHECK(made.once == Money::pence(45000));

    const Played twice = playedFile(goingOn(u"delroy-finch"_s, chosen + aside + back + "]"));
    CHECK(twice.refused == QStringList{u"set_planning_aside planner"_s}); // nothing more to take back
    REQUIRE(standing(twice.file.commitments));
    CHECK(standing(twice.file.commitments)->once == Money());
    CHECK(standing(twice.file.commitments)->on == QDate(2024, 10, 21));
}

TEST_CASE("Every practice person that ships is listed", "[practice]")
{
    CHECK(practice::practicePeople()
          == QStringList{u"delroy-finch"_s, u"gwen-pardoe"_s, u"halina-nowak"_s, u"idris-vaughan"_s,
                         u"josie-thackray"_s, u"pauline-sarr"_s, u"wilf-tanner"_s});
    CHECK(practice::practicePerson(u"nobody"_s).isEmpty());
}

TEST_CASE("[S44] who only looks after money is picked for no plan", "[practice]")
{
    const auto picked = [](const QByteArray& planner) {
        return playedFile(goingOn(u"josie-thackray"_s, R"([{"at": "2025-10-01T10:00Z", "by": "niamh", "do": "choose",
            "author": "paid_planner", "planner": ")" + planner
                                                           + R"("}])"));
    };
    const Played money = picked("beacon");
    CHECK(money.refused == QStringList{u"choose planner"_s});
    CHECK(money.file.choices.planner != u"beacon"_s);
    CHECK(picked("westfold").refused == QStringList());
}

} // namespace player_test
