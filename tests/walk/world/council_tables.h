#pragma once
// What the council's tables really hold, read beside the server.
// Thread: the window's.

#include "core/domain/case_file.h"

#include <QString>
#include <QStringList>

namespace alongside::walk {

class CouncilTables {
public:
    /// `folder` is the server's.
    explicit CouncilTables(const QString& folder);
    ~CouncilTables();
    CouncilTables(const CouncilTables&) = delete;
    CouncilTables& operator=(const CouncilTables&) = delete;

    /// What the record says at places of which the council has no word: "need.danger". Order: by name.
    [[nodiscard]] QStringList lacking(const CaseFile& file) const;
    /// Groups that were taken in and set aside, and wait for somebody to look at them.
    [[nodiscard]] qint64 aside() const;

private:
    QString m_name;
};

} // namespace alongside::walk
