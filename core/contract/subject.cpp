#include "core/contract/subject.h"

#include "core/rules/allocation/allocation.h"
#include "core/rules/benchmark/sustainability.h"
#include "core/rules/charging/contribution.h"
#include "core/rules/directpayment/amount.h"
#include "core/rules/directpayment/entitlement/decision.h"
#include "core/rules/directpayment/keeping/care_home_stays.h"
#include "core/rules/directpayment/keeping/continuing.h"
#include "core/rules/directpayment/keeping/review_due.h"
#include "core/rules/directpayment/keeping/use.h"
#include "core/rules/directpayment/payee.h"
#include "core/rules/directpayment/plan_content.h"
#include "core/rules/directpayment/schedule.h"
#include "core/rules/eligibility/catalogue.h"
#include "core/rules/residual/residual_need.h"
#include "core/rules/ledger/ledger.h"
#include "core/rules/measures/measures.h"
#include "core/rules/plan/completeness.h"
#include "core/rules/plan/provider.h"
#include "core/rules/plan/sign_off.h"
#include "core/rules/plan/version.h"
#include "core/rules/review/audit.h"
#include "core/rules/review/gate.h"
#include "core/rules/review/interval.h"
#include "core/rules/review/trigger.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

/// The rows of a catalogue without their functions.
template <auto catalogue>
std::span<const rules::Law> lawsOf()
{
    static const QList<rules::Law> laws = [] {
        QList<rules::Law> all;
        for (const auto& one : catalogue()) all.append(one.law);
        return all;
    }();
    return {laws.constData(), static_cast<std::size_t>(laws.size())};
}

constexpr std::array kSubjects{
    Subject{"eligibility", "adult", decideAdult, lawsOf<rules::adultLaws>},
    Subject{"eligibility", "carer", decideCarer, lawsOf<rules::carerLaws>},
    Subject{"eligibility", "facs", decideFacs, rules::facsLaws},
    Subject{"eligibility", "transition", decideTransition, rules::transitionLaws},
    Subject{"residual-need", "", decideResidualNeed, rules::residualRules},
    Subject{"allocation", "", decideAllocation, rules::allocationRules},
    Subject{"sufficiency", "", decideSufficiency, rules::sufficiencyRules},
    Subject{"contribution", "", decideContribution, rules::contributionRules},
    Subject{"direct-payment", "decision", decideDirectPayment, rules::directPaymentRules},
    Subject{"direct-payment", "payee", decidePayee, rules::payeeRules},
    Subject{"direct-payment", "review_due", decideReviewDue, rules::reviewDueRules},
    Subject{"direct-payment", "amount", decideDirectPaymentAmount, rules::directPaymentAmountRules},
    Subject{"direct-payment", "care_home_stays", decideCareHomeStays, rules::careHomeRules},
    Subject{"direct-payment", "plan_content", decideDirectPaymentPlan, rules::directPaymentPlanRules},
    Subject{"direct-payment", "continuing", decideContinuing, rules::continuingRules},
    Subject{"direct-payment", "use", decideUse, rules::useRules},
    Subject{"payment-schedule", "", decideSchedule, rules::scheduleRules},
    Subject{"plan", "completeness", decidePlanCompleteness, rules::completenessRules},
    Subject{"plan", "sign_off", decidePlanSignOff, rules::signOffRules},
    Subject{"plan", "version", decidePlanVersion, rules::versionRules},
    Subject{"plan", "provider", decidePlanProvider, rules::providerRules},
    Subject{"review", "interval", decideReviewInterval, rules::intervalRules},
    Subject{"review", "trigger", decideReviewTrigger, rules::triggerRules},
    Subject{"review", "gate", decideReviewGate, rules::gateRules},
    Subject{"ledger", "", decideLedger, rules::ledgerRules},
    Subject{"audit", "", decideAudit, rules::auditRules},
    Subject{"benchmark", "curve", decideCurve, rules::curveRules},
    Subject{"benchmark", "sustainability", decideSustainability, rules::sustainabilityRules},
    Subject{"measures", "", decideMeasures, rules::measuresRules},
};

bool isCode(const QString& word)
{
    const auto letter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !word.isEmpty() && word[0] >= u'A' && word[0] <= u'Z' && std::ranges::all_of(word, letter);
}

} // namespace

QString Subject::schema(const char* direction) const
{
    const QString whole =
        *kind ? u"%1.%2"_s.arg(QLatin1StringView(name), QLatin1StringView(kind)) : QString::fromLatin1(name);
    return u"%1.%2.json"_s.arg(whole, QLatin1StringView(direction));
}

std::span<const Subject> subjects()
{
    return kSubjects;
}

Refused refusedBy(const Error& error, const QString& root, const char* dateField)
{
    if (isCode(error.detail)) return {error.detail, root + error.where, {}};
    return {u"NO_VALUE_FOR_DATE"_s, root + QString::fromLatin1(dateField), error.where};
}

} // namespace alongside::contract
