#include "core/exchange/visit_edits.h"

#include "core/exchange/visit_record.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

using record::RecordKind;

namespace {

constexpr quint16 kCell = 1; // of the week: the one field a grid has

Made edited(const Said& said)
{
    return {{[changes = said.changes](CaseFile& file) { write(changes, file); }}, said.wrong};
}

/// A record the case has one of.
template <RecordKind Kind>
Made one(const Reading& reading)
{
    return edited(saidOf(Kind, {}, reading.step, *reading.names, reading.today));
}

/// An item of a list, by the name the visit gives it.
template <RecordKind Kind>
Made item(const Reading& reading)
{
    const QString name = reading.step[u"id"_s].toString();
    if (name.isEmpty()) return {{}, {u"id"_s}};
    const bool isNew = !reading.names->contains(name);
    const QUuid id = isNew ? reading.ids->next() : reading.names->value(name);
    Made made = edited(saidOf(Kind, id, reading.step, *reading.names, reading.today));
    if (isNew) reading.names->insert(name, id); // a thing is not named by what it says of itself
    return made;
}

/// More of what was begun: an item that is there already.
template <RecordKind Kind>
Made more(const Reading& reading)
{
    if (!reading.names->contains(reading.step[u"id"_s].toString())) return {{}, {u"id"_s}};
    return item<Kind>(reading);
}

/// The id of an area is the same in every record.
Made need(const Reading& reading)
{
    constexpr const char* kArea = "area";
    const record::FieldInfo& field = *record::fieldNamed(*record::partOf(RecordKind::Need), QString::fromLatin1(kArea));
    const auto area = valueIn(reading.step[QLatin1StringView(kArea)], field.type, *reading.names);
    if (!area) return {{}, {QString::fromLatin1(kArea)}};
    const QUuid id = needIdFor(static_cast<CareArea>(area->toInteger())).value;
    Said said = saidOf(RecordKind::Need, id, reading.step, *reading.names, reading.today);
    said.changes.append({{RecordKind::Need, id, field.number, {}}, record::Action::Set, *area});
    return edited(said);
}

Made week(const Reading& reading)
{
    constexpr std::array days{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    constexpr std::array parts{u"morning", u"afternoon", u"evening", u"night"};
    const ValueType type = record::partOf(RecordKind::Week)->fieldOf(kCell)->type;
    Said said;
    for (const bool wished : {false, true}) {
        const QString name = wished ? u"wished"_s : u"now"_s;
        const QJsonObject week = reading.step[name].toObject();
        for (int day = 0; day < 7; ++day) {
            const QJsonObject of = week[QStringView(days[static_cast<std::size_t>(day)])].toObject();
            for (int part = 0; part < 4; ++part) {
                const QJsonValue cell = of[QStringView(parts[static_cast<std::size_t>(part)])];
                if (cell.isUndefined()) continue;
                const auto value = valueIn(cell, type, *reading.names);
                if (!value) return {{}, {name}};
                said.changes.append(
                    {{RecordKind::Week, {}, kCell, weekKey(wished, day, part)}, record::Action::Set, *value});
            }
        }
    }
    return edited(said);
}

/// What one point of view says of one outcome: under `points`, with the review it was said at.
Said pointOf(const QJsonObject& json, const QString& review, const Reading& reading)
{
    const Names& names = *reading.names;
    const record::Part& part = *record::partOf(RecordKind::ReviewPoint);
    const QUuid outcome = names.value(json[u"outcome"_s].toString());
    if (outcome.isNull()) return {{}, {u"outcome"_s}};
    const auto viewpoint = valueIn(json[u"viewpoint"_s], record::fieldNamed(part, u"viewpoint"_s)->type, names);
    if (!viewpoint) return {{}, {u"viewpoint"_s}};
    QJsonObject said = json;
    said[u"review"_s] = review;
    const ReviewPointId id =
        reviewPointIdFor({names.value(review)}, {outcome}, static_cast<Viewpoint>(viewpoint->toInteger()));
    return saidOf(RecordKind::ReviewPoint, id.value, said, names, reading.today);
}

Made review(const Reading& reading)
{
    Reading itself = reading;
    const QJsonArray points = itself.step.take(u"points"_s).toArray();
    Made made = item<RecordKind::Review>(itself);
    if (!made.wrong.isEmpty()) return made;
    Said said;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Said one = pointOf(points[i].toObject(), itself.step[u"id"_s].toString(), reading);
        if (!one.wrong.isEmpty()) return {{}, {u"points/%1/%2"_s.arg(i).arg(one.wrong.where), one.wrong.limit}};
        said.changes += one.changes;
    }
    return {{[noted = made.edit.apply, told = edited(said).edit.apply](CaseFile& file) {
                noted(file);
                told(file);
            }},
            {}};
}

/// Amounts that are said take the place of all that were said before: they are of one day together.
Said amountsOf(const QJsonArray& json, const Reading& reading)
{
    Said said;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const Said one =
            saidOf(RecordKind::MeansAmount, reading.ids->next(), json[i].toObject(), *reading.names, reading.today);
        if (!one.wrong.isEmpty()) return {{}, {u"amounts/%1/%2"_s.arg(i).arg(one.wrong.where), one.wrong.limit}};
        said.changes += one.changes;
    }
    return said;
}

} // namespace

