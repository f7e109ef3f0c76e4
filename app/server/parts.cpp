#include "app/server/parts.h"

#include "app/server/tls/secret_file.h"
#include "core/documents/sentences.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

QString troubleWords(const Error& error)
{
    if ((error.code == ErrorCode::NotFound || error.code == ErrorCode::UsageWrong) && !error.detail.isEmpty())
        return error.detail; // says itself what is not there, or what to type
    return u"%1 (%2, %3%4)"_s.arg(documents::paragraphFor(error), QString::number(int(error.code)), error.where,
                                  error.detail.isEmpty() ? QString() : u": "_s + error.detail);
}

QString databaseOf(const Options& options)
{
    return options.database.isEmpty() ? options.data + u"/council.sqlite"_s : options.database;
}

} // namespace

void say(const QString& text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

int troubled(const Error& error)
{
    std::fputs((u"alongside-server: "_s + troubleWords(error) + u'\n').toUtf8().constData(), stderr);
    return 1;
}

Result<std::unique_ptr<Parts>> putParts(const Options& options)
{
    auto parts = std::make_unique<Parts>();
    if (auto made = makePrivateFolder(options.data); !made) return made.error();
    parts->firstStart = !QFile::exists(options.data + u"/authority"_s);
    Result<Authority> authority = Authority::openOrMake(options.data, parts->clock, parts->ids);
    if (!authority) return authority.error();
    parts->authority = std::make_unique<Authority>(std::move(*authority));

    Result<std::unique_ptr<Database>> database = Database::open(databaseOf(options), parts->clock);
    if (!database) return database.error();
    parts->database = std::move(*database);
    if (auto migrated = parts->database->migrate(); !migrated) return migrated.error();
    return parts;
}

Result<std::unique_ptr<Parts>> findParts(const Options& options)
{
    if (!QFile::exists(options.data + u"/authority"_s))
        return Error{ErrorCode::NotFound, u"authority"_s,
                     u"There is no server's folder \"%1\": no keys are in it. Nothing was made. Give --data the folder "
                     u"the server was started with."_s.arg(options.data)};
    auto parts = std::make_unique<Parts>();
    Result<Authority> authority = Authority::open(options.data);
    if (!authority) return authority.error();
    parts->authority = std::make_unique<Authority>(std::move(*authority));
    Result<std::unique_ptr<Database>> database = Database::open(databaseOf(options), parts->clock, Opening::ToLook);
    if (!database) return database.error();
    parts->database = std::move(*database);
    if (auto ours = parts->database->checkTables(); !ours) return ours.error();
    const Result<QList<CouncilId>> councils = parts->database->councils();
    if (!councils) return councils.error();
    if (!councils->contains(parts->authority->council()))
        return Error{ErrorCode::NotFound, u"council"_s,
                     u"The database holds nothing of the council whose keys are in this folder. Nothing was made. Give "
                     u"--data and --database as the server was started with."_s};
    return parts;
}

ActorId actorFrom(const QString& text, CouncilId council)
{
    const QUuid given = QUuid::fromString(text);
    if (!given.isNull()) return ActorId{given};
    const QString name = text.isEmpty() ? u"practitioner"_s : text.trimmed().toCaseFolded();
    return ActorId{QUuid::createUuidV5(council.value, name)};
}

} // namespace alongside::server
