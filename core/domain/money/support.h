#pragma once
// Support lines and what the two people say of them: the judgement that makes the indicative allocation (R1-R17).

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tri.h"
#include "core/domain/money/contribution.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// Numbers are stored. Keys are those of the headless contract.
enum class Period : quint8 { Week = 0, Fortnight = 1, FourWeek = 2, Month = 3, Quarter = 4, Year = 5, OneOff = 6 };
inline constexpr Choice kPeriodChoices[] = {
    {Period::Week, "week", "a week"},
    {Period::Fortnight, "fortnight", "every two weeks"},
    {Period::FourWeek, "four_week", "every four weeks"},
    {Period::Month, "month", "a month"},
    {Period::Quarter, "quarter", "every three months"},
    {Period::Year, "year", "a year"},
    {Period::OneOff, "one_off", "once"},
};
constexpr std::span<const Choice> choicesOf(Period)
{
    return kPeriodChoices;
}

/// Every year counts as so many weeks: a week's share of a period (R7), and the year of a weekly figure (R11).
inline constexpr qint64 kWeeksAYear = 52;

/// Ways to hold the money (practice 3.4). Numbers are stored. NotChosen until the person has said.
enum class Deploy : quint8 {
    NotChosen = 0,
    DpSelf = 1,
    DpNominated = 2,
    DpAuthorised = 3,
    DpManagedAccount = 4,
    DpTrust = 5,
    DpPrepaid = 6,
    CouncilManaged = 7,
    Isf = 8,
};
inline constexpr Choice kDeployChoices[] = {
    {Deploy::NotChosen, "not_chosen", "Not yet chosen"},
    {Deploy::DpSelf, "dp_self", "Into my own bank account (direct payment)"},
    {Deploy::DpNominated, "dp_nominated", "To somebody I choose, who looks after it for me (direct payment)"},
    {Deploy::DpAuthorised, "dp_authorised", "To somebody allowed to act for the person (direct payment)"},
    {Deploy::DpManagedAccount, "dp_managed_account", "An organisation holds it and pays the bills (direct payment)"},
    {Deploy::DpTrust, "dp_trust", "Held in trust by people who know me (direct payment)"},
    {Deploy::DpPrepaid, "dp_prepaid", "On a card that is topped up (direct payment)"},
    {Deploy::CouncilManaged, "council_managed", "The council arranges and pays"},
    {Deploy::Isf, "isf", "A provider holds it and plans it with me"},
};
constexpr std::span<const Choice> choicesOf(Deploy)
{
    return kDeployChoices;
}
[[nodiscard]] constexpr bool isDirectPayment(Deploy deploy)
{
    return deploy >= Deploy::DpSelf && deploy <= Deploy::DpPrepaid;
}

/// Units that an offer takes off one line, in the line's own unit and period (R5).
struct NaturalHelp {
    OfferId offer{};
    Quantity units{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&NaturalHelp::offer, &NaturalHelp::units);
    }
    bool operator==(const NaturalHelp&) const = default;
};

struct SupportLine {
    LineId id{};
    QString label{}; // "Getting up, tea first, washed and dressed"
    QList<OutcomeId> outcomes{};
    QString item{}; // code in the price guide
    Period period = Period::Week;
    Quantity quantity = Quantity::whole(1);
    Quantity times = Quantity::whole(1);
    int staff = 1;
    int sharers = 1;
    int weeksAYear = 0; // 0: not set, all of the year. Range 1..kWeeksAYear
    int forWeeks = 0;   // 0: not time-limited
    QList<NaturalHelp> natural{};
    std::optional<Money> priceByHand{}; // R17
    QString priceReason{};
    Deploy deploy = Deploy::NotChosen; // its own way; NotChosen follows the person's choice
    QDate startOn{};                   // "start now" (S103)
    QString provider{};                // who gives it, where the council arranges it (S38)
    QList<EntryId> because{};          // the words that show why

    bool operator==(const SupportLine&) const = default;
};

/// How an agreement was given. Numbers are stored.
enum class Agreed : quint8 { NotYet = 0, Spoken = 1, Signed = 2, WithSupport = 3 };
inline constexpr Choice kAgreedChoices[] = {
    {Agreed::NotYet, "not_yet", "Not yet"},
    {Agreed::Spoken, "spoken", "Spoken"},
    {Agreed::Signed, "signed", "Signed"},
    {Agreed::WithSupport, "with_support", "With somebody's support"},
};
constexpr std::span<const Choice> choicesOf(Agreed)
{
    return kAgreedChoices;
}

/// What surrounds the lines: bad days, contribution, and "is this enough?" (R10, R13, S96). One per case.
struct MoneyTalk {
    Quantity contingencyPct{};
    QString contingencyReason{};
    std::optional<Money> contributionWeekly{}; // nothing: not yet assessed
    QDate contributionLetterOn{};
    Tri personSaysEnough = Tri::NotYetKnown;
    Tri workerSaysEnough = Tri::NotYetKnown;
    QString enoughWords{}; // the person's own
    QDate agreedOn{};
    QString agreedBy{};
    Agreed agreedHow = Agreed::NotYet;
    QString agreedWith{};                    // who was there
    QString notEnoughNote{};                 // what the manager is asked to talk about
    WorkedContribution contributionWorked{}; // its steps, where it was worked out and not only typed
    DecisionId askedAfter{};                 // the agreement that stood when these answers were asked; null: none did
    QString lessBecause{};                   // why there is less support than that one had, as it is told

    bool operator==(const MoneyTalk&) const = default;
};

} // namespace alongside
