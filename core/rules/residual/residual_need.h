#pragma once
// What is left of each need once what a willing and able carer or the circle does is taken off, until when it stands so,
// and what opens the need again. Eligibility comes first and is never undone by it.

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace alongside::rules {

/// What one person does, or has offered, towards one need. `whole`: the whole of it; else `units`, in those of the need.
struct NaturalSupport {
    QString id{};
    std::optional<int> age{};              // nothing: an adult
    Tri willingAndAble = Tri::NotYetKnown; // said by themselves; only yes counts (R5)
    bool whole = false;
    std::optional<Quantity> units{};
    QDate from{};               // invalid: already
    QDate until{};              // the last day; invalid: no end is set
    QDate stoppedOn{};          // the first day without it, where it stopped sooner; invalid: it has not
    bool fallbackNamed = false; // what happens if it stops (S91)

    bool operator==(const NaturalSupport&) const = default;
};

struct ResidualNeed {
    QString id{};
    bool isCarers = false; // the carer's own need for support, not the adult's
    Tri eligible = Tri::NotYetKnown;
    std::optional<Quantity> units{}; // how much is needed, in any unit of its own; nothing: nobody said
    QList<NaturalSupport> supports{};

    bool operator==(const ResidualNeed&) const = default;
};

struct ResidualFacts {
    QDate on{};
    QList<ResidualNeed> needs{};

    bool operator==(const ResidualFacts&) const = default;
};

/// The first that fits. Only Counts takes anything off.
enum class SupportStatus : quint8 {
    Under18,
    Stopped,
    Ended,
    NotStarted,
    NotWillingOrAble,
    NotYetKnown,
    AmountNotKnown,
    Counts,
};

enum class ReopenedWhy : quint8 { Ends, IfItStops, HasEnded, HasStopped };

/// What opens a need again. Invalid `on`: no day is known, it may be any.
struct Reopening {
    QString support{};
    ReopenedWhy why = ReopenedWhy::IfItStops;
    QDate on{};

    bool operator==(const Reopening&) const = default;
};

enum class NeedMet : quint8 { Undetermined, MetByCarer, Partly, NotMet };

struct ResidualNeedFinding {
    QString id{};
    bool isCarers{};
    Tri eligible{};
    NeedMet met = NeedMet::Undetermined;
    Tri leftForCouncil{}; // eligible, and not wholly met
    std::optional<Quantity> metUnits{};
    std::optional<Quantity> leftUnits{}; // what is not confirmed takes nothing off (R5)
    QDate until{};                       // the last day for which it stands so, as far as is known
    QDate reopensOn{};                   // the day after
    QList<Reopening> reopenedBy{};
    QList<SupportStatus> supports{}; // in the order of the facts

    bool operator==(const ResidualNeedFinding&) const = default;
};

enum class Residual : quint8 { Undetermined, SomethingLeft, NothingLeft };

struct ResidualFinding {
    Residual answer = Residual::Undetermined;
    QList<ResidualNeedFinding> needs{}; // in the order of the facts
    QStringList stillOwed{};
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    bool operator==(const ResidualFinding&) const = default;
};

/// Errors: AnswerMissing (no day); AnswerOutOfRange, `where` below the facts and `detail` "NO_RULE_FOR_DATE",
/// "NEGATIVE_QUANTITY", "NO_AMOUNT", "DATES_OUT_OF_ORDER", "TOO_LARGE".
Result<ResidualFinding> residualNeeds(const ResidualFacts& facts, const policy::Library& library);

std::span<const Law> residualRules();

} // namespace alongside::rules
