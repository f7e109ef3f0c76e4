#pragma once
// How each kind of value is written in a visit. take() reads one into a member, and says whether it could.

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tri.h"
#include "core/domain/care_act.h"
#include "core/domain/circle.h"
#include "core/domain/choices.h"
#include "core/domain/conversation.h"
#include "core/domain/outcome.h"
#include "core/domain/support.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <span>

namespace alongside::exchange {

/// The names a visit gives to things, and what they became.
using Names = QHash<QString, QUuid>;

template <class Enum>
struct Word {
    const char* word;
    Enum value;
};

/// Specialised in visit_values.cpp. The words are those of the headless contract where it has them.
template <class Enum>
std::span<const Word<Enum>> wordsOf();

bool take(const QJsonValue& json, QString& out, const Names& names);
bool take(const QJsonValue& json, bool& out, const Names& names);
bool take(const QJsonValue& json, int& out, const Names& names);
bool take(const QJsonValue& json, Tri& out, const Names& names);
bool take(const QJsonValue& json, QDate& out, const Names& names);
/// A whole number, or decimal digits as text: never a fraction in binary.
bool take(const QJsonValue& json, Quantity& out, const Names& names);
/// Whole pence; null: nothing.
bool take(const QJsonValue& json, std::optional<Money>& out, const Names& names);
bool take(const QJsonValue& json, NaturalHelp& out, const Names& names);
bool take(const QJsonValue& json, WeekCell& out, const Names& names);

template <class Enum>
requires std::is_enum_v<Enum>
bool take(const QJsonValue& json, Enum& out, const Names&)
{
    for (const Word<Enum>& one : wordsOf<Enum>())
        if (json.toString() == QLatin1StringView(one.word)) {
            out = one.value;
            return true;
        }
    return false;
}

/// Only what the visit has named before.
template <class Tag>
bool take(const QJsonValue& json, Id<Tag>& out, const Names& names)
{
    out.value = names.value(json.toString());
    return !out.isNull();
}

template <class Item>
bool take(const QJsonValue& json, QList<Item>& out, const Names& names)
{
    if (!json.isArray()) return false;
    out.clear();
    const QJsonArray items = json.toArray();
    for (const auto& one : items) {
        out.emplaceBack();
        if (!take(QJsonValue(one), out.last(), names)) return false;
    }
    return true;
}

} // namespace alongside::exchange
