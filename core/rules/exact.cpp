#include "core/rules/exact.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <numeric>
#include <string_view>

namespace alongside::rules {

namespace {

constexpr bool isShort(Int128 number)
{
    return number >= std::numeric_limits<qint64>::min() && number <= std::numeric_limits<qint64>::max();
}

/// Range: b above nought.
Int128 commonDivisor(Int128 a, Int128 b)
{
    if (a < 0) a = -a;
    while (b != 0 && !(isShort(a) && isShort(b))) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return b == 0 ? a : Int128(std::gcd(static_cast<quint64>(a), static_cast<quint64>(b)));
}

/// The digits of a whole number that is not below nought.
class Digits {
public:
    explicit Digits(Int128 number)
    {
        if (isShort(number)) {
            m_end = std::to_chars(m_all, m_end, static_cast<qint64>(number)).ptr;
            return;
        }
        for (m_first = m_end; number > 0; number /= 10) *--m_first = static_cast<char>('0' + int(number % 10));
    }
    [[nodiscard]] std::string_view view() const { return {m_first, static_cast<std::size_t>(m_end - m_first)}; }

private:
    char m_all[40]; // 128 bits have 39
    char* m_end = std::end(m_all);
    char* m_first = m_all;
};

/// The sign, where there is one, and the digits.
void appendWhole(std::string& text, Int128 number)
{
    if (number < 0) text += '-';
    text += Digits(number < 0 ? -number : number).view();
}

/// `number` over ten to the power of `places`, without noughts at its end beyond `atLeast` places.
void appendDigits(std::string& text, Int128 number, std::size_t places, std::size_t atLeast)
{
    if (number < 0) text += '-';
    const Digits all(number < 0 ? -number : number);
    std::string_view digits = all.view();
    const std::size_t whole = digits.size() > places ? digits.size() - places : 0;
    text += whole > 0 ? digits.substr(0, whole) : "0";
    std::size_t missing = places - (digits.size() - whole); // noughts between the point and the first digit
    digits.remove_prefix(whole);
    while (missing + digits.size() > atLeast && digits.ends_with('0')) digits.remove_suffix(1);
    if (digits.empty()) missing = std::min(missing, atLeast);
    if (missing + digits.size() == 0) return;
    text += '.';
    text.append(missing, '0');
    text += digits;
}

/// over / under, halves towards plus infinity: half a penny goes up.
Int128 roundedHalfUp(Int128 over, Int128 under)
{
    if (under == 1) return over;
    if (isShort(over) && isShort(under)) {
        const auto top = static_cast<qint64>(over);
        const auto bottom = static_cast<qint64>(under);
        const qint64 left = top % bottom;
        const qint64 below = top / bottom - (left < 0 ? 1 : 0);
        const qint64 above = left < 0 ? left + bottom : left;
        return above >= bottom - above ? below + 1 : below;
    }
    const Int128 rest = over % under;
    const Int128 floor = over / under - (rest < 0 ? 1 : 0);
    const Int128 above = rest < 0 ? rest + under : rest;
    return above >= under - above ? floor + 1 : floor;
}

} // namespace

Exact::Exact(Quantity quantity) : m_over(quantity.thousandths), m_under(1000)
{
    reduce();
}

Exact Exact::ratio(Int128 over, Int128 under)
{
    Exact ratio;
    ratio.m_over = over;
    ratio.m_under = under;
    ratio.m_tooLarge = under == 0;
    ratio.reduce();
    return ratio;
}

void Exact::reduce()
{
    // The lowest number of all has no opposite: it counts as too large.
    if (m_over == std::numeric_limits<Int128>::min() || m_under == std::numeric_limits<Int128>::min())
        m_tooLarge = true;
    if (m_tooLarge) {
        m_over = 0;
        m_under = 1;
        return;
    }
    if (m_under < 0) {
        m_over = -m_over;
        m_under = -m_under;
    }
    if (m_under == 1) return;
    const Int128 divisor = commonDivisor(m_over, m_under);
    if (divisor == 1) return;
    const bool isBrief = isShort(m_over) && isShort(m_under);
    m_over = isBrief ? static_cast<qint64>(m_over) / static_cast<qint64>(divisor) : m_over / divisor;
    m_under = isBrief ? static_cast<qint64>(m_under) / static_cast<qint64>(divisor) : m_under / divisor;
}

Exact operator+(const Exact& a, const Exact& b)
{
    Exact sum;
    if (a.m_under == 1 && b.m_under == 1 && isShort(a.m_over) && isShort(b.m_over) && !a.m_tooLarge && !b.m_tooLarge) {
        sum.m_over = a.m_over + b.m_over;
        return sum;
    }
    Int128 left = 0;
    Int128 right = 0;
    sum.m_tooLarge = a.m_tooLarge || b.m_tooLarge || __builtin_mul_overflow(a.m_over, b.m_under, &left)
                     || __builtin_mul_overflow(b.m_over, a.m_under, &right)
                     || __builtin_add_overflow(left, right, &sum.m_over)
                     || __builtin_mul_overflow(a.m_under, b.m_under, &sum.m_under);
    sum.reduce();
    return sum;
}

Exact operator-(const Exact& a, const Exact& b)
{
    Exact opposite = b; // the lowest number of all never stands in a fraction
    opposite.m_over = -opposite.m_over;
    return a + opposite;
}

bool operator<(const Exact& a, const Exact& b)
{
    if (a.m_under == b.m_under && !a.m_tooLarge && !b.m_tooLarge) return a.m_over < b.m_over;
    return (a - b).isNegative();
}

Exact operator*(const Exact& a, const Exact& b)
{
    Exact product;
    product.m_tooLarge = a.m_tooLarge || b.m_tooLarge || __builtin_mul_overflow(a.m_over, b.m_over, &product.m_over)
                         || __builtin_mul_overflow(a.m_under, b.m_under, &product.m_under);
    product.reduce();
    return product;
}

Exact operator/(const Exact& a, const Exact& b)
{
    Exact upside;
    upside.m_over = b.m_under;
    upside.m_under = b.m_over;
    upside.m_tooLarge = b.m_tooLarge || b.m_over == 0;
    upside.reduce();
    return a * upside;
}

std::optional<Money> Exact::halfUp() const
{
    if (m_tooLarge) return std::nullopt;
    const Int128 rounded = roundedHalfUp(m_over, m_under);
    if (rounded > std::numeric_limits<qint64>::max() || rounded < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Money::pence(static_cast<qint64>(rounded));
}

QString Exact::fraction() const
{
    std::string text;
    appendFraction(text);
    return QString::fromStdString(text);
}

QString Exact::decimal(int places, int atLeast) const
{
    std::string text;
    appendDecimal(text, places, atLeast);
    return QString::fromStdString(text);
}

void Exact::appendFraction(std::string& text) const
{
    appendWhole(text, m_over);
    if (m_under == 1) return;
    text += '/';
    appendWhole(text, m_under);
}

void Exact::appendDecimal(std::string& text, int places, int atLeast) const
{
    appendScaled(text, places, places, atLeast);
}

void Exact::appendPounds(std::string& text, int places) const
{
    appendScaled(text, places - 2, places, 2);
}

void Exact::appendScaled(std::string& text, int tens, int places, int atLeast) const
{
    static constexpr qint64 kTens[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    Int128 scaled = 0;
    if ((m_under == 1 && atLeast == 0) || __builtin_mul_overflow(m_over, Int128(kTens[tens]), &scaled))
        appendFraction(text);
    else
        appendDigits(text, roundedHalfUp(scaled, m_under), static_cast<std::size_t>(places),
                     static_cast<std::size_t>(atLeast));
}

} // namespace alongside::rules
