// To add a field: one member in core/domain, one row here with the next free number. To retire one: keep its row's
// number in a comment, so that nobody takes it again. Numbers are stored and sent: they never change meaning.
// size: a list

#include "core/record/schema.h"
#include "core/record/parts.h"

using namespace Qt::StringLiterals;

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<alongside::Person> kPerson[] = {
    field<&Person::name>(1, "name", Register, Planner),
    field<&Person::preferredName>(2, "preferred_name", Register, Planner),
    field<&Person::bornOn>(3, "born_on", Register, Team),
    field<&Person::address>(4, "address", HighStakes, DirectPayments),
    field<&Person::phone>(5, "phone", Register, Planner),
    field<&Person::howToReach>(6, "how_to_reach", Register, Planner),
    field<&Person::language>(7, "language", Register, Planner),
    field<&Person::communication>(8, "communication", LongText, Planner),
    field<&Person::largePrint>(9, "large_print", Register, Planner),
    field<&Person::contactOn>(10, "contact_on", Register, Team),
    field<&Person::contactWords>(11, "contact_words", LongText, Audience::Person),
    field<&Person::advocateNeeded>(12, "advocate_needed", HighStakes, Team),
    field<&Person::safeTonight>(13, "safe_tonight", LongText, Team),
    field<&Person::workerName>(14, "worker_name", Register, Planner),
    field<&Person::workerPhone>(15, "worker_phone", Register, Planner),
    field<&Person::councilName>(16, "council_name", Register, Planner),
};

constexpr Field<StaffMember> kStaff[] = {
    field<&StaffMember::name>(1, "name", Register, Planner),
    field<&StaffMember::role>(2, "role", Register, Planner),
};

constexpr Field<Sitting> kSitting[] = {
    field<&Sitting::on>(1, "on", Register, Team),
    field<&Sitting::where>(2, "where", Register, Team),
    field<&Sitting::present>(3, "present", Register, Team),
    field<&Sitting::note>(4, "note", LongText, Team),
};

constexpr Field<Entry> kEntry[] = {
    field<&Entry::kind>(1, "kind", Register, Planner),
    field<&Entry::words>(2, "words", LongText, Planner),
    field<&Entry::saidBy>(3, "said_by", Register, Planner),
    field<&Entry::basis>(4, "basis", Register, Planner),
    field<&Entry::on>(5, "on", Register, Planner),
    field<&Entry::promptedBy>(6, "prompted_by", Register, Planner),
};

constexpr Field<GoodAndBad> kGoodAndBad[] = {
    field<&GoodAndBad::badDaysAMonth>(1, "bad_days_a_month", Register, Planner),
    field<&GoodAndBad::howKnown>(2, "how_known", LongText, Planner),
};

constexpr Field<Strength> kStrength[] = {
    field<&Strength::kind>(1, "kind", Register, Planner),
    field<&Strength::words>(2, "words", LongText, Planner),
    field<&Strength::helpsWith>(3, "helps_with", Register, Planner),
    field<&Strength::ifItBreaks>(4, "if_it_breaks", Register, Planner),
};

constexpr Field<CircleMember> kCircleMember[] = {
    field<&CircleMember::name>(1, "name", Register, Planner),
    field<&CircleMember::relation>(2, "relation", Register, Planner),
    field<&CircleMember::sector>(3, "sector", Register, Planner),
    field<&CircleMember::ring>(4, "ring", Register, Planner),
    field<&CircleMember::does>(5, "does", LongText, Planner),
    field<&CircleMember::phone>(6, "phone", Register, Team),
    field<&CircleMember::wanted>(7, "wanted", Register, Planner),
    field<&CircleMember::isChild>(8, "is_child", Register, Team),
    field<&CircleMember::isPet>(9, "is_pet", Register, Planner),
    field<&CircleMember::hasDied>(10, "has_died", Register, Planner),
    field<&CircleMember::ringFirst>(11, "ring_first", Register, Team),
};

