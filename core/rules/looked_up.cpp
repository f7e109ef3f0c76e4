#include "core/rules/looked_up.h"

namespace alongside::rules {

qint64 LookedUp::number(QStringView key)
{
    const auto found = m_library.number(key, m_day);
    if (found && m_library.isByCouncilAlone(key, m_day)) m_byCouncilAlone.append(found->key);
    return noted(found);
}

qint64 LookedUp::setting(QStringView key, qint64 neutral)
{
    const auto found = m_library.number(key, m_day);
    if (!found || found->value == neutral) return neutral;
    return noted(found);
}

qint64 LookedUp::national(QStringView key)
{
    const auto& files = m_library.national().numbers;
    const auto file = files.find(key.toString());
    if (file != files.end()) return noted(file->dated.on(m_day));
    return noted(Error{ErrorCode::NoPolicyInForce, key.toString(), m_day.toString(Qt::ISODate)});
}

qint64 LookedUp::noted(const Result<policy::Lookup<qint64>>& found)
{
    if (found) {
        m_used.append(policy::used(*found));
        return found->value;
    }
    if (!m_error) m_error = found.error();
    return {};
}

policy::CodeList LookedUp::list(QStringView key, const QStringList& codes)
{
    const auto found = m_library.list(key, m_day);
    if (!found) {
        if (!m_error) m_error = found.error();
        return {};
    }
    const PolicyValue part = policy::used(*found, codes);
    if (!part.value.isEmpty()) m_used.append(part);
    return found->value;
}

} // namespace alongside::rules
