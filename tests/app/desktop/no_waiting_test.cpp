// The laptop without its window: nothing of it holds up whoever asks.

#include "app/desktop/laptop.h"

#include "tests/support/fixed_world.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;
const QString kWords = u"four words of mine"_s;

} // namespace

class NoWaitingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock;
    NumberedIds m_ids;

private slots:
    void nobodyWaitsForASyncThatIsInTheStore()
    {
        desktop::Laptop laptop(m_folder.path(), m_clock, m_ids, false);
        QSignalSpy opened(&laptop, &desktop::Laptop::opened), locked(&laptop, &desktop::Laptop::locked);
        laptop.create(u"Niamh"_s, u"Social worker"_s, kWords);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kLong);

        QSemaphore reached, goOn;
        const auto held = laptop.desk().ask([&](desk::Desk&) {
            reached.release();
            goOn.acquire();
            return true;
        });
        reached.acquire();
        laptop.sendNow(); // its question stands behind ours
        laptop.officeMoved(QUrl(u"https://127.0.0.1:1"_s));
        laptop.officeMoved(QUrl(u"https://127.0.0.1:2"_s));
        laptop.lock();
        laptop.open(kWords);        // somebody is back at once
        QCOMPARE(locked.size(), 0); // we are here, and the store is still held
        goOn.release();
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kLong);
    }

    void oneOfficeIsJoinedAtATime()
    {
        desktop::Laptop laptop(m_folder.path(), m_clock, m_ids, false);
        QSignalSpy opened(&laptop, &desktop::Laptop::opened), notJoined(&laptop, &desktop::Laptop::notJoined);
        laptop.open(kWords);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kLong);
        laptop.join({u"no line of ours"_s, {}});
        laptop.join({u"nor this"_s, {}});
        QCOMPARE(notJoined.size(), 1);
        QCOMPARE(notJoined.takeFirst().at(0).value<Error>().code, ErrorCode::SyncRunning);
        QTRY_COMPARE_WITH_TIMEOUT(notJoined.size(), 1, kLong);
        QCOMPARE(notJoined.takeFirst().at(0).value<Error>().code, ErrorCode::InputUnreadable);
        laptop.join({u"and again"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(notJoined.size(), 1, kLong);
        QCOMPARE(notJoined.first().at(0).value<Error>().code, ErrorCode::InputUnreadable);
    }

    void behindACoverThePassphraseAloneIsLookedAt()
    {
        desktop::Laptop laptop(m_folder.path(), m_clock, m_ids, false);
        QSignalSpy opened(&laptop, &desktop::Laptop::opened), notOpened(&laptop, &desktop::Laptop::notOpened);
        laptop.open(kWords);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kLong);
        laptop.open(u"four words of yours"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notOpened.size(), 1, kLong);
        QCOMPARE(notOpened.first().at(0).value<Error>().code, ErrorCode::WrongPassphrase);
        QVERIFY(laptop.isOpen());
        laptop.open(kWords);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kLong);
    }

    void whoeverIsBackBeforeTheLockIsThroughIsLetIn()
    {
        desktop::Laptop laptop(m_folder.path(), m_clock, m_ids, false);
        QSignalSpy opened(&laptop, &desktop::Laptop::opened), locked(&laptop, &desktop::Laptop::locked);
        laptop.open(kWords);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kLong);
        QSemaphore reached, goOn;
        const auto held = laptop.desk().ask([&](desk::Desk&) {
            reached.release();
            goOn.acquire();
            return true;
        });
        reached.acquire();
        laptop.open(kWords); // covered, what was typed is not on the disk yet, and somebody is back
        QCoreApplication::processEvents();
        laptop.lock(); // now it is on the disk
        goOn.release();
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kLong);
        QVERIFY(laptop.isOpen());
    }
};

} // namespace alongside::test

QTEST_GUILESS_MAIN(alongside::test::NoWaitingTest)
#include "no_waiting_test.moc"
