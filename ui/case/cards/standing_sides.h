#pragma once
// Decisions of one kind that were made apart and all stand, side by side: who made each, on which day and at what time,
// and what it says; what differs is marked in words.

#include "core/base/time/clock.h"
#include "core/domain/case_file.h"
#include "core/domain/views/made.h"

class QVBoxLayout;
class QWidget;

namespace alongside::ui {

/// One thing that all of them say.
struct StandingRow {
    QString label{};
    QStringList values{}; // one for each, in the order of the record
    bool differs = false;

    bool operator==(const StandingRow&) const = default;
};

/// `part`: "allocation_agreement". What none of them says is left out.
[[nodiscard]] QList<StandingRow> standingRows(const CaseFile& file, const QString& part, const MadeWhen& made,
                                              int offsetMinutes);

/// "29 November 2026, 2:05pm"; where it was dated otherwise, "29 November 2026, put down at 2:05pm on Monday 30 November".
/// The day alone where the time is not known.
[[nodiscard]] QString dayAndTime(QDate on, const Made& made, int offsetMinutes);

/// One card for each. `headlines` stand first on them: "version_0" and on; `add` puts what belongs to one at its foot.
[[nodiscard]] QWidget* standingSides(const QStringList& headlines, const QList<StandingRow>& rows,
                                     const std::function<void(QVBoxLayout* foot, qsizetype at)>& add = {});

} // namespace alongside::ui
