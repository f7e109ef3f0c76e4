// Source: Care and Support (Eligibility Criteria) Regulations 2015, SI 2015/313, reg 2.
// An adult's needs meet the criteria when three things hold together, 2(1): (a) the needs come from, or are linked to,
// a physical or mental impairment or illness; (b) because of them the adult cannot achieve two or more of the ten
// outcomes in 2(2), where any one limb of 2(3) makes an outcome unachieved; (c) the effect on wellbeing is, or is
// likely to be, significant. Where needs come and go, 2(4), the council looks over whatever period it takes.
// Help that others give, money and wishes are no part of the question (Care Act 2014 s13).
// Jurisdiction: England.

#include "core/rules/eligibility/care_act_2014_adult.h"

#include "core/rules/eligibility/conditions.h"
#include "core/rules/eligibility/owed.h"

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
    {&AreaAnswers::takesMuchLonger, Tri::Yes, "d"},
};

/// Made once: limbs are named in every determination.
const QString& letterOf(const LimbRow& row)
{
    static const QStringList letters = [] {
        QStringList all;
        for (const LimbRow& each : kLimbs) all.append(QString::fromLatin1(each.letter));
        return all;
    }();
    return letters[&row - kLimbs];
}

QStringList limbsOf(const AreaAnswers& answers)
{
    QStringList limbs;
    for (const LimbRow& row : kLimbs)
        if (answers.*row.answer == row.makesUnable) limbs.append(letterOf(row));
    return limbs;
}

bool manages(const AreaAnswers& answers)
{
    return answers.withoutAssistance == Tri::Yes && answers.painOrDistress == Tri::No && answers.danger == Tri::No
           && answers.takesMuchLonger == Tri::No;
}

qsizetype countOf(const QList<AreaFinding>& areas, AreaStatus status)
{
    return std::ranges::count(areas, status, &AreaFinding::status);
}

QList<Reason> conditionReasons(const EligibilityFinding& finding, qint64 needed)
{
    const QStringList counts{u"unable=%1"_s.arg(countOf(finding.areas, AreaStatus::Unable)),
                             u"unknown=%1"_s.arg(countOf(finding.areas, AreaStatus::Unknown)),
                             u"needed=%1"_s.arg(needed)};
    return {condition("c1_impairment", finding.impairment, {}, u"SI 2015/313 reg 2(1)(a)"_s),
            condition("c2_two_outcomes", finding.twoOutcomes, counts, u"SI 2015/313 reg 2(1)(b)"_s),
            condition("c3_wellbeing", finding.wellbeing, {}, u"SI 2015/313 reg 2(1)(c)"_s)};
}

/// The outcome as reg 2(2) letters it: "SI 2015/313 reg 2(2)(d)".
QString paragraphOf(CareArea area)
{
    QString paragraph = u"SI 2015/313 reg 2(2)(a)"_s;
    paragraph[paragraph.size() - 2] = QChar(u'a' + static_cast<char16_t>(area));
    return paragraph;
}

QList<Reason> areaReasons(const QList<AreaFinding>& areas)
{
    QList<Reason> reasons;
    reasons.reserve(areas.size());
    for (const AreaFinding& area : areas) {
        if (area.status != AreaStatus::Unable && area.status != AreaStatus::NotCounted) continue;
        const QString name = u"area="_s + QLatin1StringView(keyOf(area.area));
        if (area.status == AreaStatus::NotCounted)
            reasons.append({u"area_not_counted"_s, Tri::No, {name}, paragraphOf(area.area)});
        else
            for (const QString& limb : area.limbs)
                reasons.append({u"area_unable_"_s + limb, Tri::Yes, {name}, u"SI 2015/313 reg 2(3)("_s + limb + u')'});
    }
    return reasons;
}

bool considered(const EligibilityFacts& facts, const AreaFinding& area)
{
    return area.status != AreaStatus::Unknown || facts.at(area.area).askedNotKnown;
}

/// JSON Pointers of the headless contract, in the order of its fields.
QStringList missingFrom(const EligibilityFacts& facts, const QList<AreaFinding>& areas)
{
    QStringList missing;
    if (facts.impairment == Tri::NotYetKnown) missing.append(u"/facts/needs_from_impairment_or_illness"_s);
    for (const AreaFinding& area : areas)
        if (!considered(facts, area)) missing.append(u"/facts/outcomes/"_s + QLatin1StringView(keyOf(area.area)));
    if (facts.significantImpact == Tri::NotYetKnown) missing.append(u"/facts/significant_wellbeing_impact"_s);
    if (facts.significantImpact == Tri::Yes && facts.matters.isEmpty()) missing.append(u"/facts/wellbeing_domains"_s);
    if (facts.fluctuates == Tri::Yes && facts.periodConsidered != Tri::Yes)
        missing.append(u"/facts/fluctuation/period_considered"_s);
    return missing;
}

QList<Reason> reasonsFor(const EligibilityFacts& facts, const EligibilityFinding& finding, qint64 needed,
                         bool periodMissing)
{
    QList<Reason> reasons = conditionReasons(finding, needed);
    putDecidingFirst(reasons, finding.answer);
    putFluctuation(reasons, facts.fluctuates, periodMissing, finding.answer, u"SI 2015/313 reg 2(4)"_s);
    reasons += areaReasons(finding.areas);
    reasons.append({u"carers_help_ignored"_s, Tri::Yes, {}, u"Care Act 2014 s13"_s});
    if (const qsizetype open = countOf(finding.areas, AreaStatus::Unknown))
        reasons.append(
            {u"areas_not_all_considered"_s, Tri::NotYetKnown, {u"unknown=%1"_s.arg(open)}, u"SI 2015/313 reg 2(2)"_s});
    if (const auto unnamed = noMatterNamed(facts.significantImpact, facts.matters)) reasons.append(*unnamed);
    return reasons;
}

} // namespace

AreaFinding areaFinding(CareArea area, const AreaAnswers& answers)
{
    if (!answers.applicable) return {area, AreaStatus::NotApplicable, {}};
    const QStringList limbs = limbsOf(answers);
    return {area, standing(answers, limbs, manages(answers)), limbs};
}

Result<EligibilityFinding> careAct2014Adult(const EligibilityFacts& facts, const policy::Library& library)
{
    const auto needed = library.number(kOutcomesNeeded, facts.on);
    if (!needed) return needed.error();

    EligibilityFinding finding;
    finding.areas.reserve(std::ssize(kCareAreas));
    for (const CareArea area : kCareAreas) finding.areas.append(areaFinding(area, facts.at(area)));
    finding.impairment = facts.impairment;
    finding.twoOutcomes = enoughUnable(countOf(finding.areas, AreaStatus::Unable),
                                       countOf(finding.areas, AreaStatus::Unknown), needed->value);
    finding.wellbeing = facts.significantImpact;

    const bool periodMissing = facts.fluctuates == Tri::Yes && facts.periodConsidered != Tri::Yes;
    finding.answer = weighed(finding.impairment, finding.twoOutcomes, finding.wellbeing, periodMissing);
    finding.missing = missingFrom(facts, finding.areas);
    finding.recordComplete = finding.missing.isEmpty();
    finding.stillOwed = owedAfter(finding.answer, finding.recordComplete);
    finding.reasons = reasonsFor(facts, finding, needed->value, periodMissing);
    if (!needed->confirmed)
        finding.reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, kOutcomesNeeded.toString()});
    finding.policy = library.use(u"care_act_reg2"_s, facts.on, {policy::used(kOutcomesNeeded, *needed)});
    return finding;
}

} // namespace alongside::rules
