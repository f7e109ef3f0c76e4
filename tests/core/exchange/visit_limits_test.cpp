// What no answer can be is refused where a visit is read, with its place and what it may be; and nothing is read by halves.
#include "core/domain/ranges.h"
#include "core/exchange/visit.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace visit_limits_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::exchange;

namespace {

class Counting final : public IdSource {
public:
    QUuid next() override { return QUuid(++m_last, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

private:
    uint m_last = 0;
};

constexpr auto kReview = R"({"at": "2024-09-05T10:00+01:00", "by": "ann", "do": "review", "id": "R1"}, )";

QByteArray visitOf(const QByteArray& steps, const QByteArray& head = R"("invented": true, "about": "x")")
{
    return R"({"format": 1, )" + head + R"(, "council": {"name": "c"},
        "actors": {"ann": {"name": "Ann", "role": "worker"}}, "steps": [)"
           + steps + "]}";
}

QByteArray with(const QByteArray& step, const QByteArray& at = "2024-09-05T10:01+01:00")
{
    return R"({"at": ")" + at + R"(", "by": "ann", )" + step + "}";
}

/// "read", or the code, the place and what it may be.
QString told(const QByteArray& visit)
{
    Counting ids;
    const Result<Visit> read = readVisit(visit, ids);
    if (read) return u"read"_s;
    return u"%1 %2 %3"_s.arg(int(read.error().code)).arg(read.error().where, read.error().detail).trimmed();
}

QString toldOf(const QByteArray& step)
{
    return told(visitOf(kReview + with(step)));
}

} // namespace

TEST_CASE("A day that cannot be is refused where it is read, and the days that can be are told", "[exchange]")
{
    const QString life = u" a day from 1 January 1900 to 5 September 2034"_s,
                  reach = u" a day from 5 September 2014 to 5 September 2034"_s;
    CHECK(toldOf(R"("do": "contact", "born_on": "1900-01-01")") == u"read");
    CHECK(toldOf(R"("do": "contact", "born_on": "2024-09-05")") == u"read");
    CHECK(toldOf(R"("do": "contact", "born_on": "2030-01-01")")
          == u"101 /steps/1/born_on a day from 1 January 1900 to 5 September 2024");
    CHECK(toldOf(R"("do": "contact", "born_on": "1899-12-31")").startsWith(u"101 /steps/1/born_on "));
    CHECK(toldOf(R"("do": "contact", "contact_on": "1850-01-01")") == u"101 /steps/1/contact_on"_s + life);
    CHECK(toldOf(R"("do": "contact", "contact_on": "1974-01-01")") == u"read");
    CHECK(toldOf(R"("do": "line", "id": "L1", "start_on": "1900-01-01")") == u"101 /steps/1/start_on"_s + reach);
    CHECK(toldOf(R"("do": "line", "id": "L1", "start_on": "2034-09-05")") == u"read");
    for (const char* day : {"1900-01-01", "2999-09-10"}) {
        const QByteArray said = QByteArray("\"") + day + "\"";
        CHECK(toldOf(R"("do": "stop_money", "because": "died", "last_day": )" + said)
              == u"101 /steps/1/last_day"_s + reach);
        CHECK(toldOf(R"("do": "change_money", "from": )" + said) == u"101 /steps/1/from"_s + reach);
        CHECK(toldOf(R"("do": "start_money", "from": )" + said) == u"101 /steps/1/from"_s + reach);
        CHECK(toldOf(R"("do": "choose", "stop_last_day": )" + said) == u"101 /steps/1/stop_last_day"_s + reach);
    }
    const QByteArray sync = R"("do": "sync")";
    CHECK(told(visitOf(kReview + with(sync, "2034-09-05T10:00Z"))) == u"read");
    CHECK(told(visitOf(kReview + with(sync, "2034-09-06T10:00Z"))).startsWith(u"101 /steps/1/at a day from "));
    CHECK(told(visitOf(with(sync, "9999-12-31T10:00Z"))).startsWith(u"101 /steps/0/at a day from "));
}

TEST_CASE("An amount, a number or a text that cannot be is refused with what it may be", "[exchange]")
{
    CHECK(toldOf(R"("do": "line", "id": "L1", "qty": 1000000000)") == u"101 /steps/1/qty no more than 10000");
    CHECK(toldOf(R"("do": "line", "id": "L1", "times": "10000.001")") == u"101 /steps/1/times no more than 10000");
    CHECK(toldOf(R"("do": "line", "id": "L1", "price_override_p": 100000000000)")
          == u"101 /steps/1/price_override_p no more than 99999999");
    CHECK(toldOf(R"("do": "line", "id": "L1", "staff": 0)") == u"101 /steps/1/staff no less than 1");
    CHECK(toldOf(R"("do": "caring", "hours_a_week": 169)") == u"101 /steps/1/hours_a_week no more than 168");
    CHECK(toldOf(R"("do": "money", "contingency_pct": "100.5")") == u"101 /steps/1/contingency_pct no more than 100");
    CHECK(toldOf(R"("do": "contribution", "savings_p": 9999999999)") == u"read");
    CHECK(toldOf(R"("do": "contribution", "amounts": [{"of": "income", "amount_p": 100000000}])")
          == u"101 /steps/1/amounts/0/amount_p no more than 99999999");
    CHECK(toldOf(R"("do": "statement", "id": "R1", "opening_p": -100000000)")
          == u"101 /steps/1/opening_p no more than 99999999");
    const auto named = [](qsizetype letters) {
        return toldOf(R"("do": "contact", "name": ")" + QByteArray(letters, 'x') + "\"");
    };
    CHECK(named(kMostLineLetters) == u"read");
    CHECK(named(300'000) == u"101 /steps/1/name no more than 10000 letters");
    CHECK(told(visitOf({}, R"("invented": true, "about": ")" + QByteArray(10'001, 'x') + "\""))
          == u"101 /about no more than 10000 letters");
    CHECK(toldOf(R"("do": "note", "id": "E1", "words": ")" + QByteArray(900'000, 'n') + "\"") == u"read");
    CHECK(toldOf(R"("do": "note", "id": "E1", "words": ")" + QByteArray(3'145'729, 'n') + "\"")
          == u"101 /steps/1/words no more than 3 million letters");
}

