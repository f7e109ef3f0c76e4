#pragma once
// Lines against their schemas, by a validator that is not ours (validate.py).

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace alongside::test {

struct Judged {
    int status = -1;
    QString said{};
};

/// `lines`: name of a schema, a tab, one JSON object, each on a line.
inline Judged judge(const QByteArray& lines)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("lines.tsv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    const QString root = QStringLiteral(ALONGSIDE_SOURCE_DIR);
    python.start(QStringLiteral("/usr/bin/python3"), {root + QStringLiteral("/tests/core/contract/validate.py"),
                                                      root + QStringLiteral("/resources/schema"), file.fileName()});
    REQUIRE(python.waitForFinished(120000));
    return {python.exitCode(), QString::fromUtf8(python.readAll())};
}

} // namespace alongside::test
