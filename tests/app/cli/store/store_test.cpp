#include "core/store/keys/key_slots.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

namespace store_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

const QString kWords = u"kettle bramble harbour tin"_s;

struct Said {
    int code = -1;
    QString out{};
    QString err{};
};

/// A store behind a passphrase, with one person in it.
struct Locked {
    Locked()
    {
        auto keys = store::KeySlots::withCostForTests(folder(), clock, {1, 8192});
        store::FileDeviceSecret secret(folder());
        const auto key = keys.create(kWords, secret);
        REQUIRE(key);
        auto made = store::CaseStore::create(folder(), *key, testIdentity(), clock);
        REQUIRE(made);
        CaseFile after{.id = caseOf(1)};
        after.person.name = u"Margaret Ashworth"_s;
        after.staff.append({testIdentity().actor, u"Niamh Farrelly"_s, {}});
        REQUIRE((*made)->append(edit({.id = after.id}, after)));
        REQUIRE((*made)->outbox().seal(store::SealWhat::Everything));
    }
    QString folder() const { return dir.path() + u"/desk"_s; }

    Said ask(const QString& act, const QStringList& more = {}, const QString& words = kWords) const
    {
        QProcess program;
        program.start(QStringLiteral(ALONGSIDE_CLI), QStringList{u"store"_s, act, u"--store"_s, folder()} + more);
        program.write(words.toUtf8() + '\n');
        program.closeWriteChannel();
        program.waitForFinished(30'000);
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    QTemporaryDir dir{};
    StandingClock clock{};
};

} // namespace

TEST_CASE("The command line verifies, rebuilds and tells the history of a store", "[cli][store]")
{
    const Locked one;
    const Said verified = one.ask(u"verify"_s);
    INFO(verified.err.toStdString());
    CHECK(verified.code == 0);
    CHECK(verified.out.contains(u"SQLite3 Multiple Ciphers"_s));
    CHECK(verified.out.contains(u"The store is whole."_s));
    CHECK(one.ask(u"rebuild"_s).out.contains(u"The lists were what the log says."_s));
    CHECK(one.ask(u"history"_s).out.contains(u"Margaret Ashworth"_s));

    const QString person = caseOf(1).value.toString(QUuid::WithoutBraces);
    const Said history = one.ask(u"history"_s, {u"--person"_s, person});
    INFO(history.out.toStdString());
    CHECK(history.out.contains(u"Niamh Farrelly  person: Name set"_s));
    CHECK(history.out.contains(u"  the record looked at"_s));
    CHECK_FALSE(history.out.contains(u"unknown"_s));
    CHECK_FALSE(history.out.contains(u"Margaret"_s));
    CHECK(one.ask(u"history"_s, {u"--person"_s, person, u"--values"_s}).out.contains(u"Margaret"_s));
    CHECK(one.ask(u"history"_s, {u"--person"_s, person}).out.contains(u"looked at"_s)); // the looks before it
}

TEST_CASE("A history tells a value whole, and nothing in it moves the terminal", "[cli][store]")
{
    Locked one;
    {
        store::KeySlots keys(one.folder(), one.clock);
        store::FileDeviceSecret secret(one.folder());
        const auto opened = store::CaseStore::open(one.folder(), *keys.unlock(kWords, secret), one.clock);
        REQUIRE(opened);
        const Result<CaseFile> seen = (*opened)->caseFile(caseOf(1));
        CaseFile after = *seen;
        after.person.name = u"Mar"_s + QChar(u'\0') + u"garet\x1b[2J Ashworth"_s;
        REQUIRE((*opened)->append(edit(*seen, after)));
    }
    const QString person = caseOf(1).value.toString(QUuid::WithoutBraces);
    const Said history = one.ask(u"history"_s, {u"--person"_s, person, u"--values"_s});
    INFO(history.out.toStdString());
    CHECK(history.out.contains(uR"("Mar\u0000garet\u001B[2J Ashworth")"_s)); // in CBOR's own notation
    CHECK_FALSE(history.out.contains(QChar(0x1b)));
}

TEST_CASE("The command line says in words what stands in the way of a store", "[cli][store]")
{
    const Locked one;
    const Said wrong = one.ask(u"verify"_s, {}, u"kettle bramble harbour toe"_s);
    CHECK(wrong.code == 1);
    CHECK(wrong.out.isEmpty());
    CHECK_FALSE(wrong.err.contains(u"toe"_s));
    CHECK(wrong.err.startsWith(u"alongside-cli store: "_s));
    CHECK(one.ask(u"polish"_s).code == 1);
    QFile::remove(one.folder() + u"/device-secret"_s);
    CHECK(one.ask(u"verify"_s).err != wrong.err);
}

TEST_CASE("A store whose newest entries are gone is not called whole, at the first check or a later one",
          "[cli][store]")
{
    const Locked one;
    const auto put = [&](const QString& from, const QString& to) {
        QFile::remove(one.folder() + u'/' + to);
        REQUIRE(QFile::copy(one.folder() + u'/' + from, one.folder() + u'/' + to));
    };
    put(u"store"_s, u"older"_s);
    {
        store::KeySlots keys(one.folder(), one.clock);
        store::FileDeviceSecret secret(one.folder());
        const auto opened = store::CaseStore::open(one.folder(), *keys.unlock(kWords, secret), one.clock);
        REQUIRE(opened);
        CaseFile after{.id = caseOf(2)};
        after.person.name = u"Invented Later"_s;
        REQUIRE((*opened)->append(edit({.id = after.id}, after)));
    }
    put(u"older"_s, u"store"_s);
    for (int check = 0; check < 2; ++check) {
        const Said verified = one.ask(u"verify"_s);
        CHECK(verified.code == 2);
        CHECK(verified.out.contains(u"MISSING   a change that was kept"_s));
        CHECK(verified.out.contains(u"The store is not whole."_s));
    }
    CHECK(one.ask(u"verify"_s).out.contains(u"counted   2 changes"_s));
}

} // namespace store_test
