#include "core/contract/asked_line.h"

#include <ostream>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

constexpr int kDeepestLine = 200;

Fault faultAt(const char* code)
{
    return {QString::fromLatin1(code), {}, messageFor({QString::fromLatin1(code), {}, {}}, {})};
}

/// Where it stops being JSON is looked for only now.
Fault notJson(const QByteArray& line, qint64 number)
{
    qsizetype stopped = 0;
    const auto json = policy::readJson(line, kDeepestLine, &stopped);
    if (json) stopped = line.indexOf('\0'); // a nought byte ends what is read, and is no end of a line
    const QString column = policy::placeIn(line, stopped).section(u", "_s, 1);
    return {u"NOT_JSON"_s,
            {},
            u"This is not JSON at line %1, %2. JSON is one object with each name once. Mend it there."_s.arg(
                QString::number(number), column)};
}

} // namespace

QString LineHead::heading() const
{
    return hasId ? id : u"line %1"_s.arg(number);
}

std::optional<Fault> read(const Lines& lines, LineJson& json)
{
    if (lines.tooLong()) return faultAt("LINE_TOO_LONG");
    if (!lines.bytes().isValidUtf8()) return faultAt("BAD_UTF8");
    if (!json.read(lines.bytes(), kDeepestLine)) return notJson(lines.bytes(), lines.number());
    if (json.root().kind != Value::Kind::Object) return faultAt("NOT_AN_OBJECT");
    return std::nullopt;
}

void readId(Object& line, LineHead& head)
{
    if (!line.has(u"id")) return;
    head.id = line.text(u"id");
    head.hasId = !line.reading().refused();
}

Fault faultOf(const Refused& refused, const QByteArray& line)
{
    const auto json = policy::readJson(line, kDeepestLine);
    return {refused.code, refused.where, messageFor(refused, json ? *json : policy::Json{})};
}

void write(Writing& out, const LineHead& head)
{
    if (head.hasId) out.put("id", head.id);
    else out.putNull("id");
    out.put("line", head.number);
}

void write(Writing& out, const LineHead& head, const Fault& fault)
{
    out.open();
    write(out, head);
    out.key("error");
    out.open();
    out.put("code", fault.code);
    out.put("where", fault.where);
    out.put("message", fault.message);
    out.close();
    out.close();
}

void send(std::ostream& out, const Writing& line)
{
    out.write(line.bytes(), static_cast<std::streamsize>(line.size())).put('\n');
}

} // namespace alongside::contract
