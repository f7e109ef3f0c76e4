#pragma once
// Where an item of a list stands: whether it is there, and where it goes when it comes back.

#include <QUuid>

#include <algorithm>
#include <iterator>

namespace alongside::record {

inline constexpr auto idOf = [](const auto& item) { return item.id.value; };

template <class List>
bool holdsItem(const List& items, const QUuid& id)
{
    return std::ranges::find(items, id, idOf) != items.end();
}

template <class List>
void insertAsIn(const List& from, List& into, const QUuid& id)
{
    const auto item = std::ranges::find(from, id, idOf);
    auto before = item;
    auto place = into.begin();
    while (before != from.begin() && place == into.begin()) {
        const auto there = std::ranges::find(into, idOf(*--before), idOf);
        if (there != into.end()) place = std::next(there);
    }
    into.insert(place, *item);
}

} // namespace alongside::record
