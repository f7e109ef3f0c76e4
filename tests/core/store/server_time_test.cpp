// The council's time on a laptop whose clock somebody sets.

#include "core/store/office/server_time.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/support/catch.h"

namespace server_time_test {

using namespace alongside;
using namespace alongside::test;

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kTrue = 1'795'510'200'000; // when the contact was

class Computer final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return kTrue + passed + off; }
    [[nodiscard]] int utcOffsetMinutes() const override { return 0; }
    [[nodiscard]] Steady steady() const override { return {run, passed + 1'000'000}; }
    [[nodiscard]] store::Contact contact() const { return {kTrue + passed, nowMs(), steady()}; }

    qint64 off = 0;    // of its clock
    qint64 passed = 0; // since the contact, truly
    QByteArray run = "first";
};

} // namespace

TEST_CASE("Before the first contact a laptop has its own clock alone", "[store][time]")
{
    const Computer computer;
    CHECK(store::serverMsNow({}, computer) == kTrue);
}

TEST_CASE("A clock put right, or wrong, after the contact changes nothing while the computer runs", "[store][time]")
{
    Computer computer;
    computer.off = 40 * kDay;
    const auto contact = store::contactFrom(store::bytesOf(computer.contact()));
    REQUIRE(contact);
    computer.passed = 3 * kDay;
    for (const qint64 off : {40 * kDay, qint64(0), -1000 * kDay}) {
        computer.off = off;
        CHECK(store::serverMsNow(contact, computer) == kTrue + 3 * kDay);
    }
}

TEST_CASE("After a new start a clock that was put right is believed, and one that was not is corrected",
          "[store][time]")
{
    for (const qint64 off : {40 * kDay, -40 * kDay}) {
        INFO(off);
        Computer computer;
        computer.off = off;
        const auto contact = computer.contact();
        computer.run = "second";
        computer.passed = 3 * kDay;
        CHECK(store::serverMsNow(contact, computer) == kTrue + 3 * kDay); // as wrong as it was
        computer.off = 0;
        CHECK(store::serverMsNow(contact, computer) == kTrue + 3 * kDay); // right now
    }
    CHECK_FALSE(store::contactFrom("nothing"));
}

} // namespace server_time_test
