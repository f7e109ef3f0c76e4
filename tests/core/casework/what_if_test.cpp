#include "core/casework/plan/what_if.h"

#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace what_if_test {

using namespace alongside;
using namespace alongside::casework;
using namespace Qt::StringLiterals;

namespace {

const QDate kVisit(2024, 9, 17);

const Rulebook& rulebook()
{
    static const Rulebook rules(*policy::Library::builtIn());
    return rules;
}

void setUnits(SupportLine& line, const char* item, Quantity quantity, Quantity times = Quantity::whole(1))
{
    line.item = QString::fromLatin1(item);
    line.quantity = quantity;
    line.times = times;
}

/// Josie's case with the units of the journey, 6.2. She is invented.
CaseFile josie()
{
    CaseFile file = test::journeyCase();
    QList<SupportLine>& lines = file.lines;
    setUnits(lines[0], "PA", Quantity{1250}, Quantity::whole(7));
    lines[0].natural = {{file.offers[0].id, Quantity{1250}}};
    lines[0].priceByHand = Money::pence(1495);
    lines[0].priceReason = u"Two turned down early mornings"_s;
    setUnits(lines[1], "PA", Quantity::whole(1), Quantity::whole(7));
    lines[1].natural = {{file.offers[1].id, Quantity::whole(1)}};
    setUnits(lines[2], "OUTING", Quantity::whole(3));
    lines[2].weeksAYear = 40;
    lines[2].sharers = 2;
    setUnits(lines[3], "PA", Quantity{3500});
    lines[3].period = Period::Fortnight;
    setUnits(lines[4], "MILEAGE", Quantity::whole(32));
    lines[4].period = Period::Month;
    lines[5].period = Period::FourWeek;
    lines[7].period = Period::Year;
    setUnits(lines[8], "PA", Quantity{500}, Quantity::whole(5));
    lines[8].forWeeks = 6;
    setUnits(lines[9], "PA_TRAINING", Quantity::whole(1));
    lines[9].period = Period::OneOff;
    setUnits(lines[10], "CLEANING", Quantity::whole(2));
    file.money.contingencyPct = Quantity::whole(8);
    return file;
}

WhatIf thought(const CaseFile& file, const QList<If>& changes)
{
    const CaseFile kept = file;
    const auto found = whatIf(file, changes, kVisit, rulebook());
    REQUIRE(found);
    CHECK(file == kept);
    CHECK(found->before == *rulebook().allocation(file, kVisit));
    Money lines;
    for (const LineChange& line : found->lines)
        if (line.stream == Stream::Weekly) lines += line.change();
    CHECK(found->after.weeklySubtotal - found->before.weeklySubtotal == lines);
    return *found;
}

} // namespace

TEST_CASE("Nothing changed, nothing different (the journey, 6.2)", "[casework][what_if]")
{
    const WhatIf same = thought(josie(), {});
    CHECK(same.before.year == Money::pence(1444068));
    CHECK(same.before == same.after);
    CHECK(same.thought == josie());
    CHECK(same.lines.size() == 11);
}

TEST_CASE("What if Bernie cannot keep Sundays?", "[casework][what_if]")
{
    const CaseFile file = josie();
    const WhatIf without = thought(file, {IfOffer{file.offers[0].id, false}, IfOffer{file.offers[1].id, false}});
    CHECK(without.lines[0].before == Money::pence(11213));
    CHECK(without.lines[0].after == Money::pence(13081)); // 8.75 x 14.95 = 130.8125
    CHECK(without.lines[1].change() == Money::pence(1430));
    CHECK(without.lines[2].change() == Money());
    CHECK(without.after.weeklySubtotal == Money::pence(25610 + 1868 + 1430));
    CHECK(without.weekly() == Money::pence(3298 + 264)); // 8 per cent of 289.08 is 23.13, of 256.10 it was 20.49
    CHECK(without.year() == Money::pence(3562 * 52));
    CHECK(without.oneOff() == Money());
}

TEST_CASE("What if Bernie stops with the floors? Then the outcome is no longer met", "[casework][what_if]")
{
    const CaseFile file = josie();
    const WhatIf without = thought(file, {IfOffer{file.offers[2].id, false}});
    CHECK(without.lines[10].before == Money());
    CHECK(without.lines[10].after == Money::pence(3300));
    CHECK(without.after.unfunded.isEmpty());
}

TEST_CASE("What if Lorraine says yes and does an hour of the quiz?", "[casework][what_if]")
{
    const CaseFile file = josie();
    const OfferId lift = file.offers[3].id;
    const LineId quiz = file.lines[2].id;
    CHECK(thought(file, {IfHelp{quiz, lift, Quantity::whole(1)}}).lines[2].change() == Money()); // maybe is not yes
    const WhatIf kept = thought(file, {IfHelp{quiz, lift, Quantity::whole(1)}, IfOffer{lift}});
    CHECK(kept.lines[2].after == Money::pence(1508)); // 2 x 19.60 / 2 x 40 / 52 = 15.0769
    CHECK(kept.year() < Money());
    const WhatIf gone = thought(file, {IfHelp{file.lines[0].id, file.offers[0].id, Quantity()}});
    CHECK(gone.lines[0].after == Money::pence(13081));
}

