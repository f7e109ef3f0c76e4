#pragma once
// What a decision was made from, as it stood: the answers, in canonical bytes, kept inside the decision.
//
// inputs := [1, [* [path, value]]]      order: of the schema, then of the list; grids by key

#include "core/base/result.h"
#include "core/domain/case_file.h"
#include "core/record/op.h"

#include <QByteArray>
#include <QList>

namespace alongside::record {

QByteArray frozenInputs(const CaseFile& file, const QList<RecordKind>& kinds);

/// The part of a case that the bytes hold; the rest is as new. What a newer program froze and this one cannot read is
/// named in `unread`. Errors: RecordMalformed.
Result<CaseFile> thawed(const QByteArray& inputs);

} // namespace alongside::record
