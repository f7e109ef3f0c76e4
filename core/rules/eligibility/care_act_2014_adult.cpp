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
#include "core/rules/looked_up.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// A bit for each limb that makes the outcome unachieved.
using LimbBits = std::size_t;

struct LimbRow {
    LimbBits bit;
    Tri AreaAnswers::*answer;
    Tri makesUnable;
    QStringView letter;
    QStringView reason;
    QStringView source;
};
constexpr LimbRow kLimbs[] = {
    {1U << 0U, &AreaAnswers::withoutAssistance, Tri::No, u"a", u"area_unable_a", u"SI 2015/313 reg 2(3)(a)"},
    {1U << 1U, &AreaAnswers::painOrDistress, Tri::Yes, u"b", u"area_unable_b", u"SI 2015/313 reg 2(3)(b)"},
    {1U << 2U, &AreaAnswers::danger, Tri::Yes, u"c", u"area_unable_c", u"SI 2015/313 reg 2(3)(c)"},
    {1U << 3U, &AreaAnswers::takesMuchLonger, Tri::Yes, u"d", u"area_unable_d", u"SI 2015/313 reg 2(3)(d)"},
};
constexpr std::size_t kLimbCount = std::size(kLimbs);
constexpr qsizetype kUsualReasons = 24; // room for them

LimbBits limbsOf(const AreaAnswers& answers)
{
    LimbBits bits = 0;
    for (const LimbRow& limb : kLimbs)
        if (answers.*limb.answer == limb.makesUnable) bits |= limb.bit;
    return bits;
}

/// The outcome as reg 2(2) letters it: "SI 2015/313 reg 2(2)(d)".
QString paragraphOf(CareArea area)
{
    QString paragraph = u"SI 2015/313 reg 2(2)(a)"_s;
    paragraph[paragraph.size() - 2] = QChar(u'a' + static_cast<char16_t>(area));
    return paragraph;
}

/// All that may be said of one outcome.
struct AreaSaid {
    Reason notCounted{};
    std::array<Reason, kLimbCount> unable{};
    QString missing{}; // its JSON Pointer

    explicit AreaSaid(CareArea area)
    {
        const QString key = QString::fromLatin1(keyOf(area));
        const QStringList name(u"area="_s + key);
        notCounted = {u"area_not_counted"_s, Tri::No, name, paragraphOf(area)};
        auto next = unable.begin();
        for (const LimbRow& limb : kLimbs) *next++ = {limb.reason.toString(), Tri::Yes, name, limb.source.toString()};
        missing = u"/facts/outcomes/"_s + key;
    }
};

/// What determinations say again and again is made once, and shared by all of them.
struct Said {
    QList<AreaSaid> areas{};
    std::array<QStringList, LimbBits(1) << kLimbCount> limbs{}; // letters, by LimbBits
    Condition impairment{"c1_impairment", u"SI 2015/313 reg 2(1)(a)"_s};
    Condition twoOutcomes{"c2_two_outcomes", u"SI 2015/313 reg 2(1)(b)"_s};
    Condition wellbeing{"c3_wellbeing", u"SI 2015/313 reg 2(1)(c)"_s};
    Counted unable{"unable"};
    Counted unknown{"unknown"};
    Counted needed{"needed"};

    Said()
    {
        for (const CareArea area : kAdultAreas) areas.append(AreaSaid(area));
        for (LimbBits bits = 0; bits < limbs.size(); ++bits)
            for (const LimbRow& limb : kLimbs)
                if (bits & limb.bit) limbs[bits].append(limb.letter.toString());
    }
    [[nodiscard]] const AreaSaid& of(CareArea area) const { return areas[static_cast<qsizetype>(area)]; }
};

