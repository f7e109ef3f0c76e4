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
    field<&Person::name>(1, "name", Register, Planner, {"Name"}),
    field<&Person::preferredName>(2, "preferred_name", Register, Planner, {"What they like to be called"}),
    field<&Person::bornOn>(3, "born_on", Register, Team, {"Born on"}),
    field<&Person::address>(4, "address", HighStakes, DirectPayments, {"Address"}),
    field<&Person::phone>(5, "phone", Register, Planner, {"Telephone"}),
    field<&Person::howToReach>(6, "how_to_reach", Register, Planner, {"How best to reach them"}),
    field<&Person::language>(7, "language", Register, Planner, {"Language"}),
    field<&Person::communication>(8, "communication", LongText, Planner, {"What helps us talk"}),
    field<&Person::largePrint>(9, "large_print", Register, Planner, {"Wants large print"}),
    field<&Person::contactOn>(10, "contact_on", Register, Team, {"Day of the first call"}),
    field<&Person::contactWords>(11, "contact_words", LongText, Audience::Person, {"The first call, in their words"}),
    field<&Person::advocateNeeded>(12, "advocate_needed", HighStakes, Team, {"Whether an advocate is needed"}),
    field<&Person::safeTonight>(13, "safe_tonight", LongText, Team, {"Safe tonight"}),
    field<&Person::workerName>(14, "worker_name", Register, Planner, {"Worker"}),
    field<&Person::workerPhone>(15, "worker_phone", Register, Planner, {"The worker's telephone"}),
    field<&Person::councilName>(16, "council_name", Register, Planner, {"Council"}),
    field<&Person::advocateAnswer>(17, "advocate_answer", Register, Team, {"An advocate: the offer, and the answer"}),
};

constexpr Field<StaffMember> kStaff[] = {
    field<&StaffMember::name>(1, "name", Register, Planner, {"Name"}),
    field<&StaffMember::role>(2, "role", Register, Planner, {"Role"}),
};

constexpr Field<Sitting> kSitting[] = {
    field<&Sitting::on>(1, "on", Register, Team, {"Day"}),
    field<&Sitting::where>(2, "where", Register, Team, {"Where"}),
    field<&Sitting::present>(3, "present", Register, Team, {"Who was there"}),
    field<&Sitting::note>(4, "note", LongText, Team, {"Left for next time"}),
};

constexpr Field<Entry> kEntry[] = {
    field<&Entry::kind>(1, "kind", Register, Planner, {"Where it belongs"}),
    field<&Entry::words>(2, "words", LongText, Planner, {"What was said"}),
    field<&Entry::saidBy>(3, "said_by", Register, Planner, {.name = "Who said it", .none = "The person"}),
    field<&Entry::basis>(4, "basis", Register, Planner, {"How we know"}),
    field<&Entry::on>(5, "on", Register, Planner, {"Day"}),
    field<&Entry::promptedBy>(6, "prompted_by", Register, Planner,
                              {.name = "The question it answered", .none = "None: it was said unasked"}),
};

constexpr Field<GoodAndBad> kGoodAndBad[] = {
    field<&GoodAndBad::badDaysAMonth>(1, "bad_days_a_month", Register, Planner,
                                      {.name = "Bad days in a month",
                                       .many = "%1 days",
                                       .one = "1 day",
                                       .nought = "No bad days",
                                       .none = "Not asked"}),
    field<&GoodAndBad::howKnown>(2, "how_known", LongText, Planner, {"How they know"}),
};

constexpr Field<Strength> kStrength[] = {
    field<&Strength::kind>(1, "kind", Register, Planner, {"What kind"}),
    field<&Strength::words>(2, "words", LongText, Planner, {"The strength"}),
    field<&Strength::helpsWith>(3, "helps_with", Register, Planner, {"What it helps with"}),
    field<&Strength::ifItBreaks>(4, "if_it_breaks", Register, Planner, {"What if it stops"}),
};

