// `eligibility`, kind `adult`.

#include "core/contract/subject.h"
#include "core/documents/names.h"
#include "core/documents/words.h"
#include "core/rules/eligibility/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::plainName;
using documents::say;

constexpr std::array kRoutes{
    Word<RouteOut>{"under_18", RouteOut::Under18},
    Word<RouteOut>{"refused_assessment", RouteOut::RefusedAssessment},
    Word<RouteOut>{"carer_under_18", RouteOut::CarerUnder18},
    Word<RouteOut>{"cared_for_under_18", RouteOut::CaredForUnder18},
    Word<RouteOut>{"care_under_contract", RouteOut::CareUnderContract},
};

/// Yes unless it says no: the one answer of two values.
bool applicableIn(Object& outcome)
{
    const policy::Json& given = outcome.raw(u"applicable");
    const bool unanswered = given.kind == policy::Json::Kind::Text && given.text == u"unanswered";
    if (unanswered) outcome.reading().refuse(outcome.at(u"applicable"), "UNKNOWN_VALUE");
    return outcome.tri(u"applicable") != Tri::No;
}

AreaAnswers areaIn(Reading& reading, const policy::Json& json, const QString& where)
{
    Object outcome(reading, json, where);
    AreaAnswers answers;
    answers.applicable = applicableIn(outcome);
    answers.dueToNeed = outcome.tri(u"due_to_need");
    answers.withoutAssistance = outcome.tri(u"without_assistance");
    answers.painOrDistress = outcome.tri(u"pain_distress_anxiety");
    answers.danger = outcome.tri(u"endangers_self_or_others");
    answers.takesMuchLonger = outcome.tri(u"significantly_longer");
    return answers;
}

void readAreas(Object& facts, EligibilityFacts& out)
{
    Object outcomes(facts.reading(), facts.raw(u"outcomes"), facts.at(u"outcomes"));
    for (const CareArea area : kCareAreas) {
        const QString key = QString::fromLatin1(keyOf(area));
        out.at(area) = areaIn(facts.reading(), outcomes.raw(key), outcomes.at(key));
    }
}

void readMatters(Object& facts, EligibilityFacts& out)
{
    const QStringList words = facts.texts(u"wellbeing_domains");
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto matter = std::ranges::find(kWellbeing, words[i], [](Wellbeing w) { return QString::fromLatin1(keyOf(w)); });
        if (matter == kWellbeing.end())
            facts.reading().refuse(facts.at(u"wellbeing_domains") + u'/' + QString::number(i), "UNKNOWN_VALUE");
        else out.matters.append(*matter);
    }
}

void readFluctuation(Object& facts, EligibilityFacts& out)
{
    Object fluctuation(facts.reading(), facts.raw(u"fluctuation"), facts.at(u"fluctuation"));
    out.fluctuates = fluctuation.tri(u"fluctuates");
    out.periodConsidered = fluctuation.tri(u"period_considered");
    static_cast<void>(fluctuation.text(u"period"));
}

EligibilityFacts factsIn(Object& facts)
{
    EligibilityFacts out;
    out.on = facts.decisionDate(u"assessment_date");
    if (const auto age = facts.whole(u"age")) {
        if (*age < 0) facts.reading().refuse(facts.at(u"age"), "NEGATIVE_QUANTITY");
        out.age = static_cast<int>(std::clamp(*age, qint64(0), qint64(999)));
    }
    out.routeOut = facts.choice<RouteOut>(u"route_out", kRoutes).value_or(RouteOut::None);
    out.impairment = facts.tri(u"needs_from_impairment_or_illness");
    readAreas(facts, out);
    out.significantImpact = facts.tri(u"significant_wellbeing_impact");
    readMatters(facts, out);
    readFluctuation(facts, out);
    facts.skip(u"outcomes_seen_on_visit_day");
    return out;
}

QString wordOf(Eligibility answer)
{
    switch (answer) {
    case Eligibility::Undetermined: return u"undetermined"_s;
    case Eligibility::Eligible: return u"eligible"_s;
    case Eligibility::NotEligible: return u"not_eligible"_s;
    case Eligibility::NotApplicable: return u"not_applicable"_s;
    }
    return {};
}

QString wordOf(AreaStatus status)
{
    switch (status) {
    case AreaStatus::Unknown: return u"unknown"_s;
    case AreaStatus::Unable: return u"unable"_s;
    case AreaStatus::Able: return u"able"_s;
    case AreaStatus::NotCounted: return u"not_counted"_s;
    case AreaStatus::NotApplicable: return u"not_applicable"_s;
    }
    return {};
}

void writeAreas(Writing& out, const QList<AreaFinding>& areas)
{
    QStringList unable;
    for (const AreaFinding& area : areas)
        if (area.status == AreaStatus::Unable) unable.append(QString::fromLatin1(keyOf(area.area)));
    out.put("unable_outcomes", unable);
    if (areas.isEmpty()) {
        out.putNull("outcomes");
        return;
    }
    out.key("outcomes");
    out.open();
    for (const AreaFinding& area : areas) {
        out.key(keyOf(area.area));
        out.open();
        out.put("status", wordOf(area.status));
        out.put("limbs", area.limbs);
        out.close();
    }
    out.close();
}

void write(Writing& out, const EligibilityFinding& found)
{
    if (found.answer == Eligibility::NotApplicable) out.putNull("conditions");
    else {
        out.key("conditions");
        out.open();
        out.putTri("c1_impairment", found.impairment);
        out.putTri("c2_two_outcomes", found.twoOutcomes);
        out.putTri("c3_wellbeing", found.wellbeing);
        out.close();
    }
    writeAreas(out, found.areas);
    if (found.answer == Eligibility::NotApplicable) out.putNull("record_complete");
    else out.putFlag("record_complete", found.recordComplete);
    out.put("missing", found.missing);
    out.put("still_owed", found.stillOwed);
}

} // namespace

std::variant<Answer, Refused> decideAdult(Object& facts, const policy::Library& library)
{
    const EligibilityFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::adultEligibility(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/assessment_date");
    Answer answer;
    answer.finding = wordOf(found->answer);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told.append(say("Finding: %1.").arg(documents::inSentence(plainName(found->answer))));
    for (const AreaFinding& area : found->areas)
        answer.told.append(u"%1: %2"_s.arg(plainName(area.area), documents::inSentence(plainName(area.status))));
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
