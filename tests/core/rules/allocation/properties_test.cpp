// What must hold of an allocation whatever is asked for.

#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/reprice.h"
#include "tests/core/rules/allocation/journey.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace properties_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T any(std::initializer_list<T> of)
{
    return *rc::gen::elementOf(std::vector<T>(of));
}

qint64 below(qint64 size)
{
    return *rc::gen::inRange<qint64>(0, size);
}

LineFacts anyLine(qsizetype number)
{
    static const QStringList items{u"PA"_s, u"OUTING"_s, u"MILEAGE"_s, u"PENDANT"_s, u"PLANNING"_s, u"PLAN_UPDATE"_s};
    LineFacts line = test::line("", "", {u"O%1"_s.arg(1 + below(4))}, static_cast<Period>(below(7)),
                                Quantity{below(40000)}, Quantity{below(9000)});
    line.id = u"L%1"_s.arg(number);
    line.item = items[below(items.size())];
    line.staff = 1 + below(3);
    line.sharers = 1 + below(4);
    if (line.period == Period::Week && below(3) == 0) line.weeksAYear = 1 + below(52);
    if (line.period == Period::Week && !line.weeksAYear && below(3) == 0) line.forWeeks = 1 + below(60);
    if (below(2)) line.natural = {{u"Ann"_s, Quantity{below(30000)}, any({Tri::Yes, Tri::No, Tri::NotYetKnown})}};
    if (below(4) == 0) {
        line.priceByHand = Money::pence(below(9000));
        line.priceReason = u"quote"_s;
    }
    line.deploy = any({Deploy::NotChosen, Deploy::DpSelf, Deploy::Isf, Deploy::CouncilManaged});
    return line;
}

AllocationFacts anyFacts()
{
    AllocationFacts facts;
    facts.on = QDate(2024, 9, 17);
    for (int n = 1; n <= 4; ++n)
        facts.outcomes.append({u"O%1"_s.arg(n), any({Tri::Yes, Tri::No, Tri::NotYetKnown}),
                               any({AfterStrengths::Unmet, AfterStrengths::Partly, AfterStrengths::Met}),
                               below(5) ? QString() : u"a reason"_s});
    const qint64 lines = below(12);
    for (qint64 n = 0; n < lines; ++n) facts.lines.append(anyLine(n));
    facts.contingencyPct = Quantity{below(30000)};
    if (below(3)) facts.contributionWeekly = Money::pence(below(60000));
    return facts;
}

Allocation worked(const AllocationFacts& facts)
{
    const auto found = rules::allocation(facts, test::shipped());
    RC_ASSERT(bool(found));
    return *found;
}

/// Every amount that a reason gives.
QSet<qint64> amountsIn(const QList<Reason>& reasons)
{
    QSet<qint64> amounts{0};
    for (const Reason& reason : reasons)
        for (const QString& input : reason.inputs) amounts.insert(input.section(u'=', 1).toLongLong());
    return amounts;
}

Money sumOf(const Allocation& found, Stream stream)
{
    Money sum;
    for (const AllocatedLine& line : found.lines)
        if (line.stream == stream) sum += line.amount;
    return sum;
}

} // namespace

TEST_CASE("Every figure of an allocation is in its trace", "[rules][allocation][property]")
{
    CHECK(rc::check([] {
        const AllocationFacts facts = anyFacts();
        const Allocation a = worked(facts);
        const QSet<qint64> told = amountsIn(a.reasons);
        const bool nothing = a.reasons.first().key == u"nothing_to_fund";
        RC_ASSERT(nothing == (a.weekly == Money() && a.annualLump == Money() && a.oneOff == Money()));
        for (const Money figure : {a.weeklySubtotal,  a.contingencyWeekly, a.weekly,
                                   a.fourWeekly,      a.annualLump,        a.year,
                                   a.oneOff,          a.firstYear,         a.planningWeekly,
                                   a.planningAnnual,  a.planningOneOff,    a.adultWeekly,
                                   a.councilWeekly,   a.dpGrossWeekly,     a.dpNetWeekly,
                                   a.dpNetFourWeekly, a.otherWeekly,       a.invoiceWeekly,
                                   a.dpAnnualLump,    a.dpOneOff})
            RC_ASSERT(told.contains(figure.pence()));
        for (const AllocatedLine& line : a.lines) {
            RC_ASSERT(line.working.contains(line.gross));
            const bool helpIsShown =
                line.natural == u"0" || line.working.contains(u"("_s + line.gross + u" - "_s + line.natural + u')');
            RC_ASSERT(helpIsShown);
            RC_ASSERT(line.working.contains(
                u" x %1.%2"_s.arg(line.price.pence() / 100).arg(line.price.pence() % 100, 2, 10, QChar(u'0'))));
        }
    }));
}

