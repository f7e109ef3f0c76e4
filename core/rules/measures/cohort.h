#pragma once
// What is asked about a cohort: the people, their steps with days and actors, their support, and what was recorded about
// the integrity of the work. Only what a measure needs; no names.

#include "core/base/money.h"
#include "core/base/tri.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace alongside::rules {

/// In the order of the pathway.
enum class Step : quint8 {
    Contact,
    Sitting,
    ContributionAssessed,
    EligibilityDecided,
    AllocationAgreed,
    PaymentInstructed,
    FirstPayment,
    PlanDrafted,
    ReviewHeld,
    SignedOff,
};
enum class Employer : quint8 { Council, Provider, Nobody };
enum class Delivery : quint8 { DirectPayment, ManagedBudget, Commissioned };
enum class PaymentAnswer : quint8 { NotSaid, Accepted, Declined, Barred };
enum class DeclinedBecause : quint8 { NotSaid, TooMuchToRun, CouncilSuits, NobodyToHelp, NotNow, Other };
inline constexpr std::size_t kDeclinedReasons = 6;

struct StepTaken {
    Step step = Step::Contact;
    QDate on{}; // when it happened, not when it was synced
    QString actor{};
    Employer employer = Employer::Council;
};

/// Long-term support in the community.
struct SupportPeriod {
    Delivery delivery = Delivery::DirectPayment;
    QDate from{};
    QDate until{}; // invalid while it is open
};

/// Count and how many of it: funded outcomes with the person's words, offers of help confirmed, lines set by hand.
struct Recorded {
    std::optional<qint64> of{};
    std::optional<qint64> count{};
};

enum class Felt : quint8 { NotSaid, Better, Same, Worse };
inline constexpr std::size_t kProcessQuestions = 5; // views in the plan; allocation, planning, change, complaint easy
inline constexpr std::size_t kFeltQuestions = 6;    // dignity, independence, control, support, safety, relationships

/// One way through: a person may have walked more than one.
struct Journey {
    QString person{};
    bool carer = false;
    QDate endedOn{};          // moved, died, withdrew: waits no longer
    QList<StepTaken> steps{}; // in the order they happened
    QList<SupportPeriod> support{};
    PaymentAnswer paymentAnswer = PaymentAnswer::NotSaid;
    DeclinedBecause declinedBecause = DeclinedBecause::NotSaid;
    Recorded words{};
    Recorded confirmed{};
    Recorded overridden{};
    std::optional<Money> indicativeYear{};
    std::optional<Money> signedYear{};
    Tri managerEarly = Tri::NotYetKnown;
    std::optional<qint64> identityEdits{};
    std::array<Tri, kProcessQuestions> process{};
    std::array<Felt, kFeltQuestions> felt{};
};

struct Cohort {
    QDate from{}; // of the time looked at
    QDate asAt{}; // its last day
    QList<Journey> journeys{};
};

} // namespace alongside::rules
