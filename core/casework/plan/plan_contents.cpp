#include "core/casework/plan/plan_contents.h"

#include "core/casework/rulebook.h"
#include "core/domain/needs/carer_health.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/not_known.h"
#include "core/domain/needs/openness.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"
#include "core/rules/directpayment/schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const QString kHealth = u"health"_s; // a carer's own

using rules::MetBy;
using rules::PlannedNeed;

const AllocatedLine* allocatedFor(const SupportLine& line, const AllocationAgreement& agreed)
{
    const QString id = line.id.value.toString(QUuid::WithoutBraces);
    const auto found = std::ranges::find(agreed.allocation.lines, id, &AllocatedLine::id);
    return found == agreed.allocation.lines.end() ? nullptr : &*found;
}

/// The agreed lines of support that are paid for and serve an outcome.
template <class Use>
void eachPaid(const Outcome& outcome, const CaseFile& file, Use use)
{
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed) return;
    for (const SupportLine& line : file.lines) {
        if (!line.outcomes.contains(outcome.id)) continue;
        const AllocatedLine* paid = allocatedFor(line, *agreed);
        if (paid && paid->funded && paid->stream < Stream::PlanningWeekly) use(line, *paid);
    }
}

bool offersHelp(const Outcome& outcome, const CaseFile& file)
{
    return std::ranges::any_of(file.offers, [&](const Offer& offer) {
        return outcome.metBy.contains(offer.id) && offer.willing == Willing::Yes;
    });
}

MetBy metBy(WhoMeets who)
{
    switch (who) {
    case WhoMeets::Council: return MetBy::Council;
    case WhoMeets::Me:
    case WhoMeets::Community: return MetBy::Others;
    case WhoMeets::Circle: return MetBy::Circle;
    case WhoMeets::NotMet: return MetBy::NotMet;
    case WhoMeets::NotSaid: break;
    }
    return MetBy::NotSaid;
}

/// As the plan says it, in the first of its lines that does.
PlannedNeed plannedFor(const Outcome& outcome, const CaseFile& file)
{
    for (const PlanLine& line : file.planLines)
        if (line.outcomes.contains(outcome.id) && line.metBy != WhoMeets::NotSaid)
            return {.metBy = metBy(line.metBy), .howSaid = !line.what.trimmed().isEmpty()};
    return {};
}

/// As the statement says it: with the council's money, by people who have said yes, by what is there already.
PlannedNeed answeredBy(const Outcome& outcome, const CaseFile& file)
{
    PlannedNeed answer;
    eachPaid(outcome, file, [&](const SupportLine& line, const AllocatedLine& paid) {
        answer.metBy = MetBy::Council;
        answer.howSaid = answer.howSaid || !line.label.isEmpty() || !paid.item.isEmpty();
    });
    if (answer.metBy == MetBy::Council) return answer;
    if (const PlannedNeed planned = plannedFor(outcome, file); planned.metBy != MetBy::NotSaid) return planned;
    if (countedAfter(outcome, file) != AfterStrengths::Met) return answer;
    const bool circle = offersHelp(outcome, file);
    answer.metBy = circle ? MetBy::Circle : MetBy::Others;
    answer.howSaid = circle || !outcome.strengths.isEmpty();
    return answer;
}

/// Several outcomes may answer one need: the council's money is named first.
template <class Answers>
void answer(PlannedNeed& need, const CaseFile& file, Answers answers)
{
    for (const Outcome& outcome : file.outcomes) {
        if (!answers(outcome)) continue;
        const PlannedNeed one = answeredBy(outcome, file);
        if (one.metBy == MetBy::NotSaid) continue;
        if (need.metBy != MetBy::NotSaid && one.metBy != MetBy::Council) continue;
        const bool said = need.metBy == one.metBy && need.howSaid;
        need.metBy = one.metBy;
        need.howSaid = said || one.howSaid;
    }
}

/// What somebody manages, what does not apply to them, and what nobody has talked about (it may wait, and is named) is no
/// need.
bool isNoNeed(const AreaFinding& one, const CaseFile& file)
{
    if (one.status == AreaStatus::Able || one.status == AreaStatus::NotApplicable) return true;
    return one.status == AreaStatus::Unknown && opennessOf(one.area, file) == Openness::NotTalkedAbout;
}

