#pragma once
// A practice person played to the end on one laptop, and what it came to.

#include "app/laptop/store_log.h"
#include "app/practice/player.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace alongside::test {

class Counting final : public IdSource {
public:
    QUuid next() override { return QUuid(++m_last, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); }

private:
    uint m_last = 0;
};

class Stepping final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return now; }
    [[nodiscard]] int utcOffsetMinutes() const override { return 60; }
    qint64 now = 0;
};

/// One practice person played to the end on one laptop.
struct Played {
    CaseFile file{};
    QStringList refused{};
    QList<QByteArray> attached{};
};

using Beside = std::function<QByteArray(const QString& name)>;

inline Played playedFile(const QByteArray& file, const Beside& beside = practice::besidePracticePeople)
{
    QTemporaryDir folder;
    Counting ids;
    Stepping clock;
    const Result<exchange::Visit> visit = exchange::readVisit(file, ids);
    REQUIRE(visit);
    const Result<policy::Library> library = policy::Library::builtIn();
    INFO((library ? std::string() : library.error().where.toStdString()));
    REQUIRE(library);
    const casework::Rulebook rulebook(*library);
    auto store =
        store::CaseStore::create(folder.path(), store::Key::fresh(), {{ids.next()}, {ids.next()}, {ids.next()}}, clock);
    REQUIRE(store);
    desk::Desk desk(std::make_unique<laptop::StoreLog>(*std::move(store)), ids, {visit->actors.first().name, {}});

    Played end;
    for (const exchange::VisitStep& step : visit->steps) {
        clock.now = step.atMs;
        const Result<Done> done = practice::play({desk, rulebook, ids, beside}, *visit, step);
        if (!done) end.refused.append(step.deed + u' ' + done.error().where);
    }
    end.file = desk.open(visit->caseId)->file;
    for (const Attachment& one : end.file.attachments)
        end.attached.append(desk.attached(one.file) ? *desk.attached(one.file) : QByteArray());
    return end;
}

inline Played played(const QString& name, const Beside& beside = practice::besidePracticePeople)
{
    return playedFile(practice::practicePerson(name), beside);
}

/// The file of a practice person with more steps at its end.
inline QByteArray goingOn(const QString& name, const QByteArray& steps)
{
    QJsonObject visit = QJsonDocument::fromJson(practice::practicePerson(name)).object();
    QJsonArray all = visit[QStringLiteral("steps")].toArray();
    for (const QJsonValue& one : QJsonDocument::fromJson(steps).array()) all.append(one);
    visit[QStringLiteral("steps")] = all;
    return QJsonDocument(visit).toJson();
}

} // namespace alongside::test
