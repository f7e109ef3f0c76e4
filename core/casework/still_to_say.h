#pragma once
// What an act that freezes a decision still needs: the complete list, visible long before (D3). Nothing else in the
// program is ever required.

#include "core/base/result.h"
#include "core/casework/direct_payments.h"
#include "core/domain/case_file.h"
#include "core/domain/views/two_versions.h"
#include "core/record/op.h"

#include <QList>
#include <QString>

namespace alongside::casework {

/// Numbers are not stored.
enum class Gap {
    AreaNotConsidered, // `field`: the area's key
    ConditionOneUnanswered,
    CareNotAskedAbout,   // a carer's first condition
    HealthNotAskedAbout, // a carer's health, which may stand for the second
    ConditionThreeUnanswered,
    NothingToDecide, // these rules ask for no decision; `why`: the rule's reason
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
    BadDaysNeedReason,
    OutcomeNotJudged, // nobody can say what this budget pays for it; `item`: the outcome
    NothingAgreed,
    NothingDecided, // no standing decision about the needs, and no power used, that the money could rest on
    NotEligible,    // it is decided that the needs are not eligible, and no power is used
    WayNotChosen,
    PersonHasNotSaidYes,
    ChooserMissing,
    DeclineNeedsReason,
    DirectPaymentBarred, // one for each condition that fails; `why`: the rule's reason
    DirectPaymentOpen,   // one for each condition that nobody has answered; `why`: the rule's reason
    NothingStarts,       // money would be paid out for nothing that starts
    NothingToSetAside,   // what is chosen is set aside already, or nothing is
    NeedsDeciding,       // two answers to a high-stakes question stand; `field`: its name, `item`, `key`: where it lies
    TypedUnread,         // something typed that could not be read: what was answered before stands; `field`: the input
    WrittenByNewer,      // a newer program's word that this one cannot read; `field`: its name
    NeedWithoutAnswer,   // an eligible need that nobody has said who meets, or how; `field`: the area's key
    NeedWithoutOutcome,  // the same of a need that no outcome is tied to: `field`: the tie; `called`: the area's key
    ReviewDayMissing,    // no review is held
    PlanSigningOpen,     // what signing a plan still waits for; `why`: the rule's reason
    TwoStand,            // two decisions made apart stand; `field`: the act that settles it, `called`: their part
    MoneyNotStarted,
    MoneyStopped,
    NothingNewAgreed, // the agreement that stands is the one that is paid
    ChangeDayMissing,
    DayTooEarly, // of a change, a new start or a stop; `why`: what it cannot be before
    DayToCome,   // of what has been: a birth, an agreement; `why`: what it cannot be after
    StopReasonMissing,
    StopDayMissing,
    HolderMissing,       // nobody is named who looks after the money
    CapacityNeedsReason, // why somebody cannot decide for themselves
    PayeeNotNecessary,   // named to be paid, and may be only where it is necessary; `called`: their name
    NotOfferedAgain,     // a direct payment that nobody has taken, at a review
    NothingToOrder,      // what is to be ordered is ordered already, or nothing is
    HowMuchMissing,      // of a line of support: nothing each time, or no times; `field`: the line's id
    MoreThanCanBe,       // of a line of support: hours that its week does not have, or a sum; `field`: the line's id
    PlanAdviceMissing,
    PaidYetNotMet, // the plan says that nobody meets what money is agreed for; `field`: its line, `item`: the outcome
    CaredForNotNamed,   // a carer: of whom
    AbleNotAsked,       // a carer: whether they are able to go on
    WillingNotAsked,    // a carer: whether they are willing to
    CareBasisMissing,   // of necessary care that is said
    HealthBasisMissing, // of a carer's health that is said to be at risk
    HasDied,            // nothing is agreed or started for somebody who has died, unless that is taken back
    NothingPaidOut,     // a stop that would stop nothing
    NothingStopped,     // there is no stop that could be taken back
    TakeBackNeedsWords,
};

struct StillToSay {
    Gap gap = Gap::AreaNotConsidered;
    QString page{}; // the screen that answers it: "eligibility", "money", "choices", "sync"
    QString field{};
    Reason why{};
    QUuid item{}; // of a question that two people answered
    QString key{};
    QString called{}; // by its label, an input that only the screen knows; the part of a record, "determination"

    bool operator==(const StillToSay&) const = default;
};

/// Errors: AnswerMissing with the first field that is still to say; WrittenByNewer where that is a newer program's.
Result<Done> nothingMissing(const QList<StillToSay>& gaps);
/// What this program cannot read of the records a decision is made from, or of the decisions that stand there.
void askForNewer(const CaseFile& file, const QList<record::RecordKind>& kinds, const QString& page,
                 QList<StillToSay>& gaps);

/// A decision that another is made upon has to be one; `act` is what makes it one.
void askToSettle(const CaseFile& file, record::RecordKind kind, const QString& page, const QString& act,
                 QList<StillToSay>& gaps);

/// To sign `draft` over `file`. Order: of the screen. Source: CA14 s10(5), s13, SI 2015/313 reg 2, reg 3, Decision 9.
QList<StillToSay> stillToSign(const CaseFile& file, const Determination& draft);
/// Areas that the outcome is said to answer and the check says are managed without help: the money has nothing for them.
QList<CareArea> managedYetWanted(const CaseFile& file, const Outcome& outcome);

/// Where they have died; a death that was said by mistake is taken back first (payments/changing.h).
void askWhetherDied(const CaseFile& file, QList<StillToSay>& gaps);

/// To agree `worked`. What was said to an agreement that stands answers for no other (asked_anew.h), and no sum is agreed
/// that nobody knows. On no day to come, and none before the law it is agreed under; where `today` is not said, that is not
/// asked. Source: CA14 s26, S33, S96, R3, R17.
QList<StillToSay> stillToAgree(const CaseFile& file, const Allocation& worked, QDate today = {});
/// To start the money. `payable`: DirectPayments::asPaid. It rests on needs that were decided to be eligible, or on a power
/// that is used with its reason. Each direct payment, be it of one line, waits for each condition, and for the name of
/// whoever else looks after it. Source: CA14 s13, s19, s20, s31, s32, Mental Capacity Act 2005 s2, s3, S34, S35, S98,
/// Decisions 7-9.
QList<StillToSay> stillToStart(const CaseFile& file, const Payable& payable);
/// Each who is named to be paid by direct payment, and of whom the council has not said that it is necessary, and why:
/// family in the same home, and a partner. None where no money goes by direct payment. Source: SI 2014/2871 reg 3(2).
QList<StillToSay> stillToPay(const CaseFile& file);
/// To set planning money aside, or take it back. Source: R12, S47, S49.
QList<StillToSay> stillToSetAside(const CaseFile& file, const PlanningCommitment& chosen);
/// High-stakes questions with two answers hold every act. What two decisions made apart hold is in the lists above: each act
/// waits for the one before it to be settled, and is itself the way to settle its own.
QList<StillToSay> stillToDecide(const QList<TwoVersions>& versions);

} // namespace alongside::casework
