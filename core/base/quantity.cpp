#include "core/base/quantity.h"

#include <algorithm>

namespace alongside {

namespace {

int worth(QChar digit)
{
    return digit.unicode() - u'0';
}

int worth(char digit)
{
    return digit - '0';
}

template <class View>
std::optional<Quantity> readFrom(View text)
{
    const bool negative = text.startsWith(u'-');
    if (negative) text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const View whole = point < 0 ? text : text.first(point);
    const View part = point < 0 ? View() : text.mid(point + 1);
    const auto digits = [](View some) {
        return std::all_of(some.begin(), some.end(), [](auto c) { return worth(c) >= 0 && worth(c) <= 9; });
    };
    if (whole.isEmpty() || whole.size() > 12 || part.size() > 3 || (point >= 0 && part.isEmpty())) return std::nullopt;
    if (!digits(whole) || !digits(part)) return std::nullopt;
    qint64 thousandths = 0;
    for (const auto digit : whole) thousandths = thousandths * 10 + worth(digit);
    for (qsizetype place = 0; place < 3; ++place)
        thousandths = thousandths * 10 + (place < part.size() ? worth(QChar(part[place])) : 0);
    return Quantity{negative ? -thousandths : thousandths};
}

} // namespace

std::optional<Quantity> Quantity::read(QStringView text)
{
    return readFrom(text);
}

std::optional<Quantity> Quantity::read(QLatin1StringView text)
{
    return readFrom(text);
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
