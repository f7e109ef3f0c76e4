// Source: Care Act 2014 s25. A plan specifies the needs, how far they meet the criteria, which the council will meet and
// how, which matters of wellbeing it could serve, the personal budget, and advice; with direct payments, which needs they
// meet, the amount and how often. (3)-(5): who is involved, and reasonable steps to agree. (9)-(11): copies; two plans in
// one only with agreement. An eligible need without an answer is named (S4); a share not yet assessed is allowed (S5).

#include "core/rules/plan/completeness.h"

#include "core/rules/exact.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kNeeds = u"CA14 s25(1)(a)";
constexpr QStringView kCriteria = u"CA14 s25(1)(b)";
constexpr QStringView kHow = u"CA14 s25(1)(c)";
constexpr QStringView kMatters = u"CA14 s25(1)(d)";
constexpr QStringView kBudget = u"CA14 s25(1)(e)";
constexpr QStringView kAdvice = u"CA14 s25(1)(f)";
constexpr QStringView kPaidNeeds = u"CA14 s25(2)(a)";
constexpr QStringView kPaidAmount = u"CA14 s25(2)(b)";
constexpr QStringView kInvolveAdult = u"CA14 s25(3)";
constexpr QStringView kInvolveCarer = u"CA14 s25(4)";
constexpr QStringView kAgree = u"CA14 s25(5)";
constexpr QStringView kCombine = u"CA14 s25(11)";

/// A part of the section, and the reason where all of it is there or something of it is missing.
struct Part {
    QStringView law;
    const char* there;
    const char* missing;
    bool counted; // how much of it is missing is told too
};
/// In the order of the section.
constexpr std::array kParts{
    Part{kNeeds, "plan_names_needs", "plan_needs_missing", false},
    Part{kCriteria, "plan_says_how_far", "plan_how_far_missing", true},
    Part{kHow, "plan_says_how_met", "plan_how_met_missing", true},
    Part{kMatters, "plan_names_matters", "plan_matters_missing", false},
    Part{kBudget, "plan_has_budget", "plan_budget_missing", false},
    Part{kAdvice, "plan_has_advice", "plan_advice_missing", false},
    Part{kPaidNeeds, "plan_names_paid_needs", "plan_paid_needs_missing", false},
    Part{kPaidAmount, "plan_says_amount", "plan_amount_missing", false},
    Part{kInvolveAdult, "plan_people_involved", "plan_people_not_involved", true},
    Part{kInvolveCarer, "plan_people_involved", "plan_people_not_involved", true},
    Part{kAgree, "plan_steps_to_agree", "plan_steps_to_agree_missing", false},
    Part{kCombine, "plan_combined_with_agreement", "plan_agreement_to_combine_missing", false},
};

class Check {
public:
    explicit Check(const CompletenessFacts& facts) : m_facts(facts) {}

    QList<MissingFromPlan> missing() &&
    {
        needs();
        if (!m_facts.mattersNamed) add("wellbeing_matters", kMatters, u"/matters"_s);
        budget();
        want("advice_meeting_reducing", kAdvice, m_facts.adviceNow, u"/advice_meeting_reducing"_s);
        want("advice_preventing_delaying", kAdvice, m_facts.adviceLater, u"/advice_preventing_delaying"_s);
        if (m_facts.payment) payment(*m_facts.payment);
        involvement();
        want("steps_to_agree", kAgree, m_facts.stepsToAgree, u"/steps_to_agree"_s);
        if (m_facts.combined == Tri::Yes)
            want("agreement_to_combine", kCombine, m_facts.combinationAgreed, u"/combination_agreed"_s);
        return m_missing;
    }

private:
    void add(const char* what, QStringView law, const QString& at, Tri said = Tri::NotYetKnown,
             const QString& need = {})
    {
        m_missing.append({QString::fromLatin1(what), need, law.toString(), said, at});
    }

    void want(const char* what, QStringView law, Tri said, const QString& at)
    {
        if (said != Tri::Yes) add(what, law, at, said);
    }

