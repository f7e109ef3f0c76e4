#pragma once
// A review: what works and what does not for each outcome, from each point of view; what was spent; the talk with the
// manager; when the next one is (practice 5, S56, S107-S110). Not a new assessment, unless the needs changed.

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/tri.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// Numbers are stored.
enum class ReviewKind : quint8 { NotSaid = 0, SixWeek = 1, Annual = 2, Unplanned = 3 };
inline constexpr Choice kReviewKindChoices[] = {
    {ReviewKind::NotSaid, "not_said", "Not yet said"},
    {ReviewKind::SixWeek, "six_week", "Six weeks on"},
    {ReviewKind::Annual, "annual", "A year on"},
    {ReviewKind::Unplanned, "unplanned", "Before its time"},
};
constexpr std::span<const Choice> choicesOf(ReviewKind)
{
    return kReviewKindChoices;
}

/// What the months ahead look like: a starting point in weeks, which decides nothing. Numbers are stored.
enum class Picture : quint8 { NotSaid = 0, FastChange = 1, Fragile = 2, Moving = 3, Steady = 4 };
inline constexpr Choice kPictureChoices[] = {
    {Picture::NotSaid, "not_said", "Not yet said"},
    {Picture::FastChange, "fast_change", "Changing fast"},
    {Picture::Fragile, "fragile", "It could easily break"},
    {Picture::Moving, "moving", "Still moving"},
    {Picture::Steady, "steady", "Steady"},
};
constexpr std::span<const Choice> choicesOf(Picture)
{
    return kPictureChoices;
}

/// One side of the judgement about the next review (S108). Numbers are stored.
enum class Level : quint8 { NotSaid = 0, Low = 1, Medium = 2, High = 3 };
inline constexpr Choice kLevelChoices[] = {
    {Level::NotSaid, "not_said", "Not yet said"},
    {Level::Low, "low", "Low"},
    {Level::Medium, "medium", "In between"},
    {Level::High, "high", "High"},
};
constexpr std::span<const Choice> choicesOf(Level)
{
    return kLevelChoices;
}

/// A direct payment, offered again at a review. Numbers are stored.
enum class OfferedAgain : quint8 { NotYet = 0, Wanted = 1, NotNow = 2, RuledOut = 3 };
inline constexpr Choice kOfferedAgainChoices[] = {
    {OfferedAgain::NotYet, "not_yet", "Not yet offered again"},
    {OfferedAgain::Wanted, "wanted", "Offered: they would like one"},
    {OfferedAgain::NotNow, "not_now", "Offered: not now"},
    {OfferedAgain::RuledOut, "ruled_out", "Not offered: the regulations rule it out"},
};
constexpr std::span<const Choice> choicesOf(OfferedAgain)
{
    return kOfferedAgainChoices;
}

/// All amounts are of the account that holds the direct payment, since the look before; nothing: not said.
struct Review {
    ReviewId id{};
    ReviewKind kind = ReviewKind::NotSaid;
    QDate on{};
    QString present{};                           // who was there
    QString firstWords{};                        // how it has been, in the person's words
    Tri needsChanged = Tri::NotYetKnown;         // for good: then it is more than a review
    Tri circumstancesChanged = Tri::NotYetKnown; // people, home, safety
    Tri affectsPlan = Tri::NotYetKnown;
    QString changedWords{};

    // Whether the direct payment itself was considered (Decision 10, SI 2014/2871 reg 7).
    Tri stillWanted = Tri::NotYetKnown;
    Tri stillManageable = Tri::NotYetKnown;
    Tri stillRightWay = Tri::NotYetKnown;
    QString directPaymentWords{};

    Tri personSaysEnough = Tri::NotYetKnown;
    Tri workerSaysEnough = Tri::NotYetKnown;
    QString enoughWords{};

    // The money look-over (S109).
    QDate lookedTo{}; // the last day that was looked at
    std::optional<Money> opening{};
    std::optional<Money> paymentsIn{};
    std::optional<Money> contributionIn{};
    std::optional<Money> contributionDue{};
    std::optional<Money> otherIn{};
    std::optional<Money> statement{}; // what the bank, or the card, says
    std::optional<Money> liabilities{};
    QString liabilitiesWords{}; // wages owed, holiday pay, an agreed saving
    QString evidence{};         // what was looked at
    QString moneyWords{};       // what was said about it

    // The talk with the manager (S57).
    QString talkedWith{};
    QDate talkedOn{};
    QString talkedHow{}; // "by telephone, fifteen minutes"
    QString gist{};
    QString managerAdds{}; // a line of the manager's, printed in the plan once she has confirmed the talk

    // The next review: both halves of the judgement (S108).
    Picture picture = Picture::NotSaid;
    Level choiceAndControl = Level::NotSaid;
    QString keepingChoice{};
    Level riskToThePurse = Level::NotSaid;
    QString lookingAfterMoney{};
    QString nextReason{};
    QDate nextOn{};

    // Where there is none: it is offered again until it is taken (S98).
    OfferedAgain offeredAgain = OfferedAgain::NotYet;
    QString offeredAgainWords{};

    // How it was, as the person said on their own page (S76): sealed for the council's server, see experience.h.
    QByteArray experience{}; // empty: not asked, or not answered
    QDate experienceOn{};

    Tri planUpdated = Tri::NotYetKnown; // the paid planner's yearly update, on the worker's tick (S50)

    bool operator==(const Review&) const = default;
};

/// Numbers are stored.
enum class Viewpoint : quint8 { Person = 0, Circle = 1, Worker = 2 };
inline constexpr Choice kViewpointChoices[] = {
    {Viewpoint::Person, "person", "The person"},
    {Viewpoint::Circle, "circle", "Family and friends"},
    {Viewpoint::Worker, "worker", "The worker, and those who are paid"},
};
constexpr std::span<const Choice> choicesOf(Viewpoint)
{
    return kViewpointChoices;
}

/// Numbers are stored.
enum class ThenAndNow : quint8 { NotSaid = 0, Better = 1, Same = 2, Worse = 3 };
inline constexpr Choice kThenAndNowChoices[] = {
    {ThenAndNow::NotSaid, "not_said", "Not yet said"},
    {ThenAndNow::Better, "better", "Better"},
    {ThenAndNow::Same, "same", "The same"},
    {ThenAndNow::Worse, "worse", "Worse"},
};
constexpr std::span<const Choice> choicesOf(ThenAndNow)
{
    return kThenAndNowChoices;
}

/// What one point of view says of one outcome at one review.
struct ReviewPoint {
    ReviewPointId id{};
    ReviewId review{};
    OutcomeId outcome{};
    Viewpoint viewpoint = Viewpoint::Person;
    QString working{};
    QString notWorking{};
    QString learned{};
    QString next{};
    ThenAndNow change = ThenAndNow::NotSaid;

    bool operator==(const ReviewPoint&) const = default;
};

/// The same for the same three, so that two laptops write one point and not two.
ReviewPointId reviewPointIdFor(ReviewId review, OutcomeId outcome, Viewpoint viewpoint);

/// What was spent, as it was looked over at one review.
struct Spending {
    SpendingId id{};
    ReviewId review{};
    QString words{}; // "Wages, four weeks"
    std::optional<Money> amount{};
    QList<OutcomeId> outcomes{}; // none: for none of the outcomes

    bool operator==(const Spending&) const = default;
};

} // namespace alongside
