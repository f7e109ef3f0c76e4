#pragma once
// What the two tests of the Care Act regulations share, the one for adults and the one for carers: three conditions,
// each yes, no or not yet known, and the way one outcome stands.

#include "core/domain/eligibility.h"
#include "core/domain/eligibility_facts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside::rules {

/// Any condition that fails decides; else any that is not yet known; else all hold. Needs that come and go without a
/// period looked at are undetermined, unless the first condition fails. Source: SI 2015/313 reg 2(4), reg 3(4).
Eligibility weighed(Tri first, Tri second, Tri third, bool periodMissing);

/// Yes at `needed` or more unable; not yet known while those that are unknown could still make it so; else No.
Tri enoughUnable(qsizetype unable, qsizetype unknown, qint64 needed);

/// Of an outcome that applies: `limbs` are those that make it unachieved, `manages` whether every limb says that it is
/// achieved.
AreaStatus standing(const AreaAnswers& answers, const QStringList& limbs, bool manages);

/// "c1_impairment" and what became of it: "_met", "_not_met", "_not_yet_known".
Reason condition(const char* name, Tri met, QStringList inputs, const QString& source);

/// What decides first: conditions that fail, then those not yet known, then those that hold.
void putDecidingFirst(QList<Reason>& reasons, Eligibility answer);

/// Whether needs come and go and over what time they were looked at: the reason, where there is one. It goes first
/// where it decides.
void putFluctuation(QList<Reason>& reasons, Tri fluctuates, bool periodMissing, Eligibility answer,
                    const QString& source);

/// Asked of the wellbeing matters once the impact is said to be significant. Source: Care Act 2014 s1(2).
std::optional<Reason> noMatterNamed(Tri significantImpact, const QList<Wellbeing>& matters);

} // namespace alongside::rules