QList<PlannedNeed> needsIn(const CaseFile& file)
{
    QList<PlannedNeed> needs;
    const Determination* decided = settled(file.determinations);
    if (!decided) return needs;
    for (const AreaFinding& one : decided->finding.areas) {
        if (isNoNeed(one, file)) continue;
        PlannedNeed need{.id = QString::fromLatin1(keyOf(one.area)), .meetsCriteria = Tri::No};
        if (one.status == AreaStatus::Unknown) need.meetsCriteria = Tri::NotYetKnown;
        if (one.status == AreaStatus::Unable && decided->eligible) need.meetsCriteria = Tri::Yes;
        answer(need, file, [&](const Outcome& outcome) { return outcome.areas.contains(one.area); });
        needs.append(need);
    }
    const auto ofHealth = [&](const Outcome& outcome) { return answersHealth(outcome, decided->finding); };
    if (decided->eligible && std::ranges::any_of(file.outcomes, ofHealth)) {
        needs.prepend({.id = kHealth, .meetsCriteria = Tri::Yes});
        answer(needs.first(), file, ofHealth);
    }
    return needs;
}

bool namesMatters(const CaseFile& file)
{
    return !file.assessment.matters.isEmpty()
           || std::ranges::any_of(file.outcomes, [](const Outcome& outcome) { return !outcome.serves.isEmpty(); });
}

std::optional<rules::PlanBudget> budgetIn(const CaseFile& file)
{
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed) return std::nullopt;
    const Allocation& it = agreed->allocation;
    if (isAllUnknown(it)) return std::nullopt; // nought would be an answer
    rules::PlanBudget budget{.total = it.weekly, .shareAssessed = it.assessedWeekly.has_value()};
    if (!budget.shareAssessed) return budget;
    budget.adultPays = it.adultWeekly;
    budget.councilPays = it.councilWeekly;
    return budget;
}

/// Yes where something is written of which somebody has said that it is about that. What is not said is not guessed.
Tri advises(const CaseFile& file, AdviceAbout about)
{
    const bool any = std::ranges::any_of(file.advice, [&](const Advice& one) {
        return !one.words.trimmed().isEmpty() && (one.about == about || one.about == AdviceAbout::Both);
    });
    return any ? Tri::Yes : Tri::NotYetKnown;
}

template <class Answers>
bool isByDirectPayment(const CaseFile& file, Answers answers)
{
    bool direct = false;
    for (const Outcome& outcome : file.outcomes)
        if (answers(outcome))
            eachPaid(outcome, file, [&](const SupportLine& line, const AllocatedLine&) {
                direct = direct || isDirectPayment(decidedWay(line, file));
            });
    return direct;
}

/// Until another way is chosen a direct payment is not ruled out (Decision 8), so what it needs is still to say.
std::optional<rules::PlanPayment> paymentIn(const CaseFile& file, const QList<PlannedNeed>& needs)
{
    const PaymentInstruction* paying = settled(file.instructions);
    rules::PlanPayment payment;
    for (const CareArea area : kCareAreas) {
        const QString id = QString::fromLatin1(keyOf(area));
        const bool named = std::ranges::find(needs, id, &PlannedNeed::id) != needs.end();
        const auto answers = [area](const Outcome& outcome) { return outcome.areas.contains(area); };
        if (named && isByDirectPayment(file, answers)) payment.needs.append(id);
    }
    const Determination* decided = settled(file.determinations);
    const auto ofHealth = [&](const Outcome& outcome) { return decided && answersHealth(outcome, decided->finding); };
    if (isByDirectPayment(file, ofHealth)) payment.needs.append(kHealth);
    const Deploy way = decidedWay(file);
    const bool isArranged = way != Deploy::NotChosen && !isDirectPayment(way);
    if (isArranged && payment.needs.isEmpty()) return std::nullopt;
    if (!paying) return payment;
    const std::optional<Paying> now = payingOf(file);
    const bool series = paying->schedule.second.isValid() || (now && now->last());
    payment.amount = !series ? paying->schedule.firstAmount
                     : now   ? now->netWeekly() * rules::kWeeksAPayment
                             : paying->schedule.everyFourWeeks;
    payment.frequencySaid = true;
    return payment;
}

struct Place {
    const char* law;
    const char* page;
    const char* field;
};

/// Where the record answers it. What is not here waits for the plan.
constexpr Place kPlaces[] = {
    {"CA14 s25(1)(a)", "eligibility", ""}, {"CA14 s25(1)(b)", "eligibility", ""},
    {"CA14 s25(1)(c)", "outcomes", ""},    {"CA14 s25(1)(d)", "outcomes", ""},
    {"CA14 s25(1)(e)", "money", ""},       {"CA14 s25(1)(f)", "choices", "add_advice"},
    {"CA14 s25(2)(a)", "choices", ""},     {"CA14 s25(2)(b)", "choices", ""},
};

