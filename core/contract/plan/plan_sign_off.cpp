// `plan`, kind `sign_off`.

#include "core/contract/subject.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/rules/plan/sign_off.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::SignerRole;
using rules::SignOff;
using rules::SignOffFacts;
using rules::SignOffFinding;

constexpr std::array kRoles{
    Word<SignerRole>{"social_worker", SignerRole::SocialWorker},
    Word<SignerRole>{"assessment_officer", SignerRole::AssessmentOfficer},
    Word<SignerRole>{"rehabilitation_officer", SignerRole::RehabilitationOfficer},
    Word<SignerRole>{"team_manager", SignerRole::TeamManager},
    Word<SignerRole>{"person", SignerRole::Person},
    Word<SignerRole>{"planner", SignerRole::Planner},
    Word<SignerRole>{"other", SignerRole::Other},
};
constexpr std::array kReplaces{Word<bool>{"starting_statement", true}, Word<bool>{"plan", false}};

void readSigners(Object& facts, SignOffFacts& out)
{
    facts.each(u"signers", Need::Optional, [&](Object& signer) {
        rules::Signer one;
        one.who = signer.text(u"who", Need::Required);
        one.role = signer.choice<SignerRole>(u"role", kRoles, Need::Required).value_or(SignerRole::Other);
        one.signs = signer.tri(u"signs");
        out.signers.append(one);
    });
}

SignOffFacts factsIn(Object& facts)
{
    SignOffFacts out;
    out.on = facts.decisionDate(u"date");
    out.first = facts.choice<bool>(u"replaces", kReplaces, Need::Required).value_or(true);
    if (out.first) {
        out.startedOn = facts.date(u"started_on", Need::Required);
        out.reviewHeldOn = facts.date(u"review_held_on", Need::Optional);
    }
    out.planComplete = facts.tri(u"plan_complete");
    readSigners(facts, out);
    Object discussion(facts, u"discussion");
    out.discussionHeld = discussion.tri(u"held");
    out.discussedOn = discussion.date(u"held_on", Need::Optional);
    out.gistRecorded = !discussion.text(u"gist").trimmed().isEmpty();
    out.between = discussion.texts(u"between");
    return out;
}

QString wordOf(SignOff answer)
{
    switch (answer) {
    case SignOff::MaySignOff: return u"may_sign_off"_s;
    case SignOff::MayNotSignOff: return u"may_not_sign_off"_s;
    case SignOff::Undetermined: break;
    }
    return u"undetermined"_s;
}

void write(Writing& out, const SignOffFinding& found)
{
    out.put("conditions", found.answer == SignOff::MaySignOff
                              ? QStringList()
                              : found.standing(found.answer == SignOff::MayNotSignOff ? Tri::No : Tri::NotYetKnown));
    out.key("all_conditions");
    out.open();
    for (const auto& [name, holds] : found.conditions) out.putTri(name.toLatin1().constData(), holds);
    out.close();
    out.put("six_week_review_due", found.due);
    out.put("review_overdue_after", found.overdueAfter);
    out.putFlag("overdue", found.overdue);
    out.put("reminds", found.overdue ? QStringList{u"worker"_s, u"manager"_s} : QStringList());
    out.putFlag("payment_continues", true);
}

QStringList toldOf(const SignOffFinding& found)
{
    QStringList told;
    switch (found.answer) {
    case SignOff::MaySignOff: told = {say("The plan may be signed off.")}; break;
    case SignOff::MayNotSignOff: told = {say("The plan may not be signed off yet.")}; break;
    case SignOff::Undetermined: told = {say("It is not yet known whether the plan may be signed off.")}; break;
    }
    if (found.due.isValid()) told.append(say("Six-week review due on %1.").arg(documents::inWords(found.due)));
    return told;
}

} // namespace

std::variant<Answer, Refused> decidePlanSignOff(Object& facts, const policy::Library& library)
{
    const SignOffFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::signOff(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/started_on");
    Answer answer;
    answer.finding = wordOf(found->answer);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
