#include "core/rules/residual/residual_need.h"

#include "core/rules/residual/cover.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <limits>

namespace residual_need_test {

using namespace alongside;
using namespace alongside::rules;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2027, 2, 3);

NaturalSupport hours(qint64 whole, Tri said = Tri::Yes)
{
    NaturalSupport support;
    support.id = u"H"_s;
    support.willingAndAble = said;
    support.units = Quantity::whole(whole);
    support.fallbackNamed = true;
    return support;
}

ResidualNeed need(QList<NaturalSupport> supports, qint64 units = 4)
{
    for (qsizetype i = 0; i < supports.size(); ++i) supports[i].id = u"H%1"_s.arg(i + 1);
    return {.id = u"N1"_s, .eligible = Tri::Yes, .units = Quantity::whole(units), .supports = supports};
}

ResidualFinding found(const QList<ResidualNeed>& needs, QDate on = kToday)
{
    const auto finding = residualNeeds({on, needs}, test::shipped());
    REQUIRE(finding);
    return *finding;
}

ResidualNeedFinding foundOf(const ResidualNeed& one, QDate on = kToday)
{
    return found({one}, on).needs.first();
}

} // namespace

TEST_CASE("One support stands by the first thing that fits (R5)", "[rules][residual]")
{
    using S = SupportStatus;
    struct Story {
        const char* told;
        std::optional<int> age;
        Tri said;
        QDate from;
        QDate until;
        QDate stopped;
        bool amount;
        S status;
    };
    const auto story = GENERATE(values<Story>({
        {"counts", {}, Tri::Yes, {}, {}, {}, true, S::Counts},
        {"a child before all else", 17, Tri::No, {2027, 3, 1}, {2027, 1, 1}, {2027, 1, 1}, false, S::Under18},
        {"eighteen", 18, Tri::Yes, {}, {}, {}, true, S::Counts},
        {"stopped today", {}, Tri::No, {}, {2027, 2, 1}, {2027, 2, 3}, true, S::Stopped},
        {"stops tomorrow", {}, Tri::Yes, {}, {}, {2027, 2, 4}, true, S::Counts},
        {"ended yesterday", {}, Tri::No, {}, {2027, 2, 2}, {}, true, S::Ended},
        {"ends today", {}, Tri::Yes, {}, {2027, 2, 3}, {}, true, S::Counts},
        {"starts tomorrow", {}, Tri::No, {2027, 2, 4}, {}, {}, true, S::NotStarted},
        {"starts today", {}, Tri::Yes, {2027, 2, 3}, {}, {}, true, S::Counts},
        {"no", {}, Tri::No, {}, {}, {}, false, S::NotWillingOrAble},
        {"not asked", {}, Tri::NotYetKnown, {}, {}, {}, false, S::NotYetKnown},
        {"yes, nobody said how much", {}, Tri::Yes, {}, {}, {}, false, S::AmountNotKnown},
    }));

    INFO(story.told);
    NaturalSupport support{.age = story.age,
                           .willingAndAble = story.said,
                           .from = story.from,
                           .until = story.until,
                           .stoppedOn = story.stopped};
    if (story.amount) support.units = Quantity::whole(1);
    CHECK(statusOf(support, kToday) == story.status);
}

TEST_CASE("Where nothing was said of help or need nothing is guessed", "[rules][residual]")
{
    CHECK(statusOf({}, kToday) == SupportStatus::NotYetKnown);
    CHECK(foundOf({}).eligible == Tri::NotYetKnown);
    CHECK(foundOf({}).leftForCouncil == Tri::NotYetKnown);
    ResidualNeed met;
    met.supports = {NaturalSupport{.willingAndAble = Tri::Yes, .whole = true}};
    CHECK(found({met}).stillOwed == QStringList{u"say_what_if_it_stops"_s, u"offer_carers_assessment"_s});
}

