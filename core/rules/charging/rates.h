#pragma once
// The dated values of one sum, each looked up when it is needed and noted as used.

#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/policy/library.h"

#include <optional>

namespace alongside::rules {

/// Keeps the first value that is missing and goes on with nothing in its place, so that the sum stays plain.
/// Lifetime: not longer than the library.
class Rates {
public:
    Rates(const policy::Library& library, QDate day) : m_library(library), m_day(day) {}

    /// Of the day, the council's own first. Nought where it is missing.
    qint64 number(QStringView key);
    /// What the country sets, whatever the council has set over it.
    qint64 national(QStringView key);
    /// Of `codes`, those on the list are noted as used.
    policy::CodeList list(QStringView key, const QStringList& codes);

    [[nodiscard]] const std::optional<Error>& missing() const { return m_missing; }
    [[nodiscard]] const QList<PolicyValue>& used() const { return m_used; }

private:
    qint64 noted(QStringView key, const Result<policy::Lookup<qint64>>& found);

    const policy::Library& m_library;
    QDate m_day;
    std::optional<Error> m_missing{};
    QList<PolicyValue> m_used{};
};

} // namespace alongside::rules
