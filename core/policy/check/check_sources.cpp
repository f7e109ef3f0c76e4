// sources.json: each text that is cited, once.

#include "core/policy/check/check_file.h"

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

constexpr Member kFile[] = {{u"format", Shape::Whole}, {u"sources", Shape::List}};
constexpr Member kRow[] = {{u"id"}, {u"title"}, {u"anchor", Shape::Text, false}, {u"text"}, {u"checked", Shape::Day}};

} // namespace

void checkSources(FileCheck& check, const QSet<QString>& known)
{
    const Json& json = check.file().json;
    check.members({}, json, kFile);
    if (const auto format = wholeNumber(json[u"format"]); format && *format != 1)
        check.say(FaultKind::FormatUnknown, u"format"_s, json[u"format"]);
    QSet<QString> seen = known;
    const QList<Json>& rows = json[u"sources"].items;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString part = u"sources[%1]"_s.arg(i);
        if (rows[i].kind != Json::Kind::Object) {
            check.say(FaultKind::NotAnObject, part, rows[i]);
            continue;
        }
        check.members(part, rows[i], kRow);
        const Json& id = rows[i][u"id"];
        if (id.kind == Json::Kind::Text && seen.contains(id.text))
            check.say(FaultKind::SourceTwice, partOf(part, u"id"), id, {id.text});
        seen.insert(id.text);
    }
}

} // namespace alongside::policy
