#pragma once
// The people around the person, the only place a person is typed (2.4, 2.8), and what they have offered.

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QString>

namespace alongside {

/// Shape on the picture says the kind: circle, diamond, square. Numbers are stored.
enum class CircleSector : quint8 { Family = 0, Friends = 1, Community = 2, Paid = 3, NotSaid = 4 };
inline constexpr Choice kCircleSectorChoices[] = {
    {CircleSector::Family, "family", "Family"},          {CircleSector::Friends, "friends", "Friends"},
    {CircleSector::Community, "community", "Community"}, {CircleSector::Paid, "paid", "Paid"},
    {CircleSector::NotSaid, "not_said", "Not said yet"},
};
constexpr std::span<const Choice> choicesOf(CircleSector)
{
    return kCircleSectorChoices;
}

/// Numbers are stored.
enum class Wanted : quint8 { Same = 0, Closer = 1, Less = 2, NotSaid = 3 };
inline constexpr Choice kWantedChoices[] = {
    {Wanted::Same, "same", "As it is"},
    {Wanted::Closer, "closer", "Closer"},
    {Wanted::Less, "less", "Less"},
    {Wanted::NotSaid, "not_said", "Not said yet"},
};
constexpr std::span<const Choice> choicesOf(Wanted)
{
    return kWantedChoices;
}

/// The ring of somebody of whom nobody has said how close they are.
inline constexpr int kNotPlaced = -1;

/// A record reads as these where it holds nothing else; of whoever is new nothing is said yet (newMember).
struct CircleMember {
    MemberId id{};
    QString name{};
    QString relation{}; // "sister, three miles away"
    CircleSector sector = CircleSector::Family;
    int ring = 1;    // 1 innermost .. 4 outermost; 0: somebody they would like, not there yet; kNotPlaced
    QString does{};  // their role in my life (S27)
    QString phone{}; // as typed
    Wanted wanted = Wanted::Same;
    bool isChild = false; // a child's help is never counted
    bool isPet = false;
    bool hasDied = false; // belongs, marked gently
    bool ringFirst = false;

    bool operator==(const CircleMember&) const = default;
};

/// Nobody has been asked of them: neither what they are to the person nor how close.
[[nodiscard]] inline CircleMember newMember(MemberId id)
{
    return {.id = id, .sector = CircleSector::NotSaid, .ring = kNotPlaced, .wanted = Wanted::NotSaid};
}
[[nodiscard]] inline bool isPlaced(const CircleMember& member)
{
    return member.ring != kNotPlaced && member.sector != CircleSector::NotSaid;
}

/// Only Yes lowers a money line, and only the supporter can say it (R5, CA14 s18(7)). Numbers are stored.
enum class Willing : quint8 { NotAsked = 0, Maybe = 1, No = 2, Yes = 3, Withdrawn = 4 };
inline constexpr Choice kWillingChoices[] = {
    {Willing::NotAsked, "not_asked", "No answer yet"},
    {Willing::Maybe, "maybe", "Maybe"},
    {Willing::No, "no", "Said no"},
    {Willing::Yes, "yes", "Willing and able"},
    {Willing::Withdrawn, "withdrawn", "No longer"},
};
constexpr std::span<const Choice> choicesOf(Willing)
{
    return kWillingChoices;
}

/// Something somebody in the circle might do. It counts for nothing until they have said yes themselves.
struct Offer {
    OfferId id{};
    MemberId by{};
    QString what{};
    Willing willing = Willing::NotAsked;
    QString howAsked{}; // "Josie's landline, loudspeaker, 14.52"
    QDate askedOn{};
    QDate until{};
    QString ifItStops{};
    QString carersAssessment{}; // offered under s10, and the answer

    bool operator==(const Offer&) const = default;
};

} // namespace alongside