constexpr Field<CircleMember> kCircleMember[] = {
    field<&CircleMember::name>(1, "name", Register, Planner, {"Name"}),
    field<&CircleMember::relation>(2, "relation", Register, Planner, {"Who they are to the person"}),
    field<&CircleMember::sector>(3, "sector", Register, Planner, {"Part of the circle"}),
    field<&CircleMember::ring>(4, "ring", Register, Planner,
                               {.name = "How near",
                                .many = "Ring %1 from the middle",
                                .one = "The innermost ring",
                                .nought = "Not there yet, somebody they would like"}),
    field<&CircleMember::does>(5, "does", LongText, Planner, {"What they do"}),
    field<&CircleMember::phone>(6, "phone", Register, Team, {"Telephone"}),
    field<&CircleMember::wanted>(7, "wanted", Register, Planner, {"How near the person would like them"}),
    field<&CircleMember::isChild>(8, "is_child", Register, Team, {"A child"}),
    field<&CircleMember::isPet>(9, "is_pet", Register, Planner, {"A pet"}),
    field<&CircleMember::hasDied>(10, "has_died", Register, Planner, {"Has died"}),
    field<&CircleMember::ringFirst>(11, "ring_first", Register, Team, {"Is rung first"}),
};

constexpr Field<Offer> kOffer[] = {
    field<&Offer::by>(1, "by", Register, Team, {"Who offers"}),
    field<&Offer::what>(2, "what", LongText, Team, {"What they might do"}),
    field<&Offer::willing>(3, "willing", HighStakes, Team, {"Whether they are willing"}),
    field<&Offer::howAsked>(4, "how_asked", Register, Team, {"How they were asked"}),
    field<&Offer::askedOn>(5, "asked_on", Register, Team, {"Asked on"}),
    field<&Offer::until>(6, "until", Register, Team, {.name = "Until when", .none = "No end set"}),
    field<&Offer::ifItStops>(7, "if_it_stops", LongText, Team, {"What if it stops"}),
    field<&Offer::carersAssessment>(8, "carers_assessment", LongText, Team,
                                    {"A carer's assessment: offered, and the answer"}),
};

constexpr Field<Assessment> kAssessment[] = {
    field<&Assessment::arisesFromImpairment>(1, "arises_from_impairment", HighStakes, Team,
                                             {"Whether the needs come from an illness or impairment"}),
    field<&Assessment::impairmentBasis>(2, "impairment_basis", Register, Team,
                                        {"How the illness or impairment is known"}),
    field<&Assessment::impairmentNote>(3, "impairment_note", LongText, Team, {"The illness or impairment, in words"}),
    field<&Assessment::fluctuates>(4, "fluctuates", HighStakes, Team, {"Whether it goes up and down"}),
    field<&Assessment::periodConsidered>(5, "period_considered", HighStakes, Team,
                                         {"Whether a long enough time was looked at"}),
    field<&Assessment::period>(6, "period", Register, Team, {"The time that was looked at"}),
    field<&Assessment::significantImpact>(7, "significant_impact", HighStakes, Team,
                                          {"Whether it makes a big difference to the person's life"}),
    field<&Assessment::matters>(8, "matters", Register, Team, {"What it makes a difference to"}),
    field<&Assessment::impactNote>(9, "impact_note", LongText, Team, {"The difference it makes, in words"}),
    field<&Assessment::refused>(10, "refused", HighStakes, Team,
                                {"Whether they said no to having their needs looked at"}),
};

