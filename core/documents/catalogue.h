#pragma once
// Every page there is: one row each. Screens list them and the command line makes them from here.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

#include <span>

namespace alongside::documents {

struct PageKind {
    const char* key;                // "starting_statement": stable, part of file names
    const char* title;              // through say()
    bool (*ready)(const CaseFile&); // the decisions it rests on stand
    Document (*make)(const CaseFile&, const StatementContext&);
    bool easyRead = false; // it is made in easy read too
};

/// In what sizes it is made: normal and large print, and easy read where it has one.
QList<Variant> variantsOf(const PageKind& kind);
/// For the name of a file beside the others: "", "_large_print", "_easy_read".
QString suffixOf(Variant variant);

std::span<const PageKind> pageKinds();
const PageKind* pageKind(QStringView key); // nullptr: no such page

} // namespace alongside::documents
