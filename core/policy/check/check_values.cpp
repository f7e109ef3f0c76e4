// Numbers and lists by date: their members, and that their days follow each other.

#include "core/policy/check/check_file.h"
#include "core/policy/text/keys.h"
#include "core/policy/text/units.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

const QStringList kSets{u"yearly"_s, u"until changed"_s};
const QStringList kCouncilMay{u"nothing"_s, u"set"_s, u"raise"_s, u"lower"_s};

constexpr Member kNumberFile[] = {{u"format", Shape::Whole}, {u"key"}, {u"label"},       {u"unit"},
                                  {u"jurisdiction"},         {u"set"}, {u"council_may"}, {u"change"},
                                  {u"values", Shape::List}};
// Only the national file says what a council may do, and which sentence tells of a change.
constexpr Member kCouncilNumberFile[] = {
    {u"format", Shape::Whole}, {u"key"}, {u"label"}, {u"unit"}, {u"jurisdiction"}, {u"set"}, {u"values", Shape::List}};
constexpr Member kListFile[] = {{u"format", Shape::Whole}, {u"key"}, {u"label"},
                                {u"jurisdiction"},         {u"set"}, {u"council_may"},
                                {u"lists", Shape::List}};
constexpr Member kCouncilListFile[] = {{u"format", Shape::Whole}, {u"key"}, {u"label"},
                                       {u"jurisdiction"},         {u"set"}, {u"lists", Shape::List}};
constexpr Member kValue[] = {{u"from", Shape::Day},
                             {u"until", Shape::Day, false},
                             {u"value", Shape::WholeOrNull},
                             {u"confirmed", Shape::YesNo},
                             {u"source", Shape::Object}};
constexpr Member kList[] = {
    {u"from", Shape::Day}, {u"until", Shape::Day, false}, {u"codes", Shape::ListOrNull}, {u"source", Shape::Object}};

std::span<const Member> headerOf(const CheckedFile& file, bool isList)
{
    if (file.isCouncil) return isList ? std::span<const Member>(kCouncilListFile) : kCouncilNumberFile;
    return isList ? std::span<const Member>(kListFile) : kNumberFile;
}

struct Days {
    QDate from{};
    QDate until{};
    bool ends = false; // an entry without a value
};

QString shown(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The days of one entry beside those of the entry before.
void checkDays(FileCheck& check, const QString& part, const Json& entry, bool yearly, const Days& now,
               const Days& before)
{
    const Json& from = entry[u"from"];
    const Json& until = entry[u"until"];
    if (now.from.isValid() && before.from.isValid()) {
        if (now.from <= before.from)
            check.say(FaultKind::OutOfOrder, partOf(part, u"from"), from, {shown(now.from), shown(before.from)});
        else if (before.until.isValid() && now.from <= before.until)
            check.say(FaultKind::Overlap, partOf(part, u"from"), from, {shown(now.from), shown(before.until)});
        else if (before.until.isValid() && !before.ends && before.until.addDays(1) < now.from)
            check.say(FaultKind::Gap, partOf(part, u"from"), from,
                      {shown(before.until.addDays(1)), shown(now.from.addDays(-1))});
    }
    if (yearly && !now.ends && !entry.has(u"until")) check.say(FaultKind::NoUntil, partOf(part, u"until"), entry);
    if (now.from.isValid() && now.until.isValid() && now.until < now.from)
        check.say(FaultKind::UntilBeforeFrom, partOf(part, u"until"), until, {shown(now.until), shown(now.from)});
}

void checkWord(FileCheck& check, QStringView name, const QStringList& words)
{
    const Json& given = check.file().json[name];
    if (given.kind == Json::Kind::Text && !given.text.isEmpty() && !words.contains(given.text))
        check.say(FaultKind::WordUnknown, name.toString(), given, {given.text, words.join(u", "_s)});
}

void checkHeader(FileCheck& check, bool isList)
{
    const Json& json = check.file().json;
    check.members({}, json, headerOf(check.file(), isList));
    if (const auto format = wholeNumber(json[u"format"]); format && *format != 1)
        check.say(FaultKind::FormatUnknown, u"format"_s, json[u"format"]);
    checkWord(check, u"set", kSets);
    checkWord(check, u"council_may", isList ? kCouncilMay.first(2) : kCouncilMay);
    if (!isList) checkWord(check, u"unit", unitNames());
    if (const Json& key = json[u"key"]; key.kind == Json::Kind::Text && !key.text.isEmpty() && !isRead(key.text))
        check.say(FaultKind::KeyNotRead, u"key"_s, key, {key.text});
}

} // namespace

int checkDated(FileCheck& check, const Listed& listed)
{
    const Json& json = check.file().json;
    const bool isList = json.has(u"lists");
    checkHeader(check, isList);
    const QString name = isList ? u"lists"_s : u"values"_s;
    const QString inner = isList ? u"codes"_s : u"value"_s;
    const QList<Json>& entries = json[name].items;
    if (json[name].kind == Json::Kind::List && entries.isEmpty()) check.say(FaultKind::NoValues, name, json[name]);
    Days before;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Json& entry = entries[i];
        const QString part = u"%1[%2]"_s.arg(name, QString::number(i));
        if (entry.kind != Json::Kind::Object) {
            check.say(FaultKind::NotAnObject, part, entry);
            continue;
        }
        check.members(part, entry, isList ? std::span<const Member>(kList) : kValue);
        check.source(partOf(part, u"source"), entry[u"source"], listed.sources);
        if (isList) checkCodes(check, partOf(part, inner), entry[inner], listed);
        if (const auto number = wholeNumber(entry[u"value"]); number && !isInRange(*number, json[u"unit"].text))
            check.say(FaultKind::OutOfRange, partOf(part, inner), entry[inner],
                      {QString::number(*number), json[u"unit"].text});
        const Days now{dayIn(entry[u"from"]), dayIn(entry[u"until"]),
                       entry.has(inner) && entry[inner].kind == Json::Kind::Null};
        checkDays(check, part, entry, json[u"set"].text == u"yearly", now, before);
        if (now.from.isValid()) before = now;
    }
    return static_cast<int>(entries.size());
}

void checkCodes(FileCheck& check, const QString& part, const Json& codes, const Listed& listed)
{
    static constexpr Member kCode[] = {{u"code"}, {u"label"}, {u"ref"}, {u"confirmed", Shape::YesNo}};
    QSet<QString> seen;
    for (qsizetype i = 0; i < codes.items.size(); ++i) {
        const Json& one = codes.items[i];
        const QString at = u"%1[%2]"_s.arg(part, QString::number(i));
        if (one.kind != Json::Kind::Object) {
            check.say(FaultKind::NotAnObject, at, one);
            continue;
        }
        check.members(at, one, kCode);
        const Json& code = one[u"code"];
        if (code.kind == Json::Kind::Text && seen.contains(code.text))
            check.say(FaultKind::ItemTwice, partOf(at, u"code"), code, {code.text});
        seen.insert(code.text);
        if (isUnlisted(one[u"ref"].text, listed.sources))
            check.say(FaultKind::SourceNotListed, partOf(at, u"ref"), one[u"ref"], {one[u"ref"].text});
    }
}

} // namespace alongside::policy
