#include "core/rules/eligibility/conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

Eligibility weighed(Tri first, Tri second, Tri third, bool periodMissing)
{
    const Tri all = both(both(first, second), third);
    if (first == Tri::No) return Eligibility::NotEligible;
    if (periodMissing) return Eligibility::Undetermined;
    if (all == Tri::No) return Eligibility::NotEligible;
    return all == Tri::Yes ? Eligibility::Eligible : Eligibility::Undetermined;
}

Tri enoughUnable(qsizetype unable, qsizetype unknown, qint64 needed)
{
    if (unable >= needed) return Tri::Yes;
    return unable + unknown >= needed ? Tri::NotYetKnown : Tri::No;
}

AreaStatus standing(const AreaAnswers& answers, const QStringList& limbs, bool manages)
{
    if (answers.dueToNeed == Tri::No) return AreaStatus::NotCounted;
    if (limbs.isEmpty()) return manages ? AreaStatus::Able : AreaStatus::Unknown;
    return answers.dueToNeed == Tri::Yes ? AreaStatus::Unable : AreaStatus::Unknown;
}

Reason condition(const char* name, Tri met, QStringList inputs, const QString& source)
{
    const char* ending = met == Tri::Yes ? "_met" : met == Tri::No ? "_not_met" : "_not_yet_known";
    return {QString::fromLatin1(name) + QLatin1StringView(ending), met, std::move(inputs), source};
}

void putDecidingFirst(QList<Reason>& reasons, Eligibility answer)
{
    if (answer == Eligibility::Eligible) return;
    const Tri deciding = answer == Eligibility::NotEligible ? Tri::No : Tri::NotYetKnown;
    std::ranges::stable_partition(reasons, [deciding](const Reason& reason) { return reason.met == deciding; });
}

void putFluctuation(QList<Reason>& reasons, Tri fluctuates, bool periodMissing, Eligibility answer,
                    const QString& source)
{
    if (periodMissing) {
        const Reason period{u"fluctuation_period_not_considered"_s, Tri::NotYetKnown, {}, source};
        answer == Eligibility::Undetermined ? reasons.prepend(period) : reasons.append(period);
    } else if (fluctuates == Tri::Yes) {
        reasons.append({u"fluctuation_period_considered"_s, Tri::Yes, {}, source});
    }
}

std::optional<Reason> noMatterNamed(Tri significantImpact, const QList<Wellbeing>& matters)
{
    if (significantImpact != Tri::Yes || !matters.isEmpty()) return {};
    return Reason{u"no_wellbeing_matter_named"_s, Tri::NotYetKnown, {}, u"Care Act 2014 s1(2)"_s};
}

} // namespace alongside::rules
