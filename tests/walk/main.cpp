// alongside_walk [--seed N] [--start HOW] [--steps N] [--seconds N] [--on] [--script FILE] [--plant NAME]
// Without a seed, one from the clock, printed. A life of the window is this same program (--life).

#include "tests/walk/lives.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// Without --start, the seed says it: half of the walks begin with people.
constexpr walk::Start kStarts[] = {walk::Start::Practice, walk::Start::Joined, walk::Start::Practice,
                                   walk::Start::Alone};

walk::Route routeFrom(const QCommandLineParser& parser)
{
    walk::Route route;
    const qint64 clock = QDateTime::currentMSecsSinceEpoch() % 1'000'000'000;
    route.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : quint32(clock);
    route.from = parser.value(u"from"_s).toInt();
    route.steps = parser.value(u"steps"_s).toInt();
    route.seconds = parser.value(u"seconds"_s).toInt();
    route.plant = parser.value(u"plant"_s);
    route.goesOn = parser.isSet(u"on"_s);
    route.start = kStarts[route.seed % std::size(kStarts)];
    if (parser.isSet(u"script"_s)) {
        route.script = walk::readScript(parser.value(u"script"_s));
        route.start = walk::Start::Practice;
        if (!route.script.isEmpty() && route.script.first().verb == u"start")
            route.start = walk::startCalled(route.script.takeFirst().at).value_or(route.start);
    }
    if (!route.plant.isEmpty()) route.start = walk::Start::Practice;
    if (parser.isSet(u"start"_s)) route.start = walk::startCalled(parser.value(u"start"_s)).value_or(route.start);
    if (route.steps == 0 && route.seconds == 0 && route.script.isEmpty()) route.seconds = 60;
    return route;
}

/// The offscreen platform says at every dialog that it cannot raise one: nobody looks there.
void say(QtMsgType kind, const QMessageLogContext&, const QString& words)
{
    if (words.startsWith(u"This plugin does not support")) return;
    std::fprintf(stderr, "%s\n", qPrintable(words));
    if (kind == QtFatalMsg) std::abort();
}

int live(int argc, char* argv[], const QCommandLineParser& parser)
{
    qInstallMessageHandler(say);
    QApplication app(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ui::installAccessibility();
    const walk::Route route = routeFrom(parser);
    return int(walk::Walk({parser.value(u"world"_s), parser.value(u"life"_s).toInt(), route.start}, route).run());
}

} // namespace

int main(int argc, char* argv[])
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Walks the whole window of Alongside by chance, with its store, a server and a colleague beside it, and asks "
        "after each step what must always hold. Ends at the first find, with the steps that led there, unless --on. "
        "60 seconds without --steps or --seconds. Exit code 0: nothing that tests/walk/known.txt does not name."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"seed"_s, u"The chance to walk by."_s, u"number"_s},
         {u"start"_s, u"How the laptop begins: practice, joined or alone. Without: by the seed."_s, u"how"_s},
         {u"on"_s, u"Go on behind a find; each is told once, at the end."_s},
         {u"steps"_s, u"How many steps."_s, u"number"_s},
         {u"seconds"_s, u"How long."_s, u"number"_s},
         {u"script"_s, u"Steps to take instead, as a failed walk leaves them."_s, u"file"_s},
         {u"plant"_s, u"Put this fault in: the walk must find it."_s, u"name"_s}});
    // Of one life, asked for by the walk itself.
    for (const QString& inside : {u"life"_s, u"world"_s, u"from"_s}) {
        QCommandLineOption option(inside, {}, inside);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QStringList arguments;
    for (int at = 0; at < argc; ++at) arguments += QString::fromLocal8Bit(argv[at]);
    if (!parser.parse(arguments)) return qWarning("%s", qPrintable(parser.errorText())), 2;
    if (parser.isSet(u"life"_s)) return live(argc, argv, parser);
    QCoreApplication app(argc, argv);
    if (parser.isSet(u"help"_s)) parser.showHelp();
    const walk::Route route = routeFrom(parser);
    return route.plant.isEmpty() ? walk::Lives(route).run() : walk::plantedIsFound(route.plant);
}
