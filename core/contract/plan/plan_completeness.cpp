// `plan`, kind `completeness`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/domain/needs/care_act.h"
#include "core/rules/plan/completeness.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::CompletenessFacts;
using rules::CompletenessFinding;
using rules::MetBy;
using rules::PlanFor;

constexpr std::array kPlanFor{Word<PlanFor>{"adult", PlanFor::Adult}, Word<PlanFor>{"carer", PlanFor::Carer}};
constexpr std::array kMetBy{Word<MetBy>{"council", MetBy::Council}, Word<MetBy>{"circle", MetBy::Circle},
                            Word<MetBy>{"others", MetBy::Others}, Word<MetBy>{"not_met", MetBy::NotMet}};

/// Beside the nine matters of wellbeing: CA14 s9(4) for an adult, s10(5)-(6) for a carer.
constexpr const char* kAdultMatters[] = {"outcomes_wished_for"};
constexpr const char* kCarerMatters[] = {"outcomes_wished_for",  "able_to_care",
                                         "willing_to_care",      "likely_to_go_on_caring",
                                         "work_or_wish_to_work", "education_training_recreation"};

bool isMatter(const QString& word, PlanFor planFor)
{
    const auto same = [&word](const char* one) { return word == QLatin1StringView(one); };
    if (std::ranges::any_of(kWellbeing, [&](Wellbeing one) { return same(keyOf(one)); })) return true;
    return planFor == PlanFor::Carer ? std::ranges::any_of(kCarerMatters, same)
                                     : std::ranges::any_of(kAdultMatters, same);
}

bool said(Object& object, QStringView name)
{
    return !object.text(name).trimmed().isEmpty();
}

void readNeeds(Object& facts, CompletenessFacts& out)
{
    facts.each(u"needs", Need::Optional, [&](Object& need) {
        rules::PlannedNeed one;
        one.id = need.text(u"id", Need::Required);
        one.meetsCriteria = need.tri(u"meets_criteria");
        one.metBy = need.choice<MetBy>(u"met_by", kMetBy).value_or(MetBy::NotSaid);
        one.howSaid = said(need, u"how");
        out.needs.append(one);
    });
}

void readMatters(Object& facts, CompletenessFacts& out)
{
    const QStringList words = facts.texts(u"matters");
    for (qsizetype i = 0; i < words.size(); ++i)
        if (!isMatter(words[i], out.planFor))
            facts.reading().refuse(facts.at(u"matters") + u'/' + QString::number(i), "UNKNOWN_VALUE");
    out.mattersNamed = !words.isEmpty();
}

void readBudget(Object& facts, CompletenessFacts& out)
{
    if (!facts.has(u"budget")) return;
    Object budget(facts, u"budget");
    rules::PlanBudget& to = out.budget.emplace();
    to.total = budget.pence(u"total_weekly_p");
    to.adultPays = budget.pence(u"adult_pays_weekly_p");
    to.councilPays = budget.pence(u"council_pays_weekly_p");
    static constexpr std::array status{Word<bool>{"not_yet_assessed", false}, Word<bool>{"assessed", true}};
    to.shareAssessed = budget.choice<bool>(u"contribution_status", status, Need::Required).value_or(false);
}

void readPayment(Object& facts, CompletenessFacts& out)
{
    if (!facts.has(u"direct_payment")) return;
    Object payment(facts, u"direct_payment");
    rules::PlanPayment& to = out.payment.emplace();
    to.needs = payment.texts(u"needs");
    to.amount = payment.pence(u"amount_p");
    to.frequencySaid = said(payment, u"frequency");
}

void readPeople(Object& facts, CompletenessFacts& out)
{
    const bool adult = out.planFor == PlanFor::Adult;
    out.personInvolved = facts.tri(u"person_involved");
    out.other.calledFor = facts.tri(adult ? u"has_carer" : u"adult_asked_for");
    out.other.done = facts.tri(adult ? u"carer_involved" : u"adult_involved");
    out.askedFor.calledFor = facts.tri(u"others_asked_for");
    out.askedFor.done = facts.tri(u"others_involved");
    out.stepsToAgree = facts.tri(u"steps_to_agree");
    out.combined = facts.tri(u"combined");
    out.combinationAgreed = facts.tri(u"combination_agreed");
    out.copyGiven = facts.tri(u"copy_given");
    out.otherCopies.calledFor = facts.tri(u"copies_asked_for");
    out.otherCopies.done = facts.tri(u"copies_asked_for_given");
}

CompletenessFacts factsIn(Object& facts)
{
    CompletenessFacts out;
    out.on = facts.date(u"date", Need::Optional);
    out.planFor = facts.choice<PlanFor>(u"plan_for", kPlanFor, Need::Required).value_or(PlanFor::Adult);
    readNeeds(facts, out);
    readMatters(facts, out);
    readBudget(facts, out);
    out.adviceNow = facts.tri(u"advice_meeting_reducing");
    out.adviceLater = facts.tri(u"advice_preventing_delaying");
    readPayment(facts, out);
    readPeople(facts, out);
    return out;
}

void write(Writing& out, const CompletenessFinding& found)
{
    out.key("parts");
    out.openList();
    for (const rules::PlanPart& part : found.parts) {
        out.open();
        out.put("law", part.law);
        out.putFlag("complete", part.complete);
        out.close();
    }
    out.closeList();
    out.key("missing");
    out.openList();
    for (const rules::MissingFromPlan& one : found.missing) {
        out.open();
        out.put("what", one.what);
        out.putText("need", one.need);
        out.put("law", one.law);
        out.putTri("said", one.said);
        out.put("at", u"/facts"_s + one.at);
        out.close();
    }
    out.closeList();
    out.put("still_owed", found.stillOwed);
}

QStringList toldOf(const CompletenessFinding& found)
{
    if (found.complete()) return {say("The plan holds what the law asks.")};
    QStringList told{say("The plan does not yet hold all that the law asks.")};
    for (const rules::MissingFromPlan& one : found.missing)
        told.append(say("Missing: %1. Answered at %2 (%3).")
                        .arg(QString(one.what).replace(u'_', u' '), u"/facts"_s + one.at, one.law));
    return told;
}

} // namespace

std::variant<Answer, Refused> decidePlanCompleteness(Object& facts, const policy::Library& library)
{
    const CompletenessFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::planCompleteness(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = found->complete() ? u"complete"_s : u"incomplete"_s;
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
