#pragma once
// The sentence of one line of support, as it is read aloud at the table: what, how much, who does some of it, at what
// price, for how much money. It is the lawful reason of the figure (R17; practice 4.3).

#include "core/domain/money/allocation.h"
#include "core/domain/money/allocation_facts.h"
#include "core/domain/case_file.h"

#include <QString>
#include <QStringList>

namespace alongside::documents {

/// "Getting up, washed and dressed: an hour and a quarter, seven times a week; Bernie does one of them, so six;
/// £14.95 an hour" and "£112.13 a week". `label` is what the line is called; helpers are named by `facts.natural`.
/// `determined`: a determination stands.
LineSaid lineSentence(const QString& label, const LineFacts& facts, const AllocatedLine& line, bool determined = true);

/// Both parts as one sentence: "...; £14.95 an hour: £112.13 a week."
QString whole(const LineSaid& said);

/// One for each line of the allocation, in its order, as they are kept in the agreement. `facts` are those it was worked
/// out from; labels come from the case.
QList<LineSaid> lineSentences(const CaseFile& file, const AllocationFacts& facts, const Allocation& worked);

} // namespace alongside::documents
