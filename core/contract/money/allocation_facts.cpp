#include "core/contract/money/allocation_facts.h"

#include "core/policy/files/guide_file.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

constexpr auto kPeriods = keysOf<Period>();
constexpr auto kAfter = keysOf<AfterStrengths, 1>(); // nothing said is left out
constexpr auto kDeploy = keysOf<Deploy, 1>();        // and so is nothing chosen

/// What a guide may hold; everything else in it is noted as ignored.
void noteUnknown(Object& guide)
{
    for (const QStringView name : {u"id", u"effective_from", u"effective_to", u"confirmed"}) guide.skip(name);
    if (guide.raw(u"source").kind == Value::Kind::Object) {
        Object source(guide, u"source");
        for (const QStringView name : {u"title", u"ref", u"checked"}) source.skip(name);
    }
    Object items(guide, u"items");
    items.eachMember([](Object& item) {
        for (const QStringView name : {u"name", u"unit", u"price_p", u"earmarked"}) item.skip(name);
    });
}

std::optional<QList<PriceGuide>> guidesIn(Object& facts)
{
    if (!facts.has(u"price_guides")) return std::nullopt;
    QList<PriceGuide> guides;
    facts.each(u"price_guides", Need::Optional, [&](Object& given) {
        auto guide = policy::readGuide(treeOf(given.json()));
        if (const auto* fault = std::get_if<policy::GuideFault>(&guide)) {
            given.reading().refuse(given.where() + fault->where, fault->word);
            return;
        }
        noteUnknown(given);
        guides.append(std::get<PriceGuide>(std::move(guide)));
    });
    return guides;
}

OutcomeFacts outcomeIn(Object& outcome)
{
    OutcomeFacts out;
    out.id = outcome.text(u"id", Need::Required);
    static_cast<void>(outcome.text(u"statement"));
    out.eligible = outcome.tri(u"eligible");
    out.after = outcome.choice<AfterStrengths>(u"after_strengths", kAfter).value_or(AfterStrengths::Unmet);
    out.powerReason = outcome.text(u"power_reason");
    return out;
}

QList<NaturalUnits> naturalIn(Object& line)
{
    QList<NaturalUnits> all;
    line.each(u"natural", Need::Optional, [&](Object& help) {
        NaturalUnits units;
        units.who = help.text(u"who");
        units.units = help.quantity(u"units", Need::Required).value_or(Quantity());
        units.willingAndAble = help.tri(u"willing_and_able");
        all.append(units);
    });
    return all;
}

LineFacts lineIn(Object& line)
{
    LineFacts out;
    out.id = line.text(u"id", Need::Required);
    out.item = line.text(u"item");
    out.outcomes = line.texts(u"outcomes", Need::Required);
    out.period = line.choice<Period>(u"period", kPeriods, Need::Required).value_or(Period::Week);
    out.quantity = line.quantity(u"qty").value_or(Quantity::whole(1));
    out.times = line.quantity(u"times").value_or(Quantity::whole(1));
    out.staff = line.whole(u"staff").value_or(1);
    out.sharers = line.whole(u"sharers").value_or(1);
    out.weeksAYear = line.whole(u"weeks_per_year");
    out.forWeeks = line.whole(u"for_weeks");
    out.natural = naturalIn(line);
    out.priceByHand = line.pence(u"price_override_p");
    out.priceReason = line.text(u"override_reason");
    out.deploy = line.choice<Deploy>(u"deploy", kDeploy).value_or(Deploy::NotChosen);
    return out;
}

QList<LineFacts> linesIn(Object& from)
{
    QList<LineFacts> all;
    all.reserve(from.list(u"lines").size);
    from.each(u"lines", Need::Required, [&](Object& line) { all.append(lineIn(line)); });
    return all;
}

} // namespace

void readDateAndGuides(Object& facts, AllocationFacts& out)
{
    out.on = facts.decisionDate(u"allocation_date");
    out.guides = guidesIn(facts);
}

AllocationFacts allocationFactsIn(Object& facts)
{
    AllocationFacts out;
    readDateAndGuides(facts, out);
    facts.each(u"outcomes", Need::Required, [&](Object& outcome) { out.outcomes.append(outcomeIn(outcome)); });
    out.lines = linesIn(facts);
    out.contingencyPct = facts.quantity(u"contingency_pct").value_or(Quantity());
    out.contributionWeekly = facts.pence(u"contribution_weekly_p");
    out.deploy = facts.choice<Deploy>(u"deploy", kDeploy).value_or(Deploy::DpSelf);
    return out;
}

PlanFacts planIn(Object& plan)
{
    PlanFacts out;
    out.lines = linesIn(plan);
    out.coveredWithoutMoney = plan.texts(u"covered_without_money");
    out.personSaysEnough = plan.tri(u"person_says_enough");
    out.workerSaysEnough = plan.tri(u"worker_says_enough");
    return out;
}

} // namespace alongside::contract
