#pragma once
// Which law of eligibility a person is under: the old one, Fair Access to Care Services, or the Care Act 2014.

#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QDate>
#include <QList>

namespace alongside::rules {

/// The two things about a person that the change-over asks, and the day it is asked for.
struct TransitionFacts {
    QDate asAt{};
    Tri receivingOnEve = Tri::NotYetKnown; // support on 31 March 2015
    QDate reviewCompletedOn{};             // of that support; invalid: none

    bool operator==(const TransitionFacts&) const = default;
};

enum class EligibilityLaw : quint8 { NotYetKnown, OldLaw, CareAct };

struct TransitionFinding {
    EligibilityLaw law = EligibilityLaw::NotYetKnown;
    Tri treatedAsEligible{}; // NotYetKnown while it hangs on an unanswered question
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};

    bool operator==(const TransitionFinding&) const = default;
};

inline constexpr QDate kCareActBegins = dayOf(2015, 4, 1);    // Source: SI 2015/993 art 2
inline constexpr QDate kChangeOverIsOver = dayOf(2016, 4, 1); // Source: SI 2015/995 art 2

/// Which law, without more.
EligibilityLaw lawFor(const TransitionFacts& facts);

/// Errors: AnswerMissing (no day).
Result<TransitionFinding> transition(const TransitionFacts& facts, const policy::Library& library);

} // namespace alongside::rules
