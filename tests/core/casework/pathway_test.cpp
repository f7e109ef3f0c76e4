// [S20] [S81] [S82] The way from contact to sign-off out of the record: days, people, hand-offs and steps.
#include "core/casework/measures/pathway.h"
#include "core/record/fold/frozen.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::pathway_test {

namespace {

const policy::Library& library()
{
    static const policy::Library shipped = *policy::Library::builtIn();
    return shipped;
}

DecisionId decision(int number)
{
    return {QUuid(0xf, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

/// Section 13 of the journey; nothing is frozen, so that all of it can be said here.
CaseFile walked()
{
    CaseFile file = test::journeyCase();
    for (AllocationAgreement& one : file.agreements) one.inputs.clear();
    file.sittings = {{{QUuid(1, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, QDate(2024, 9, 11)},
                     {{QUuid(1, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, QDate(2024, 9, 17)}};
    file.money.contributionWorked = {.on = QDate(2024, 9, 10), .by = u"Ravi"_s, .weekly = Money::pence(8345)};
    file.money.contributionLetterOn = QDate(2024, 9, 16);
    file.choices.author = PlanAuthor::PaidPlanner;
    file.plan.draftedOn = QDate(2024, 10, 25);
    file.plan.draftedBy = u"Femi, of Kindling"_s;
    file.reviews = {
        {.id = {QUuid(1, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, .on = QDate(2024, 11, 4), .firstWords = u"Onions"_s}};
    file.signOffs = {{.id = decision(1), .on = QDate(2024, 11, 5), .by = u"Ruth"_s}};
    return file;
}

rules::JourneyMeasure measured(const CaseFile& file, QDate asAt)
{
    const auto found = measuresOf(file, asAt, library());
    REQUIRE(found);
    REQUIRE(*found);
    return **found;
}

} // namespace

TEST_CASE("The journey's board comes out of the record", "[casework][S20][S81][S82]")
{
    const rules::JourneyMeasure way = measured(walked(), QDate(2024, 11, 5));
    CHECK(daysOf(way, rules::Time::Assessment) == 12);
    CHECK(daysOf(way, rules::Time::Allocation) == 12);
    CHECK(daysOf(way, rules::Time::Money) == 18);
    CHECK(daysOf(way, rules::Time::Wait) == 6);
    CHECK(daysOf(way, rules::Time::SignOff) == 1);
    CHECK(way.steps == 11);
    CHECK(way.council == 4);
    CHECK(way.provider == 1);
    CHECK(way.handOffs == 6);
    CHECK_FALSE(way.open);
}

TEST_CASE("[S72] the sign-off is timed from the day the review was due, however late it was held", "[casework]")
{
    CaseFile file = walked();
    file.reviews.first().on = QDate(2024, 11, 18); // due on 4 November
    file.signOffs.first().on = QDate(2024, 11, 20);
    CHECK(daysOf(measured(file, QDate(2024, 11, 20)), rules::Time::SignOff) == 16);
    CHECK_FALSE(daysOf(measured(file, QDate(2024, 11, 19)), rules::Time::SignOff)); // it still runs
    file.signOffs.clear();
    CHECK_FALSE(daysOf(measured(file, QDate(2024, 11, 20)), rules::Time::SignOff));
}

TEST_CASE("A time that still runs is not known, and what came after that day is not counted", "[casework][S81]")
{
    const rules::JourneyMeasure way = measured(walked(), QDate(2024, 9, 20));
    CHECK(daysOf(way, rules::Time::Assessment) == 12);
    CHECK(daysOf(way, rules::Time::Allocation) == 12);
    CHECK_FALSE(daysOf(way, rules::Time::Money)); // 15 days so far
    CHECK_FALSE(daysOf(way, rules::Time::Wait));
    CHECK_FALSE(daysOf(way, rules::Time::SignOff));
    CHECK(way.open);
    CHECK(way.steps == 7);
    const auto nobody = measuresOf(CaseFile(), QDate(2024, 9, 20), library());
    REQUIRE(nobody);
    CHECK_FALSE(*nobody);
}

TEST_CASE("A plan of their own is nobody's work, and one of the team is the council's", "[casework][S82]")
{
    CaseFile file = walked();
    file.choices.author = PlanAuthor::Person;
    file.plan.draftedBy = u"Josie"_s;
    CHECK(measured(file, QDate(2024, 11, 5)).provider == 0);
    CHECK(measured(file, QDate(2024, 11, 5)).council == 4);
    file.plan.draftedBy = file.person.workerName;
    CHECK(measured(file, QDate(2024, 11, 5)).council == 4);
}

TEST_CASE("What is decided anew later does not make the first happen later", "[casework][S81]")
{
    CaseFile file = walked();
    AllocationAgreement again = file.agreements.first();
    again.id = decision(2);
    again.on = QDate(2025, 4, 7);
    again.supersedes = {file.agreements.first().id};
    file.agreements.append(again);
    CHECK(daysOf(measured(file, QDate(2025, 9, 15)), rules::Time::Allocation) == 12);
}

TEST_CASE("Where no money is paid, support starts with the first line that is ordered", "[casework][S81]")
{
    CaseFile file = walked();
    file.instructions.first().schedule = {};
    file.orders = {{.id = decision(3),
                    .on = QDate(2024, 9, 17),
                    .by = u"Niamh Farrelly"_s,
                    .lines = {{.startOn = QDate(2024, 9, 30)}, {.startOn = QDate(2024, 9, 26)}, {}}}};
    CHECK(daysOf(measured(file, QDate(2024, 11, 5)), rules::Time::Wait) == 9);
}

namespace {

QList<rules::StepTaken> taken(const CaseFile& file, rules::Step step, QDate asAt = QDate(2024, 11, 5))
{
    QList<rules::StepTaken> all = pathwayOf(file, asAt).steps;
    all.removeIf([step](const rules::StepTaken& one) { return one.step != step; });
    return all;
}

rules::StepTaken only(const CaseFile& file, rules::Step step, QDate asAt = QDate(2024, 11, 5))
{
    const auto all = taken(file, step, asAt);
    REQUIRE(all.size() == 1);
    return all.first();
}

} // namespace

TEST_CASE("Each step is on its day, by who took it, in the order they happened", "[casework][S81][S82]")
{
    CaseFile file = walked();
    file.person.workerName = u"Niamh Farrelly"_s;
    const auto is = [&](rules::Step step, QDate on, const QString& by) {
        const rules::StepTaken one = only(file, step);
        CHECK(one.on == on);
        CHECK(one.actor == by);
    };
    is(rules::Step::Contact, file.person.contactOn, u"Niamh Farrelly"_s);
    CHECK(taken(file, rules::Step::Sitting).size() == 2);
    is(rules::Step::ContributionAssessed, QDate(2024, 9, 16), u"Ravi"_s);
    is(rules::Step::EligibilityDecided, file.determinations.first().on, file.determinations.first().by);
    is(rules::Step::AllocationAgreed, file.agreements.first().on, file.agreements.first().worker);
    is(rules::Step::PaymentInstructed, file.instructions.first().on, file.instructions.first().by);
    is(rules::Step::FirstPayment, QDate(2024, 9, 23), u"direct payments team"_s);
    is(rules::Step::PlanDrafted, QDate(2024, 10, 25), u"Femi, of Kindling"_s);
    is(rules::Step::ReviewHeld, QDate(2024, 11, 4), u"Niamh Farrelly"_s);
    is(rules::Step::SignedOff, QDate(2024, 11, 5), u"Ruth"_s);
    const auto steps = pathwayOf(file, QDate(2024, 11, 5)).steps;
    CHECK(std::ranges::is_sorted(steps, {}, &rules::StepTaken::on));

    file.money.contributionLetterOn = {};
    is(rules::Step::ContributionAssessed, QDate(2024, 9, 10), u"Ravi"_s); // no letter yet: the day of the facts
    file.money.contributionWorked = {};
    file.money.contributionLetterOn = QDate(2024, 9, 16);
    CHECK(taken(file, rules::Step::ContributionAssessed).isEmpty()); // typed in, and worked out by nobody here
    file.person.contactOn = {};
    CHECK(taken(file, rules::Step::Contact).isEmpty()); // a day nobody said
    CHECK_FALSE(pathwayOf(file, QDate(2024, 11, 5)).carer);
    file.person.subject = CaseSubject::Carer;
    CHECK(pathwayOf(file, QDate(2024, 11, 5)).carer);
}

TEST_CASE("Who noted a contact, a sitting and a review took the step, whoever keeps the case", "[casework][S82]")
{
    CaseFile file = walked();
    const auto actor = [](int number) { return ActorId{QUuid(7, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)}; };
    file.staff = {{actor(1), u"Cora"_s, {}}, {actor(2), u"Niamh"_s, {}}, {actor(3), u"Ola"_s, {}}};
    file.person.workerName = u"Niamh"_s;
    const auto op = [&](int who, quint64 at, record::RecordKind kind, const QUuid& item, quint16 field) {
        record::LoggedOp one{.caseId = file.id, .actor = actor(who), .hlc = at};
        one.op.change = {{kind, item, field, {}}, record::Action::Set, {}};
        return one;
    };
    const quint16 contactOn = 10;
    const NotedBy noted = notedBy({op(2, 9, record::RecordKind::Person, {}, contactOn), // corrected later
                                   op(1, 2, record::RecordKind::Person, {}, contactOn),
                                   op(2, 1, record::RecordKind::Person, {}, 1), // their name, and no contact
                                   op(3, 3, record::RecordKind::Sitting, file.sittings[0].id.value, 1),
                                   op(2, 4, record::RecordKind::Sitting, file.sittings[0].id.value, 3),
                                   op(9, 5, record::RecordKind::Sitting, file.sittings[1].id.value, 1),
                                   op(3, 6, record::RecordKind::Review, file.reviews[0].id.value, 1)},
                                  file);
    CHECK(noted.contact == u"Cora"_s);
    QStringList actors;
    for (const rules::StepTaken& one : pathwayOf(file, QDate(2024, 11, 5), noted).steps)
        if (one.step == rules::Step::Contact || one.step == rules::Step::Sitting || one.step == rules::Step::ReviewHeld)
            actors += one.actor;
    CHECK(actors == QStringList{u"Cora"_s, u"Ola"_s, u"Niamh"_s, u"Ola"_s}); // of the second sitting nobody has a name
    const auto found = measuresOf(file, QDate(2024, 11, 5), library(), noted);
    REQUIRE(found);
    CHECK((*found)->council > measured(file, QDate(2024, 11, 5)).council);
    CHECK((*found)->handOffs > measured(file, QDate(2024, 11, 5)).handOffs);
}

TEST_CASE("A decision that cannot be read here is no step, and the first review counts", "[casework][S81]")
{
    CaseFile file = walked();
    Determination newer = file.determinations.first();
    newer.id = decision(4);
    newer.on = QDate(2024, 9, 1);
    newer.unread = true;
    file.determinations.append(newer);
    CHECK(only(file, rules::Step::EligibilityDecided).on == file.determinations.first().on);
    file.reviews.append({.id = {QUuid(1, 4, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, .on = QDate(2024, 10, 30)});
    CHECK(only(file, rules::Step::ReviewHeld).on == QDate(2024, 11, 4)); // opened alone, it is none that was held
    file.reviews.last().present = u"Josie"_s;
    file.reviews.append({.id = {QUuid(1, 5, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}}); // opened, of no day yet
    CHECK(only(file, rules::Step::ReviewHeld).on == QDate(2024, 10, 30));
}

TEST_CASE("What was worked out, and drafted, is as it was when it was first agreed and signed", "[casework][S81]")
{
    CaseFile file = walked();
    file.agreements.first().inputs = record::frozenInputs(file, {record::RecordKind::MoneyTalk});
    SignedPlan plan{.id = decision(5), .on = QDate(2024, 11, 4)};
    plan.inputs = record::frozenInputs(file, {record::RecordKind::Plan});
    file.signedPlans = {plan};
    file.money.contributionWorked.by = u"Somebody later"_s;
    file.money.contributionLetterOn = QDate(2024, 10, 1);
    file.plan.draftedOn = QDate(2024, 11, 1);
    file.plan.draftedBy = u"Somebody later"_s;
    CHECK(only(file, rules::Step::ContributionAssessed).actor == u"Ravi"_s);
    CHECK(only(file, rules::Step::PlanDrafted).actor == u"Femi, of Kindling"_s);
    plan.id = decision(6);
    plan.on = QDate(2024, 11, 5);
    plan.inputs = record::frozenInputs(file, {record::RecordKind::Plan});
    file.signedPlans.append(plan); // signed anew: the draft of the first counts
    CHECK(only(file, rules::Step::PlanDrafted).on == QDate(2024, 10, 25));
}

TEST_CASE("Whoever drafted it is of the team, of a provider, or nobody's", "[casework][S82]")
{
    CaseFile file = walked();
    CHECK(only(file, rules::Step::PlanDrafted).employer == rules::Employer::Provider);
    file.staff.append({.name = u"Femi, of Kindling"_s});
    CHECK(only(file, rules::Step::PlanDrafted).employer == rules::Employer::Council);
    file.staff.clear();
    file.choices.author = PlanAuthor::Person;
    CHECK(only(file, rules::Step::PlanDrafted).employer == rules::Employer::Nobody);
    file.plan.draftedBy = file.person.workerName;
    CHECK(only(file, rules::Step::PlanDrafted).employer == rules::Employer::Council);
    file.plan.draftedBy.clear(); // by nobody that is known
    CHECK(taken(file, rules::Step::PlanDrafted).isEmpty());
}

TEST_CASE("With nothing to pay out, the first day of what is ordered is the first payment, by who ordered it",
          "[casework][S81]")
{
    CaseFile file = walked();
    PaymentInstruction& started = file.instructions.first(); // it has its day, and pays nothing
    started.netWeekly = started.schedule.firstAmount = {};
    CHECK(taken(file, rules::Step::FirstPayment).isEmpty());
    file.orders = {{.id = decision(3),
                    .on = QDate(2024, 9, 17),
                    .by = u"Adaeze"_s,
                    .lines = {{.startOn = QDate(2024, 9, 30)}, {.startOn = QDate(2024, 9, 26)}, {}}}};
    CHECK(only(file, rules::Step::FirstPayment).on == QDate(2024, 9, 26));
    CHECK(only(file, rules::Step::FirstPayment).actor == u"Adaeze"_s);
}

TEST_CASE("A first payment is one that was paid, and support that ended before its day never began", "[casework][S81]")
{
    CaseFile file = walked();
    const auto stoppedAt = [&](QDate lastDay, StopReason reason) {
        file.stops = {{.id = decision(7),
                       .on = QDate(2024, 9, 20),
                       .instruction = file.instructions.first().id,
                       .reason = reason,
                       .lastDay = lastDay}};
    };
    stoppedAt(QDate(2024, 9, 23), StopReason::Asked);
    CHECK(only(file, rules::Step::FirstPayment).on == QDate(2024, 9, 23));
    stoppedAt(QDate(2024, 9, 22), StopReason::Died); // the day before the first payment
    CHECK(taken(file, rules::Step::FirstPayment).isEmpty());
    CHECK(taken(file, rules::Step::PaymentInstructed).size() == 1);
    CHECK_FALSE(daysOf(measured(file, QDate(2024, 11, 5)), rules::Time::Money));

    file.orders = {
        {.id = decision(3), .on = QDate(2024, 9, 17), .by = u"Adaeze"_s, .lines = {{.startOn = QDate(2024, 9, 26)}}}};
    CHECK(taken(file, rules::Step::FirstPayment).isEmpty());
    stoppedAt(QDate(2024, 9, 22), StopReason::Asked); // what the council arranges goes on
    CHECK(only(file, rules::Step::FirstPayment).on == QDate(2024, 9, 26));
}

TEST_CASE("A first payment of nothing is none: the next that pays is the first, or what is arranged before it",
          "[casework][S81]")
{
    CaseFile file = walked();
    PaymentInstruction& started = file.instructions.first();
    started.netWeekly = started.schedule.firstAmount = {};
    started.agreement = {}; // nor anything beside it
    file.changes = {{.id = decision(9),
                     .on = QDate(2024, 10, 1),
                     .instruction = started.id,
                     .from = QDate(2024, 10, 21),
                     .netWeekly = Money::pence(1'000)}};
    CHECK(only(file, rules::Step::FirstPayment).on == QDate(2024, 10, 21));

    // Arranged by the council until then: a direct payment that comes later is not what they waited for.
    file.orders = {
        {.id = decision(3), .on = QDate(2024, 9, 17), .by = u"Adaeze"_s, .lines = {{.startOn = QDate(2024, 9, 26)}}}};
    CHECK(only(file, rules::Step::FirstPayment).on == QDate(2024, 9, 26));
    CHECK(only(file, rules::Step::FirstPayment).actor == u"Adaeze"_s);
    file.orders.first().lines.first().startOn = QDate(2024, 11, 4);
    CHECK(only(file, rules::Step::FirstPayment).on == QDate(2024, 10, 21)); // and it came first
}

TEST_CASE("Another worker takes none of the steps that were taken before them", "[casework][S82]")
{
    CaseFile file = walked();
    file.plan.draftedBy = file.person.workerName;
    const rules::JourneyMeasure before = measured(file, QDate(2024, 11, 5));
    const QString then = file.person.workerName;
    file.determinations.first().inputs = record::frozenInputs(file, {record::RecordKind::Person});
    file.person.workerName = u"Sam Okafor"_s;
    CHECK(only(file, rules::Step::Contact).actor == then);
    for (const rules::StepTaken& one : taken(file, rules::Step::Sitting)) CHECK(one.actor == then);
    CHECK(only(file, rules::Step::ReviewHeld).actor == u"Sam Okafor"_s);
    const rules::JourneyMeasure after = measured(file, QDate(2024, 11, 5));
    CHECK(after.council == before.council + 1);
    CHECK(after.provider == before.provider);     // whoever drafted it was the council's, and is still
    CHECK(after.handOffs == before.handOffs + 1); // from the draft to the review
}

TEST_CASE("Nothing waits any longer once they died, and only then", "[casework][S81]")
{
    CaseFile file = walked();
    const QDate asAt(2024, 11, 5), last(2024, 10, 20);
    const auto stoppedBy = [&](StopReason reason) {
        file.stops = {{.id = decision(7),
                       .on = QDate(2024, 10, 22),
                       .instruction = file.instructions.first().id,
                       .reason = reason,
                       .lastDay = last}};
        return pathwayOf(file, asAt).endedOn;
    };
    CHECK(stoppedBy(StopReason::Died) == last);
    CHECK_FALSE(pathwayOf(file, last.addDays(-1)).endedOn.isValid());
    CHECK(pathwayOf(file, last).endedOn == last);
    CHECK_FALSE(stoppedBy(StopReason::Asked).isValid());

    stoppedBy(StopReason::Died); // said of somebody else, and put right by a new start
    PaymentInstruction again = file.instructions.first();
    again.id = decision(8);
    again.supersedes = {file.instructions.first().id};
    file.instructions.append(again);
    CHECK_FALSE(pathwayOf(file, asAt).endedOn.isValid());
}

} // namespace alongside::casework::pathway_test