TEST_CASE("The last day of help is the sooner of its end and the day before it stopped", "[rules][residual]")
{
    CHECK_FALSE(lastDayOf({}).isValid());
    CHECK(lastDayOf({.until = kToday}) == kToday);
    CHECK(lastDayOf({.stoppedOn = kToday}) == QDate(2027, 2, 2));
    CHECK(lastDayOf({.until = kToday, .stoppedOn = kToday}) == QDate(2027, 2, 2));
    CHECK(lastDayOf({.until = QDate(2027, 2, 1), .stoppedOn = kToday}) == QDate(2027, 2, 1));
}

TEST_CASE("What is covered for sure, and what may be", "[rules][residual]")
{
    CHECK(coverOn(need({hours(3)}), kToday) == 3000);
    CHECK(coverOn(need({hours(3), hours(1)}), kToday) == kWhole);
    CHECK(coverOn(need({hours(3), hours(1)}), kToday, 0) == 1000);
    CHECK(coverOn(need({hours(3), hours(1, Tri::NotYetKnown)}), kToday) == 3000);
    CHECK(possibleCoverOn(need({hours(3), hours(1, Tri::NotYetKnown)}), kToday) == kWhole);
    CHECK(possibleCoverOn(need({hours(2), hours(1, Tri::NotYetKnown)}), kToday) == 3000);
    CHECK(possibleCoverOn(need({hours(3), hours(1, Tri::No)}), kToday) == 3000);
    ResidualNeed sizeless = need({hours(0, Tri::NotYetKnown)});
    sizeless.units.reset();
    CHECK(possibleCoverOn(sizeless, kToday) == 0);
    sizeless.supports[0].units = Quantity{1};
    CHECK(possibleCoverOn(sizeless, kToday) == kWhole);
    sizeless.supports[0].units.reset();
    CHECK(possibleCoverOn(sizeless, kToday) == kWhole);
}

TEST_CASE("What keeps a need met, and what has gone", "[rules][residual]")
{
    NaturalSupport ending = hours(4);
    ending.until = QDate(2027, 6, 30);
    CHECK(foundOf(need({ending})).reopenedBy == QList<Reopening>{{u"H1"_s, ReopenedWhy::Ends, QDate(2027, 7, 1)}});
    CHECK(foundOf(need({ending})).until == QDate(2027, 6, 30));
    CHECK(foundOf(need({hours(4)})).reopenedBy == QList<Reopening>{{u"H1"_s, ReopenedWhy::IfItStops, {}}});
    CHECK(foundOf(need({hours(4), hours(4)})).reopenedBy.isEmpty());
    CHECK(foundOf(need({ending}), QDate(2027, 7, 1)).reopenedBy
          == QList<Reopening>{{u"H1"_s, ReopenedWhy::HasEnded, QDate(2027, 7, 1)}});
    CHECK(foundOf(need({ending, hours(4)}), QDate(2027, 7, 1)).reopenedBy
          == QList<Reopening>{{u"H2"_s, ReopenedWhy::IfItStops, {}}});

    NaturalSupport stopped = hours(1);
    stopped.stoppedOn = kToday;
    CHECK(foundOf(need({stopped, hours(1)})).reopenedBy
          == QList<Reopening>{{u"H1"_s, ReopenedWhy::HasStopped, kToday}, {u"H2"_s, ReopenedWhy::IfItStops, {}}});
    stopped.willingAndAble = Tri::NotYetKnown;
    CHECK(foundOf(need({stopped})).reopenedBy.isEmpty());
}

TEST_CASE("A later end that changes nothing does not open a need", "[rules][residual]")
{
    NaturalSupport first = hours(3);
    first.until = QDate(2027, 3, 31);
    NaturalSupport second = hours(4);
    second.until = QDate(2027, 5, 31);
    const auto finding = foundOf(need({first, second}));
    CHECK(finding.reopensOn == QDate(2027, 6, 1));
    CHECK(finding.reopenedBy.size() == 2);
    NaturalSupport spare = hours(1);
    spare.until = QDate(2027, 9, 30);
    CHECK(foundOf(need({second, spare})).reopenedBy
          == QList<Reopening>{{u"H1"_s, ReopenedWhy::Ends, QDate(2027, 6, 1)}});
}

