#include "core/rules/law.h"

namespace alongside::rules {

bool Law::covers(QDate day) const
{
    return from <= day && (!until.isValid() || day <= until); // an invalid day is before every other
}

} // namespace alongside::rules
