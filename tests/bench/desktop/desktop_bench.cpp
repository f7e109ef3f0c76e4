// From the key in hand to a painted list, in the real main window over a real encrypted store, and what the program then
// weighs.
//   alongside_desktop_bench make FOLDER PEOPLE     an invented caseload; its passphrase costs next to nothing to try,
//                                                  so that what is timed below is the opening and not the key
//   alongside_desktop_bench open FOLDER [weigh]    prints milliseconds; with "weigh" also VmRSS ten seconds later

#include "app/desktop/composition.h"
#include "core/record/fold/fold.h"
#include "core/store/case_store.h"
#include "core/store/keys/key_slots.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr QStringView kPassphrase = u"invented people of a bench";
constexpr store::SlotCost kNextToNothing{1, 8192};

void must(bool done, const char* what)
{
    if (!done) qFatal("%s", what);
}

record::Group personOf(int n, IdSource& ids)
{
    CaseFile file{.id = {ids.next()}};
    file.person = {.name = u"Invented Person%1"_s.arg(n),
                   .bornOn = QDate(1940, 1, 1).addDays(n % 9000),
                   .address = u"%1 Made Up Lane"_s.arg(n % 300),
                   .phone = u"01632 960112"_s};
    for (int entry = 0; entry < 6; ++entry)
        file.entries.append({.id = {ids.next()},
                             .kind = EntryKind::AboutMe,
                             .words = u"what was said at the table, number %1, plainly and at length"_s.arg(entry)});
    record::Group group{.caseId = file.id};
    for (const record::Change& change : record::diff(CaseFile{.id = file.id}, file)) group.ops.append({change, 0, {}});
    return group;
}

int make(const QString& folder, int people)
{
    desktop::SystemClock clock;
    desktop::RandomIds ids;
    QDir().mkpath(folder);
    store::FileDeviceSecret secret(folder);
    const auto key =
        store::KeySlots::withCostForTests(folder, clock, kNextToNothing).create(kPassphrase.toString(), secret);
    must(bool(key), "key");
    auto made = store::CaseStore::create(folder, *key, {{ids.next()}, {ids.next()}, {ids.next()}}, clock);
    must(bool(made), "store");
    constexpr int kAtOnce = 200; // what one frame may hold is bounded
    for (int n = 0; n < people; n += kAtOnce) {
        QList<record::Group> groups;
        for (int one = n; one < std::min(n + kAtOnce, people); ++one) groups.append(personOf(one, ids));
        must(bool((*made)->appendAll(groups, true)), "people");
    }
    return 0;
}

bool isPainted(ui::MainWindow& window)
{
    for (QAbstractItemView* list : window.findChildren<QAbstractItemView*>())
        if (list->isVisible() && list->model() && list->model()->rowCount() > 0) return true;
    return false;
}

int open(QApplication& app, const QString& folder, bool weigh)
{
    desktop::Composition program({folder, false, {}, false}, *policy::Library::builtIn());
    program.start();
    QElapsedTimer timer;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &app, [&] {
        if (!isPainted(program.window())) return;
        program.window().repaint();
        std::printf("%lld ms\n", static_cast<long long>(timer.elapsed()));
        look.stop();
        if (!weigh) return app.quit();
        QTimer::singleShot(10'000, &app, [&] {
            QFile status(u"/proc/self/status"_s);
            must(status.open(QIODevice::ReadOnly), "status");
            for (const QByteArray& line : status.readAll().split('\n'))
                if (line.startsWith("VmRSS")) std::printf("%s\n", line.simplified().constData());
            app.quit();
        });
    });
    QTimer::singleShot(500, &app, [&] {
        auto* words = program.window().findChild<QLineEdit*>(u"passphrase"_s);
        must(words, "passphrase");
        words->setText(kPassphrase.toString());
        timer.start();
        look.start(1);
        program.laptop().open(kPassphrase.toString());
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList asked = app.arguments().mid(1);
    if (asked.size() == 3 && asked.first() == u"make"_s) return make(asked.at(1), asked.at(2).toInt());
    if (asked.size() >= 2 && asked.first() == u"open"_s) return open(app, asked.at(1), asked.size() > 2);
    std::fprintf(stderr, "alongside_desktop_bench make FOLDER PEOPLE | open FOLDER [weigh]\n");
    return 2;
}
