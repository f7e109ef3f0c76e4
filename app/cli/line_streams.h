#pragma once
// Lines in and lines out of a command: standard input and output, or the files that were named instead.

#include <QString>

#include <fstream>

namespace alongside::cli {

/// The status of a command that answers lines.
inline constexpr int kEveryLine = 0;
inline constexpr int kNoRun = 1;
inline constexpr int kSomeFailed = 2;

/// Standard input and output by themselves, with room for a whole answer at a time. Before anything is read or written.
void openStandardStreams();

class LineStreams {
public:
    /// Empty names: standard input, standard output. Gives what is wrong, or nothing.
    QString open(const QString& in, const QString& out);

    [[nodiscard]] std::istream& in();
    [[nodiscard]] std::ostream& out();
    /// What went wrong on the way, or nothing.
    [[nodiscard]] QString trouble();

private:
    std::ifstream m_in;
    std::ofstream m_out;
};

} // namespace alongside::cli
