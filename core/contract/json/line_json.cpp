#include "core/contract/json/line_json.h"

#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>

namespace alongside::contract {

namespace {

constexpr quint32 kFew = 16; // names that are compared one with another

/// Each name once: a few are compared, many are put in order first.
bool hasNameTwice(const Value& object)
{
    const Value* name = object.first();
    if (object.size <= kFew) {
        const Value* names[kFew];
        for (quint32 at = 0; at < object.size; name = name->next()->next()) {
            for (quint32 before = 0; before < at; ++before)
                if (names[before]->view() == name->view()) return true;
            names[at++] = name;
        }
        return false;
    }
    std::vector<std::string_view> names;
    names.reserve(object.size);
    for (quint32 at = 0; at < object.size; ++at, name = name->next()->next()) names.push_back(name->view());
    std::ranges::sort(names);
    return std::ranges::adjacent_find(names) != names.end();
}

/// Puts value after value; false stops the reader.
class Builder {
public:
    Builder(std::vector<Value>& values, const rapidjson::InsituStringStream& stream, int deepest)
        : m_values(values), m_stream(stream), m_deepest(static_cast<std::size_t>(deepest))
    {
        m_values.clear();
        m_open.reserve(8);
    }

    bool Null() { return put(Value::Kind::Null); }
    bool Bool(bool yes) { return put(yes ? Value::Kind::True : Value::Kind::False); }
    bool RawNumber(const char* digits, rapidjson::SizeType size, bool)
    {
        return put(Value::Kind::Number, digits, size);
    }
    bool String(const char* text, rapidjson::SizeType size, bool) { return put(Value::Kind::Text, text, size); }
    bool Key(const char* name, rapidjson::SizeType size, bool) { return put(Value::Kind::Text, name, size); }
    bool StartObject() { return open(Value::Kind::Object); }
    bool StartArray() { return open(Value::Kind::List); }
    bool EndArray(rapidjson::SizeType size)
    {
        close(size);
        return true;
    }
    bool EndObject(rapidjson::SizeType size) { return !hasNameTwice(close(size)); }

    // Never called: numbers come as RawNumber.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    bool put(Value::Kind kind, const char* bytes = "", quint32 size = 0)
    {
        m_values.push_back({kind, size, 1, bytes, end()});
        return true;
    }
    bool open(Value::Kind kind)
    {
        m_open.push_back(m_values.size());
        m_values.push_back({.kind = kind});
        return m_open.size() <= m_deepest;
    }
    const Value& close(quint32 size)
    {
        Value& value = m_values[m_open.back()];
        value.size = size;
        value.span = static_cast<quint32>(m_values.size() - m_open.back());
        value.end = end();
        m_open.pop_back();
        return value;
    }
    qint32 end() { return static_cast<qint32>(m_stream.src_ - m_stream.head_); }

    std::vector<Value>& m_values;
    const rapidjson::InsituStringStream& m_stream;
    std::size_t m_deepest;
    std::vector<std::size_t> m_open;
};

} // namespace

bool LineJson::read(const QByteArray& line, int deepest)
{
    m_line.resize(line.size());
    std::ranges::copy(line, m_line.data());
    rapidjson::InsituStringStream stream(m_line.data());
    Builder builder(m_values, stream, deepest);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
    // A nought byte ends the stream, and would hide what comes after it.
    return !reader.Parse<flags>(stream, builder).IsError() && stream.src_ == m_line.constData() + m_line.size();
}

policy::Json treeOf(const Value& value)
{
    policy::Json tree{.kind = value.kind, .at = value.end};
    const Value* part = value.first();
    switch (value.kind) {
    case Value::Kind::Text:
    case Value::Kind::Number: tree.text = value.text(); break;
    case Value::Kind::List:
        for (quint32 at = 0; at < value.size; ++at, part = part->next()) tree.items.append(treeOf(*part));
        break;
    case Value::Kind::Object:
        for (quint32 at = 0; at < value.size; ++at, part = part->next()->next())
            tree.members.append({part->text(), treeOf(*part->next())});
        break;
    case Value::Kind::Null:
    case Value::Kind::True:
    case Value::Kind::False: break;
    }
    return tree;
}

std::optional<qint64> wholeNumber(const Value& value)
{
    qint64 number = 0;
    const char* const end = value.bytes + value.size;
    const auto read = std::from_chars(value.bytes, end, number);
    const bool whole = value.kind == Value::Kind::Number && read.ec == std::errc() && read.ptr == end;
    return whole ? std::optional(number) : std::nullopt;
}

} // namespace alongside::contract
