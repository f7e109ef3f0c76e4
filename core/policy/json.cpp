#include "core/policy/json.h"

#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

QString fromUtf8(const char* text, rapidjson::SizeType size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

/// Builds the tree; false stops the reader.
class Builder {
public:
    Builder(const rapidjson::MemoryStream& stream, int deepest) : m_stream(stream), m_deepest(deepest) {}

    bool Null() { return put({}); }
    bool Bool(bool yes) { return put({.kind = yes ? Json::Kind::True : Json::Kind::False}); }
    bool RawNumber(const char* digits, rapidjson::SizeType size, bool)
    {
        return put({.kind = Json::Kind::Number, .text = fromUtf8(digits, size)});
    }
    bool String(const char* text, rapidjson::SizeType size, bool)
    {
        return put({.kind = Json::Kind::Text, .text = fromUtf8(text, size)});
    }
    bool Key(const char* name, rapidjson::SizeType size, bool)
    {
        m_names.append(fromUtf8(name, size));
        QSet<QString>& seen = m_seen.last();
        const qsizetype before = seen.size();
        seen.insert(m_names.last());
        return seen.size() > before;
    }
    bool StartObject() { return open(Json::Kind::Object); }
    bool StartArray() { return open(Json::Kind::List); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Never called: numbers come as RawNumber.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    Json root{};

private:
    bool open(Json::Kind kind)
    {
        m_open.append({.kind = kind, .begin = static_cast<qsizetype>(m_stream.Tell())});
        m_seen.emplaceBack();
        return m_open.size() <= m_deepest;
    }

    bool close()
    {
        m_seen.removeLast();
        return put(m_open.takeLast());
    }

    bool put(Json value)
    {
        value.at = static_cast<qsizetype>(m_stream.Tell());
        if (m_open.isEmpty()) root = std::move(value);
        else if (m_open.last().kind == Json::Kind::List) m_open.last().items.append(std::move(value));
        else m_open.last().members.emplaceBack(m_names.takeLast(), std::move(value));
        return true;
    }

    const rapidjson::MemoryStream& m_stream;
    int m_deepest;
    QList<Json> m_open;
    QList<QSet<QString>> m_seen;   // names of each open object
    QList<QString> m_names;
};

/// Of the text whose closing quote is the byte before `end`. Inside a text every quote stands behind a backslash.
qsizetype openingQuote(const QByteArray& bytes, qsizetype end)
{
    for (qsizetype at = bytes.lastIndexOf('"', end - 2); at > 0; at = bytes.lastIndexOf('"', at - 1)) {
        qsizetype before = at;
        while (before > 0 && bytes[before - 1] == '\\') --before;
        if ((at - before) % 2 == 0) return at;
    }
    return 0;
}

void appendText(QByteArray& out, const QString& text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) < 0x20) out += "\\u00" + QByteArray(1, c).toHex();
        else out += c;
    }
    out += '"';
}

void append(QByteArray& out, const Json& json);

void appendMembers(QByteArray& out, QList<std::pair<QString, Json>> members)
{
    std::ranges::sort(members, {}, [](const auto& member) { return member.first; });
    out += '{';
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i) out += ',';
        appendText(out, members[i].first);
        out += ':';
        append(out, members[i].second);
    }
    out += '}';
}

void append(QByteArray& out, const Json& json)
{
    switch (json.kind) {
    case Json::Kind::Null: out += "null"; return;
    case Json::Kind::True: out += "true"; return;
    case Json::Kind::False: out += "false"; return;
    case Json::Kind::Number: out += json.text.toLatin1(); return;
    case Json::Kind::Text: appendText(out, json.text); return;
    case Json::Kind::Object: appendMembers(out, json.members); return;
    case Json::Kind::List: break;
    }
    out += '[';
    for (qsizetype i = 0; i < json.items.size(); ++i) {
        if (i) out += ',';
        append(out, json.items[i]);
    }
    out += ']';
}

} // namespace

const Json& Json::operator[](QStringView name) const
{
    static const Json none{};
    const auto found = std::ranges::find(members, name, [](const auto& member) -> QStringView { return member.first; });
    return found == members.end() ? none : found->second;
}

Result<Json> readJson(const QByteArray& bytes, int deepest, qsizetype* at)
{
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag
        | rapidjson::kParseIterativeFlag;
    rapidjson::MemoryStream stream(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Builder builder(stream, deepest);
    rapidjson::Reader reader;
    const auto parsed = reader.Parse<flags>(stream, builder);
    const auto stopped = static_cast<qsizetype>(parsed.Offset());
    if (at) *at = stopped;
    if (parsed.IsError()) return Error{ErrorCode::PolicyFileUnreadable, {}, placeIn(bytes, stopped)};
    return std::move(builder.root);
}

Place lineAndColumn(const QByteArray& bytes, qsizetype at)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(at, bytes.size()));
    return {before.count('\n') + 1, before.size() - before.lastIndexOf('\n')};
}

QString placeIn(const QByteArray& bytes, qsizetype at)
{
    const Place place = lineAndColumn(bytes, at);
    return u"line %1, column %2"_s.arg(place.line).arg(place.column);
}

qsizetype startOf(const Json& json, const QByteArray& bytes)
{
    switch (json.kind) {
    case Json::Kind::Null:
    case Json::Kind::True: return json.at - 4;
    case Json::Kind::False: return json.at - 5;
    case Json::Kind::Number: return json.at - json.text.size();
    case Json::Kind::Text: return openingQuote(bytes, json.at);
    case Json::Kind::List:
    case Json::Kind::Object: break;
    }
    return json.begin;
}

qsizetype startOfName(const Json& member, const QByteArray& bytes)
{
    return openingQuote(bytes, bytes.lastIndexOf('"', startOf(member, bytes) - 1) + 1);
}

QByteArray canonical(const Json& json)
{
    QByteArray out;
    append(out, json);
    return out;
}

std::optional<qint64> wholeNumber(const Json& json)
{
    bool whole = false;
    const qint64 number = json.text.toLongLong(&whole);
    return whole && json.kind == Json::Kind::Number ? std::optional(number) : std::nullopt;
}

QDate dayIn(const Json& json)
{
    if (json.kind != Json::Kind::Text || json.text.size() != 10) return {};
    const QDate day = QDate::fromString(json.text, u"yyyy-MM-dd"_s);
    return day.toString(Qt::ISODate) == json.text ? day : QDate();
}

} // namespace alongside::policy
