#pragma once
// How it stands with those who come from the office, where nobody is listed yet: being asked, answered, or not reached.

#include "core/domain/views/office_state.h"

#include <QString>

#include <optional>

namespace alongside::ui {

struct FromOffice {
    enum class Stands { NotJoined, Asking, Answered, Failed };

    Stands stands = Stands::NotJoined;
    QString council{};                 // whose office it is; empty: its file names none
    QString answered{};                // when it last did: "2:02pm yesterday"; empty: never
    std::optional<Error> trouble{};    // of the last try; where it failed
    TriesAgain again = TriesAgain::No; // what follows that unasked

    bool operator==(const FromOffice&) const = default;
};

struct SaidOfOffice {
    QString title{};
    QString words{};
};

/// What an empty list says of it. Nothing for an office that was not joined.
[[nodiscard]] std::optional<SaidOfOffice> saidOf(const FromOffice& office);

} // namespace alongside::ui
