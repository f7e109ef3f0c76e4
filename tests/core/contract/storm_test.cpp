#include "core/contract/json/fault.h"
#include "tests/core/contract/asked.h"
#include "tests/core/contract/examples.h"

#include <QFile>

#include <random>

namespace storm_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

/// One line spoilt in a few places: a byte changed, left out, or a piece said twice.
QByteArray spoilt(QByteArray line, std::mt19937& chance)
{
    static constexpr char kBytes[] = "{}[]\",:0123456789.-+eEtfn\\/u \xff\xc3\xa9";
    const auto below = [&](qsizetype size) { return static_cast<qsizetype>(chance() % static_cast<unsigned>(size)); };
    for (qsizetype times = 1 + below(4); times > 0 && line.size() > 2; --times) {
        const qsizetype at = below(line.size());
        switch (chance() % 4) {
        case 0: line[at] = kBytes[below(sizeof kBytes - 1)]; break;
        case 1: line.remove(at, 1 + below(8)); break;
        case 2: line.insert(at, QByteArray(1, kBytes[below(sizeof kBytes - 1)])); break;
        default: line.insert(at, line.mid(at, 1 + below(40))); break;
        }
    }
    return line.replace('\n', ' ');
}

} // namespace

TEST_CASE("Whatever a line is like, it has one answer, and that is JSON", "[contract][storm]")
{
    const unsigned seed = 20261121;
    INFO("seed " << seed);
    std::mt19937 chance(seed);
    qint64 decided = 0;
    qint64 refused = 0;
    for (int round = 0; round < 200; ++round) {
        for (const test::Example& example : test::examples()) {
            const QByteArray line = spoilt(example.line, chance);
            if (line.trimmed().isEmpty()) continue;
            const QByteArray out = test::asked(example.subject, line);
            const QJsonDocument json = QJsonDocument::fromJson(out);
            if (out.count('\n') != 1 || !json.isObject()) FAIL(line.toStdString() + " gave " + out.toStdString());
            ++(json[u"error"_s].isObject() ? refused : decided);
        }
    }
    CHECK(decided > 100);
    CHECK(refused > 1000);
}

TEST_CASE("The same question gives the same bytes, whatever came before it", "[contract][storm]")
{
    for (const test::Example& example : test::examples()) {
        const QByteArray alone = test::asked(example.subject, example.line);
        const QByteArray after = test::asked(example.subject, "x\n" + example.line);
        CHECK(QByteArray(alone).replace("\"line\":1,", "")
              == after.mid(after.indexOf('\n') + 1).replace("\"line\":2,", ""));
    }
}

TEST_CASE("Every code of the error schema has its sentence of three parts", "[contract][schema]")
{
    QFile file(QStringLiteral(ALONGSIDE_SOURCE_DIR) + u"/resources/schema/error.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray codes =
        QJsonDocument::fromJson(file.readAll())[u"properties"_s][u"error"_s][u"properties"_s][u"code"_s][u"enum"_s]
            .toArray();
    CHECK(codes.size() >= 30);
    for (const QJsonValue& code : codes) {
        INFO(code.toString().toStdString());
        if (code.toString() == u"NOT_JSON") continue; // it is made with its place
        CHECK(contract::messageFor({code.toString(), u"/facts/lines/0"_s, u"a.key"_s}, {}).count(u". "_s) == 2);
    }
}

} // namespace storm_test
