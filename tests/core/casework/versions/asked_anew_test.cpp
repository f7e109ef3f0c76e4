// No agreement records a voice that nobody gave to it.

#include "core/casework/versions/asked_anew.h"

#include "core/casework/decide.h"
#include "core/casework/versions/since_agreed.h"
#include "tests/support/catch.h"
#include "tests/support/named.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::asked_anew_test {

using test::named;

namespace {

const QDate kDay(2024, 3, 12), kLater(2024, 4, 9);

CaseFile agreedWith(const MoneyTalk& said)
{
    CaseFile file{.id = named<CaseId>(1)};
    file.lines.append({.id = named<LineId>(2), .label = u"Cooking together"_s, .quantity = Quantity::whole(1)});
    file.money = said;
    return *carriedOut(AgreeAllocation{.seen = file, .id = named<DecisionId>(3), .worker = u"Niamh"_s});
}

CaseFile agreedOnce()
{
    return agreedWith({.personSaysEnough = Tri::Yes,
                       .workerSaysEnough = Tri::Yes,
                       .enoughWords = u"It will do."_s,
                       .agreedOn = kDay,
                       .agreedBy = u"Ada"_s,
                       .agreedHow = Agreed::Spoken,
                       .agreedWith = u"Bernie"_s});
}

/// With one line otherwise than agreed.
CaseFile changedSince()
{
    CaseFile file = agreedOnce();
    file.lines[0].quantity = Quantity::whole(2);
    return file;
}

QList<Gap> gapsIn(const CaseFile& file)
{
    QList<Gap> gaps;
    for (const StillToSay& one : stillToAgree(file, {})) gaps.append(one.gap);
    return gaps;
}

const QList<Gap> kEveryAnswer{Gap::PersonNotAsked, Gap::WorkerNotAnswered, Gap::NobodyAgreed, Gap::AgreedWhenMissing,
                              Gap::AgreedHowMissing};

} // namespace

TEST_CASE("Where two agreements stand, what was said to either is not said to the next, and each can be said again",
          "[casework]")
{
    CaseFile file = agreedOnce();
    AllocationAgreement other = file.agreements.first();
    other.id = named<DecisionId>(9);
    other.on = kLater;
    other.by = u"Bernie"_s;
    other.personWords = u"It is a start."_s;
    file.agreements.append(other); // made apart, and what is noted is what was said to the first
    CHECK(askedNow(file).enoughWords.isEmpty());
    CHECK(askedNow(file).agreedBy.isEmpty());

    sayTheSame(file, kLater, named<DecisionId>(3));
    CHECK(file.money.enoughWords == u"It will do."_s);
    sayTheSame(file, kLater, other.id);
    CHECK(file.money.enoughWords == u"It is a start."_s);
    agreeTheSameWay(file, kLater, named<DecisionId>(3));
    CHECK(file.money.agreedBy == u"Ada"_s);
    const MoneyTalk before = file.money;
    sayTheSame(file, kLater, named<DecisionId>(8)); // stands nowhere
    CHECK(file.money == before);
}

TEST_CASE("What was said to one agreement is not said to the next", "[casework]")
{
    const CaseFile file = changedSince();
    CHECK(gapsIn(file) == kEveryAnswer);
    CHECK(askedNow(file) == MoneyTalk{});
    const auto refused = carriedOut(AgreeAllocation{.seen = file, .id = named<DecisionId>(4)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AnswerMissing);
    CHECK(file.agreements.first().personWords == u"It will do."_s); // as it was, readable
}

TEST_CASE("A first answer to the next agreement takes no other with it", "[casework]")
{
    CaseFile file = changedSince();
    askAnew(file);
    file.money.personSaysEnough = Tri::Yes;
    CHECK(askedNow(file) == MoneyTalk{.personSaysEnough = Tri::Yes, .askedAfter = named<DecisionId>(3)});
    CHECK(gapsIn(file)
          == QList{Gap::WorkerNotAnswered, Gap::NobodyAgreed, Gap::AgreedWhenMissing, Gap::AgreedHowMissing});
    askAnew(file);
    CHECK(file.money.personSaysEnough == Tri::Yes); // once
    CHECK(sinceAgreed(file)->changed.size() == 1);  // the line; who was not asked yet has said nothing otherwise
}

TEST_CASE("The same said again is said that day", "[casework]")
{
    CaseFile file = changedSince();
    sayTheSame(file, kLater);
    CHECK(gapsIn(file) == QList{Gap::WorkerNotAnswered, Gap::NobodyAgreed, Gap::AgreedHowMissing});
    agreeTheSameWay(file, kLater);
    file.money.workerSaysEnough = Tri::Yes;
    REQUIRE(stillToAgree(file, {}).isEmpty());
    file = *carriedOut(AgreeAllocation{.seen = file, .id = named<DecisionId>(4)});
    const AllocationAgreement& made = *standing(file.agreements);
    CHECK(made.id == named<DecisionId>(4));
    CHECK(made.on == kLater);
    CHECK(made.personWords == u"It will do."_s);
    CHECK(made.how == u"Bernie"_s);
    CHECK(file.agreements.first().on == kDay);
    CHECK(gapsIn(file) == kEveryAnswer); // and of a third nobody has said anything
}

TEST_CASE("Two agreements on one day are asked twice", "[casework]")
{
    CaseFile file = changedSince();
    agreeTheSameWay(file, kDay);
    CHECK(askedNow(file).agreedOn == kDay);
    sayTheSame(file, kDay);
    file.money.workerSaysEnough = Tri::No;
    file = *carriedOut(AgreeAllocation{.seen = file, .id = named<DecisionId>(4)});
    file.lines[0].quantity = Quantity::whole(3);
    CHECK(gapsIn(file) == kEveryAnswer);
}

TEST_CASE("What an earlier version of the program noted since the agreement was said since", "[casework]")
{
    CaseFile file = changedSince();
    file.money.agreedOn = kLater;
    file.money.enoughWords = u"More than I hoped."_s;
    CHECK(askedNow(file).agreedOn == kLater);
    CHECK(askedNow(file).enoughWords == u"More than I hoped."_s);
    CHECK(askedNow(file).agreedBy.isEmpty());
    askAnew(file);
    CHECK(file.money.enoughWords == u"More than I hoped."_s); // nothing typed is lost
}

TEST_CASE("Before anything is agreed nobody is asked anew", "[casework]")
{
    CaseFile file{.id = named<CaseId>(1), .money = {.enoughWords = u"It will do."_s}};
    const CaseFile before = file;
    askAnew(file);
    sayTheSame(file, kDay);
    agreeTheSameWay(file, kDay);
    CHECK(file == before);
    CHECK(askedNow(file) == file.money);
}

} // namespace alongside::casework::asked_anew_test
