#pragma once
// A stream line by line, never holding more than the longest line. A byte-order mark and CRLF are tolerated.

#include <QByteArray>

#include <istream>
#include <string>

namespace alongside::contract {

class Lines {
public:
    Lines(std::istream& in, std::size_t longest) : m_in(in), m_buffer(longest + 2, '\0') {}

    /// Goes on to the next line; false when there is none.
    bool next();
    /// From 1, skipped lines included.
    [[nodiscard]] qint64 number() const { return m_number; }
    /// Beyond the longest: the rest of it was read and dropped.
    [[nodiscard]] bool tooLong() const { return m_tooLong; }
    [[nodiscard]] bool isBlank() const { return m_line.trimmed().isEmpty(); }
    /// Without its end. Holds until `next`.
    [[nodiscard]] const QByteArray& bytes() const { return m_line; }
    /// Something can be read without waiting.
    [[nodiscard]] bool isMoreWaiting() { return m_in.rdbuf()->in_avail() > 0; }

private:
    std::istream& m_in;
    std::string m_buffer; // room for the longest line, a carriage return and an end
    QByteArray m_line;
    qint64 m_number = 0;
    bool m_tooLong = false;
};

} // namespace alongside::contract
