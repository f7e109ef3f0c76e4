#pragma once
// One answer of a list: its number, which is stored and sent; its key, by which files and other programs know it; its
// plain word for people. Each enum that a record keeps has its answers in one table beside it, `choicesOf(E)`; from there
// come what is read back from the store, visits, screens, paper and two answers side by side.

#include <QtGlobal>

#include <concepts>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace alongside {

struct Choice {
    template <class E>
    requires std::is_enum_v<E>
    constexpr Choice(E value, const char* itsKey, const char* itsWord)
        : number(static_cast<quint8>(value)), key(itsKey), word(itsWord)
    {
    }

    quint8 number;
    const char* key;
    const char* word; // English, never the word of the law; read through documents::plainName
};

/// An enum with a table of its answers, in order of their numbers, from 0.
template <class E>
concept HasChoices = std::is_enum_v<E> && requires(E value)
{
    {
        choicesOf(value)
        } -> std::same_as<std::span<const Choice>>;
};

/// The row of an answer; nothing for a number without one.
template <HasChoices E>
constexpr const Choice* choiceOf(E value)
{
    const std::span<const Choice> all = choicesOf(value);
    const auto at = static_cast<std::size_t>(value);
    return at < all.size() ? &all[at] : nullptr;
}

/// "dp_self". Stable. "" for a number without a row.
template <HasChoices E>
constexpr const char* keyOf(E value)
{
    const Choice* row = choiceOf(value);
    return row ? row->key : "";
}

namespace choice {

template <auto Value>
constexpr bool isNamed()
{
#ifdef __GNUC__
    // A number without a name is written as a cast: "Value = (alongside::Tri)3".
    return std::string_view(__PRETTY_FUNCTION__).find("= (") == std::string_view::npos;
#else
    return true;
#endif
}

template <HasChoices E, std::size_t... Numbers>
constexpr bool areNamed(std::index_sequence<Numbers...>)
{
    return (isNamed<static_cast<E>(Numbers)>() && ...);
}

/// One row for each value, in order, none left out: what does not hold so does not compile into a record.
template <HasChoices E>
constexpr bool isWhole()
{
    constexpr std::span<const Choice> all = choicesOf(E{});
    for (std::size_t at = 0; at < all.size(); ++at)
        if (all[at].number != at) return false;
#ifdef __GNUC__
    return areNamed<E>(std::make_index_sequence<all.size()>()) && !isNamed<static_cast<E>(all.size())>();
#else
    return true;
#endif
}

} // namespace choice

} // namespace alongside
