#pragma once
// How a value of the domain is written inside an op, and read back. Whole numbers, text, bytes and arrays only: no
// floats, no maps, one way to write each.
//
// day      := days since 1970-01-01, or null          money    := pence           quantity := thousandths
// id       := 16 bytes, or null                       choice   := its stored number
// optional := value or null                           list     := array           struct   := array of its parts()
//
// A struct grows by parts appended to parts(), never otherwise. It then says how many its first version had
// (`static constexpr std::size_t kFirstParts`): an array of a version between reads with defaults. A longer one is a
// newer program's and does not fit; fold keeps it, and nothing is decided from it.

#include "core/base/choice.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborValue>
#include <QDate>
#include <QList>
#include <QString>

#include <concepts>
#include <optional>
#include <type_traits>

namespace alongside::record {

inline constexpr auto kCountParts = [](auto... part) { return sizeof...(part); };

/// A struct that travels whole hands its members, in order, to whatever takes them: `parts(take)`.
template <class T>
concept Composite = requires
{
    T::parts(kCountParts);
};

template <Composite T>
inline constexpr std::size_t kPartCount = T::parts(kCountParts);

/// How many parts the first version of a struct had.
template <Composite T>
constexpr std::size_t firstPartsOf()
{
    if constexpr (requires { T::kFirstParts; }) return T::kFirstParts;
    else return kPartCount<T>;
}

inline QCborValue encode(const QString& text)
{
    return text;
}
inline QCborValue encode(const QByteArray& bytes)
{
    return bytes;
}
inline QCborValue encode(bool yes)
{
    return yes;
}
inline QCborValue encode(int number)
{
    return qint64(number);
}
inline QCborValue encode(Money money)
{
    return money.pence();
}
inline QCborValue encode(Quantity quantity)
{
    return quantity.thousandths;
}
QCborValue encode(QDate day);
template <class Tag>
QCborValue encode(const Id<Tag>& id);
template <HasChoices E>
QCborValue encode(E choice)
{
    static_assert(choice::isWhole<E>(), "choicesOf(E) has one row for each value, in order");
    return qint64(choice);
}
template <class T>
QCborValue encode(const std::optional<T>& value);
template <class T>
QCborValue encode(const QList<T>& list);
template <Composite T>
QCborValue encode(const T& whole);

// Each: false when the value does not fit, and `out` is then as it was.
bool decode(const QCborValue& value, QString& out);
bool decode(const QCborValue& value, QByteArray& out);
bool decode(const QCborValue& value, bool& out);
bool decode(const QCborValue& value, int& out);
bool decode(const QCborValue& value, Money& out);
bool decode(const QCborValue& value, Quantity& out);
bool decode(const QCborValue& value, QDate& out);
template <class Tag>
bool decode(const QCborValue& value, Id<Tag>& out);
template <HasChoices E>
bool decode(const QCborValue& value, E& out);
template <class T>
bool decode(const QCborValue& value, std::optional<T>& out);
template <class T>
bool decode(const QCborValue& value, QList<T>& out);
template <Composite T>
bool decode(const QCborValue& value, T& out);

template <class Tag>
QCborValue encode(const Id<Tag>& id)
{
    return id.isNull() ? QCborValue(nullptr) : QCborValue(id.value.toRfc4122());
}

template <class T>
QCborValue encode(const std::optional<T>& value)
{
    return value ? encode(*value) : QCborValue(nullptr);
}

template <class T>
QCborValue encode(const QList<T>& list)
{
    QCborArray out;
    for (const T& item : list) out.append(encode(item));
    return out;
}

template <Composite T>
QCborValue encode(const T& whole)
{
    QCborArray out;
    T::parts([&](auto... part) { (out.append(encode(whole.*part)), ...); });
    return out;
}

template <class Tag>
bool decode(const QCborValue& value, Id<Tag>& out)
{
    if (value.isNull()) return out = {}, true;
    const QByteArray bytes = value.toByteArray();
    if (!value.isByteArray() || bytes.size() != 16) return false;
    out.value = QUuid::fromRfc4122(bytes);
    return true;
}

/// A number this program has no name for comes from a newer one: it does not fit, and the op is kept aside.
template <HasChoices E>
bool decode(const QCborValue& value, E& out)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isInteger() || number < 0 || number >= qint64(choicesOf(E{}).size())) return false;
    out = E(number);
    return true;
}

template <class T>
bool decode(const QCborValue& value, std::optional<T>& out)
{
    if (value.isNull()) return out.reset(), true;
    T inner{};
    if (!decode(value, inner)) return false;
    out = std::move(inner);
    return true;
}

template <class T>
bool decode(const QCborValue& value, QList<T>& out)
{
    if (!value.isArray()) return false;
    QList<T> items;
    for (const QCborValue& item : value.toArray()) {
        items.emplaceBack();
        if (!decode(item, items.last())) return false;
    }
    out = std::move(items);
    return true;
}

template <Composite T>
bool decode(const QCborValue& value, T& out)
{
    const QCborArray in = value.toArray();
    constexpr qsizetype first = firstPartsOf<T>();
    constexpr qsizetype all = kPartCount<T>;
    static_assert(first <= all);
    if (!value.isArray() || in.size() < first || in.size() > all) return false;
    T whole{};
    qsizetype at = 0;
    const auto read = [&](auto& part) { return at >= in.size() || decode(in.at(at++), part); };
    const bool fits = T::parts([&](auto... part) { return (read(whole.*part) && ...); });
    if (fits) out = std::move(whole);
    return fits;
}

} // namespace alongside::record
