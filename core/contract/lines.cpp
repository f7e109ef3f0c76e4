#include "core/contract/lines.h"

#include <limits>

namespace alongside::contract {

bool Lines::next()
{
    m_tooLong = false;
    m_in.getline(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    std::streamsize read = m_in.gcount();
    if (m_in.eof() && read == 0) return false;
    if (m_in.bad()) return false;
    ++m_number;
    if (m_in.fail() && !m_in.eof()) {
        m_in.clear();
        m_in.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
        m_tooLong = true;
    } else if (!m_in.eof()) {
        --read; // the end of the line is counted and not kept
    }
    m_line = QByteArray::fromRawData(m_buffer.data(), static_cast<qsizetype>(read));
    if (m_number == 1 && m_line.startsWith("\xEF\xBB\xBF")) m_line = m_line.sliced(3);
    if (m_line.endsWith('\r')) m_line.chop(1);
    if (m_line.size() > static_cast<qsizetype>(m_buffer.size()) - 2) m_tooLong = true;
    return true;
}

} // namespace alongside::contract
