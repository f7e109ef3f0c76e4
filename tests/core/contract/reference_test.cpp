// The reference that ships, resources/help/decide, held against the program: every subject and kind has its page, every
// field of the schemas is named there, and every example is answered as it says. In a page:
//   ```json in           one line to ask, over as many rows as it likes; the page names the subject, or "in eligibility"
//   ```json out          follows: what must be in the answer
//   ```json file         part of a file; only read, and on the page of reprice the guide that the next line is priced by

#include "tests/core/contract/asked.h"

#include "core/contract/money/reprice.h"
#include "core/contract/subject.h"
#include "core/policy/files/guide_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace reference_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QString kPages = QStringLiteral(ALONGSIDE_SOURCE_DIR) + u"/resources/help/decide"_s;
const QString kReprice = u"reprice"_s; // a command of its own
const QString kSchemas = QStringLiteral(ALONGSIDE_SOURCE_DIR) + u"/resources/schema"_s;

/// On every line of every subject, and told in README.md.
const QStringList kShared{u"id"_s,      u"line"_s,   u"subject"_s, u"kind"_s,    u"finding"_s, u"facts"_s,
                          u"reasons"_s, u"policy"_s, u"ignored"_s, u"context"_s, u"note"_s};

QString fileText(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QJsonObject schema(const QString& name)
{
    return QJsonDocument::fromJson(fileText(kSchemas + u'/' + name).toUtf8()).object();
}

QString pageOf(const contract::Subject& subject)
{
    return kPages + u'/' + QLatin1StringView(subject.name) + u".md"_s;
}

void collect(const QJsonValue& part, QSet<QString>& names, QSet<QString>& seen)
{
    if (part.isArray())
        for (const QJsonValue one : part.toArray()) collect(one, names, seen);
    const QJsonObject object = part.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == u"properties")
            for (const QString& name : member.value().toObject().keys()) names.insert(name);
        if (member.key() == u"$ref") {
            const QString ref = member.value().toString();
            const QString def = ref.section(u"#/$defs/"_s, 1);
            if (seen.contains(ref) || def == u"reasons" || def == u"policy") continue;
            seen.insert(ref);
            const QJsonObject whole = schema(ref.section(u"schema:"_s, 1).section(u'#', 0, 0));
            collect(def.isEmpty() ? QJsonValue(whole) : whole[u"$defs"_s].toObject()[def], names, seen);
        } else collect(member.value(), names, seen);
    }
}

/// Every name a line in or out may have.
QSet<QString> fieldsIn(const QStringList& schemas)
{
    QSet<QString> names;
    QSet<QString> seen;
    for (const QString& one : schemas) collect(schema(one), names, seen);
    for (const QString& shared : kShared) names.remove(shared);
    return names;
}

bool isNamed(const QString& page, const QString& name)
{
    return page.contains(u'`' + name + u'`') || page.contains(u'"' + name + u'"');
}

void checkFields(const QString& page, const QStringList& schemas)
{
    QStringList missing;
    for (const QString& field : fieldsIn(schemas))
        if (!isNamed(page, field)) missing.append(field);
    missing.sort();
    CHECK(missing.join(u' ').toStdString() == "");
}

struct Block {
    QString what{}; // "in", "in eligibility", "out", "file"
    QString text{};
};

