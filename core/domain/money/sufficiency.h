#pragma once
// Is it enough? A plan held against a budget (R15), and whether the manager is wanted before six weeks (R16).

#include "core/base/money.h"
#include "core/domain/needs/finding.h"

#include <QList>
#include <QString>
#include <QStringList>


namespace alongside {

/// Numbers are stored.
enum class Verdict : quint8 { TooLow = 0, AboutRight = 1, TooHigh = 2 };

struct Sufficiency {
    Verdict verdict = Verdict::AboutRight;
    Money planWeekly{};
    Money planAnnualLump{};
    Money planOneOff{};
    Money planYear{};
    Money gapYear{}; // the plan less the budget: may be negative
    Money gapOneOff{};
    QStringList uncovered{};      // funded outcomes with nothing against them
    QStringList managerReasons{}; // "plan_over_budget", "one_off_over", ...; none: no manager needed
    QList<Reason> reasons{};      // never empty
    PolicyUse policy{};

    [[nodiscard]] bool managerNeeded() const { return !managerReasons.isEmpty(); }

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        using S = Sufficiency;
        return take(&S::verdict, &S::planWeekly, &S::planAnnualLump, &S::planOneOff, &S::planYear, &S::gapYear,
                    &S::gapOneOff, &S::uncovered, &S::managerReasons, &S::reasons, &S::policy);
    }
    bool operator==(const Sufficiency&) const = default;
};

} // namespace alongside
