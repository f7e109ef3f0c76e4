// size: a list
#include "core/documents/names.h"

#include "core/documents/words.h"

#include <algorithm>
#include <array>

namespace alongside::documents {

namespace {

const char* textOf(CareArea area)
{
    switch (area) {
    case CareArea::Nutrition: return "Eating and drinking";
    case CareArea::Hygiene: return "Washing and keeping clean";
    case CareArea::Toilet: return "Using the toilet";
    case CareArea::Clothed: return "Getting dressed";
    case CareArea::HomeSafety: return "Being safe at home";
    case CareArea::HomeHabitable: return "Looking after your home";
    case CareArea::Relationships: return "Family, friends and company";
    case CareArea::WorkEducation: return "Work, learning and volunteering";
    case CareArea::Community: return "Getting out and about";
    case CareArea::ChildCaring: return "Looking after a child";
    }
    return "";
}

const char* textOf(Wellbeing matter)
{
    switch (matter) {
    case Wellbeing::Dignity: return "Dignity and respect";
    case Wellbeing::HealthAndEmotion: return "Health, in body and mind";
    case Wellbeing::Protection: return "Safety from abuse and neglect";
    case Wellbeing::Control: return "Control over day-to-day life";
    case Wellbeing::Participation: return "Work, learning and free time";
    case Wellbeing::SocialAndEconomic: return "Company and making ends meet";
    case Wellbeing::Relationships: return "Home life, family and friends";
    case Wellbeing::Accommodation: return "A home that suits";
    case Wellbeing::Contribution: return "Being useful and part of things";
    }
    return "";
}

const char* textOf(AfterStrengths after)
{
    switch (after) {
    case AfterStrengths::NotYetSaid: return "Not yet said";
    case AfterStrengths::Met: return "Met";
    case AfterStrengths::Partly: return "Partly met";
    case AfterStrengths::Unmet: return "Not met";
    }
    return "";
}

const char* textOf(AdviceAbout about)
{
    switch (about) {
    case AdviceAbout::NotSaid: return "Not said yet";
    case AdviceAbout::TheseNeeds: return "Meets or lessens these needs";
    case AdviceAbout::OtherNeeds: return "Prevents or delays other needs";
    case AdviceAbout::Both: return "Both";
    }
    return "";
}

const char* textOf(Deploy way)
{
    switch (way) {
    case Deploy::NotChosen: return "Not yet chosen";
    case Deploy::DpSelf: return "Into my own bank account (direct payment)";
    case Deploy::DpNominated: return "To somebody I choose, who looks after it for me (direct payment)";
    case Deploy::DpAuthorised: return "To somebody allowed to act for the person (direct payment)";
    case Deploy::DpManagedAccount: return "An organisation holds it and pays the bills (direct payment)";
    case Deploy::DpTrust: return "Held in trust by people who know me (direct payment)";
    case Deploy::DpPrepaid: return "On a card that is topped up (direct payment)";
    case Deploy::CouncilManaged: return "The council arranges and pays";
    case Deploy::Isf: return "A provider holds it and plans it with me";
    }
    return "";
}

const char* textOf(Period period)
{
    switch (period) {
    case Period::Week: return "a week";
    case Period::Fortnight: return "every two weeks";
    case Period::FourWeek: return "every four weeks";
    case Period::Month: return "a month";
    case Period::Quarter: return "every three months";
    case Period::Year: return "a year";
    case Period::OneOff: return "once";
    }
    return "";
}

const char* textOf(Willing willing)
{
    switch (willing) {
    case Willing::NotAsked: return "Not asked yet";
    case Willing::Maybe: return "Maybe";
    case Willing::No: return "Said no";
    case Willing::Yes: return "Willing and able";
    case Willing::Withdrawn: return "No longer";
    }
    return "";
}

const char* textOf(PlanAuthor author)
{
    switch (author) {
    case PlanAuthor::NotChosen: return "Not yet chosen";
    case PlanAuthor::Person: return "On my own";
    case PlanAuthor::Family: return "With family or a friend";
    case PlanAuthor::Peer: return "With somebody who has done it";
    case PlanAuthor::PaidPlanner: return "With a paid planner";
    }
    return "";
}

const char* textOf(Basis basis)
{
    switch (basis) {
    case Basis::NotSaid: return "Not yet said how we know";
    case Basis::Said: return "Said";
    case Basis::Seen: return "Seen";
    case Basis::ToldBy: return "Told by somebody else";
    case Basis::Document: return "From a letter or paper";
    }
    return "";
}

const char* textOf(CircleSector sector)
{
    switch (sector) {
    case CircleSector::Family: return "Family";
    case CircleSector::Friends: return "Friends";
    case CircleSector::Community: return "Community";
    case CircleSector::Paid: return "Paid";
    }
    return "";
}

const char* textOf(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Same: return "As it is";
    case Wanted::Closer: return "Closer";
    case Wanted::Less: return "Less";
    }
    return "";
}

const char* textOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Jot: return "Jotted down";
    case EntryKind::AboutMe: return "About me";
    case EntryKind::GoodDay: return "A good day";
    case EntryKind::HardDay: return "A hard day";
    case EntryKind::WhatItWouldTake: return "What it would take";
    case EntryKind::Idea: return "An idea";
    case EntryKind::Wish: return "A wish";
    case EntryKind::ImportantTo: return "Important to me";
    case EntryKind::ImportantFor: return "Important for me";
    case EntryKind::Routine: return "How I like it done";
    case EntryKind::Day: return "A day in my life";
    case EntryKind::Place: return "A place of mine";
    case EntryKind::WorkerNote: return "The worker's note";
    }
    return "";
}

