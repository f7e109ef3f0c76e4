#pragma once
// alongside-cli as a process: what it was asked, what it said.

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace alongside::test {

struct Ran {
    int status = -1;
    QString out{};
    QString err{};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

inline Ran ran(const QStringList& words, const QByteArray& input = {})
{
    QProcess program;
    program.start(QStringLiteral(ALONGSIDE_CLI), words);
    REQUIRE(program.waitForStarted());
    program.write(input);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(120000));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace alongside::test
