#pragma once
// The headless contract: lines of questions in, one line of answer each out, in the same order and in constant memory.
// No clock, no network, no store: the same input and policy give the same bytes everywhere.

#include "core/contract/asked_line.h"
#include "core/contract/subject.h"

#include <QDate>
#include <QString>

#include <iosfwd>

namespace alongside::contract {

struct Run {
    QString subject{};
    QDate on{};           // for a line that carries no date; invalid: none
    bool explain = false; // sentences for people instead of JSON
};

/// Whether `--list` knows it.
bool isSubject(const QString& name);

/// Decides every line. Each answer is flushed when nothing more is waiting to be read.
Count decide(std::istream& in, std::ostream& out, const Run& run, const policy::Library& library);

/// One line for each subject and kind, as JSON or as a table for people.
void list(std::ostream& out, bool explain);

} // namespace alongside::contract
