#include "app/cli/bench/workload.h"

#include "core/record/fold/fold.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

QUuid idIn(const QJsonValue& value)
{
    return QUuid::fromString(value.toString());
}
QString numberIn(const QJsonValue& value)
{
    return QString::number(value.toDouble());
}
QDate dayIn(const QJsonValue& value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}
qint64 timeIn(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}
Money moneyIn(const QJsonValue& pounds)
{
    return Money::pence(std::llround(pounds.toDouble() * 100));
}
Quantity hoursIn(const QJsonValue& hours)
{
    return Quantity{std::llround(hours.toDouble() * 1000)};
}

constexpr const char* kSections[] = {"about_me",      "what_matters", "home_life", "health",     "mobility",
                                     "relationships", "risks",        "strengths", "carer_view", "practitioner_view"};
constexpr const char* kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr const char* kParts[] = {"morning", "midday", "evening", "night"};

/// A section has no name of its own in the workload: its place in the list names it.
EntryId entryOf(CaseId id, int section)
{
    QUuid made = id.value;
    made.data4[7] = static_cast<uchar>(made.data4[7] ^ (0x40 + section));
    return {made};
}

Cover coverOf(const QString& who)
{
    if (who == u"self") return Cover::Me;
    return who == u"agency" ? Cover::Paid : Cover::Circle;
}

WeekCell cellOf(const QJsonValue& value)
{
    const QJsonObject cell = value.toObject();
    if (cell.isEmpty()) return {};
    return {
        coverOf(cell[u"who"_s].toString()),
        u"%1, %2, %3 minutes"_s.arg(cell[u"what"_s].toString(), cell[u"who"_s].toString(), numberIn(cell[u"mins"_s]))};
}

void takePerson(const QJsonObject& c, CaseFile& file)
{
    const QJsonObject person = c[u"person"_s].toObject();
    const QJsonObject address = person[u"address"_s].toObject();
    file.person = {.name = person[u"given"_s].toString() + u' ' + person[u"family"_s].toString(),
                   .preferredName = person[u"given"_s].toString(),
                   .bornOn = dayIn(person[u"dob"_s]),
                   .address = u"%1, %2, %3"_s.arg(address[u"line1"_s].toString(), address[u"town"_s].toString(),
                                                  address[u"postcode"_s].toString()),
                   .phone = person[u"phone"_s].toString(),
                   .howToReach = person[u"ref"_s].toString(),
                   .language = person[u"language"_s].toString(),
                   .communication = person[u"communication"_s].toString(),
                   .contactOn = dayIn(c[u"created"_s]),
                   .contactWords = c[u"schema"_s].toString(),
                   .safeTonight = c[u"status"_s].toString(),
                   .workerName = c[u"owner"_s].toString()};
}

void takeSections(const QJsonObject& c, CaseFile& file)
{
    const QJsonObject sections = c[u"sections"_s].toObject();
    for (int i = 0; i < 10; ++i) {
        const QJsonObject section = sections[QLatin1StringView(kSections[i])].toObject();
        file.entries.append({.id = entryOf(file.id, i),
                             .kind = static_cast<EntryKind>(i + 1),
                             .words = section[u"text"_s].toString(),
                             .saidBy = section[u"by"_s].toString(),
                             .on = dayIn(section[u"updated"_s]),
                             .promptedBy = QString::fromLatin1(kSections[i])});
    }
}

void takeOutcomes(const QJsonObject& c, CaseFile& file)
{
    int area = 0;
    for (const auto& value : c[u"outcomes"_s].toArray()) {
        const QJsonObject one = QJsonValue(value).toObject();
        const CareArea of = kAdultAreas[static_cast<std::size_t>(area++)];
        const Tri able = one[u"eligible"_s].toBool() ? Tri::No : Tri::Yes;
        file.needs.append({.id = needIdFor(of), .area = of, .dueToNeeds = Tri::Yes, .withoutAssistance = able});
        file.outcomes.append({.id = {idIn(one[u"id"_s])},
                              .statement = one[u"summary"_s].toString(),
                              .now = numberIn(one[u"rating"_s]),
                              .areas = {of}});
        for (const auto& need : one[u"needs"_s].toArray()) {
            const QJsonObject told = QJsonValue(need).toObject();
            file.strengths.append({.id = {idIn(told[u"id"_s])},
                                   .kind = StrengthKind::People,
                                   .words = told[u"text"_s].toString(),
                                   .helpsWith = told[u"met_by"_s].toString(),
                                   .ifItBreaks = numberIn(told[u"level"_s])});
        }
    }
}

void takeCircle(const QJsonObject& c, CaseFile& file)
{
    for (const auto& value : c[u"relationships"_s].toArray()) {
        const QJsonObject one = QJsonValue(value).toObject();
        file.circle.append({.id = {idIn(one[u"id"_s])},
                            .name = one[u"name"_s].toString(),
                            .relation = one[u"kind"_s].toString(),
                            .does = one[u"note"_s].toString(),
                            .phone = numberIn(one[u"hours"_s]),
                            .ringFirst = one[u"carer"_s].toBool()});
    }
    const QJsonObject week = c[u"week"_s].toObject();
    for (int day = 0; day < 7; ++day)
        for (int part = 0; part < 4; ++part) {
            const QJsonValue cell = week[QLatin1StringView(kDays[day])][QLatin1StringView(kParts[part])];
            if (cell.isObject()) file.week.insert(weekKey(false, day, part), cellOf(cell));
        }
}