TEST_CASE("The reader holds to every bound of the schema", "[exchange]")
{
    QFile file(QString::fromUtf8(ALONGSIDE_RESOURCES) + u"/schema/visit.schema.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject defs = QJsonDocument::fromJson(file.readAll()).object()[u"$defs"_s].toObject();
    const QStringList ofReviews{u"statement"_s, u"talk"_s, u"next_review"_s, u"offer_again"_s};
    int bounds = 0;
    for (auto verb = defs.begin(); verb != defs.end(); ++verb) {
        if (!verb.key().startsWith(u"do_")) continue;
        const QString deed = verb.key().mid(3);
        const QJsonObject members = verb->toObject()[u"properties"_s].toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QString named = member->toObject().value(u"$ref"_s).toString().section(u'/', -1);
            QJsonValue most = member->toObject().value(u"maximum"_s);
            if (named == u"pence" || named == u"balance") most = defs[named][u"maximum"_s];
            if (named == u"quantity") most = defs[named][u"oneOf"_s][0][u"maximum"_s];
            if (most.isUndefined()) continue;
            QJsonObject step{{u"at"_s, u"2024-09-05T10:01+01:00"_s}, {u"by"_s, u"ann"_s}, {u"do"_s, deed}};
            step[u"id"_s] = ofReviews.contains(deed) ? u"R1"_s : u"X1"_s;
            if (deed == u"spend") step[u"review"_s] = u"R1"_s;
            step[member.key()] = most.toDouble() + 1;
            INFO((deed + u' ' + member.key()).toStdString());
            CHECK(told(visitOf(kReview + QJsonDocument(step).toJson()))
                      .startsWith(u"101 /steps/1/%1 no more than "_s.arg(member.key())));
            ++bounds;
        }
    }
    CHECK(bounds > 25);
}

TEST_CASE("What is of another kind, said twice, or known to nobody is refused in every part of a visit", "[exchange]")
{
    const QByteArray note = with(R"("do": "note", "id": "E1", "words": "a")");
    CHECK(told(visitOf(note, R"("invented": "yes", "about": "x")")) == u"104 /invented");
    CHECK(told(visitOf(note, R"("invented": true, "about": 5)")) == u"104 /about");
    CHECK(told(visitOf(note, R"("invented": true, "about": "x", "extra": 1)")) == u"104 /extra");
    CHECK(told(visitOf(note, R"("invented": true, "about": "x", "about": "y")")).startsWith(u"104"));
    CHECK(toldOf(R"("do": "note", "id": "E1", "words": "a", "words": "b")").startsWith(u"104"));
    CHECK(told("\xEF\xBB\xBF" + visitOf(note)) == u"read");
    CHECK(toldOf(R"("do": "agree", "extra": 1)") == u"104 /steps/1/extra");
    CHECK(toldOf(R"("do": "sync", "cut": "yes")") == u"104 /steps/1/cut");
    CHECK(toldOf(R"("do": "determine", "eligible": true, "reasons": 5)") == u"104 /steps/1/reasons");
    CHECK(toldOf(R"("do": "sign_off", "adds": true)") == u"104 /steps/1/adds");
    CHECK(toldOf(R"("do": "agree", "reason": 5)") == u"104 /steps/1/reason");
    CHECK(toldOf(R"("do": "experience", "id": "R1", "mood": "good")") == u"104 /steps/1/mood");
}

TEST_CASE("What is said of a review that nobody held is refused", "[exchange]")
{
    for (const char* deed : {"statement", "talk", "next_review", "offer_again"}) {
        INFO(deed);
        CHECK(toldOf(QByteArray(R"("do": ")") + deed + R"(", "id": "R9")") == u"104 /steps/1/id");
        CHECK(toldOf(QByteArray(R"("do": ")") + deed + R"(", "id": "R1")") == u"read");
    }
}

} // namespace visit_limits_test
