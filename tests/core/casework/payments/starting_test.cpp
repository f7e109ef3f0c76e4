// What starting the money waits for: the person's yes, a way that may be, and each condition of a direct payment.

#include "core/casework/decide.h"
#include "core/casework/rulebook.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::starting_test {

namespace {

const QDate kDay(2024, 9, 17);

QList<Gap> gapsIn(const QList<StillToSay>& gaps)
{
    QList<Gap> found;
    for (const StillToSay& gap : gaps) found.append(gap.gap);
    return found;
}

QList<StillToSay> stillTo(const CaseFile& file)
{
    const Rulebook rules(*policy::Library::builtIn());
    return stillToStart(file, *rules.directPayments().asPaid(file, kDay));
}

/// Signed, and the needs are eligible.
Determination foundEligible()
{
    return {.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 5)}, .on = kDay, .eligible = true};
}

/// Agreed at £81.25 a week.
AllocationAgreement agreedBudget()
{
    AllocationAgreement agreed{.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)}, .on = kDay};
    agreed.allocation.weekly = Money::pence(8125);
    return agreed;
}

/// Chosen, and every question of a direct payment answered.
Choices answered(Deploy way)
{
    return {.way = way,
            .personSaidYes = Tri::Yes,
            .chosenBy = u"Ada"_s,
            .capacityToAsk = Tri::Yes,
            .excludedBySchedule1 = Tri::No,
            .canManage = Tri::Yes,
            .rightWay = Tri::Yes};
}

/// Found eligible, and the budget agreed.
CaseFile decided()
{
    return {.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)},
            .determinations = {foundEligible()},
            .agreements = {agreedBudget()}};
}

} // namespace

TEST_CASE("No money starts without the person's own yes, and none by a way the regulations bar", "[casework]")
{
    CaseFile file{.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}};
    CHECK(gapsIn(stillTo(file))
          == QList{Gap::NothingAgreed, Gap::NothingDecided, Gap::WayNotChosen, Gap::PersonHasNotSaidYes,
                   Gap::ChooserMissing});
    file.determinations.append(foundEligible());
    file.agreements.append(agreedBudget());
    file.choices = answered(Deploy::DpSelf);
    CHECK(stillTo(file).isEmpty());
    file.choices.excludedBySchedule1 = Tri::Yes;
    CHECK(gapsIn(stillTo(file)) == QList{Gap::DirectPaymentBarred});
    file.choices.way = Deploy::CouncilManaged; // not declined: not available
    CHECK(stillTo(file).isEmpty());
    file.choices.excludedBySchedule1 = Tri::No;
    CHECK(gapsIn(stillTo(file)) == QList{Gap::DeclineNeedsReason});
    file.choices.excludedBySchedule1 = Tri::NotYetKnown;
    CHECK(gapsIn(stillTo(file)) == QList{Gap::DeclineNeedsReason});
    file.agreements.first().allocation.weekly = {}; // nothing to pay: nothing to decline
    CHECK(stillTo(file).isEmpty());
}

TEST_CASE("Every condition that fails holds the money up with the rule's reason, where it was answered", "[casework]")
{
    CaseFile file = decided();
    file.choices = {.way = Deploy::DpSelf,
                    .personSaidYes = Tri::Yes,
                    .chosenBy = u"Ada"_s,
                    .capacityToAsk = Tri::No,
                    .excludedBySchedule1 = Tri::Yes,
                    .canManage = Tri::No,
                    .rightWay = Tri::No};
    const QStringList wanted{u"capacity_to_ask dp_capacity_not_met"_s,
                             u"excluded_by_schedule_1 dp_not_prohibited_not_met"_s, u"can_manage dp_capable_not_met"_s,
                             u"right_way dp_appropriate_not_met"_s};
    const auto said = [&] {
        QStringList found;
        for (const StillToSay& gap : stillTo(file)) {
            if (gap.gap != Gap::DirectPaymentBarred) continue;
            CHECK(gap.page == u"choices");
            CHECK_FALSE(gap.why.source.isEmpty());
            found.append(gap.field + u' ' + gap.why.key);
        }
        return found;
    };
    CHECK(said() == wanted);
    file.choices.way = Deploy::DpAuthorised; // section 32 is for those who cannot ask: no bar
    CHECK(said() == wanted.mid(1));
    file.choices = answered(Deploy::DpAuthorised);
    file.choices.capacityToAsk = Tri::No;
    file.choices.canManage = Tri::No;
    CHECK(said() == wanted.mid(2, 1));
    file.choices.capacityToAsk = Tri::Yes; // nobody asks in the place of one who can
    CHECK(said() == QStringList{u"capacity_to_ask dp_lacks_capacity_not_met"_s});
    file.choices = answered(Deploy::DpNominated);
    file.holder.agrees = Tri::No;
    CHECK(said() == QStringList{u"holder_agrees dp_nominee_agrees_not_met"_s});
}