/// Who meets a need follows from its outcome; once each has one, from the money.
QString pageOf(const Place& place, const CaseFile& file)
{
    if (QLatin1StringView(place.law) != "CA14 s25(1)(c)"_L1) return QString::fromLatin1(place.page);
    const bool each = std::ranges::all_of(needsIn(file), [&](const PlannedNeed& need) {
        return need.meetsCriteria != Tri::Yes || std::ranges::any_of(file.outcomes, [&](const Outcome& outcome) {
                   return std::ranges::any_of(outcome.areas,
                                              [&](CareArea area) { return need.id == QLatin1StringView(keyOf(area)); });
               });
    });
    return each && !file.outcomes.isEmpty() ? u"money"_s : u"outcomes"_s;
}

/// Advice that is written is told apart where it stands; without any, some is to be written.
QString fieldOf(const Place& place, const CaseFile& file)
{
    const bool written = QLatin1StringView(place.law) == "CA14 s25(1)(f)"_L1 && !file.advice.isEmpty();
    return written ? u"advice_1_about"_s : QString::fromLatin1(place.field);
}

Tri saidOf(const QString& law, const CompletenessFinding& found)
{
    const bool no = std::ranges::any_of(
        found.missing, [&](const rules::MissingFromPlan& one) { return one.law == law && one.said == Tri::No; });
    return no ? Tri::No : Tri::NotYetKnown;
}

QList<CareArea> needsOf(const QString& law, const CompletenessFinding& found)
{
    QList<CareArea> needs;
    for (const CareArea area : kCareAreas)
        if (std::ranges::any_of(found.missing, [&](const rules::MissingFromPlan& one) {
                return one.law == law && one.need == QLatin1StringView(keyOf(area));
            }))
            needs.append(area);
    return needs;
}

/// Nothing is told of needs that are not there: that there are none is the reason then.
Reason whyOf(const QString& law, const CompletenessFinding& found)
{
    const auto told = std::ranges::find(found.reasons, law, &Reason::source);
    return told != found.reasons.end() ? *told : found.reasons.value(0);
}

} // namespace

rules::CompletenessFacts PlanContents::facts(const CaseFile& now, QDate on, Page page)
{
    const CaseFile file = page == Page::Plan ? record::asWritten(now) : record::asDecided(now);
    rules::CompletenessFacts facts{.on = on,
                                   .needs = needsIn(file),
                                   .mattersNamed = namesMatters(file),
                                   .budget = budgetIn(file),
                                   .adviceNow = advises(file, AdviceAbout::TheseNeeds),
                                   .adviceLater = advises(file, AdviceAbout::OtherNeeds)};
    facts.payment = paymentIn(file, facts.needs);
    if (!file.choices.copiesTo.trimmed().isEmpty()) facts.otherCopies.calledFor = Tri::Yes;
    return facts;
}

Result<CompletenessFinding> PlanContents::finding(const CaseFile& file, QDate on, Page page) const
{
    return rules::planCompleteness(facts(file, on, page), m_library);
}

QList<PaidYetNotMet> paidYetNotMet(const CaseFile& now)
{
    const std::optional<Paying> paying = payingOf(now);
    if (paying && paying->stop) return {};
    const CaseFile file = record::asWritten(now);
    const auto isPaid = [&](const Outcome& outcome) {
        bool paid = false;
        eachPaid(outcome, file,
                 [&](const SupportLine&, const AllocatedLine& line) { paid = paid || line.amount > Money(); });
        return paid;
    };
    QList<PaidYetNotMet> both;
    for (const PlanLine& line : now.planLines) {
        if (line.metBy != WhoMeets::NotMet) continue;
        for (const Outcome& outcome : file.outcomes) {
            const auto saysWho = [&](const PlanLine& one) {
                return one.outcomes.contains(outcome.id) && one.metBy != WhoMeets::NotMet
                       && one.metBy != WhoMeets::NotSaid;
            };
            if (!line.outcomes.contains(outcome.id) || !isPaid(outcome)) continue;
            if (std::ranges::any_of(now.planLines, saysWho)) continue;
            both.append({line.id, outcome.id});
        }
    }
    return both;
}

QList<AskedOfPlan> askedOf(const CompletenessFinding& found, const CaseFile& file)
{
    QList<AskedOfPlan> asked;
    for (const rules::PlanPart& part : found.parts) {
        AskedOfPlan one{.law = part.law, .why = whyOf(part.law, found), .needs = needsOf(part.law, found)};
        const auto place =
            std::ranges::find_if(kPlaces, [&](const Place& it) { return part.law == QLatin1StringView(it.law); });
        const bool answered = place != std::end(kPlaces);
        if (part.complete) {
            one.held = Held::Already;
            one.said = Tri::Yes;
        } else {
            one.said = saidOf(part.law, found);
            if (answered) one.held = Held::StillToSay;
        }
        if (answered) {
            one.page = pageOf(*place, file);
            one.field = fieldOf(*place, file);
        }
        asked.append(one);
    }
    return asked;
}

} // namespace alongside::casework
