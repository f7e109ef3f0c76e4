#pragma once
// What an act that freezes a decision still needs: the complete list, visible long before (D3). Nothing else in the
// program is ever required.

#include "core/casework/direct_payments.h"
#include "core/domain/case_file.h"
#include "core/domain/two_versions.h"

#include <QList>
#include <QString>

namespace alongside::casework {

/// Numbers are not stored.
enum class Gap {
    AreaNotConsidered, // `field`: the area's key
    ConditionOneUnanswered,
    ConditionThreeUnanswered,
    WellbeingNotNamed,
    PeriodNotConsidered,
    BasisMissing, // of a "cannot"; `field`: the area's key
    DifferenceNeedsReason,
    ReasonsMissing,
    AdviceMissing,
    PersonNotAsked,
    WorkerNotAnswered,
    NobodyAgreed,
    AgreedWhenMissing,
    AgreedHowMissing,
    PriceNeedsReason, // `field`: the line's id
    NothingAgreed,
    WayNotChosen,
    PersonHasNotSaidYes,
    ChooserMissing,
    DeclineNeedsReason,
    DirectPaymentBarred, // one for each condition that fails; `why`: the rule's reason
    NeedsDeciding,       // two answers to a high-stakes question stand; `field`: its name
};

struct StillToSay {
    Gap gap = Gap::AreaNotConsidered;
    QString page{}; // the screen that answers it: "eligibility", "money", "choices", "sync"
    QString field{};
    Reason why{};

    bool operator==(const StillToSay&) const = default;
};

/// To sign `draft` over `file`. Order: of the screen. Source: CA14 s13, SI 2015/313 reg 2, Decision 9.
QList<StillToSay> stillToSign(const CaseFile& file, const Determination& draft);
/// To agree the allocation. Source: S33, S96, R17.
QList<StillToSay> stillToAgree(const CaseFile& file);
/// To start the money. `payable`: DirectPayments::ifAsked of the way that is chosen; what it does not yet know holds
/// nothing up. Source: CA14 s31, s32, S34, S98, Decision 8.
QList<StillToSay> stillToStart(const CaseFile& file, const DirectPaymentDecision& payable);
/// High-stakes questions with two answers hold every act.
QList<StillToSay> stillToDecide(const QList<TwoVersions>& versions);

} // namespace alongside::casework
