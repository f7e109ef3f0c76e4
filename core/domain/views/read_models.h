#pragma once
// Rows of the lists: who is on my caseload, what is due, what a search found. Derived from the log at any time.

#include "core/base/id.h"
#include "core/domain/needs/care_act.h"

#include <QDate>
#include <QString>

#include <optional>

namespace alongside {

/// How far things have come, in the order a person would tell it. Numbers are stored in read models only.
enum class Stage : quint8 {
    Talking = 0,
    Determined = 1,
    NotEligible = 2,
    Agreed = 3,
    MoneyStarted = 4,
    Reviewed = 5,  // a review is held, and its plan not signed
    ToConfirm = 6, // signed by the worker, and not yet by the manager
    PlanSigned = 7,
    Stopped = 8,     // the payments, for whatever reason
    Died = 9,        // whether or not there was ever money
    DiedAndPaid = 10 // the payments go on until somebody stops them
};

enum class SentState : quint8 { OnlyHere = 0, ChangedSince = 1, Waiting = 2, AtOffice = 3, NeedsYou = 4 };

/// Numbers are stored in read models only.
enum class DueKind : quint8 {
    FirstPayment = 0,
    SixWeekReview = 1,
    ReviewOverdue = 2,
    OfferEnds = 3,
    StatutoryReview = 4,
    NextReview = 5,
    PlanUnsigned = 6,
    PaidAgain = 7,     // the first payment of a new start after a stop
    PaidAfterDeath = 8 // from the day they died, until somebody stops the payments
};

struct CaseloadRow {
    CaseId id{};
    QString name{};
    QString preferredName{};
    QDate bornOn{};
    CaseSubject subject = CaseSubject::Adult;
    Stage stage = Stage::Talking;
    QDate lastSitting{};
    QDate nextDue{};      // invalid: nothing due
    qint64 changedMs = 0; // last word said, by the writer's clock
    SentState sent = SentState::OnlyHere;
    bool needsDeciding = false;        // two answers to one high-stakes question stand
    std::optional<DueKind> nextKind{}; // what falls due on that day; the lists of the store do not keep it

    bool operator==(const CaseloadRow&) const = default;
};

struct DueDate {
    CaseId id{};
    DueKind kind = DueKind::SixWeekReview;
    QDate on{};

    bool operator==(const DueDate&) const = default;
};

struct SearchHit {
    CaseId id{};
    QString name{};
    QString section{}; // "talk", "outcomes", ...: the page that shows it
    QString item{};    // id of the item, without braces; empty for the person
    QString words{};   // a few words around the find, plain text

    bool operator==(const SearchHit&) const = default;
};

} // namespace alongside
