#pragma once
// One row of the schema table: a member, its number on the wire, how two people's changes to it meet, who may see it.

#include "core/domain/value_type.h"
#include "core/record/value.h"

#include <array>
#include <span>

namespace alongside::record {

/// How two changes made apart meet. What is attached is written once, with its item. Not stored.
enum class FieldKind { Register, HighStakes, LongText, GridCell, Decision, Attached };

/// Who may see it, beyond the person's own practitioner.
enum class Audience { Team, DirectPayments, Planner, Person };

/// What is the same of a field whatever record it is in.
struct FieldInfo {
    quint16 number;
    const char* name; // "born_on": a key for logs, files and tests
    FieldKind kind;
    Audience audience;
    ValueType type;
    FieldWords words;
};

template <class T>
constexpr ValueType valueType();

template <Composite T>
inline constexpr auto kPartTypes = T::parts([]<class... Parts>(Parts T::*...) {
    return std::array{valueType<Parts>()...};
});

template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template <class T>
constexpr ValueType valueType()
{
    using Kind = ValueType::Kind;
    if constexpr (std::is_same_v<T, QString>) return {Kind::Text};
    else if constexpr (std::is_same_v<T, bool>) return {Kind::YesNo};
    else if constexpr (std::is_same_v<T, int>) return {Kind::Number};
    else if constexpr (std::is_same_v<T, Money>) return {Kind::Money};
    else if constexpr (std::is_same_v<T, Quantity>) return {Kind::Quantity};
    else if constexpr (std::is_same_v<T, QDate>) return {Kind::Day};
    else if constexpr (std::is_same_v<T, QByteArray>) return {Kind::Bytes};
    else if constexpr (std::is_same_v<T, EntryId>) return {Kind::Entry};
    else if constexpr (std::is_same_v<T, OfferId>) return {Kind::Offer};
    else if constexpr (std::is_same_v<T, OutcomeId>) return {Kind::Outcome};
    else if constexpr (std::is_same_v<T, MemberId>) return {Kind::Member};
    else if constexpr (std::is_same_v<T, ReviewId>) return {Kind::Review};
    else if constexpr (std::is_same_v<T, DecisionId>) return {Kind::Decision};
    else if constexpr (std::is_same_v<T, CaseId>) return {Kind::Case};
    else if constexpr (std::is_enum_v<T>) return {.kind = Kind::Choice, .choices = choicesOf(T{})};
    else if constexpr (Composite<T>)
        return {.kind = Kind::Whole, .parts = kPartTypes<T>.data(), .partCount = kPartTypes<T>.size()};
    else {
        ValueType inner = valueType<typename T::value_type>();
        (IsOptional<T>::value ? inner.isOptional : inner.isList) = true;
        return inner;
    }
}

template <class Record>
struct Field : FieldInfo {
    QCborValue (*read)(const Record&);
    bool (*write)(Record&, const QCborValue&); // false: the value does not fit, the record is as it was
};

template <auto Member>
struct MemberTraits;

template <class R, class T, T R::*Member>
struct MemberTraits<Member> {
    using Record = R;
    using Value = T;
};

/// field<&Need::words>(10, "words", ...) makes a row from a member. `names`: what its text stands for, where it is a key.
template <auto Member, class Record = typename MemberTraits<Member>::Record>
constexpr Field<Record> field(quint16 number, const char* name, FieldKind kind, Audience audience, FieldWords words,
                              ValueType::Kind names = ValueType::Kind::Text)
{
    ValueType type = valueType<typename MemberTraits<Member>::Value>();
    if (names != ValueType::Kind::Text) type.kind = names;
    return {{number, name, kind, audience, type, words},
            [](const Record& record) { return encode(record.*Member); },
            [](Record& record, const QCborValue& value) { return decode(value, record.*Member); }};
}

/// Specialised in schema.cpp, one per record. Order: by number.
template <class Record>
std::span<const Field<Record>> fieldsOf();

} // namespace alongside::record