constexpr Field<Offer> kOffer[] = {
    field<&Offer::by>(1, "by", Register, Team),
    field<&Offer::what>(2, "what", LongText, Team),
    field<&Offer::willing>(3, "willing", HighStakes, Team),
    field<&Offer::howAsked>(4, "how_asked", Register, Team),
    field<&Offer::askedOn>(5, "asked_on", Register, Team),
    field<&Offer::until>(6, "until", Register, Team),
    field<&Offer::ifItStops>(7, "if_it_stops", LongText, Team),
    field<&Offer::carersAssessment>(8, "carers_assessment", LongText, Team),
};

constexpr Field<Assessment> kAssessment[] = {
    field<&Assessment::arisesFromImpairment>(1, "arises_from_impairment", HighStakes, Team),
    field<&Assessment::impairmentBasis>(2, "impairment_basis", Register, Team),
    field<&Assessment::impairmentNote>(3, "impairment_note", LongText, Team),
    field<&Assessment::fluctuates>(4, "fluctuates", HighStakes, Team),
    field<&Assessment::periodConsidered>(5, "period_considered", HighStakes, Team),
    field<&Assessment::period>(6, "period", Register, Team),
    field<&Assessment::significantImpact>(7, "significant_impact", HighStakes, Team),
    field<&Assessment::matters>(8, "matters", Register, Team),
    field<&Assessment::impactNote>(9, "impact_note", LongText, Team),
    field<&Assessment::refused>(10, "refused", HighStakes, Team),
};

constexpr Field<Need> kNeed[] = {
    field<&Need::area>(1, "area", Register, Team),
    field<&Need::applies>(2, "applies", HighStakes, Team),
    field<&Need::dueToNeeds>(3, "due_to_needs", HighStakes, Team),
    field<&Need::withoutAssistance>(4, "without_assistance", HighStakes, Team),
    field<&Need::painOrDistress>(5, "pain_or_distress", HighStakes, Team),
    field<&Need::danger>(6, "danger", HighStakes, Team),
    field<&Need::takesMuchLonger>(7, "takes_much_longer", HighStakes, Team),
    field<&Need::askedNotKnown>(8, "asked_not_known", Register, Team),
    field<&Need::words>(9, "words", LongText, Team),
    field<&Need::basis>(10, "basis", Register, Team),
    field<&Need::because>(11, "because", Register, Team),
};

constexpr Field<Outcome> kOutcome[] = {
    field<&Outcome::statement>(1, "statement", LongText, Planner),
    field<&Outcome::now>(2, "now", LongText, Planner),
    field<&Outcome::better>(3, "better", LongText, Planner),
    field<&Outcome::areas>(4, "areas", Register, Planner),
    field<&Outcome::because>(5, "because", Register, Planner),
    field<&Outcome::whyNoWords>(6, "why_no_words", LongText, Planner),
    field<&Outcome::serves>(7, "serves", Register, Planner),
    field<&Outcome::strengths>(8, "strengths", LongText, Planner),
    field<&Outcome::metBy>(9, "met_by", Register, Planner),
    field<&Outcome::after>(10, "after", HighStakes, Planner),
    field<&Outcome::powerReason>(11, "power_reason", LongText, Team),
};

constexpr Field<SupportLine> kSupportLine[] = {
    field<&SupportLine::label>(1, "label", Register, DirectPayments),
    field<&SupportLine::outcomes>(2, "outcomes", Register, DirectPayments),
    field<&SupportLine::item>(3, "item", Register, DirectPayments),
    field<&SupportLine::period>(4, "period", Register, DirectPayments),
    field<&SupportLine::quantity>(5, "quantity", Register, DirectPayments),
    field<&SupportLine::times>(6, "times", Register, DirectPayments),
    field<&SupportLine::staff>(7, "staff", Register, DirectPayments),
    field<&SupportLine::sharers>(8, "sharers", Register, DirectPayments),
    field<&SupportLine::weeksAYear>(9, "weeks_a_year", Register, DirectPayments),
    field<&SupportLine::forWeeks>(10, "for_weeks", Register, DirectPayments),
    field<&SupportLine::natural>(11, "natural", Register, Team),
    field<&SupportLine::priceByHand>(12, "price_by_hand", Register, DirectPayments),
    field<&SupportLine::priceReason>(13, "price_reason", LongText, Team),
    field<&SupportLine::deploy>(14, "deploy", Register, DirectPayments),
    field<&SupportLine::startOn>(15, "start_on", Register, DirectPayments),
    field<&SupportLine::because>(16, "because", Register, Team),
};

