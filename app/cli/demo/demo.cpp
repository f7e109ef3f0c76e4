#include "app/cli/demo/demo.h"

#include "app/cli/demo/play.h"
#include "app/practice/player.h"
#include "core/documents/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

constexpr auto kHelp = R"(alongside-cli demo: plays a visit without a window, on the real parts

  alongside-cli demo [--visit FILE] [--policy DIR] [--council DIR] [--database URL] --out DIR

Plays what was said and answered in FILE (resources/schema/visit.schema.json) through the real desk into an encrypted
store, with alongside-server as a process beside it, sends it over TLS, and makes the pages. An act that something is
still to say for is not done, and the visit goes on: it is printed, and stands in summary.json under "refused", with its
step (from 0), what it was to do and where it lacks an answer.

  --visit FILE     a visit; a name of those that ship will do (default josie-thackray)
  --policy DIR     reads policy from DIR instead of what is built in
  --council DIR    a council's own policy, laid over that: guide, rates, providers
  --database URL   postgresql://user@host:port/name for the server; without it, SQLite in DIR/server. There a visit
                   long before or after today is set aside at the office
  --server PROGRAM alongside-server; without it, the one beside this program
  --out DIR        store, server, documents and summary.json lie here; what an earlier demo left here goes
)";

int say(std::FILE* where, const QString& text, int code)
{
    std::fputs((text + u'\n').toUtf8().constData(), where);
    return code;
}

Result<QByteArray> visitFrom(const QString& name)
{
    if (const QByteArray shipped = practice::practicePerson(name); !shipped.isEmpty()) return shipped;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::InputUnreadable, name, file.errorString()};
    return file.readAll();
}

/// A visit that ships has its files beside it in the program.
QByteArray besideVisit(const QString& visit, const QString& name)
{
    if (!practice::practicePerson(visit).isEmpty()) return practice::besidePracticePeople(name);
    QFile file(QFileInfo(visit).dir().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int troubled(const Error& error)
{
    const QString place = u" (%1%2)"_s.arg(error.where, error.detail.isEmpty() ? QString() : u": "_s + error.detail);
    return say(stderr, u"alongside-cli demo: "_s + documents::paragraphFor(error) + place, 1);
}

} // namespace

int demo(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const auto& name : {u"visit"_s, u"database"_s, u"server"_s, u"out"_s, u"policy"_s, u"council"_s})
        parser.addOption({name, {}, name});
    parser.addOption({u"help"_s, {}});
    if (!parser.parse(QStringList{u"demo"_s} + arguments)) return say(stderr, parser.errorText(), 1);
    if (parser.isSet(u"help"_s)) return say(stdout, QString::fromLatin1(kHelp), 0);
    if (!parser.isSet(u"out"_s))
        return say(stderr, u"--out DIR is missing: the folder for store, pages and summary."_s, 1);

    const QString named = parser.isSet(u"visit"_s) ? parser.value(u"visit"_s) : u"josie-thackray"_s;
    const Result<QByteArray> visit = visitFrom(named);
    if (!visit) return troubled(visit.error());
    const QString beside = QCoreApplication::applicationDirPath() + u"/alongside-server"_s;
    const Result<Played> played = playInto({.visit = *visit,
                                            .beside = [named](const QString& name) { return besideVisit(named, name); },
                                            .out = QDir(parser.value(u"out"_s)).absolutePath(),
                                            .database = parser.value(u"database"_s),
                                            .server = parser.isSet(u"server"_s) ? parser.value(u"server"_s) : beside,
                                            .policy = parser.value(u"policy"_s),
                                            .council = parser.value(u"council"_s)});
    if (!played) return troubled(played.error());

    for (const Refused& one : played->counted.refused)
        say(stdout, u"not done: step %1, %2: %3. %4"_s.arg(QString::number(one.step), one.deed, one.where, one.told),
            0);
    return say(stdout,
               u"%1: %2 ops, %3 acknowledged, %4 at the office. Results lie in %5"_s.arg(
                   played->about, QString::number(played->counted.ops), QString::number(played->counted.acknowledged),
                   QString::number(played->counted.serverOps), played->out),
               0);
}

} // namespace alongside::cli
