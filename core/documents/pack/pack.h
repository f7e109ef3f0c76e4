#pragma once
// The planning pack (S101): sheets the person takes away to plan with, on their own or with whom they like. What they told
// us, what the money is, tools to fill in by hand, where to look, an example. It is theirs: nothing of the council's side
// is in it, and what is written on it comes back only where they bring it (S9).

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

struct PackSheet {
    QString name{};    // of its file, without an ending: "03 One-page profile"
    QString whatFor{}; // one sentence, for whoever looks at what will be written
    Document page{};
};

/// Order: as they are used. In easy read they are made in large print.
QList<PackSheet> planningPack(const CaseFile& file, const StatementContext& context);

/// Plain words for the page that lies beside the sheets: what each is for, whose they are, how the plan comes back.
QString packReadMe(const QList<PackSheet>& sheets, const CaseFile& file, const StatementContext& context);

} // namespace alongside::documents
