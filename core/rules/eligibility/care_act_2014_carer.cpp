// Source: Care and Support (Eligibility Criteria) Regulations 2015, SI 2015/313, reg 3.
// A carer's needs meet the criteria when three things hold together, 3(1): (a) they come of providing necessary care for
// an adult; (b) either the carer's health is, or is at risk of, deteriorating, 3(2)(a), or the carer cannot achieve any
// one of eight outcomes, 3(2)(b), where any one limb of 3(3) makes it unachieved; (c) the effect on the carer's wellbeing
// is, or is likely to be, significant. There are three limbs, not four. Needs that come and go: 3(4), as for an adult.
// Whether the adult cared for is eligible, or was ever assessed, is no part of the question.
// Jurisdiction: England.

#include "core/rules/eligibility/care_act_2014_carer.h"

#include "core/rules/eligibility/conditions.h"
#include "core/rules/eligibility/owed.h"
#include "core/rules/looked_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

struct LimbRow {
    Tri AreaAnswers::*answer;
    Tri makesUnable;
    const char* letter;
};
constexpr LimbRow kLimbs[] = {
    {&AreaAnswers::withoutAssistance, Tri::No, "a"},
    {&AreaAnswers::painOrDistress, Tri::Yes, "b"},
    {&AreaAnswers::danger, Tri::Yes, "c"},
};

QStringList limbsOf(const AreaAnswers& answers)
{
    QStringList limbs;
    for (const LimbRow& row : kLimbs)
        if (answers.*row.answer == row.makesUnable) limbs.append(QString::fromLatin1(row.letter));
    return limbs;
}

bool manages(const AreaAnswers& answers)
{
    return answers.withoutAssistance == Tri::Yes && answers.painOrDistress == Tri::No && answers.danger == Tri::No;
}

qsizetype countOf(const QList<AreaFinding>& areas, AreaStatus status)
{
    return std::ranges::count(areas, status, &AreaFinding::status);
}

/// Made once: every determination has them.
struct Conditions {
    Condition necessaryCare{"c1_necessary_care", u"SI 2015/313 reg 3(1)(a)"_s};
    Condition healthOrOneOutcome{"c2_health_or_one_outcome", u"SI 2015/313 reg 3(1)(b)"_s};
    Condition wellbeing{"c3_wellbeing", u"SI 2015/313 reg 3(1)(c)"_s};
};

QList<Reason> conditionReasons(const CarerFacts& facts, const EligibilityFinding& finding, bool periodMissing)
{
    static const Conditions said; // GCOVR_EXCL_BR_LINE: one branch is of two who make it at once
    Reason second = said.healthOrOneOutcome.said(finding.unable);
    second.inputs.append(u"unable=%1"_s.arg(countOf(finding.areas, AreaStatus::Unable)));
    QList<Reason> reasons;
    appendConditions(reasons,
                     {&said.necessaryCare.said(finding.arises), &second, &said.wellbeing.said(finding.wellbeing)},
                     {facts.fluctuates, periodMissing, u"SI 2015/313 reg 3(4)"_s}, finding.answer);
    return reasons;
}

Reason healthReason(Tri health)
{
    const QString source = u"SI 2015/313 reg 3(2)(a)"_s;
    if (health == Tri::Yes) return {u"carer_health_at_risk"_s, Tri::Yes, {}, source};
    if (health == Tri::No) return {u"carer_health_not_at_risk"_s, Tri::No, {}, source};
    return {u"carer_health_not_yet_known"_s, Tri::NotYetKnown, {}, source};
}

QList<Reason> areaReasons(const QList<AreaFinding>& areas)
{
    QList<Reason> reasons;
    for (const AreaFinding& area : areas) {
        const QString name = u"area="_s + QLatin1StringView(keyOf(area.area));
        if (area.status == AreaStatus::NotCounted)
            reasons.append({u"area_not_counted"_s, Tri::No, {name}, carerParagraphOf(area.area)});
        if (area.status != AreaStatus::Unable) continue;
        for (const QString& limb : area.limbs)
            reasons.append({u"area_unable_"_s + limb, Tri::Yes, {name}, u"SI 2015/313 reg 3(3)(%1)"_s.arg(limb)});
    }
    return reasons;
}