    /// In the order of the section, need by need within it.
    void needs()
    {
        const QList<PlannedNeed>& needs = m_facts.needs;
        if (needs.isEmpty()) add("needs", kNeeds, u"/needs"_s);
        const auto at = [](qsizetype i, const char* field) {
            return u"/needs/%1/%2"_s.arg(i).arg(QLatin1StringView(field));
        };
        for (qsizetype i = 0; i < needs.size(); ++i)
            if (needs[i].meetsCriteria == Tri::NotYetKnown)
                add("how_far_it_meets_the_criteria", kCriteria, at(i, "meets_criteria"), Tri::NotYetKnown, needs[i].id);
        for (qsizetype i = 0; i < needs.size(); ++i) {
            const PlannedNeed& need = needs[i];
            const bool answered = need.metBy != MetBy::NotSaid;
            if (!answered && need.meetsCriteria == Tri::Yes)
                add("who_meets_it", kHow, at(i, "met_by"), Tri::NotYetKnown, need.id);
            const bool tellsHow = need.metBy == MetBy::Council || need.meetsCriteria == Tri::Yes;
            if (answered && tellsHow && !need.howSaid)
                add(need.metBy == MetBy::NotMet ? "why_it_is_not_met" : "how_it_is_met", kHow, at(i, "how"),
                    Tri::NotYetKnown, need.id);
        }
    }

    void budget()
    {
        if (!m_facts.budget) {
            add("personal_budget", kBudget, u"/budget"_s);
            return;
        }
        const PlanBudget& budget = *m_facts.budget;
        if (!budget.total) add("budget_total", kBudget, u"/budget/total_weekly_p"_s);
        if (!budget.shareAssessed) return;
        if (!budget.adultPays) add("budget_adults_share", kBudget, u"/budget/adult_pays_weekly_p"_s);
        if (!budget.councilPays) add("budget_councils_share", kBudget, u"/budget/council_pays_weekly_p"_s);
        if (!budget.total || !budget.adultPays || !budget.councilPays) return;
        const Exact shares = Exact(*budget.adultPays) + Exact(*budget.councilPays);
        const Exact total(*budget.total);
        if (shares < total || total < shares) add("budget_that_adds_up", kBudget, u"/budget"_s, Tri::No);
    }

    void payment(const PlanPayment& payment)
    {
        if (payment.needs.isEmpty()) add("needs_met_by_direct_payment", kPaidNeeds, u"/direct_payment/needs"_s);
        if (!payment.amount) add("amount", kPaidAmount, u"/direct_payment/amount_p"_s);
        if (!payment.frequencySaid) add("frequency", kPaidAmount, u"/direct_payment/frequency"_s);
    }

    /// Nobody need be asked who is not there; whether there is anybody has to be known.
    void involve(const char* who, const Involved& asked, QStringView law, const char* whether, const char* done)
    {
        if (asked.calledFor == Tri::NotYetKnown) add(who, law, u'/' + QString::fromLatin1(whether));
        if (asked.calledFor == Tri::Yes) want(who, law, asked.done, u'/' + QString::fromLatin1(done));
    }

    void involvement()
    {
        const bool adult = m_facts.planFor == PlanFor::Adult;
        const QStringView law = adult ? kInvolveAdult : kInvolveCarer;
        want("person_involved", law, m_facts.personInvolved, u"/person_involved"_s);
        if (adult) involve("carer_involved", m_facts.other, law, "has_carer", "carer_involved");
        else involve("adult_involved", m_facts.other, law, "adult_asked_for", "adult_involved");
        involve("others_involved", m_facts.askedFor, law, "others_asked_for", "others_involved");
    }

    const CompletenessFacts& m_facts;
    QList<MissingFromPlan> m_missing{};
};

