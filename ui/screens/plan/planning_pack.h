#pragma once
// The planning pack as files: made in memory, then written whole or not at all. It is the person's: once it is written the
// program knows nothing of it (S9).

#include "ui/screens/plan/leave_page.h"

namespace alongside::ui {

struct PackFile {
    QString name{}; // of the file, with its ending
    QByteArray bytes{};
};

/// Names of what will be written, in order, before any of it is made: "Read me first.txt", "01 What you told us.pdf".
[[nodiscard]] QStringList packNames(const CaseFile& file, const CaseServices& services);
/// Errors: PageNotMade.
[[nodiscard]] Result<QList<PackFile>> packFiles(const CaseFile& file, documents::Variant variant,
                                                const CaseServices& services);
/// "Josie planning pack 2024-10-01".
[[nodiscard]] QString packFolderName(const CaseFile& file, QDate day);
/// A new folder of that name inside `folder`, with " (2)" where there is one: answers its path. What cannot be written whole
/// leaves nothing behind. Errors: OutputUnwritable.
[[nodiscard]] Result<QString> writePack(const QList<PackFile>& files, const QString& folder, const QString& name);

} // namespace alongside::ui
