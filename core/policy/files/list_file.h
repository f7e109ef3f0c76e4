#pragma once
// file  := { "format": 1, "key", "label", "jurisdiction", "set": "yearly" | "until changed",
//            "council_may": "nothing" | "set", "lists": [ list, ... ] }
// list  := { "from": day, "until": day, "codes": [ code, ... ] | null, "source": source }   by rising "from", as values are
// code  := { "code", "label", "ref", "confirmed": bool }         source := { "title", "ref", "checked": day }
// A code stands once in a list. Null ends the list; an empty one says that nothing is on it.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/files/header.h"

#include <QList>
#include <QStringList>

namespace alongside::policy {

/// One word that the contract knows, with its name for people and the paragraph that puts it on the list.
struct ListedCode {
    QString code{};  // "state_pension"
    QString label{}; // "State Pension"
    QString ref{};   // "SI 2014/2672 reg 14"
    bool confirmed = false;

    bool operator==(const ListedCode&) const = default;
};

using CodeList = QList<ListedCode>;
using ListFile = DatedFile<CodeList>;

/// Nothing where the code is not on the list.
const ListedCode* find(const CodeList& list, QStringView code);

/// The dated value is confirmed where each of its codes is.
/// Errors: PolicyFileUnreadable, `where` the part at fault ("lists[0].codes[2].ref"), `detail` "line 3, column 17".
Result<ListFile> readListFile(const Json& file, const QByteArray& bytes);

/// As it is kept in a finding: those of its codes that were used, in their order in the list, by a space between.
PolicyValue used(const Lookup<CodeList>& found, const QStringList& codes);

} // namespace alongside::policy
