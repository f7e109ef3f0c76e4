#pragma once
// The stories of tests/data/stories, each as a line to ask and what must come of it.

#include "core/contract/subject.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside::test {

struct Story {
    const contract::Subject* subject = nullptr;
    QString file{};
    QJsonObject told{};

    [[nodiscard]] QString said() const { return told.value(QStringLiteral("story")).toString(); }
    [[nodiscard]] bool isRefused() const { return told.contains(QStringLiteral("refused")); }
    [[nodiscard]] QDate on() const
    {
        return QDate::fromString(told.value(QStringLiteral("on")).toString(), Qt::ISODate);
    }
    /// As it is asked: one line of JSON.
    [[nodiscard]] QByteArray line() const
    {
        QJsonObject line{{QStringLiteral("facts"), told.value(QStringLiteral("facts"))}};
        if (*subject->kind) line.insert(QStringLiteral("kind"), QString::fromLatin1(subject->kind));
        return QJsonDocument(line).toJson(QJsonDocument::Compact);
    }
};

inline QString storyFile(const contract::Subject& subject)
{
    return subject.schema("json").chopped(5);
}

/// In the order of the subjects and of their files. Empty for a subject without a file.
inline QList<Story> storiesOf(const contract::Subject& subject)
{
    QFile file(QStringLiteral(ALONGSIDE_SOURCE_DIR "/tests/data/stories/") + storyFile(subject));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    INFO(file.fileName().toStdString() << " at " << error.offset << ": " << error.errorString().toStdString());
    REQUIRE(document.isObject());
    QList<Story> stories;
    for (const QJsonValue one : document.object().value(QStringLiteral("stories")).toArray())
        stories.append({&subject, storyFile(subject), one.toObject()});
    return stories;
}

inline QList<Story> stories()
{
    QList<Story> all;
    for (const contract::Subject& subject : contract::subjects()) all += storiesOf(subject);
    return all;
}

} // namespace alongside::test
