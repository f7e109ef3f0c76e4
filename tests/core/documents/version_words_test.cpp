// Every field of the schema, whatever is added to it: two answers to it stand side by side in plain words.

#include "core/documents/words/version_words.h"

#include "core/casework/versions/versions.h"
#include "core/record/schema.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"

#include <QCborArray>
#include <QRegularExpression>

namespace version_words_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

using Kind = ValueType::Kind;
using record::Part;
using record::RecordKind;

const DeviceId kMine{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
const DeviceId kTheirs{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};

QUuid numbered(int n)
{
    return QUuid(uint(n), 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 7);
}

/// Two of each thing that a value can point at.
CaseFile pointedAt()
{
    CaseFile file{.id = {numbered(1)}};
    file.circle = {{.id = {numbered(11)}, .name = u"Bernie"_s}, {.id = {numbered(12)}, .name = u"Sol"_s}};
    file.entries = {{.id = {numbered(11)}, .words = u"I miss the allotment"_s},
                    {.id = {numbered(12)}, .words = u"The stairs frighten me"_s}};
    file.offers = {{.id = {numbered(11)}, .by = file.circle[0].id, .what = u"the shopping"_s},
                   {.id = {numbered(12)}, .by = file.circle[1].id, .what = u"the bins"_s}};
    file.outcomes = {{.id = {numbered(11)}, .statement = u"I cook my own dinner"_s},
                     {.id = {numbered(12)}, .statement = u"I get to the allotment"_s}};
    file.reviews = {{.id = {numbered(11)}, .on = QDate(2024, 11, 4)}, {.id = {numbered(12)}, .on = QDate(2025, 9, 15)}};
    file.agreements = {{.id = {numbered(11)}, .on = QDate(2024, 3, 12)},
                       {.id = {numbered(12)}, .on = QDate(2024, 4, 9)}};
    return file;
}

PriceGuide guide()
{
    return {.items = {{.code = u"PA"_s, .name = u"Personal assistant"_s}, {.code = u"MEAL"_s, .name = u"Hot meal"_s}}};
}

KnownCodes known()
{
    return {guide(),
            {{.id = u"kindling"_s, .name = u"Kindling Planning"_s}, {.id = u"tandem"_s, .name = u"Tandem Money"_s}}};
}

/// The n-th value of a type, each another one.
QCborValue valueOf(const ValueType& type, int n)
{
    if (type.isList) {
        ValueType one = type;
        one.isList = false;
        return QCborArray{valueOf(one, n)};
    }
    switch (type.kind) {
    case Kind::Text: return n == 1 ? u"By the back door"_s : u"By the front door"_s;
    case Kind::PriceItem: return n == 1 ? u"PA"_s : u"MEAL"_s;
    case Kind::Provider: return n == 1 ? u"kindling"_s : u"tandem"_s;
    case Kind::YesNo: return n == 1;
    case Kind::Number: return n;
    case Kind::Money: return n * 1250;
    case Kind::Quantity: return n * 1500;
    case Kind::Day: return 20'000 + n;
    case Kind::Choice: return n;
    case Kind::Whole: {
        QCborArray parts;
        for (std::size_t part = 0; part < type.partCount; ++part) parts.append(valueOf(type.parts[part], n));
        return parts;
    }
    case Kind::Entry:
    case Kind::Offer:
    case Kind::Outcome:
    case Kind::Member:
    case Kind::Review:
    case Kind::Case:
    case Kind::Decision: return numbered(10 + n).toRfc4122();
    case Kind::Bytes: return QByteArray(n, 'x');
    }
    return {};
}

/// Written once, with its item: no two answers to it can stand.
bool isWrittenOnce(record::FieldKind kind)
{
    return kind == record::FieldKind::Decision || kind == record::FieldKind::Attached;
}

/// The fields of which two answers can stand side by side, in the shapes that have any.
template <class Check>
void eachField(Check check)
{
    for (const Part& part : record::parts())
        for (const record::FieldInfo* field : part.fields())
            if (!isWrittenOnce(field->kind)) check(part, *field);
}

/// As a screen is given it: two laptops said this of one field, apart.
TwoVersions apartly(const Part& part, const record::FieldInfo& field, const QCborValue& one, const QCborValue& other)
{
    const bool isList = part.shape == record::Shape::List;
    const record::Path path{part.kind, isList ? numbered(11) : QUuid(), field.number,
                            part.shape == record::Shape::Grid ? weekKey(false, 0, 0) : QString()};
    record::Folded folded{pointedAt(), {}, {}};
    folded.conflicts = {{path,
                         Meeting::BothShown,
                         {{.csn = 1, .device = kMine, .value = one}, {.csn = 2, .device = kTheirs, .value = other}}}};
    return casework::viewOf(folded, kMine).versions.first();
}

bool hasBareKey(const QString& words)
{
    static const QRegularExpression key(u"[a-z]_[a-z]|[0-9a-f]{8}-|\\bPA\\b|kindling|tandem|^[0-9.]+$"_s);
    return key.match(words).hasMatch();
}

} // namespace

TEST_CASE("Two answers to any field are told apart in plain words")
{
    const CaseFile file = pointedAt();
    const KnownCodes codes = known();
    eachField([&](const Part& part, const record::FieldInfo& field) {
        INFO(part.name << '.' << field.name);
        const TwoVersions two = apartly(part, field, valueOf(field.type, 1), valueOf(field.type, 2));
        const QString one = versionWords(two, two.versions[0], file, codes);
        const QString other = versionWords(two, two.versions[1], file, codes);
        CAPTURE(one.toStdString(), other.toStdString());
        CHECK(one != other);
        for (const QString& words : {one, other}) {
            CHECK_FALSE(words.isEmpty());
            CHECK_FALSE(hasBareKey(words));
            CHECK(test::bannedIn(words).isEmpty());
        }
    });
}

