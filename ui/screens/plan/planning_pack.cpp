#include "ui/screens/plan/planning_pack.h"

#include "core/documents/pack/pack.h"
#include "core/documents/pdf.h"
#include "ui/support/translated.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString readMeName()
{
    return tr("Read me first") + u".txt"_s;
}

/// A folder for a moment is its owner's alone; a stick is read by others.
void openToReaders(const QString& folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                                      | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
}

QString freeName(const QDir& folder, const QString& name)
{
    QString free = name;
    for (int number = 2; folder.exists(free); ++number) free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

} // namespace

QStringList packNames(const CaseFile& file, const CaseServices& services)
{
    QStringList names{readMeName()};
    for (const documents::PackSheet& sheet :
         documents::planningPack(file, contextFor(services, documents::Variant::Normal)))
        names += sheet.name + u".pdf"_s;
    return names;
}

Result<QList<PackFile>> packFiles(const CaseFile& file, documents::Variant variant, const CaseServices& services)
{
    const documents::StatementContext context = contextFor(services, variant);
    const QList<documents::PackSheet> sheets = documents::planningPack(file, context);
    QList<PackFile> files{{readMeName(), documents::packReadMe(sheets, file, context).toUtf8()}};
    for (const documents::PackSheet& sheet : sheets) {
        const Result<QByteArray> made = documents::pdfOf(sheet.page);
        if (!made) return made.error();
        files.append({sheet.name + u".pdf"_s, *made});
    }
    return files;
}

QString packFolderName(const CaseFile& file, QDate day)
{
    return u"%1 %2 %3"_s.arg(safeInFileNames(shortName(file.person)), tr("planning pack"), day.toString(Qt::ISODate))
        .trimmed();
}

Result<QString> writePack(const QList<PackFile>& files, const QString& folder, const QString& name)
{
    const QDir into(folder);
    QTemporaryDir begun(into.filePath(u".planning-pack-XXXXXX"_s)); // goes again, unless all of it is there
    if (!begun.isValid()) return Error{ErrorCode::OutputUnwritable, u"page"_s, begun.errorString()};
    for (const PackFile& one : files)
        if (const auto written = writePaper(one.bytes, begun.filePath(one.name)); !written) return written.error();
    const QString whole = into.filePath(freeName(into, name));
    openToReaders(begun.path());
    if (!QDir().rename(begun.path(), whole)) return Error{ErrorCode::OutputUnwritable, u"page"_s, {}};
    begun.setAutoRemove(false);
    return whole;
}

} // namespace alongside::ui
