#pragma once
// A record as flat lines, one for each field that says something, by the table of the record: a new kind of record or
// field is among them without being told. "<case> need.danger <item> <key>" -> the value.

#include "core/domain/case_file.h"

#include <QHash>
#include <QString>

namespace alongside::walk {

using Lines = QHash<QString, QString>;

Lines linesOf(const CaseFile& file);
/// What `before` says and `after` does not, or says otherwise.
QStringList goneFrom(const Lines& before, const Lines& after);
/// Every field that differs, either way, what was seen of the council's order apart.
QStringList differing(const CaseFile& one, const CaseFile& other);

} // namespace alongside::walk
