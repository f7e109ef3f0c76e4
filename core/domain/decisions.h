#pragma once
// Frozen decisions. Each is a list item written once by one `decide` group: what was said, what the rule found, the
// policy it rested on. Never recomputed, never rewritten; a later one names it and takes its place.
//
// `unread`: a newer program wrote a part of it that this one cannot read. It is kept as it is, never stored by us, and
// nothing is decided from it (standing() in case_file.h).

#include "core/base/id.h"
#include "core/domain/money/allocation.h"
#include "core/domain/needs/eligibility.h"
#include "core/domain/money/support.h"

#include <QDate>
#include <QList>
#include <QString>

namespace alongside {

/// The practitioner's signed determination (Decision 9, CA14 s13). The engine's finding stands beside it.
struct Determination {
    DecisionId id{};
    QDate on{};
    QString by{}; // who signed
    bool eligible = false;
    QString differsBecause{}; // required where it differs from the finding
    QString reasons{};        // in words, for the person
    QString advice{};         // required where not eligible
    EligibilityFinding finding{};
    QByteArray inputs{}; // the answers it was made from, as canonical bytes (record/frozen.h)
    QList<DecisionId> supersedes{};
    bool unread = false;

    bool operator==(const Determination&) const = default;
};

/// A line as it was read aloud, in its two parts: "Getting up: an hour, seven times a week; £14.95 an hour" and
/// "£112.13 a week" (documents/line_sentence.h puts them together).
struct LineSaid {
    QString words{};
    QString amount{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&LineSaid::words, &LineSaid::amount);
    }
    bool operator==(const LineSaid&) const = default;
};

/// The agreed indicative allocation, with both answers to "is this enough?" (S96).
struct AllocationAgreement {
    DecisionId id{};
    QDate on{};
    QString by{};  // who agreed
    QString how{}; // who was there: "Bernie on the telephone"
    Agreed agreedHow = Agreed::NotYet;
    QString worker{};
    QString personWords{};
    Tri personSaysEnough = Tri::NotYetKnown;
    Tri workerSaysEnough = Tri::NotYetKnown;
    Allocation allocation{};
    QList<QString> sentences{}; // one per line, with its amount; of agreements before `said`, and no later one
    QByteArray inputs{};
    QList<DecisionId> supersedes{};
    QList<LineSaid> said{}; // one per line
    bool unread = false;

    bool operator==(const AllocationAgreement&) const = default;
};

/// What is set aside for help with the plan and with the money: earmarked, outside the budget (R12, S47, S49, Decision 1).
/// Nobody named and nothing set aside: it was taken back.
struct PlanningCommitment {
    DecisionId id{};
    QDate on{};
    QString by{};      // the practitioner
    QString planner{}; // id in the directory; empty: none
    QString plannerName{};
    Money once{}; // a plan and putting it in place
    QString moneyManager{};
    QString moneyManagerName{};
    Money weekly{}; // help with the money
    QList<Reason> reasons{};
    PolicyUse policy{};
    QByteArray inputs{};
    QList<DecisionId> supersedes{};
    bool unread = false;

    bool operator==(const PlanningCommitment&) const = default;
};

/// "Start the money": the direct payments team needs nothing more (S35). Needs no plan (S31).
struct PaymentInstruction {
    DecisionId id{};
    QDate on{};
    QString by{};       // the practitioner
    QString chosenBy{}; // who said yes to this way of holding it
    Deploy way = Deploy::NotChosen;
    PaymentSchedule schedule{};
    Money netWeekly{};
    Money grossWeekly{};
    Money councilArrangedWeekly{};
    Money invoiceWeekly{};
    DecisionId agreement{}; // the agreement it pays
    QByteArray inputs{};
    QList<DecisionId> supersedes{};
    bool unread = false;

    bool operator==(const PaymentInstruction&) const = default;
};

} // namespace alongside
