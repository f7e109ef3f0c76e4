#include "core/base/money.h"

#include <iterator>

namespace alongside {

QString Money::display() const
{
    char16_t text[40]; // from its end
    char16_t* first = std::end(text);
    quint64 left = m_pence < 0 ? quint64(0) - static_cast<quint64>(m_pence) : static_cast<quint64>(m_pence);
    const auto put = [&] {
        *--first = static_cast<char16_t>(u'0' + left % 10);
        left /= 10;
    };
    put();
    put();
    *--first = u'.';
    for (int digits = 0; digits == 0 || left > 0; ++digits) {
        if (digits > 0 && digits % 3 == 0) *--first = u',';
        put();
    }
    *--first = u'\u00A3';
    if (m_pence < 0) *--first = u'-';
    return QString::fromUtf16(first, std::end(text) - first);
}

} // namespace alongside
