#include "core/exchange/visit_fields.h"

namespace alongside::exchange {

namespace {

template <class Record, auto Member>
constexpr VisitField<Record> is(const char* word)
{
    return {word, [](Record& record, const QJsonValue& json, const Names& names) {
                return take(json, record.*Member, names);
            }};
}

constexpr VisitField<Person> kPerson[] = {
    is<Person, &Person::name>("name"),
    is<Person, &Person::preferredName>("preferred_name"),
    is<Person, &Person::bornOn>("born_on"),
    is<Person, &Person::address>("address"),
    is<Person, &Person::phone>("phone"),
    is<Person, &Person::howToReach>("how_to_reach"),
    is<Person, &Person::language>("language"),
    is<Person, &Person::communication>("communication"),
    is<Person, &Person::largePrint>("large_print"),
    is<Person, &Person::contactOn>("contact_on"),
    is<Person, &Person::contactWords>("contact_words"),
    is<Person, &Person::advocateNeeded>("advocate_needed"),
    is<Person, &Person::safeTonight>("safe_tonight"),
    is<Person, &Person::workerName>("worker_name"),
    is<Person, &Person::workerPhone>("worker_phone"),
    is<Person, &Person::councilName>("council_name"),
};

constexpr VisitField<Sitting> kSitting[] = {
    is<Sitting, &Sitting::on>("on"),
    is<Sitting, &Sitting::where>("where"),
    is<Sitting, &Sitting::present>("present"),
    is<Sitting, &Sitting::note>("note"),
};

constexpr VisitField<Entry> kEntry[] = {
    is<Entry, &Entry::kind>("kind"),   is<Entry, &Entry::words>("words"), is<Entry, &Entry::saidBy>("said_by"),
    is<Entry, &Entry::basis>("basis"), is<Entry, &Entry::on>("on"),       is<Entry, &Entry::promptedBy>("prompted_by"),
};

constexpr VisitField<GoodAndBad> kGoodAndBad[] = {
    is<GoodAndBad, &GoodAndBad::badDaysAMonth>("bad_days_a_month"),
    is<GoodAndBad, &GoodAndBad::howKnown>("how_known"),
};

constexpr VisitField<Strength> kStrength[] = {
    is<Strength, &Strength::kind>("kind"),
    is<Strength, &Strength::words>("words"),
    is<Strength, &Strength::helpsWith>("helps_with"),
    is<Strength, &Strength::ifItBreaks>("if_it_breaks"),
};

constexpr VisitField<CircleMember> kCircleMember[] = {
    is<CircleMember, &CircleMember::name>("name"),
    is<CircleMember, &CircleMember::relation>("relation"),
    is<CircleMember, &CircleMember::sector>("sector"),
    is<CircleMember, &CircleMember::ring>("ring"),
    is<CircleMember, &CircleMember::does>("does"),
    is<CircleMember, &CircleMember::phone>("phone"),
    is<CircleMember, &CircleMember::wanted>("wanted"),
    is<CircleMember, &CircleMember::isChild>("is_child"),
    is<CircleMember, &CircleMember::isPet>("is_pet"),
    is<CircleMember, &CircleMember::hasDied>("has_died"),
    is<CircleMember, &CircleMember::ringFirst>("ring_first"),
};

constexpr VisitField<Offer> kOffer[] = {
    is<Offer, &Offer::by>("from"),
    is<Offer, &Offer::what>("what"),
    is<Offer, &Offer::willing>("willing"),
    is<Offer, &Offer::howAsked>("how_asked"),
    is<Offer, &Offer::askedOn>("asked_on"),
    is<Offer, &Offer::until>("until"),
    is<Offer, &Offer::ifItStops>("if_it_stops"),
    is<Offer, &Offer::carersAssessment>("carers_assessment"),
};

constexpr VisitField<Assessment> kAssessment[] = {
    is<Assessment, &Assessment::arisesFromImpairment>("arises_from_impairment"),
    is<Assessment, &Assessment::impairmentBasis>("impairment_basis"),
    is<Assessment, &Assessment::impairmentNote>("impairment_note"),
    is<Assessment, &Assessment::fluctuates>("fluctuates"),
    is<Assessment, &Assessment::periodConsidered>("period_considered"),
    is<Assessment, &Assessment::period>("period"),
    is<Assessment, &Assessment::significantImpact>("significant_impact"),
    is<Assessment, &Assessment::matters>("matters"),
    is<Assessment, &Assessment::impactNote>("impact_note"),
    is<Assessment, &Assessment::refused>("refused"),
};

constexpr VisitField<Need> kNeed[] = {
    is<Need, &Need::applies>("applies"),
    is<Need, &Need::dueToNeeds>("due_to_needs"),
    is<Need, &Need::withoutAssistance>("without_assistance"),
    is<Need, &Need::painOrDistress>("pain_or_distress"),
    is<Need, &Need::danger>("danger"),
    is<Need, &Need::takesMuchLonger>("takes_much_longer"),
    is<Need, &Need::askedNotKnown>("asked_not_known"),
    is<Need, &Need::words>("words"),
    is<Need, &Need::basis>("basis"),
    is<Need, &Need::because>("because"),
};

constexpr VisitField<Outcome> kOutcome[] = {
    is<Outcome, &Outcome::statement>("statement"),
    is<Outcome, &Outcome::now>("now"),
    is<Outcome, &Outcome::better>("better"),
    is<Outcome, &Outcome::areas>("areas"),
    is<Outcome, &Outcome::because>("because"),
    is<Outcome, &Outcome::whyNoWords>("why_no_words"),
    is<Outcome, &Outcome::serves>("serves"),
    is<Outcome, &Outcome::strengths>("strengths"),
    is<Outcome, &Outcome::metBy>("met_by"),
    is<Outcome, &Outcome::after>("after_strengths"),
    is<Outcome, &Outcome::powerReason>("power_reason"),
};

constexpr VisitField<SupportLine> kSupportLine[] = {
    is<SupportLine, &SupportLine::label>("label"),
    is<SupportLine, &SupportLine::outcomes>("outcomes"),
    is<SupportLine, &SupportLine::item>("item"),
    is<SupportLine, &SupportLine::period>("period"),
    is<SupportLine, &SupportLine::quantity>("qty"),
    is<SupportLine, &SupportLine::times>("times"),
    is<SupportLine, &SupportLine::staff>("staff"),
    is<SupportLine, &SupportLine::sharers>("sharers"),
    is<SupportLine, &SupportLine::weeksAYear>("weeks_per_year"),
    is<SupportLine, &SupportLine::forWeeks>("for_weeks"),
    is<SupportLine, &SupportLine::natural>("natural"),
    is<SupportLine, &SupportLine::priceByHand>("price_override_p"),
    is<SupportLine, &SupportLine::priceReason>("override_reason"),
    is<SupportLine, &SupportLine::deploy>("deploy"),
    is<SupportLine, &SupportLine::startOn>("start_on"),
    is<SupportLine, &SupportLine::because>("because"),
};

constexpr VisitField<MoneyTalk> kMoneyTalk[] = {
    is<MoneyTalk, &MoneyTalk::contingencyPct>("contingency_pct"),
    is<MoneyTalk, &MoneyTalk::contingencyReason>("contingency_reason"),
    is<MoneyTalk, &MoneyTalk::contributionWeekly>("contribution_weekly_p"),
    is<MoneyTalk, &MoneyTalk::contributionLetterOn>("contribution_letter_on"),
    is<MoneyTalk, &MoneyTalk::personSaysEnough>("person_says_enough"),
    is<MoneyTalk, &MoneyTalk::workerSaysEnough>("worker_says_enough"),
    is<MoneyTalk, &MoneyTalk::enoughWords>("enough_words"),
    is<MoneyTalk, &MoneyTalk::agreedOn>("agreed_on"),
    is<MoneyTalk, &MoneyTalk::agreedBy>("agreed_by"),
    is<MoneyTalk, &MoneyTalk::agreedHow>("agreed_how"),
    is<MoneyTalk, &MoneyTalk::agreedWith>("agreed_with"),
    is<MoneyTalk, &MoneyTalk::notEnoughNote>("not_enough_note"),
};

constexpr VisitField<Choices> kChoices[] = {
    is<Choices, &Choices::way>("way"),
    is<Choices, &Choices::personSaidYes>("person_said_yes"),
    is<Choices, &Choices::chosenBy>("chosen_by"),
    is<Choices, &Choices::saidHow>("said_how"),
    is<Choices, &Choices::declinedReason>("declined_reason"),
    is<Choices, &Choices::capacityToAsk>("capacity_to_ask"),
    is<Choices, &Choices::excludedBySchedule1>("excluded_by_schedule_1"),
    is<Choices, &Choices::canManage>("can_manage"),
    is<Choices, &Choices::rightWay>("right_way"),
    is<Choices, &Choices::helpToManage>("help_to_manage"),
    is<Choices, &Choices::author>("author"),
    is<Choices, &Choices::authorSaidYes>("author_said_yes"),
    is<Choices, &Choices::planner>("planner"),
    is<Choices, &Choices::moneyManager>("money_manager"),
    is<Choices, &Choices::shareConsent>("share_consent"),
    is<Choices, &Choices::helpToDecide>("help_to_decide"),
    is<Choices, &Choices::copiesTo>("copies_to"),
};

constexpr VisitField<Advice> kAdvice[] = {
    is<Advice, &Advice::words>("words"),
    is<Advice, &Advice::about>("about"),
};

} // namespace

template <>
std::span<const VisitField<Person>> visitFieldsOf()
{
    return kPerson;
}
template <>
std::span<const VisitField<Sitting>> visitFieldsOf()
{
    return kSitting;
}
template <>
std::span<const VisitField<Entry>> visitFieldsOf()
{
    return kEntry;
}
template <>
std::span<const VisitField<GoodAndBad>> visitFieldsOf()
{
    return kGoodAndBad;
}
template <>
std::span<const VisitField<Strength>> visitFieldsOf()
{
    return kStrength;
}
template <>
std::span<const VisitField<CircleMember>> visitFieldsOf()
{
    return kCircleMember;
}
template <>
std::span<const VisitField<Offer>> visitFieldsOf()
{
    return kOffer;
}
template <>
std::span<const VisitField<Assessment>> visitFieldsOf()
{
    return kAssessment;
}
template <>
std::span<const VisitField<Need>> visitFieldsOf()
{
    return kNeed;
}
template <>
std::span<const VisitField<Outcome>> visitFieldsOf()
{
    return kOutcome;
}
template <>
std::span<const VisitField<SupportLine>> visitFieldsOf()
{
    return kSupportLine;
}
template <>
std::span<const VisitField<MoneyTalk>> visitFieldsOf()
{
    return kMoneyTalk;
}
template <>
std::span<const VisitField<Choices>> visitFieldsOf()
{
    return kChoices;
}
template <>
std::span<const VisitField<Advice>> visitFieldsOf()
{
    return kAdvice;
}

} // namespace alongside::exchange
