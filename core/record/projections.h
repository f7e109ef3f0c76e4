#pragma once
// From a case to the rows of the lists. Laptop and server only write the rows.

#include "core/domain/case_file.h"
#include "core/domain/views/read_models.h"
#include "core/record/fold/fold.h"

namespace alongside::record {

Stage stageOf(const CaseFile& file);

/// `changedMs`, `sent` are the store's to fill: they are not in the case.
CaseloadRow caseloadRow(const CaseFile& file, bool needsDeciding);

/// What is due and when. Order: by day.
QList<DueDate> dueDates(const CaseFile& file);

/// One findable piece of a case.
struct SearchText {
    QString section{}; // the page that shows it: "person", "talk", "outcomes", "money", ...
    QString item{};    // without braces; empty for the person
    QString words{};

    bool operator==(const SearchText&) const = default;
};
QList<SearchText> searchTexts(const CaseFile& file);

} // namespace alongside::record