void takeSupport(const QJsonObject& c, CaseFile& file)
{
    for (const auto& value : c[u"support"_s].toArray()) {
        const QJsonObject one = QJsonValue(value).toObject();
        file.lines.append({.id = {idIn(one[u"id"_s])},
                           .label = one[u"item"_s].toString(),
                           .quantity = hoursIn(one[u"hours"_s]),
                           .priceByHand = moneyIn(one[u"cost"_s]),
                           .priceReason = one[u"provider"_s].toString(),
                           .startOn = dayIn(one[u"from"_s])});
    }
    const QJsonObject plan = c[u"plan"_s].toObject();
    file.money.contributionWeekly = moneyIn(plan[u"budget"_s]);
    file.money.notEnoughNote = numberIn(plan[u"review_weeks"_s]);
    for (const auto& value : plan[u"goals"_s].toArray()) {
        const QJsonObject goal = QJsonValue(value).toObject();
        file.outcomes.append(
            {.id = {idIn(goal[u"id"_s])}, .statement = goal[u"text"_s].toString(), .better = goal[u"by"_s].toString()});
    }
}

/// Range: a list that is not empty.
template <class List>
auto& at(List& list, const QJsonValue& index)
{
    return list[std::clamp<qsizetype>(index.toInt(), 0, list.size() - 1)];
}

/// One field set to one value, by its path in the workload.
void revise(const QJsonArray& path, const QJsonValue& value, CaseFile& file)
{
    const QString top = path[0].toString();
    if (top == u"sections") {
        const auto section = std::ranges::find(kSections, path[1].toString(),
                                               [](const char* name) { return QString::fromLatin1(name); });
        at(file.entries, int(section - std::begin(kSections))).words = value.toString();
    } else if (top == u"outcomes") {
        Outcome& outcome = at(file.outcomes, path[1]);
        if (path[2] == u"summary"_s) outcome.statement = value.toString();
        else outcome.now = numberIn(value);
    } else if (top == u"week") {
        const auto place = [](const auto& names, const QJsonValue& name) {
            return int(std::ranges::find(names, name.toString(), [](const char* n) { return QString::fromLatin1(n); })
                       - std::begin(names));
        };
        file.week.insert(weekKey(false, place(kDays, path[1]), place(kParts, path[2])), cellOf(value));
    } else if (top == u"support") {
        SupportLine& line = at(file.lines, path[1]);
        if (path[2] == u"hours"_s) line.quantity = hoursIn(value);
        else line.priceByHand = moneyIn(value);
    } else if (top == u"plan") {
        file.money.contributionWeekly = moneyIn(value);
    } else {
        file.person.safeTonight = value.toString();
    }
}

/// What changed from one version to the next, as its author's command.
TimedGroup groupOf(const CaseFile& before, const CaseFile& after, qint64 atMs, const QString& reason)
{
    TimedGroup made{{.caseId = after.id}, atMs};
    for (const record::Change& change : record::diff(before, after)) made.group.ops.append({change, 0, reason});
    return made;
}

void takeRevisions(const QJsonArray& revisions, WorkloadCase& out)
{
    for (const auto& value : revisions) {
        const QJsonObject one = QJsonValue(value).toObject();
        CaseFile after = out.file;
        revise(one[u"path"_s].toArray(), one[u"value"_s], after);
        // Its own id, its author and their role travel with the reason: a laptop writes in the name of one person only.
        const QString reason = u"%1 %2 %3 %4"_s.arg(one[u"id"_s].toString(), one[u"by"_s].toString(),
                                                    one[u"role"_s].toString(), one[u"why"_s].toString());
        TimedGroup group = groupOf(out.file, after, timeIn(one[u"at"_s]), reason);
        out.file = std::move(after);
        if (!group.group.ops.isEmpty()) out.groups.append(std::move(group));
    }
}

} // namespace

WorkloadCase firstVersions(const QJsonObject& line)
{
    const QJsonObject initial = line[u"initial"_s].toObject();
    WorkloadCase made{.id = {idIn(line[u"id"_s])}};
    made.file.id = made.id;
    const CaseFile nothing = made.file;
    takePerson(initial, made.file);
    takeSections(initial, made.file);
    takeOutcomes(initial, made.file);
    takeCircle(initial, made.file);
    takeSupport(initial, made.file);
    made.groups.append(groupOf(nothing, made.file, timeIn(initial[u"created"_s]), {}));
    takeRevisions(line[u"revisions"_s].toArray(), made);
    return made;
}

WorkloadCase dayOfWork(const QJsonObject& line, const CaseFile& file)
{
    WorkloadCase made{.id = file.id, .file = file};
    takeRevisions(line[u"delta"_s].toArray(), made);
    return made;
}

} // namespace alongside::cli
