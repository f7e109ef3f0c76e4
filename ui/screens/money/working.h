#pragma once
// The money as it stands, worked out in one go for everything on the page: the same values that are agreed and printed.

#include "core/casework/rulebook.h"
#include "core/casework/versions/since_agreed.h"

#include <optional>

namespace alongside::ui {

struct Working {
    QDate on{};                                   // picks the guide: the day agreed, else today
    std::optional<casework::SinceAgreed> since{}; // nothing: none stands, or it cannot be read
    bool isAgreed = false;                        // what is shown is what stands, word for word and to the penny
    EligibilityFinding found{};
    AllocationFacts facts{};
    Allocation allocation{};
    QList<LineSaid> said{};         // one for each line of the allocation
    qsizetype notCounted = 0;       // lines only just begun, and those nobody has judged yet
    bool isAllUnknown = false;      // there is none, or none is counted: no sum is known
    std::optional<Error> trouble{}; // no guide for the day, an amount out of range

    /// Nothing for a line that is only just begun.
    [[nodiscard]] const AllocatedLine* line(LineId id) const;
    [[nodiscard]] QString sentence(LineId id) const;
    [[nodiscard]] const Reason* reason(QStringView key) const;
    /// "£276.59"; "Not yet known" while no line is counted.
    [[nodiscard]] QString sum(Money amount) const;
};

[[nodiscard]] Working workedOut(const CaseFile& file, const casework::Rulebook& rules, QDate today);

} // namespace alongside::ui
