#include "core/record/fold/frozen.h"
#include "core/record/op_bytes.h"
#include "core/record/schema.h"
#include "tests/core/record/two_writers.h"
#include "tests/support/catch.h"

#include <boost/pfr.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace alongside::record::schema_test {

namespace {

/// A case in which every list, text and number holds something.
CaseFile fullCase()
{
    CaseFile file{.id = kCase};
    auto id = [n = 0]() mutable { return QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, uchar(++n)); };
    file.person = {.name = u"Ada Finch"_s, .bornOn = QDate(1950, 2, 28), .largePrint = true, .advocateNeeded = Tri::No};
    file.staff.append({{id()}, u"Niamh"_s, u"social worker"_s});
    file.sittings.append({{id()}, QDate(2026, 6, 1), u"at home"_s, {}, u"the photographs\nnext time"_s});
    file.entries.append({{id()}, EntryKind::HardDay, u"no-break\u00a0space, \u20ac and \U0001F415"_s, u"Ada"_s});
    file.goodAndBad.badDaysAMonth = 9;
    file.strengths.append({{id()}, StrengthKind::People, u"Ted"_s, {}, {}});
    file.circle.append({.id = {id()}, .name = u"Ted"_s, .ring = 2, .isChild = true});
    file.offers.append({.id = {id()}, .by = file.circle[0].id, .willing = Willing::Yes, .until = QDate(2027, 3, 31)});
    file.week.insert(weekKey(false, 3, 2), {Cover::Circle, u"quiz"_s});
    file.assessment = {.arisesFromImpairment = Tri::Yes, .matters = {Wellbeing::Dignity, Wellbeing::Control}};
    file.needs.append({.id = needIdFor(CareArea::HomeSafety), .area = CareArea::HomeSafety, .danger = Tri::Yes});
    file.outcomes.append({.id = {id()},
                          .statement = u"I cook"_s,
                          .areas = {CareArea::Nutrition},
                          .because = {file.entries[0].id},
                          .after = AfterStrengths::Partly});
    file.lines.append({.id = {id()},
                       .outcomes = {file.outcomes[0].id},
                       .item = u"PA"_s,
                       .quantity = *Quantity::read(u"1.25"),
                       .natural = {{file.offers[0].id, Quantity::whole(1)}},
                       .priceByHand = Money::pence(1495)});
    file.money = {.contingencyPct = Quantity::whole(8), .contributionWeekly = Money::pence(8345)};
    file.choices = {.way = Deploy::DpSelf, .personSaidYes = Tri::Yes};
    file.advice.append({{id()}, u"cool room"_s, AdviceAbout::TheseNeeds});
    file.determinations.append({.id = {id()},
                                .on = QDate(2026, 6, 2),
                                .eligible = true,
                                .finding = {.answer = Eligibility::Eligible,
                                            .areas = {{CareArea::Hygiene, AreaStatus::Unable, {u"b"_s, u"d"_s}}},
                                            .reasons = {{u"c1"_s, Tri::Yes, {u"n=1"_s}, u"SI 2015/313 reg 2"_s}},
                                            .policy = {.rule = u"care_act_reg2"_s,
                                                       .values = {{u"k"_s, u"2"_s, QDate(2015, 4, 1), {}, true}}}}});
    file.agreements.append(
        {.id = {id()},
         .allocation = {.lines = {{.id = u"L1"_s, .amount = Money::pence(11213)}}, .assessedWeekly = Money::pence(0)},
         .said = {{u"Getting up: an hour"_s, u"£112.13 a week"_s}}});
    file.instructions.append(
        {.id = {id()}, .schedule = {.first = QDate(2026, 6, 8)}, .agreement = file.agreements[0].id});
    file.commitments.append({.id = {id()}, .planner = u"kindling"_s, .once = Money::pence(45000)});
    file.changes.append({.id = {id()},
                         .on = QDate(2026, 9, 1),
                         .instruction = file.instructions[0].id,
                         .agreement = file.agreements[0].id,
                         .from = QDate(2026, 9, 7),
                         .netWeekly = Money::pence(20505),
                         .yearly = {{u"L8"_s, u"Insurance"_s, Money::pence(6100), QDate(2026, 6, 8)}}});
    file.stops.append({.id = {id()},
                       .instruction = file.instructions[0].id,
                       .reason = StopReason::Asked,
                       .lastDay = QDate(2026, 12, 6)});
    return file;
}

QList<LoggedOp> logOf(const CaseFile& from, const CaseFile& to)
{
    QList<LoggedOp> ops;
    for (const Change& change : diff(from, to)) ops.append({kCase, {}, 5, kLeft, 0, 0, {change, 0, {}}});
    return ops;
}

} // namespace

