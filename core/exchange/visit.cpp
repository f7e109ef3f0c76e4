#include "core/exchange/visit.h"

#include "core/exchange/visit_record.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

namespace {

using record::RecordKind;

constexpr quint16 kCell = 1; // of the week: the one field a grid has

Error unreadable(const QString& where, const QString& detail = {})
{
    return {ErrorCode::InputUnreadable, where, detail};
}

/// Which member of the step is wrong: none when `edit` could be made.
struct Made {
    VisitEdit edit{};
    QString wrong{};
};

/// Everything a step may be made of while it is read.
struct Reading {
    QJsonObject step{};
    Names* names = nullptr;
    IdSource* ids = nullptr;
};

Made edited(const Said& said)
{
    return {{[changes = said.changes](CaseFile& file) { write(changes, file); }}, said.wrong};
}

/// A record the case has one of.
template <RecordKind Kind>
Made one(const Reading& reading)
{
    return edited(saidOf(Kind, {}, reading.step, *reading.names));
}

/// An item of a list, by the name the visit gives it.
template <RecordKind Kind>
Made item(const Reading& reading)
{
    const QString name = reading.step[u"id"_s].toString();
    if (name.isEmpty()) return {{}, u"id"_s};
    const bool isNew = !reading.names->contains(name);
    const QUuid id = isNew ? reading.ids->next() : reading.names->value(name);
    Made made = edited(saidOf(Kind, id, reading.step, *reading.names));
    if (isNew) reading.names->insert(name, id); // a thing is not named by what it says of itself
    return made;
}

/// The id of an area is the same in every record.
Made need(const Reading& reading)
{
    constexpr const char* kArea = "area";
    const record::FieldInfo& field = *record::fieldNamed(*record::partOf(RecordKind::Need), QString::fromLatin1(kArea));
    const auto area = valueIn(reading.step[QLatin1StringView(kArea)], field.type, *reading.names);
    if (!area) return {{}, QString::fromLatin1(kArea)};
    const QUuid id = needIdFor(static_cast<CareArea>(area->toInteger())).value;
    Said said = saidOf(RecordKind::Need, id, reading.step, *reading.names);
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
                if (!value) return {{}, name};
                said.changes.append(
                    {{RecordKind::Week, {}, kCell, weekKey(wished, day, part)}, record::Action::Set, *value});
            }
        }
    }
    return edited(said);
}

/// What one point of view says of one outcome: under `points`, with the review it was said at.
Said pointOf(const QJsonObject& json, const QString& review, const Names& names)
{
    const record::Part& part = *record::partOf(RecordKind::ReviewPoint);
    const QUuid outcome = names.value(json[u"outcome"_s].toString());
    if (outcome.isNull()) return {{}, u"outcome"_s};
    const auto viewpoint = valueIn(json[u"viewpoint"_s], record::fieldNamed(part, u"viewpoint"_s)->type, names);
    if (!viewpoint) return {{}, u"viewpoint"_s};
    QJsonObject said = json;
    said[u"review"_s] = review;
    const ReviewPointId id =
        reviewPointIdFor({names.value(review)}, {outcome}, static_cast<Viewpoint>(viewpoint->toInteger()));
    return saidOf(RecordKind::ReviewPoint, id.value, said, names);
}

Made review(const Reading& reading)
{
    Reading itself = reading;
    const QJsonArray points = itself.step.take(u"points"_s).toArray();
    Made made = item<RecordKind::Review>(itself);
    if (!made.wrong.isEmpty()) return made;
    Said said;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Said one = pointOf(points[i].toObject(), itself.step[u"id"_s].toString(), *reading.names);
        if (!one.wrong.isEmpty()) return {{}, u"points/%1/%2"_s.arg(i).arg(one.wrong)};
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
        const Said one = saidOf(RecordKind::MeansAmount, reading.ids->next(), json[i].toObject(), *reading.names);
        if (!one.wrong.isEmpty()) return {{}, u"amounts/%1/%2"_s.arg(i).arg(one.wrong)};
        said.changes += one.changes;
    }
    return said;
}

Made means(const Reading& reading)
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