constexpr Field<Need> kNeed[] = {
    field<&Need::area>(1, "area", Register, Team, {"Area"}),
    field<&Need::applies>(2, "applies", HighStakes, Team, {"Whether this applies to the person"}),
    field<&Need::dueToNeeds>(3, "due_to_needs", HighStakes, Team, {"Whether it comes from the illness or impairment"}),
    field<&Need::withoutAssistance>(4, "without_assistance", HighStakes, Team, {"Can they do it without help?"}),
    field<&Need::painOrDistress>(5, "pain_or_distress", HighStakes, Team, {"Does it cause pain, distress or worry?"}),
    field<&Need::danger>(6, "danger", HighStakes, Team, {"Is it dangerous?"}),
    field<&Need::takesMuchLonger>(7, "takes_much_longer", HighStakes, Team, {"Does it take much longer?"}),
    field<&Need::askedNotKnown>(8, "asked_not_known", Register, Team, {"Asked, and not known"}),
    field<&Need::words>(9, "words", LongText, Team, {"Why, in words"}),
    field<&Need::basis>(10, "basis", Register, Team, {"How it is known"}),
    field<&Need::because>(11, "because", Register, Team, {"What was said that shows it"}),
};

constexpr Field<Outcome> kOutcome[] = {
    field<&Outcome::statement>(1, "statement", LongText, Planner, {"What the person wants"}),
    field<&Outcome::now>(2, "now", LongText, Planner, {"How it is now"}),
    field<&Outcome::better>(3, "better", LongText, Planner, {"What better looks like"}),
    field<&Outcome::areas>(4, "areas", Register, Planner, {"Parts of life it answers"}),
    field<&Outcome::because>(5, "because", Register, Planner, {"What was said that led to it"}),
    field<&Outcome::whyNoWords>(6, "why_no_words", LongText, Planner, {"Why nothing said is linked"}),
    field<&Outcome::serves>(7, "serves", Register, Planner, {"What it does for wellbeing"}),
    field<&Outcome::strengths>(8, "strengths", LongText, Planner, {"What the person and their circle can do"}),
    field<&Outcome::metBy>(9, "met_by", Register, Planner, {"Who meets it"}),
    field<&Outcome::after>(10, "after", HighStakes, Planner, {"What is left after that"}),
    field<&Outcome::powerReason>(11, "power_reason", LongText, Team, {"Why the council chooses to meet it"}),
    field<&Outcome::theirWay>(12, "their_way", LongText, Planner, {"How they would like to do it"}),
};

constexpr Field<SupportLine> kSupportLine[] = {
    field<&SupportLine::label>(1, "label", Register, DirectPayments, {"What it is called"}),
    field<&SupportLine::outcomes>(2, "outcomes", Register, DirectPayments, {"What it is for"}),
    field<&SupportLine::item>(3, "item", Register, DirectPayments,
                              {.name = "Kind of support", .none = "Not yet chosen"}, ValueType::Kind::PriceItem),
    field<&SupportLine::period>(4, "period", Register, DirectPayments, {"How often"}),
    field<&SupportLine::quantity>(5, "quantity", Register, DirectPayments,
                                  {.name = "How much each time", .many = "%1 each time"}),
    field<&SupportLine::times>(6, "times", Register, DirectPayments,
                               {.name = "How many times", .many = "%1 times", .one = "Once", .nought = "Not at all"}),
    field<&SupportLine::staff>(
        7, "staff", Register, DirectPayments,
        {.name = "People helping at once", .many = "%1 people", .one = "1 person", .nought = "Nobody"}),
    field<&SupportLine::sharers>(
        8, "sharers", Register, DirectPayments,
        {.name = "People sharing it", .many = "%1 people", .one = "The person alone", .nought = "Nobody"}),
    field<&SupportLine::weeksAYear>(
        9, "weeks_a_year", Register, DirectPayments,
        {.name = "Weeks in a year", .many = "%1 weeks a year", .one = "1 week a year", .nought = "All of the year"}),
    field<&SupportLine::forWeeks>(
        10, "for_weeks", Register, DirectPayments,
        {.name = "For how long", .many = "%1 weeks", .one = "1 week", .nought = "No end set"}),
    field<&SupportLine::natural>(
        11, "natural", Register, Team,
        {.name = "What others take off it", .many = "%2 less, by %1", .none = "Nothing taken off"}),
    field<&SupportLine::priceByHand>(12, "price_by_hand", Register, DirectPayments,
                                     {.name = "Price set by hand", .none = "As in the price guide"}),
    field<&SupportLine::priceReason>(13, "price_reason", LongText, Team, {"Why the price is not the guide's"}),
    field<&SupportLine::deploy>(14, "deploy", Register, DirectPayments, {"Who holds this money"}),
    field<&SupportLine::startOn>(15, "start_on", Register, DirectPayments, {.name = "Starts on", .none = "No day set"}),
    field<&SupportLine::because>(16, "because", Register, Team, {"What was said that shows why"}),
};

