#pragma once
// Faults that are known and being mended: known.txt has a line for each, "ask | where | what | row | reason", the first
// three by pattern. The list must shrink: who finds that an entry no longer occurs takes it out.

#include "tests/walk/ask.h"

#include <QRegularExpression>
#include <QSet>

namespace alongside::walk {

class Known {
public:
    Known();

    /// Notes that it still occurs.
    bool has(const Complaint& complaint);
    /// Adds the lines that occurred to a file: lives of one walk gather there.
    void keepSeen(const QString& path) const;
    /// Every line of the list.
    [[nodiscard]] QStringList all() const;

private:
    struct Entry {
        QString line{};
        QRegularExpression ask{};
        QRegularExpression where{};
        QRegularExpression what{};
    };
    QList<Entry> m_entries{};
    QSet<QString> m_seen{};
};

} // namespace alongside::walk
