#pragma once
// The story as one thread, from the first call to what is due: a line for each thing that happened, by day.

#include "core/domain/case_file.h"

#include <QList>
#include <QString>

namespace alongside::ui {

struct ThreadLine {
    QDate on{};
    QString words{};
    QString screen{};   // where it can be read; empty: nowhere
    bool ahead = false; // still to come

    bool operator==(const ThreadLine&) const = default;
};

/// Order: by day, what is still to come last.
[[nodiscard]] QList<ThreadLine> threadOf(const CaseFile& file, QDate today);
/// Somebody's words are written down, or a sitting is; a note of the worker's own is no talk.
[[nodiscard]] bool isTalked(const CaseFile& file);
/// "Assess", "Support named", ... as facts that may overlap, never as a wizard.
struct PathwayStep {
    QString words{};
    bool begun = false;
};
[[nodiscard]] QList<PathwayStep> pathwayOf(const CaseFile& file);

} // namespace alongside::ui