Made removal(const Reading& reading)
{
    const QUuid id = reading.names->value(reading.step[u"id"_s].toString());
    return {{[id](CaseFile& file) {
                for (const record::Part& part : record::parts())
                    if (part.shape == record::Shape::List) part.drop(file, id);
            }},
            id.isNull() ? u"id"_s : QString()};
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
    {u"review", review},
    {u"statement", item<RecordKind::Review>},
    {u"talk", item<RecordKind::Review>},
    {u"next_review", item<RecordKind::Review>},
    {u"offer_again", item<RecordKind::Review>},
    {u"spend", item<RecordKind::Spending>},
};

VisitDetermination determinationIn(const QJsonObject& step)
{
    return {step[u"eligible"_s].toBool(), step[u"differs_because"_s].toString(), step[u"reasons"_s].toString(),
            step[u"advice"_s].toString()};
}

/// A day as the record keeps it; invalid where nothing of the kind is written.
QDate dayIn(const QJsonValue& json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

/// The members of a stop, of which the first that cannot be read is named.
QString readStop(VisitStep& step, const QJsonObject& json)
{
    const auto because =
        std::ranges::find_if(kStopReasonChoices, [why = json[u"because"_s].toString()](const Choice& one) {
            return why == QLatin1StringView(one.key);
        });
    if (because == std::end(kStopReasonChoices)) return u"because"_s;
    const VisitMoneyStop stop{static_cast<StopReason>(because->number), dayIn(json[u"last_day"_s]),
                              json[u"words"_s].toString()};
    step.what = stop;
    return stop.lastDay.isValid() ? QString() : u"last_day"_s;
}

/// Nothing outside the visit's own folder is meant by any name.
bool isPlainName(const QString& file)
{
    return !file.isEmpty() && !file.startsWith(u'.') && !file.contains(u'/') && !file.contains(u'\\');
}

QString readAttach(VisitStep& step, Reading reading)
{
    VisitAttach attach{reading.step.take(u"file"_s).toString(), {}, {}};
    if (!isPlainName(attach.file)) return u"file"_s;
    if (!reading.step.contains(u"name"_s)) reading.step.insert(u"name"_s, attach.file);
    Made made = item<RecordKind::Attachment>(reading);
    attach.id = {reading.names->value(reading.step[u"id"_s].toString())};
    attach.edit = std::move(made.edit);
    step.what = attach;
    return made.wrong;
}

/// False: it is no answer. One that is left out, or null, is none.
template <class Answer>
bool readAnswer(const QJsonValue& json, Answer& to)
{
    if (json.isUndefined() || json.isNull()) return true;
    for (const Choice& one : choicesOf(Answer{}))
        if (json.toString() == QLatin1StringView(one.key)) return to = static_cast<Answer>(one.number), true;
    return false;
}

QString readExperience(VisitStep& step, const Reading& reading)
{
    VisitExperience said{{reading.names->value(reading.step[u"id"_s].toString())}, {}};
    if (said.review.isNull()) return u"id"_s;
    for (std::size_t i = 0; i < kWayQuestions; ++i)
        if (!readAnswer(reading.step[QLatin1StringView(kWayWords[i])], said.answers.way[i]))
            return QString::fromLatin1(kWayWords[i]);
    for (std::size_t i = 0; i < kLifeQuestions; ++i)
        if (!readAnswer(reading.step[QLatin1StringView(kLifeWords[i])], said.answers.life[i]))
            return QString::fromLatin1(kLifeWords[i]);
    step.what = said;
    return {};
}

QString readContribution(VisitStep& step, Reading reading)
{
    const QJsonValue take = reading.step.take(u"take"_s);
    if (!take.isUndefined() && !take.isBool()) return u"take"_s;
    Made made = means(reading);
    step.what = VisitContribution{std::move(made.edit), take.toBool()};
    return made.wrong;
}

/// The member that is wrong; empty when the step stands.
QString readDeed(VisitStep& step, const Reading& reading)
{
    const QJsonObject& json = reading.step;
    if (step.deed == u"determine") {
        step.what = determinationIn(json);
        return json[u"eligible"_s].isBool() ? QString() : u"eligible"_s;
    }
    if (step.deed == u"settle") {
        const QString item = json[u"id"_s].toString();
        step.what =
            VisitSettlement{reading.names->value(item), json[u"field"_s].toString(), json[u"stands"_s].toString()};
        if (!item.isEmpty() && !reading.names->contains(item)) return u"id"_s;
        return step.reason.isEmpty() ? u"reason"_s : QString();
    }
    if (step.deed == u"sign_off") {
        const QString named = json[u"review"_s].toString();
        step.what = VisitSignOff{{reading.names->value(named)}, json[u"adds"_s].toString()};
        return named.isEmpty() || reading.names->contains(named) ? QString() : u"review"_s;
    }
    if (step.deed == u"agree") return step.what = VisitAgreement{}, QString();
    if (step.deed == u"start_money") {
        const QDate from = dayIn(json[u"from"_s]);
        step.what = VisitMoneyStart{from};
        return from.isValid() || !json.contains(u"from"_s) ? QString() : u"from"_s;
    }
    if (step.deed == u"change_money") {
        const QDate from = dayIn(json[u"from"_s]);
        step.what = VisitMoneyChange{from};
        return from.isValid() ? QString() : u"from"_s;
    }
    if (step.deed == u"attach") return readAttach(step, reading);
    if (step.deed == u"experience") return readExperience(step, reading);
    if (step.deed == u"contribution") return readContribution(step, reading);
    if (step.deed == u"place_order") return step.what = VisitOrder{}, QString();
    if (step.deed == u"set_planning_aside") return step.what = VisitPlanning{}, QString();
    if (step.deed == u"stop_money") return readStop(step, json);
    if (step.deed == u"sync") return step.what = VisitSync{json[u"cut"_s].toBool()}, QString();

    const auto verb = std::ranges::find(kVerbs, QStringView(step.deed), &Verb::word);
    if (verb == std::end(kVerbs)) return u"do"_s;
    Made made = verb->make(reading);
    step.what = std::move(made.edit);
    return made.wrong;
}

Result<QList<VisitActor>> actorsIn(const QJsonObject& root)
{
    QList<VisitActor> actors;
    const QJsonObject named = root[u"actors"_s].toObject();
    for (auto one = named.begin(); one != named.end(); ++one) {
        const QJsonObject actor = one->toObject();
        actors.append(
            {one.key(), actor[u"name"_s].toString(), actor[u"role"_s].toString(), actor[u"phone"_s].toString()});
        if (actors.last().name.isEmpty()) return unreadable(u"/actors/%1/name"_s.arg(one.key()));
    }
    if (actors.isEmpty()) return unreadable(u"/actors"_s);
    return actors;
}

} // namespace

