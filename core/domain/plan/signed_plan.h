#pragma once
// The plan as it was signed: a version the worker signs after the talk with the manager, and the manager's yes to it
// (S54, S57). Two people, two decisions, made on two laptops; frozen like all decisions (core/domain/decisions.h).

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/needs/finding.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace alongside {

/// What the worker signs. It stands as the plan once a manager has confirmed it; until then the one before stands.
struct SignedPlan {
    DecisionId id{};
    QDate on{};
    QString by{}; // the worker
    ReviewId review{};
    DecisionId agreement{}; // the budget it is signed with
    QString talkedWith{};   // the manager
    QDate talkedOn{};
    QString talkedHow{};
    QString gist{};
    QDate nextReview{};
    bool directPaymentConsidered = false; // so that it counts as the statutory review of it (Decision 10)
    QList<Reason> reasons{};
    PolicyUse policy{};
    QByteArray inputs{};
    QList<DecisionId> supersedes{};
    bool unread = false;

    bool operator==(const SignedPlan&) const = default;
};

/// The manager confirms that the talk was so, and may add a line. It takes the place of nothing: which plan stands is told
/// by the versions, and two who say yes to one version agree.
struct ManagerSignOff {
    DecisionId id{};
    QDate on{};
    QString by{}; // the manager
    DecisionId version{};
    QString adds{};
    QList<Reason> reasons{};
    PolicyUse policy{};
    bool unread = false;

    bool operator==(const ManagerSignOff&) const = default;
};

} // namespace alongside
