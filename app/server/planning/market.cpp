#include "app/server/planning/market.h"

#include "app/server/planning/asking.h"
#include "core/documents/words/dates.h"
#include "core/record/fold/shared.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

QString people(int count, int smallUnder)
{
    return count > 0 && count < smallUnder ? u"fewer than %1"_s.arg(smallUnder) : QString::number(count);
}

bool isOpen(const Provider& one, QDate today)
{
    return one.trainingUntil >= today;
}

QString helpsWith(const Provider& one)
{
    return one.planning && one.money ? u"plans and money"_s : one.planning ? u"plans"_s : u"money"_s;
}

QString weeks(int count)
{
    return count == 1 ? u"1 week"_s : u"%1 weeks"_s.arg(count);
}

/// "2 organisations plan, room for 18 people at once, 2 to 5 weeks to wait".
QString spreadWords(const QList<Provider>& open)
{
    QList<Provider> planning;
    std::ranges::copy_if(open, std::back_inserter(planning), &Provider::planning);
    if (planning.isEmpty()) return u"nobody plans"_s;
    int places = 0;
    for (const Provider& one : planning) places += one.places;
    const auto [least, most] = std::ranges::minmax(planning, {}, &Provider::waitWeeks);
    const QString wait = least.waitWeeks == most.waitWeeks
                             ? weeks(least.waitWeeks)
                             : u"%1 to %2"_s.arg(QString::number(least.waitWeeks), weeks(most.waitWeeks));
    return u"%1, room for %2 people at once, %3 to wait"_s.arg(
        planning.size() == 1 ? u"1 organisation plans"_s : u"%1 organisations plan"_s.arg(planning.size()),
        QString::number(places), wait);
}

using Sorts = QStringList Provider::*;

/// A line for each area, or each speciality. Order: A to Z.
QStringList spreadBy(Sorts sorts, const QList<Provider>& open)
{
    QMap<QString, QList<Provider>> by;
    for (const Provider& one : open)
        for (const QString& sort : one.*sorts) by[sort].append(one);
    QStringList lines;
    for (auto one = by.cbegin(); one != by.cend(); ++one)
        lines.append(u"  %1: %2"_s.arg(one.key(), spreadWords(one.value())));
    return lines;
}

QStringList wordsOf(const Provider& one, const Demand& demand, int smallUnder, QDate today)
{
    const QString since =
        isOpen(one, today) ? u"trained until %1"_s : u"training lapsed on %1: nobody new may choose it"_s;
    QStringList lines{u"  %1: helps with %2, specification %3, %4. Waits %5."_s.arg(
        one.name, helpsWith(one), QString::number(one.specification), since.arg(documents::inWords(one.trainingUntil)),
        weeks(one.waitWeeks))};
    if (one.planning)
        lines.append(u"      chosen now by %1, taken on %2, could not take %3, no answer yet to %4"_s.arg(
            people(demand.chose, smallUnder), people(demand.takenOn, smallUnder), people(demand.declined, smallUnder),
            people(demand.noAnswer, smallUnder)));
    return lines;
}

} // namespace

void count(const record::Folded& one, DemandFor& demand)
{
    QSet<QString> took, declined;
    for (const PlannerReply& reply : one.file.plannerReplies) {
        if (reply.says == PlannerSays::CannotTakeItOn) declined.insert(reply.organisation);
        else if (reply.says != PlannerSays::NotSaid) took.insert(reply.organisation);
    }
    for (const QString& organisation : took) ++demand[organisation].takenOn;
    for (const QString& organisation : declined) ++demand[organisation].declined;
    const Choices& choices = one.file.choices;
    if (choices.author != PlanAuthor::PaidPlanner || choices.planner.isEmpty()) return;
    ++demand[choices.planner].chose;
    const bool waits = !lastAnswerOf(choices.planner, one.file);
    if (waits && record::isSharedWith(choices.planner, one)) ++demand[choices.planner].noAnswer;
}

Result<DemandFor> demandFor(Database& database, CouncilId council)
{
    DemandFor demand;
    const auto looked = eachPlanned(database, council, [&](const record::Folded& one) { count(one, demand); });
    return looked ? Result<DemandFor>(demand) : looked.error();
}

QStringList marketWords(const QList<Provider>& listed, const DemandFor& demand, int smallUnder, QDate today)
{
    if (listed.isEmpty()) return {u"The directory lists no organisation."_s};
    QList<Provider> open;
    std::ranges::copy_if(listed, std::back_inserter(open), [&](const Provider& one) { return isOpen(one, today); });
    const auto plan = std::ranges::count_if(open, &Provider::planning);
    const auto money = std::ranges::count_if(open, &Provider::money);
    QStringList lines{u"Accredited on %1, by the directory of %2: %3 help with plans, %4 with money."_s.arg(
                          documents::inWords(today), documents::inWords(listed.first().listedOn), QString::number(plan),
                          QString::number(money)),
                      u"By area:"_s};
    lines += spreadBy(&Provider::areas, open);
    lines.append(u"By whom they know most about:"_s);
    lines += spreadBy(&Provider::specialities, open);
    lines.append(u"Each of them, with nothing shown of fewer people than %1:"_s.arg(smallUnder));
    for (const Provider& one : listed) lines += wordsOf(one, demand.value(one.id), smallUnder, today);
    return lines;
}

} // namespace alongside::server
