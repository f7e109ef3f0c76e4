#pragma once
// What `alongside-cli store` prints.

#include "core/domain/case_file.h"
#include "core/domain/views/read_models.h"
#include "core/store/upkeep.h"

namespace alongside::cli {

void printVerified(const store::Verified& found, bool listsAreTrue);
/// Both give the exit code: 1 where standard output cannot be written.
int printPeople(const QList<CaseloadRow>& people);
/// `file` as it stands now, for the names of who wrote; those of what was written in, with the values alone.
int printHistory(const QList<store::HistoryLine>& lines, const CaseFile& file, bool values);

} // namespace alongside::cli
