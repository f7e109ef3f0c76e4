#pragma once
// Whose office it is, before a laptop joins it and after: as the council's file names it.

#include <QString>

#include <functional>
#include <optional>

namespace alongside::ui {

struct OfficeSeen {
    QString council{}; // empty: its file names none
    QString address{}; // https, host and port
};

/// What a line and the file at a path say together; nothing where one of them cannot be read.
using SeeOffice = std::function<std::optional<OfficeSeen>(const QString& line, const QString& file)>;

/// "This is the office of Invented Council, at https://...". Empty for nothing.
[[nodiscard]] QString whoseOffice(const std::optional<OfficeSeen>& seen);
/// "The office of Invented Council knows this laptop now."
[[nodiscard]] QString joinedWords(const QString& council);
/// "It sends to the office of Invented Council, at https://...".
[[nodiscard]] QString sendsTo(const OfficeSeen& office);

} // namespace alongside::ui
