#pragma once
// Whether a plan holds what the Care Act asks (s25): what is missing, by name, and where it is answered.

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <optional>
#include <span>

namespace alongside::rules {

/// A care and support plan of an adult, or a support plan of a carer.
enum class PlanFor : quint8 { Adult, Carer };
enum class MetBy : quint8 { NotSaid, Council, Circle, Others, NotMet };

struct PlannedNeed {
    QString id{};
    Tri meetsCriteria = Tri::NotYetKnown;
    MetBy metBy = MetBy::NotSaid;
    bool howSaid = false; // how it is met, or why it is not
};

/// The three figures. Where nobody has assessed the share yet, the total alone is enough (S5).
struct PlanBudget {
    std::optional<Money> total{};
    std::optional<Money> adultPays{};
    std::optional<Money> councilPays{};
    bool shareAssessed = false;
};

struct PlanPayment {
    QStringList needs{};
    std::optional<Money> amount{};
    bool frequencySaid = false;
};

/// Somebody who has to be involved where there is such a person, or where they were asked for.
struct Involved {
    Tri calledFor = Tri::NotYetKnown;
    Tri done = Tri::NotYetKnown;
};

struct CompletenessFacts {
    QDate on{}; // invalid: the law of today
    PlanFor planFor = PlanFor::Adult;
    QList<PlannedNeed> needs{};
    bool mattersNamed = false; // which matters of wellbeing (a carer: also of caring) it could serve
    std::optional<PlanBudget> budget{};
    Tri adviceNow = Tri::NotYetKnown;     // on meeting or reducing these needs
    Tri adviceLater = Tri::NotYetKnown;   // on preventing or delaying others
    std::optional<PlanPayment> payment{}; // nothing: none of it is by direct payment
    Tri personInvolved = Tri::NotYetKnown;
    Involved other{};    // an adult's carer; the adult a carer cares for
    Involved askedFor{}; // anyone else asked for; without capacity to ask, anyone who cares how they are
    Tri stepsToAgree = Tri::NotYetKnown;
    Tri combined = Tri::NotYetKnown;
    Tri combinationAgreed = Tri::NotYetKnown;
    Tri copyGiven = Tri::NotYetKnown;
    Involved otherCopies{};
};

/// `at` is a pointer into the facts. `said` is No where somebody has said that it is not there.
struct MissingFromPlan {
    QString what{}; // "how_it_is_met"
    QString need{}; // the id of the need it is about, or empty
    QString law{};  // "CA14 s25(1)(c)"
    Tri said{};
    QString at{};

    bool operator==(const MissingFromPlan&) const = default;
};

struct PlanPart {
    QString law{};
    bool complete{};
};

struct CompletenessFinding {
    QList<PlanPart> parts{}; // in the order of the section
    QList<MissingFromPlan> missing{};
    QStringList stillOwed{}; // what follows when the plan is done
    QList<Reason> reasons{};
    PolicyUse policy{};

    [[nodiscard]] bool complete() const { return missing.isEmpty(); }
};

/// Errors: NoPolicyInForce (before the Care Act), AnswerOutOfRange with `detail` "DUPLICATE_ID", "UNKNOWN_VALUE",
/// "NEGATIVE_AMOUNT".
Result<CompletenessFinding> planCompleteness(const CompletenessFacts& facts, const policy::Library& library);

std::span<const Law> completenessRules();

} // namespace alongside::rules