bool isMissing(const CarerFacts& facts, const AreaFinding& area)
{
    return area.status == AreaStatus::Unknown && !facts.at(area.area).askedNotKnown;
}

/// JSON Pointers of the headless contract, in the order of its fields.
QStringList missingFrom(const CarerFacts& facts, const QList<AreaFinding>& areas, bool periodMissing)
{
    QStringList missing;
    if (facts.necessaryCare == Tri::NotYetKnown) missing.append(u"/facts/needs_arise_from_necessary_care"_s);
    if (facts.health == Tri::NotYetKnown) missing.append(u"/facts/health_deteriorating_or_at_risk"_s);
    for (const AreaFinding& area : areas)
        if (isMissing(facts, area)) missing.append(u"/facts/outcomes/"_s + QLatin1StringView(keyOf(area.area)));
    if (facts.significantImpact == Tri::NotYetKnown) missing.append(u"/facts/significant_wellbeing_impact"_s);
    if (noMatterNamed(facts.significantImpact, facts.matters)) missing.append(u"/facts/wellbeing_domains"_s);
    if (periodMissing) missing.append(u"/facts/fluctuation/period_considered"_s);
    return missing;
}

QList<Reason> reasonsFor(const CarerFacts& facts, const EligibilityFinding& finding, bool periodMissing)
{
    QList<Reason> reasons = conditionReasons(facts, finding, periodMissing);
    reasons.append(healthReason(facts.health));
    reasons += areaReasons(finding.areas);
    reasons.append({u"others_help_to_carer_ignored"_s, Tri::Yes, {}, u"Care Act 2014 s13"_s});
    if (const qsizetype open = countOf(finding.areas, AreaStatus::Unknown))
        reasons.append({u"carer_areas_not_all_considered"_s,
                        Tri::NotYetKnown,
                        {u"unknown=%1"_s.arg(open)},
                        u"SI 2015/313 reg 3(2)(b)"_s});
    if (const auto unnamed = noMatterNamed(facts.significantImpact, facts.matters)) reasons.append(*unnamed);
    return reasons;
}

} // namespace

AreaFinding carerAreaFinding(CareArea area, const AreaAnswers& answers)
{
    if (!answers.applicable) return {area, AreaStatus::NotApplicable, {}};
    const QStringList limbs = limbsOf(answers);
    return {area, standing(answers, !limbs.isEmpty(), manages(answers)), limbs};
}

QString carerParagraphOf(CareArea area)
{
    static constexpr const char* numerals[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"};
    const auto place = std::ranges::find(kCarerAreas, area) - kCarerAreas.begin();
    return u"SI 2015/313 reg 3(2)(b)(%1)"_s.arg(QLatin1StringView(numerals[place]));
}

Result<EligibilityFinding> careAct2014Carer(const CarerFacts& facts, const policy::Library& library)
{
    LookedUp values(library, facts.on);
    const qint64 needed = values.number(kCarerOutcomesNeeded);
    if (values.error()) return *values.error();

    EligibilityFinding finding;
    for (const CareArea area : kCarerAreas) finding.areas.append(carerAreaFinding(area, facts.at(area)));
    const Tri outcomes =
        enoughUnable(countOf(finding.areas, AreaStatus::Unable), countOf(finding.areas, AreaStatus::Unknown), needed);
    finding.arises = facts.necessaryCare;
    finding.unable = either(facts.health, outcomes);
    finding.wellbeing = facts.significantImpact;

    const bool periodMissing = facts.fluctuates == Tri::Yes && facts.periodConsidered != Tri::Yes;
    finding.answer = weighed(finding.arises, finding.unable, finding.wellbeing, periodMissing);
    finding.missing = missingFrom(facts, finding.areas, periodMissing);
    finding.recordComplete = finding.missing.isEmpty();
    finding.stillOwed = owedToCarerAfter(finding.answer, finding.recordComplete);
    finding.reasons = reasonsFor(facts, finding, periodMissing);
    if (!values.used().first().confirmed)
        finding.reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, kCarerOutcomesNeeded.toString()});
    finding.policy = library.use(u"care_act_reg3"_s, facts.on, values.used());
    return finding;
}

} // namespace alongside::rules
