#include "app/cli/line_streams.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <iostream>

using namespace Qt::StringLiterals;

namespace alongside::cli {

void openStandardStreams()
{
    static std::array<char, 1 << 16> in;
    static std::array<char, 1 << 16> out;
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::cin.rdbuf()->pubsetbuf(in.data(), in.size());
    std::cout.rdbuf()->pubsetbuf(out.data(), out.size());
}

QString LineStreams::open(const QString& in, const QString& out)
{
    if (!out.isEmpty() && QFileInfo(in) == QFileInfo(out))
        return u"--in and --out are one file. Writing it would lose the questions"_s;
    if (!in.isEmpty()) m_in.open(QFile::encodeName(in).constData(), std::ios::binary);
    if (m_in.fail()) return u"the file %1 could not be read"_s.arg(in);
    if (!out.isEmpty()) m_out.open(QFile::encodeName(out).constData(), std::ios::binary | std::ios::trunc);
    if (m_out.fail()) return u"the file %1 could not be written"_s.arg(out);
    return {};
}

std::istream& LineStreams::in()
{
    return m_in.is_open() ? m_in : std::cin;
}

std::ostream& LineStreams::out()
{
    return m_out.is_open() ? m_out : std::cout;
}

QString LineStreams::trouble()
{
    if (!out()) return u"the answers could not be written. The disk may be full or the reader gone"_s;
    if (in().bad()) return u"the input could not be read to its end"_s;
    return {};
}

} // namespace alongside::cli