/// Whether the section asks this of such a plan.
bool isAsked(const Part& part, const CompletenessFacts& facts)
{
    if (part.law == kPaidNeeds || part.law == kPaidAmount) return facts.payment.has_value();
    if (part.law == kInvolveAdult) return facts.planFor == PlanFor::Adult;
    if (part.law == kInvolveCarer) return facts.planFor == PlanFor::Carer;
    return part.law != kCombine || facts.combined == Tri::Yes;
}

Reason present(const Part& part)
{
    return {QString::fromLatin1(part.there), Tri::Yes, {}, part.law.toString()};
}

Reason absent(const Part& part, qsizetype count)
{
    QStringList inputs;
    if (part.counted) inputs.append(u"count=%1"_s.arg(count));
    return {QString::fromLatin1(part.missing), Tri::No, inputs, part.law.toString()};
}

/// Nothing can be said of needs that are not there.
bool hangsOnNeeds(const Part& part)
{
    return part.law == kCriteria || part.law == kHow;
}

/// What is missing first, then what is there.
void conclude(CompletenessFinding& found, const CompletenessFacts& facts)
{
    QList<Reason> there;
    for (const Part& part : kParts) {
        if (!isAsked(part, facts)) continue;
        const auto isOfIt = [&part](const MissingFromPlan& one) { return one.law == part.law; };
        const auto count = std::ranges::count_if(found.missing, isOfIt);
        const bool empty = facts.needs.isEmpty() && hangsOnNeeds(part);
        found.parts.append({part.law.toString(), count == 0 && !empty});
        if (count > 0) found.reasons.append(absent(part, count));
        else if (!empty) there.append(present(part));
    }
    found.reasons += there;
}

QStringList owedAfter(const CompletenessFacts& facts)
{
    QStringList owed;
    if (facts.copyGiven != Tri::Yes) owed.append(u"copy_to_the_person"_s);
    if (facts.otherCopies.calledFor == Tri::Yes && facts.otherCopies.done != Tri::Yes)
        owed.append(u"copies_asked_for"_s);
    return owed;
}

Error refused(const QString& where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
}

std::optional<Error> faultIn(const CompletenessFacts& facts)
{
    QStringList ids;
    for (const PlannedNeed& need : facts.needs) {
        if (ids.contains(need.id)) return refused(u"/needs/%1/id"_s.arg(ids.size()), "DUPLICATE_ID");
        ids.append(need.id);
    }
    if (facts.budget) {
        struct Row {
            const std::optional<Money>& amount;
            const char* name;
        };
        for (const Row& row :
             {Row{facts.budget->total, "total_weekly_p"}, Row{facts.budget->adultPays, "adult_pays_weekly_p"},
              Row{facts.budget->councilPays, "council_pays_weekly_p"}})
            if (row.amount && *row.amount < Money())
                return refused(u"/budget/"_s + QString::fromLatin1(row.name), "NEGATIVE_AMOUNT");
    }
    if (!facts.payment) return std::nullopt;
    for (qsizetype i = 0; i < facts.payment->needs.size(); ++i)
        if (!ids.contains(facts.payment->needs[i]))
            return refused(u"/direct_payment/needs/%1"_s.arg(i), "UNKNOWN_VALUE");
    if (facts.payment->amount && *facts.payment->amount < Money())
        return refused(u"/direct_payment/amount_p"_s, "NEGATIVE_AMOUNT");
    return std::nullopt;
}

} // namespace

Result<CompletenessFinding> planCompleteness(const CompletenessFacts& facts, const policy::Library& library)
{
    const Law& law = completenessRules().front();
    if (facts.on.isValid() && !law.covers(facts.on))
        return Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s};
    if (const auto fault = faultIn(facts)) return *fault;
    CompletenessFinding found;
    found.missing = Check(facts).missing();
    found.stillOwed = owedAfter(facts);
    conclude(found, facts);
    found.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return found;
}

std::span<const Law> completenessRules()
{
    static constexpr Law rules[] = {{"care_act_s25", "Care Act 2014 s25", dayOf(2015, 4, 1), {}}};
    return rules;
}

} // namespace alongside::rules
