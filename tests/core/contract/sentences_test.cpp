#include "core/documents/sentences/sentence_table.h"
#include "tests/core/contract/asked.h"
#include "tests/core/contract/examples.h"
#include "tests/core/contract/stories.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace sentences_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> tableKeys()
{
    QSet<QString> keys;
    for (const documents::SentenceRow& row : documents::ruleSentences()) keys.insert(QString::fromLatin1(row.key));
    return keys;
}

/// Keys as the rules write them: the first thing of a Reason, followed by what was met.
QStringList keysInRules()
{
    static const QRegularExpression written(u"\\{u\"([a-z0-9_]+)\"_s, *Tri::"_s);
    QStringList keys;
    QDirIterator each(QStringLiteral(ALONGSIDE_SOURCE_DIR) + u"/core/rules"_s, {u"*.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = written.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) keys.append(found.next().captured(1));
    }
    return keys;
}

} // namespace

TEST_CASE("Every key a rule writes has one sentence", "[contract][sentences]")
{
    CHECK(tableKeys().size() == qsizetype(documents::ruleSentences().size()));
    const QStringList keys = keysInRules();
    CHECK(keys.size() > 20);
    for (const QString& key : keys) {
        INFO(key.toStdString());
        CHECK(tableKeys().contains(key));
    }
}

TEST_CASE("A day past the last year is not told as money alone", "[contract][sentences]")
{
    int seen = 0;
    for (const test::Story& story : test::stories()) {
        if (!story.isRefused() || !story.line().contains("\"9999-")) continue;
        const QByteArray told = test::asked(story.subject->name, story.line(), story.on(), true);
        INFO(told.toStdString());
        CHECK(told.contains("no day the year 9999"));
        ++seen;
    }
    CHECK(seen > 0);
}

TEST_CASE("Whatever rests on a value that is not confirmed says so where people read it", "[contract][sentences]")
{
    int seen = 0;
    for (const test::Story& story : test::stories()) {
        if (story.isRefused()) continue;
        const QByteArray line = test::asked(story.subject->name, story.line(), story.on());
        if (!line.contains("\"confirmed\":false")) continue;
        ++seen;
        const QByteArray told = test::asked(story.subject->name, story.line(), story.on(), true);
        INFO(told.toStdString());
        CHECK(told.contains("is not confirmed yet"));
    }
    CHECK(seen > 20);
}

TEST_CASE("No answer falls back on the general sentence or leaves a gap", "[contract][sentences]")
{
    QByteArrayList answers;
    for (const test::Example& example : test::examples()) answers.append(test::asked(example.subject, example.line));
    for (const test::Story& story : test::stories())
        if (!story.isRefused()) answers.append(test::asked(story.subject->name, story.line(), story.on()));
    for (const QByteArray& out : answers) {
        INFO(out.toStdString());
        CHECK_FALSE(out.contains("A rule was used here"));
        CHECK_FALSE(out.contains("\"text\":\"\""));
        const QJsonArray reasons = QJsonDocument::fromJson(out)[u"reasons"_s].toArray();
        CHECK_FALSE(reasons.isEmpty());
        for (const QJsonValue& reason : reasons)
            CHECK(test::builtIn().sources().contains(reason[u"source"_s].toString()));
    }
}

} // namespace sentences_test
