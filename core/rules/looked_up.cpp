#include "core/rules/looked_up.h"

namespace alongside::rules {

qint64 LookedUp::number(QStringView key)
{
    const auto found = m_library.number(key, m_day);
    if (!found) {
        if (!m_error) m_error = found.error();
        return {};
    }
    m_used.append(policy::used(key, *found));
    return found->value;
}

} // namespace alongside::rules
