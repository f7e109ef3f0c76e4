#include "core/record/value.h"

#include <limits>

namespace alongside::record {

namespace {
const QDate kEpoch(1970, 1, 1);
} // namespace

QCborValue encode(QDate day)
{
    return day.isValid() ? QCborValue(kEpoch.daysTo(day)) : QCborValue(nullptr);
}

bool decode(const QCborValue& value, QString& out)
{
    if (!value.isString()) return false;
    out = value.toString();
    return true;
}

bool decode(const QCborValue& value, QByteArray& out)
{
    if (!value.isByteArray()) return false;
    out = value.toByteArray();
    return true;
}

bool decode(const QCborValue& value, bool& out)
{
    if (!value.isBool()) return false;
    out = value.toBool();
    return true;
}

bool decode(const QCborValue& value, int& out)
{
    const qint64 number = value.toInteger();
    if (!value.isInteger() || number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return false;
    out = int(number);
    return true;
}

bool decode(const QCborValue& value, Money& out)
{
    if (!value.isInteger()) return false;
    out = Money::pence(value.toInteger());
    return true;
}

bool decode(const QCborValue& value, Quantity& out)
{
    if (!value.isInteger()) return false;
    out.thousandths = value.toInteger();
    return true;
}

bool decode(const QCborValue& value, QDate& out)
{
    if (value.isNull()) return out = {}, true;
    if (!value.isInteger() || qAbs(value.toInteger()) > 1'000'000) return false;
    out = kEpoch.addDays(value.toInteger());
    return true;
}

} // namespace alongside::record
