#include "tests/app/server/database/said.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace judge_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;

namespace {

struct Verdict {
    int code = -1;
    QList<QJsonArray> lines{};
    QString said{};
};

/// The reader we did not write our frames with: Python, its own CBOR, zstd and SHA-256.
Verdict judged(const QString& address)
{
    QProcess judge;
    judge.start(u"/usr/bin/python3"_s,
                {QStringLiteral(ALONGSIDE_SOURCE_DIR "/tests/support/judges/read_inbox.py"), address});
    REQUIRE(judge.waitForFinished(60'000));
    Verdict verdict{judge.exitCode(), {}, QString::fromUtf8(judge.readAllStandardError())};
    for (const QByteArray& line : judge.readAllStandardOutput().split('\n'))
        if (!line.isEmpty()) verdict.lines.append(QJsonDocument::fromJson(line).array());
    return verdict;
}

} // namespace

TEST_CASE("A reader of others' making finds in PostgreSQL what the laptop sealed, op by op", "[database][judge]")
{
    Office office(Kind::PostgreSql);
    Laptop laptop(office, 1);
    CaseFile after = named(u"Bernie “B” Ōkafor"_s);
    after.person.contactWords = u"ring twice\nthen knock"_s;
    after.agreements.append({.id = {id(49)}, .on = QDate(2026, 11, 19), .by = u"Ada"_s});
    after.instructions.append({.id = {id(50)}, .on = QDate(2026, 11, 19), .by = u"Sam"_s, .agreement = {id(49)}});
    const auto first = laptop.seal({laptop.group({id(1)}, CaseFile(), after)});
    const auto second = laptop.seal({laptop.group({id(2)}, CaseFile(), named(u"Asha"_s), 3)});
    REQUIRE(laptop.push(first));
    REQUIRE(laptop.push(second));
    office.work();

    const Verdict verdict = judged(office.address());
    INFO(verdict.said.toStdString());
    CHECK(verdict.code == 0);
    const QList<QByteArray> leaves = first.leaves + second.leaves;
    REQUIRE(verdict.lines.size() == leaves.size());
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        CHECK(verdict.lines[i].at(1).toInteger() == i + 1);
        CHECK(verdict.lines[i].at(6).toString() == QString::fromLatin1(leaves[i].toHex()));
    }
    CHECK(verdict.lines.first().at(5).toString() == u"Bernie “B” Ōkafor"_s);
    CHECK(verdict.lines.last().at(2).toString() == id(2).toString(QUuid::WithoutBraces));

    const auto body = wire::rewriteErased(first.header, first.body, wire::BodyForm::AsSealed, {1}, id(0xd));
    {
        const auto link = office.database().links().lend(Use::Write);
        REQUIRE((*link)->run({"UPDATE inbox SET body = $1, form = 2 WHERE frame_seq = 1", {*body}}));
    }
    const Verdict erased = judged(office.address());
    INFO(erased.said.toStdString());
    CHECK(erased.code == 0);
    CHECK(erased.lines.first().at(5).toString() == u"erased"_s);

    office.tell("UPDATE op SET leaf = (SELECT leaf FROM op WHERE csn = 2) WHERE csn = 1");
    CHECK(judged(office.address()).code == 1);
}

} // namespace judge_test