TEST_CASE("Every figure of sufficiency is in its trace", "[rules][allocation][property]")
{
    CHECK(rc::check([] {
        const AllocationFacts facts = anyFacts();
        PlanFacts plan;
        const qint64 lines = below(8);
        for (qint64 n = 0; n < lines; ++n) plan.lines.append(anyLine(n));
        plan.personSaysEnough = any({Tri::Yes, Tri::No, Tri::NotYetKnown});
        const auto found = rules::sufficiency(facts, worked(facts), plan, test::shipped());
        RC_ASSERT(bool(found));
        const QSet<qint64> told = amountsIn(found->reasons);
        for (const Money figure : {found->planWeekly, found->planAnnualLump, found->planOneOff, found->planYear,
                                   found->gapYear, found->gapOneOff})
            RC_ASSERT(told.contains(figure.pence()));
        RC_ASSERT(found->planYear.pence() == found->planWeekly.pence() * 52 + found->planAnnualLump.pence());
        for (const QString& why : found->managerReasons)
            RC_ASSERT(std::ranges::count(found->reasons, why, &Reason::key) == 1);
    }));
}

TEST_CASE("Printed lines add up to printed totals, whatever their order", "[rules][allocation][property]")
{
    CHECK(rc::check([] {
        AllocationFacts facts = anyFacts();
        const Allocation a = worked(facts);
        RC_ASSERT(a.weeklySubtotal == sumOf(a, Stream::Weekly));
        RC_ASSERT(a.annualLump == sumOf(a, Stream::Annual));
        RC_ASSERT(a.oneOff == sumOf(a, Stream::OneOff));
        RC_ASSERT(a.planningWeekly == sumOf(a, Stream::PlanningWeekly));
        RC_ASSERT(a.planningAnnual == sumOf(a, Stream::PlanningAnnual));
        RC_ASSERT(a.planningOneOff == sumOf(a, Stream::PlanningOneOff));
        RC_ASSERT(a.weekly == a.weeklySubtotal + a.contingencyWeekly);
        RC_ASSERT(a.fourWeekly * 13 == a.weekly * 52);
        RC_ASSERT(a.year == a.weekly * 52 + a.annualLump);
        RC_ASSERT(a.firstYear == a.year + a.oneOff);
        RC_ASSERT(a.dpGrossWeekly + a.otherWeekly == a.weekly);
        RC_ASSERT(a.dpNetWeekly >= Money() && a.invoiceWeekly >= Money() && a.invoiceWeekly <= a.otherWeekly);
        if (a.assessedWeekly) RC_ASSERT(a.dpNetWeekly + a.otherWeekly - a.invoiceWeekly == a.councilWeekly);

        std::ranges::reverse(facts.lines);
        Allocation turned = worked(facts);
        std::ranges::reverse(turned.lines);
        RC_ASSERT(turned == a);
    }));
}

TEST_CASE("Help never raises a budget, and a yes never gives less than a no", "[rules][allocation][property]")
{
    CHECK(rc::check([] {
        AllocationFacts facts = anyFacts();
        for (LineFacts& line : facts.lines)
            for (NaturalUnits& help : line.natural) help.willingAndAble = Tri::NotYetKnown;
        const Allocation alone = worked(facts);
        for (LineFacts& line : facts.lines)
            for (NaturalUnits& help : line.natural) help.willingAndAble = Tri::Yes;
        const Allocation helped = worked(facts);
        RC_ASSERT(helped.weekly <= alone.weekly && helped.year <= alone.year && helped.oneOff <= alone.oneOff);

        for (OutcomeFacts& outcome : facts.outcomes) outcome.eligible = Tri::Yes;
        RC_ASSERT(worked(facts).year >= helped.year);
    }));
}

TEST_CASE("The same prices change nothing, dearer ones lower nobody", "[rules][allocation][property]")
{
    CHECK(rc::check([] {
        const AllocationFacts facts = anyFacts();
        PriceGuide guide = *test::shipped().guideOn(facts.on);
        const auto same = rules::reprice(facts, guide, test::shipped());
        RC_ASSERT(bool(same));
        RC_ASSERT(same->before.sums == same->after.sums);
        RC_ASSERT(std::ranges::equal(same->before.lines, same->after.lines, {}, rules::written, rules::written));
        for (PricedItem& item : guide.items)
            if (item.price) *item.price += Money::pence(below(500));
        const auto dearer = rules::reprice(facts, guide, test::shipped());
        const Allocation& before = dearer->before.sums;
        const Allocation& after = dearer->after.sums;
        RC_ASSERT(after.year >= before.year && after.oneOff >= before.oneOff);
    }));
}

} // namespace properties_test
