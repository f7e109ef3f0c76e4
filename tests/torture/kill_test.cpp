// Two hundred kill -9 while somebody types, forty of them inside a commit. The keys come from here, and their times are
// taken here; what the typist acknowledged must be there when the store is opened again.

#include "tests/support/catch.h"
#include "tests/torture/typing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>

namespace kill_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

constexpr int kKills = 200;
constexpr int kInCommit = 5; // every fifth

struct Tally {
    qint64 acked = 0;   // letters acknowledged, all lives
    qint64 unacked = 0; // kept though nobody had heard of it yet
    int lost = 0;
    int broken = 0;
    int inCommit = 0;
    int twice = 0;
    qint64 slowestMs = 0; // from the key to the word that it is kept
};

/// One life: types from `next` on until it is killed. Gives the first letter that was not acknowledged.
class Life {
public:
    Life(const QString& folder, int dieAt)
    {
        m_typist.start(QStringLiteral(ALONGSIDE_TYPIST), {folder, QString::number(dieAt)});
        m_typist.waitForReadyRead(20'000);
        REQUIRE(m_typist.readLine().startsWith("ready"));
    }

    /// `untilMs`: killed then; nought: it kills itself.
    qint64 type(qint64 next, qint64 untilMs, bool seals, Tally& tally)
    {
        QElapsedTimer life;
        life.start();
        const auto over = [&] {
            return m_typist.state() == QProcess::NotRunning || (untilMs && life.elapsed() >= untilMs);
        };
        while (!over() && life.elapsed() < 5'000) {
            if (seals && next % 7 == 3) m_typist.write("s\n");
            const qint64 sent = life.elapsed();
            m_typist.write(QByteArray::number(next) + '\n');
            m_typist.waitForBytesWritten(1'000);
            if (!acknowledged(next, over)) break;
            tally.slowestMs = std::max(tally.slowestMs, life.elapsed() - sent);
            ++next;
            ++tally.acked;
        }
        return next;
    }

    bool die()
    {
        if (m_typist.state() != QProcess::NotRunning) ::kill(pid_t(m_typist.processId()), SIGKILL);
        m_typist.waitForFinished(10'000);
        return m_typist.exitStatus() == QProcess::CrashExit;
    }

private:
    template <class Over>
    bool acknowledged(qint64 letter, Over over)
    {
        const QByteArray wanted = "ack " + QByteArray::number(letter) + '\n';
        while (true) {
            while (m_typist.canReadLine())
                if (m_typist.readLine() == wanted) return true;
            if (over()) return false;
            m_typist.waitForReadyRead(1);
        }
    }

    QProcess m_typist{};
};

/// Each op is open or sealed, never both.
int keptTwice(store::CaseStore& store)
{
    int twice = 0;
    for (quint32 n = 0; n < 3; ++n) {
        const auto ops = store.ops(caseOf(n));
        REQUIRE(ops);
        QSet<QByteArray> names;
        for (const record::LoggedOp& op : *ops) {
            const record::Path& path = op.op.change.path;
            const QByteArray name =
                QByteArray::number(op.hlc) + path.item.toByteArray() + QByteArray::number(path.field);
            twice += names.contains(name) ? 1 : 0;
            names.insert(name);
        }
    }
    return twice;
}

} // namespace

TEST_CASE("Two hundred kills while somebody types lose nothing that was acknowledged", "[torture][kill]")
{
    Desk desk;
    REQUIRE(desk.create());
    desk.store.reset();
    const quint64 seed = std::random_device{}();
    std::mt19937_64 chance(seed);
    Tally tally;
    qint64 next = 0;
    for (int n = 0; n < kKills; ++n) {
        const bool inCommit = n % kInCommit == 0;
        Life life(desk.folder(), inCommit ? 1 + int(chance() % 120) : 0);
        next = life.type(next, inCommit ? 0 : 1 + qint64(chance() % 40), n % 3 == 0, tally);
        REQUIRE(life.die());
        tally.inCommit += inCommit ? 1 : 0;

        REQUIRE(desk.reopen());
        const Result<qint64> letters = lettersIn(*desk.store);
        const bool whole = letters && *letters >= 0 && desk.store->upkeep().verify()->isWhole();
        tally.broken += whole ? 0 : 1;
        if (!whole) break;
        tally.lost += *letters < next ? 1 : 0;
        tally.unacked += std::max<qint64>(0, *letters - next);
        tally.twice += keptTwice(*desk.store);
        next = *letters;
        desk.store.reset();
    }
    std::printf(
        "%d kills, %d inside a commit, seed %llu: %lld letters acknowledged, %d lives lost one, %d left the store "
        "not whole, %lld kept unheard, slowest %lld ms\n",
        kKills, tally.inCommit, static_cast<unsigned long long>(seed), static_cast<long long>(tally.acked), tally.lost,
        tally.broken, static_cast<long long>(tally.unacked), static_cast<long long>(tally.slowestMs));
    INFO("seed " << seed);
    CHECK(tally.lost == 0);
    CHECK(tally.broken == 0);
    CHECK(tally.twice == 0);
    CHECK(tally.acked > kKills); // or nothing was at stake; far more where no sanitizer slows it
    REQUIRE(desk.reopen());
    CHECK(*desk.store->upkeep().readModelsAreTrue());
}

} // namespace kill_test
