#pragma once
// A weekly figure from one day to the next that it changes on, and days cut where it does.

#include "core/base/money.h"

#include <QDate>
#include <QList>

#include <algorithm>
#include <initializer_list>

namespace alongside::rules {

/// From a day on, until the next stretch begins.
struct Stretch {
    QDate from{};
    Money weekly{};
};
using Timeline = QList<Stretch>;

/// What was decided later holds from its day on, whatever was said of those days before.
inline Timeline changed(Timeline line, const Stretch& to)
{
    line.removeIf([&](const Stretch& one) { return one.from >= to.from; });
    line.append(to);
    return line;
}

inline Money weeklyOn(const Timeline& line, QDate day)
{
    Money weekly;
    for (const Stretch& one : line)
        if (one.from <= day) weekly = one.weekly;
    return weekly;
}

/// Both days in it.
struct Days {
    QDate from{};
    QDate to{};

    [[nodiscard]] qint64 count() const { return from.daysTo(to) + 1; }
};

/// The days cut where one of the timelines has another figure, and at each day of `also` that is among them.
inline QList<Days> cutBy(std::initializer_list<Timeline> lines, Days days, const QList<QDate>& also = {})
{
    QList<QDate> cuts{days.from};
    for (const QDate day : also)
        if (day > days.from && day <= days.to) cuts.append(day);
    for (const Timeline& line : lines)
        for (const Stretch& stretch : line)
            if (stretch.from > days.from && stretch.from <= days.to
                && weeklyOn(line, stretch.from) != weeklyOn(line, stretch.from.addDays(-1)))
                cuts.append(stretch.from);
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    QList<Days> all;
    for (qsizetype i = 0; i < cuts.size(); ++i)
        all.append({cuts.at(i), i + 1 < cuts.size() ? cuts.at(i + 1).addDays(-1) : days.to});
    return all;
}

} // namespace alongside::rules
