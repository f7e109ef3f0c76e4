#pragma once
// The decision about a carer in writing: what was decided, each question of the law with its answer, each of the eight
// outcomes with what was found, and what comes next. Given whether or not the needs are eligible.
// Source: Care Act 2014 s13(2), s13(5), s24(2); SI 2015/313 reg 3.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/needs/carer_eligibility.h"

#include <QStringList>

namespace alongside::documents {

/// What the page tells beside the finding. All of it may be empty.
struct CarerLetter {
    QString carerName{};
    QString period{}; // over which needs that come and go were looked at: "June to August"
    QList<Wellbeing> matters{};
    QStringList advice{}; // owed in writing where the needs are not eligible
};

/// Always gives a page. Where no determination was due it says so and why; where something is not yet known it is a
/// draft.
Document carerLetter(const CarerFinding& finding, const CarerLetter& letter, const StatementContext& context);

} // namespace alongside::documents
