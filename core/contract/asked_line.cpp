#include "core/contract/asked_line.h"

#include <QStringDecoder>

#include <ostream>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using policy::Json;

constexpr int kDeepestLine = 200;

Fault faultAt(const char* code)
{
    return {QString::fromLatin1(code), {}, messageFor(QString::fromLatin1(code), {}, {})};
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

Fault notJson(const Error& error, qint64 number)
{
    const QString column = error.detail.section(u", "_s, 1);
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

std::variant<Json, Fault> objectIn(const Lines& lines)
{
    if (lines.tooLong()) return faultAt("LINE_TOO_LONG");
    if (!isUtf8(lines.bytes())) return faultAt("BAD_UTF8");
    Result<Json> json = policy::readJson(lines.bytes(), kDeepestLine);
    if (!json) return notJson(json.error(), lines.number());
    if (json->kind != Json::Kind::Object) return faultAt("NOT_AN_OBJECT");
    return *std::move(json);
}

void readId(Object& line, LineHead& head)
{
    if (!line.has(u"id")) return;
    head.id = line.text(u"id");
    head.hasId = !line.reading().refused();
}

Fault faultOf(const Refused& refused, const Json& line)
{
    return {refused.code, refused.where, messageFor(refused.code, refused.where, line)};
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
