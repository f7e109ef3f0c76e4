#pragma once
// The practitioner's answers to the Care Act's questions, each by itself, with how it is known.

#include "core/base/id.h"
#include "core/base/tri.h"
#include "core/domain/needs/care_act.h"

#include <QDate>
#include <QList>
#include <QString>

namespace alongside {

/// Fair Access to Care Services, until 31 March 2015. Numbers are stored. Source: Department of Health, Prioritising need
/// in the context of Putting People First, 2010.
enum class FacsBand : quint8 { NotSaid = 0, Critical = 1, Substantial = 2, Moderate = 3, Low = 4 };
inline constexpr Choice kFacsBandChoices[] = {
    {FacsBand::NotSaid, "not_said", "None on record"},
    {FacsBand::Critical, "critical", "Critical"},
    {FacsBand::Substantial, "substantial", "Substantial"},
    {FacsBand::Moderate, "moderate", "Moderate"},
    {FacsBand::Low, "low", "Low"},
};
constexpr std::span<const Choice> choicesOf(FacsBand)
{
    return kFacsBandChoices;
}

/// Conditions 1 and 3, of a carer also the health that may stand for 2, and the look over time. One per case.
/// Source: SI 2015/313 reg 2(1), 2(4), reg 3(1), 3(2)(a), 3(4).
struct Assessment {
    Tri arisesFromImpairment = Tri::NotYetKnown; // reg 2(1)(a)
    Basis impairmentBasis = Basis::NotSaid;
    QString impairmentNote{};
    Tri fluctuates = Tri::NotYetKnown; // reg 2(4)
    Tri periodConsidered = Tri::NotYetKnown;
    QString period{};                         // "June to August 2024"
    Tri significantImpact = Tri::NotYetKnown; // reg 2(1)(c), 3(1)(c)
    QList<Wellbeing> matters{};               // CA14 s1(2)
    QString impactNote{};
    Tri refused = Tri::NotYetKnown;       // CA14 s11: the person refuses an assessment
    Tri necessaryCare = Tri::NotYetKnown; // a carer: reg 3(1)(a)
    Basis necessaryCareBasis = Basis::NotSaid;
    QString necessaryCareNote{};
    Tri healthAtRisk = Tri::NotYetKnown; // a carer: reg 3(2)(a)
    Basis healthBasis = Basis::NotSaid;
    QString healthNote{};
    FacsBand facsBand = FacsBand::NotSaid; // of an old record: read only, and nothing is decided from it (S88)
    QDate facsOn{};

    bool operator==(const Assessment&) const = default;
};

/// One area. Four limbs of reg 2(3), each asked by itself; of a carer three, reg 3(3). Its id is fixed by the area (needIdFor), so
/// that two laptops that answer the same area offline meet in the same item.
struct Need {
    NeedId id{};
    CareArea area = CareArea::Nutrition;
    Tri applies = Tri::Yes; // No: not applicable, asked
    Tri dueToNeeds = Tri::NotYetKnown;
    Tri withoutAssistance = Tri::NotYetKnown; // (a): can do it without help. No = unable
    Tri painOrDistress = Tri::NotYetKnown;    // (b)
    Tri danger = Tri::NotYetKnown;            // (c), to the adult or to others
    Tri takesMuchLonger = Tri::NotYetKnown;   // (d)
    bool askedNotKnown = false;               // asked, and the answer is not known: counts as considered for signing
    QString words{};                          // why, as the person put it
    Basis basis = Basis::NotSaid;
    QList<EntryId> because{}; // what was said that shows it

    bool operator==(const Need&) const = default;
};

/// The one id of an area, the same in every case and on every laptop.
NeedId needIdFor(CareArea area);

} // namespace alongside
