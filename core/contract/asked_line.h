#pragma once
// What every command of the contract does with a line: reads it as an object with its id, and writes what became of it.

#include "core/contract/json/fault.h"
#include "core/contract/lines.h"
#include "core/contract/json/reading.h"
#include "core/contract/json/writing.h"

#include <iosfwd>
#include <optional>

namespace alongside::contract {

inline constexpr std::size_t kLongestLine = 1024 * 1024;

/// What is said of a line whatever becomes of it.
struct LineHead {
    qint64 number = 0;
    QString id{};
    bool hasId = false;

    /// For people: the id, or "line 12".
    [[nodiscard]] QString heading() const;
};

/// How many lines came out and how many did not.
struct Count {
    qint64 decided = 0;
    qint64 failed = 0;
};

/// Reads the line into `json` as an object; or why it is none.
std::optional<Fault> read(const Lines& lines, LineJson& json);
void readId(Object& line, LineHead& head);
/// `line` as it was written.
Fault faultOf(const Refused& refused, const QByteArray& line);

void write(Writing& out, const LineHead& head);
/// The whole line of a fault.
void write(Writing& out, const LineHead& head, const Fault& fault);
/// The line is sent as it stands.
void send(std::ostream& out, const Writing& line);

/// Hands every line that is not blank to `each`, and flushes when nothing more is waiting to be read.
template <class Each>
void eachLine(std::istream& in, std::ostream& out, Each each)
{
    Lines lines(in, kLongestLine);
    while (lines.next()) {
        if (!lines.tooLong() && lines.isBlank()) continue;
        each(lines);
        if (!lines.isMoreWaiting()) out.flush();
        if (!out) break;
    }
}

} // namespace alongside::contract
