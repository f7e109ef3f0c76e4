#include "core/documents/statement/line_sentence.h"

#include "core/documents/words/number_words.h"
#include "tests/core/rules/allocation/journey.h"
#include "tests/support/catch.h"

namespace line_sentence_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

/// A line as the rule works it out, said by hand: its unit, price, units and money.
AllocatedLine worked(const char* unit, qint64 price, const char* gross, const char* net, Stream stream, qint64 amount)
{
    AllocatedLine line;
    line.funded = true;
    line.why = u"eligible_unmet"_s;
    line.unit = QString::fromLatin1(unit);
    line.price = Money::pence(price);
    line.gross = QString::fromLatin1(gross);
    line.net = QString::fromLatin1(net);
    line.stream = stream;
    line.amount = Money::pence(amount);
    return line;
}

QString saidWhole(const QString& label, const LineFacts& facts, const AllocatedLine& line)
{
    return documents::whole(documents::lineSentence(label, facts, line));
}

} // namespace

TEST_CASE("how much each time and how many times are told apart where nothing has a unit", "[documents]")
{
    LineFacts facts;
    facts.quantity = Quantity::whole(3);
    CHECK(saidWhole(u"Swimming"_s, facts, worked("", 1250, "3", "3", Stream::Weekly, 3750))
          == u"Swimming: 3 each time, once a week; £12.50 for each: £37.50 a week."_s);
    facts.quantity = Quantity::whole(1);
    facts.times = Quantity::whole(3);
    CHECK(saidWhole(u"Swimming"_s, facts, worked("", 1250, "3", "3", Stream::Weekly, 3750))
          == u"Swimming: three times a week; £12.50 each time: £37.50 a week."_s);
}

TEST_CASE("the rate is told where it is what the week comes to, too", "[documents]")
{
    CHECK(saidWhole(u"Choir"_s, LineFacts(), worked("", 2000, "1", "1", Stream::Weekly, 2000))
          == u"Choir: once a week; £20.00 each time: £20.00 a week."_s);
}

TEST_CASE("Josie's lines as they are read aloud (the journey, 6.2)", "[documents][journey]")
{
    const QList<LineFacts> facts = test::josiesLines();
    using S = Stream;
    struct Story {
        int at;
        const char* label;
        AllocatedLine line;
        const char* said;
    };
    const auto story = GENERATE_COPY(values<Story>({
        {0, "Getting up, tea first, washed and dressed", worked("hour", 1495, "8.75", "7.5", S::Weekly, 11213),
         "Getting up, tea first, washed and dressed: an hour and a quarter, seven times a week; Bernie does one of "
         "them, so six; "
         "£14.95 an hour: £112.13 a week."},
        {1, "Cooking dinner together", worked("hour", 1430, "7", "6", S::Weekly, 8580),
         "Cooking dinner together: an hour, seven times a week; Bernie does one of them, so six; £14.30 an hour: "
         "£85.80 a week."},
        {2, "Thursday quiz", worked("hour", 1960, "3", "3", S::Weekly, 2262),
         "Thursday quiz: three hours a week, forty weeks a year, one worker shared by two people; £19.60 an hour: "
         "£22.62 a week."},
        {3, "Teaching at the family centre", worked("hour", 1430, "3.5", "3.5", S::Weekly, 2503),
         "Teaching at the family centre: three and a half hours a fortnight; £14.30 an hour: £25.03 a week."},
        {4, "Petrol for that", worked("mile", 45, "32", "32", S::Weekly, 332),
         "Petrol for that: 32 miles a month; 45p a mile: £3.32 a week."},
        {5, "Payroll", worked("payment", 980, "1", "1", S::Weekly, 245),
         "Payroll: once every four weeks; £9.80 each time: £2.45 a week."},
        {6, "Pendant with falls sensor", worked("week", 475, "1", "1", S::Weekly, 475),
         "Pendant with falls sensor: every week: £4.75 a week."},
        {7, "Insurance for an employer", worked("year", 5800, "1", "1", S::Annual, 5800),
         "Insurance for an employer: once a year: £58.00 a year."},
        {8, "Practising the routine", worked("hour", 1430, "2.5", "2.5", S::OneOff, 21450),
         "Practising the routine: half an hour, five times a week, for six weeks; £14.30 an hour: £214.50 once."},
        {9, "Training for the PA", worked("", 8500, "1", "1", S::OneOff, 8500),
         "Training for the PA: once: £85.00 once."},
    }));
    CHECK(saidWhole(QString::fromUtf8(story.label), facts[story.at], story.line) == QString::fromUtf8(story.said));
}

