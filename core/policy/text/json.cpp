#include "core/policy/text/json.h"

#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

/// Builds the tree; false stops the reader. `atOnce`: as the quick reader calls it, which has taken a bracket when it says
/// that something opens; the other one has not.
class Builder {
public:
    Builder(const rapidjson::MemoryStream& stream, int deepest, bool atOnce)
        : m_stream(stream), m_deepest(deepest), m_taken(atOnce ? 1 : 0)
    {
        m_open.reserve(8);
    }

    bool Null() { return put({}); }
    bool Bool(bool yes) { return put({.kind = yes ? Json::Kind::True : Json::Kind::False}); }
    bool RawNumber(const char* digits, rapidjson::SizeType size, bool)
    {
        return put({.kind = Json::Kind::Number, .text = textOf(digits, size)});
    }
    bool String(const char* text, rapidjson::SizeType size, bool)
    {
        return put({.kind = Json::Kind::Text, .text = textOf(text, size)});
    }
    bool Key(const char* name, rapidjson::SizeType size, bool)
    {
        Open& open = m_open.last();
        const QString word = textOf(name, size);
        if (!isNew(open, word)) return false;
        if (open.json.members.isEmpty()) open.json.members.reserve(kFewMembers);
        open.json.members.emplaceBack(word, Json());
        return true;
    }
    bool StartObject() { return open(Json::Kind::Object); }
    bool StartArray() { return open(Json::Kind::List); }
    bool EndObject(rapidjson::SizeType) { return put(m_open.takeLast().json); }
    bool EndArray(rapidjson::SizeType) { return put(m_open.takeLast().json); }

    // Never called: numbers come as RawNumber.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    Json root{};

private:
    static constexpr qsizetype kFewMembers = 8;

    static QString textOf(const char* text, rapidjson::SizeType size)
    {
        return QString::fromUtf8(text, static_cast<qsizetype>(size));
    }

    struct Open {
        Json json{};
        QSet<QString> names{}; // once there are many
    };

    /// A few names are compared one by one, many are looked up.
    static bool isNew(Open& open, const QString& name)
    {
        const auto& members = open.json.members;
        if (members.size() < kFewMembers)
            return std::ranges::none_of(members, [&](const auto& member) { return member.first == name; });
        if (open.names.isEmpty())
            for (const auto& member : members) open.names.insert(member.first);
        const qsizetype before = open.names.size();
        open.names.insert(name);
        return open.names.size() > before;
    }

    bool open(Json::Kind kind)
    {
        m_open.append({.json = {.kind = kind, .begin = static_cast<qsizetype>(m_stream.Tell()) - m_taken}});
        return m_open.size() <= m_deepest;
    }

    bool put(Json value)
    {
        value.at = static_cast<qsizetype>(m_stream.Tell());
        if (m_open.isEmpty()) root = std::move(value);
        else if (Json& parent = m_open.last().json; parent.kind == Json::Kind::List)
            parent.items.append(std::move(value));
        else parent.members.last().second = std::move(value);
        return true;
    }

    const rapidjson::MemoryStream& m_stream;
    int m_deepest;
    int m_taken;
    QList<Open> m_open;
};

rapidjson::MemoryStream streamOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Whether it is JSON at all, not where it stops being so. Range: `bytes` is UTF-8.
std::optional<Json> readAtOnce(const QByteArray& bytes, int deepest)
{
    rapidjson::MemoryStream stream = streamOf(bytes);
    Builder builder(stream, deepest, true);
    rapidjson::Reader reader;
    if (reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, builder).IsError()) return std::nullopt;
    return std::move(builder.root);
}

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

template <class View>
QDate dayFrom(View text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') return {};
    int parts[3] = {0, 0, 0};
    for (int at = 0, part = 0; at < 10; ++at) {
        if (at == 4 || at == 7) {
            ++part;
            continue;
        }
        const QChar digit = text[at];
        if (digit < u'0' || digit > u'9') return {};
        parts[part] = parts[part] * 10 + (digit.unicode() - u'0');
    }
    return {parts[0], parts[1], parts[2]};
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
    // Text in order is read at once; only what is not is read again, slowly, for its place.
    if (bytes.isValidUtf8())
        if (auto json = readAtOnce(bytes, deepest)) {
            if (at) *at = bytes.size();
            return *std::move(json);
        }
    constexpr unsigned flags =
        rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    rapidjson::MemoryStream stream = streamOf(bytes);
    Builder builder(stream, deepest, false);
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
    return json.kind == Json::Kind::Text ? dayFrom(QStringView(json.text)) : QDate();
}

QDate dayIn(QLatin1StringView text)
{
    return dayFrom(text);
}

} // namespace alongside::policy
