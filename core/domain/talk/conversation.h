#pragma once
// The conversation: who we talk with, when we sat down, and what was said, in the words it was said in (S61-S66, S87).

#include "core/base/id.h"
#include "core/base/tri.h"
#include "core/domain/needs/care_act.h"

#include <QDate>
#include <QString>


namespace alongside {

/// Somebody to speak up for them: the offer, and what they said (S39). Numbers are stored.
enum class AdvocateAnswer : quint8 { NotOffered = 0, Wanted = 1, NotWanted = 2, SomebodyHelps = 3 };
inline constexpr Choice kAdvocateAnswerChoices[] = {
    {AdvocateAnswer::NotOffered, "not_offered", "Not offered yet"},
    {AdvocateAnswer::Wanted, "wanted", "Offered, and wanted"},
    {AdvocateAnswer::NotWanted, "not_wanted", "Offered, and not wanted"},
    {AdvocateAnswer::SomebodyHelps, "somebody_helps", "Somebody they trust helps already"},
};
constexpr std::span<const Choice> choicesOf(AdvocateAnswer)
{
    return kAdvocateAnswerChoices;
}

/// The person the record is about. One per case; its id is the case's own.
struct Person {
    QString name{};
    QString preferredName{};
    QDate bornOn{};
    QString address{};
    QString phone{};      // as typed
    QString howToReach{}; // "text first, never before ten"
    QString language{};
    QString communication{}; // what helps: hearing, sight, short visits
    bool largePrint = false; // the person's recorded format
    QDate contactOn{};       // first call
    QString contactWords{};  // their own words on it
    Tri advocateNeeded = Tri::NotYetKnown;
    AdvocateAnswer advocateAnswer = AdvocateAnswer::NotOffered;
    QString safeTonight{}; // asked at contact, not kept for the visit
    QString workerName{};  // who keeps the case
    QString workerPhone{};
    QString councilName{};
    CaseSubject subject = CaseSubject::Adult;

    bool operator==(const Person&) const = default;
};

/// Somebody of the council who has written here: so that every word has a name beside it, on every laptop (S73, S82).
struct StaffMember {
    ActorId id{};
    QString name{};
    QString role{}; // "social worker"

    bool operator==(const StaffMember&) const = default;
};

/// One dated sitting of an assessment; three visits are one assessment with three sittings (S10, S32).
struct Sitting {
    SittingId id{};
    QDate on{};
    QString where{};
    QString present{};
    QString note{}; // "leave it with me": a question to keep until next time

    bool operator==(const Sitting&) const = default;
};

/// Where in the conversation an entry belongs. Numbers are stored.
enum class EntryKind : quint8 {
    Jot = 0,
    AboutMe = 1,
    GoodDay = 2,
    HardDay = 3,
    WhatItWouldTake = 4,
    Idea = 5,
    Wish = 6,
    ImportantTo = 7,
    ImportantFor = 8,
    Routine = 9,
    Day = 10,
    Place = 11,
    WorkerNote = 12,
};
inline constexpr Choice kEntryKindChoices[] = {
    {EntryKind::Jot, "jot", "Jotted down"},
    {EntryKind::AboutMe, "about_me", "About me"},
    {EntryKind::GoodDay, "good_day", "A good day"},
    {EntryKind::HardDay, "hard_day", "A hard day"},
    {EntryKind::WhatItWouldTake, "what_it_would_take", "What it would take"},
    {EntryKind::Idea, "idea", "An idea"},
    {EntryKind::Wish, "wish", "A wish"},
    {EntryKind::ImportantTo, "important_to", "Important to me"},
    {EntryKind::ImportantFor, "important_for", "Important for me"},
    {EntryKind::Routine, "routine", "How I like it done"},
    {EntryKind::Day, "day", "A day in my life"},
    {EntryKind::Place, "place", "A place of mine"},
    {EntryKind::WorkerNote, "worker_note", "The worker's note"},
};
constexpr std::span<const Choice> choicesOf(EntryKind)
{
    return kEntryKindChoices;
}

/// One thing said or seen. Outcomes and money point back to it.
struct Entry {
    EntryId id{};
    EntryKind kind = EntryKind::Jot;
    QString words{};
    QString saidBy{}; // a name; empty means the person
    Basis basis = Basis::Said;
    QDate on{};
    QString promptedBy{}; // the wording it was asked with, if a prompt asked (S11)

    bool operator==(const Entry&) const = default;
};

/// What the good and bad days add up to (2.7): feeds fluctuation and the money for bad days.
struct GoodAndBad {
    int badDaysAMonth = -1; // -1: not asked. Range: 0..31
    QString howKnown{};     // "I write them on the calendar"

    bool operator==(const GoodAndBad&) const = default;
};

enum class StrengthKind : quint8 { Me = 0, People = 1, Place = 2, Things = 3 };
inline constexpr Choice kStrengthKindChoices[] = {
    {StrengthKind::Me, "me", "Me"},
    {StrengthKind::People, "people", "My people"},
    {StrengthKind::Place, "place", "My places"},
    {StrengthKind::Things, "things", "Things that help"},
};
constexpr std::span<const Choice> choicesOf(StrengthKind)
{
    return kStrengthKindChoices;
}

/// Strengths are records, used by assessment, allocation and plan alike (S13, S90, S91).
struct Strength {
    StrengthId id{};
    StrengthKind kind = StrengthKind::Me;
    QString words{};
    QString helpsWith{};
    QString ifItBreaks{}; // what keeps this going, what if it stops

    bool operator==(const Strength&) const = default;
};

/// Who covers a part of the week. Numbers are stored.
enum class Cover : quint8 { NotSaid = 0, Me = 1, Circle = 2, Paid = 3, Nobody = 4, Varies = 5 };
inline constexpr Choice kCoverChoices[] = {
    {Cover::NotSaid, "not_said", "Not said"},
    {Cover::Me, "me", "Me"},
    {Cover::Circle, "circle", "Somebody in my circle"},
    {Cover::Paid, "paid", "Somebody paid"},
    {Cover::Nobody, "nobody", "Nobody"},
    {Cover::Varies, "varies", "It varies"},
};
constexpr std::span<const Choice> choicesOf(Cover)
{
    return kCoverChoices;
}

/// One part of one day. Kept in a map by "now.mon.morning"; the parts are morning, afternoon, evening, night.
struct WeekCell {
    Cover cover = Cover::NotSaid;
    QString words{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&WeekCell::cover, &WeekCell::words);
    }
    bool operator==(const WeekCell&) const = default;
};

} // namespace alongside
