#pragma once
// Whom a page comes from. It stands at the foot of every page that leaves the laptop, so that whoever holds it knows whom
// to ring.

#include <QString>

namespace alongside {

struct PageWords {
    QString council{}; // its name
    QString ring{};    // the number to ring, as typed

    bool operator==(const PageWords&) const = default;
};

/// What was typed on this laptop, and for what was not, what the council's file says.
inline PageWords firstSaid(const PageWords& typed, const PageWords& given)
{
    return {typed.council.isEmpty() ? given.council : typed.council, typed.ring.isEmpty() ? given.ring : typed.ring};
}

} // namespace alongside
