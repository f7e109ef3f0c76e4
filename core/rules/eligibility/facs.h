#pragma once
// Fair Access to Care Services: the bands of the old law, kept for what was decided under it.

#include "core/base/result.h"
#include "core/domain/needs/eligibility.h"
#include "core/rules/eligibility/transition.h"

#include <QDate>
#include <QList>

#include <optional>

namespace alongside::rules {

/// By rising risk. Numbers are those of the policy file of the threshold.
enum class FacsBand : quint8 { None = 0, Low = 1, Moderate = 2, Substantial = 3, Critical = 4 };

/// "none", "low", ... as in the headless contract. Stable.
const char* keyOf(FacsBand band);

inline constexpr QStringView kFacsThreshold = u"eligibility.facs.council_threshold";

struct FacsFacts {
    QDate on{};
    std::optional<FacsBand> threshold{}; // nothing: the council's own of that day, from its policy
    QList<FacsBand> indicators{};
    Tri receivingOnEve = Tri::No; // the change-over's two questions; as they stand: no support before it
    QDate reviewCompletedOn{};

    bool operator==(const FacsFacts&) const = default;
};

/// Never Undetermined: a band that was recorded is a band. The band is there even where it decides nothing.
struct FacsFinding {
    Eligibility answer = Eligibility::NotEligible;
    FacsBand band = FacsBand::None;
    FacsBand threshold = FacsBand::None;
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    bool operator==(const FacsFinding&) const = default;
};

/// Errors: AnswerMissing (no day); where no threshold was given, NoPolicyInForce (the policy has none for the day) and
/// PolicyFileUnreadable (it has one that is no band).
Result<FacsFinding> facs(const FacsFacts& facts, const policy::Library& library);

} // namespace alongside::rules
