// Source: S81: the middle, the ninetieth of a hundred by nearest rank, and the share within a target; those still waiting
// counted at their days so far, because slow journeys would vanish otherwise.

#include "core/rules/measures/spread.h"

#include <algorithm>
#include <limits>

namespace alongside::rules {

namespace {

constexpr qint64 kNeverYet = std::numeric_limits<qint64>::max();

/// Place of the nearest rank, from 0: ceil(9 n / 10) - 1.
qsizetype ninetiethPlace(qsizetype n)
{
    return (9 * n + 9) / 10 - 1;
}

} // namespace

std::optional<Exact> Share::part() const
{
    if (of == 0) return std::nullopt;
    return Exact(count) / Exact(of);
}

std::optional<Exact> Share::percent() const
{
    const auto share = part();
    return share ? std::optional(*share * Exact(qint64(100))) : std::nullopt;
}

QList<qint64> Spread::sorted(std::optional<qint64> openAs) const
{
    QList<qint64> all = m_settled;
    for (const qint64 value : m_open) all.append(openAs.value_or(value));
    std::ranges::sort(all);
    return all;
}

std::optional<Middle<Exact>> Spread::median() const
{
    const QList<qint64> now = sorted(std::nullopt);
    if (now.isEmpty()) return std::nullopt;
    const QList<qint64> later = sorted(kNeverYet);
    const qsizetype low = (now.size() - 1) / 2;
    const qsizetype high = now.size() / 2;
    const Exact middle = (Exact(now[low]) + Exact(now[high])) / Exact(qint64(2));
    return Middle<Exact>{middle, now[low] != later[low] || now[high] != later[high]};
}

std::optional<Middle<qint64>> Spread::ninetieth() const
{
    const QList<qint64> now = sorted(std::nullopt);
    if (now.isEmpty()) return std::nullopt;
    const qsizetype place = ninetiethPlace(now.size());
    return Middle<qint64>{now[place], now[place] != sorted(kNeverYet)[place]};
}

std::optional<qint64> Spread::longestOpen() const
{
    if (m_open.isEmpty()) return std::nullopt;
    return *std::ranges::max_element(m_open);
}

Share Spread::within(qint64 limit) const
{
    Share share;
    share.count = std::ranges::count_if(m_settled, [limit](qint64 value) { return value <= limit; });
    const auto late = std::ranges::count_if(m_open, [limit](qint64 value) { return value > limit; });
    share.of = settled() + late;
    share.undecided = open() - late;
    return share;
}

std::optional<Exact> medianOf(QList<Exact> values)
{
    if (values.isEmpty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / Exact(qint64(2));
}

} // namespace alongside::rules
