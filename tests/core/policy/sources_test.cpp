#include "core/policy/text/json.h"
#include "core/policy/library.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace sources_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const policy::Library& shipped()
{
    static const auto library = policy::Library::builtIn();
    return *library;
}

bool isListed(const QString& id)
{
    return shipped().sources().contains(id);
}

struct Cited {
    QString id{};
    QString in{};
};

/// Every citation written as a whole string literal or as a "ref" in the folders below.
QList<Cited> citedIn(const QStringList& folders)
{
    static const QRegularExpression literal(
        u"\"((?:R[0-9]{1,2}|S[0-9]{1,3}|Decision [0-9]{1,2}|(?:CA14|Care Act 2014) s[0-9][^\"%]*|SI [0-9]{4}/[0-9]+[^\"%]*))\""_s);
    QList<Cited> all;
    for (const QString& folder : folders) {
        QDirIterator each(QStringLiteral(ALONGSIDE_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s, u"*.json"_s},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.fileName().endsWith(u"/sources.json") || file.fileName().contains(u"/resources/schema/")) continue;
            REQUIRE(file.open(QIODevice::ReadOnly));
            auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) all.append({found.next().captured(1), file.fileName()});
        }
    }
    return all;
}

/// Titles of laws in a catalogue are ranges of rules, "R1-R17"; a letter may be put to a paragraph when a rule runs,
/// "SI 2015/313 reg 2(3)(", and then the last case below looks for each.
bool isRange(const QString& id)
{
    return id.contains(u'-') || id.endsWith(u'(');
}

} // namespace

TEST_CASE("The text of every requirement, rule and decision ships", "[policy][sources]")
{
    for (int n = 1; n <= 111; ++n) CHECK(isListed(u"S%1"_s.arg(n)));
    for (int n = 1; n <= 20; ++n) CHECK(isListed(u"R%1"_s.arg(n)));
    for (int n = 1; n <= 10; ++n) CHECK(isListed(u"Decision %1"_s.arg(n)));
    for (const QString& key : shipped().keys() + shipped().listKeys()) {
        INFO(key.toStdString());
        CHECK(isListed(key));
    }
    for (const policy::CitedSource& source : shipped().sources()) {
        INFO(source.id.toStdString());
        CHECK(source.text.size() > 8);
        CHECK_FALSE(source.title.isEmpty());
    }
}

TEST_CASE("Every citation in code and data is listed with its text", "[policy][sources]")
{
    const QList<Cited> cited = citedIn({u"core"_s, u"resources"_s});
    CHECK(cited.size() > 50);
    for (const Cited& one : cited) {
        INFO((one.id + u" in "_s + one.in).toStdString());
        CHECK((isRange(one.id) || isListed(one.id)));
    }
}

TEST_CASE("The letters of reg 2(2) and 2(3), put together when a rule runs, are listed", "[policy][sources]")
{
    for (const QChar letter : u"abcdefghij"_s) CHECK(isListed(u"SI 2015/313 reg 2(2)(%1)"_s.arg(letter)));
    for (const QChar letter : u"abcd"_s) CHECK(isListed(u"SI 2015/313 reg 2(3)(%1)"_s.arg(letter)));
}

} // namespace sources_test
