#pragma once
// The light-touch audit: does the money add up, is there more than is needed, was the person's own part paid in, was
// anything spent on none of the outcomes (S109). A flag starts a talk; nothing is recovered by a program.

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace alongside::rules {

/// Weeks of the gross direct payment that may lie in the account, where nobody says otherwise (Decision 5).
inline constexpr qint64 kContingencyWeeks = 8;

struct Spend {
    Money amount{};
    QString outcome{}; // blank: for none
};

/// All of the account that holds the direct payment, since the audit before.
struct AuditFacts {
    Money opening{}; // may be negative: overdrawn
    Money paymentsIn{};
    Money contributionIn{};
    Money contributionDue{};
    Money otherIn{};
    Money grossWeekly{};
    qint64 contingencyWeeks = 0; // how many weeks of it may lie there
    Money liabilities{};         // owed or agreed to be saved: no surplus
    QList<Spend> spend{};
    Money statement{}; // may be negative: overdrawn
};

struct Audit {
    Money expected{};
    Money unexplained{}; // may be negative
    Money allowed{};
    Money surplus{};
    Money arrears{};
    Money outside{};         // spent on none of the outcomes
    QStringList flags{};     // "does_not_reconcile", "surplus_above_contingency", ...; none: clear
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    [[nodiscard]] bool isClear() const { return flags.isEmpty(); }
};

/// Errors: AnswerOutOfRange (`detail` "NEGATIVE_AMOUNT", "NEGATIVE_QUANTITY", "TOO_LARGE").
Result<Audit> lightTouchAudit(const AuditFacts& facts, const policy::Library& library);

std::span<const Law> auditRules();

} // namespace alongside::rules