TEST_CASE("A direct payment waits for every condition that nobody has answered, and for a line that starts",
          "[casework]")
{
    CaseFile file = decided();
    file.choices = {.way = Deploy::DpSelf, .personSaidYes = Tri::Yes, .chosenBy = u"Ada"_s};
    file.lines.append({.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}});
    const auto fields = [&](Gap gap) {
        QStringList found;
        for (const StillToSay& one : stillTo(file))
            if (one.gap == gap) found.append(one.field);
        return found;
    };
    const QStringList all{u"capacity_to_ask"_s, u"excluded_by_schedule_1"_s, u"can_manage"_s, u"right_way"_s};
    CHECK(fields(Gap::DirectPaymentOpen) == all);
    CHECK(fields(Gap::NothingStarts) == QStringList{u"start_line_1"_s});
    file.choices.way = Deploy::DpAuthorised;
    CHECK(fields(Gap::DirectPaymentOpen)
          == QStringList{u"capacity_to_ask"_s, u"authority"_s, u"excluded_by_schedule_1"_s, u"acts_in_best_interests"_s,
                         u"can_manage"_s, u"right_way"_s});
    file.choices = answered(Deploy::DpSelf);
    file.choices.rightWay = Tri::NotYetKnown;
    CHECK(fields(Gap::DirectPaymentOpen) == all.mid(3));
    file.choices = answered(Deploy::DpSelf);
    CHECK(gapsIn(stillTo(file)) == QList{Gap::NothingStarts});
    file.lines.first().startOn = kDay;
    CHECK(stillTo(file).isEmpty());
    file.lines.first().startOn = {};
    file.choices.way = Deploy::CouncilManaged; // the council arranges it, by an order
    CHECK(gapsIn(stillTo(file)) == QList{Gap::DeclineNeedsReason});
}

TEST_CASE("A direct payment starts only where the rule was asked", "[casework]")
{
    const Rulebook rules(*policy::Library::builtIn());
    CaseFile file = decided();
    file.choices = answered(Deploy::DpSelf);
    StartTheMoney start{.seen = file, .id = {QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)}, .on = kDay};
    CHECK(carriedOut(start).error().code == ErrorCode::AnswerMissing);
    start.payable = *rules.directPayments().asPaid(file, kDay);
    CHECK(carriedOut(start)->instructions.size() == 1);
    start.seen.choices.excludedBySchedule1 = Tri::Yes;
    start.payable = *rules.directPayments().asPaid(start.seen, kDay);
    CHECK(carriedOut(start).error().where == u"excluded_by_schedule_1");
}

TEST_CASE("Money is never started on an agreement that a newer program wrote", "[casework]")
{
    CaseFile file{.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}};
    file.agreements.append(agreedBudget());
    file.agreements.last().unread = true;
    file.agreements.last().allocation = {};
    file.unread = {{u"allocation_agreement"_s, file.agreements.last().id.value, u"allocation"_s}};
    const QList<Gap> gaps = gapsIn(stillTo(file));
    CHECK(gaps.first() == Gap::WrittenByNewer);
    CHECK_FALSE(gaps.contains(Gap::NothingAgreed));
    const Result<CaseFile> started =
        carriedOut(StartTheMoney{.seen = file, .id = {QUuid(6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}});
    REQUIRE_FALSE(started);
    CHECK(started.error().code == ErrorCode::WrittenByNewer);
}

} // namespace alongside::casework::starting_test
