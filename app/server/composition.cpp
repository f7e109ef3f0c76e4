#include "app/server/composition.h"

#include "app/server/council_file.h"
#include "app/server/database/asides.h"
#include "app/server/database/verify.h"
#include "app/server/http/routes/enrol.h"
#include "app/server/http/listener.h"
#include "app/server/parts.h"
#include "app/server/people/people_verbs.h"
#include "app/server/stage2_thread.h"
#include "app/server/workers/experience.h"

#include <QDateTime>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr qint64 kCodeMs = 24 * 60 * 60 * 1000;

Result<QString> freshCode(Parts& parts, const Options& options, const QString& address)
{
    const CouncilId council = parts.authority->council();
    const ActorId actor = actorFrom(options.actor, council);
    if (const auto known = putOnTheList(parts, options, actor); !known) return known.error();
    const QByteArray code = newCode();
    const qint64 until = parts.clock.nowMs() + kCodeMs;
    auto added = parts.database->addCode(council, codeHash(code), actor, until);
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
    Result<std::unique_ptr<Parts>> put = putParts(options);
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
        const Result<QString> line = freshCode(parts, options, address);
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
    Result<std::unique_ptr<Parts>> put = putParts(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    if (auto council = parts.database->council(parts.authority->council()); !council) return troubled(council.error());

    QString address = lastAddress(options.data);
    if (address.isEmpty()) address = u"https://127.0.0.1:%1"_s.arg(options.port);
    if (lastAddress(options.data).isEmpty() || options.says != PageWords()) {
        if (auto kept = writeCouncilFile(options.data, *parts.authority, address, options.says); !kept)
            return troubled(kept.error());
    }
    const Result<QString> line = freshCode(parts, options, address);
    if (!line) return troubled(line.error());
    sayEnrolment(options, *line);
    return 0;
}

int listAsides(const Options& options)
{
    Result<std::unique_ptr<Parts>> found = findParts(options);
    if (!found) return troubled(found.error());
    const auto asides = asidesOf(*(*found)->database, (*found)->authority->council());
    if (!asides) return troubled(asides.error());
    if (asides->isEmpty()) say(u"Nothing lies aside."_s);
    for (const Asides& one : *asides)
        say(u"laptop %1, of %2: %3 commands (%4 changes), since %5: %6"_s.arg(
            one.device.value.toString(QUuid::WithoutBraces), one.actor.value.toString(QUuid::WithoutBraces),
            QString::number(one.groups), QString::number(one.ops),
            QDateTime::fromMSecsSinceEpoch(one.sinceMs, Qt::UTC).toString(Qt::ISODate), whyWords(one)));
    if (!asides->isEmpty())
        say(u"All of it is kept, here and on its laptop. What somebody wrote is on its Sync page; who looked at what is "
            "not."_s);
    return 0;
}

int verify(const Options& options)
{
    Result<std::unique_ptr<Parts>> found = findParts(options);
    if (!found) return troubled(found.error());
    Parts& parts = **found;
    const Result<QList<CouncilId>> councils = parts.database->councils();
    if (!councils) return troubled(councils.error());
    const Result<CouncilRow> council = parts.database->council(parts.authority->council());
    if (!council) return troubled(council.error());
    const auto verdicts = verifyCouncil(*parts.database, parts.authority->council());
    if (!verdicts) return troubled(verdicts.error());
    bool holds = true;
    for (const DeviceVerdict& one : *verdicts) {
        holds = holds && one.holds();
        const bool isOwn = one.device.value == council->server; // its own book, beside what laptops wrote
        say((isOwn ? u"%1  the server's own, %2 frames, %3 ops, %4 entries: %5"_s
                   : u"%1  %2 frames, %3 ops, %4 rows: %5"_s)
                .arg(one.device.value.toString(QUuid::WithoutBraces), QString::number(one.frames),
                     QString::number(one.ops), QString::number(one.rows),
                     one.holds() ? u"holds"_s : u"does not hold"_s));
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
    Result<std::unique_ptr<Parts>> found = findParts(options);
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
