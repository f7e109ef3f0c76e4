#include "core/base/time/iso_day.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "tests/support/catch.h"

#include <limits>

namespace values_test {

using namespace alongside;
using namespace Qt::StringLiterals;

TEST_CASE("Money is shown in pounds, by thousands, with its sign", "[base]")
{
    struct Story {
        qint64 pence;
        QString shown;
    };
    const auto story = GENERATE(values<Story>({
        {0, u"£0.00"_s},
        {7, u"£0.07"_s},
        {99, u"£0.99"_s},
        {100, u"£1.00"_s},
        {99999, u"£999.99"_s},
        {100000, u"£1,000.00"_s},
        {123456789, u"£1,234,567.89"_s},
        {-5, u"-£0.05"_s},
        {-100000, u"-£1,000.00"_s},
        {std::numeric_limits<qint64>::max(), u"£92,233,720,368,547,758.07"_s},
        {std::numeric_limits<qint64>::min(), u"-£92,233,720,368,547,758.08"_s},
    }));
    CHECK(Money::pence(story.pence).display() == story.shown);
}

TEST_CASE("A quantity is read with three decimals at most, from either kind of text", "[base]")
{
    struct Story {
        const char* text;
        std::optional<qint64> thousandths;
    };
    const auto story = GENERATE(values<Story>({
        {"0", 0},
        {"7", 7000},
        {"7.5", 7500},
        {"-0.125", -125},
        {"999999999999.999", 999999999999999},
        {"9999999999999", {}},
        {"7.", {}},
        {".5", {}},
        {"7.1250", {}},
        {"+7", {}},
        {" 7", {}},
        {"7,5", {}},
        {"1e3", {}},
        {"7\xB2", {}},
        {"", {}},
        {"-", {}},
    }));
    const auto wanted = story.thousandths ? std::optional(Quantity{*story.thousandths}) : std::nullopt;
    CHECK(Quantity::read(QLatin1StringView(story.text)) == wanted);
    CHECK(Quantity::read(QString::fromLatin1(story.text)) == wanted);
}

TEST_CASE("A day is written as Qt writes it", "[base]")
{
    for (const QDate day : {QDate(2026, 11, 2), QDate(2024, 2, 29), QDate(1900, 1, 1), QDate(9999, 12, 31),
                            QDate(7, 3, 9), QDate(), QDate(10000, 1, 1), QDate(-1, 1, 1)}) {
        const bool fourDigits = day.isValid() && day.year() >= 0 && day.year() <= 9999;
        CHECK(isoDay(day) == (fourDigits ? day.toString(Qt::ISODate) : QString()));
    }
}

} // namespace values_test
