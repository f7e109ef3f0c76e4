#pragma once
// Everything that is wrong with a policy folder, in one go, each fault with its place. Library (library.h) refuses a
// wrong file at its first fault; this goes on, and asks for more: gaps, keys that no rule reads, sources that nobody
// listed, members that nobody knows.

#include "core/base/result.h"
#include "core/policy/text/json.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace alongside::policy {

enum class FaultKind : quint8 {
    NotJson,
    NotAnObject,
    MemberMissing,
    MemberUnknown,
    MemberWrong,
    FormatUnknown,
    WordUnknown,
    KeyNotRead,
    KeyTwice,
    KeyWithoutFile,
    NoValues,
    OutOfOrder,
    Overlap,
    Gap,
    NoUntil,
    UntilBeforeFrom,
    NotWhole,
    Negative,
    OutOfRange,
    ItemTwice,
    SourceNotListed,
    SourceTwice,
    GuideTwice,
    GuidesOverlap,
    GuidesGap,
    NotForCouncils,
    BelowNational,
    AboveNational,
    BelowNewestNational,
    AboveNewestNational,
    DiffersFromNational,
    CouncilNotNamed,
    CouncilsMixed,
};

struct CheckFault {
    FaultKind kind = FaultKind::NotJson;
    QString file{};     // with its folder, as it was given: "rates/charging/mig.json"
    Place place{};      // where what is at fault begins
    QString part{};     // "values[2].source.ref"
    QStringList with{}; // what the sentence needs, in its order

    bool operator==(const CheckFault&) const = default;
};

struct Checked {
    int files = 0;
    int values = 0;             // dated values and price guides
    QList<CheckFault> faults{}; // by file and place
};

/// `national`: a folder in the layout of resources/policy, empty for what ships. `council`: a council's own folder, laid
/// over it; empty for none. Errors: InputUnreadable.
Result<Checked> check(const QString& national = {}, const QString& council = {});

} // namespace alongside::policy