const char* textOf(StrengthKind kind)
{
    switch (kind) {
    case StrengthKind::Me: return "Me";
    case StrengthKind::People: return "My people";
    case StrengthKind::Place: return "My places";
    case StrengthKind::Things: return "Things that help";
    }
    return "";
}

const char* textOf(Cover cover)
{
    switch (cover) {
    case Cover::NotSaid: return "Not said";
    case Cover::Me: return "Me";
    case Cover::Circle: return "Somebody in my circle";
    case Cover::Paid: return "Somebody paid";
    case Cover::Nobody: return "Nobody";
    case Cover::Varies: return "It varies";
    }
    return "";
}

const char* textOf(Agreed how)
{
    switch (how) {
    case Agreed::NotYet: return "Not yet";
    case Agreed::Spoken: return "Spoken";
    case Agreed::Signed: return "Signed";
    case Agreed::WithSupport: return "With somebody's support";
    }
    return "";
}

const char* textOf(Tri answer)
{
    switch (answer) {
    case Tri::NotYetKnown: return "Not yet known";
    case Tri::No: return "No";
    case Tri::Yes: return "Yes";
    }
    return "";
}

const char* textOf(Eligibility answer)
{
    switch (answer) {
    case Eligibility::Undetermined: return "Not yet known";
    case Eligibility::Eligible: return "Meets the criteria";
    case Eligibility::NotEligible: return "Does not meet the criteria";
    case Eligibility::NotApplicable: return "These rules do not apply";
    }
    return "";
}

const char* textOf(AreaStatus status)
{
    switch (status) {
    case AreaStatus::Unknown: return "Not yet known";
    case AreaStatus::Unable: return "Counts";
    case AreaStatus::Able: return "Manages";
    case AreaStatus::NotCounted: return "Does not come from these needs";
    case AreaStatus::NotApplicable: return "Does not apply";
    }
    return "";
}

const char* textOf(Stream stream)
{
    switch (stream) {
    case Stream::Weekly:
    case Stream::PlanningWeekly: return "a week";
    case Stream::Annual:
    case Stream::PlanningAnnual: return "a year";
    case Stream::OneOff:
    case Stream::PlanningOneOff: return "once";
    }
    return "";
}

struct KeyText {
    const char* key;
    const char* text;
};

constexpr std::array kLimbs{
    KeyText{"a", "not without help"},
    KeyText{"b", "only with pain, distress or worry"},
    KeyText{"c", "not safely"},
    KeyText{"d", "only much more slowly"},
};

constexpr std::array kWhys{
    KeyText{"eligible_unmet", "Counts under the Care Act, and not met by other means"},
    KeyText{"discretionary_power", "The council has chosen to meet it, with a reason"},
    KeyText{"not_eligible", "Not one of the needs the council has to meet"},
    KeyText{"eligibility_undetermined", "Not yet known whether it counts"},
    KeyText{"met_by_strengths", "Met for now without money"},
    KeyText{"earmarked", "Set aside for planning, apart from the budget for support"},
};

template <size_t Count>
QString foundIn(const std::array<KeyText, Count>& table, const QString& key)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const KeyText& row) { return QLatin1StringView(row.key) == key; });
    return found == table.end() ? QString() : say(found->text);
}

} // namespace

QString plainName(CareArea area)
{
    return say(textOf(area));
}
QString plainName(Wellbeing matter)
{
    return say(textOf(matter));
}
QString plainName(AfterStrengths after)
{
    return say(textOf(after));
}
QString plainName(AdviceAbout about)
{
    return say(textOf(about));
}
QString plainName(Deploy way)
{
    return say(textOf(way));
}
QString plainName(Period period)
{
    return say(textOf(period));
}
QString plainName(Willing willing)
{
    return say(textOf(willing));
}
QString plainName(PlanAuthor author)
{
    return say(textOf(author));
}
QString plainName(Basis basis)
{
    return say(textOf(basis));
}
QString plainName(CircleSector sector)
{
    return say(textOf(sector));
}
QString plainName(Wanted wanted)
{
    return say(textOf(wanted));
}
QString plainName(EntryKind kind)
{
    return say(textOf(kind));
}
QString plainName(StrengthKind kind)
{
    return say(textOf(kind));
}
QString plainName(Cover cover)
{
    return say(textOf(cover));
}
QString plainName(Agreed how)
{
    return say(textOf(how));
}
QString plainName(Tri answer)
{
    return say(textOf(answer));
}
QString plainName(Eligibility answer)
{
    return say(textOf(answer));
}
QString plainName(AreaStatus status)
{
    return say(textOf(status));
}
QString plainName(Stream stream)
{
    return say(textOf(stream));
}

QString plainNameOfLimb(const QString& limb)
{
    return foundIn(kLimbs, limb);
}
QString plainNameOfPlanPart(const QString& law)
{
    static constexpr struct {
        const char* law;
        const char* name;
    } kParts[] = {
        {"CA14 s25(1)(a)", "The needs"},
        {"CA14 s25(1)(b)", "How far they count"},
        {"CA14 s25(1)(c)", "Who meets them, and how"},
        {"CA14 s25(1)(d)", "What it is for"},
        {"CA14 s25(1)(e)", "The personal budget"},
        {"CA14 s25(1)(f)", "Advice"},
        {"CA14 s25(2)(a)", "Needs met by direct payment"},
        {"CA14 s25(2)(b)", "How much, and how often"},
        {"CA14 s25(3)", "Who took part"},
        {"CA14 s25(4)", "Who took part"},
        {"CA14 s25(5)", "Steps to agree it"},
        {"CA14 s25(11)", "Two plans in one, as agreed"},
    };
    for (const auto& part : kParts)
        if (law == QLatin1StringView(part.law)) return say(part.name);
    return {};
}

QString plainWhy(const QString& why)
{
    return foundIn(kWhys, why);
}

} // namespace alongside::documents
