// Covered and locked, a word that was on the screen is nowhere in the memory of the program.

#include "app/desktop/composition.h"
#include "app/practice/player.h"
#include "tests/ui/support/exec.h"
#include "app/desktop/practice/practice.h"
#include "core/platform/process.h"
#include "ui/case/case_session.h"
#include "ui/screens/people/people_model.h"
#include "ui/widgets/frame/command_palette.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;

// Written the other way about, so that what is looked for lies nowhere but where the program has put it.
constexpr char kBackwards[] = "wodniw-eht-yb-riahc-nrow-reH";

QString marked()
{
    QString word;
    for (qsizetype at = qsizetype(sizeof kBackwards) - 2; at >= 0; --at) word += QLatin1Char(kBackwards[at]);
    return word;
}

/// How often it lies at `bytes`, compared without a copy of it anywhere: `wide` as QString holds it.
qsizetype timesIn(const QByteArray& bytes, bool wide)
{
    constexpr qsizetype kLetters = qsizetype(sizeof kBackwards) - 1;
    const qsizetype step = wide ? 2 : 1;
    const char* const end = bytes.constData() + bytes.size() - kLetters * step;
    const auto next = [end](const char* from) {
        return from < end ? static_cast<const char*>(std::memchr(from, kBackwards[kLetters - 1], size_t(end - from)))
                          : nullptr;
    };
    qsizetype found = 0;
    for (const char* at = next(bytes.constData()); at; at = next(at + 1)) {
        qsizetype letter = 0;
        while (letter < kLetters && at[letter * step] == kBackwards[kLetters - 1 - letter]
               && (!wide || at[letter * step + 1] == 0))
            ++letter;
        found += letter == kLetters;
    }
    return found;
}

constexpr qint64 kPiece = 1 << 20;

/// Between these two addresses, piece by piece: what was read is overwritten by the next, and by nothing at the end.
qsizetype timesBetween(QFile& memory, qint64 from, qint64 to, QByteArray& piece)
{
    qsizetype found = 0;
    const auto own = reinterpret_cast<qint64>(piece.constData());
    for (qint64 at = from; at < to; at += kPiece) {
        if (at < own + piece.size() && own < at + kPiece) continue; // what is looked with
        if (!memory.seek(at)) break;
        const qint64 got = memory.read(piece.data(), std::min(kPiece, to - at));
        if (got <= 0) break;
        const QByteArray read = QByteArray::fromRawData(piece.constData(), got);
        found += timesIn(read, true) + timesIn(read, false);
    }
    return found;
}

/// In everything this process may write to; a word across the edge of two pieces is not seen.
qsizetype timesInMemory()
{
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return -1;
    static QByteArray piece(kPiece, Qt::Uninitialized);
    qsizetype found = 0;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-'), blank = line.indexOf(' ');
        if (dash < 0 || !line.mid(blank + 1).startsWith("rw")) continue;
        found += timesBetween(memory, line.left(dash).toLongLong(nullptr, 16),
                              line.mid(dash + 1, blank - dash - 1).toLongLong(nullptr, 16), piece);
    }
    piece.fill('\0');
    return found;
}

} // namespace

class CoverMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOfAnybodyIsInMemoryBehindTheCover()
    {
        QTemporaryDir folder;
        desktop::Composition program({folder.path(), true, {}, false}, *policy::Library::builtIn());
        program.start();
        ui::MainWindow& window = program.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto people = [&window] { return window.findChild<QListView*>(u"people_list"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(people() && people()->model()->rowCount() == practice::practicePeople().size(), kLong);
        const CaseId id{people()->model()->index(0, 0).data(ui::PeopleModel::IdRole).toUuid()};
        for (const QString& screen : {u"talk"_s, u"person"_s}) {
            window.go({screen, id, {}});
            QTRY_VERIFY_WITH_TIMEOUT(window.page() && window.page()->screen() == screen, kLong);
            if (screen == u"talk")
                window.session()->act([](CaseFile& file) {
                    file.person.preferredName = marked();
                    file.person.howToReach = marked();
                });
            QTRY_VERIFY_WITH_TIMEOUT(window.session()->isKept(), kLong);
        }
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); // everybody's names, to find them by
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::CommandPalette*>(), kLong);
        window.findChild<ui::CommandPalette*>()->close();
        QVERIFY(timesInMemory() > 0); // on the screen it can be found

        QSignalSpy locked(&program.laptop(), &desktop::Laptop::locked);
        emit window.lockAsked();
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(timesInMemory(), 0, 15'000);
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    alongside::platform::wipeWhatIsLetGo(); // as the program does
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::CoverMemoryTest test;
    return alongside::test::exec(test);
}

#include "cover_memory_test.moc"
