#pragma once
// How a value is written in a visit, by its type in the schema of the record: answers by their keys, money in whole pence,
// quantities as decimal digits, days as ISO dates, what has a name by the name the visit gave it.

#include "core/domain/value_type.h"

#include <QCborValue>
#include <QHash>
#include <QJsonValue>
#include <QUuid>

#include <optional>

namespace alongside::exchange {

/// The names a visit gives to things, and what they became.
using Names = QHash<QString, QUuid>;

/// As the record keeps it. Nothing where it is not a value of that type, or names what the visit has not named before.
std::optional<QCborValue> valueIn(const QJsonValue& json, const ValueType& type, const Names& names);

} // namespace alongside::exchange
