#include "core/documents/words/number_words.h"

#include "core/base/money.h"
#include "core/documents/words/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

constexpr std::array kSmall{"none",     "one",     "two",     "three",     "four",     "five",    "six",
                            "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array kTens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

bool beginsWithVowelSound(const QString& unit)
{
    return unit == u"hour" || (!unit.isEmpty() && u"aeio"_s.contains(unit[0].toLower()));
}

QString many(const QString& unit)
{
    return unit.endsWith(u"s") ? unit : unit + u's';
}

/// "a quarter", "a half", "three quarters"; empty for any other part.
QString partInWords(qint64 thousandths)
{
    if (thousandths == 250) return say("a quarter");
    if (thousandths == 500) return say("a half");
    if (thousandths == 750) return say("three quarters");
    return {};
}

} // namespace

QString numberInWords(qint64 number)
{
    if (number < 0 || number > 99) return QString::number(number);
    const auto at = static_cast<std::size_t>(number);
    if (number < 20) return say(kSmall[at]);
    const QString tens = say(kTens[at / 10]);
    return number % 10 ? tens + u'-' + say(kSmall[at % 10]) : tens;
}

QString withArticle(const QString& unit)
{
    return (beginsWithVowelSound(unit) ? u"an "_s : u"a "_s) + unit;
}

QString amountInWords(const QString& digits, const QString& unit)
{
    const auto quantity = Quantity::read(digits);
    if (!quantity || quantity->thousandths % 250 || quantity->thousandths >= Quantity::whole(13).thousandths)
        return digits + u' ' + many(unit);
    const qint64 whole = quantity->thousandths / 1000;
    const QString part = partInWords(quantity->thousandths % 1000);
    if (part.isEmpty()) return whole == 1 ? withArticle(unit) : numberInWords(whole) + u' ' + many(unit);
    if (whole == 0) {
        if (quantity->thousandths == 500) return say("half %1").arg(withArticle(unit));
        return say("%1 of %2").arg(part, withArticle(unit));
    }
    if (whole == 1) return say("%1 and %2").arg(withArticle(unit), part);
    return say("%1 and %2 %3").arg(numberInWords(whole), part, many(unit));
}

QString timesInWords(const QString& digits)
{
    const auto quantity = Quantity::read(digits);
    if (!quantity || quantity->thousandths % 1000) return say("%1 times").arg(digits);
    const qint64 whole = quantity->thousandths / 1000;
    if (whole == 1) return say("once");
    if (whole == 2) return say("twice");
    return say("%1 times").arg(numberInWords(whole));
}

QString priceInWords(qint64 pence, const QString& unit)
{
    const QString price = pence > 0 && pence < 100 ? u"%1p"_s.arg(pence) : Money::pence(pence).display();
    return unit.isEmpty() ? price : price + u' ' + withArticle(unit);
}

} // namespace alongside::documents
