#include "core/policy/files/folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE has to stand outside every namespace.
static void openShippedFiles()
{
    Q_INIT_RESOURCE(alongside_policy);
}

namespace alongside::policy {

QString shippedPolicy()
{
    openShippedFiles();
    return u":/alongside/policy"_s;
}

QString shippedDirectory()
{
    openShippedFiles();
    return u":/alongside/directory"_s;
}

Result<QList<PolicyText>> textsIn(const QString& folder)
{
    const QDir root(QDir(folder).absolutePath());
    if (!root.exists()) return Error{ErrorCode::InputUnreadable, folder, u"no such folder"_s};
    QList<PolicyText> texts;
    QDirIterator each(root.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        const QString name = root.relativeFilePath(file.fileName());
        if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::InputUnreadable, name, file.errorString()};
        texts.append({name, file.readAll()});
    }
    std::ranges::sort(texts, {}, &PolicyText::name);
    return texts;
}

} // namespace alongside::policy
