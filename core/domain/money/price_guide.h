#pragma once
// What things cost between two days: the council's price guide (R2).

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace alongside {

struct PricedItem {
    QString code{};               // "PA", upper case
    QString name{};               // "Personal assistant, employed"
    QString unit{};               // "hour": said after "£14.30 an"; empty where it is a thing bought once
    std::optional<Money> price{}; // of one unit; nothing: no price set
    bool earmarked = false;       // planning money, outside the support budget (R12)

    bool operator==(const PricedItem&) const = default;
};

/// In force on every day from `from` to `to`, both inclusive.
struct PriceGuide {
    QString id{}; // "PG-2024"
    QDate from{};
    QDate to{};
    QString title{}; // of its source
    QString ref{};
    QDate checked{};
    bool confirmed = false;
    QList<PricedItem> items{};
    QByteArray canonical{}; // its text in one way of writing, for the hash

    [[nodiscard]] bool covers(QDate day) const { return from <= day && day <= to; }
    [[nodiscard]] const PricedItem* find(const QString& code) const
    {
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const PricedItem& i) { return i.code == code; });
        return found == items.end() ? nullptr : &*found;
    }

    bool operator==(const PriceGuide&) const = default;
};

} // namespace alongside
