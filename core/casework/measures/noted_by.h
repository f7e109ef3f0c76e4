#pragma once
// Who took a step that no decision tells of, out of the log: the one who noted it first, by the clock of their own laptop.

#include "core/domain/case_file.h"
#include "core/record/op.h"

#include <QHash>

namespace alongside::casework {

struct NotedBy {
    QString contact{};             // a name; empty where it is not known
    QHash<QUuid, QString> items{}; // of each sitting and review

    bool operator==(const NotedBy&) const = default;
};

/// Of that case. Names as the record has them of those who wrote in it; nobody, where it has none.
NotedBy notedBy(const QList<record::LoggedOp>& ops, const CaseFile& file);

} // namespace alongside::casework
