// Two decisions of one kind, made apart: no page prints one of them as what holds, and each says that two stand.
#include "core/documents/words/standing_words.h"

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/letters/eligibility_letter.h"
#include "core/documents/statement/starting_statement.h"
#include "core/record/fold/frozen.h"
#include "core/record/projections.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <algorithm>

namespace two_stand_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

/// The same once more, on another laptop, with no knowledge of the first.
template <class Decision>
Decision apartFrom(const Decision& first)
{
    Decision second = first;
    second.id = {QUuid(0xd, 0xd, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)};
    return second;
}

CaseFile twoAgreements()
{
    CaseFile file = test::journeyCase();
    AllocationAgreement second = apartFrom(file.agreements.first());
    second.worker = u"Dee Marsh"_s;
    second.allocation.weekly = Money::pence(2500);
    file.agreements.append(second);
    return file;
}

QString saidOn(const Document& page)
{
    return textOf(page).simplified();
}

} // namespace

TEST_CASE("Two agreements are told apart by money, by whom and by day, with what settles them", "[documents]")
{
    const QString words = twoStandWords(twoAgreements(), record::RecordKind::AllocationAgreement);
    CHECK(
        words.startsWith(u"Two agreements stand: £276.59 a week, agreed with Niamh Farrelly on 17 September 2024; and "
                         "£25.00 a week, agreed with Dee Marsh on 17 September 2024."_s));
    CHECK(words.endsWith(u"Agree once more, together, which holds."_s));
    CHECK(twoStandWords(test::journeyCase()).isEmpty());
}

TEST_CASE("A statement of two agreements says so first and gives neither as the budget", "[documents]")
{
    const QString said = saidOn(startingStatement(twoAgreements(), {}));
    CHECK(said.contains(u"Two agreements stand: £276.59 a week"_s));
    CHECK(said.contains(u"Two agreements stand: which of them holds is not settled yet."_s));
    CHECK(said.count(u"£276.59"_s) == 1);
    CHECK(said.count(u"£25.00"_s) == 1);
    CHECK_FALSE(pageKind(u"starting_statement"_s)->ready(twoAgreements()));
    CHECK(pageKind(u"starting_statement"_s)->ready(test::journeyCase()));
}

TEST_CASE("Of two determinations neither is the council's decision, on the statement or in the letter", "[documents]")
{
    CaseFile file = test::journeyCase();
    Determination second = apartFrom(file.determinations.first());
    second.by = u"Dee Marsh"_s;
    second.eligible = false;
    file.determinations.append(second);
    for (const QString& said : {saidOn(startingStatement(file, {})), saidOn(eligibilityLetter(file, {}))}) {
        INFO(said.toStdString());
        CHECK(
            said.contains(u"Two determinations stand: eligible, signed by Niamh Farrelly on 17 September 2024; and not "
                          "eligible, signed by Dee Marsh on 17 September 2024."_s));
        CHECK_FALSE(said.contains(u"your needs are eligible"_s));
        CHECK_FALSE(said.contains(u"your needs are not eligible"_s));
    }
    CHECK_FALSE(pageKind(u"eligibility_letter"_s)->ready(file));
}

TEST_CASE("Of two starts of the money neither is told as the payment that comes", "[documents]")
{
    CaseFile file = test::journeyCase();
    PaymentInstruction second = apartFrom(file.instructions.first());
    second.by = u"Dee Marsh"_s;
    file.instructions.append(second);
    const QString said = saidOn(startingStatement(file, {}));
    INFO(said.toStdString());
    CHECK(said.contains(u"Two starts of the money stand"_s));
    CHECK_FALSE(said.contains(u"every four weeks from"_s));
}

TEST_CASE("Of two sums set aside for planning neither is told as set aside", "[documents]")
{
    CaseFile file = test::journeyCase();
    file.commitments.clear();
    for (const uint id : {1U, 2U})
        file.commitments.append({.id = {QUuid(0xc, ushort(id), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)},
                                 .on = file.agreements.first().on,
                                 .by = u"Dee Marsh"_s,
                                 .once = Money::pence(10000 * id)});
    const QString said = saidOn(startingStatement(file, {}));
    CHECK(said.contains(u"Two sums set aside for planning stand: £100.00 once, by Dee Marsh on 17 September 2024; and "
                        "£200.00 once"_s));
    CHECK_FALSE(said.contains(u"is set aside for it"_s));
}

TEST_CASE("While two starts of the money stand, neither's days are due", "[documents]")
{
    CaseFile file = test::journeyCase();
    const auto ofMoney = [](const DueDate& one) { return one.kind != DueKind::OfferEnds; };
    REQUIRE(std::ranges::any_of(record::dueDates(file), ofMoney));
    file.instructions.append(apartFrom(file.instructions.first()));
    CHECK(std::ranges::none_of(record::dueDates(file), ofMoney));
}

TEST_CASE("While two agreements stand, the lines of neither take the place of those noted", "[documents]")
{
    CaseFile file = test::journeyCase();
    CaseFile then = file;
    then.lines.first().label = u"as it was agreed"_s;
    file.agreements.first().inputs = record::frozenInputs(then, {record::RecordKind::SupportLine});
    REQUIRE(record::asDecided(file).lines.first().label == u"as it was agreed"_s);
    file.agreements.append(apartFrom(file.agreements.first()));
    CHECK(record::asDecided(file).lines == file.lines);
}

} // namespace two_stand_test
