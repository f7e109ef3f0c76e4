#include "app/cli/bench/bench.h"

#include "app/cli/bench/sync_bench.h"
#include "core/documents/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

constexpr auto kHelp =
    R"(alongside-cli bench sync: first push, a day's work and a fresh laptop, over TLS with durable answers

  alongside-cli bench sync --cases FILE --n N --out DIR [--database URL] [--server PROGRAM]

  --cases FILE     the sync peers' workload: one JSON object a line
  --n N            how many of its people
  --out DIR        a new folder for the stores and the server's keys; taken away afterwards by whoever named it
  --database URL   postgresql://... for the server; without it, SQLite in DIR

One JSON line per figure. Bytes are those of the loopback, both ways, headers and all; the counted day has each way apart.
)";

int say(std::FILE* where, const QString& text, int code)
{
    std::fputs((text + u'\n').toUtf8().constData(), where);
    std::fflush(where);
    return code;
}

} // namespace

int bench(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const auto& name : {u"cases"_s, u"n"_s, u"out"_s, u"database"_s, u"server"_s})
        parser.addOption({name, {}, name});
    parser.addOption({u"help"_s, {}});
    if (!parser.parse(QStringList{u"bench"_s} + arguments)) return say(stderr, parser.errorText(), 1);
    if (parser.isSet(u"help"_s)) return say(stdout, QString::fromLatin1(kHelp), 0);
    if (parser.positionalArguments() != QStringList{u"sync"_s} || !parser.isSet(u"cases"_s) || !parser.isSet(u"out"_s))
        return say(stderr, QString::fromLatin1(kHelp), 1);

    const QString beside = QCoreApplication::applicationDirPath() + u"/alongside-server"_s;
    const SyncBench wanted{.cases = parser.value(u"cases"_s),
                           .n = std::max(1, parser.value(u"n"_s).toInt()),
                           .out = QDir(parser.value(u"out"_s)).absolutePath(),
                           .database = parser.value(u"database"_s),
                           .server = parser.isSet(u"server"_s) ? parser.value(u"server"_s) : beside};
    const auto tell = [](const QJsonObject& figure) {
        say(stdout, QString::fromUtf8(QJsonDocument(figure).toJson(QJsonDocument::Compact)), 0);
    };
    const Result<Done> done = measureSync(wanted, tell);
    if (done) return 0;
    const Error& error = done.error();
    return say(stderr, u"%1 (%2: %3)"_s.arg(documents::paragraphFor(error), error.where, error.detail), 1);
}

} // namespace alongside::cli