TEST_CASE("What if it is fewer, other, or met? Each change is of its own line", "[casework][what_if]")
{
    const CaseFile file = josie();
    const LineId morning = file.lines[0].id;
    CHECK(thought(file, {IfLine{.line = morning, .times = Quantity::whole(5)}}).lines[0].after == Money::pence(7475));
    CHECK(thought(file, {IfLine{.line = morning, .quantity = Quantity::whole(1)}}).lines[0].after
          == Money::pence(8596));
    // Another item has the guide's price: the one by hand was for the assistant.
    const WhatIf agency = thought(file, {IfLine{.line = morning, .item = u"AGENCY"_s}});
    CHECK(agency.after.lines[0].price == Money::pence(2360));
    CHECK(thought(file, {IfLine{.line = morning, .item = u"PA"_s}}).after.lines[0].price == Money::pence(1495));
    const WhatIf met = thought(file, {IfOutcome{file.outcomes[3].id, AfterStrengths::Met}});
    CHECK(met.lines[3].after == Money());
    CHECK(met.lines[4].after == Money());
    CHECK(met.lines[5].change() == Money()); // payroll is for other outcomes too
    const WhatIf practised = thought(file, {IfLine{.line = file.lines[8].id, .times = Quantity::whole(4)}});
    CHECK(practised.oneOff() == Money::pence(-4290));
    CHECK(practised.lines[8].stream == Stream::OneOff);
}

TEST_CASE("A line only just begun is a difference once it has what it needs", "[casework][what_if]")
{
    CaseFile file = josie();
    file.lines[6].item.clear();
    CHECK(thought(file, {}).lines.size() == 10);
    const WhatIf begun = thought(file, {IfLine{.line = file.lines[6].id, .item = u"PENDANT"_s}});
    CHECK(begun.lines.size() == 11);
    CHECK(begun.lines[6] == LineChange{begun.after.lines[6].id, Money(), Money::pence(475), Stream::Weekly});
    CHECK(thought(josie(), {IfLine{.line = file.lines[6].id, .item = QString()}}).lines[6].after == Money());
}

TEST_CASE("An offer that has run out may be thought of again, a child's help never", "[casework][what_if]")
{
    CaseFile file = josie();
    file.offers[0].until = kVisit.addDays(-1);
    CHECK(thought(file, {}).before.lines[0].natural == u"0");
    CHECK(thought(file, {IfOffer{file.offers[0].id}}).after.lines[0].amount == Money::pence(11213));
    for (CircleMember& member : file.circle) member.isChild = true;
    const auto refused = whatIf(file, {IfOffer{file.offers[0].id}}, kVisit, rulebook());
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::AnswerOutOfRange, u"offer"_s, u"never counted"_s});
}

TEST_CASE("What is taken is worth what was shown, and is noted as its supporter's own answer", "[casework][what_if]")
{
    CaseFile file = josie();
    const OfferId mornings = file.offers[0].id; // Bernie has said yes
    const OfferId lift = file.offers[3].id;     // Lorraine has said maybe
    QList<If> changes;
    changes.append(IfOffer{mornings, false});
    changes.append(IfOffer{lift});
    changes.append(IfHelp{file.lines[2].id, lift, Quantity::whole(1)});
    changes.append(IfLine{.line = file.lines[8].id, .times = Quantity::whole(4)});
    changes.append(IfOutcome{file.outcomes[3].id, AfterStrengths::Met});
    CHECK(toBeAsked(file, changes, kVisit) == QList{mornings, lift});
    const auto after = taken(file, changes, kVisit, {kVisit.addDays(1), u"By telephone"_s});
    REQUIRE(after);
    CHECK(*rulebook().allocation(*after, kVisit) == thought(file, changes).after);
    CHECK(after->offers[0].willing == Willing::Withdrawn);
    CHECK(after->offers[3].willing == Willing::Yes);
    CHECK(after->offers[3].askedOn == kVisit.addDays(1));
    CHECK(after->offers[3].howAsked == u"By telephone");
    CHECK(after->offers[1] == file.offers[1]);
    CHECK(after->lines[8].times == Quantity::whole(4));
    CHECK(*taken(file, {}, kVisit, {}) == file);
}

TEST_CASE("An answer that stands already is not put into anybody's mouth again", "[casework][what_if]")
{
    CaseFile file = josie();
    const QList<If> same{IfOffer{file.offers[0].id}, IfOffer{file.offers[3].id, false}};
    CHECK(toBeAsked(file, same, kVisit).isEmpty());
    CHECK(*taken(file, same, kVisit, {kVisit, u"By telephone"_s}) == file);

    file.offers[0].until = kVisit.addDays(-1);
    CHECK(toBeAsked(file, same, kVisit) == QList{file.offers[0].id});
    const auto again = taken(file, same, kVisit, {kVisit, {}});
    REQUIRE(again);
    CHECK_FALSE(again->offers[0].until.isValid());
    CHECK(*rulebook().allocation(*again, kVisit.addDays(1)) == *rulebook().allocation(josie(), kVisit.addDays(1)));
    file.offers[0].until = kVisit.addDays(9);
    CHECK(taken(file, {IfOffer{file.offers[0].id, false}}, kVisit, {})->offers[0].until == kVisit.addDays(9));
    CHECK(taken(file, {IfOffer{}}, kVisit, {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("A change of what is not there is refused", "[casework][what_if]")
{
    const CaseFile file = josie();
    const auto where = [&](const If& change) {
        const auto found = whatIf(file, {change}, kVisit, rulebook());
        return found ? u"nothing"_s : found.error().where;
    };
    CHECK(where(IfOffer{}) == u"offer");
    CHECK(where(IfLine{}) == u"line");
    CHECK(where(IfOutcome{}) == u"outcome");
    CHECK(where(IfHelp{}) == u"line");
    CHECK(where(IfHelp{file.lines[0].id, {}, {}}) == u"offer");
    CHECK(where(IfLine{.line = file.lines[1].id, .item = u"GOLD"_s}).startsWith(u"/lines/"));
    const auto undated = whatIf(file, {}, QDate(2001, 1, 1), rulebook());
    REQUIRE_FALSE(undated);
    CHECK(undated.error().code == ErrorCode::NoPolicyInForce);
}

} // namespace what_if_test
