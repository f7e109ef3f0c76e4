#pragma once
// The seeded workload of the sync peers, one line of NDJSON per person, turned into groups of our own ops: everything in
// a line is kept, text, author, time and reason, and nothing is left out to look small.

#include "core/domain/case_file.h"
#include "core/record/op.h"

#include <QJsonObject>
#include <QList>

namespace alongside::cli {

/// A group and when its author wrote it. Unit: milliseconds since 1970, UTC.
struct TimedGroup {
    record::Group group{};
    qint64 atMs = 0;
};

struct WorkloadCase {
    CaseId id{};
    CaseFile file{}; // as it stands after the groups
    QList<TimedGroup> groups{};
};

/// The first version and every revision after it. Range: a line of gen.mjs.
WorkloadCase firstVersions(const QJsonObject& line);
/// The day's work of a line, over the person as they stand.
WorkloadCase dayOfWork(const QJsonObject& line, const CaseFile& file);

} // namespace alongside::cli
