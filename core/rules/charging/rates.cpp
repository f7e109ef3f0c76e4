#include "core/rules/charging/rates.h"

namespace alongside::rules {

qint64 Rates::number(QStringView key)
{
    const auto found = m_library.number(key, m_day);
    if (found) {
        m_used.append(policy::used(key, *found));
        return found->value;
    }
    if (!m_missing) m_missing = found.error();
    return 0;
}

policy::CodeList Rates::list(QStringView key, const QStringList& codes)
{
    const auto found = m_library.list(key, m_day);
    if (!found) {
        if (!m_missing) m_missing = found.error();
        return {};
    }
    const PolicyValue part = policy::used(key, *found, codes);
    if (!part.value.isEmpty()) m_used.append(part);
    return found->value;
}

} // namespace alongside::rules
