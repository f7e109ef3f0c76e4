// alongside-cli policy explain: one value on one day.

#include "app/cli/policy/asked.h"
#include "app/cli/policy/diff_words.h"

#include "core/base/error.h"
#include "core/documents/words/dates.h"
#include "core/policy/explain.h"
#include "core/policy/held.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

QString councilMayIn(policy::CouncilMay may)
{
    switch (may) {
    case policy::CouncilMay::Nothing: return u"A council may not set it."_s;
    case policy::CouncilMay::Set: return u"A council may set its own."_s;
    case policy::CouncilMay::Raise: return u"A council may raise it, never go below."_s;
    case policy::CouncilMay::Lower: break;
    }
    return u"A council may lower it, never go above."_s;
}

QString answererOf(const policy::Answer& answer)
{
    const QString who = answer.byCouncil ? u"The council answers"_s : u"The national value answers"_s;
    return answer.jurisdiction.isEmpty() ? who : who + u": "_s + answer.jurisdiction;
}

void sayAnswer(const policy::Answer& answer)
{
    say(u"%1: %2, %3."_s.arg(daysIn(answer.from, answer.to), answer.words,
                             answer.confirmed ? u"confirmed"_s : u"not confirmed: look it up before you rely on it"_s));
    say(answererOf(answer) + u'.');
    if (!answer.source.ref.isEmpty())
        say(u"Source: %1, %2, looked at on %3."_s.arg(answer.source.title, answer.source.ref,
                                                      documents::inWords(answer.source.checked)));
    if (!answer.sourceText.isEmpty()) say(u"  "_s + answer.sourceText);
}

void sayBeside(const QString& when, const std::optional<policy::Answer>& answer)
{
    if (!answer) return say(when + u": nothing."_s);
    say(u"%1: %2, %3."_s.arg(when, answer->words, daysIn(answer->from, answer->to).replace(0, 1, u"f"_s)));
}

void sayAll(const policy::Explained& told, QDate day)
{
    say(told.label + u" ("_s + told.key + u')');
    if (!told.unit.isEmpty()) say(u"Unit: %1."_s.arg(told.unit));
    if (told.holds) sayAnswer(*told.holds);
    else say(u"Nothing holds on %1. It is not guessed."_s.arg(documents::inWords(day)));
    if (told.national) sayBeside(u"The national value of that day"_s, told.national);
    sayBeside(u"Before"_s, told.before);
    sayBeside(u"After"_s, told.after);
    say(councilMayIn(told.councilMay));
    for (const QString& use : told.uses) say(u"Used by "_s + use + u'.');
}

QJsonValue objectFor(const std::optional<policy::Answer>& answer)
{
    if (!answer) return QJsonValue::Null;
    const QJsonValue until =
        answer->to == policy::kNoEnd ? QJsonValue(QJsonValue::Null) : QJsonValue(answer->to.toString(Qt::ISODate));
    return QJsonObject{{u"from"_s, answer->from.toString(Qt::ISODate)},
                       {u"until"_s, until},
                       {u"value"_s, answer->number ? QJsonValue(*answer->number) : QJsonValue(QJsonValue::Null)},
                       {u"words"_s, answer->words},
                       {u"codes"_s, QJsonArray::fromStringList(answer->codes)},
                       {u"confirmed"_s, answer->confirmed},
                       {u"by_council"_s, answer->byCouncil},
                       {u"jurisdiction"_s, answer->jurisdiction},
                       {u"source"_s, QJsonObject{{u"title"_s, answer->source.title},
                                                 {u"ref"_s, answer->source.ref},
                                                 {u"checked"_s, answer->source.checked.toString(Qt::ISODate)},
                                                 {u"text"_s, answer->sourceText}}}};
}

QString wordOf(policy::CouncilMay may)
{
    static const QString words[] = {u"nothing"_s, u"set"_s, u"raise"_s, u"lower"_s};
    return words[static_cast<int>(may)];
}

QJsonObject objectFor(const policy::Explained& told, QDate day)
{
    return {{u"key"_s, told.key},
            {u"date"_s, day.toString(Qt::ISODate)},
            {u"label"_s, told.label},
            {u"unit"_s, told.unit},
            {u"council_may"_s, wordOf(told.councilMay)},
            {u"used_by"_s, QJsonArray::fromStringList(told.uses)},
            {u"holds"_s, objectFor(told.holds)},
            {u"national"_s, objectFor(told.national)},
            {u"before"_s, objectFor(told.before)},
            {u"after"_s, objectFor(told.after)}};
}

} // namespace

int policyExplain(const PolicyAsked& asked)
{
    const QString key = asked.words[0];
    const QDate day = policy::dayIn({.kind = policy::Json::Kind::Text, .text = asked.words[1]});
    if (!day.isValid()) return refusePolicy(u"\"%1\" is no day, year-month-day"_s.arg(asked.words[1]));
    const auto library = policy::Library::fromFolders(asked.national, asked.council);
    if (!library) return refusePolicy(library.error(), asked);
    const auto told = policy::explain(*library, key, day);
    if (!told) return refusePolicy(u"there is no key \"%1\""_s.arg(key));
    if (asked.json) say(objectFor(*told, day));
    else sayAll(*told, day);
    return told->holds ? 0 : 1;
}

} // namespace alongside::cli
