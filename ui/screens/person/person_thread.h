#pragma once
// The story as one thread, from the first call to what is due: a line for each thing that happened, by day.

#include "core/domain/case_file.h"
#include "core/domain/views/made.h"

#include <QList>
#include <QString>

namespace alongside::ui {

/// What the record holds has happened; what is only due has not, whatever its day.
enum class When : quint8 { Happened, DueLater, DueToday, WasDue };

struct ThreadLine {
    QDate on{};
    QString words{};
    QString screen{}; // where it can be read; empty: nowhere
    When when = When::Happened;
    qint64 atMs = 0; // of a decision, by the writer's clock: of one day the earlier first; 0: not known

    bool operator==(const ThreadLine&) const = default;
};

/// Order: by day, of one day as it was put down, what is due last.
[[nodiscard]] QList<ThreadLine> threadOf(const CaseFile& file, const MadeWhen& made, QDate today);
/// Somebody's words are written down, or a sitting is; a note of the worker's own is no talk.
[[nodiscard]] bool isTalked(const CaseFile& file);
/// "Assess", "Support named", ... as facts that may overlap, never as a wizard.
struct PathwayStep {
    QString words{};
    bool begun = false;
};
[[nodiscard]] QList<PathwayStep> pathwayOf(const CaseFile& file);

} // namespace alongside::ui
