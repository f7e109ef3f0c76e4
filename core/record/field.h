#pragma once
// One row of the schema table: a member, its number on the wire, how two people's changes to it meet, who may see it.

#include "core/record/value.h"

#include <span>

namespace alongside::record {

/// How two changes made apart meet. Not stored.
enum class FieldKind { Register, HighStakes, LongText, GridCell, Decision };

/// Who may see it, beyond the person's own practitioner.
enum class Audience { Team, DirectPayments, Planner, Person };

template <class Record>
struct Field {
    quint16 number;
    const char* name;
    FieldKind kind;
    Audience audience;
    QCborValue (*read)(const Record&);
    bool (*write)(Record&, const QCborValue&); // false: the value does not fit, the record is as it was
};

template <auto Member>
struct MemberTraits;

template <class R, class T, T R::*Member>
struct MemberTraits<Member> { using Record = R; };

/// field<&Need::words>(10, "words", ...) makes a row from a member.
template <auto Member, class Record = typename MemberTraits<Member>::Record>
constexpr Field<Record> field(quint16 number, const char* name, FieldKind kind, Audience audience)
{
    return {number, name, kind, audience,
        [](const Record& record) { return encode(record.*Member); },
        [](Record& record, const QCborValue& value) { return decode(value, record.*Member); }};
}

/// Specialised in schema.cpp, one per record. Order: by number.
template <class Record>
std::span<const Field<Record>> fieldsOf();

} // namespace alongside::record
