#pragma once
// Three-valued answers: "not yet known" is an answer of its own, never a quiet no.

#include "core/base/choice.h"

namespace alongside {

/// Numbers are stored: they never change meaning.
enum class Tri : quint8 { NotYetKnown = 0, No = 1, Yes = 2 };
inline constexpr Choice kTriChoices[] = {
    {Tri::NotYetKnown, "unanswered", "Not yet known"},
    {Tri::No, "no", "No"},
    {Tri::Yes, "yes", "Yes"},
};
constexpr std::span<const Choice> choicesOf(Tri)
{
    return kTriChoices;
}

constexpr Tri both(Tri a, Tri b)
{
    if (a == Tri::No || b == Tri::No) return Tri::No;
    return a == Tri::Yes && b == Tri::Yes ? Tri::Yes : Tri::NotYetKnown;
}

constexpr Tri either(Tri a, Tri b)
{
    if (a == Tri::Yes || b == Tri::Yes) return Tri::Yes;
    return a == Tri::No && b == Tri::No ? Tri::No : Tri::NotYetKnown;
}

} // namespace alongside