TEST_CASE("The words and the amount of a line are two parts, whatever the words hold", "[documents]")
{
    const AllocatedLine line = worked("hour", 1430, "7.5", "7.5", Stream::Weekly, 10725);
    const LineSaid said =
        documents::lineSentence(u"Tea: £107.25 a week; see above: £107.25 a week"_s, test::josiesLines()[0], line);
    CHECK(said.amount == u"£107.25 a week"_s);
    CHECK(said.words.startsWith(u"Tea: £107.25 a week; see above: £107.25 a week: "_s));
    CHECK_FALSE(said.words.endsWith(u"£107.25 a week"_s));
}

TEST_CASE("A line that is not paid for says why", "[documents]")
{
    AllocatedLine line = worked("hour", 1650, "2", "2", Stream::Weekly, 0);
    line.funded = false;
    line.why = u"met_by_strengths"_s;
    CHECK(saidWhole(u"Cleaning"_s, test::josiesLines()[10], line)
          == u"Cleaning: two hours a week; £16.50 an hour: no money from this budget (met for now without money).");
    line.why = u"eligibility_undetermined"_s; // nobody has judged it: that is not nought
    CHECK(saidWhole(u"Cleaning"_s, test::josiesLines()[10], line)
          == u"Cleaning: two hours a week; £16.50 an hour: not yet known whether it counts.");
}

TEST_CASE("Before a determination stands, what only the answers say is said to be that", "[documents]")
{
    AllocatedLine line = worked("hour", 1650, "2", "2", Stream::Weekly, 0);
    line.funded = false;
    line.why = u"not_eligible"_s;
    const LineFacts facts = test::josiesLines()[10];
    CHECK(documents::lineSentence(u"Cleaning"_s, facts, line, false).amount
          == u"no money from this budget (by the answers so far, not one of the needs the council has to meet)"_s);
    CHECK(documents::lineSentence(u"Cleaning"_s, facts, line).amount
          == u"no money from this budget (not one of the needs the council has to meet)"_s);
}

TEST_CASE("Help that is no whole number of times, all of it, or two workers, is said as it is", "[documents]")
{
    LineFacts facts = test::josiesLines()[1];
    facts.natural = {
        {u"Ann"_s, Quantity{1500}, Tri::Yes}, {u"Bo"_s, Quantity{750}, Tri::Yes}, {u"Cy"_s, Quantity{1000}, Tri::No}};
    facts.staff = 2;
    CHECK(saidWhole(u"Dinner"_s, facts, worked("hour", 1430, "7", "4.75", Stream::Weekly, 13585))
          == u"Dinner: an hour, seven times a week, two workers at a time; Ann does an hour and a half of it and Bo "
             u"does three quarters of an hour of it, "
             "so four and three quarters hours; £14.30 an hour: £135.85 a week."_s);
    facts.natural = {{u"Ann"_s, Quantity{7000}, Tri::Yes}};
    facts.staff = 1;
    CHECK(saidWhole(u"Dinner"_s, facts, worked("hour", 1430, "7", "0", Stream::Weekly, 0))
          == u"Dinner: an hour, seven times a week; Ann does seven of them, so nothing is left to pay for; £14.30 an "
             u"hour: £0.00 a week.");
}

TEST_CASE("Numbers are said as people say them", "[documents]")
{
    CHECK(documents::numberInWords(0) == u"none");
    CHECK(documents::numberInWords(21) == u"twenty-one");
    CHECK(documents::numberInWords(40) == u"forty");
    CHECK(documents::numberInWords(99) == u"ninety-nine");
    CHECK(documents::numberInWords(100) == u"100");
    CHECK(documents::amountInWords(u"0.25"_s, u"hour"_s) == u"a quarter of an hour");
    CHECK(documents::amountInWords(u"7.35"_s, u"hour"_s) == u"7.35 hours");
    CHECK(documents::amountInWords(u"1"_s, u"visit"_s) == u"a visit");
    CHECK(documents::timesInWords(u"2"_s) == u"twice");
    CHECK(documents::priceInWords(100, u"hour"_s) == u"£1.00 an hour");
}

} // namespace line_sentence_test
