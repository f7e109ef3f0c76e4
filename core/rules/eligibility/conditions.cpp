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

AreaStatus standing(const AreaAnswers& answers, bool anyLimb, bool manages)
{
    if (answers.dueToNeed == Tri::No) return AreaStatus::NotCounted;
    if (!anyLimb) return manages ? AreaStatus::Able : AreaStatus::Unknown;
    return answers.dueToNeed == Tri::Yes ? AreaStatus::Unable : AreaStatus::Unknown;
}

Condition::Condition(const char* name, const QString& source)
{
    static constexpr const char* endings[] = {"_not_yet_known", "_not_met", "_met"};
    for (const Tri met : {Tri::NotYetKnown, Tri::No, Tri::Yes}) {
        const auto at = static_cast<std::size_t>(met);
        m_said[at] = {QString::fromLatin1(name) + QLatin1StringView(endings[at]), met, {}, source};
    }
}

void appendConditions(QList<Reason>& reasons, const std::array<const Reason*, 3>& conditions,
                      const Fluctuation& fluctuation, Eligibility answer)
{
    const Reason missing{u"fluctuation_period_not_considered"_s, Tri::NotYetKnown, {}, fluctuation.source};
    if (fluctuation.periodMissing && answer == Eligibility::Undetermined) reasons.append(missing);
    const Tri deciding = answer == Eligibility::NotEligible ? Tri::No : Tri::NotYetKnown;
    for (const Reason* condition : conditions)
        if (condition->met == deciding) reasons.append(*condition);
    for (const Reason* condition : conditions)
        if (condition->met != deciding) reasons.append(*condition);
    if (fluctuation.periodMissing && answer != Eligibility::Undetermined) reasons.append(missing);
    if (!fluctuation.periodMissing && fluctuation.fluctuates == Tri::Yes)
        reasons.append({u"fluctuation_period_considered"_s, Tri::Yes, {}, fluctuation.source});
}

Counted::Counted(const char* name) : m_name(QString::fromLatin1(name) + u'=')
{
    std::ranges::generate(m_few, [this, count = 0]() mutable { return made(count++); });
}

QString Counted::said(qint64 count) const
{
    return count < std::ssize(m_few) ? m_few[static_cast<std::size_t>(count)] : made(count);
}

QString Counted::made(qint64 count) const
{
    return m_name + QString::number(count);
}

std::optional<Reason> noMatterNamed(Tri significantImpact, const QList<Wellbeing>& matters)
{
    if (significantImpact != Tri::Yes || !matters.isEmpty()) return {};
    return Reason{u"no_wellbeing_matter_named"_s, Tri::NotYetKnown, {}, u"Care Act 2014 s1(2)"_s};
}

} // namespace alongside::rules
