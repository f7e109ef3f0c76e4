// Source: S36, S54, S56, S57, S106, R18. Sign-off belongs to the six-week review, 42 days after the start: the worker and
// the team manager, two people, by a discussion of which the gist is written down. S4: not while an eligible need has no
// answer. Unsigned after 56 days it stands on the worker's list and then on the manager's; the payment goes on.

#include "core/rules/plan/sign_off.h"

#include "core/rules/looked_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kDue = u"review.six_week_due_days";
constexpr QStringView kOverdue = u"review.six_week_overdue_days";

bool isWorker(const Signer& one)
{
    return one.role == SignerRole::SocialWorker || one.role == SignerRole::AssessmentOfficer
           || one.role == SignerRole::RehabilitationOfficer;
}

bool isManager(const Signer& one)
{
    return one.role == SignerRole::TeamManager;
}

bool samePerson(const QString& a, const QString& b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// Whether such a person signs: of several, one is enough.
Tri signs(const QList<Signer>& signers, bool (*fits)(const Signer&))
{
    Tri answer = Tri::No;
    for (const Signer& one : signers)
        if (fits(one)) answer = either(answer, one.signs);
    return answer;
}

/// A worker and a manager who are not the same person.
Tri twoPeople(const QList<Signer>& signers)
{
    Tri answer = Tri::No;
    for (const Signer& worker : signers)
        for (const Signer& manager : signers)
            if (isWorker(worker) && isManager(manager) && !samePerson(worker.who, manager.who))
                answer = either(answer, both(worker.signs, manager.signs));
    return answer;
}

bool tookPart(const QStringList& between, const Signer& one)
{
    return std::ranges::any_of(between, [&one](const QString& who) { return samePerson(who, one.who); });
}

/// The two who sign talked with each other; others may have been there.
bool betweenBoth(const SignOffFacts& facts)
{
    for (const Signer& worker : facts.signers)
        for (const Signer& manager : facts.signers)
            if (isWorker(worker) && isManager(manager) && !samePerson(worker.who, manager.who)
                && tookPart(facts.between, worker) && tookPart(facts.between, manager))
                return true;
    return false;
}

Tri discussed(const SignOffFacts& facts)
{
    if (facts.discussionHeld != Tri::Yes) return facts.discussionHeld;
    return betweenBoth(facts) ? Tri::Yes : Tri::No;
}

Tri answer(bool holds)
{
    return holds ? Tri::Yes : Tri::No;
}

Reason sixWeeks(Tri holds, QDate due)
{
    const QString on = u"due="_s + due.toString(Qt::ISODate);
    if (holds == Tri::Yes) return {u"sign_off_six_weeks_over"_s, Tri::Yes, {on}, u"S56"_s};
    return {u"sign_off_six_weeks_not_over"_s, Tri::No, {on}, u"S56"_s};
}

Reason review(Tri holds)
{
    if (holds == Tri::Yes) return {u"sign_off_review_held"_s, Tri::Yes, {}, u"S106"_s};
    return {u"sign_off_review_not_held"_s, Tri::No, {}, u"S106"_s};
}

Reason whole(Tri holds)
{
    if (holds == Tri::Yes) return {u"sign_off_plan_whole"_s, Tri::Yes, {}, u"S4"_s};
    if (holds == Tri::No) return {u"sign_off_plan_not_whole"_s, Tri::No, {}, u"S4"_s};
    return {u"sign_off_plan_not_checked"_s, Tri::NotYetKnown, {}, u"S4"_s};
}

Reason worker(Tri holds)
{
    if (holds == Tri::Yes) return {u"sign_off_worker"_s, Tri::Yes, {}, u"S54"_s};
    if (holds == Tri::No) return {u"sign_off_no_worker"_s, Tri::No, {}, u"S54"_s};
    return {u"sign_off_worker_not_yet"_s, Tri::NotYetKnown, {}, u"S54"_s};
}

Reason manager(Tri holds)
{
    if (holds == Tri::Yes) return {u"sign_off_manager"_s, Tri::Yes, {}, u"S54"_s};
    if (holds == Tri::No) return {u"sign_off_no_manager"_s, Tri::No, {}, u"S54"_s};
    return {u"sign_off_manager_not_yet"_s, Tri::NotYetKnown, {}, u"S57"_s};
}

Reason people(Tri holds)
{
    if (holds == Tri::Yes) return {u"sign_off_two_people"_s, Tri::Yes, {}, u"S54"_s};
    if (holds == Tri::No) return {u"sign_off_not_two_people"_s, Tri::No, {}, u"S54"_s};
    return {u"sign_off_two_people_not_yet"_s, Tri::NotYetKnown, {}, u"S54"_s};
}

Reason discussion(Tri holds, Tri held)
{
    if (holds == Tri::Yes) return {u"sign_off_discussed"_s, Tri::Yes, {}, u"S57"_s};
    if (held == Tri::Yes) return {u"sign_off_not_both_in_discussion"_s, Tri::No, {}, u"Decision 6"_s};
    if (holds == Tri::No) return {u"sign_off_not_discussed"_s, Tri::No, {}, u"S57"_s};
    return {u"sign_off_discussion_not_yet"_s, Tri::NotYetKnown, {}, u"S57"_s};
}

Reason gist(Tri holds)
{
    if (holds == Tri::Yes) return {u"sign_off_gist"_s, Tri::Yes, {}, u"S54"_s};
    return {u"sign_off_no_gist"_s, Tri::No, {}, u"S54"_s};
}

Error refused(const char* where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, QString::fromLatin1(where), QString::fromLatin1(code)};
}

