#pragma once
// What a played visit came to, read from the decisions that stand frozen in the record. A figure nobody has decided is
// null, never nought; once it is decided that no needs are eligible, nothing is due, and that is nought.

#include "core/casework/measures/noted_by.h"
#include "core/casework/rulebook.h"
#include "core/domain/case_file.h"

#include <QJsonObject>
#include <QStringList>

namespace alongside::cli {

/// An act that was not done, for something was still to say.
struct Refused {
    qsizetype step = 0; // its place in the visit, from 0
    QString deed{};     // the word of the schema: "agree"
    QString where{};    // the field that is still to say
    QString told{};     // what it was, why, and what to do

    bool operator==(const Refused&) const = default;
};

struct Counted {
    qint64 ops = 0;            // written on the laptops
    qint64 acknowledged = 0;   // of them, durable at the office by its own word
    qint64 serverOps = 0;      // found in the office's database
    QString store{};           // folder
    QStringList documents{};   // files
    QDate lastDay{};           // that the visit plays
    casework::NotedBy noted{}; // who took the steps that no decision tells of
    QList<Refused> refused{};
};

/// What is not frozen with a figure of its own (a plan's quotes, a review's look-over) is worked out from what it was made
/// from.
QJsonObject summaryOf(const CaseFile& file, const Counted& counted, const casework::Rulebook& rulebook,
                      const policy::Library& library);

} // namespace alongside::cli
