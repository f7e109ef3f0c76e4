// Source: Care Act 2014 s25. A plan specifies the needs, how far they meet the criteria, which the council will meet and
// how, which matters of wellbeing it could serve, the personal budget, and advice; with direct payments, which needs they
// meet, the amount and how often. (3)-(5): who is involved, and reasonable steps to agree. (9)-(11): copies; two plans in
// one only with agreement. An eligible need without an answer is named (S4); a share not yet assessed is allowed (S5).

#include "core/rules/plan/completeness.h"

#include "core/rules/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

const QString kNeeds = u"CA14 s25(1)(a)"_s;
const QString kCriteria = u"CA14 s25(1)(b)"_s;
const QString kHow = u"CA14 s25(1)(c)"_s;
const QString kMatters = u"CA14 s25(1)(d)"_s;
const QString kBudget = u"CA14 s25(1)(e)"_s;
const QString kAdvice = u"CA14 s25(1)(f)"_s;
const QString kPaidNeeds = u"CA14 s25(2)(a)"_s;
const QString kPaidAmount = u"CA14 s25(2)(b)"_s;
const QString kInvolveAdult = u"CA14 s25(3)"_s;
const QString kInvolveCarer = u"CA14 s25(4)"_s;
const QString kAgree = u"CA14 s25(5)"_s;
const QString kCombine = u"CA14 s25(11)"_s;

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
    void add(const char* what, const QString& law, const QString& at, Tri said = Tri::NotYetKnown,
             const QString& need = {})
    {
        m_missing.append({QString::fromLatin1(what), need, law, said, at});
    }

    void want(const char* what, const QString& law, Tri said, const QString& at)
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
    void involve(const char* who, const Involved& asked, const QString& law, const char* whether, const char* done)
    {
        if (asked.calledFor == Tri::NotYetKnown) add(who, law, u'/' + QString::fromLatin1(whether));
        if (asked.calledFor == Tri::Yes) want(who, law, asked.done, u'/' + QString::fromLatin1(done));
    }

    void involvement()
    {
        const bool adult = m_facts.planFor == PlanFor::Adult;
        const QString& law = adult ? kInvolveAdult : kInvolveCarer;
        want("person_involved", law, m_facts.personInvolved, u"/person_involved"_s);
        if (adult) involve("carer_involved", m_facts.other, law, "has_carer", "carer_involved");
        else involve("adult_involved", m_facts.other, law, "adult_asked_for", "adult_involved");
        involve("others_involved", m_facts.askedFor, law, "others_asked_for", "others_involved");
    }

    const CompletenessFacts& m_facts;
    QList<MissingFromPlan> m_missing{};
};

QStringList lawsFor(const CompletenessFacts& facts)
{
    QStringList laws{kNeeds, kCriteria, kHow, kMatters, kBudget, kAdvice};
    if (facts.payment) laws += {kPaidNeeds, kPaidAmount};
    laws += {facts.planFor == PlanFor::Adult ? kInvolveAdult : kInvolveCarer, kAgree};
    if (facts.combined == Tri::Yes) laws += kCombine;
    return laws;
}

Reason present(const QString& law)
{
    if (law == kNeeds) return {u"plan_names_needs"_s, Tri::Yes, {}, kNeeds};
    if (law == kCriteria) return {u"plan_says_how_far"_s, Tri::Yes, {}, kCriteria};
    if (law == kHow) return {u"plan_says_how_met"_s, Tri::Yes, {}, kHow};
    if (law == kMatters) return {u"plan_names_matters"_s, Tri::Yes, {}, kMatters};
    if (law == kBudget) return {u"plan_has_budget"_s, Tri::Yes, {}, kBudget};
    if (law == kAdvice) return {u"plan_has_advice"_s, Tri::Yes, {}, kAdvice};
    if (law == kPaidNeeds) return {u"plan_names_paid_needs"_s, Tri::Yes, {}, kPaidNeeds};
    if (law == kPaidAmount) return {u"plan_says_amount"_s, Tri::Yes, {}, kPaidAmount};
    if (law == kAgree) return {u"plan_steps_to_agree"_s, Tri::Yes, {}, kAgree};
    if (law == kCombine) return {u"plan_combined_with_agreement"_s, Tri::Yes, {}, kCombine};
    return {u"plan_people_involved"_s, Tri::Yes, {}, law};
}

Reason absent(const QString& law, qsizetype count)
{
    const QStringList many{u"count=%1"_s.arg(count)};
    if (law == kNeeds) return {u"plan_needs_missing"_s, Tri::No, {}, kNeeds};
    if (law == kCriteria) return {u"plan_how_far_missing"_s, Tri::No, many, kCriteria};
    if (law == kHow) return {u"plan_how_met_missing"_s, Tri::No, many, kHow};
    if (law == kMatters) return {u"plan_matters_missing"_s, Tri::No, {}, kMatters};
    if (law == kBudget) return {u"plan_budget_missing"_s, Tri::No, {}, kBudget};
    if (law == kAdvice) return {u"plan_advice_missing"_s, Tri::No, {}, kAdvice};
    if (law == kPaidNeeds) return {u"plan_paid_needs_missing"_s, Tri::No, {}, kPaidNeeds};
    if (law == kPaidAmount) return {u"plan_amount_missing"_s, Tri::No, {}, kPaidAmount};
    if (law == kAgree) return {u"plan_steps_to_agree_missing"_s, Tri::No, {}, kAgree};
    if (law == kCombine) return {u"plan_agreement_to_combine_missing"_s, Tri::No, {}, kCombine};
    return {u"plan_people_not_involved"_s, Tri::No, many, law};
}

/// Nothing can be said of needs that are not there.
bool hangsOnNeeds(const QString& law)
{
    return law == kCriteria || law == kHow;
}

/// What is missing first, then what is there.
void conclude(CompletenessFinding& found, const CompletenessFacts& facts)
{
    QList<Reason> there;
    for (const QString& law : lawsFor(facts)) {
        const auto count = std::ranges::count(found.missing, law, &MissingFromPlan::law);
        const bool empty = facts.needs.isEmpty() && hangsOnNeeds(law);
        found.parts.append({law, count == 0 && !empty});
        if (count > 0) found.reasons.append(absent(law, count));
        else if (!empty) there.append(present(law));
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

std::optional<Error> faultIn(const CompletenessFacts& facts)
{
    const auto refused = [](const QString& where, const char* code) {
        return Error{ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
    };
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
    static const Law rules[] = {{"care_act_s25", "Care Act 2014 s25", QDate(2015, 4, 1), {}}};
    return rules;
}

} // namespace alongside::rules
