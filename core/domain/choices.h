#pragma once
// Who holds the money, who writes the plan, what may start (S34, S97-S103). One per case. Nothing is recorded as the
// person's choice until they have said yes (Decision 8).

#include "core/base/tri.h"
#include "core/domain/money/support.h"
#include "core/domain/payments/changes.h"

#include <QDate>
#include <QString>

namespace alongside {

/// Numbers are stored (S102).
enum class PlanAuthor : quint8 { NotChosen = 0, Person = 1, Family = 2, Peer = 3, PaidPlanner = 4 };
inline constexpr Choice kPlanAuthorChoices[] = {
    {PlanAuthor::NotChosen, "not_chosen", "Not yet chosen"},
    {PlanAuthor::Person, "person", "On my own"},
    {PlanAuthor::Family, "family", "With family or a friend"},
    {PlanAuthor::Peer, "peer", "With somebody who has done it"},
    {PlanAuthor::PaidPlanner, "paid_planner", "With a paid planner"},
};
constexpr std::span<const Choice> choicesOf(PlanAuthor)
{
    return kPlanAuthorChoices;
}

struct Choices {
    Deploy way = Deploy::NotChosen;
    Tri personSaidYes = Tri::NotYetKnown;
    QString chosenBy{}; // who said it
    QString saidHow{};
    QString declinedReason{};                   // one reason, where a direct payment was declined
    Tri capacityToAsk = Tri::NotYetKnown;       // CA14 s31(4)
    Tri excludedBySchedule1 = Tri::NotYetKnown; // "not available by regulation", never "declined"
    Tri canManage = Tri::NotYetKnown;           // alone or with help
    Tri rightWay = Tri::NotYetKnown;            // an appropriate way to meet these needs
    QString helpToManage{};                     // "payroll"
    PlanAuthor author = PlanAuthor::NotChosen;
    Tri authorSaidYes = Tri::NotYetKnown;
    QString planner{};                   // provider id in the directory, for a paid planner
    QString moneyManager{};              // provider id, where only help with the money is bought
    Tri shareConsent = Tri::NotYetKnown; // conversation and outcomes, nothing else (S70)
    QString helpToDecide{};              // offered, and the answer (S39)
    QString copiesTo{};                  // who the person asked to have a copy, and why
    // Said of payments under way, and not done yet: the act takes it with it.
    QDate changeFrom{}; // the first day another agreement is paid
    StopReason stopReason = StopReason::NotSaid;
    QDate stopLastDay{};
    QString stopWords{};
    // Of the one decision to ask for a direct payment, where there is a doubt (Mental Capacity Act 2005 s1(3), s2, s3).
    QDate capacityOn{};
    QString capacityHelp{};    // what was tried so that they could ask for themselves
    QString capacityBecause{}; // what shows that they can, or cannot

    bool operator==(const Choices&) const = default;
};

} // namespace alongside
