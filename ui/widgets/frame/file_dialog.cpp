#include "ui/widgets/frame/file_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVariant>

namespace alongside::ui {

namespace {

constexpr const char* kLast = "folder_chosen_last"; // with the program it goes: a path may have somebody's name in it

QString beginsIn()
{
    using enum QStandardPaths::StandardLocation;
    QStringList folders{qApp->property(kLast).toString()};
    for (const auto usual : {DownloadLocation, DocumentsLocation})
        folders.append(QStandardPaths::writableLocation(usual));
    for (const QString& folder : std::as_const(folders))
        if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    return QDir::homePath();
}

} // namespace

QFileDialog* fileDialog(QWidget* over, const QString& objectName, const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(over->window(), title, beginsIn(), filter);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, qApp, [](const QString& path) {
        const QFileInfo chosen(path);
        qApp->setProperty(kLast, chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
    });
    return dialog;
}

} // namespace alongside::ui
