#include "core/rules/directpayment/days.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

Result<QDate> monthsAfter(QDate day, qint64 months)
{
    const QDate end = day.addMonths(static_cast<int>(months));
    if (!end.isValid() || end.year() > 9999) return Error{ErrorCode::AnswerOutOfRange, {}, u"TOO_LARGE"_s};
    return end;
}

std::optional<Error> notCovered(const Law& law, QDate on, const QString& where)
{
    if (!on.isValid() || law.covers(on)) return std::nullopt;
    return Error{ErrorCode::NoPolicyInForce, where, u"NO_RULE_FOR_DATE"_s};
}

} // namespace alongside::rules
