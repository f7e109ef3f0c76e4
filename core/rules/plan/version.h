#pragma once
// Which version of a plan stands on a day. Nothing is overwritten: a later version names the one it takes the place of.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <span>

namespace alongside::rules {

enum class PlanType : quint8 { StartingStatement, Plan, Revised };

struct PlanVersion {
    QString id{};
    PlanType type = PlanType::StartingStatement;
    QDate madeOn{};      // a starting statement stands from this day
    QDate signedOffOn{}; // a plan stands from this day; invalid while it is a draft
    QString replaces{};  // id of a version further up, or empty
    QDate changedOn{};   // the last change to its text, where it is known
};

struct VersionFacts {
    QDate asAt{};
    QList<PlanVersion> versions{};
};

enum class VersionState : quint8 { Draft, NotYet, Stands, Replaced };

struct PlanVersionState {
    QString id{};
    VersionState state = VersionState::Draft;
    int number{}; // 1 for the first plan; 0 for a starting statement
    QDate from{};
    QDate until{}; // the day before its successor
};

struct VersionFinding {
    QList<PlanVersionState> versions{};
    QList<qsizetype> standing{}; // places in `versions`: one, none, or two who were made apart
    QStringList changedAfter{};  // frozen, and changed all the same
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: AnswerOutOfRange with `detail` "DUPLICATE_ID", "UNKNOWN_VALUE", "FIELD_MISSING", "DATES_OUT_OF_ORDER".
Result<VersionFinding> planVersion(const VersionFacts& facts, const policy::Library& library);

std::span<const Law> versionRules();

} // namespace alongside::rules
