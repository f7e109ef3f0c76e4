#pragma once
// What a rule said and why. Values: the record keeps them for ever, the screen shows them, and neither knows the rule.

#include "core/base/tri.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>


namespace alongside {

/// One step of the trace, in the order a person would be told.
struct Reason {
    QString key{}; // names the sentence people read: "c2_two_outcomes_met"
    Tri met = Tri::NotYetKnown;
    QStringList inputs{}; // "unable=2", "unknown=1", "needed=2"
    QString source{};     // "SI 2015/313 reg 2(1)(b)", "R9", "S31": listed in resources/policy/sources.json

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&Reason::key, &Reason::met, &Reason::inputs, &Reason::source);
    }
    bool operator==(const Reason&) const = default;
};

/// A dated value as it was when it was used.
struct PolicyValue {
    QString key{};
    QString value{};
    QDate from{};
    QDate until{}; // invalid where none is set
    bool confirmed = false;

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&PolicyValue::key, &PolicyValue::value, &PolicyValue::from, &PolicyValue::until,
                    &PolicyValue::confirmed);
    }
    bool operator==(const PolicyValue&) const = default;
};

/// What a finding rests on: the rule and its version, the day it was asked for, the values and files used.
struct PolicyUse {
    QString rule{}; // "care_act_reg2"
    QDate date{};
    QList<PolicyValue> values{};
    QString priceGuide{}; // empty where none was used
    QString hash{};       // "sha256:..." over the files used, in order of key

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&PolicyUse::rule, &PolicyUse::date, &PolicyUse::values, &PolicyUse::priceGuide, &PolicyUse::hash);
    }
    bool operator==(const PolicyUse&) const = default;
};

} // namespace alongside
