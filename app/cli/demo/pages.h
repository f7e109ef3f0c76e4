#pragma once
// Every page whose decisions stand, as tagged PDF, in normal and in large print.

#include "core/base/result.h"
#include "core/domain/case_file.h"

#include <QStringList>

namespace alongside::cli {

/// Gives the files, in order; the letter about the payments looks ahead from `today`. Errors: PageNotMade, OutputUnwritable.
Result<QStringList> writePages(const CaseFile& file, const QString& folder, QDate today);

} // namespace alongside::cli
