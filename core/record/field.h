#pragma once
// One row of the schema table: a member, its number on the wire, how two people's changes to it meet, who may see it.

#include "core/domain/two_versions.h"
#include "core/record/value.h"

#include <span>

namespace alongside::record {

/// How two changes made apart meet. Not stored.
enum class FieldKind { Register, HighStakes, LongText, GridCell, Decision };

/// Who may see it, beyond the person's own practitioner.
enum class Audience { Team, DirectPayments, Planner, Person };

template <class T>
constexpr ValueType valueType()
{
    if constexpr (std::is_same_v<T, Tri>) return ValueType::Tri;
    else if constexpr (std::is_same_v<T, Willing>) return ValueType::Willing;
    else if constexpr (std::is_same_v<T, AfterStrengths>) return ValueType::AfterStrengths;
    else if constexpr (std::is_same_v<T, Deploy>) return ValueType::Deploy;
    else if constexpr (std::is_same_v<T, Money> || std::is_same_v<T, std::optional<Money>>) return ValueType::Money;
    else if constexpr (std::is_same_v<T, Quantity>) return ValueType::Quantity;
    else if constexpr (std::is_same_v<T, QDate>) return ValueType::Day;
    else if constexpr (std::is_same_v<T, QString>) return ValueType::Text;
    else return ValueType::Other;
}

template <class Record>
struct Field {
    quint16 number;
    const char* name;
    FieldKind kind;
    Audience audience;
    QCborValue (*read)(const Record&);
    bool (*write)(Record&, const QCborValue&); // false: the value does not fit, the record is as it was
    ValueType type;                            // how a person is shown it, where two answers stand side by side
};

template <auto Member>
struct MemberTraits;

template <class R, class T, T R::*Member>
struct MemberTraits<Member> {
    using Record = R;
    using Value = T;
};

/// field<&Need::words>(10, "words", ...) makes a row from a member.
template <auto Member, class Record = typename MemberTraits<Member>::Record>
constexpr Field<Record> field(quint16 number, const char* name, FieldKind kind, Audience audience)
{
    return {number,
            name,
            kind,
            audience,
            [](const Record& record) { return encode(record.*Member); },
            [](Record& record, const QCborValue& value) { return decode(value, record.*Member); },
            valueType<typename MemberTraits<Member>::Value>()};
}

/// Specialised in schema.cpp, one per record. Order: by number.
template <class Record>
std::span<const Field<Record>> fieldsOf();

} // namespace alongside::record
