// Price guides, one by one and beside each other (R2).

#include "core/policy/check/check_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

constexpr Member kGuide[] = {{u"id"},
                             {u"effective_from", Shape::Day},
                             {u"effective_to", Shape::Day},
                             {u"source", Shape::Object},
                             {u"confirmed", Shape::YesNo},
                             {u"items", Shape::Object}};
constexpr Member kItem[] = {
    {u"name"}, {u"unit", Shape::MaybeEmpty}, {u"price_p", Shape::WholeOrNull}, {u"earmarked", Shape::YesNo, false}};

struct Guide {
    const CheckedFile* file = nullptr;
    QString id{};
    QDate from{};
    QDate to{};
};

QString shown(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Those whose days can be read. Order: by first day.
QList<Guide> guidesOf(const QList<CheckedFile>& files, bool council)
{
    QList<Guide> guides;
    for (const CheckedFile& file : files) {
        if (!isGuideFile(file.name) || file.isCouncil != council) continue;
        const Guide guide{&file, file.json[u"id"].text, dayIn(file.json[u"effective_from"]),
                          dayIn(file.json[u"effective_to"])};
        if (guide.from.isValid() && guide.to.isValid() && guide.from <= guide.to) guides.append(guide);
    }
    std::ranges::stable_sort(guides, {}, &Guide::from);
    return guides;
}

bool isCovered(QDate from, QDate to, const QList<Guide>& by)
{
    for (const Guide& guide : by)
        if (guide.from <= from && from <= guide.to) from = guide.to.addDays(1);
    return from > to;
}

/// `before` is the one of the earlier guides that lasts longest.
void checkPair(const Guide& before, const Guide& guide, const QList<Guide>& beneath, QList<CheckFault>& faults)
{
    FileCheck check(*guide.file, faults);
    const Json& from = guide.file->json[u"effective_from"];
    const QDate gap = before.to.addDays(1);
    if (guide.from <= before.to)
        check.say(FaultKind::GuidesOverlap, u"effective_from"_s, from,
                  {before.id, guide.id, shown(guide.from), shown(std::min(before.to, guide.to))});
    else if (gap < guide.from && !isCovered(gap, guide.from.addDays(-1), beneath))
        check.say(FaultKind::GuidesGap, u"effective_from"_s, from,
                  {shown(gap), shown(guide.from.addDays(-1)), before.id, guide.id});
}

} // namespace

int checkGuide(FileCheck& check, const Listed& listed)
{
    const Json& json = check.file().json;
    check.members({}, json, kGuide);
    check.source(u"source"_s, json[u"source"], listed.sources);
    const QDate from = dayIn(json[u"effective_from"]);
    const QDate to = dayIn(json[u"effective_to"]);
    if (from.isValid() && to.isValid() && to < from)
        check.say(FaultKind::UntilBeforeFrom, u"effective_to"_s, json[u"effective_to"], {shown(to), shown(from)});
    if (json[u"items"].kind == Json::Kind::Object && json[u"items"].members.isEmpty())
        check.say(FaultKind::NoValues, u"items"_s, json[u"items"]);
    for (const auto& [code, item] : json[u"items"].members) {
        const QString part = u"items."_s + code;
        if (item.kind != Json::Kind::Object) {
            check.say(FaultKind::NotAnObject, part, item);
            continue;
        }
        check.members(part, item, kItem);
        if (const auto price = wholeNumber(item[u"price_p"]); price && *price < 0)
            check.say(FaultKind::Negative, partOf(part, u"price_p"), item[u"price_p"]);
    }
    return 1;
}

void checkGuidesTogether(const QList<CheckedFile>& files, QList<CheckFault>& faults)
{
    QHash<QString, QString> seen;
    for (const CheckedFile& file : files) {
        const Json& id = file.json[u"id"];
        if (!isGuideFile(file.name) || id.kind != Json::Kind::Text) continue;
        if (seen.contains(id.text))
            FileCheck(file, faults).say(FaultKind::GuideTwice, u"id"_s, id, {id.text, seen[id.text]});
        else seen.insert(id.text, file.shown);
    }
    const QList<Guide> national = guidesOf(files, false);
    for (const bool council : {false, true}) {
        const QList<Guide> guides = council ? guidesOf(files, true) : national;
        for (qsizetype i = 1; i < guides.size(); ++i) {
            const auto longest = std::max_element(guides.begin(), guides.begin() + i,
                                                  [](const Guide& a, const Guide& b) { return a.to < b.to; });
            checkPair(*longest, guides[i], council ? national : QList<Guide>(), faults);
        }
    }
}

} // namespace alongside::policy
