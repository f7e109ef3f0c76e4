#include "core/rules/exact.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

Int128 commonDivisor(Int128 a, Int128 b)
{
    if (a < 0) a = -a;
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

QString digits(Int128 number)
{
    if (number == 0) return u"0"_s;
    QString text;
    for (Int128 left = number < 0 ? -number : number; left > 0; left /= 10)
        text.prepend(QChar(u'0' + static_cast<char16_t>(left % 10)));
    return number < 0 ? u'-' + text : text;
}

/// over / under, halves towards plus infinity: half a penny goes up.
Int128 roundedHalfUp(Int128 over, Int128 under)
{
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
    if (m_over == std::numeric_limits<Int128>::min() || m_under == std::numeric_limits<Int128>::min()) m_tooLarge = true;
    if (m_tooLarge) {
        m_over = 0;
        m_under = 1;
        return;
    }
    if (m_under < 0) {
        m_over = -m_over;
        m_under = -m_under;
    }
    const Int128 divisor = commonDivisor(m_over, m_under);
    m_over /= divisor;
    m_under /= divisor;
}

Exact operator+(const Exact& a, const Exact& b)
{
    Exact sum;
    Int128 left = 0;
    Int128 right = 0;
    sum.m_tooLarge = a.m_tooLarge || b.m_tooLarge || __builtin_mul_overflow(a.m_over, b.m_under, &left)
        || __builtin_mul_overflow(b.m_over, a.m_under, &right) || __builtin_add_overflow(left, right, &sum.m_over)
        || __builtin_mul_overflow(a.m_under, b.m_under, &sum.m_under);
    sum.reduce();
    return sum;
}

Exact operator-(const Exact& a, const Exact& b)
{
    return a + Exact(qint64(-1)) * b;
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
    if (rounded > std::numeric_limits<qint64>::max() || rounded < std::numeric_limits<qint64>::min()) return std::nullopt;
    return Money::pence(static_cast<qint64>(rounded));
}

QString Exact::fraction() const
{
    return m_under == 1 ? digits(m_over) : digits(m_over) + u'/' + digits(m_under);
}

QString Exact::decimal(int places, int atLeast) const
{
    Int128 scale = 1;
    for (int i = 0; i < places; ++i) scale *= 10;
    const Exact scaled = *this * Exact(static_cast<qint64>(scale));
    if (scaled.m_tooLarge) return fraction();
    const Int128 rounded = roundedHalfUp(scaled.m_over, scaled.m_under);
    QString text = digits(rounded < 0 ? -rounded : rounded).rightJustified(places + 1, u'0');
    qsizetype extra = places;
    while (extra > atLeast && text.endsWith(u'0')) {
        text.chop(1);
        --extra;
    }
    if (extra > 0) text.insert(text.size() - extra, u'.');
    return rounded < 0 ? u'-' + text : text;
}

} // namespace alongside::rules