constexpr Field<MoneyTalk> kMoneyTalk[] = {
    field<&MoneyTalk::contingencyPct>(1, "contingency_pct", Register, DirectPayments),
    field<&MoneyTalk::contingencyReason>(2, "contingency_reason", LongText, Team),
    field<&MoneyTalk::contributionWeekly>(3, "contribution_weekly", HighStakes, DirectPayments),
    field<&MoneyTalk::contributionLetterOn>(4, "contribution_letter_on", Register, DirectPayments),
    field<&MoneyTalk::personSaysEnough>(5, "person_says_enough", HighStakes, Team),
    field<&MoneyTalk::workerSaysEnough>(6, "worker_says_enough", HighStakes, Team),
    field<&MoneyTalk::enoughWords>(7, "enough_words", LongText, Team),
    field<&MoneyTalk::agreedOn>(8, "agreed_on", Register, DirectPayments),
    field<&MoneyTalk::agreedBy>(9, "agreed_by", Register, DirectPayments),
    field<&MoneyTalk::agreedHow>(10, "agreed_how", Register, DirectPayments),
    field<&MoneyTalk::agreedWith>(11, "agreed_with", Register, Team),
    field<&MoneyTalk::notEnoughNote>(12, "not_enough_note", LongText, Team),
};

constexpr Field<Choices> kChoices[] = {
    field<&Choices::way>(1, "way", Register, DirectPayments),
    field<&Choices::personSaidYes>(2, "person_said_yes", HighStakes, DirectPayments),
    field<&Choices::chosenBy>(3, "chosen_by", Register, DirectPayments),
    field<&Choices::saidHow>(4, "said_how", Register, DirectPayments),
    field<&Choices::declinedReason>(5, "declined_reason", LongText, Team),
    field<&Choices::capacityToAsk>(6, "capacity_to_ask", HighStakes, Team),
    field<&Choices::excludedBySchedule1>(7, "excluded_by_schedule_1", HighStakes, DirectPayments),
    field<&Choices::canManage>(8, "can_manage", HighStakes, Team),
    field<&Choices::rightWay>(9, "right_way", HighStakes, Team),
    field<&Choices::helpToManage>(10, "help_to_manage", Register, DirectPayments),
    field<&Choices::author>(11, "author", Register, Planner),
    field<&Choices::authorSaidYes>(12, "author_said_yes", Register, Planner),
    field<&Choices::planner>(13, "planner", Register, Planner),
    field<&Choices::moneyManager>(14, "money_manager", Register, DirectPayments),
    field<&Choices::shareConsent>(15, "share_consent", HighStakes, Planner),
    field<&Choices::helpToDecide>(16, "help_to_decide", LongText, Team),
    field<&Choices::copiesTo>(17, "copies_to", Register, Team),
};

constexpr Field<Advice> kAdvice[] = {
    field<&Advice::words>(1, "words", LongText, Planner),
    field<&Advice::about>(2, "about", Register, Planner),
};

constexpr Field<Determination> kDetermination[] = {
    field<&Determination::on>(1, "on", Decision, Team),
    field<&Determination::by>(2, "by", Decision, Team),
    field<&Determination::eligible>(3, "eligible", Decision, DirectPayments),
    field<&Determination::differsBecause>(4, "differs_because", Decision, Team),
    field<&Determination::reasons>(5, "reasons", Decision, Team),
    field<&Determination::advice>(6, "advice", Decision, Team),
    field<&Determination::finding>(7, "finding", Decision, Team),
    field<&Determination::inputs>(8, "inputs", Decision, Team),
    field<&Determination::supersedes>(9, "supersedes", Decision, Team),
};

