#include "core/policy/check/check_file.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

bool hasShape(const Json& json, Shape shape)
{
    using Kind = Json::Kind;
    switch (shape) {
    case Shape::Text: return json.kind == Kind::Text && !json.text.trimmed().isEmpty();
    case Shape::MaybeEmpty: return json.kind == Kind::Text;
    case Shape::Day: return dayIn(json).isValid();
    case Shape::Whole: return wholeNumber(json).has_value();
    case Shape::WholeOrNull: return json.kind == Kind::Null || wholeNumber(json).has_value();
    case Shape::YesNo: return json.kind == Kind::True || json.kind == Kind::False;
    case Shape::Object: return json.kind == Kind::Object;
    case Shape::ListOrNull: return json.kind == Kind::List || json.kind == Kind::Null;
    case Shape::List: break;
    }
    return json.kind == Kind::List;
}

QString wordsFor(Shape shape)
{
    switch (shape) {
    case Shape::Text: return u"a text that is not empty"_s;
    case Shape::MaybeEmpty: return u"a text"_s;
    case Shape::Day: return u"a day that exists, year-month-day"_s;
    case Shape::Whole:
    case Shape::WholeOrNull: return u"a whole number"_s;
    case Shape::YesNo: return u"true or false"_s;
    case Shape::Object: return u"an object, in braces"_s;
    case Shape::List:
    case Shape::ListOrNull: break;
    }
    return u"a list, in square brackets"_s;
}

} // namespace

void FileCheck::sayAt(FaultKind kind, const QString& part, qsizetype at, const QStringList& with)
{
    m_faults.append({kind, m_file.shown, lineAndColumn(m_file.bytes, at), part, with});
}

void FileCheck::say(FaultKind kind, const QString& part, const Json& json, const QStringList& with)
{
    sayAt(kind, part, startOf(json, m_file.bytes), with);
}

void FileCheck::sayOfName(FaultKind kind, const QString& part, const Json& json, const QStringList& with)
{
    sayAt(kind, part, startOfName(json, m_file.bytes), with);
}

bool FileCheck::members(const QString& part, const Json& object, std::span<const Member> known)
{
    bool right = true;
    for (const Member& member : known) {
        const QString at = partOf(part, member.name);
        if (!object.has(member.name)) {
            if (member.needed) say(FaultKind::MemberMissing, at, object, {member.name.toString()});
            right = right && !member.needed;
        } else if (const Json& given = object[member.name]; !hasShape(given, member.shape)) {
            const bool number = member.shape == Shape::Whole || member.shape == Shape::WholeOrNull;
            say(number ? FaultKind::NotWhole : FaultKind::MemberWrong, at, given,
                {member.name.toString(), wordsFor(member.shape)});
            right = false;
        }
    }
    for (const auto& [name, given] : object.members)
        if (std::ranges::find(known, name, &Member::name) == known.end())
            sayOfName(FaultKind::MemberUnknown, partOf(part, name), given, {name});
    return right;
}

void FileCheck::source(const QString& part, const Json& source, const QSet<QString>& listed)
{
    static constexpr Member kSource[] = {{u"title"}, {u"ref"}, {u"checked", Shape::Day}};
    if (source.kind != Json::Kind::Object) return;
    members(part, source, kSource);
    const QString& ref = source[u"ref"].text;
    if (isUnlisted(ref, listed)) say(FaultKind::SourceNotListed, partOf(part, u"ref"), source[u"ref"], {ref});
}

bool isUnlisted(const QString& ref, const QSet<QString>& listed)
{
    static const QRegularExpression ours(
        u"^((R|S)[0-9]{1,3}$|Decision [0-9]+$|SI [0-9]{4}/[0-9]+|(CA14|Care Act 2014) s[0-9])"_s);
    return ours.match(ref).hasMatch() && !listed.contains(ref);
}

bool isGuideFile(const QString& name)
{
    return name.startsWith(u"price-guides/");
}

bool isSourcesFile(const QString& name)
{
    return name == u"sources.json";
}

QString partOf(const QString& part, QStringView name)
{
    return part.isEmpty() ? name.toString() : part + u'.' + name.toString();
}

} // namespace alongside::policy