TEST_CASE("What a field says when it says nothing is in words, and is not what it says otherwise")
{
    const CaseFile file = pointedAt();
    const KnownCodes codes = known();
    eachField([&](const Part& part, const record::FieldInfo& field) {
        INFO(part.name << '.' << field.name);
        const QCborValue nothing =
            field.type.isList ? QCborValue(QCborArray{})
            : field.type.kind == Kind::Text || field.type.kind == Kind::PriceItem || field.type.kind == Kind::Provider
                ? QCborValue(QString())
                : QCborValue(nullptr);
        const TwoVersions two = apartly(part, field, nothing, valueOf(field.type, 2));
        const QString one = versionWords(two, two.versions[0], file, codes);
        CAPTURE(one.toStdString());
        CHECK_FALSE(one.isEmpty());
        CHECK_FALSE(hasBareKey(one));
        CHECK(one != versionWords(two, two.versions[1], file, codes));
    });
}

TEST_CASE("Every answer of every list is another word, in every field that has the list")
{
    const CaseFile file = pointedAt();
    eachField([&](const Part& part, const record::FieldInfo& field) {
        if (field.type.kind != Kind::Choice) return;
        INFO(part.name << '.' << field.name);
        QStringList all;
        for (const Choice& choice : field.type.choices) {
            QCborValue value = qint64(choice.number);
            if (field.type.isList) value = QCborArray{value};
            const TwoVersions two = apartly(part, field, value, value);
            all.append(versionWords(two, two.versions[0], file, {}));
        }
        CHECK(all.removeDuplicates() == 0);
    });
}

TEST_CASE("Every field has a plain name, and says which item it is of")
{
    const CaseFile file = pointedAt();
    for (const Part& part : record::parts())
        for (const record::FieldInfo* field : part.fields()) {
            const QString key = u"%1.%2"_s.arg(QLatin1StringView(part.name), QLatin1StringView(field->name));
            const QString name = fieldName(key);
            CAPTURE(key.toStdString(), name.toStdString());
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(hasBareKey(name));
            CHECK(test::bannedIn(name).isEmpty());
        }
    TwoVersions two{.field = u"offer.until"_s, .item = numbered(11)};
    CHECK(versionTitle(two, file) == u"Bernie: the shopping: Until when"_s);
    two = {.field = u"week.cell"_s, .key = weekKey(true, 6, 3)};
    CHECK(versionTitle(two, file) == u"Sunday night, as they would like it: Who is there"_s);
    two = {.field = u"person.phone"_s};
    CHECK(versionTitle(two, file) == u"Telephone"_s);
}

TEST_CASE("Values are told as people tell them")
{
    const CaseFile file = pointedAt();
    const auto told = [&](const char* part, const char* name, const QCborValue& value) {
        const Part& of = *record::partNamed(QString::fromLatin1(part));
        const TwoVersions two = apartly(of, *record::fieldNamed(of, QString::fromLatin1(name)), value, value);
        return versionWords(two, two.versions[0], file, known());
    };
    CHECK(told("outcome", "after", 2) == u"Partly met"_s);
    CHECK(told("choices", "excluded_by_schedule_1", 2) == u"Yes"_s);
    CHECK(told("money", "contribution_weekly", 6250) == u"\u00a362.50"_s);
    CHECK(told("money", "contribution_weekly", nullptr) == u"Not yet assessed"_s);
    CHECK(told("offer", "until", 19'983) == u"17 September 2024"_s);
    CHECK(told("good_and_bad", "bad_days_a_month", 0) == u"No bad days"_s);
    CHECK(told("good_and_bad", "bad_days_a_month", -1) == u"Not asked"_s);
    CHECK(told("circle_member", "ring", -1) == u"Not placed yet"_s);
    CHECK(told("circle_member", "sector", 4) == u"Not said yet"_s);
    CHECK(told("support_line", "for_weeks", 1) == u"1 week"_s);
    CHECK(told("support_line", "natural", QCborArray{QCborArray{numbered(12).toRfc4122(), 1250}})
          == u"1.25 less, by Sol: the bins"_s);
    CHECK(told("outcome", "met_by", QCborArray{numbered(11).toRfc4122(), numbered(12).toRfc4122()})
          == u"Bernie: the shopping and Sol: the bins"_s);
    CHECK(told("support_line", "item", u"OLD"_s) == u"Not in the price guide: OLD"_s);
    CHECK(told("choices", "way", 99) == u"An answer of a newer version of Alongside"_s);
    CHECK(told("need", "because", QCborArray{numbered(99).toRfc4122()}) == u"Something no longer on its list"_s);
}

TEST_CASE("An item taken off by one and written in by another says who did what")
{
    const CaseFile file = pointedAt();
    const TwoVersions two{.field = u"circle_member.presence"_s,
                          .item = numbered(12),
                          .meeting = Meeting::KeptAgainstRemoval,
                          .versions = {{.who = u"Niamh Farrelly"_s, .value = false}, {.mine = true, .value = true}}};
    CHECK(keptSentence(two, file)
          == u"Niamh Farrelly took this off the list while you wrote in it: Sol. It stays until somebody says "
             "otherwise."_s);
}

} // namespace version_words_test