constexpr Field<AllocationAgreement> kAgreement[] = {
    field<&AllocationAgreement::on>(1, "on", Decision, DirectPayments),
    field<&AllocationAgreement::by>(2, "by", Decision, DirectPayments),
    field<&AllocationAgreement::how>(3, "how", Decision, DirectPayments),
    field<&AllocationAgreement::worker>(4, "worker", Decision, DirectPayments),
    field<&AllocationAgreement::personWords>(5, "person_words", Decision, Team),
    field<&AllocationAgreement::personSaysEnough>(6, "person_says_enough", Decision, Team),
    field<&AllocationAgreement::workerSaysEnough>(7, "worker_says_enough", Decision, Team),
    field<&AllocationAgreement::allocation>(8, "allocation", Decision, DirectPayments),
    field<&AllocationAgreement::sentences>(9, "sentences", Decision, DirectPayments),
    field<&AllocationAgreement::inputs>(10, "inputs", Decision, Team),
    field<&AllocationAgreement::supersedes>(11, "supersedes", Decision, Team),
    field<&AllocationAgreement::agreedHow>(12, "agreed_how", Decision, DirectPayments),
    field<&AllocationAgreement::said>(13, "said", Decision, DirectPayments),
};

constexpr Field<PaymentInstruction> kInstruction[] = {
    field<&PaymentInstruction::on>(1, "on", Decision, DirectPayments),
    field<&PaymentInstruction::by>(2, "by", Decision, DirectPayments),
    field<&PaymentInstruction::chosenBy>(3, "chosen_by", Decision, DirectPayments),
    field<&PaymentInstruction::way>(4, "way", Decision, DirectPayments),
    field<&PaymentInstruction::schedule>(5, "schedule", Decision, DirectPayments),
    field<&PaymentInstruction::netWeekly>(6, "net_weekly", Decision, DirectPayments),
    field<&PaymentInstruction::grossWeekly>(7, "gross_weekly", Decision, DirectPayments),
    field<&PaymentInstruction::councilArrangedWeekly>(8, "council_arranged_weekly", Decision, DirectPayments),
    field<&PaymentInstruction::invoiceWeekly>(9, "invoice_weekly", Decision, DirectPayments),
    field<&PaymentInstruction::agreement>(10, "agreement", Decision, DirectPayments),
    field<&PaymentInstruction::inputs>(11, "inputs", Decision, Team),
    field<&PaymentInstruction::supersedes>(12, "supersedes", Decision, Team),
};

constexpr Field<PlanningCommitment> kCommitment[] = {
    field<&PlanningCommitment::on>(1, "on", Decision, DirectPayments),
    field<&PlanningCommitment::by>(2, "by", Decision, DirectPayments),
    field<&PlanningCommitment::planner>(3, "planner", Decision, DirectPayments),
    field<&PlanningCommitment::plannerName>(4, "planner_name", Decision, DirectPayments),
    field<&PlanningCommitment::once>(5, "once", Decision, DirectPayments),
    field<&PlanningCommitment::moneyManager>(6, "money_manager", Decision, DirectPayments),
    field<&PlanningCommitment::moneyManagerName>(7, "money_manager_name", Decision, DirectPayments),
    field<&PlanningCommitment::weekly>(8, "weekly", Decision, DirectPayments),
    field<&PlanningCommitment::reasons>(9, "reasons", Decision, Team),
    field<&PlanningCommitment::policy>(10, "policy", Decision, Team),
    field<&PlanningCommitment::inputs>(11, "inputs", Decision, Team),
    field<&PlanningCommitment::supersedes>(12, "supersedes", Decision, Team),
};