QList<Block> blocksOf(const QString& page)
{
    static const QRegularExpression fence(u"^ *```json *([^\\n]*)\\n(.*?)^ *```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QList<Block> blocks;
    auto found = fence.globalMatch(page);
    while (found.hasNext()) {
        const auto one = found.next();
        blocks.append({one.captured(1).trimmed(), one.captured(2)});
    }
    return blocks;
}

/// Whether `found` has all that `wanted` says; lists whole, objects at least.
bool holds(const QJsonValue& wanted, const QJsonValue& found)
{
    if (wanted.isArray()) {
        const QJsonArray a = wanted.toArray();
        const QJsonArray b = found.toArray();
        bool same = found.isArray() && a.size() == b.size();
        for (qsizetype i = 0; same && i < a.size(); ++i) same = holds(a[i], b[i]);
        return same;
    }
    if (!wanted.isObject()) return wanted == found;
    const QJsonObject a = wanted.toObject();
    const QJsonObject b = found.toObject();
    bool same = found.isObject();
    for (auto member = a.begin(); same && member != a.end(); ++member)
        same = b.contains(member.key()) && holds(member.value(), b[member.key()]);
    return same;
}

/// The first line of the answer.
QByteArray repriced(const QByteArray& line, const QString& guideFile)
{
    const auto json = policy::readJson(guideFile.toUtf8());
    REQUIRE(json);
    const auto guide = policy::readGuide(*json);
    REQUIRE(std::holds_alternative<PriceGuide>(guide));
    std::istringstream in(line.toStdString());
    std::ostringstream out;
    contract::reprice(in, out, std::get<PriceGuide>(guide), false, test::builtIn());
    return QByteArray::fromStdString(out.str()).split('\n').first();
}

void checkPair(const QString& subject, const Block& in, const Block& out, const QString& guide)
{
    const QByteArray line = QString(in.text).replace(u'\n', u' ').trimmed().toUtf8();
    const QByteArray name = subject.toUtf8();
    const QByteArray answer = subject == kReprice ? repriced(line, guide) : test::asked(name.constData(), line);
    INFO(subject.toStdString() << "\nasked: " << line.toStdString() << "\nanswered: " << answer.toStdString()
                               << "\nthe page says: " << out.text.toStdString());
    const QJsonDocument wanted = QJsonDocument::fromJson(out.text.toUtf8());
    CHECK(wanted.isObject());
    CHECK(holds(wanted.object(), QJsonDocument::fromJson(answer).object()));
}

/// Number of pairs.
int checkExamples(const QString& name, const QString& page)
{
    INFO(name.toStdString());
    const QList<Block> blocks = blocksOf(page);
    CHECK(page.count(u"```json"_s) == blocks.size());
    int pairs = 0;
    QString guide;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString subject = blocks[i].what.startsWith(u"in "_s) ? blocks[i].what.sliced(3) : name;
        INFO("block " << i + 1 << ": " << blocks[i].what.toStdString());
        if (blocks[i].what == u"file") {
            CHECK_FALSE(QJsonDocument::fromJson(blocks[i].text.toUtf8()).isNull());
            guide = blocks[i].text;
            continue;
        }
        REQUIRE(blocks[i].what.startsWith(u"in"_s));
        REQUIRE(i + 1 < blocks.size());
        REQUIRE(blocks[i + 1].what == u"out");
        REQUIRE((contract::isSubject(subject) || subject == kReprice));
        checkPair(subject, blocks[i], blocks[i + 1], guide);
        ++pairs;
        ++i;
    }
    return pairs;
}

} // namespace

TEST_CASE("Every subject has its page, every kind its part, every field its words", "[contract][reference]")
{
    for (const contract::Subject& subject : contract::subjects()) {
        const QString page = fileText(pageOf(subject));
        const QString kind = QString::fromLatin1(subject.kind);
        INFO(subject.name << ' ' << subject.kind);
        CHECK((kind.isEmpty() || page.contains(u'`' + kind + u'`')));
        checkFields(page, {subject.schema("in"), subject.schema("out")});
    }
    INFO("reprice");
    checkFields(fileText(kPages + u"/reprice.md"_s), {u"reprice.out.json"_s, u"reprice.total.json"_s});
}

TEST_CASE("The reference lists every subject and kind, every error and every shared field", "[contract][reference]")
{
    const QString page = fileText(kPages + u"/README.md"_s);
    for (const contract::Subject& subject : contract::subjects()) {
        INFO(subject.name << ' ' << subject.kind);
        CHECK(page.contains(u"`%1`"_s.arg(QLatin1StringView(subject.name))));
        if (*subject.kind) CHECK(page.contains(u"`%1`"_s.arg(QLatin1StringView(subject.kind))));
    }
    for (const QString& name : kShared) CHECK(isNamed(page, name));
    const QJsonObject error = schema(u"error.json"_s)[u"properties"_s].toObject()[u"error"_s].toObject();
    const QJsonArray codes = error[u"properties"_s].toObject()[u"code"_s].toObject()[u"enum"_s].toArray();
    CHECK(codes.size() > 20);
    for (const QJsonValue code : codes) {
        INFO(code.toString().toStdString());
        CHECK(page.contains(u'`' + code.toString() + u'`'));
    }
}

TEST_CASE("Every example of the reference is answered as it says", "[contract][reference]")
{
    for (const QString& file : QDir(kPages).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(3);
        const int pairs = checkExamples(name, fileText(kPages + u'/' + file));
        INFO(file.toStdString());
        if (contract::isSubject(name) || name == kReprice) CHECK(pairs > 0);
    }
}

} // namespace reference_test
