#include "core/base/money.h"

using namespace Qt::StringLiterals;

namespace alongside {

QString Money::display() const
{
    const qint64 size = m_pence < 0 ? -m_pence : m_pence;
    QString pounds = QString::number(size / 100);
    for (qsizetype at = pounds.size() - 3; at > 0; at -= 3) pounds.insert(at, u',');
    QString text = m_pence < 0 ? u"-£"_s : u"£"_s;
    text.append(pounds).append(u'.');
    return text.append(QChar(u'0' + static_cast<char16_t>(size % 100 / 10)))
        .append(QChar(u'0' + static_cast<char16_t>(size % 10)));
}

} // namespace alongside
