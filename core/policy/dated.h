#pragma once
// A value by date: what held on a day, or an error. An old value is never edited; a new one is added after it.

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <algorithm>
#include <iterator>
#include <optional>

namespace alongside::policy {

struct Source {
    QString title{};
    QString ref{};   // "SI 2015/313 reg 2(1)(b)"
    QDate checked{}; // when somebody last opened it

    bool operator==(const Source&) const = default;
};

/// Holds from `from` to `until`, both inclusive; without `until`, to the next entry. What is set for a year carries its
/// `until`. An empty `value` ends the parameter.
template <class T>
struct DatedValue {
    QDate from{};
    QDate until{};
    std::optional<T> value{};
    bool confirmed = false;
    Source source{};
};

template <class T>
struct Lookup {
    QString key{};
    T value{};
    QDate from{};
    QDate until{}; // invalid where none is set
    bool confirmed = false;
    Source source{};
};

template <class T>
class Dated {
public:
    Dated() = default;
    /// Order: `values` strictly rising by `from` (the reader refuses a file that is not).
    Dated(QString key, QList<DatedValue<T>> values) : m_key(std::move(key)), m_values(std::move(values)) {}

    /// Errors: NoPolicyInForce on a day no value covers: before the first, past an `until`, after the end.
    [[nodiscard]] Result<Lookup<T>> on(QDate day) const
    {
        const auto next = std::upper_bound(m_values.begin(), m_values.end(), day,
                                           [](QDate d, const DatedValue<T>& v) { return d < v.from; });
        if (next == m_values.begin()) return none(day);
        const DatedValue<T>& found = *std::prev(next);
        if (!found.value || (found.until.isValid() && day > found.until)) return none(day);
        return Lookup<T>{m_key, *found.value, found.from, found.until, found.confirmed, found.source};
    }

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QList<DatedValue<T>>& values() const { return m_values; }

private:
    [[nodiscard]] Error none(QDate day) const { return {ErrorCode::NoPolicyInForce, m_key, day.toString(Qt::ISODate)}; }

    QString m_key{};
    QList<DatedValue<T>> m_values{};
};

} // namespace alongside::policy
