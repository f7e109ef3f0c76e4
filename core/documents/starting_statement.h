#pragma once
// The starting statement: the interim plan the Care Act asks for before money starts, made from the decisions that
// stand in the record at agreement (Decision 7). Replaced by the plan at six weeks.
// Source: Care Act 2014 s25(1)-(2), s26; practice S1-S7, S30, S95.

#include "core/documents/document.h"
#include "core/documents/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// Always gives a page; what is not yet decided is said in words on it (statuteCheck names it too).
Document startingStatement(const CaseFile& file, const StatementContext& context);

/// One item of the law's list, for the live check beside the pages.
struct StatuteItem {
    QString source{}; // "CA14 s25(1)(a)"
    QString words{};  // "Advice"
    bool there = false;
    QString whatIsMissing{}; // "No advice is written yet.", empty where it is there
};
QList<StatuteItem> statuteCheck(const CaseFile& file);

} // namespace alongside::documents