TEMPLATE_TEST_CASE("Every member of a record has its row", "[record]", alongside::Person, StaffMember, Sitting, Entry,
                   GoodAndBad, Strength, CircleMember, Offer, Assessment, Need, Outcome, SupportLine, MoneyTalk,
                   Choices, Advice, Determination, AllocationAgreement, PaymentInstruction, PlanningCommitment,
                   PaymentChange, PaymentStop)
{
    constexpr auto ids = requires(TestType record)
    {
        record.id;
    }
    ? 1 : 0;
    constexpr auto marks = requires(TestType record)
    {
        record.unread;
    }
    ? 1 : 0; // never stored: said of what a newer program wrote
    CHECK(fieldsOf<TestType>().size() + ids + marks == boost::pfr::tuple_size_v<TestType>);
    quint16 last = kPresence;
    for (const Field<TestType>& row : fieldsOf<TestType>()) {
        INFO(row.name);
        CHECK(row.number > last);
        last = row.number;
    }
}

TEMPLATE_TEST_CASE("Every part of a struct that travels whole is listed", "[record]", WeekCell, NaturalHelp, Reason,
                   PolicyValue, PolicyUse, AreaFinding, EligibilityFinding, AllocatedLine, UnfundedOutcome, Allocation,
                   PaymentSchedule, LineSaid, PaidSum)
{
    CHECK(kPartCount<TestType> == boost::pfr::tuple_size_v<TestType>);
}

TEST_CASE("A whole case goes into ops and comes back the same", "[record]")
{
    const CaseFile file = fullCase();
    const Folded folded = fold(kCase, logOf(CaseFile{.id = kCase}, file));
    CHECK(folded.aside.isEmpty());
    CHECK(folded.file == file);
    CHECK(diff(file, file).isEmpty());
}

TEST_CASE("Each op's canonical bytes come back as they went, written twice alike", "[record]")
{
    const CaseFile file = fullCase();
    Group group{kCase, {kRight.value}, quint64(1) << 56, -60, -1234, {}};
    for (const Change& change : diff(CaseFile{.id = kCase}, file)) {
        const Op op{change, 17, u"because"_s};
        const QByteArray bytes = opBytes(group, op, 1, 40, 7);
        CHECK(bytes == opBytes(group, op, 1, 40, 7));
        const Result<NumberedOp> back = numberedOpFrom(bytes);
        REQUIRE(back);
        CHECK(back->op == op);
        CHECK(back->head == group);
        CHECK(back->firstOpNo == 40);
        const Result<OpenOp> open = openOpFrom(openBytes(group, op, 7));
        REQUIRE(open);
        CHECK(open->op == op);
    }
}

TEST_CASE("Bytes that are not an op are refused and never half read", "[record]")
{
    const Group group{kCase, {kRight.value}, 5, 0, std::nullopt, {}};
    const QByteArray good = opBytes(group, {set(RecordKind::Person, 1, u"Ada"_s), 0, {}}, 1, 1, 1);
    REQUIRE(numberedOpFrom(good));
    for (qsizetype cut = 0; cut < good.size(); ++cut) CHECK_FALSE(numberedOpFrom(good.first(cut)));
    CHECK_FALSE(numberedOpFrom(good + '\0'));
    rc::check("any one byte changed is refused or reads as an op", [&] {
        QByteArray bad = good;
        bad[*rc::gen::inRange<int>(0, int(bad.size()))] = char(*rc::gen::inRange(0, 256));
        if (const auto read = numberedOpFrom(bad)) RC_ASSERT(read->groupLength > 0);
    });
}

TEST_CASE("What a decision was made from can be read again years later", "[record]")
{
    const CaseFile file = fullCase();
    const Result<CaseFile> held = thawed(frozenInputs(file, {RecordKind::Need, RecordKind::Assessment}));
    REQUIRE(held);
    CHECK(held->needs == file.needs);
    CHECK(held->assessment == file.assessment);
    CHECK(held->outcomes.isEmpty());
    CHECK_FALSE(thawed("rubbish"));
}

TEST_CASE("Leaving a list, painting a cell blank and clearing a number are changes too", "[record]")
{
    const CaseFile before = fullCase();
    CaseFile after = before;
    after.circle.clear();
    after.week.clear();
    after.money.contributionWeekly.reset();
    QList<LoggedOp> ops = logOf(CaseFile{.id = kCase}, before) + logOf(before, after);
    CHECK(fold(kCase, ops).file == after);
}

} // namespace alongside::record::schema_test
