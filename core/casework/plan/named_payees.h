#pragma once
// Whom a line of the plan names that a direct payment would pay and may only pay where it is necessary: family in the same
// home, and a partner. What is said of them stands on Choices, and nowhere else. Source: SI 2014/2871 reg 3.

#include "core/domain/case_file.h"

namespace alongside::casework {

struct NamedPayee {
    QString name{};
    PayeeId payee{}; // as Choices has them; null: nobody has asked there yet

    bool operator==(const NamedPayee&) const = default;
};

/// Of a line that the budget pays, by direct payment: those it names whom Choices names too, those of the circle who are
/// not there as paid or of the community, and whoever is called by what they are ("my brother").
/// Order: those of Choices first.
QList<NamedPayee> namedPayees(const PlanLine& line, const CaseFile& file);

} // namespace alongside::casework
