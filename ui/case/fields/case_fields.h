#pragma once
// Where one answer lies in a case, and how it goes in and out of a field. A place is a function from a case (to read or
// to write) to a pointer, null where there is none (its item was taken off the list meanwhile).

#include "core/domain/case_file.h"

#include <algorithm>

namespace alongside::ui {

template <class List, class Id>
auto* itemIn(List& items, const Id& id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto& one) { return one.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// Of a record there is one of: inRecord<&CaseFile::money, &MoneyTalk::agreedBy>().
template <auto Record, auto Member>
auto inRecord()
{
    return [](auto& file) { return &((file.*Record).*Member); };
}

/// Of an item of a list: inItem<&CaseFile::outcomes, &Outcome::statement>(id).
template <auto List, auto Member, class Id>
auto inItem(Id id)
{
    return [id](auto& file) {
        auto* item = itemIn(file.*List, id);
        return item ? &(item->*Member) : nullptr;
    };
}

/// A field has words() or value().
template <class FieldType>
auto valueIn(const FieldType& field)
{
    if constexpr (requires { field.words(); }) return field.words();
    else return field.value();
}

template <class FieldType, class T>
void writeFrom(const FieldType& field, T* place)
{
    if (place) *place = static_cast<T>(valueIn(field));
}

/// Leaves a field alone that says the same already, so that nothing moves under the caret.
template <class FieldType, class T>
void showIn(FieldType& field, const T* place)
{
    if (!place) return;
    using Value = decltype(valueIn(field));
    const Value value = static_cast<Value>(*place);
    if (valueIn(field) == value) return field.markChangedElsewhere(false);
    if constexpr (requires { field.setWords(value); }) field.setWords(value);
    else field.setValue(value);
    field.markChangedElsewhere(false);
}

template <class T>
bool sameAt(const T* a, const T* b)
{
    return a && b ? *a == *b : !a && !b;
}

} // namespace alongside::ui
