#include "core/contract/decide.h"

#include "core/contract/telling.h"

#include <algorithm>
#include <ostream>

namespace alongside::contract {

namespace {

/// One line of input with what became of it.
struct Handled {
    LineHead head{};
    const Subject* subject = nullptr;
    std::variant<Answer, Fault> outcome{Fault{}};
    QStringList ignored{};
};

/// The subject's kind that the line asks for; nothing, refused, where there is none.
const Subject* kindOf(Object& line, const QString& name)
{
    const auto all = subjects();
    const auto first =
        std::ranges::find_if(all, [&](const Subject& one) { return QLatin1StringView(one.name) == name; });
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

std::variant<Answer, Refused> answerTo(Object& line, Handled& handled, const Run& run, const policy::Library& library)
{
    readId(line, handled.head);
    handled.subject = kindOf(line, run.subject);
    if (!line.has(u"facts")) line.reading().refuse(line.at(u"facts"), "FIELD_MISSING");
    if (line.reading().refused() || !handled.subject) return *line.reading().refused();
    Object facts(line, u"facts");
    if (line.reading().refused()) return *line.reading().refused();
    return handled.subject->decide(facts, library);
}

void decideObject(const Lines& lines, const LineJson& json, Handled& handled, const Run& run,
                  const policy::Library& library)
{
    Reading reading(run.on);
    std::variant<Answer, Refused> answer = [&] {
        Object line(reading, json.root());
        return answerTo(line, handled, run, library);
    }();
    handled.ignored = reading.ignored();
    if (const auto* refused = std::get_if<Refused>(&answer)) handled.outcome = faultOf(*refused, lines.bytes());
    else handled.outcome = std::get<Answer>(std::move(answer));
}

void writeAnswer(Writing& out, const Handled& handled, const Answer& answer)
{
    out.open();
    write(out, handled.head);
    out.put("subject", QString::fromLatin1(handled.subject->name));
    out.putText("kind", QString::fromLatin1(handled.subject->kind));
    out.put("finding", answer.finding);
    answer.fields(out);
    out.put(answer.reasons);
    out.put(answer.policy);
    out.put("ignored", handled.ignored);
    out.close();
}

void write(std::ostream& out, Writing& json, const Handled& handled)
{
    json.restart();
    if (const auto* answer = std::get_if<Answer>(&handled.outcome)) writeAnswer(json, handled, *answer);
    else write(json, handled.head, std::get<Fault>(handled.outcome));
    send(out, json);
}

void tell(std::ostream& out, const Handled& handled)
{
    if (const auto* answer = std::get_if<Answer>(&handled.outcome)) tell(out, handled.head.heading(), *answer);
    else tell(out, handled.head.heading(), std::get<Fault>(handled.outcome));
}

} // namespace

bool isSubject(const QString& name)
{
    return std::ranges::any_of(subjects(), [&](const Subject& one) { return QLatin1StringView(one.name) == name; });
}

Count decide(std::istream& in, std::ostream& out, const Run& run, const policy::Library& library)
{
    Count count;
    LineJson asked;
    Writing answered;
    eachLine(in, out, [&](const Lines& lines) {
        Handled handled;
        handled.head.number = lines.number();
        if (auto fault = read(lines, asked)) handled.outcome = *std::move(fault);
        else decideObject(lines, asked, handled, run, library);
        ++(std::holds_alternative<Answer>(handled.outcome) ? count.decided : count.failed);
        run.explain ? tell(out, handled) : write(out, answered, handled);
    });
    out.flush();
    return count;
}

} // namespace alongside::contract
