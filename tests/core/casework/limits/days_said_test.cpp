// Days and amounts that cannot be hold the act that would rest on them, and are named.
#include "core/casework/decide.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::days_said_test {

namespace {

const QDate kDay(2024, 9, 17);

CaseFile talkedOver()
{
    CaseFile file{.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}};
    file.money = {.personSaysEnough = Tri::Yes,
                  .workerSaysEnough = Tri::Yes,
                  .agreedOn = kDay,
                  .agreedBy = u"Ada"_s,
                  .agreedHow = Agreed::Spoken};
    return file;
}

QStringList told(const QList<StillToSay>& gaps)
{
    QStringList found;
    for (const StillToSay& gap : gaps) found.append(gap.field + u' ' + gap.why.key);
    return found;
}

Allocation hours(const SupportLine& line, Money amount)
{
    AllocatedLine worked{.id = line.id.value.toString(QUuid::WithoutBraces), .funded = true, .unit = u"hour"_s};
    worked.amount = amount;
    return {.lines = {worked}};
}

} // namespace

TEST_CASE("Nothing is decided about somebody whose day of birth is still to come", "[casework]")
{
    CaseFile file;
    const auto asks = [&](QDate born) {
        file.person.bornOn = born;
        const Determination draft{.on = kDay, .eligible = true};
        return told(stillToSign(file, draft)).contains(u"person_born_on born_to_come"_s);
    };
    CHECK(asks(kDay.addDays(1)));
    CHECK_FALSE(asks(kDay));
    CHECK_FALSE(asks({})); // not known is no reason against them
}

TEST_CASE("An agreement is of no day to come, and of none before the law", "[casework]")
{
    CaseFile file = talkedOver();
    CHECK(stillToAgree(file, {}, kDay).isEmpty());
    CHECK(told(stillToAgree(file, {}, kDay.addDays(-1))) == QStringList{u"agreed_on agreed_to_come"_s});
    const auto refused = carriedOut(AgreeAllocation{.seen = file, .today = kDay.addDays(-1)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::AnswerMissing, u"agreed_on"_s, {}});
    file.money.agreedOn = QDate(1950, 1, 1);
    CHECK(told(stillToAgree(file, {}, kDay)) == QStringList{u"agreed_on agreed_before_the_law"_s});
}

TEST_CASE("No line is agreed of more hours than there are, or of a sum that no support comes to", "[casework]")
{
    CaseFile file = talkedOver();
    SupportLine line{.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}};
    const auto asks = [&](Quantity quantity, Quantity times, Period period, Money amount = Money::pence(100)) {
        line.quantity = quantity;
        line.times = times;
        line.period = period;
        file.lines = {line};
        const QList<StillToSay> gaps = stillToAgree(file, hours(line, amount), kDay);
        return gaps.size() == 1 && gaps.first().gap == Gap::MoreThanCanBe
               && gaps.first().field == line.id.value.toString(QUuid::WithoutBraces);
    };
    const Quantity whole = Quantity::whole(24), once = Quantity::whole(1);
    CHECK_FALSE(asks(whole, Quantity::whole(7), Period::Week));
    CHECK(asks(Quantity::whole(25), Quantity::whole(7), Period::Week));
    CHECK_FALSE(asks(Quantity::whole(744), once, Period::Month));
    CHECK(asks(Quantity::whole(745), once, Period::Month));
    CHECK(asks(Quantity::whole(8'785), once, Period::Year));
    CHECK_FALSE(asks(Quantity::whole(9'000), once, Period::OneOff));
    CHECK(asks(once, once, Period::OneOff, Money::pence(100'000'000)));
}

TEST_CASE("No line is agreed that is for nothing: it would be on no page", "[casework]")
{
    CaseFile file = talkedOver();
    SupportLine line{.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)},
                     .outcomes = {{QUuid(6, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}},
                     .item = u"PA"_s};
    const auto asks = [&] {
        file.lines = {line};
        const QList<StillToSay> gaps = stillToAgree(file, {}, kDay);
        return gaps.size() == 1 && gaps.first().gap == Gap::HowMuchMissing
               && gaps.first().field == line.id.value.toString(QUuid::WithoutBraces);
    };
    CHECK_FALSE(asks());
    line.quantity = {};
    CHECK(asks());
    std::swap(line.quantity, line.times); // once, and not at all
    CHECK(asks());
    line.outcomes.clear(); // only begun
    CHECK_FALSE(asks());
}

} // namespace alongside::casework::days_said_test
