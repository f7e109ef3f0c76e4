#pragma once
// Counting people: shares and middles, exact, with those still waiting counted. A figure of nobody is no figure.

#include "core/base/result.h"
#include "core/rules/exact.h"

#include <QList>

#include <optional>

namespace alongside::rules {

/// How many of how many. Never a division by nothing.
struct Share {
    qint64 count{};
    qint64 of{};
    qint64 undecided{}; // still open, so that neither is known yet; not in `of`

    [[nodiscard]] std::optional<Exact> part() const;
    [[nodiscard]] std::optional<Exact> percent() const;
    bool operator==(const Share&) const = default;
};

/// A middle that still may rise is a floor: `atLeast`.
template <class Value>
struct Middle {
    Value value{};
    bool atLeast{};
};

/// Whole numbers, settled ones and ones that still may grow: days of those who wait, people met so far.
class Spread {
public:
    void add(qint64 value, bool open) { (open ? m_open : m_settled).append(value); }

    [[nodiscard]] qint64 settled() const { return m_settled.size(); }
    [[nodiscard]] qint64 open() const { return m_open.size(); }
    /// Mean of the two in the middle where their number is even.
    [[nodiscard]] std::optional<Middle<Exact>> median() const;
    /// By nearest rank: the value at place ceil(0.9 n).
    [[nodiscard]] std::optional<Middle<qint64>> ninetieth() const;
    [[nodiscard]] std::optional<qint64> longestOpen() const;
    /// Of those who are settled, or already beyond it: how many at or under `limit`.
    [[nodiscard]] Share within(qint64 limit) const;

private:
    [[nodiscard]] QList<qint64> sorted(std::optional<qint64> openAs) const;

    QList<qint64> m_settled{};
    QList<qint64> m_open{};
};

/// Nothing where there is none.
std::optional<Exact> medianOf(QList<Exact> values);

} // namespace alongside::rules
