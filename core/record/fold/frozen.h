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

/// The case as the determination that stands was made from it, for the page that tells of it: answers and needs, and who
/// signed for which council. The rest is as it is now.
CaseFile asSigned(const CaseFile& file);

/// The case as all decisions that stand were made from it, for whatever prints them: answers and needs as they were
/// signed, outcomes, lines, offers, circle and money as they were agreed, the way and the start dates as the money was
/// started or changed since, who plans as it was set aside, worker and council as they were then. As it is now stays only
/// what nobody decides: advice, who has a copy, the person's own name, what they said of an advocate; and what an earlier version of
/// the program did not freeze. A decision made from something that only a newer program can read is marked `unread`, so
/// that nothing is told of it by halves.
CaseFile asDecided(const CaseFile& file);

/// The same, by what was determined when the agreement that stands was made: a later determination is not what it rests on.
CaseFile asAgreed(const CaseFile& file);

/// The case as the plan of it is written: decided is what was decided; outcomes, offers and circle are as they are now, and
/// signing would freeze them so.
CaseFile asWritten(const CaseFile& file);

/// The case as this version of the plan was signed: the plan, its lines, outcomes, offers, the review and advice as it
/// froze them, with the budget it names and what else was decided by that day. Neither a later edit nor a later decision is
/// in it. A version that only a newer program can read is marked `unread`.
CaseFile asPlanned(const CaseFile& file, DecisionId version);

} // namespace alongside::record
