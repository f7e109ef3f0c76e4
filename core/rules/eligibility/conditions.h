#pragma once
// What the two tests of the Care Act regulations share, the one for adults and the one for carers: three conditions,
// each yes, no or not yet known, and the way one outcome stands.

#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace alongside::rules {

/// Any condition that fails decides; else any that is not yet known; else all hold. Needs that come and go without a
/// period looked at are undetermined, unless the first condition fails. Source: SI 2015/313 reg 2(4), reg 3(4).
Eligibility weighed(Tri first, Tri second, Tri third, bool periodMissing);

/// Yes at `needed` or more unable; not yet known while those that are unknown could still make it so; else No.
Tri enoughUnable(qsizetype unable, qsizetype unknown, qint64 needed);

/// Of an outcome that applies: whether any limb makes it unachieved, and whether every limb says that it is achieved.
AreaStatus standing(const AreaAnswers& answers, bool anyLimb, bool manages);

/// What may become of a condition: "c1_impairment_met", "_not_met", "_not_yet_known". Made once: every determination
/// has them.
class Condition {
public:
    Condition(const char* name, const QString& source);
    [[nodiscard]] const Reason& said(Tri met) const { return m_said[static_cast<std::size_t>(met)]; }

private:
    std::array<Reason, 3> m_said; // by Tri
};

/// Needs that come and go, and the time they were looked at over.
struct Fluctuation {
    Tri fluctuates = Tri::No;
    bool periodMissing = false;
    QString source{};
};

/// What decides goes first: conditions that fail, then those not yet known, then those that hold. A missing period goes
/// before them all where it decides.
void appendConditions(QList<Reason>& reasons, const std::array<const Reason*, 3>& conditions,
                      const Fluctuation& fluctuation, Eligibility answer);

/// A count as reasons give it, "unable=2": the few that there can be are made once.
class Counted {
public:
    explicit Counted(const char* name);
    [[nodiscard]] QString said(qint64 count) const;

private:
    [[nodiscard]] QString made(qint64 count) const;

    QString m_name;
    std::array<QString, kCareAreaCount + 1> m_few{};
};

/// Asked of the wellbeing matters once the impact is said to be significant. Source: Care Act 2014 s1(2).
std::optional<Reason> noMatterNamed(Tri significantImpact, const QList<Wellbeing>& matters);

} // namespace alongside::rules
