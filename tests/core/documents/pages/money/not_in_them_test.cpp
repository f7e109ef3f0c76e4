// What is paid and what was agreed are not always of one day: the page says which is which.
#include "core/documents/statement/starting_statement.h"

#include "core/documents/exports.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace not_in_them_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

StatementContext context()
{
    return {.councilName = u"Invented Council"_s};
}

} // namespace

TEST_CASE("what was agreed since the money was started is said beside the payments it is not in")
{
    CaseFile file = test::journeyCase();
    const QString payments = u"What was agreed on 20 September 2024 is not in them yet"_s;
    CHECK(!textOf(startingStatement(file, context())).contains(payments));
    AllocationAgreement anew = file.agreements.last();
    anew.id = decltype(anew.id){QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)};
    anew.on = {2024, 9, 20};
    anew.supersedes = {file.agreements.last().id};
    file.agreements.append(anew);
    const QString said = textOf(startingStatement(file, context()));
    CHECK(said.contains(u"These payments are as they were started on 17 September 2024."_s));
    CHECK(said.contains(payments));
    file.agreements.last().on = {2024, 9, 17}; // the day they were started
    CHECK(textOf(startingStatement(file, context())).contains(u"agreed later that day is not in them yet."_s));
    CHECK(textOf(startingStatement(file, context())).contains(u"your own bank account, after your share."_s));
    file.agreements.first().allocation.assessedWeekly.reset(); // what is paid has no share in it; what was agreed has
    CHECK(textOf(startingStatement(file, context()))
              .contains(u"your own bank account, before your share, which is not yet assessed."_s));
}

TEST_CASE("a page of what was agreed before the payments were changed says so the right way round")
{
    CaseFile file = test::journeyCase();
    AllocationAgreement anew = file.agreements.last();
    anew.id = decltype(anew.id){QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)};
    anew.supersedes = {file.agreements.last().id};
    file.agreements.append(anew); // the change below is of one that came after it
    file.changes = {{.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8)},
                     .on = {2025, 9, 15},
                     .instruction = file.instructions.first().id,
                     .agreement = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 5)},
                     .from = {2025, 9, 22},
                     .way = Deploy::DpSelf,
                     .netWeekly = Money::pence(26213)}};
    const QString said = textOf(startingStatement(file, context()));
    CHECK(said.contains(
        u"These payments are as they were changed on 15 September 2025, after what is written here was agreed."_s));
    CHECK_FALSE(said.contains(u"is not in them yet"_s));
}

} // namespace not_in_them_test
