// Every story of tests/data/stories, asked and held against its answer.

#include "tests/core/contract/asked.h"
#include "tests/core/contract/stories.h"

#include <iostream>

namespace stories_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

std::string shown(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

QStringList codesOf(const QJsonObject& answer)
{
    QStringList codes;
    for (const QJsonValue reason : answer[u"reasons"].toArray()) codes.append(reason[u"code"].toString());
    return codes;
}

/// Whether `codes` has all of `wanted` in their order, with others between them or not.
bool inOrder(const QStringList& codes, const QJsonArray& wanted)
{
    qsizetype from = 0;
    for (const QJsonValue code : wanted) {
        const qsizetype at = codes.indexOf(code.toString(), from);
        if (at < 0) return false;
        from = at + 1;
    }
    return true;
}

void checkDecided(const test::Story& story, const QJsonObject& answer)
{
    CHECK(answer[u"finding"].toString().toStdString() == story.told[u"finding"].toString().toStdString());
    const QJsonObject wanted = story.told[u"answer"].toObject();
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        INFO(field.key().toStdString());
        REQUIRE(answer.contains(field.key()));
        CHECK(shown(answer[field.key()]) == shown(field.value()));
    }
    const QStringList codes = codesOf(answer);
    INFO("reasons: " << codes.join(u' ').toStdString());
    CHECK(inOrder(codes, story.told[u"reasons"].toArray()));
    for (const QJsonValue never : story.told[u"without"].toArray()) CHECK_FALSE(codes.contains(never.toString()));
}

void checkRefused(const test::Story& story)
{
    CHECK(test::refusal(story.subject->name, story.line(), story.on()).toStdString()
          == story.told[u"refused"].toString().toStdString());
    const QString said = test::answer(story.subject->name, story.line(), story.on())[u"error"][u"message"].toString();
    for (const QJsonValue words : story.told[u"says"].toArray()) {
        INFO(said.toStdString());
        CHECK(said.contains(words.toString()));
    }
}

} // namespace

TEST_CASE("Every story has its answer", "[contract][stories]")
{
    const QList<test::Story> stories = test::stories();
    for (const test::Story& story : stories) {
        INFO(story.file.toStdString() << ": " << story.said().toStdString() << " (" << shown(story.told[u"source"])
                                      << ")");
        REQUIRE_FALSE(story.said().isEmpty());
        REQUIRE_FALSE(story.told[u"source"].toString().isEmpty());
        if (story.isRefused()) {
            checkRefused(story);
        } else {
            checkDecided(story, test::answer(story.subject->name, story.line(), story.on()));
        }
    }
    std::cout << stories.size() << " stories\n";
}

TEST_CASE("Every file of stories is about a subject", "[contract][stories]")
{
    QStringList known;
    for (const contract::Subject& subject : contract::subjects()) known.append(test::storyFile(subject));
    for (const QString& file :
         QDir(QStringLiteral(ALONGSIDE_SOURCE_DIR "/tests/data/stories")).entryList({u"*.json"_s})) {
        INFO(file.toStdString());
        CHECK(known.contains(file));
    }
}

} // namespace stories_test
