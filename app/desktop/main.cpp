// alongside: the window. alongside [--practice] [--store DIR] [--council DIR] [--server PROGRAM | --no-office]

#include "app/desktop/composition.h"
#include "app/desktop/system/single.h"
#include "core/documents/sentences.h"
#include "core/platform/asked_to_end.h"
#include "core/platform/process.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

desktop::Options optionsFrom(const QCommandLineParser& parser)
{
    desktop::Options options;
    options.practice = parser.isSet(u"practice"_s);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.folder = parser.isSet(u"store"_s) ? parser.value(u"store"_s)
                                              : home + (options.practice ? u"/practice-people"_s : u"/work"_s);
    if (!parser.isSet(u"store"_s)) options.looks = home;
    const QString beside = QCoreApplication::applicationDirPath() + u"/alongside-server"_s;
    options.server = parser.isSet(u"server"_s) ? parser.value(u"server"_s) : beside;
    if (parser.isSet(u"no-office"_s) || !QFileInfo(options.server).isExecutable()) options.server.clear();
    return options;
}

void complain(const Error& error)
{
    std::fprintf(stderr, "%s (%d)\n", documents::paragraphFor(error).toUtf8().constData(), int(error.code));
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"A conversation, what the person wants, and the money for it: offline first."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"practice"_s, u"Open on practice people: invented, never sent to a council."_s},
         {u"store"_s, u"Where the encrypted store lies."_s, u"folder"_s},
         {u"council"_s, u"The council's own prices and limits, in the layout of resources/policy."_s, u"folder"_s},
         {u"server"_s, u"alongside-server for practice; without it, the one beside this program."_s, u"program"_s},
         {u"no-office"_s, u"Practice without an office beside the window."_s}});
}

/// What is only asked needs no display. Ends the program where it was.
void answerWithoutDisplay(int argc, char* argv[])
{
    QCoreApplication core(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(QCoreApplication::arguments()); // what it does not know may be meant for the display
    if (parser.isSet(u"help"_s)) parser.showHelp();
    if (parser.isSet(u"version"_s)) parser.showVersion();
}

} // namespace

int main(int argc, char* argv[])
{
    platform::wipeWhatIsLetGo();
    platform::keepMemoryToOurselves();
    QCoreApplication::setApplicationName(u"alongside"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ALONGSIDE_VERSION));
    answerWithoutDisplay(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Alongside"_s);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);

    const desktop::Options options = optionsFrom(parser);
    QDir().mkpath(options.folder);
    desktop::Single single(options.folder);
    if (!single.claim()) return 0;
    Result<policy::Library> library = policy::Library::fromFolders({}, parser.value(u"council"_s));
    if (!library) {
        complain(library.error());
        return 1;
    }
    desktop::Composition composition(options, *std::move(library));
    ui::installAccessibility();
    QObject::connect(&single, &desktop::Single::raiseAsked, &composition, [&composition] {
        composition.window().show();
        composition.window().raise();
        composition.window().activateWindow();
    });
    QObject::connect(&composition, &desktop::Composition::otherWindowAsked, &app, [&composition, &options] {
        const QStringList other = options.practice ? QStringList() : QStringList{u"--practice"_s};
        QProcess::startDetached(QCoreApplication::applicationFilePath(), other);
        if (options.practice) composition.window().close(); // once every word is kept
    });
    platform::whenAskedToEnd(&composition, [&composition] { composition.window().close(); }); // once every word is kept
    composition.start();
    if (composition.refusal()) complain(*composition.refusal());
    // On a screen no larger than the window itself, its frame would push the footer out of sight.
    QWidget& window = composition.window();
    const QSize room = window.screen()->availableSize() - QSize(8, 40);
    if (room.width() < window.width() || room.height() < window.height()) window.showMaximized();
    const int ended = QApplication::exec();
    return composition.refusal() ? 1 : ended;
}
