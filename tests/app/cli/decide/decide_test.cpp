#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace decide_test {

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int status = -1;
    QByteArray out{};
    QByteArray err{};
};

const QByteArray kGood = R"({"id":"g","facts":{"agreed_on":"2027-06-10","net_weekly_p":8125}})";

Ran ran(const QStringList& words, const QByteArray& input = {}, const QString& folder = {})
{
    QProcess program;
    if (!folder.isEmpty()) program.setWorkingDirectory(folder);
    program.start(QStringLiteral(ALONGSIDE_CLI), QStringList{u"decide"_s} + words);
    REQUIRE(program.waitForStarted());
    program.write(input);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(120000));
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A policy folder with one guide at £10.00.
void writeGuide(const QString& folder)
{
    QDir(folder).mkpath(u"p/price-guides"_s);
    write(
        folder + u"/p/price-guides/x.json"_s,
        R"({"id":"X","effective_from":"2030-01-01","effective_to":"2030-12-31","items":{"PA":{"name":"PA","unit":"hour","price_p":1000}}})");
}

} // namespace

TEST_CASE("The status says whether every line, some or none could be decided", "[cli]")
{
    struct Story {
        QStringList words;
        QByteArray input;
        int status;
        qsizetype lines;
    };
    const auto story = GENERATE_COPY(values<Story>({
        {{u"payment-schedule"_s}, kGood + '\n', 0, 1},
        {{u"payment-schedule"_s}, {}, 0, 0},
        {{u"payment-schedule"_s}, kGood + "\n{}\n" + kGood, 2, 3},
        {{u"horoscope"_s}, kGood, 1, 0},
        {{}, kGood, 1, 0},
        {{u"payment-schedule"_s, u"allocation"_s}, kGood, 1, 0},
        {{u"payment-schedule"_s, u"--loud"_s}, kGood, 1, 0},
        {{u"payment-schedule"_s, u"--on"_s}, kGood, 1, 0},
        {{u"payment-schedule"_s, u"--on"_s, u"2027-02-30"_s}, kGood, 1, 0},
        {{u"payment-schedule"_s, u"--in"_s, u"/nowhere/at/all"_s}, kGood, 1, 0},
        {{u"payment-schedule"_s, u"--policy"_s, u"/nowhere/at/all"_s}, kGood, 1, 0},
        {{u"--list"_s}, {}, 0, 29},
    }));
    INFO(story.words.join(u' ').toStdString());
    const Ran result = ran(story.words, story.input);
    CHECK(result.status == story.status);
    CHECK(result.out.count('\n') == story.lines);
    CHECK(result.err.isEmpty() == (story.status != 1));
}

TEST_CASE("Files in and out, and a policy folder named from where one stands", "[cli]")
{
    const QTemporaryDir folder;
    writeGuide(folder.path());
    write(
        folder.filePath(u"in"_s),
        R"({"facts":{"outcomes":[{"id":"O","eligible":true}],"lines":[{"id":"L","item":"PA","outcomes":["O"],"period":"week"}]}})");
    const Ran result = ran(
        {u"allocation"_s, u"--in"_s, u"in"_s, u"--out"_s, u"out"_s, u"--policy"_s, u"p"_s, u"--on"_s, u"2030-06-01"_s},
        {}, folder.path());
    CHECK(result.status == 0);
    CHECK(result.out.isEmpty());
    CHECK(read(folder.filePath(u"out"_s)).contains(R"("weekly_p":1000,)"));

    const Ran same = ran({u"allocation"_s, u"--in"_s, u"in"_s, u"--out"_s, u"in"_s}, {}, folder.path());
    CHECK(same.status == 1);
    CHECK(read(folder.filePath(u"in"_s)).startsWith(R"({"facts")")); // nothing was lost
}

TEST_CASE("A wrong policy file ends the run, naming file, line and column", "[cli]")
{
    const QTemporaryDir folder;
    writeGuide(folder.path());
    write(folder.filePath(u"p/price-guides/y.json"_s), "{\n  \"id\": 7 }");
    const Ran result = ran({u"payment-schedule"_s, u"--policy"_s, u"p"_s}, kGood, folder.path());
    CHECK(result.status == 1);
    CHECK(result.out.isEmpty());
    CHECK(result.err.contains("price-guides/y.json"));
    CHECK(result.err.contains("line 2, column 10"));
}

TEST_CASE("An answer comes before the next question is asked", "[cli]")
{
    QProcess program;
    program.start(QStringLiteral(ALONGSIDE_CLI), {u"decide"_s, u"payment-schedule"_s});
    REQUIRE(program.waitForStarted());
    for (int i = 0; i < 3; ++i) {
        program.write(kGood + '\n');
        QByteArray answer;
        while (!answer.endsWith('\n')) {
            REQUIRE(program.waitForReadyRead(60000));
            answer += program.readAllStandardOutput();
        }
        CHECK(answer.endsWith("\"ignored\":[]}\n"));
    }
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(60000));
    CHECK(program.exitCode() == 0);
}

TEST_CASE("A hundred times the lines need no more memory", "[cli]")
{
    // What the running program says of itself once it has answered so many lines. Unit: kilobytes.
    const auto peakAfter = [](int lines) {
        QProcess program;
        program.start(QStringLiteral(ALONGSIDE_CLI), {u"decide"_s, u"payment-schedule"_s});
        REQUIRE(program.waitForStarted());
        program.write((kGood + '\n').repeated(lines));
        qsizetype answered = 0;
        while (answered < lines) {
            REQUIRE(program.waitForReadyRead(60000));
            answered += program.readAllStandardOutput().count('\n');
        }
        const QByteArray status = read(u"/proc/%1/status"_s.arg(program.processId()));
        program.closeWriteChannel();
        program.waitForFinished(60000);
        return status.mid(status.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toInt();
    };
    const int few = peakAfter(200);
    const int many = peakAfter(20000);
    REQUIRE(few > 1000);
    CHECK(many < few + 1500);
}

} // namespace decide_test
