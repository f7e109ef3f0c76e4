#pragma once
// One question the contract answers: its name, its schemas, its rules and the function that decides a line.

#include "core/contract/json/reading.h"
#include "core/contract/json/writing.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <functional>
#include <span>
#include <variant>

namespace alongside::contract {

/// What was found, ready to be written or told.
struct Answer {
    QString finding{};                      // "eligible"
    std::function<void(Writing&)> fields{}; // the subject's own, between finding and reasons
    QStringList told{};                     // for people: the finding as a sentence, then figures and workings
    std::function<QStringList()> telling{}; // the same, made only where somebody asks to be told
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// `where` of an error of a rule, as the line has it: the facts begin at `root`.
Refused refusedBy(const Error& error, const QString& root, const char* dateField);

using Decide = std::variant<Answer, Refused> (*)(Object& facts, const policy::Library& library);

struct Subject {
    const char* name;
    const char* kind; // empty for a subject without kinds
    Decide decide;
    std::span<const rules::Law> (*laws)();

    /// "eligibility.adult.in.json", "allocation.out.json".
    [[nodiscard]] QString schema(const char* direction) const;
};

/// In the order of `--list`.
std::span<const Subject> subjects();

std::variant<Answer, Refused> decideAdult(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideCarer(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideFacs(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideTransition(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideResidualNeed(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideAllocation(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideSufficiency(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideDirectPayment(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decidePayee(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideReviewDue(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideDirectPaymentAmount(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideCareHomeStays(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideDirectPaymentPlan(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideContinuing(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideUse(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideContribution(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideSchedule(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decidePlanCompleteness(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decidePlanSignOff(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decidePlanVersion(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decidePlanProvider(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideReviewInterval(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideReviewTrigger(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideReviewGate(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideLedger(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideAudit(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideCurve(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideSustainability(Object& facts, const policy::Library& library);
std::variant<Answer, Refused> decideMeasures(Object& facts, const policy::Library& library);

} // namespace alongside::contract
