#pragma once
// The schema of the record as one table: what a case is made of, and for each field its number on the wire, how two
// people's changes to it meet, and who may see it. diff and fold are driven by it.

#include "core/domain/case_file.h"
#include "core/record/field.h"
#include "core/record/op.h"

#include <span>

namespace alongside::record {

/// The four shapes a part of a case can have.
enum class Shape { One, List, Grid, Decisions };

struct Part {
    RecordKind kind;
    const char* name;
    Shape shape;
    /// Nothing where the table has no such field (a newer version's).
    const FieldInfo* (*fieldOf)(quint16 number);
    /// Order: by number.
    QList<const FieldInfo*> (*fields)();
    void (*diff)(const CaseFile& before, const CaseFile& after, QList<Change>& out);
    /// The value at a path as the file has it; null where there is none.
    QCborValue (*read)(const CaseFile& file, const Path& path);
    /// False: does not fit, the file is as it was (but the item is there).
    bool (*write)(CaseFile& file, const Path& path, const QCborValue& value);
    void (*drop)(CaseFile& file, const QUuid& item);
    /// The item is on the list. A record the case has one of is always there.
    bool (*holds)(const CaseFile& file, const QUuid& item);
    /// The item as `from` has it, after whatever stood before it there. Range: `from` holds it and `into` does not.
    void (*insert)(const CaseFile& from, CaseFile& into, const QUuid& item);
    /// Marks a decision of which this program cannot read a part; elsewhere it does nothing.
    void (*markUnread)(CaseFile& file, const QUuid& item);
    /// How many of its decisions stand, none naming them as superseded; 0 elsewhere.
    qsizetype (*standing)(const CaseFile& file);
};

/// Order: by kind.
std::span<const Part> parts();
/// Nothing for a kind this program has no name for.
const Part* partOf(RecordKind kind);
/// By its name, "need"; nothing where there is none.
const Part* partNamed(QStringView name);
/// By its name within the part, "danger".
const FieldInfo* fieldNamed(const Part& part, QStringView name);
/// How changes to what lies there meet; nothing where the table has no such field, and for the presence of an item.
std::optional<FieldKind> kindOf(const Path& path);
/// Two decisions of one kind, made apart, both stand.
bool isDisputed(const CaseFile& file, RecordKind kind);
/// The same of any kind.
bool isDisputed(const CaseFile& file);
/// What is frozen differs: no edit may do that.
bool decisionsDiffer(const CaseFile& one, const CaseFile& other);
/// "need.danger": for logs, lists of conflicts and the names of tests.
QString nameOf(const Path& path);
/// The path of that name; of the first kind and no field where nothing is called so.
Path pathNamed(const QString& name, const QUuid& item, const QString& key);
/// What the presence of an item is called: "need.presence".
inline constexpr QLatin1StringView kPresenceName("presence");

} // namespace alongside::record