TEST_CASE("What the law and good practice ask next, each once", "[rules][residual]")
{
    ResidualNeed one = need({hours(1), hours(1, Tri::NotYetKnown)});
    one.supports[0].fallbackNamed = false;
    ResidualNeed two = need({hours(1)});
    two.units.reset();
    ResidualNeed three = need({hours(1)});
    three.supports[0].stoppedOn = kToday;
    CHECK(found({one, two, three, one}).stillOwed
          == QStringList{u"ask_the_supporter"_s, u"ask_how_much"_s, u"review_because_help_stopped"_s,
                         u"say_what_if_it_stops"_s, u"list_in_plan"_s, u"offer_carers_assessment"_s});
    CHECK(found({need({})}).stillOwed.isEmpty());

    ResidualNeed carers = need({hours(1)});
    carers.isCarers = true;
    CHECK(found({carers}).stillOwed == QStringList{u"list_in_plan"_s});
    ResidualNeed notEligible = need({hours(1)});
    notEligible.eligible = Tri::No;
    CHECK(found({notEligible}).stillOwed == QStringList{u"offer_carers_assessment"_s});
    NaturalSupport sizeless = hours(1);
    sizeless.units.reset();
    CHECK(found({need({sizeless})}).stillOwed == QStringList{u"ask_how_much"_s});
}

TEST_CASE("Reasons go by need, what is left first, and tell of each support", "[rules][residual]")
{
    NaturalSupport all = hours(4);
    all.until = QDate(2027, 6, 30);
    ResidualNeed unasked = need({hours(4, Tri::NotYetKnown)});
    ResidualNeed mine = need({}, 1);
    mine.isCarers = true;
    ResidualNeed no = need({hours(4, Tri::No)});
    no.eligible = Tri::No;
    const QList<Reason> wanted{
        {u"need_not_met"_s, Tri::No, {u"need=3"_s}, u"Care Act 2014 s20"_s},
        {u"need_met_not_yet_known"_s, Tri::NotYetKnown, {u"need=2"_s}, u"Care Act 2014 s18(7)"_s},
        {u"support_not_yet_known"_s, Tri::NotYetKnown, {u"need=2"_s, u"support=1"_s}, u"R5"_s},
        {u"need_met_by_carer"_s, Tri::Yes, {u"need=1"_s}, u"Care Act 2014 s18(7)"_s},
        {u"need_reopens"_s, Tri::Yes, {u"need=1"_s, u"on=2027-07-01"_s}, u"S91"_s},
        {u"support_counts"_s, Tri::Yes, {u"need=1"_s, u"support=1"_s}, u"R5"_s},
        {u"need_not_met"_s, Tri::No, {u"need=4"_s}, u"Care Act 2014 s18(7)"_s},
        {u"need_not_eligible"_s, Tri::No, {u"need=4"_s}, u"Care Act 2014 s13"_s},
        {u"support_not_willing_or_able"_s, Tri::No, {u"need=4"_s, u"support=1"_s}, u"R5"_s},
        {u"carers_need_met_through_adult"_s, Tri::Yes, {}, u"Care Act 2014 s20(7)"_s},
        {u"help_undoes_no_eligibility"_s, Tri::Yes, {}, u"Care Act 2014 s13"_s},
    };
    const ResidualFinding finding = found({need({all}), unasked, mine, no});
    CHECK(finding.reasons == wanted);
    CHECK(finding.answer == Residual::SomethingLeft);
    for (const Reason& reason : finding.reasons) CHECK(test::shipped().sources().contains(reason.source));
}

