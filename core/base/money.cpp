#include "core/base/money.h"

using namespace Qt::StringLiterals;

namespace alongside {

QString Money::display() const
{
    const qint64 size = m_pence < 0 ? -m_pence : m_pence;
    QString pounds = QString::number(size / 100);
    for (qsizetype at = pounds.size() - 3; at > 0; at -= 3)
        pounds.insert(at, u',');
    return u"%1£%2.%3"_s.arg(m_pence < 0 ? u"-"_s : QString(), pounds, QString::number(size % 100).rightJustified(2, u'0'));
}

} // namespace alongside
