#include "core/base/quantity.h"

#include <algorithm>

namespace alongside {

std::optional<Quantity> Quantity::read(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative) text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    const auto digits = [](QStringView some) {
        return std::all_of(some.begin(), some.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 12 || part.size() > 3 || (point >= 0 && part.isEmpty())) return std::nullopt;
    if (!digits(whole) || !digits(part)) return std::nullopt;
    qint64 thousandths = 0;
    for (const QChar digit : whole) thousandths = thousandths * 10 + (digit.unicode() - u'0');
    for (qsizetype place = 0; place < 3; ++place)
        thousandths = thousandths * 10 + (place < part.size() ? part[place].unicode() - u'0' : 0);
    return Quantity{negative ? -thousandths : thousandths};
}

QString Quantity::display() const
{
    const qint64 size = thousandths < 0 ? -thousandths : thousandths;
    QString text = QString::number(size / 1000);
    if (size % 1000) {
        QString part = QString::number(size % 1000).rightJustified(3, u'0');
        while (part.endsWith(u'0')) part.chop(1);
        text += u'.' + part;
    }
    return thousandths < 0 ? u'-' + text : text;
}

} // namespace alongside