TEST_CASE("Each way of not counting is a reason of its own, with its day", "[rules][residual]")
{
    QList<NaturalSupport> supports(5, hours(1));
    supports[0].age = 12;
    supports[1].stoppedOn = QDate(2027, 1, 1);
    supports[2].until = QDate(2027, 1, 2);
    supports[3].from = QDate(2027, 5, 3);
    supports[4].units.reset();
    ResidualNeed one = need(supports);
    one.eligible = Tri::NotYetKnown;
    const QList<Reason> reasons = found({one}).reasons;
    CHECK(reasons[1]
          == Reason{u"need_eligibility_not_yet_known"_s, Tri::NotYetKnown, {u"need=1"_s}, u"Care Act 2014 s13"_s});
    CHECK(reasons[2] == Reason{u"support_under_18"_s, Tri::No, {u"need=1"_s, u"support=1"_s}, u"Care Act 2014 s10"_s});
    CHECK(reasons[3]
          == Reason{u"support_stopped"_s, Tri::No, {u"need=1"_s, u"support=2"_s, u"on=2027-01-01"_s}, u"S91"_s});
    CHECK(reasons[4]
          == Reason{u"support_ended"_s, Tri::No, {u"need=1"_s, u"support=3"_s, u"on=2027-01-02"_s}, u"S91"_s});
    CHECK(reasons[5]
          == Reason{u"support_not_started"_s, Tri::No, {u"need=1"_s, u"support=4"_s, u"on=2027-05-03"_s}, u"R5"_s});
    CHECK(reasons[6]
          == Reason{u"support_amount_not_known"_s, Tri::NotYetKnown, {u"need=1"_s, u"support=5"_s}, u"R5"_s});
    CHECK(found({}).reasons.first() == Reason{u"no_needs_given"_s, Tri::No, {}, u"Care Act 2014 s13"_s});
    CHECK(found({need({hours(1)})}).reasons.first()
          == Reason{u"need_partly_met"_s, Tri::No, {u"need=1"_s}, u"Care Act 2014 s18(7)"_s});
}

TEST_CASE("What cannot be is refused where it stands", "[rules][residual]")
{
    const auto refused = [](const ResidualNeed& one, QDate on = kToday) {
        const auto finding = residualNeeds({on, {need({}), one}}, test::shipped());
        REQUIRE_FALSE(finding);
        return finding.error();
    };
    const auto outOfRange = [](const QString& where, const QString& code) {
        return Error{ErrorCode::AnswerOutOfRange, where, code};
    };
    CHECK(refused(need({}), {}) == Error{ErrorCode::AnswerMissing, u"/date"_s, u"DATE_MISSING"_s});
    CHECK(refused(need({}), QDate(2015, 3, 31)) == outOfRange(u"/date"_s, u"NO_RULE_FOR_DATE"_s));
    CHECK(found({need({})}, QDate(2015, 4, 1)).policy.rule == u"residual_need");
    CHECK(refused(need({}, 0)) == outOfRange(u"/needs/1/units"_s, u"NO_AMOUNT"_s));
    CHECK(refused(need({}, -1)) == outOfRange(u"/needs/1/units"_s, u"NEGATIVE_QUANTITY"_s));
    CHECK(refused(need({hours(1), hours(-1)})) == outOfRange(u"/needs/1/supports/1/units"_s, u"NEGATIVE_QUANTITY"_s));
    NaturalSupport backwards = hours(1);
    backwards.from = kToday;
    backwards.until = kToday.addDays(-1);
    CHECK(refused(need({backwards})) == outOfRange(u"/needs/1/supports/0/until"_s, u"DATES_OUT_OF_ORDER"_s));
    backwards.until = kToday;
    CHECK(foundOf(need({backwards})).met == NeedMet::Partly);
    NaturalSupport huge = hours(1);
    huge.units = Quantity{std::numeric_limits<qint64>::max()};
    CHECK(refused(need({huge, hours(1)})) == outOfRange(u"/needs/1/supports/1/units"_s, u"TOO_LARGE"_s));
    NaturalSupport sizeless = hours(1);
    sizeless.units.reset();
    CHECK(residualNeeds({kToday, {need({huge, sizeless})}}, test::shipped()));
}

} // namespace residual_need_test
