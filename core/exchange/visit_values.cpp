#include "core/exchange/visit_values.h"

#include "core/base/tri.h"
#include "core/domain/talk/conversation.h"
#include "core/domain/money/support.h"
#include "core/record/field.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside::exchange {

namespace {

using Kind = ValueType::Kind;
using Value = std::optional<QCborValue>;

/// Larger numbers are not exact in JSON.
constexpr double kLargest = 9'007'199'254'740'992.0;
constexpr qint64 kMostCount = 10'000;

/// What the parts of a struct are called that travels whole.
struct WholeWords {
    const ValueType* parts;
    std::array<const char*, 2> words;
};
constexpr WholeWords kWholes[] = {
    {record::kPartTypes<NaturalHelp>.data(), {"offer", "units"}},
    {record::kPartTypes<WeekCell>.data(), {"cover", "words"}},
};

std::optional<qint64> wholeNumber(const QJsonValue& json)
{
    const double number = json.toDouble(-1);
    if (!json.isDouble() || number < 0 || number > kLargest || std::floor(number) != number) return std::nullopt;
    return static_cast<qint64>(number);
}

Value numberUpTo(qint64 most, const QJsonValue& json)
{
    const std::optional<qint64> number = wholeNumber(json);
    return number && *number <= most ? Value(*number) : std::nullopt;
}

/// A whole number, or decimal digits as text: never a fraction in binary.
Value quantityIn(const QJsonValue& json)
{
    const std::optional<qint64> whole = wholeNumber(json);
    const std::optional<Quantity> read = whole ? Quantity::whole(*whole) : Quantity::read(json.toString());
    return read && read->thousandths >= 0 ? Value(record::encode(*read)) : std::nullopt;
}

Value dayIn(const QJsonValue& json)
{
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    return day.isValid() ? Value(record::encode(day)) : std::nullopt;
}

Value choiceIn(const QJsonValue& json, const ValueType& type)
{
    const bool isTri = type.choices.data() == kTriChoices;
    if (isTri && json.isNull()) return qint64(Tri::NotYetKnown);
    if (isTri && json.isBool()) return qint64(json.toBool() ? Tri::Yes : Tri::No);
    for (const Choice& one : type.choices)
        if (json.isString() && json.toString() == QLatin1StringView(one.key)) return qint64(one.number);
    return std::nullopt;
}

Value namedIn(const QJsonValue& json, const Names& names)
{
    const QUuid id = names.value(json.toString());
    return id.isNull() ? std::nullopt : Value(id.toRfc4122());
}

/// By the words of its parts; its first part alone stands for it, and words not said are none.
Value wholeIn(const QJsonValue& json, const ValueType& type, const Names& names)
{
    const auto* called = std::ranges::find(kWholes, type.parts, &WholeWords::parts);
    if (called == std::end(kWholes)) return std::nullopt;
    QJsonObject object = json.toObject();
    if (json.isString()) object.insert(QLatin1StringView(called->words[0]), json);
    QCborArray parts;
    for (std::size_t at = 0; at < type.partCount; ++at) {
        const QJsonValue part = object.take(QLatin1StringView(called->words.at(at)));
        const bool isSilent = part.isUndefined() && type.parts[at].kind == Kind::Text;
        const Value value = isSilent ? Value(QString()) : valueIn(part, type.parts[at], names);
        if (!value) return std::nullopt;
        parts.append(*value);
    }
    return object.isEmpty() ? Value(parts) : std::nullopt;
}

Value listIn(const QJsonValue& json, ValueType type, const Names& names)
{
    if (!json.isArray()) return std::nullopt;
    type.isList = false;
    QCborArray all;
    const QJsonArray items = json.toArray();
    for (const auto& item : items) {
        const Value value = valueIn(QJsonValue(item), type, names);
        if (!value) return std::nullopt;
        all.append(*value);
    }
    return all;
}

} // namespace

Value valueIn(const QJsonValue& json, const ValueType& type, const Names& names)
{
    if (type.isList) return listIn(json, type, names);
    if (type.isOptional && json.isNull()) return QCborValue(nullptr);
    switch (type.kind) {
    case Kind::Text:
    case Kind::PriceItem:
    case Kind::Provider: return json.isString() ? Value(json.toString()) : std::nullopt;
    case Kind::YesNo: return json.isBool() ? Value(json.toBool()) : std::nullopt;
    case Kind::Number: return numberUpTo(kMostCount, json);
    case Kind::Money: return numberUpTo(static_cast<qint64>(kLargest), json);
    case Kind::Quantity: return quantityIn(json);
    case Kind::Day: return dayIn(json);
    case Kind::Choice: return choiceIn(json, type);
    case Kind::Whole: return wholeIn(json, type, names);
    case Kind::Entry:
    case Kind::Offer:
    case Kind::Outcome:
    case Kind::Member:
    case Kind::Review: return namedIn(json, names);
    case Kind::Decision:
    case Kind::Case:
    case Kind::Bytes: break; // no visit writes a decision: it is made; nor does it know another record
    }
    return std::nullopt;
}

} // namespace alongside::exchange
