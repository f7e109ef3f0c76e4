// alongside-cli policy export: what ships, as files, to be changed in a folder of one's own.

#include "app/cli/policy/asked.h"

#include "core/base/error.h"
#include "core/policy/files/folder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

bool write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (!QDir().mkpath(name.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    return file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int policyExport(const PolicyAsked& asked)
{
    const QDir folder(asked.words.first());
    if (folder.exists() && !folder.isEmpty())
        return refusePolicy(u"%1 has something in it already. Nothing was written"_s.arg(asked.words.first()));
    const auto texts = policy::textsIn(policy::shippedPolicy());
    if (!texts) return refusePolicy(texts.error());
    for (const policy::PolicyText& text : *texts)
        if (!write(folder.absoluteFilePath(text.name), text.bytes))
            return refusePolicy(u"%1 could not be written"_s.arg(folder.absoluteFilePath(text.name)));
    say(u"%1 files written to %2"_s.arg(QString::number(texts->size()), asked.words.first()));
    return 0;
}

} // namespace alongside::cli
