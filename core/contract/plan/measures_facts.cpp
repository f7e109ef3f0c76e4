#include "core/contract/plan/measures_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using rules::Cohort;
using rules::DeclinedBecause;
using rules::Delivery;
using rules::Employer;
using rules::Felt;
using rules::Journey;
using rules::PaymentAnswer;
using rules::Step;

constexpr std::array kSteps{
    Word<Step>{"contact", Step::Contact},
    Word<Step>{"sitting", Step::Sitting},
    Word<Step>{"contribution_assessed", Step::ContributionAssessed},
    Word<Step>{"eligibility_decided", Step::EligibilityDecided},
    Word<Step>{"allocation_agreed", Step::AllocationAgreed},
    Word<Step>{"payment_instructed", Step::PaymentInstructed},
    Word<Step>{"first_payment", Step::FirstPayment},
    Word<Step>{"plan_drafted", Step::PlanDrafted},
    Word<Step>{"review_held", Step::ReviewHeld},
    Word<Step>{"signed_off", Step::SignedOff},
};
constexpr std::array kEmployers{Word<Employer>{"council", Employer::Council},
                                Word<Employer>{"provider", Employer::Provider},
                                Word<Employer>{"nobody", Employer::Nobody}};
constexpr std::array kDeliveries{Word<Delivery>{"direct_payment", Delivery::DirectPayment},
                                 Word<Delivery>{"council_managed_budget", Delivery::ManagedBudget},
                                 Word<Delivery>{"council_commissioned", Delivery::Commissioned}};
constexpr std::array kAnswers{Word<PaymentAnswer>{"accepted", PaymentAnswer::Accepted},
                              Word<PaymentAnswer>{"declined", PaymentAnswer::Declined},
                              Word<PaymentAnswer>{"barred", PaymentAnswer::Barred}};
constexpr std::array kFelt{Word<Felt>{"better", Felt::Better}, Word<Felt>{"same", Felt::Same},
                           Word<Felt>{"worse", Felt::Worse}};

void readSteps(Object& person, Journey& out)
{
    person.each(u"events", Need::Optional, [&](Object& event) {
        rules::StepTaken one;
        one.step = event.choice<Step>(u"event", kSteps, Need::Required).value_or(Step::Contact);
        one.on = event.date(u"on", Need::Required);
        one.actor = event.text(u"actor", Need::Required);
        one.employer = event.choice<Employer>(u"employer", kEmployers).value_or(Employer::Council);
        out.steps.append(one);
    });
}

void readSupport(Object& person, Journey& out)
{
    person.each(u"support", Need::Optional, [&](Object& period) {
        rules::SupportPeriod one;
        one.delivery =
            period.choice<Delivery>(u"delivery", kDeliveries, Need::Required).value_or(Delivery::Commissioned);
        one.from = period.date(u"from", Need::Required);
        one.until = period.date(u"until", Need::Optional);
        out.support.append(one);
    });
}

DeclinedBecause declinedIn(Object& person)
{
    const QString word = person.text(u"declined_because");
    if (word.isEmpty()) return DeclinedBecause::NotSaid;
    const auto found =
        std::ranges::find(kDeclinedWords, word, [](const char* one) { return QString::fromLatin1(one); });
    if (found != kDeclinedWords.end()) return static_cast<DeclinedBecause>(found - kDeclinedWords.begin());
    person.reading().refuse(person.at(u"declined_because"), "UNKNOWN_VALUE");
    return DeclinedBecause::NotSaid;
}

void readExperience(Object& person, Journey& out)
{
    Object experience(person, u"experience");
    for (std::size_t i = 0; i < kWayWords.size(); ++i)
        out.process[i] = experience.tri(QString::fromLatin1(kWayWords[i]));
    for (std::size_t i = 0; i < kLifeWords.size(); ++i)
        out.felt[i] = experience.choice<Felt>(QString::fromLatin1(kLifeWords[i]), kFelt).value_or(Felt::NotSaid);
}

Journey journeyIn(Object& person)
{
    Journey out;
    out.person = person.text(u"id", Need::Required);
    out.carer = person.tri(u"carer") == Tri::Yes;
    out.endedOn = person.date(u"ended_on", Need::Optional);
    readSteps(person, out);
    readSupport(person, out);
    out.paymentAnswer =
        person.choice<PaymentAnswer>(u"direct_payment_answer", kAnswers).value_or(PaymentAnswer::NotSaid);
    out.declinedBecause = declinedIn(person);
    out.words = {person.whole(u"funded_outcomes"), person.whole(u"funded_outcomes_with_words")};
    out.confirmed = {person.whole(u"offers"), person.whole(u"offers_confirmed")};
    out.overridden = {person.whole(u"lines"), person.whole(u"lines_set_by_hand")};
    out.indicativeYear = person.pence(u"indicative_year_p");
    out.signedYear = person.pence(u"signed_year_p");
    out.managerEarly = person.tri(u"manager_early");
    out.identityEdits = person.whole(u"identity_edits");
    readExperience(person, out);
    return out;
}

void readPeople(Object& from, Cohort& out)
{
    from.each(u"people", Need::Required, [&](Object& person) { out.journeys.append(journeyIn(person)); });
}

void readFigures(Object& baseline, rules::Figures& out)
{
    Object figures(baseline, u"figures");
    for (std::size_t i = 0; i < kFigureWords.size(); ++i) {
        const QString name = QString::fromLatin1(kFigureWords[i]);
        const auto given = figures.quantity(name);
        if (!given) continue;
        if (given->thousandths < 0) figures.reading().refuse(figures.at(name), "NEGATIVE_QUANTITY");
        out[i] = rules::Exact(*given);
    }
}

void readBaseline(Object& facts, rules::MeasuresFacts& out)
{
    if (!facts.has(u"baseline")) return;
    Object baseline(facts, u"baseline");
    if (baseline.has(u"figures")) {
        readFigures(baseline, out.typed);
        return;
    }
    Cohort& to = out.baseline.emplace();
    to.from = baseline.date(u"from", Need::Required);
    to.asAt = baseline.date(u"as_at", Need::Required);
    readPeople(baseline, to);
}

} // namespace

rules::MeasuresFacts measuresFacts(Object& facts)
{
    rules::MeasuresFacts out;
    out.cohort.from = facts.date(u"from", Need::Required);
    out.cohort.asAt = facts.decisionDate(u"as_at");
    readPeople(facts, out.cohort);
    readBaseline(facts, out);
    return out;
}

} // namespace alongside::contract
