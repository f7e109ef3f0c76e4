#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace reprice_test {

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int status = -1;
    QByteArray out{};
    QByteArray err{};
};

Ran ran(const QStringList& words, const QByteArray& input = {})
{
    QProcess program;
    program.start(QStringLiteral(ALONGSIDE_CLI), QStringList{u"reprice"_s} + words);
    REQUIRE(program.waitForStarted());
    program.write(input);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(120000));
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QByteArray read(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray allocation(const char* item)
{
    return R"({"facts":{"allocation_date":"2024-09-17","outcomes":[{"id":"O1","eligible":true}],"lines":[)"
           R"({"id":"L1","item":")"
           + QByteArray(item)
           + R"(","outcomes":["O1"],"period":"week"}]}})"
             "\n";
}

const QByteArray kGuide =
    R"({"id":"MINE","effective_from":"2050-01-01","effective_to":"2050-12-31","items":{"PA":{"price_p":1730}}})";

} // namespace

TEST_CASE("The new prices are a guide of the policy by its id, or a file", "[cli][reprice]")
{
    const QByteArray byId = ran({u"--guide"_s, u"PG-2025"_s}, allocation("PA")).out;
    CHECK(byId.contains(R"("before":{"guide":"PG-2024","weekly_p":1430,)"));
    CHECK(byId.contains(R"("after":{"guide":"PG-2025",)"));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"next.json"_s);
    for (const QByteArray& mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
        write(path, mark + kGuide);
        const Ran byPath = ran({u"--guide"_s, path}, allocation("PA"));
        CHECK(byPath.status == 0);
        CHECK(byPath.out.contains(R"("after":{"guide":"MINE","weekly_p":1730,)"));
    }
}

TEST_CASE("The status says whether every line, some or none could be priced", "[cli][reprice]")
{
    struct Story {
        QStringList words;
        QByteArray input;
        int status;
        qsizetype lines;
    };
    const QString guide = u"--guide"_s;
    const auto story = GENERATE_COPY(values<Story>({
        {{guide, u"PG-2025"_s}, allocation("PA"), 0, 2},
        {{guide, u"PG-2025"_s}, {}, 0, 1},
        {{guide, u"PG-2025"_s}, allocation("PA") + allocation("GOLD") + allocation("PA"), 2, 4},
        {{guide, u"PG-2025"_s, u"--in"_s, u"/nowhere/at/all"_s}, {}, 1, 0},
        {{guide, u"PG-2025"_s, u"--policy"_s, u"/nowhere/at/all"_s}, {}, 1, 0},
        {{guide, u"/nowhere/at/all"_s}, allocation("PA"), 1, 0},
        {{guide}, allocation("PA"), 1, 0},
        {{guide, u"PG-2025"_s, u"allocation"_s}, allocation("PA"), 1, 0},
        {{guide, u"PG-2025"_s, u"--on"_s, u"2024-09-17"_s}, allocation("PA"), 1, 0},
        {{}, allocation("PA"), 1, 0},
    }));
    INFO(story.words.join(u' ').toStdString());
    const Ran result = ran(story.words, story.input);
    CHECK(result.status == story.status);
    CHECK(result.out.count('\n') == story.lines);
    CHECK(result.err.isEmpty() == (story.status != 1));
}

TEST_CASE("A guide file that is wrong ends the run with file, line and column", "[cli][reprice]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"next.json"_s);
    write(path, "{\"id\":\"X\",\n\"items\":{\"PA\":{\"price_p\":\"12\"}},\"effective_from\":\"2050-01-01\",\"effective_"
                "to\":\"2050-12-31\"}");
    const Ran wrong = ran({u"--guide"_s, path}, allocation("PA"));
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains("next.json: /items/PA/price_p line 2, column"));
    write(path, "{");
    CHECK(ran({u"--guide"_s, path}, allocation("PA")).err.contains("next.json line 1, column"));
}

TEST_CASE("Files in and out, and sentences", "[cli][reprice]")
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.ndjson"_s);
    const QString out = folder.filePath(u"out.ndjson"_s);
    write(in, allocation("PA"));
    const Ran quiet = ran({u"--guide"_s, u"PG-2025"_s, u"--in"_s, in, u"--out"_s, out});
    CHECK(quiet.status == 0);
    CHECK(quiet.out.isEmpty());
    CHECK(read(out) == ran({u"--guide"_s, u"PG-2025"_s}, allocation("PA")).out);
    CHECK(ran({u"--guide"_s, u"PG-2025"_s, u"--in"_s, in, u"--out"_s, in}).status == 1);
    CHECK(read(in) == allocation("PA"));
    CHECK(ran({u"--guide"_s, u"PG-2025"_s, u"--explain"_s}, allocation("PA"))
              .out.contains("All together\n1 people priced twice"));
}

} // namespace reprice_test
