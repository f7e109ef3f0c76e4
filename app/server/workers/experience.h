#pragma once
// How it was, as people answered on their own pages: opened here with the council's key, counted together, never with a
// name and never on few (S76, S84, R20).

#include "app/server/database/database.h"
#include "core/domain/plan/experience.h"
#include "core/rules/measures/measures.h"

#include <QStringList>

namespace alongside::server {

struct AnswersGiven {
    QList<Experience> answers{}; // of each review the last that was given, in no order that tells whose
    qint64 unread = 0;           // sealed for another key
};

/// Errors: those of the database.
Result<AnswersGiven> answersGiven(Database& database, CouncilId council);

/// Errors: those of rules::measures.
Result<rules::MeasuresFinding> countedTogether(const AnswersGiven& given, const policy::Library& library, QDate today);

/// For whoever looks after the server. Of a question that few answered no figure is shown.
QStringList experienceWords(const AnswersGiven& given, const rules::MeasuresFinding& counted);

} // namespace alongside::server
