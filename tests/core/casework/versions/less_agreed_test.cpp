// [Care Act 2014 s25(1)(c), s27] Less than was agreed, for what is still to be met, is asked about by name.
#include "core/casework/versions/less_agreed.h"

#include "core/casework/decide.h"
#include "core/casework/versions/asked_anew.h"
#include "tests/support/catch.h"
#include "tests/support/named.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::less_agreed_test {

using test::named;

namespace {

const QDate kDay(2024, 9, 17), kLater(2024, 10, 22);

QString idOf(int line)
{
    return named<LineId>(line).value.toString(QUuid::WithoutBraces);
}

/// So many hours a week at ten pounds.
AllocatedLine worked(int line, int hours)
{
    return {.id = idOf(line),
            .funded = true,
            .price = Money::pence(1000),
            .unit = u"hour"_s,
            .exact = QString::number(hours * 1000),
            .amount = Money::pence(hours * 1000)};
}

Allocation allocated(const QList<AllocatedLine>& lines)
{
    return {.lines = lines, .reasons = {{u"line"_s, Tri::Yes, {}, u"R3"_s}}};
}

SupportLine asked(int line, const QString& label, int hours)
{
    return {.id = named<LineId>(line),
            .label = label,
            .outcomes = {named<OutcomeId>(5)},
            .item = u"PA"_s,
            .times = Quantity::whole(hours)};
}

/// Seven hours for dinner and four for Thursdays.
CaseFile agreed()
{
    CaseFile file{.id = named<CaseId>(1)};
    file.outcomes.append({.id = named<OutcomeId>(5)});
    file.lines = {asked(2, u"Dinner"_s, 7), asked(3, u"Thursdays"_s, 4)};
    file.money = {.personSaysEnough = Tri::Yes,
                  .workerSaysEnough = Tri::Yes,
                  .agreedOn = kDay,
                  .agreedBy = u"Ada"_s,
                  .agreedHow = Agreed::Spoken};
    return *carriedOut(AgreeAllocation{
        .seen = file, .id = named<DecisionId>(4), .allocation = allocated({worked(2, 7), worked(3, 4)})});
}

QStringList less(const CaseFile& file, const QList<AllocatedLine>& now, QDate today = kLater)
{
    return linesWithLess(file, allocated(now), today);
}

} // namespace

TEST_CASE("Less of a line, or none of it, for what still has money is told by name", "[casework]")
{
    CaseFile file = agreed();
    CHECK(less(file, {worked(2, 7), worked(3, 4)}).isEmpty());
    file.lines.removeLast();
    CHECK(less(file, {worked(2, 7)}) == QStringList{u"Thursdays"_s});
    file.lines.first().times = Quantity::whole(5);
    CHECK(less(file, {worked(2, 5)}) == QStringList{u"Dinner"_s, u"Thursdays"_s});
    CHECK(less(file, {worked(2, 9)}) == QStringList{u"Thursdays"_s});

    Allocation met = allocated({});
    met.unfunded = {{named<OutcomeId>(5).value.toString(QUuid::WithoutBraces), u"met_by_strengths"_s}};
    CHECK(linesWithLess(file, met, kLater).isEmpty()); // that has its own reason
    file.agreements.clear();
    CHECK(less(file, {}).isEmpty());
}

TEST_CASE("A price that fell, help from others, and a new line for the same are no cut", "[casework]")
{
    CaseFile file = agreed();
    AllocatedLine cheaper = worked(2, 7);
    cheaper.price = Money::pence(900);
    cheaper.exact = u"6300"_s;
    cheaper.amount = Money::pence(6300);
    CHECK(less(file, {cheaper, worked(3, 4)}).isEmpty());
    CHECK(less(file, {worked(2, 5), worked(3, 4)}).isEmpty()); // as much is asked for: somebody does two of them
    file.lines.last() = asked(6, u"Fridays"_s, 4);
    CHECK(less(file, {worked(2, 7), worked(6, 4)}).isEmpty());
    file.lines.last().times = Quantity::whole(3);
    CHECK(less(file, {worked(2, 7), worked(6, 3)}) == QStringList{u"Thursdays"_s});
}

TEST_CASE("Why there is less answers for the agreement it was said to alone", "[casework]")
{
    CaseFile file = agreed();
    askAnew(file);
    file.lines.removeLast();
    file.money.personSaysEnough = file.money.workerSaysEnough = Tri::Yes;
    file.money.agreedBy = u"Ada"_s;
    file.money.agreedHow = Agreed::Spoken;
    file.money.agreedOn = kLater;
    const Allocation now = allocated({worked(2, 7)});
    CHECK(stillToAgree(file, now, kLater).isEmpty()); // it is asked for, and nothing waits for it
    file.money.lessBecause = u"She goes there alone now."_s;
    CHECK(askedNow(file).lessBecause == u"She goes there alone now.");
    const auto made = carriedOut(AgreeAllocation{.seen = file, .id = named<DecisionId>(7), .allocation = now});
    REQUIRE(made);
    CHECK(made->money.lessBecause == u"She goes there alone now."); // as told
    CHECK(askedNow(*made).lessBecause.isEmpty());                   // the next cut has one of its own
}

} // namespace alongside::casework::less_agreed_test