std::optional<Error> faultIn(const SignOffFacts& facts)
{
    if (!facts.on.isValid()) return refused("/date", "DATE_MISSING");
    if (facts.first && !facts.startedOn.isValid()) return refused("/started_on", "FIELD_MISSING");
    if (facts.first && facts.on < facts.startedOn) return refused("/date", "DATES_OUT_OF_ORDER");
    if (facts.reviewHeldOn.isValid() && facts.on < facts.reviewHeldOn)
        return refused("/review_held_on", "DATES_OUT_OF_ORDER");
    for (qsizetype i = 0; i < facts.signers.size(); ++i)
        if (facts.signers[i].who.trimmed().isEmpty())
            return Error{ErrorCode::AnswerOutOfRange, u"/signers/%1/who"_s.arg(i), u"FIELD_MISSING"_s};
    if (facts.discussionHeld != Tri::Yes) return std::nullopt;
    if (!facts.discussedOn.isValid()) return refused("/discussion/held_on", "FIELD_MISSING");
    if (facts.on < facts.discussedOn) return refused("/discussion/held_on", "DATES_OUT_OF_ORDER");
    return std::nullopt;
}

/// Each condition with its reason, in the order they are told.
class Conditions {
public:
    explicit Conditions(SignOffFinding& out) : m_out(out) {}

    void add(const char* name, Tri holds, const Reason& reason)
    {
        m_out.conditions.append({QString::fromLatin1(name), holds});
        m_reasons.append(reason);
    }

    /// What stands in the way first, then what is not yet known, then what is there.
    void conclude()
    {
        m_out.answer = SignOff::MaySignOff;
        if (!m_out.standing(Tri::NotYetKnown).isEmpty()) m_out.answer = SignOff::Undetermined;
        if (!m_out.standing(Tri::No).isEmpty()) m_out.answer = SignOff::MayNotSignOff;
        for (const Tri how : {Tri::No, Tri::NotYetKnown, Tri::Yes})
            for (qsizetype i = 0; i < m_reasons.size(); ++i)
                if (m_out.conditions[i].second == how) m_out.reasons.append(m_reasons[i]);
        if (m_out.overdue)
            m_out.reasons.append(
                {u"sign_off_overdue"_s, Tri::Yes, {u"after="_s + m_out.overdueAfter.toString(Qt::ISODate)}, u"R18"_s});
        m_out.reasons.append({u"sign_off_payment_goes_on"_s, Tri::Yes, {}, u"S31"_s});
    }

private:
    SignOffFinding& m_out;
    QList<Reason> m_reasons{};
};

} // namespace

QStringList SignOffFinding::standing(Tri how) const
{
    QStringList names;
    for (const auto& [name, holds] : conditions)
        if (holds == how) names.append(name);
    return names;
}

Result<SignOffFinding> signOff(const SignOffFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    SignOffFinding out;
    Conditions conditions(out);
    LookedUp values(library, facts.startedOn);
    if (facts.first) {
        out.due = facts.startedOn.addDays(values.number(kDue));
        out.overdueAfter = facts.startedOn.addDays(values.number(kOverdue));
        if (values.error()) return *values.error();
        out.overdue = facts.on > out.overdueAfter;
        const Tri over = answer(facts.on >= out.due);
        conditions.add("six_weeks", over, sixWeeks(over, out.due));
        const Tri held = answer(facts.reviewHeldOn.isValid());
        conditions.add("review_held", held, review(held));
    }
    const Tri byWorker = signs(facts.signers, isWorker);
    const Tri byManager = signs(facts.signers, isManager);
    const Tri two = twoPeople(facts.signers);
    const Tri talked = discussed(facts);
    conditions.add("plan_complete", facts.planComplete, whole(facts.planComplete));
    conditions.add("worker_signs", byWorker, worker(byWorker));
    conditions.add("manager_signs", byManager, manager(byManager));
    conditions.add("two_people", two, people(two));
    conditions.add("discussion", talked, discussion(talked, facts.discussionHeld));
    if (facts.discussionHeld == Tri::Yes)
        conditions.add("gist_recorded", answer(facts.gistRecorded), gist(answer(facts.gistRecorded)));
    conditions.conclude();
    out.policy = library.use(QString::fromLatin1(signOffRules().front().id), facts.on, values.used());
    return out;
}

std::span<const Law> signOffRules()
{
    static const Law rules[] = {{"signed_off_by_two", "S54", {}, {}}};
    return rules;
}

} // namespace alongside::rules
