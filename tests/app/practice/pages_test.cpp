// Visits with one invented person, each played to its end, and what the pages that are left say and never say. The files are
// in tests/data/robin: "steps" as in resources/schema/visit.schema.json after those of robin.json, "pages" by key.
#include "core/casework/payments/coming.h"
#include "core/casework/review/looked_over.h"
#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "tests/app/practice/played.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pages_test {

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

const QString kFolder = QStringLiteral(ALONGSIDE_SOURCE "/tests/data/robin/");

QJsonObject read(const QString& name)
{
    QFile file(kFolder + name);
    REQUIRE(file.open(QFile::ReadOnly));
    const QJsonObject read = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE_FALSE(read.isEmpty());
    return read;
}

/// A file that brings its own council begins by itself.
QJsonObject visitOf(QJsonObject said)
{
    QJsonObject visit = said.contains(u"council"_s) ? said : read(u"robin.json"_s);
    QJsonArray steps = said.contains(u"council"_s) ? QJsonArray() : visit[u"steps"_s].toArray();
    for (const QJsonValue& one : said[u"steps"_s].toArray()) steps.append(one);
    for (qsizetype at = 0; at < steps.size(); ++at) {
        QJsonObject step = steps.at(at).toObject();
        if (!step.contains(u"by"_s)) step.insert(u"by"_s, u"w"_s);
        steps.replace(at, step);
    }
    visit[u"steps"_s] = steps;
    visit.remove(u"pages"_s);
    return visit;
}

QString pageText(const QString& key, const CaseFile& file, QDate today)
{
    const Result<policy::Library> library = policy::Library::builtIn();
    documents::StatementContext context{.practice = true, .today = today};
    context.payments = *casework::comingPayments(file, today);
    context.lookedOver = casework::lookedOver(file, casework::Rulebook(*library).reviewing());
    const documents::PageKind* kind = documents::pageKind(key);
    REQUIRE(kind);
    return kind->ready(file) ? documents::textOf(kind->make(file, context)).simplified() : QString();
}

void judge(const QString& text, const QJsonObject& expected)
{
    INFO(text.toStdString());
    for (const QJsonValue& says : expected[u"says"_s].toArray()) {
        INFO("says: " << says.toString().toStdString());
        CHECK(text.contains(says.toString().trimmed()));
    }
    for (const QJsonValue& never : expected[u"never"_s].toArray()) {
        INFO("never: " << never.toString().toStdString());
        CHECK_FALSE(text.contains(never.toString()));
    }
}

} // namespace

TEST_CASE("what a page says of the money is what was decided and is paid", "[practice][pages]")
{
    for (const QString& name : QDir(kFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == u"robin.json") continue;
        DYNAMIC_SECTION(name.toStdString())
        {
            const QJsonObject said = read(name);
            const QJsonObject visit = visitOf(said);
            const test::Played end = test::playedFile(QJsonDocument(visit).toJson());
            const QString last = visit[u"steps"_s].toArray().last()[u"at"_s].toString();
            const QDate today = QDateTime::fromString(last, Qt::ISODate).date();
            REQUIRE(today.isValid());
            const QJsonObject pages = said[u"pages"_s].toObject();
            for (auto page = pages.begin(); page != pages.end(); ++page) {
                INFO(name.toStdString() << " " << page.key().toStdString());
                judge(pageText(page.key(), end.file, today), page.value().toObject());
            }
        }
    }
}

} // namespace pages_test
