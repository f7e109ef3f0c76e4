// What must hold of a residual need whoever helps.

#include "core/rules/residual/residual_need.h"
#include "tests/core/rules/eligibility/any_answers.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace properties_test {

using namespace alongside;
using namespace alongside::rules;

namespace {

const QDate kToday(2027, 2, 3);

QDate anyDay()
{
    return *rc::gen::inRange(0, 3) ? QDate() : kToday.addDays(*rc::gen::inRange(-5, 60));
}

NaturalSupport anySupport(qsizetype number)
{
    NaturalSupport support;
    support.id = QString::number(number);
    if (*rc::gen::inRange(0, 4) == 0) support.age = *rc::gen::inRange(15, 21);
    support.willingAndAble = *rc::gen::arbitrary<Tri>();
    support.whole = *rc::gen::inRange(0, 6) == 0;
    if (*rc::gen::inRange(0, 8)) support.units = Quantity{*rc::gen::inRange<qint64>(0, 3000)};
    support.from = anyDay();
    support.until = anyDay();
    if (support.from.isValid() && support.until.isValid() && support.until < support.from)
        std::swap(support.from, support.until);
    support.stoppedOn = *rc::gen::inRange(0, 3) ? QDate() : anyDay();
    return support;
}

ResidualNeed anyNeed()
{
    ResidualNeed need;
    need.eligible = *rc::gen::arbitrary<Tri>();
    if (*rc::gen::inRange(0, 4)) need.units = Quantity{*rc::gen::inRange<qint64>(1, 6000)};
    const int supports = *rc::gen::inRange(0, 5);
    for (int i = 0; i < supports; ++i) need.supports.append(anySupport(i));
    return need;
}

ResidualNeedFinding found(const ResidualNeed& need, QDate on = kToday)
{
    return residualNeeds({on, {need}}, test::shipped())->needs.first();
}

} // namespace

TEST_CASE("An answer given later never overturns how far a need is met", "[rules][residual][property]")
{
    CHECK(rc::check([] {
        ResidualNeed need = anyNeed();
        const auto before = found(need);
        for (NaturalSupport& support : need.supports)
            if (support.willingAndAble == Tri::NotYetKnown) support.willingAndAble = *rc::gen::arbitrary<Tri>();
        if (need.eligible == Tri::NotYetKnown) need.eligible = *rc::gen::arbitrary<Tri>();
        const auto after = found(need);
        if (before.met != NeedMet::Undetermined) RC_ASSERT(after.met == before.met);
        if (before.leftForCouncil != Tri::NotYetKnown) RC_ASSERT(after.leftForCouncil == before.leftForCouncil);
    }));
}

TEST_CASE("A need whose size is said later keeps what was settled", "[rules][residual][property]")
{
    CHECK(rc::check([] {
        ResidualNeed need = anyNeed();
        need.units.reset();
        const auto before = found(need);
        need.units = Quantity{*rc::gen::inRange<qint64>(1, 6000)};
        if (before.met != NeedMet::Undetermined) RC_ASSERT(found(need).met == before.met);
    }));
}

TEST_CASE("Help never raises what is left, and an offer that is not confirmed never lowers it",
          "[rules][residual][property]")
{
    CHECK(rc::check([] {
        ResidualNeed need = anyNeed();
        need.units = Quantity{*rc::gen::inRange<qint64>(1, 6000)};
        const auto before = found(need);
        NaturalSupport more = anySupport(99);
        need.supports.append(more);
        const auto after = found(need);
        RC_ASSERT(*after.leftUnits <= *before.leftUnits);
        if (more.willingAndAble != Tri::Yes) RC_ASSERT(*after.leftUnits == *before.leftUnits);
        RC_ASSERT(after.metUnits->thousandths + after.leftUnits->thousandths == need.units->thousandths);
    }));
}

TEST_CASE("A child's help changes nothing at all", "[rules][residual][property]")
{
    CHECK(rc::check([] {
        ResidualNeed need = anyNeed();
        auto before = found(need);
        NaturalSupport childs = anySupport(99);
        childs.age = *rc::gen::inRange(0, 18);
        need.supports.append(childs);
        const auto after = found(need);
        before.supports.append(SupportStatus::Under18);
        RC_ASSERT(after == before);
    }));
}

TEST_CASE("A need stands as it does until the day it is said to, and then less of it is met",
          "[rules][residual][property]")
{
    CHECK(rc::check([] {
        ResidualNeed need = anyNeed();
        need.units = Quantity{*rc::gen::inRange<qint64>(1, 6000)};
        const auto today = found(need);
        for (QDate day = kToday.addDays(1); day < kToday.addDays(70); day = day.addDays(1)) {
            const auto then = found(need, day);
            if (day == today.reopensOn) {
                RC_ASSERT(*then.metUnits < *today.metUnits);
                RC_ASSERT(today.until == day.addDays(-1));
                RC_ASSERT(!today.reopenedBy.isEmpty());
                return;
            }
            RC_ASSERT(*then.metUnits >= *today.metUnits);
        }
        RC_ASSERT(!today.reopensOn.isValid());
    }));
}

} // namespace properties_test
