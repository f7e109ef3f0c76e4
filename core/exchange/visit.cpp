#include "core/exchange/visit.h"

#include "core/exchange/visit_acts.h"
#include "core/policy/text/json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

namespace {

const QDate kLastDay(2099, 12, 31);

Error unreadable(const QString& where, const QString& detail = {})
{
    return {ErrorCode::InputUnreadable, where, detail};
}

/// What is there, but beyond what it can be, is told apart from what cannot be read.
Error refused(const QString& place, const Wrong& wrong)
{
    if (wrong.limit.isEmpty()) return unreadable(place + wrong.where);
    return {ErrorCode::AnswerOutOfRange, place + wrong.where, wrong.limit};
}

Result<QList<VisitActor>> actorsIn(const QJsonObject& named)
{
    QList<VisitActor> actors;
    for (auto one = named.begin(); one != named.end(); ++one) {
        Members members(one->toObject());
        VisitActor actor{.key = one.key()};
        actor.name = members.line(u"name"_s);
        actor.role = members.line(u"role"_s);
        actor.phone = members.line(u"phone"_s);
        const QString place = u"/actors/%1/"_s.arg(actor.key);
        if (!members.wrong().isEmpty()) return refused(place, members.wrong());
        if (actor.name.isEmpty()) return unreadable(place + u"name"_s);
        actors.append(actor);
    }
    if (actors.isEmpty()) return unreadable(u"/actors"_s);
    return actors;
}

/// A name that is given twice says two things, of which one would be lost without a word.
Result<QJsonObject> objectIn(QByteArray json)
{
    constexpr QByteArrayView kMark("\xEF\xBB\xBF");
    if (json.startsWith(kMark)) json.remove(0, kMark.size());
    QJsonParseError fault{};
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) return unreadable({}, u"byte %1"_s.arg(fault.offset));
    if (const auto strict = policy::readJson(json); !strict) return unreadable({}, strict.error().detail);
    return root;
}

/// Time never goes back, and not further on at once than a plan reaches.
Wrong wrongTime(const QDateTime& at, const QList<VisitStep>& before)
{
    const QString member = u"at"_s;
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime) return {member};
    if (!before.isEmpty() && at.toMSecsSinceEpoch() < before.last().atMs) return {member};
    if (at.date() < firstBirth() || at.date() > kLastDay) return {member, limitOf({firstBirth(), kLastDay})};
    if (before.isEmpty()) return {};
    const QDate last = QDateTime::fromMSecsSinceEpoch(before.last().atMs, Qt::UTC).date();
    const DayRange within{last.addDays(-1), last.addYears(kReachYears)};
    return within.holds(at.date()) ? Wrong{} : Wrong{member, limitOf(within)};
}

} // namespace

const VisitActor& Visit::actor(const QString& key) const
{
    const auto found = std::ranges::find(actors, key, &VisitActor::key);
    return found == actors.end() ? actors.first() : *found;
}

Result<Visit> readVisit(const QByteArray& json, IdSource& ids)
{
    const Result<QJsonObject> root = objectIn(json);
    if (!root) return root.error();
    Members members(*root);
    if (members.take(u"format"_s) != 1) return unreadable(u"/format"_s);
    Result<QList<VisitActor>> actors = actorsIn(members.take(u"actors"_s).toObject());
    if (!actors) return actors.error();
    Members council(members.take(u"council"_s).toObject());
    Visit visit{.caseId = {ids.next()}, .actors = *std::move(actors)};
    visit.about = members.line(u"about"_s);
    visit.councilName = council.line(u"name"_s);
    visit.invented = members.yesNo(u"invented"_s);
    const QJsonArray steps = members.take(u"steps"_s).toArray();
    (void)members.take(u"$schema"_s);
    if (!members.wrong().isEmpty()) return refused(u"/"_s, members.wrong());
    if (!council.wrong().isEmpty()) return refused(u"/council/"_s, council.wrong());

    Names names;
    for (const auto& value : steps) {
        const QJsonObject object = QJsonValue(value).toObject();
        const QString where = u"/steps/%1/"_s.arg(visit.steps.size());
        const QDateTime at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODate);
        if (const Wrong wrong = wrongTime(at, visit.steps); !wrong.isEmpty()) return refused(where, wrong);
        if (const QJsonValue why = object[u"reason"_s]; !why.isUndefined() && !why.isString())
            return unreadable(where + u"reason"_s);

        VisitStep step{at.toMSecsSinceEpoch(),     at.offsetFromUtc() / 60,        object[u"by"_s].toString(),
                       object[u"do"_s].toString(), object[u"reason"_s].toString(), {}};
        if (std::ranges::find(visit.actors, step.by, &VisitActor::key) == visit.actors.end())
            return unreadable(where + u"by"_s);
        if (const Wrong wrong = readDeed(step, {object, &names, &ids, at.date()}); !wrong.isEmpty())
            return refused(where, wrong);
        if (const auto* settled = std::get_if<VisitSettlement>(&step.what))
            if (std::ranges::find(visit.actors, settled->stands, &VisitActor::key) == visit.actors.end())
                return unreadable(where + u"stands"_s);
        visit.steps.append(std::move(step));
    }
    if (visit.steps.isEmpty()) return unreadable(u"/steps"_s);
    return visit;
}

} // namespace alongside::exchange
