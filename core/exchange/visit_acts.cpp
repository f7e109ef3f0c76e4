#include "core/exchange/visit_acts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

namespace {

/// Without what every step has.
Members membersOf(QJsonObject step)
{
    for (const auto& head : {u"at"_s, u"by"_s, u"do"_s, u"reason"_s}) step.remove(head);
    return Members(step);
}

/// A name that was given before, or none where none is said.
QString named(Members& members, const QString& member, const Reading& reading, Wrong& wrong)
{
    const QString name = members.text(member);
    if (!name.isEmpty() && !reading.names->contains(name)) wrong = {member};
    return name;
}

Wrong readDetermination(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    VisitDetermination made;
    made.eligible = members.yesNo(u"eligible"_s);
    made.differsBecause = members.text(u"differs_because"_s);
    made.reasons = members.text(u"reasons"_s);
    made.advice = members.text(u"advice"_s);
    step.what = made;
    return reading.step.contains(u"eligible"_s) ? members.wrong() : Wrong{u"eligible"_s, {}};
}

Wrong readSettlement(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    Wrong wrong;
    const QString item = named(members, u"id"_s, reading, wrong);
    const QString field = members.text(u"field"_s);
    step.what = VisitSettlement{reading.names->value(item), field, members.text(u"stands"_s)};
    if (wrong.isEmpty() && step.reason.isEmpty()) wrong = {u"reason"_s};
    return wrong.isEmpty() ? members.wrong() : wrong;
}

Wrong readSignOff(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    Wrong wrong;
    const QString review = named(members, u"review"_s, reading, wrong);
    step.what = VisitSignOff{{reading.names->value(review)}, members.text(u"adds"_s)};
    return wrong.isEmpty() ? members.wrong() : wrong;
}

/// An act that says nothing more than that it is done.
template <class Act>
Wrong readBare(VisitStep& step, const Reading& reading)
{
    step.what = Act{};
    return membersOf(reading.step).wrong();
}

Wrong readStart(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    step.what = VisitMoneyStart{members.day(u"from"_s, daysInReach(reading.today))};
    return members.wrong();
}

Wrong readChange(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    step.what = VisitMoneyChange{members.day(u"from"_s, daysInReach(reading.today))};
    return reading.step.contains(u"from"_s) ? members.wrong() : Wrong{u"from"_s, {}};
}

/// The members of a stop, of which the first that cannot be read is named.
Wrong readStop(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    const QString why = members.text(u"because"_s);
    const auto* because =
        std::ranges::find_if(kStopReasonChoices, [&](const Choice& one) { return why == QLatin1StringView(one.key); });
    if (because == std::end(kStopReasonChoices)) return {u"because"_s};
    VisitMoneyStop stop{static_cast<StopReason>(because->number), {}, {}};
    stop.lastDay = members.day(u"last_day"_s, daysInReach(reading.today));
    stop.words = members.text(u"words"_s);
    step.what = stop;
    return reading.step.contains(u"last_day"_s) ? members.wrong() : Wrong{u"last_day"_s, {}};
}

Wrong readStopBack(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    step.what = VisitStopBack{members.text(u"words"_s)};
    return members.wrong();
}

/// Nothing outside the visit's own folder is meant by any name.
bool isPlainName(const QString& file)
{
    return !file.isEmpty() && !file.startsWith(u'.') && !file.contains(u'/') && !file.contains(u'\\');
}

Wrong readAttach(VisitStep& step, const Reading& given)
{
    Reading reading = given;
    VisitAttach attach{reading.step.take(u"file"_s).toString(), {}, {}};
    if (!isPlainName(attach.file)) return {u"file"_s};
    if (!reading.step.contains(u"name"_s)) reading.step.insert(u"name"_s, attach.file);
    Made made = notedAttachment(reading);
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

Wrong readExperience(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    VisitExperience said{{reading.names->value(members.text(u"id"_s))}, {}};
    if (said.review.isNull()) return {u"id"_s};
    for (std::size_t i = 0; i < kWayQuestions; ++i)
        if (const QString word = QString::fromLatin1(kWayWords[i]);
            !readAnswer(members.take(word), said.answers.way[i]))
            return {word};
    for (std::size_t i = 0; i < kLifeQuestions; ++i)
        if (const QString word = QString::fromLatin1(kLifeWords[i]);
            !readAnswer(members.take(word), said.answers.life[i]))
            return {word};
    step.what = said;
    return members.wrong();
}

Wrong readContribution(VisitStep& step, const Reading& given)
{
    Reading reading = given;
    const QJsonValue take = reading.step.take(u"take"_s);
    if (!take.isUndefined() && !take.isBool()) return {u"take"_s};
    Made made = notedMeans(reading);
    step.what = VisitContribution{std::move(made.edit), take.toBool()};
    return made.wrong;
}

Wrong readSync(VisitStep& step, const Reading& reading)
{
    Members members = membersOf(reading.step);
    step.what = VisitSync{members.yesNo(u"cut"_s)};
    return members.wrong();
}

struct Act {
    QStringView word;
    Wrong (*read)(VisitStep& step, const Reading& reading);
};

// To add an act: a row here and one in resources/schema/visit.schema.json.
constexpr Act kActs[] = {
    {u"determine", readDetermination},
    {u"settle", readSettlement},
    {u"sign_off", readSignOff},
    {u"agree", readBare<VisitAgreement>},
    {u"start_money", readStart},
    {u"change_money", readChange},
    {u"stop_money", readStop},
    {u"take_stop_back", readStopBack},
    {u"place_order", readBare<VisitOrder>},
    {u"set_planning_aside", readBare<VisitPlanning>},
    {u"attach", readAttach},
    {u"experience", readExperience},
    {u"contribution", readContribution},
    {u"sync", readSync},
};

} // namespace

Wrong readDeed(VisitStep& step, const Reading& reading)
{
    const auto* act = std::ranges::find(kActs, QStringView(step.deed), &Act::word);
    if (act != std::end(kActs)) return act->read(step, reading);
    Made made = noted(step.deed, reading);
    step.what = std::move(made.edit);
    return made.wrong;
}

} // namespace alongside::exchange