constexpr Field<MoneyTalk> kMoneyTalk[] = {
    field<&MoneyTalk::contingencyPct>(1, "contingency_pct", Register, DirectPayments,
                                      {.name = "Extra for bad days", .many = "%1%", .nought = "None"}),
    field<&MoneyTalk::contingencyReason>(2, "contingency_reason", LongText, Team, {"Why extra for bad days"}),
    field<&MoneyTalk::contributionWeekly>(3, "contribution_weekly", HighStakes, DirectPayments,
                                          {.name = "What the person pays a week", .none = "Not yet assessed"}),
    field<&MoneyTalk::contributionLetterOn>(4, "contribution_letter_on", Register, DirectPayments,
                                            {.name = "Day of the letter about paying", .none = "No letter yet"}),
    field<&MoneyTalk::personSaysEnough>(5, "person_says_enough", HighStakes, Team, {"Is it enough? The person says"}),
    field<&MoneyTalk::workerSaysEnough>(6, "worker_says_enough", HighStakes, Team, {"Is it enough? The worker says"}),
    field<&MoneyTalk::enoughWords>(7, "enough_words", LongText, Team, {"Is it enough? In the person's words"}),
    field<&MoneyTalk::agreedOn>(8, "agreed_on", Register, DirectPayments,
                                {.name = "Agreed on", .none = "Not agreed yet"}),
    field<&MoneyTalk::agreedBy>(9, "agreed_by", Register, DirectPayments, {"Agreed by"}),
    field<&MoneyTalk::agreedHow>(10, "agreed_how", Register, DirectPayments, {"How it was agreed"}),
    field<&MoneyTalk::agreedWith>(11, "agreed_with", Register, Team, {"Who was there"}),
    field<&MoneyTalk::notEnoughNote>(12, "not_enough_note", LongText, Team,
                                     {"What the manager is asked to talk about"}),
    field<&MoneyTalk::askedAfter>(13, "asked_after", Register, Team, {"The agreement that was asked anew"}),
};

constexpr Field<Choices> kChoices[] = {
    field<&Choices::way>(1, "way", Register, DirectPayments, {"Who holds the money"}),
    field<&Choices::personSaidYes>(2, "person_said_yes", HighStakes, DirectPayments,
                                   {"Whether the person said yes to this"}),
    field<&Choices::chosenBy>(3, "chosen_by", Register, DirectPayments, {"Who said it"}),
    field<&Choices::saidHow>(4, "said_how", Register, DirectPayments, {"How it was said"}),
    field<&Choices::declinedReason>(5, "declined_reason", LongText, Team, {"Why a direct payment was declined"}),
    field<&Choices::capacityToAsk>(6, "capacity_to_ask", HighStakes, Team,
                                   {"Whether the person can ask for a direct payment"}),
    field<&Choices::excludedBySchedule1>(7, "excluded_by_schedule_1", HighStakes, DirectPayments,
                                         {"Whether the rules stop a direct payment"}),
    field<&Choices::canManage>(8, "can_manage", HighStakes, Team, {"Whether they can manage it, alone or with help"}),
    field<&Choices::rightWay>(9, "right_way", HighStakes, Team, {"Whether it is a right way to meet these needs"}),
    field<&Choices::helpToManage>(10, "help_to_manage", Register, DirectPayments, {"Help to manage it"}),
    field<&Choices::author>(11, "author", Register, Planner, {"Who writes the plan"}),
    field<&Choices::authorSaidYes>(12, "author_said_yes", Register, Planner,
                                   {"Whether the person said yes to who writes the plan"}),
    field<&Choices::planner>(13, "planner", Register, Planner, {.name = "Paid planner", .none = "None chosen"},
                             ValueType::Kind::Provider),
    field<&Choices::moneyManager>(14, "money_manager", Register, DirectPayments,
                                  {.name = "Help with the money", .none = "None chosen"}, ValueType::Kind::Provider),
    field<&Choices::shareConsent>(15, "share_consent", HighStakes, Planner, {"Whether we may share what was said"}),
    field<&Choices::helpToDecide>(16, "help_to_decide", LongText, Team, {"Help to decide: offered, and the answer"}),
    field<&Choices::copiesTo>(17, "copies_to", Register, Team, {"Who has a copy, and why"}),
};

