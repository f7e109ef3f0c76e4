#include "app/server/composition.h"

#include "app/server/clock.h"
#include "app/server/council_file.h"
#include "app/server/database/asides.h"
#include "app/server/database/verify.h"
#include "app/server/http/routes/enrol.h"
#include "app/server/http/listener.h"
#include "app/server/id_source.h"
#include "app/server/stage2_thread.h"
#include "app/server/tls/authority.h"
#include "app/server/tls/secret_file.h"
#include "app/server/workers/experience.h"
#include "core/documents/sentences.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr qint64 kCodeMs = 24 * 60 * 60 * 1000;

void say(const QString& text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// In words; the number, the place and the details behind them, for whoever is rung.
QString troubleWords(const Error& error)
{
    if (error.code == ErrorCode::NotFound && !error.detail.isEmpty())
        return error.detail; // says itself what is not there
    return u"%1 (%2, %3%4)"_s.arg(documents::paragraphFor(error), QString::number(int(error.code)), error.where,
                                  error.detail.isEmpty() ? QString() : u": "_s + error.detail);
}

int troubled(const Error& error)
{
    std::fputs((u"alongside-server: "_s + troubleWords(error) + u'\n').toUtf8().constData(), stderr);
    return 1;
}

/// What every verb needs. Members are ended in reverse order.
struct Parts {
    SystemClock clock{};
    RandomIds ids{};
    std::unique_ptr<Authority> authority{};
    std::unique_ptr<Database> database{};
    bool firstStart = false;
};

QString databaseOf(const Options& options)
{
    return options.database.isEmpty() ? options.data + u"/council.sqlite"_s : options.database;
}

Result<std::unique_ptr<Parts>> put(const Options& options)
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

/// What a verb that only looks needs. Nothing is made, renewed or brought up to date: what is not there is said.
Result<std::unique_ptr<Parts>> found(const Options& options)
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

/// An id as it stands; a name always gives the same id within one council.
ActorId actorFrom(const QString& text, CouncilId council)
{
    const QUuid given = QUuid::fromString(text);
    if (!given.isNull()) return ActorId{given};
    const QString name = text.isEmpty() ? u"practitioner"_s : text.trimmed().toCaseFolded();
    return ActorId{QUuid::createUuidV5(council.value, name)};
}

Result<QString> freshCode(Parts& parts, const QString& actor, const QString& address)
{
    const CouncilId council = parts.authority->council();
    const QByteArray code = newCode();
    const qint64 until = parts.clock.nowMs() + kCodeMs;
    auto added = parts.database->addCode(council, codeHash(code), actorFrom(actor, council), until);
    if (!added) return added.error();
    return enrolmentLine(*parts.authority, address, code);
}

void sayEnrolment(const Options& options, const QString& line)
{
    say(u"One laptop may enrol within 24 hours. Give it this line, whole, and the council file:\n%1\ncouncil file: %2"_s
            .arg(line, councilFilePath(options.data)));
}

void writeStatus(Database& database, CouncilId council, const QString& path)
{
    const Result<QList<CaseloadRow>> people = database.caseload(council);
    const QByteArray text = "{\"n\": " + QByteArray::number(people ? people->size() : -1) + "}\n";
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(text);
}

/// Until told to end. Signals are taken by this thread alone: every other blocks them.
void waitForTheEnd(Parts& parts, const Options& options, const sigset_t& toldBy)
{
    for (;;) {
        int which = 0;
        if (sigwait(&toldBy, &which) != 0) continue;
        if (which != SIGUSR2) return;
        if (!options.status.isEmpty()) writeStatus(*parts.database, parts.authority->council(), options.status);
    }
}

sigset_t blockSignals()
{
    sigset_t toldBy;
    sigemptyset(&toldBy);
    for (const int one : {SIGTERM, SIGINT, SIGUSR2}) sigaddset(&toldBy, one);
    pthread_sigmask(SIG_BLOCK, &toldBy, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return toldBy;
}

} // namespace

int serve(const Options& options)
{
    const sigset_t toldBy = blockSignals();
    Result<std::unique_ptr<Parts>> put = server::put(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    Result<CouncilRow> council = parts.database->council(parts.authority->council());
    if (!council) return troubled(council.error());

    Stage2Thread stage2(*parts.database, parts.authority->council(), options.clocks);
    Office office(
        *parts.database, *parts.authority, parts.clock, parts.ids, *council, [&stage2] { stage2.wake(); },
        options.requestsPerSecond);
    Listener listener(office);
    const Result<quint16> port = listener.start({.port = options.port});
    if (!port) return troubled(port.error());
    stage2.start([&office] { return office.takesBodies(); }, [&office] { office.stage2Worked(); });

    const QString address = u"https://127.0.0.1:%1"_s.arg(*port);
    if (auto kept = writeCouncilFile(options.data, *parts.authority, address, options.says); !kept)
        return troubled(kept.error());
    if (parts.firstStart) {
        const Result<QString> line = freshCode(parts, options.actor, address);
        if (!line) return troubled(line.error());
        sayEnrolment(options, *line);
    }
    say(u"ready "_s + address);

    waitForTheEnd(parts, options, toldBy);
    listener.drain();
    stage2.stop();
    return 0;
}

int enrolLaptop(const Options& options)
{
    Result<std::unique_ptr<Parts>> put = server::put(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    if (auto council = parts.database->council(parts.authority->council()); !council) return troubled(council.error());

    QString address = lastAddress(options.data);
    if (address.isEmpty()) address = u"https://127.0.0.1:%1"_s.arg(options.port);
    if (lastAddress(options.data).isEmpty() || options.says != PageWords()) {
        if (auto kept = writeCouncilFile(options.data, *parts.authority, address, options.says); !kept)
            return troubled(kept.error());
    }
    const Result<QString> line = freshCode(parts, options.actor, address);
    if (!line) return troubled(line.error());
    sayEnrolment(options, *line);
    return 0;
}

int listAsides(const Options& options)
{
    Result<std::unique_ptr<Parts>> found = server::found(options);
    if (!found) return troubled(found.error());
    const auto asides = asidesOf(*(*found)->database, (*found)->authority->council());
    if (!asides) return troubled(asides.error());
    if (asides->isEmpty()) say(u"Nothing lies aside."_s);
    for (const Asides& one : *asides)
        say(u"laptop %1, of %2: %3 commands (%4 changes), since %5: %6"_s.arg(
            one.device.value.toString(QUuid::WithoutBraces), one.actor.value.toString(QUuid::WithoutBraces),
            QString::number(one.groups), QString::number(one.ops),
            QDateTime::fromMSecsSinceEpoch(one.sinceMs, Qt::UTC).toString(Qt::ISODate), whyWords(one)));
    if (!asides->isEmpty()) say(u"All of it is kept, here and on its laptop, which shows it on its Sync page."_s);
    return 0;
}

int verify(const Options& options)
{
    Result<std::unique_ptr<Parts>> found = server::found(options);
    if (!found) return troubled(found.error());
    Parts& parts = **found;
    const Result<QList<CouncilId>> councils = parts.database->councils();
    if (!councils) return troubled(councils.error());
    const auto verdicts = verifyCouncil(*parts.database, parts.authority->council());
    if (!verdicts) return troubled(verdicts.error());
    bool holds = true;
    for (const DeviceVerdict& one : *verdicts) {
        holds = holds && one.holds();
        say(u"%1  %2 frames, %3 ops, %4 rows: %5"_s.arg(
            one.device.value.toString(QUuid::WithoutBraces), QString::number(one.frames), QString::number(one.ops),
            QString::number(one.rows), one.holds() ? u"holds"_s : u"does not hold"_s));
        for (const Error& fault : one.faults) say(u"  %1 %2"_s.arg(fault.where, fault.detail));
    }
    const auto attached = verifyAttached(*parts.database, parts.authority->council());
    if (!attached) return troubled(attached.error());
    holds = holds && attached->holds();
    if (attached->whole > 0 || !attached->holds())
        say(u"attached  %1 files: %2"_s.arg(QString::number(attached->whole),
                                            attached->holds() ? u"hold"_s : u"do not hold"_s));
    for (const Error& fault : attached->faults) say(u"  %1 %2"_s.arg(fault.where, fault.detail));
    for (const QString& words : verdictWords(*verdicts, *attached, councils->size() - 1)) say(words);
    return holds ? 0 : 1;
}

int countExperience(const Options& options)
{
    Result<std::unique_ptr<Parts>> found = server::found(options);
    if (!found) return troubled(found.error());
    const Parts& parts = **found;
    const auto given = answersGiven(*parts.database, parts.authority->council());
    if (!given) return troubled(given.error());
    const auto library = policy::Library::builtIn();
    if (!library) return troubled(library.error());
    const auto counted = countedTogether(*given, *library, parts.clock.today());
    if (!counted) return troubled(counted.error());
    for (const QString& words : experienceWords(*given, *counted)) say(words);
    return 0;
}

} // namespace alongside::server
