#pragma once
// The limit that streams of lines are measured against: the same lines read and written by the same JSON library, digits
// kept and encoding checked as the contract asks, and no rule between them.

#include "core/contract/asked_line.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <ostream>
#include <vector>

namespace alongside::bench {

using Pool = rapidjson::MemoryPoolAllocator<>;
constexpr unsigned kAsTheContract = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;

/// Numbers come back as text: their quotes are all that differs.
inline void writeTree(std::ostream& out, const rapidjson::Document& tree)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    tree.Accept(writer);
    out.write(buffer.GetString(), static_cast<std::streamsize>(buffer.GetSize())).put('\n');
}

inline void readTree(rapidjson::Document& tree, const QByteArray& line)
{
    tree.Parse<kAsTheContract>(line.constData(), static_cast<std::size_t>(line.size()));
    if (tree.HasParseError()) qFatal("not JSON");
}

/// Reads each line and writes the same line back.
inline void copyAlone(std::istream& in, std::ostream& out)
{
    Pool pool;
    contract::eachLine(in, out, [&](const contract::Lines& lines) {
        pool.Clear();
        rapidjson::Document tree(&pool);
        readTree(tree, lines.bytes());
        writeTree(out, tree);
    });
}

/// Reads each line and writes the line that the contract answered: the same bytes in, the same bytes out.
inline void answerAlone(std::istream& in, std::ostream& out, const std::vector<rapidjson::Document>& answers)
{
    std::size_t at = 0;
    Pool pool;
    contract::eachLine(in, out, [&](const contract::Lines& lines) {
        pool.Clear();
        rapidjson::Document tree(&pool);
        readTree(tree, lines.bytes());
        writeTree(out, answers[at++]);
    });
}

} // namespace alongside::bench
