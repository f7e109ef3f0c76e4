#include "core/policy/text/units.h"

#include "core/base/money.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

enum class Kind : quint8 { Count, Thing, Pence, Thousandths, Band };

struct Unit {
    QStringView name{};
    Kind kind = Kind::Count;
    QStringView after{}; // in the singular
};

// To add a unit: a row. A thing is counted, "1 day", "2 days"; thousandths are shown as the fraction they are.
constexpr Unit kUnits[] = {
    {u"count", Kind::Count, u""},
    {u"days", Kind::Thing, u"day"},
    {u"weeks", Kind::Thing, u"week"},
    {u"months", Kind::Thing, u"month"},
    {u"years", Kind::Thing, u"year"},
    {u"people", Kind::Count, u" people"},
    {u"pence", Kind::Pence, u""},
    {u"pence a week", Kind::Pence, u" a week"},
    {u"pence a year", Kind::Pence, u" a year"},
    {u"per cent", Kind::Count, u" per cent"},
    {u"thousandths of one per cent", Kind::Thousandths, u" per cent"},
    {u"FACS band", Kind::Band, u""},
};

constexpr QStringView kBands[] = {u"low", u"moderate", u"substantial", u"critical"}; // from 1

QString thousandths(qint64 value)
{
    const qint64 size = value < 0 ? -value : value;
    QString text = QString::number(size / 1000);
    if (const qint64 rest = size % 1000) {
        text += u'.' + u"%1"_s.arg(rest, 3, 10, QLatin1Char('0'));
        while (text.endsWith(u'0')) text.chop(1);
    }
    return value < 0 ? u'-' + text : text;
}

bool isBand(qint64 value)
{
    return value >= 1 && value <= qint64(std::size(kBands));
}

QString bandIn(qint64 value)
{
    return isBand(value) ? kBands[value - 1].toString() : QString::number(value);
}

} // namespace

QStringList unitNames()
{
    QStringList names;
    for (const Unit& unit : kUnits) names.append(unit.name.toString());
    return names;
}

bool isInRange(qint64 value, QStringView unit)
{
    const auto known = std::ranges::find(kUnits, unit, &Unit::name);
    return known != std::end(kUnits) && known->kind == Kind::Band ? isBand(value) : value >= 0;
}

QString inWords(qint64 value, QStringView unit)
{
    const auto known = std::ranges::find(kUnits, unit, &Unit::name);
    if (known == std::end(kUnits)) return QString::number(value);
    switch (known->kind) {
    case Kind::Count: return QString::number(value) + known->after.toString();
    case Kind::Thing: return QString::number(value) + u' ' + known->after.toString() + (value == 1 ? u""_s : u"s"_s);
    case Kind::Pence: return Money::pence(value).display() + known->after.toString();
    case Kind::Thousandths: return thousandths(value) + known->after.toString();
    case Kind::Band: break;
    }
    return bandIn(value);
}

} // namespace alongside::policy
