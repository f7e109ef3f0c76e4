#include "core/contract/decide.h"

#include "core/contract/fault.h"
#include "core/contract/lines.h"
#include "core/contract/telling.h"

#include <QStringDecoder>

#include <algorithm>
#include <ostream>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using policy::Json;

constexpr int kDeepestLine = 200;

/// One line of input with what became of it.
struct Handled {
    qint64 number = 0;
    QString id{};
    bool hasId = false;
    const Subject* subject = nullptr;
    std::variant<Answer, Fault> outcome{Fault{}};
    QStringList ignored{};
};

Fault faultAt(const char* code, const QString& where = {}, const Json& line = {})
{
    return {QString::fromLatin1(code), where, messageFor(QString::fromLatin1(code), where, line)};
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
    return {u"NOT_JSON"_s, {}, u"This is not JSON at line %1, %2. JSON is one object with each name once. Mend it there."_s
                                   .arg(QString::number(number), column)};
}

/// The subject's kind that the line asks for; nothing, refused, where there is none.
const Subject* kindOf(Object& line, const QString& name)
{
    const auto all = subjects();
    const auto first = std::ranges::find(all, name, [](const Subject& one) { return QString::fromLatin1(one.name); });
    if (!*first->kind) return &*first;
    const QString kind = line.text(u"kind", Need::Required);
    if (line.reading().refused()) return nullptr;
    const auto found = std::ranges::find_if(all, [&](const Subject& one) {
        return QLatin1StringView(one.name) == name && QLatin1StringView(one.kind) == kind;
    });
    if (found != all.end()) return &*found;
    line.reading().refuse(line.at(u"kind"), "UNKNOWN_KIND");
    return nullptr;
}

void readId(Object& line, Handled& handled)
{
    if (!line.has(u"id")) return;
    handled.id = line.text(u"id");
    handled.hasId = !line.reading().refused();
}

std::variant<Answer, Refused> answerTo(Object& line, Handled& handled, const Run& run, const policy::Library& library)
{
    readId(line, handled);
    handled.subject = kindOf(line, run.subject);
    if (!line.has(u"facts")) line.reading().refuse(line.at(u"facts"), "FIELD_MISSING");
    if (line.reading().refused() || !handled.subject) return *line.reading().refused();
    Object facts(line.reading(), line.raw(u"facts"), line.at(u"facts"));
    if (line.reading().refused()) return *line.reading().refused();
    return handled.subject->decide(facts, library);
}

void decideLine(const QByteArray& bytes, Handled& handled, const Run& run, const policy::Library& library)
{
    if (!isUtf8(bytes)) {
        handled.outcome = faultAt("BAD_UTF8");
        return;
    }
    const Result<Json> json = policy::readJson(bytes, kDeepestLine);
    if (!json) {
        handled.outcome = notJson(json.error(), handled.number);
        return;
    }
    if (json->kind != Json::Kind::Object) {
        handled.outcome = faultAt("NOT_AN_OBJECT");
        return;
    }
    Reading reading(run.on);
    std::variant<Answer, Refused> answer = [&] {
        Object line(reading, *json, {});
        return answerTo(line, handled, run, library);
    }();
    handled.ignored = reading.ignored();
    if (const auto* refused = std::get_if<Refused>(&answer))
        handled.outcome = Fault{refused->code, refused->where, messageFor(refused->code, refused->where, *json)};
    else handled.outcome = std::get<Answer>(std::move(answer));
}

void writeHead(Writing& out, const Handled& handled)
{
    if (handled.hasId) out.put("id", handled.id);
    else out.putNull("id");
    out.put("line", handled.number);
}

void writeAnswer(Writing& out, const Handled& handled, const Answer& answer)
{
    writeHead(out, handled);
    out.put("subject", QString::fromLatin1(handled.subject->name));
    out.putText("kind", QString::fromLatin1(handled.subject->kind));
    out.put("finding", answer.finding);
    answer.fields(out);
    out.put(answer.reasons);
    out.put(answer.policy);
    out.put("ignored", handled.ignored);
}

void writeFault(Writing& out, const Handled& handled, const Fault& fault)
{
    writeHead(out, handled);
    out.key("error");
    out.open();
    out.put("code", fault.code);
    out.put("where", fault.where);
    out.put("message", fault.message);
    out.close();
}

void write(std::ostream& out, const Handled& handled)
{
    Writing json;
    json.open();
    if (const auto* answer = std::get_if<Answer>(&handled.outcome)) writeAnswer(json, handled, *answer);
    else writeFault(json, handled, std::get<Fault>(handled.outcome));
    json.close();
    out.write(json.bytes(), static_cast<std::streamsize>(json.size())).put('\n');
}

void tell(std::ostream& out, const Handled& handled)
{
    const QString heading = handled.hasId ? handled.id : u"line %1"_s.arg(handled.number);
    if (const auto* answer = std::get_if<Answer>(&handled.outcome)) tell(out, heading, *answer);
    else tell(out, heading, std::get<Fault>(handled.outcome));
}

} // namespace

bool isSubject(const QString& name)
{
    return std::ranges::any_of(subjects(), [&](const Subject& one) { return QLatin1StringView(one.name) == name; });
}

Count decide(std::istream& in, std::ostream& out, const Run& run, const policy::Library& library)
{
    Count count;
    Lines lines(in, kLongestLine);
    while (lines.next()) {
        if (!lines.tooLong() && lines.isBlank()) continue;
        Handled handled;
        handled.number = lines.number();
        if (lines.tooLong()) handled.outcome = faultAt("LINE_TOO_LONG");
        else decideLine(lines.bytes(), handled, run, library);
        ++(std::holds_alternative<Answer>(handled.outcome) ? count.decided : count.failed);
        run.explain ? tell(out, handled) : write(out, handled);
        if (!lines.isMoreWaiting()) out.flush();
        if (!out) break;
    }
    out.flush();
    return count;
}

} // namespace alongside::contract
