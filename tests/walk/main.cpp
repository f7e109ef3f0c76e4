// alongside_walk [--seed N] [--steps N] [--seconds N] [--script FILE] [--plant NAME]
// Without a seed, one from the clock, printed. A life of the window is this same program (--life).

#include "tests/walk/lives.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

walk::Route routeFrom(const QCommandLineParser& parser)
{
    walk::Route route;
    const qint64 clock = QDateTime::currentMSecsSinceEpoch() % 1'000'000'000;
    route.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : quint32(clock);
    route.from = parser.value(u"from"_s).toInt();
    route.steps = parser.value(u"steps"_s).toInt();
    route.seconds = parser.value(u"seconds"_s).toInt();
    route.plant = parser.value(u"plant"_s);
    if (parser.isSet(u"script"_s)) route.script = walk::readScript(parser.value(u"script"_s));
    if (route.steps == 0 && route.seconds == 0 && route.script.isEmpty()) route.seconds = 60;
    return route;
}

int live(int argc, char* argv[], const QCommandLineParser& parser)
{
    QApplication app(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ui::installAccessibility();
    return int(walk::Walk({parser.value(u"world"_s), parser.value(u"life"_s).toInt()}, routeFrom(parser)).run());
}

} // namespace

int main(int argc, char* argv[])
{
    QCommandLineParser parser;
    parser.addOptions({{u"seed"_s, u"The chance to walk by."_s, u"number"_s},
                       {u"steps"_s, u"How many steps."_s, u"number"_s},
                       {u"seconds"_s, u"How long."_s, u"number"_s},
                       {u"script"_s, u"Steps to take instead, as a failed walk leaves them."_s, u"file"_s},
                       {u"plant"_s, u"Put this fault in: the walk must find it."_s, u"name"_s},
                       {u"life"_s, u"Inside: which life this is."_s, u"number"_s},
                       {u"world"_s, u"Inside: where it is lived."_s, u"folder"_s},
                       {u"from"_s, u"Inside: the first step."_s, u"number"_s}});
    QStringList arguments;
    for (int at = 0; at < argc; ++at) arguments += QString::fromLocal8Bit(argv[at]);
    if (!parser.parse(arguments)) return qWarning("%s", qPrintable(parser.errorText())), 2;
    if (parser.isSet(u"life"_s)) return live(argc, argv, parser);
    QCoreApplication app(argc, argv);
    const walk::Route route = routeFrom(parser);
    return route.plant.isEmpty() ? walk::Lives(route).run() : walk::plantedIsFound(route.plant);
}
