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
    /// How changes to the field meet; nothing where the table has no such field (a newer version's).
    std::optional<FieldKind> (*kindOf)(quint16 field);
    const char* (*nameOf)(quint16 field);
    ValueType (*typeOf)(quint16 field);
    void (*diff)(const CaseFile& before, const CaseFile& after, QList<Change>& out);
    /// The value at a path as the file has it; null where there is none.
    QCborValue (*read)(const CaseFile& file, const Path& path);
    /// False: does not fit, the file is as it was (but the item is there).
    bool (*write)(CaseFile& file, const Path& path, const QCborValue& value);
    void (*drop)(CaseFile& file, const QUuid& item);
    /// Marks a decision of which this program cannot read a part; elsewhere it does nothing.
    void (*markUnread)(CaseFile& file, const QUuid& item);
    /// How many of its decisions stand, none naming them as superseded; 0 elsewhere.
    qsizetype (*standing)(const CaseFile& file);
};

/// Order: by kind.
std::span<const Part> parts();
/// Nothing for a kind this program has no name for.
const Part* partOf(RecordKind kind);
/// Two decisions of one kind, made apart, both stand.
bool isDisputed(const CaseFile& file, RecordKind kind);
/// The same of any kind.
bool isDisputed(const CaseFile& file);
/// What is frozen differs: no edit may do that.
bool decisionsDiffer(const CaseFile& one, const CaseFile& other);
/// "need.danger": for logs, lists of conflicts and the names of tests.
QString nameOf(const Path& path);

} // namespace alongside::record