const VisitActor& Visit::actor(const QString& key) const
{
    const auto found = std::ranges::find(actors, key, &VisitActor::key);
    return found == actors.end() ? actors.first() : *found;
}

Result<Visit> readVisit(const QByteArray& json, IdSource& ids)
{
    QJsonParseError fault{};
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) return unreadable({}, u"byte %1"_s.arg(fault.offset));
    if (root[u"format"_s] != 1) return unreadable(u"/format"_s);

    Result<QList<VisitActor>> actors = actorsIn(root);
    if (!actors) return actors.error();
    Visit visit{{ids.next()},
                root[u"about"_s].toString(),
                root[u"council"_s][u"name"_s].toString(),
                root[u"invented"_s].toBool(),
                *std::move(actors),
                {}};

    Names names;
    const QJsonArray steps = root[u"steps"_s].toArray();
    for (const auto& value : steps) {
        const QJsonObject object = QJsonValue(value).toObject();
        const QString where = u"/steps/%1/"_s.arg(visit.steps.size());
        const QDateTime at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODate);
        const qint64 earliest = visit.steps.isEmpty() ? at.toMSecsSinceEpoch() : visit.steps.last().atMs;
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime || at.toMSecsSinceEpoch() < earliest)
            return unreadable(where + u"at"_s);

        VisitStep step{at.toMSecsSinceEpoch(),     at.offsetFromUtc() / 60,        object[u"by"_s].toString(),
                       object[u"do"_s].toString(), object[u"reason"_s].toString(), {}};
        if (std::ranges::find(visit.actors, step.by, &VisitActor::key) == visit.actors.end())
            return unreadable(where + u"by"_s);
        const QString wrong = readDeed(step, {object, &names, &ids});
        if (!wrong.isEmpty()) return unreadable(where + wrong);
        if (const auto* settled = std::get_if<VisitSettlement>(&step.what))
            if (std::ranges::find(visit.actors, settled->stands, &VisitActor::key) == visit.actors.end())
                return unreadable(where + u"stands"_s);
        visit.steps.append(std::move(step));
    }
    if (visit.steps.isEmpty()) return unreadable(u"/steps"_s);
    return visit;
}

} // namespace alongside::exchange
