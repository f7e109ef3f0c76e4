#pragma once
// Dated values of the policy as a rule looks them up: one after the other, all on one day.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"

#include <QDate>
#include <QList>

#include <optional>

namespace alongside::rules {

/// A rule asks for all it needs and then once whether anything was not there. Lifetime: not longer than the library.
class LookedUp {
public:
    LookedUp(const policy::Library& library, QDate day) : m_library(library), m_day(day) {}

    /// The council's own first. Nought where the policy has none on that day.
    qint64 number(QStringView key);
    /// A choice that a council may make: `neutral` where nobody made one, and only another is kept as used.
    qint64 setting(QStringView key, qint64 neutral);
    /// What the country sets, whatever the council has set over it.
    qint64 national(QStringView key);
    /// Of `codes`, those on the list are kept as used. Nothing where the policy has no such list on that day.
    policy::CodeList list(QStringView key, const QStringList& codes);

    /// NoPolicyInForce, of the first that was not there.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// As they are kept in a finding. Order: as they were looked up.
    [[nodiscard]] const QList<PolicyValue>& used() const { return m_used; }
    /// Keys of what a council set where the country's own value of that day is not known.
    [[nodiscard]] const QStringList& byCouncilAlone() const { return m_byCouncilAlone; }

private:
    qint64 noted(const Result<policy::Lookup<qint64>>& found);

    const policy::Library& m_library;
    QDate m_day;
    QList<PolicyValue> m_used{};
    QStringList m_byCouncilAlone{};
    std::optional<Error> m_error{};
};

} // namespace alongside::rules
