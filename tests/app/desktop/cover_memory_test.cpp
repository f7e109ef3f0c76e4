// Covered and locked, a word that was on the screen is nowhere in the memory of the program.

#include "app/desktop/composition.h"
#include "app/practice/player.h"
#include "core/attached/checked.h"
#include "core/attached/dots.h"
#include "tests/ui/support/exec.h"
#include "app/desktop/practice/practice.h"
#include "core/platform/process.h"
#include "ui/case/case_session.h"
#include "ui/screens/people/people_model.h"
#include "ui/widgets/frame/command_palette.h"
#include "ui/widgets/pictures/thumbnail.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <functional>

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

/// Every bit of it the other way about, for the same reason; the bytes themselves are wiped.
QByteArray turnedRound(QByteArray& bytes, qsizetype from, qsizetype length)
{
    QByteArray turned(length, '\0');
    for (qsizetype at = 0; at < length; ++at) turned[at] = char(~bytes[from + at]);
    bytes.fill('\0');
    return turned;
}

qsizetype timesTurnedIn(const QByteArray& bytes, const QByteArray& turned)
{
    qsizetype found = 0;
    for (qsizetype from = 0; from + turned.size() <= bytes.size(); ++from) {
        qsizetype at = 0;
        while (at < turned.size() && bytes[from + at] == char(~turned[at])) ++at;
        found += at == turned.size();
    }
    return found;
}

using Finder = std::function<qsizetype(const QByteArray& bytes)>;

qsizetype timesOfTheWord(const QByteArray& bytes)
{
    return timesIn(bytes, true) + timesIn(bytes, false);
}

constexpr qint64 kPiece = 1 << 20;

/// Between these two addresses, piece by piece: what was read is overwritten by the next, and by nothing at the end.
qsizetype timesBetween(QFile& memory, qint64 from, qint64 to, QByteArray& piece, const Finder& timesOf)
{
    qsizetype found = 0;
    const auto own = reinterpret_cast<qint64>(piece.constData());
    for (qint64 at = from; at < to; at += kPiece) {
        if (at < own + piece.size() && own < at + kPiece) continue; // what is looked with
        if (!memory.seek(at)) break;
        const qint64 got = memory.read(piece.data(), std::min(kPiece, to - at));
        if (got <= 0) break;
        const QByteArray read = QByteArray::fromRawData(piece.constData(), got);
        found += timesOf(read);
    }
    return found;
}

/// In everything this process may write to; a word across the edge of two pieces is not seen.
qsizetype timesInMemory(const Finder& timesOf = timesOfTheWord)
{
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return -1;
    static QByteArray piece(kPiece, Qt::Uninitialized);
    qsizetype found = 0;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-'), blank = line.indexOf(' ');
        if (dash < 0 || !line.mid(blank + 1).startsWith("rw")) continue;
        found += timesBetween(memory, line.left(dash).toLongLong(nullptr, 16),
                              line.mid(dash + 1, blank - dash - 1).toLongLong(nullptr, 16), piece, timesOf);
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

    /// What is attached: its bytes as they are kept, and its dots as they are shown.
    void noPictureIsInMemoryBehindTheCover()
    {
        QByteArray kept, dots;
        {
            auto drawn = attached::checked(practice::besidePracticePeople(u"pauline-sarr-week.png"_s));
            QVERIFY(drawn);
            auto seen = attached::dotsOf(drawn->kind, drawn->bytes, ui::Thumbnail::kMost);
            QVERIFY(seen);
            const qsizetype row = qsizetype(seen->width) * 4;
            dots = turnedRound(seen->bytes, seen->height / 4 * row, row);
            kept = turnedRound(drawn->bytes, drawn->bytes.size() / 2, 64);
        }
        QTemporaryDir folder;
        desktop::Composition program({folder.path(), true, {}, false}, *policy::Library::builtIn());
        program.start();
        ui::MainWindow& window = program.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto people = [&window] { return window.findChild<QListView*>(u"people_list"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(people() && people()->model()->rowCount() == practice::practicePeople().size(), kLong);
        const auto* model = people()->model();
        CaseId pauline{};
        for (int at = 0; at < model->rowCount(); ++at)
            if (model->index(at, 0).data().toString().contains(u"Pauline"_s))
                pauline.value = model->index(at, 0).data(ui::PeopleModel::IdRole).toUuid();
        QVERIFY(!pauline.isNull());
        window.go({u"plan"_s, pauline, {}});
        QTRY_VERIFY_WITH_TIMEOUT(window.page() && window.page()->screen() == u"plan"_s, kLong);
        window.page()->focusField(u"attachment_1_shows"_s);
        const auto picture = [&] { return window.page()->findChild<ui::Thumbnail*>(u"attachment_1_picture"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(picture() && !picture()->isEmpty(), kLong);
        const auto keptTimes = [&kept](const QByteArray& bytes) { return timesTurnedIn(bytes, kept); };
        const auto dotsTimes = [&dots](const QByteArray& bytes) { return timesTurnedIn(bytes, dots); };
        QVERIFY(timesInMemory(dotsTimes) > 0); // shown, it can be found

        QSignalSpy locked(&program.laptop(), &desktop::Laptop::locked);
        emit window.lockAsked();
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(timesInMemory(dotsTimes), 0, 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(timesInMemory(keptTimes), 0, 15'000);
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