constexpr Part kParts[] = {
    one<RecordKind::Person, &CaseFile::person>("person"),
    keyedList<RecordKind::Sitting, &CaseFile::sittings>("sitting"),
    keyedList<RecordKind::Entry, &CaseFile::entries>("entry"),
    one<RecordKind::GoodAndBad, &CaseFile::goodAndBad>("good_and_bad"),
    keyedList<RecordKind::Strength, &CaseFile::strengths>("strength"),
    keyedList<RecordKind::CircleMember, &CaseFile::circle>("circle_member"),
    keyedList<RecordKind::Offer, &CaseFile::offers>("offer"),
    grid<RecordKind::Week, &CaseFile::week>("week"),
    one<RecordKind::Assessment, &CaseFile::assessment>("assessment"),
    keyedList<RecordKind::Need, &CaseFile::needs>("need"),
    keyedList<RecordKind::Outcome, &CaseFile::outcomes>("outcome"),
    keyedList<RecordKind::SupportLine, &CaseFile::lines>("support_line"),
    one<RecordKind::MoneyTalk, &CaseFile::money>("money"),
    one<RecordKind::Choices, &CaseFile::choices>("choices"),
    keyedList<RecordKind::Advice, &CaseFile::advice>("advice"),
    decisions<RecordKind::Determination, &CaseFile::determinations>("determination"),
    decisions<RecordKind::AllocationAgreement, &CaseFile::agreements>("allocation_agreement"),
    decisions<RecordKind::PaymentInstruction, &CaseFile::instructions>("payment_instruction"),
    keyedList<RecordKind::Staff, &CaseFile::staff>("staff"),
    decisions<RecordKind::PlanningCommitment, &CaseFile::commitments>("planning_commitment"),
};

} // namespace

template <>
std::span<const Field<alongside::Person>> fieldsOf()
{
    return kPerson;
}
template <>
std::span<const Field<StaffMember>> fieldsOf()
{
    return kStaff;
}
template <>
std::span<const Field<Sitting>> fieldsOf()
{
    return kSitting;
}
template <>
std::span<const Field<Entry>> fieldsOf()
{
    return kEntry;
}
template <>
std::span<const Field<GoodAndBad>> fieldsOf()
{
    return kGoodAndBad;
}
template <>
std::span<const Field<Strength>> fieldsOf()
{
    return kStrength;
}
template <>
std::span<const Field<CircleMember>> fieldsOf()
{
    return kCircleMember;
}
template <>
std::span<const Field<Offer>> fieldsOf()
{
    return kOffer;
}
template <>
std::span<const Field<Assessment>> fieldsOf()
{
    return kAssessment;
}
template <>
std::span<const Field<Need>> fieldsOf()
{
    return kNeed;
}
template <>
std::span<const Field<Outcome>> fieldsOf()
{
    return kOutcome;
}
template <>
std::span<const Field<SupportLine>> fieldsOf()
{
    return kSupportLine;
}
template <>
std::span<const Field<MoneyTalk>> fieldsOf()
{
    return kMoneyTalk;
}
template <>
std::span<const Field<Choices>> fieldsOf()
{
    return kChoices;
}
template <>
std::span<const Field<Advice>> fieldsOf()
{
    return kAdvice;
}
template <>
std::span<const Field<Determination>> fieldsOf()
{
    return kDetermination;
}
template <>
std::span<const Field<AllocationAgreement>> fieldsOf()
{
    return kAgreement;
}
template <>
std::span<const Field<PaymentInstruction>> fieldsOf()
{
    return kInstruction;
}

template <>
std::span<const Field<PlanningCommitment>> fieldsOf()
{
    return kCommitment;
}

std::span<const Part> parts()
{
    return kParts;
}

const Part* partOf(RecordKind kind)
{
    const auto part = std::ranges::find(kParts, kind, &Part::kind);
    return part == std::end(kParts) ? nullptr : &*part;
}

bool isDisputed(const CaseFile& file, RecordKind kind)
{
    const Part* part = partOf(kind);
    return part && part->standing(file) > 1;
}

bool isDisputed(const CaseFile& file)
{
    return std::ranges::any_of(kParts, [&](const Part& part) { return part.standing(file) > 1; });
}

bool decisionsDiffer(const CaseFile& one, const CaseFile& other)
{
    QList<Change> changes;
    for (const Part& part : kParts)
        if (part.shape == Shape::Decisions) part.diff(one, other, changes);
    return !changes.isEmpty();
}

QString nameOf(const Path& path)
{
    const Part* part = partOf(path.kind);
    if (!part) return u"unknown.%1"_s.arg(path.field);
    const QString field = path.field == kPresence && part->shape != Shape::Grid
                              ? u"presence"_s
                              : QString::fromLatin1(part->nameOf(path.field));
    return u"%1.%2"_s.arg(QString::fromLatin1(part->name), field);
}

} // namespace alongside::record