Made notedMeans(const Reading& reading)
{
    Reading itself = reading;
    const QJsonValue amounts = itself.step.take(u"amounts"_s);
    const Made made = one<RecordKind::Means>(itself);
    if (!made.wrong.isEmpty() || amounts.isUndefined()) return made;
    const Said said = amountsOf(amounts.toArray(), reading);
    return {{[noted = made.edit.apply, told = edited(said).edit.apply](CaseFile& file) {
                noted(file);
                file.meansAmounts.clear();
                told(file);
            }},
            said.wrong};
}

Made notedAttachment(const Reading& reading)
{
    return item<RecordKind::Attachment>(reading);
}

namespace {

Made removal(const Reading& reading)
{
    const QUuid id = reading.names->value(reading.step[u"id"_s].toString());
    return {{[id](CaseFile& file) {
                for (const record::Part& part : record::parts())
                    if (part.shape == record::Shape::List) part.drop(file, id);
            }},
            Wrong{id.isNull() ? u"id"_s : QString(), {}}};
}

struct Verb {
    QStringView word;
    Made (*make)(const Reading& reading);
};

// To add a verb: a row here and one in resources/schema/visit.schema.json.
constexpr Verb kVerbs[] = {
    {u"contact", one<RecordKind::Person>},
    {u"sitting", item<RecordKind::Sitting>},
    {u"note", item<RecordKind::Entry>},
    {u"good_and_bad", one<RecordKind::GoodAndBad>},
    {u"strength", item<RecordKind::Strength>},
    {u"circle", item<RecordKind::CircleMember>},
    {u"offer", item<RecordKind::Offer>},
    {u"link_carer", item<RecordKind::RecordLink>},
    {u"week", week},
    {u"assess", one<RecordKind::Assessment>},
    {u"caring", one<RecordKind::Caring>},
    {u"capacity", item<RecordKind::Capacity>},
    {u"need", need},
    {u"outcome", item<RecordKind::Outcome>},
    {u"line", item<RecordKind::SupportLine>},
    {u"money", one<RecordKind::MoneyTalk>},
    {u"choose", one<RecordKind::Choices>},
    {u"authorise", one<RecordKind::MoneyHolder>},
    {u"payee", item<RecordKind::Payee>},
    {u"advise", item<RecordKind::Advice>},
    {u"remove", removal},
    {u"plan", one<RecordKind::Plan>},
    {u"plan_line", item<RecordKind::PlanLine>},
    {u"planner_reply", item<RecordKind::PlannerReply>},
    {u"review", review},
    {u"statement", more<RecordKind::Review>},
    {u"talk", more<RecordKind::Review>},
    {u"next_review", more<RecordKind::Review>},
    {u"offer_again", more<RecordKind::Review>},
    {u"spend", item<RecordKind::Spending>},
};

} // namespace

Made noted(QStringView verb, const Reading& reading)
{
    const auto* one = std::ranges::find(kVerbs, verb, &Verb::word);
    return one == std::end(kVerbs) ? Made{{}, {u"do"_s}} : one->make(reading);
}

} // namespace alongside::exchange
