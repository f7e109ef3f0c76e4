// `plan`, kind `version`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/plan/version.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::PlanType;
using rules::VersionFacts;
using rules::VersionFinding;
using rules::VersionState;

constexpr std::array kTypes{Word<PlanType>{"starting_statement", PlanType::StartingStatement},
                            Word<PlanType>{"plan", PlanType::Plan}, Word<PlanType>{"revised", PlanType::Revised}};

VersionFacts factsIn(Object& facts)
{
    VersionFacts out;
    out.asAt = facts.decisionDate(u"as_at");
    facts.each(u"versions", Need::Required, [&](Object& version) {
        rules::PlanVersion one;
        one.id = version.text(u"id", Need::Required);
        one.type = version.choice<PlanType>(u"type", kTypes, Need::Required).value_or(PlanType::Plan);
        one.madeOn = version.date(u"made_on", Need::Required);
        if (one.type != PlanType::StartingStatement) one.signedOffOn = version.date(u"signed_off_on", Need::Optional);
        one.replaces = version.text(u"replaces");
        one.changedOn = version.date(u"changed_on", Need::Optional);
        out.versions.append(one);
    });
    return out;
}

QString wordOf(const VersionFacts& asked, const VersionFinding& found)
{
    if (found.standing.isEmpty()) return u"none_stands"_s;
    if (found.standing.size() > 1) return u"two_stand"_s;
    switch (asked.versions[found.standing.front()].type) {
    case PlanType::StartingStatement: return u"starting_statement"_s;
    case PlanType::Plan: return u"plan"_s;
    case PlanType::Revised: break;
    }
    return u"revised"_s;
}

QString wordOf(VersionState state)
{
    switch (state) {
    case VersionState::Draft: return u"draft"_s;
    case VersionState::NotYet: return u"not_yet"_s;
    case VersionState::Stands: return u"stands"_s;
    case VersionState::Replaced: break;
    }
    return u"replaced"_s;
}

void write(Writing& out, const VersionFinding& found)
{
    QStringList standing;
    for (const qsizetype place : found.standing) standing.append(found.versions[place].id);
    out.put("standing", standing);
    out.key("versions");
    out.openList();
    for (const rules::PlanVersionState& one : found.versions) {
        out.open();
        out.put("id", one.id);
        out.put("state", wordOf(one.state));
        if (one.number > 0) out.put("number", qint64(one.number));
        else out.putNull("number");
        out.put("stands_from", one.from);
        out.put("stands_until", one.until);
        out.close();
    }
    out.closeList();
    out.put("changed_after_frozen", found.changedAfter);
}

QString toldOf(const QString& word)
{
    if (word == u"none_stands") return say("No version stands on this day.");
    if (word == u"two_stand") return say("More than one version stands, and somebody has to choose.");
    if (word == u"starting_statement") return say("The starting statement stands.");
    return word == u"plan" ? say("The plan stands.") : say("The revised plan stands.");
}

} // namespace

std::variant<Answer, Refused> decidePlanVersion(Object& facts, const policy::Library& library)
{
    const VersionFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::planVersion(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/as_at");
    Answer answer;
    answer.finding = wordOf(asked, *found);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = {toldOf(answer.finding)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