constexpr Field<Advice> kAdvice[] = {
    field<&Advice::words>(1, "words", LongText, Planner, {"Advice"}),
    field<&Advice::about>(2, "about", Register, Planner, {"What it is about"}),
};

constexpr Field<Determination> kDetermination[] = {
    field<&Determination::on>(1, "on", Decision, Team, {"Day"}),
    field<&Determination::by>(2, "by", Decision, Team, {"Signed by"}),
    field<&Determination::eligible>(3, "eligible", Decision, DirectPayments, {"Eligible"}),
    field<&Determination::differsBecause>(4, "differs_because", Decision, Team, {"Why it differs from the finding"}),
    field<&Determination::reasons>(5, "reasons", Decision, Team, {"Reasons"}),
    field<&Determination::advice>(6, "advice", Decision, Team, {"Advice"}),
    field<&Determination::finding>(7, "finding", Decision, Team, {"The finding"}),
    field<&Determination::inputs>(8, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&Determination::supersedes>(9, "supersedes", Decision, Team, {"What it takes the place of"}),
};

constexpr Field<AllocationAgreement> kAgreement[] = {
    field<&AllocationAgreement::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&AllocationAgreement::by>(2, "by", Decision, DirectPayments, {"Agreed by"}),
    field<&AllocationAgreement::how>(3, "how", Decision, DirectPayments, {"Who was there"}),
    field<&AllocationAgreement::worker>(4, "worker", Decision, DirectPayments, {"Worker"}),
    field<&AllocationAgreement::personWords>(5, "person_words", Decision, Team, {"In the person's words"}),
    field<&AllocationAgreement::personSaysEnough>(6, "person_says_enough", Decision, Team,
                                                  {"Is it enough? The person says"}),
    field<&AllocationAgreement::workerSaysEnough>(7, "worker_says_enough", Decision, Team,
                                                  {"Is it enough? The worker says"}),
    field<&AllocationAgreement::allocation>(8, "allocation", Decision, DirectPayments, {"The money"}),
    field<&AllocationAgreement::sentences>(9, "sentences", Decision, DirectPayments,
                                           {"Each line, as it was read aloud"}),
    field<&AllocationAgreement::inputs>(10, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&AllocationAgreement::supersedes>(11, "supersedes", Decision, Team, {"What it takes the place of"}),
    field<&AllocationAgreement::agreedHow>(12, "agreed_how", Decision, DirectPayments, {"How it was agreed"}),
    field<&AllocationAgreement::said>(13, "said", Decision, DirectPayments, {"Each line, in its parts"}),
};

constexpr Field<PaymentInstruction> kInstruction[] = {
    field<&PaymentInstruction::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&PaymentInstruction::by>(2, "by", Decision, DirectPayments, {"Started by"}),
    field<&PaymentInstruction::chosenBy>(3, "chosen_by", Decision, DirectPayments, {"Who chose the way"}),
    field<&PaymentInstruction::way>(4, "way", Decision, DirectPayments, {"Who holds the money"}),
    field<&PaymentInstruction::schedule>(5, "schedule", Decision, DirectPayments, {"When the money comes"}),
    field<&PaymentInstruction::netWeekly>(6, "net_weekly", Decision, DirectPayments, {"Paid a week"}),
    field<&PaymentInstruction::grossWeekly>(7, "gross_weekly", Decision, DirectPayments,
                                            {"A week before what the person pays"}),
    field<&PaymentInstruction::councilArrangedWeekly>(8, "council_arranged_weekly", Decision, DirectPayments,
                                                      {"Arranged by the council, a week"}),
    field<&PaymentInstruction::invoiceWeekly>(9, "invoice_weekly", Decision, DirectPayments, {"On an invoice, a week"}),
    field<&PaymentInstruction::agreement>(10, "agreement", Decision, DirectPayments, {"The agreement it pays"}),
    field<&PaymentInstruction::inputs>(11, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&PaymentInstruction::supersedes>(12, "supersedes", Decision, Team, {"What it takes the place of"}),
};

constexpr Field<PlanningCommitment> kCommitment[] = {
    field<&PlanningCommitment::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&PlanningCommitment::by>(2, "by", Decision, DirectPayments, {"Set aside by"}),
    field<&PlanningCommitment::planner>(3, "planner", Decision, DirectPayments, {"Paid planner"},
                                        ValueType::Kind::Provider),
    field<&PlanningCommitment::plannerName>(4, "planner_name", Decision, DirectPayments, {"Paid planner, by name"}),
    field<&PlanningCommitment::once>(5, "once", Decision, DirectPayments, {"Set aside once"}),
    field<&PlanningCommitment::moneyManager>(6, "money_manager", Decision, DirectPayments, {"Help with the money"},
                                             ValueType::Kind::Provider),
    field<&PlanningCommitment::moneyManagerName>(7, "money_manager_name", Decision, DirectPayments,
                                                 {"Help with the money, by name"}),
    field<&PlanningCommitment::weekly>(8, "weekly", Decision, DirectPayments, {"Set aside a week"}),
    field<&PlanningCommitment::reasons>(9, "reasons", Decision, Team, {"Reasons"}),
    field<&PlanningCommitment::policy>(10, "policy", Decision, Team, {"The prices it rests on"}),
    field<&PlanningCommitment::inputs>(11, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&PlanningCommitment::supersedes>(12, "supersedes", Decision, Team, {"What it takes the place of"}),
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

std::optional<FieldKind> kindOf(const Path& path)
{
    const Part* part = partOf(path.kind);
    const FieldInfo* field = part ? part->fieldOf(path.field) : nullptr;
    return field ? std::optional(field->kind) : std::nullopt;
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

const Part* partNamed(QStringView name)
{
    const auto part =
        std::ranges::find_if(kParts, [&](const Part& one) { return name == QLatin1StringView(one.name); });
    return part == std::end(kParts) ? nullptr : &*part;
}

const FieldInfo* fieldNamed(const Part& part, QStringView name)
{
    for (const FieldInfo* field : part.fields())
        if (name == QLatin1StringView(field->name)) return field;
    return nullptr;
}

QString nameOf(const Path& path)
{
    const Part* part = partOf(path.kind);
    if (!part) return u"unknown.%1"_s.arg(path.field);
    const FieldInfo* field = part->fieldOf(path.field);
    const bool isPresence = path.field == kPresence && part->shape != Shape::Grid;
    return u"%1.%2"_s.arg(QLatin1StringView(part->name),
                          isPresence ? kPresenceName : QLatin1StringView(field ? field->name : ""));
}

Path pathNamed(const QString& name, const QUuid& item, const QString& key)
{
    const Part* part = partNamed(name.section(u'.', 0, 0));
    if (!part) return {};
    const QString of = name.section(u'.', 1);
    const FieldInfo* field = fieldNamed(*part, of);
    return {part->kind, item, of == kPresenceName || !field ? kPresence : field->number, key};
}

} // namespace alongside::record
