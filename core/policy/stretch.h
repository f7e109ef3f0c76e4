#pragma once
// Two runs of dated values beside each other: stretches of days on which neither of them changes.

#include "core/domain/money/price_guide.h"
#include "core/policy/held.h"

#include <algorithm>

namespace alongside::policy {

template <class T>
struct Stretch {
    QDate from{};
    QDate to{};                      // inclusive; kNoEnd where nothing ends it
    const Held<T>* before = nullptr; // what the first run holds; null: nothing
    const Held<T>* after = nullptr;
};

/// What covers the day; null: nothing. The first of several.
template <class T>
const Held<T>* heldOn(const QList<Held<T>>& held, QDate day)
{
    const auto found =
        std::ranges::find_if(held, [day](const Held<T>& one) { return one.from <= day && day <= one.to; });
    return found == held.end() ? nullptr : &*found;
}

/// The last to begin before the day, whether or not it lasted; null: none.
template <class T>
const Held<T>* heldBefore(const QList<Held<T>>& held, QDate day)
{
    const Held<T>* last = nullptr;
    for (const Held<T>& one : held)
        if (one.from < day && (!last || last->from < one.from)) last = &one;
    return last;
}

/// The first to begin after the day; null: none.
template <class T>
const Held<T>* heldAfter(const QList<Held<T>>& held, QDate day)
{
    const Held<T>* next = nullptr;
    for (const Held<T>& one : held)
        if (one.from > day && (!next || one.from < next->from)) next = &one;
    return next;
}

/// Days on which neither holds anything are left out. Order: by day. The answer points into both lists.
template <class T>
QList<Stretch<T>> stretches(const QList<Held<T>>& before, const QList<Held<T>>& after)
{
    QList<QDate> starts;
    for (const QList<Held<T>>* run : {&before, &after})
        for (const Held<T>& one : *run) {
            starts.append(one.from);
            if (one.to < kNoEnd) starts.append(one.to.addDays(1));
        }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    QList<Stretch<T>> all;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const QDate to = i + 1 < starts.size() ? starts[i + 1].addDays(-1) : kNoEnd;
        const Stretch<T> one{starts[i], to, heldOn(before, starts[i]), heldOn(after, starts[i])};
        if (one.before || one.after) all.append(one);
    }
    return all;
}

/// Guides, as they follow each other.
QList<Held<PriceGuide>> heldIn(const QList<PriceGuide>& guides);

} // namespace alongside::policy
