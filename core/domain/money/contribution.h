#pragma once
// A contribution as it was worked out: what it came to and every step there, kept with the money it was taken into.

#include "core/base/money.h"
#include "core/domain/needs/finding.h"

#include <QDate>
#include <QList>
#include <QString>


namespace alongside {

/// One signed line of the sum. `name` is the income's label; empty otherwise.
struct ContributionStep {
    QString key{}; // "income", "mig.pc", "premium.dp_s", "housing"
    QString name{};
    Money amount{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&ContributionStep::key, &ContributionStep::name, &ContributionStep::amount);
    }
    bool operator==(const ContributionStep&) const = default;
};

/// An indication; the council's letter decides. Never recomputed: the facts may be others since.
struct WorkedContribution {
    QDate on{};   // of the facts; invalid: none was worked out
    QString by{}; // who took it
    Money weekly{};
    QList<ContributionStep> steps{}; // they add up to `weekly`
    QList<Reason> reasons{};         // what decides first
    PolicyUse policy{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        using W = WorkedContribution;
        return take(&W::on, &W::by, &W::weekly, &W::steps, &W::reasons, &W::policy);
    }
    bool operator==(const WorkedContribution&) const = default;
};

} // namespace alongside