const Said& said()
{
    static const Said all; // GCOVR_EXCL_BR_LINE: one branch is of two who make it at once
    return all;
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

void appendAreaReasons(QList<Reason>& reasons, const EligibilityFacts& facts, const QList<AreaFinding>& areas)
{
    for (const AreaFinding& area : areas) {
        if (area.status == AreaStatus::NotCounted) reasons.append(said().of(area.area).notCounted);
        if (area.status != AreaStatus::Unable) continue;
        LimbBits bits = limbsOf(facts.at(area.area));
        for (const Reason& unable : said().of(area.area).unable) {
            if (bits & 1U) reasons.append(unable);
            bits >>= 1U;
        }
    }
}

bool considered(const EligibilityFacts& facts, const AreaFinding& area)
{
    return area.status != AreaStatus::Unknown || facts.at(area.area).askedNotKnown;
}

/// JSON Pointers of the headless contract, in the order of its fields.
QStringList missingFrom(const EligibilityFacts& facts, const QList<AreaFinding>& areas)
{
    QStringList missing;
    if (countOf(areas, AreaStatus::Unknown) > 0) missing.reserve(kCareAreaCount + 4);
    if (facts.impairment == Tri::NotYetKnown) missing.append(u"/facts/needs_from_impairment_or_illness"_s);
    for (const AreaFinding& area : areas)
        if (!considered(facts, area)) missing.append(said().of(area.area).missing);
    if (facts.significantImpact == Tri::NotYetKnown) missing.append(u"/facts/significant_wellbeing_impact"_s);
    if (facts.significantImpact == Tri::Yes && facts.matters.isEmpty()) missing.append(u"/facts/wellbeing_domains"_s);
    if (facts.fluctuates == Tri::Yes && facts.periodConsidered != Tri::Yes)
        missing.append(u"/facts/fluctuation/period_considered"_s);
    return missing;
}

Reason countedOutcomes(const EligibilityFinding& finding, qint64 needed)
{
    const Reason& plain = said().twoOutcomes.said(finding.unable);
    return {plain.key,
            plain.met,
            {said().unable.said(countOf(finding.areas, AreaStatus::Unable)),
             said().unknown.said(countOf(finding.areas, AreaStatus::Unknown)), said().needed.said(needed)},
            plain.source};
}

QList<Reason> reasonsFor(const EligibilityFacts& facts, const EligibilityFinding& finding, qint64 needed,
                         bool periodMissing)
{
    const qsizetype unknown = countOf(finding.areas, AreaStatus::Unknown);
    const Reason twoOutcomes = countedOutcomes(finding, needed);
    QList<Reason> reasons;
    reasons.reserve(kUsualReasons);
    appendConditions(reasons,
                     {&said().impairment.said(finding.arises), &twoOutcomes, &said().wellbeing.said(finding.wellbeing)},
                     {facts.fluctuates, periodMissing, u"SI 2015/313 reg 2(4)"_s}, finding.answer);
    appendAreaReasons(reasons, facts, finding.areas);
    reasons.append({u"carers_help_ignored"_s, Tri::Yes, {}, u"Care Act 2014 s13"_s});
    if (unknown > 0)
        reasons.append({u"areas_not_all_considered"_s,
                        Tri::NotYetKnown,
                        {said().unknown.said(unknown)},
                        u"SI 2015/313 reg 2(2)"_s});
    if (const auto unnamed = noMatterNamed(facts.significantImpact, facts.matters)) reasons.append(*unnamed);
    return reasons;
}

} // namespace

AreaFinding areaFinding(CareArea area, const AreaAnswers& answers)
{
    if (!answers.applicable) return {area, AreaStatus::NotApplicable, {}};
    const LimbBits limbs = limbsOf(answers);
    return {area, standing(answers, limbs != 0, manages(answers)), said().limbs[limbs]};
}

Result<EligibilityFinding> careAct2014Adult(const EligibilityFacts& facts, const policy::Library& library)
{
    LookedUp values(library, facts.on);
    const qint64 needed = values.number(kOutcomesNeeded);
    if (values.error()) return *values.error();

    EligibilityFinding finding;
    finding.areas.reserve(std::ssize(kAdultAreas));
    for (const CareArea area : kAdultAreas) finding.areas.append(areaFinding(area, facts.at(area)));
    finding.arises = facts.impairment;
    finding.unable =
        enoughUnable(countOf(finding.areas, AreaStatus::Unable), countOf(finding.areas, AreaStatus::Unknown), needed);
    finding.wellbeing = facts.significantImpact;

    const bool periodMissing = facts.fluctuates == Tri::Yes && facts.periodConsidered != Tri::Yes;
    finding.answer = weighed(finding.arises, finding.unable, finding.wellbeing, periodMissing);
    finding.missing = missingFrom(facts, finding.areas);
    finding.recordComplete = finding.missing.isEmpty();
    finding.stillOwed = owedAfter(finding.answer, finding.recordComplete);
    finding.reasons = reasonsFor(facts, finding, needed, periodMissing);
    if (!values.used().first().confirmed)
        finding.reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, kOutcomesNeeded.toString()});
    finding.policy = library.use(u"care_act_reg2"_s, facts.on, values.used());
    return finding;
}

} // namespace alongside::rules
