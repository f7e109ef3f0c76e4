#include "core/contract/telling.h"

#include "core/contract/decide.h"
#include "core/documents/sentences.h"

#include <algorithm>
#include <ostream>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

void say(std::ostream& out, const QString& line)
{
    out << line.toStdString() << '\n';
}

QString inWords(QDate day, const QString& open)
{
    return day.isValid() ? day.toString(Qt::ISODate) : open;
}

void listForPeople(std::ostream& out, const Subject& subject)
{
    const QString kind = *subject.kind ? u" (%1)"_s.arg(QLatin1StringView(subject.kind)) : QString();
    for (const rules::Law& law : subject.laws())
        say(out,
            u"%1 %2 from %3 until %4"_s.arg((QLatin1StringView(subject.name) + kind).leftJustified(24),
                                            QString::fromLatin1(law.title).leftJustified(20),
                                            inWords(law.from, u"the first day"_s), inWords(law.until, u"changed"_s)));
}

void listAsJson(std::ostream& out, const Subject& subject)
{
    Writing json;
    json.open();
    json.put("subject", QString::fromLatin1(subject.name));
    json.putText("kind", QString::fromLatin1(subject.kind));
    json.put("in", subject.schema("in"));
    json.put("out", subject.schema("out"));
    json.key("rules");
    json.openList();
    for (const rules::Law& law : subject.laws()) {
        json.open();
        json.put("id", QString::fromLatin1(law.id));
        json.put("law", QString::fromLatin1(law.title));
        json.put("from", law.from);
        json.put("until", law.until);
        json.close();
    }
    json.closeList();
    json.close();
    out.write(json.bytes(), static_cast<std::streamsize>(json.size())).put('\n');
}

} // namespace

void tell(std::ostream& out, const QString& heading, const Answer& answer)
{
    const QStringList told = answer.telling ? answer.telling() : answer.told;
    say(out, heading);
    say(out, told.value(0));
    for (qsizetype i = 0; i < answer.reasons.size(); ++i) {
        const Reason& reason = answer.reasons[i];
        say(out, u"  %1. %2 (%3)"_s.arg(QString::number(i + 1), documents::sentenceFor(reason), reason.source));
    }
    for (const QString& line : told.mid(1)) say(out, u"  "_s + line);
    for (const PolicyValue& value : answer.policy.values)
        if (!value.confirmed && std::ranges::find(answer.reasons, value.key, &Reason::source) == answer.reasons.end())
            say(out, u"  %1 (%2)"_s.arg(documents::sentenceFor({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, {}}),
                                        value.key));
    say(out, {});
}

void tell(std::ostream& out, const QString& heading, const Fault& fault)
{
    say(out, heading);
    say(out, u"%1 (%2)"_s.arg(fault.message, fault.code));
    say(out, {});
}

void list(std::ostream& out, bool explain)
{
    for (const Subject& subject : subjects()) explain ? listForPeople(out, subject) : listAsJson(out, subject);
    out.flush();
}

} // namespace alongside::contract
