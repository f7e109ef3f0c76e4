#pragma once
// An organisation a person may choose, as the directory listed it (S40-S46). Council teams are never in it.

#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

struct Provider {
    QString id{}; // "kindling"
    QString name{};
    int miles = 0;         // from the council's centre
    bool planning = false; // accredited to help write plans
    bool money = false;    // accredited to help with money
    int specification = 0; // the version it was accredited against
    QDate trainingUntil{}; // after it: not offered for new choices, existing work goes on (S45)
    int waitWeeks = 0;
    int places = 0;                       // how many people they can plan with at once; 0: not said
    QStringList areas{};                  // of the council they come to: "North"
    QStringList specialities{};           // whom they know most about: "People who do not hear well"
    std::optional<Money> planningPrice{}; // nothing where it does not plan
    std::optional<Money> moneyPriceWeekly{};
    QString expect{}; // "what you should expect", plain English (S42)
    QDate listedOn{}; // how old this copy of the directory is (S46)
    bool invented = false;

    bool operator==(const Provider&) const = default;
};

} // namespace alongside
