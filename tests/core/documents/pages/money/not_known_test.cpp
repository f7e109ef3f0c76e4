// On paper as on the screen: what nobody has judged yet is never printed as nought.

#include "core/documents/exports.h"
#include "core/documents/statement/starting_statement.h"
#include "core/documents/words/money_words.h"
#include "core/domain/money/not_known.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace not_known_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

void forget(AllocatedLine& line)
{
    line.funded = false;
    line.why = u"eligibility_undetermined"_s;
    line.amount = {};
}

QString pageOf(const CaseFile& file)
{
    return textOf(startingStatement(file, {}));
}

} // namespace

TEST_CASE("Nothing judged yet is printed as not yet known, and as no sum", "[documents]")
{
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    Allocation& it = file.agreements.last().allocation;
    for (AllocatedLine& line : it.lines) forget(line);
    it.weekly = it.year = it.oneOff = it.adultWeekly = it.councilWeekly = it.contingencyWeekly = {};
    REQUIRE(isAllUnknown(it));
    const QString page = pageOf(file);
    CHECK_FALSE(page.contains(u"£0.00"_s));
    CHECK(page.contains(u"Not yet known"_s));
    CHECK(page.contains(u"lines are not counted yet"_s));
    CHECK(weekWords(it) == u"an amount a week that is not yet known"_s);
}

TEST_CASE("One line not judged yet is said beside the sums it is not in", "[documents]")
{
    CaseFile file = test::journeyCase();
    CHECK_FALSE(pageOf(file).contains(u"not counted yet"_s));
    forget(file.agreements.last().allocation.lines.first());
    const QString page = pageOf(file);
    CHECK(page.contains(u"One line is not counted yet"_s));
    CHECK(page.contains(file.agreements.last().allocation.weekly.display()));
    CHECK(amountWords(file.agreements.last().allocation.lines.first()) == u"not yet known"_s);
}

TEST_CASE("Nought that is known stays nought", "[documents]")
{
    AllocatedLine met{.why = u"met_by_strengths"_s};
    CHECK(amountWords(met) == u"£0.00 a week"_s);
    CHECK_FALSE(isAllUnknown({.lines = {met}}));
    CHECK(notCountedWords(0).isEmpty());
}

} // namespace not_known_test
