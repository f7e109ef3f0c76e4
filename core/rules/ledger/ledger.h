#pragma once
// The team's budget as a list of what was committed, changed, released and paid (R19). It warns the one who holds the
// budget, it blocks nothing, and the person it is spent for never sees it.

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace alongside::rules {

/// Recommit: a change on the way. Convert: the change that sign-off makes.
enum class LedgerEventType { Commit, Recommit, Convert, Release, Correct, Pay };

/// One event; which members it needs is said beside them.
struct LedgerEvent {
    QString id{};
    LedgerEventType type = LedgerEventType::Commit;
    QString of{};       // recommit, convert, release, pay: the id of a commitment before it
    QDate from{};       // commit: its start; recommit, convert: the first day of the new figure
    Money weekly{};     // commit: the council's part; recommit, convert: the new figure
    Money oldWeekly{};  // recommit, convert
    Money annualLump{}; // commit, down to the flags
    Money oneOff{};
    Money planningOneOff{};
    Money planningAnnual{};
    bool lumpDueThisYear = true;
    bool reviewFeeDueThisYear = false;
    Money amount{}; // release, pay; correct: may be negative
};

struct LedgerFacts {
    Money opening{};             // may be negative
    QList<LedgerEvent> events{}; // in the order the server gave them
};

/// What became of one event; nothing where a figure does not belong to its type.
struct LedgerEntry {
    QString id{};
    LedgerEventType type = LedgerEventType::Commit;
    std::optional<qint64> daysToYearEnd{};
    std::optional<Money> recurring{};
    std::optional<Money> inYear{};
    std::optional<Money> fullYear{};
    std::optional<Money> released{}; // recommit, convert: negative where the new figure is higher
    Money balanceAfter{};

    [[nodiscard]] bool warnsHolder() const { return balanceAfter < Money(); }
};

struct Ledger {
    Money balance{};
    QList<LedgerEntry> entries{};
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    [[nodiscard]] bool isInCredit() const { return balance >= Money(); }
};

/// To the 31 March that comes next, both days counted. Range: a valid day.
qint64 daysToYearEnd(QDate from);

/// Errors: AnswerMissing (`detail` "FIELD_MISSING": a day), AnswerOutOfRange ("NEGATIVE_AMOUNT", "DUPLICATE_ID",
/// "UNKNOWN_EVENT": `of` names no commitment before it, "TOO_LARGE").
Result<Ledger> teamLedger(const LedgerFacts& facts, const policy::Library& library);

std::span<const Law> ledgerRules();

} // namespace alongside::rules
