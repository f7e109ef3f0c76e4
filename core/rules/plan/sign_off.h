#pragma once
// Whether a plan may be signed off: six weeks, a review, a plan that is whole, two people and their discussion.

#include "core/base/result.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <optional>
#include <span>
#include <utility>

namespace alongside::rules {

/// Three sorts of worker may assess and sign; a manager signs beside them; nobody else signs for the council (S15, S54).
enum class SignerRole : quint8 {
    SocialWorker,
    AssessmentOfficer,
    RehabilitationOfficer,
    TeamManager,
    Person,
    Planner,
    Other,
};

struct Signer {
    QString who{};
    SignerRole role = SignerRole::Other;
    Tri signs = Tri::NotYetKnown;
};

struct SignOffFacts {
    QDate on{};
    bool first = true; // replaces the starting statement; a later plan replaces a plan
    QDate startedOn{}; // first payment, or first support where no money is paid
    QDate reviewHeldOn{};
    Tri planComplete = Tri::NotYetKnown;
    QList<Signer> signers{};
    Tri discussionHeld = Tri::NotYetKnown;
    QDate discussedOn{};
    bool gistRecorded = false;
    QStringList between{}; // who took part, as named under `signers`
};

enum class SignOff : quint8 { Undetermined, MaySignOff, MayNotSignOff };

struct SignOffFinding {
    SignOff answer = SignOff::Undetermined;
    QList<std::pair<QString, Tri>> conditions{}; // in the order they are told
    QDate due{};                                 // of the six-week review; invalid for a later plan
    QDate overdueAfter{};
    bool overdue = false; // on the worker's list, and then on the manager's; the payment goes on
    QList<Reason> reasons{};
    PolicyUse policy{};

    [[nodiscard]] QStringList standing(Tri how) const;
};

/// Errors: NoPolicyInForce, AnswerMissing, AnswerOutOfRange with `detail` a code of the contract.
Result<SignOffFinding> signOff(const SignOffFacts& facts, const policy::Library& library);

std::span<const Law> signOffRules();

} // namespace alongside::rules
