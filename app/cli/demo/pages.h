#pragma once
// Every page whose decisions stand, as tagged PDF, in normal and in large print.

#include "core/base/result.h"
#include "core/casework/rulebook.h"
#include "core/desk/desk.h"
#include "core/domain/case_file.h"

#include <QStringList>

namespace alongside::cli {

/// Gives the files, in order; the letter about the payments looks ahead from `today`. Errors: PageNotMade, OutputUnwritable.
/// `desk` has the pictures.
Result<QStringList> writePages(const CaseFile& file, const QString& folder, QDate today, desk::Desk& desk,
                               const casework::Rulebook& rulebook);

} // namespace alongside::cli
