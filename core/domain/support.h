#pragma once
// Support lines and what the two people say of them: the judgement that makes the indicative allocation (R1-R17).

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tri.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <tuple>

namespace alongside {

/// Numbers are stored. Keys are those of the headless contract: "week", "fortnight", ...
enum class Period : quint8 { Week = 0, Fortnight = 1, FourWeek = 2, Month = 3, Quarter = 4, Year = 5, OneOff = 6 };
const char* keyOf(Period period);

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
/// "dp_self", ..., "council_managed", "isf"; "" for NotChosen.
const char* keyOf(Deploy deploy);
[[nodiscard]] constexpr bool isDirectPayment(Deploy deploy)
{
    return deploy >= Deploy::DpSelf && deploy <= Deploy::DpPrepaid;
}

/// Units that an offer takes off one line, in the line's own unit and period (R5).
struct NaturalHelp {
    OfferId offer{};
    Quantity units{};

    static constexpr auto parts() { return std::tuple(&NaturalHelp::offer, &NaturalHelp::units); }
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
    QList<EntryId> because{};          // the words that show why

    bool operator==(const SupportLine&) const = default;
};

/// How an agreement was given. Numbers are stored.
enum class Agreed : quint8 { NotYet = 0, Spoken = 1, Signed = 2, WithSupport = 3 };

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
    QString agreedWith{};    // who was there
    QString notEnoughNote{}; // what the manager is asked to talk about

    bool operator==(const MoneyTalk&) const = default;
};

} // namespace alongside
