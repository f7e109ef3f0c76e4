#include "core/store/sql/connection.h"
#include "core/store/sql/migrations.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/raw_file.h"
#include "tests/core/store/around/saved_visit.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace migrations_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<QByteArray> historyOf(store::CaseStore& store)
{
    QList<QByteArray> out;
    for (const quint32 n : {1, 2})
        for (const auto& line : *store.upkeep().history(caseOf(n)))
            out.append(line.place.toUtf8() + line.value.toCbor() + QByteArray::number(line.opNo));
    return out;
}

} // namespace

TEST_CASE("A store of each version ever released is brought up to date, and says what it said", "[store][migrations]")
{
    const QString saved = QString::fromLatin1(GENERATE(as<const char*>{}, "v001", "v002", "v003", "v004", "v005"));
    const QString from = QStringLiteral(ALONGSIDE_SAVED_STORES) + u'/' + saved;
    Desk old;
    REQUIRE(QDir().mkpath(old.folder()));
    REQUIRE(QFile::copy(from, old.file()));
    QFile::setPermissions(old.file(), QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(old.reopen());

    const QByteArray copied = "store.before-" + QByteArray::number(saved.last(1).toInt() + 1);
    CHECK(bytesOf(old.file(copied.constData())) == bytesOf(from)); // copied before the first step
    CHECK(old.store->upkeep().verify()->faults == QStringList());
    CHECK(*old.store->upkeep().readModelsAreTrue());
    const CaseFile first = *old.store->caseFile(caseOf(1));
    CHECK(first.person.name == u"Wilhelmina Oakapple"_s);
    CHECK(first.person.howToReach == u"text first"_s);
    CHECK(first.entries.first().words == u"the garden gate sticks – she climbs over"_s);
    CHECK(old.store->caseload()->size() == 2);
    CHECK(old.store->search(u"novakova"_s)->size() == 1);
    CHECK(old.store->dueDates({2026, 12, 31})->size() == 1);
    CHECK(*old.store->inbox().cursor() == 5);
    CHECK(old.store->outbox().waiting()->frames == 1);

    Desk fresh; // the same, written by this program
    REQUIRE(writeSavedVisit(fresh));
    CHECK(historyOf(*old.store) == historyOf(*fresh.store));
    CHECK(*old.store->caseload() == *fresh.store->caseload());

    REQUIRE(old.jot(caseOf(2), 21, u"open still, and more"_s));
    REQUIRE(old.reopen());
    CHECK(old.store->caseFile(caseOf(2))->entries.first().words == u"open still, and more"_s);
}

TEST_CASE("Who is a carer is in the list after the step that brought it there", "[store][migrations]")
{
    Desk desk;
    REQUIRE(desk.create());
    REQUIRE(desk.say(caseOf(1), [](CaseFile& file) { file.person.subject = CaseSubject::Carer; }));
    REQUIRE(desk.name(caseOf(2), u"Bartholomew Nováková"_s));
    desk.store.reset();
    REQUIRE(meddle(desk.file(), testKey(), "ALTER TABLE caseload DROP COLUMN subject; PRAGMA user_version = 5"));
    REQUIRE(desk.reopen());
    for (const CaseloadRow& row : *desk.store->caseload())
        CHECK(row.subject == (row.id == caseOf(1) ? CaseSubject::Carer : CaseSubject::Adult));
}

TEST_CASE("A migration that is cut short leaves the store as it was", "[store][migrations]")
{
    Desk desk;
    REQUIRE(QDir().mkpath(desk.folder()));
    REQUIRE(QFile::copy(QStringLiteral(ALONGSIDE_SAVED_STORES "/v001"), desk.file()));
    QFile::setPermissions(desk.file(), QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(meddle(desk.file(), testKey(), "CREATE TABLE due_date (in_the_way INTEGER)")); // the step fails half way
    CHECK_FALSE(desk.reopen());
    REQUIRE(meddle(desk.file(), testKey(), "DROP TABLE due_date"));
    REQUIRE(desk.reopen());
    CHECK(desk.store->caseload()->size() == 2);
}

} // namespace migrations_test
