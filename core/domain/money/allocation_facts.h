#pragma once
// What an allocation is worked out from (R1-R14), and what a plan is held against it (R15, R16), however it came: from
// a case at the table or a line of the contract. Ids are any text, unique within their list.

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/domain/needs/outcome.h"
#include "core/domain/money/price_guide.h"
#include "core/domain/money/support.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

/// Units somebody does, in the line's own unit and period. Only Yes subtracts (R5).
struct NaturalUnits {
    QString who{}; // as they are called: "Bernie"
    Quantity units{};
    Tri willingAndAble = Tri::NotYetKnown;

    bool operator==(const NaturalUnits&) const = default;
};

struct OutcomeFacts {
    QString id{};
    Tri eligible = Tri::NotYetKnown;
    AfterStrengths after = AfterStrengths::NotYetSaid; // priced as unmet
    QString powerReason{};                             // not blank: a discretionary power is used (R3)

    bool operator==(const OutcomeFacts&) const = default;
};

struct LineFacts {
    QString id{};
    QString item{};         // code in the guide; may be empty where there is a price by hand
    QStringList outcomes{}; // ids, one or more
    Period period = Period::Week;
    Quantity quantity = Quantity::whole(1);
    Quantity times = Quantity::whole(1);
    qint64 staff = 1;
    qint64 sharers = 1;
    std::optional<qint64> weeksAYear{}; // 1..kWeeksAYear, period week only; nothing: all
    std::optional<qint64> forWeeks{};   // from 1, period week only, never with weeksAYear
    QList<NaturalUnits> natural{};
    std::optional<Money> priceByHand{}; // R17: needs its reason
    QString priceReason{};
    Deploy deploy = Deploy::NotChosen; // NotChosen follows AllocationFacts::deploy

    bool operator==(const LineFacts&) const = default;
};

/// Help with the plan and with the money that is bought beside the lines: set aside, outside the budget (R12).
struct PlanningFacts {
    Money once{};
    Money weekly{};
    QList<PolicyValue> values{}; // the prices it rests on

    bool operator==(const PlanningFacts&) const = default;
};

struct AllocationFacts {
    QDate on{};                                // picks the price guide (R2)
    std::optional<QList<PriceGuide>> guides{}; // carried by the question: replace those of the library
    QList<OutcomeFacts> outcomes{};
    QList<LineFacts> lines{};
    Quantity contingencyPct{};                 // R10
    std::optional<Money> contributionWeekly{}; // nothing: not yet assessed (R13)
    Deploy deploy = Deploy::DpSelf;            // for lines without their own; NotChosen counts as DpSelf
    PlanningFacts planning{};

    bool operator==(const AllocationFacts&) const = default;
};

/// A budget to hold a plan against, where its allocation is not at hand.
struct BudgetFacts {
    Money year{};
    Money oneOff{};
    QStringList funded{}; // outcome ids

    bool operator==(const BudgetFacts&) const = default;
};

struct PlanFacts {
    QList<LineFacts> lines{};          // every line counts; nothing is tested for funding
    QStringList coveredWithoutMoney{}; // outcomes a named free support covers
    Tri personSaysEnough = Tri::NotYetKnown;
    Tri workerSaysEnough = Tri::NotYetKnown;

    bool operator==(const PlanFacts&) const = default;
};

/// R18. The amounts are those that go by direct payment, after the contribution.
struct ScheduleFacts {
    QDate agreedOn{};
    Money netWeekly{};
    Money annualLump{};
    Money oneOff{};
    QDate from{};   // the first payment, where it is paid again after a stop; null: as the next two say
    QDate begins{}; // the Monday of the first line's week, where that is later; null: of the week after the agreement

    bool operator==(const ScheduleFacts&) const = default;
};

} // namespace alongside
