#include "core/exchange/visit.h"
#include "core/exchange/visit_record.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <set>

namespace visit_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::exchange;

namespace {

/// Counts up, so that a test can say which id a thing has.
class Counting final : public IdSource {
public:
    QUuid next() override { return QUuid(++m_last, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

private:
    uint m_last = 0;
};

QByteArray fileAt(const QString& path)
{
    QFile file(QString::fromUtf8(ALONGSIDE_RESOURCES) + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Visit visitOf(const QString& name)
{
    Counting ids;
    const Result<Visit> visit = readVisit(fileAt(u"/people/%1.json"_s.arg(name)), ids);
    INFO((visit ? std::string("read") : visit.error().where.toStdString()));
    REQUIRE(visit);
    return *visit;
}

/// The record as it is left when all that was noted has been noted.
CaseFile leftBy(const Visit& visit)
{
    CaseFile file{.id = visit.caseId};
    for (const VisitStep& step : visit.steps)
        if (const auto* edit = std::get_if<VisitEdit>(&step.what)) edit->apply(file);
    return file;
}

QString whereItFails(const QByteArray& steps)
{
    Counting ids;
    const Result<Visit> visit = readVisit(R"({"format": 1, "invented": true, "about": "x", "council": {"name": "c"},
        "actors": {"ann": {"name": "Ann", "role": "worker"}}, "steps": [)"
                                              + steps + "]}",
                                          ids);
    if (visit) return u"read"_s;
    CHECK(visit.error().code == ErrorCode::InputUnreadable);
    return visit.error().where;
}

constexpr auto kNote = R"({"at": "2024-09-05T10:00+01:00", "by": "ann", "do": "note", "id": "E1", "words": "a"})";

std::set<std::string> wordsSetIn(record::RecordKind kind)
{
    std::set<std::string> words;
    for (const QString& word : fieldWords(kind)) words.insert(word.toStdString());
    return words;
}

std::set<std::string> wordsOfSchema(const QString& verb)
{
    const QJsonObject schema = QJsonDocument::fromJson(fileAt(u"/schema/visit.schema.json"_s)).object();
    std::set<std::string> words;
    for (const QString& word : schema[u"$defs"_s][u"do_"_s + verb][u"properties"_s].toObject().keys())
        if (!QStringList{u"at"_s, u"by"_s, u"do"_s, u"reason"_s, u"id"_s, u"area"_s}.contains(word))
            words.insert(word.toStdString());
    return words;
}

} // namespace

TEST_CASE("Every practice person can be read", "[exchange]")
{
    const QStringList files = QDir(QString::fromUtf8(ALONGSIDE_RESOURCES) + u"/people"_s).entryList({u"*.json"_s});
    REQUIRE(files.size() >= 3);
    for (const QString& name : files) {
        const Visit visit = visitOf(name.chopped(5));
        CHECK(visit.invented);
        CHECK_FALSE(visit.about.isEmpty());
        const CaseFile left = leftBy(visit);
        CHECK_FALSE(left.person.name.isEmpty());
        CHECK(left.needs.size() == std::ssize(areasOf(left.person.subject)));
    }
}

TEST_CASE("The journey's record holds what was said and answered", "[exchange]")
{
    const Visit visit = visitOf(u"josie-thackray"_s);
    const CaseFile file = leftBy(visit);

    CHECK(file.person.bornOn == QDate(1981, 3, 14));
    CHECK(file.person.advocateNeeded == Tri::No);
    CHECK(file.sittings.size() == 2);
    CHECK(file.goodAndBad.badDaysAMonth == 9);
    CHECK(file.outcomes.size() == 6);
    CHECK(file.lines.size() == 9); // of eleven, two were for a time and are over
    CHECK(file.money.contributionWeekly == Money::pence(8145));
    CHECK(file.money.contingencyPct == Quantity::whole(8));
    CHECK(file.choices.way == Deploy::DpSelf);
    CHECK(file.choices.author == PlanAuthor::PaidPlanner);

    const SupportLine& morning = file.lines.first();
    CHECK(morning.quantity == Quantity{1250});
    CHECK(morning.times == Quantity::whole(7));
    CHECK(morning.priceByHand == Money::pence(1575));
    REQUIRE(morning.natural.size() == 1);
    CHECK(morning.natural.first().offer == file.offers.first().id);
    CHECK(morning.outcomes == QList{file.outcomes.at(1).id});
    CHECK(file.lines.at(6).deploy == Deploy::CouncilManaged);
    CHECK(file.outcomes.at(5).after == AfterStrengths::Met);
}

TEST_CASE("The typical week counts as the journey counts it", "[exchange]")
{
    const CaseFile file = leftBy(visitOf(u"josie-thackray"_s));
    QMap<Cover, int> counted;
    for (auto cell = file.week.begin(); cell != file.week.end(); ++cell)
        if (cell.key().startsWith(u"now."_s)) ++counted[cell->cover];
    CHECK(counted[Cover::Me] == 12);
    CHECK(counted[Cover::Circle] == 5);
    CHECK(counted[Cover::Paid] == 0);
    CHECK(counted[Cover::Nobody] == 11);
}

TEST_CASE("[S76] How it was is read as it was answered, and what is no answer is named", "[exchange]")
{
    const QByteArray review = R"({"at": "2024-11-04T10:00Z", "by": "ann", "do": "review", "id": "R1"}, )";
    const auto step = [&](const QByteArray& answers) {
        return review + R"({"at": "2024-11-04T10:00Z", "by": "ann", "do": "experience", )" + answers + "}";
    };
    CHECK(whereItFails(step(R"("id": "R1", "control": "worse", "support": null, "views_in_plan": "no")")) == u"read");
    CHECK(whereItFails(step(R"("id": "R1", "control": "yes")")) == u"/steps/1/control");
    CHECK(whereItFails(step(R"("id": "R1", "views_in_plan": "better")")) == u"/steps/1/views_in_plan");
    CHECK(whereItFails(step(R"("id": "R2")")) == u"/steps/1/id");
}

TEST_CASE("[S109] What lies in an account may be below nothing, and no other amount", "[exchange]")
{
    const QByteArray review = R"({"at": "2024-11-04T10:00Z", "by": "ann", "do": "review", "id": "R1"}, )";
    const auto step = [&](const QByteArray& amounts) {
        return review + R"({"at": "2024-11-04T10:00Z", "by": "ann", "do": "statement", "id": "R1", )" + amounts + "}";
    };
    CHECK(whereItFails(step(R"("statement_p": -1250, "opening_p": -1)")) == u"read");
    CHECK(whereItFails(step(R"("statement_p": -12.5)")) == u"/steps/1/statement_p");
    for (const char* amount : {"dp_in_p", "contribution_in_p", "contribution_due_p", "other_in_p", "liabilities_p"})
        CHECK(whereItFails(step(QByteArray("\"") + amount + "\": -1"))
              == u"/steps/1/%1"_s.arg(QString::fromLatin1(amount)));
    Counting ids;
    const Result<Visit> visit = readVisit(R"({"format": 1, "invented": true, "about": "x", "council": {"name": "c"},
        "actors": {"ann": {"name": "Ann", "role": "worker"}}, "steps": [)"
                                              + step(R"("statement_p": -1250)") + "]}",
                                          ids);
    REQUIRE(visit);
    CHECK(leftBy(*visit).reviews.first().statement == Money::pence(-1250));
}

TEST_CASE("A later step sets what it names and leaves the rest", "[exchange]")
{
    const CaseFile file = leftBy(visitOf(u"josie-thackray"_s));
    const auto bernie = std::ranges::find(file.circle, u"Bernie"_s, &CircleMember::name);
    REQUIRE(bernie != file.circle.end());
    CHECK(bernie->phone == u"07700 900418"_s);
    CHECK(bernie->ringFirst);
}

TEST_CASE("Steps keep their time, their distance from UTC and who took them", "[exchange]")
{
    const Visit visit = visitOf(u"josie-thackray"_s);
    CHECK(visit.steps.first().atMs == QDateTime(QDate(2024, 9, 5), QTime(9, 20), Qt::UTC).toMSecsSinceEpoch());
    CHECK(visit.steps.first().utcOffsetMinutes == 60);
    CHECK(visit.actor(visit.steps.first().by).name == u"Niamh Farrelly"_s);
    CHECK(visit.actor(u"pat"_s).role == u"Business support"_s);
}

TEST_CASE("The same visit read twice is two different records", "[exchange]")
{
    Counting ids;
    const QByteArray json = fileAt(u"/people/idris-vaughan.json"_s);
    const Result<Visit> first = readVisit(json, ids);
    const Result<Visit> second = readVisit(json, ids);
    REQUIRE((first && second));
    CHECK(first->caseId != second->caseId);
    CHECK(leftBy(*first).entries.first().id != leftBy(*second).entries.first().id);
}

TEST_CASE("A visit that is not as the schema says is refused, and the place named", "[exchange]")
{
    struct Story {
        const char* told;
        QByteArray steps;
        QString where;
    };
    const QByteArray note = kNote;
    const auto with = [](const char* step) {
        return QByteArray(R"({"at": "2024-09-05T10:01+01:00", "by": "ann", )") + step + "}";
    };
    const QList<Story> stories{
        {"all well", note, u"read"_s},
        {"no steps", {}, u"/steps"_s},
        {"not JSON", "{", {}},
        {"a verb nobody knows", with(R"("do": "dance")"), u"/steps/0/do"_s},
        {"an actor nobody named", R"({"at": "2024-09-05T10:00Z", "by": "bob", "do": "sync"})", u"/steps/0/by"_s},
        {"a time without its distance from UTC", R"({"at": "2024-09-05T10:00", "by": "ann", "do": "sync"})",
         u"/steps/0/at"_s},
        {"time going back", with(R"("do": "sync")") + "," + note, u"/steps/1/at"_s},
        {"a word that is not in the list", with(R"("do": "note", "id": "E2", "basis": "guessed")"),
         u"/steps/0/basis"_s},
        {"a member nobody knows", with(R"("do": "note", "id": "E2", "mood": "good")"), u"/steps/0/mood"_s},
        {"an item without a name", with(R"("do": "note", "words": "x")"), u"/steps/0/id"_s},
        {"half a penny", with(R"("do": "money", "contribution_weekly_p": 10.5)"), u"/steps/0/contribution_weekly_p"_s},
        {"a quantity in binary", with(R"("do": "line", "id": "L1", "qty": 1.25)"), u"/steps/0/qty"_s},
        {"four places", with(R"("do": "line", "id": "L1", "qty": "1.2505")"), u"/steps/0/qty"_s},
        {"an outcome nobody has named", with(R"("do": "line", "id": "L1", "outcomes": ["O9"])"),
         u"/steps/0/outcomes"_s},
        {"a day that is not", with(R"("do": "sitting", "id": "s", "on": "2024-02-30")"), u"/steps/0/on"_s},
        {"an answer by its number", with(R"("do": "choose", "way": 1)"), u"/steps/0/way"_s},
        {"more than a part of a day has", with(R"("do": "week", "now": {"mon": {"morning": {"cover": "me", "x": 1}}})"),
         u"/steps/0/now"_s},
        {"an eleventh area", with(R"("do": "need", "area": "driving")"), u"/steps/0/area"_s},
        {"a determination that says nothing", with(R"("do": "determine")"), u"/steps/0/eligible"_s},
        {"a cell of the week that is not", with(R"("do": "week", "now": {"mon": {"morning": "maybe"}})"),
         u"/steps/0/now"_s},
        {"a start from a day that is none", with(R"("do": "start_money", "from": "soon")"), u"/steps/0/from"_s},
        {"a change of the payments from no day", with(R"("do": "change_money")"), u"/steps/0/from"_s},
        {"a stop that nobody gave a reason for", with(R"("do": "stop_money", "last_day": "2024-10-31")"),
         u"/steps/0/because"_s},
        {"a stop for a reason that is none", with(R"("do": "stop_money", "because": "late", "last_day": "2024-10-31")"),
         u"/steps/0/because"_s},
        {"a stop without its last day", with(R"("do": "stop_money", "because": "asked")"), u"/steps/0/last_day"_s},
        {"something removed that never was", with(R"("do": "remove", "id": "E7")"), u"/steps/0/id"_s},
    };
    for (const Story& story : stories) {
        INFO(story.told);
        CHECK(whereItFails(story.steps) == story.where);
    }
}

TEST_CASE("What is removed is gone from its list, and nothing else is", "[exchange]")
{
    Counting ids;
    const QByteArray two = R"({"at": "2024-09-05T10:02Z", "by": "ann", "do": "note", "id": "E2", "words": "b"})";
    const QByteArray remove = R"({"at": "2024-09-05T10:03Z", "by": "ann", "do": "remove", "id": "E1"})";
    const Result<Visit> visit = readVisit(R"({"format": 1, "invented": true, "about": "x", "council": {"name": "c"},
        "actors": {"ann": {"name": "Ann", "role": "worker"}}, "steps": [)"
                                              + QByteArray(kNote) + "," + two + "," + remove + "]}",
                                          ids);
    REQUIRE(visit);
    const CaseFile file = leftBy(*visit);
    REQUIRE(file.entries.size() == 1);
    CHECK(file.entries.first().words == u"b"_s);
}

TEST_CASE("A start, a change of the payments and a stop are read with their days", "[exchange]")
{
    Counting ids;
    const Result<Visit> visit = readVisit(R"({"format": 1, "invented": true, "about": "x", "council": {"name": "c"},
        "actors": {"ann": {"name": "Ann", "role": "worker"}}, "steps": [
        {"at": "2024-09-17T10:00Z", "by": "ann", "do": "start_money"},
        {"at": "2024-11-05T10:00Z", "by": "ann", "do": "change_money", "from": "2024-11-04"},
        {"at": "2024-11-05T10:01Z", "by": "ann", "do": "stop_money", "because": "cannot_manage",
         "last_day": "2024-12-01", "words": "Nobody can hold it for her"},
        {"at": "2024-11-06T10:00Z", "by": "ann", "do": "take_stop_back", "words": "Bernie can"},
        {"at": "2025-11-05T10:00Z", "by": "ann", "do": "start_money", "from": "2025-11-12"}]})",
                                          ids);
    REQUIRE(visit);
    CHECK_FALSE(std::get<VisitMoneyStart>(visit->steps.at(0).what).from.isValid());
    CHECK(std::get<VisitMoneyChange>(visit->steps.at(1).what).from == QDate(2024, 11, 4));
    CHECK(std::get<VisitMoneyStart>(visit->steps.at(4).what).from == QDate(2025, 11, 12));
    CHECK(std::get<VisitStopBack>(visit->steps.at(3).what).words == u"Bernie can");
    const auto& stop = std::get<VisitMoneyStop>(visit->steps.at(2).what);
    CHECK(stop.because == StopReason::CannotManage);
    CHECK(stop.lastDay == QDate(2024, 12, 1));
    CHECK(stop.words == u"Nobody can hold it for her");
}

TEST_CASE("A file beside the visit is attached by its name alone", "[exchange]")
{
    const auto attach = [](const QByteArray& members) {
        return R"({"at": "2024-09-05T10:00+01:00", "by": "ann", "do": "attach", )" + members + "}";
    };
    Counting ids;
    const Result<Visit> visit = readVisit(
        R"({"format": 1, "invented": true, "about": "x", "council": {"name": "c"}, "actors": {"ann": {"name": "Ann"}}, "steps": [)"
            + attach(R"("id": "A1", "file": "drawing.png", "shows": "A house", "to": "talk")") + "]}",
        ids);
    REQUIRE(visit);
    const auto& said = std::get<VisitAttach>(visit->steps.first().what);
    CHECK(said.file == u"drawing.png");
    CaseFile file;
    said.edit.apply(file);
    REQUIRE(file.attachments.size() == 1);
    CHECK(file.attachments.first().id == said.id);
    CHECK(file.attachments.first().name == u"drawing.png");
    CHECK(file.attachments.first().shows == u"A house");
    CHECK(file.attachments.first().to == AttachedTo::Talk);
    for (const char* elsewhere : {"/etc/passwd", "../store", ".hidden", "a\\\\b", ""})
        CHECK(whereItFails(attach(QByteArray(R"("id": "A1", "file": ")") + elsewhere + '"')) == u"/steps/0/file");
}

TEST_CASE("What comes in is read with its amounts, which take the place of those before", "[exchange]")
{
    const auto steps = [](const QByteArray& amounts, const QByteArray& take) {
        return R"({"at": "2024-09-05T10:00+01:00", "by": "ann", "do": "contribution", "on": "2024-09-05",
                   "savings_p": 0, "all_income": null, "amounts": )"
               + amounts + take + "}";
    };
    Counting ids;
    const Result<Visit> visit = readVisit(
        R"({"format": 1, "invented": true, "about": "x", "council": {"name": "c"}, "actors": {"ann": {"name": "Ann"}}, "steps": [)"
            + steps(R"([{"of": "income", "type": "state_pension", "amount_p": 22120, "per": "week"},
                        {"of": "housing", "label": "rent", "amount_p": null}])",
                    {})
            + ','
            + steps(R"([{"of": "disability", "label": "taxis", "amount_p": 1100, "per": "month"}])",
                    R"(, "take": true)")
            + "]}",
        ids);
    REQUIRE(visit);
    CaseFile file;
    const auto& first = std::get<VisitContribution>(visit->steps.first().what);
    first.edit.apply(file);
    CHECK_FALSE(first.take);
    CHECK(file.means.on == QDate(2024, 9, 5));
    CHECK(file.means.savings == Money());
    CHECK(file.means.allIncome == Tri::NotYetKnown);
    REQUIRE(file.meansAmounts.size() == 2);
    CHECK(file.meansAmounts.first().type == u"state_pension");
    CHECK_FALSE(file.meansAmounts.last().amount); // not known is not nought
    const auto& second = std::get<VisitContribution>(visit->steps.last().what);
    second.edit.apply(file);
    CHECK(second.take);
    REQUIRE(file.meansAmounts.size() == 1);
    CHECK(file.meansAmounts.first().of == AmountOf::Disability);
    CHECK(file.meansAmounts.first().per == Per::Month);
    CHECK(whereItFails(steps(R"([{"of": "wages"}])", {})) == u"/steps/0/amounts/0/of");
    CHECK(whereItFails(steps("[]", R"(, "take": "yes")")) == u"/steps/0/take");
}

TEST_CASE("Reader and schema know the same words", "[exchange]")
{
    CHECK(wordsSetIn(record::RecordKind::Person) == wordsOfSchema(u"contact"_s));
    CHECK(wordsSetIn(record::RecordKind::Sitting) == wordsOfSchema(u"sitting"_s));
    CHECK(wordsSetIn(record::RecordKind::Entry) == wordsOfSchema(u"note"_s));
    CHECK(wordsSetIn(record::RecordKind::GoodAndBad) == wordsOfSchema(u"good_and_bad"_s));
    CHECK(wordsSetIn(record::RecordKind::Strength) == wordsOfSchema(u"strength"_s));
    CHECK(wordsSetIn(record::RecordKind::CircleMember) == wordsOfSchema(u"circle"_s));
    CHECK(wordsSetIn(record::RecordKind::Offer) == wordsOfSchema(u"offer"_s));
    CHECK(wordsSetIn(record::RecordKind::RecordLink) == wordsOfSchema(u"link_carer"_s));
    CHECK(wordsSetIn(record::RecordKind::Attachment) == wordsOfSchema(u"attach"_s));
    CHECK(wordsSetIn(record::RecordKind::Caring) == wordsOfSchema(u"caring"_s));
    CHECK(wordsSetIn(record::RecordKind::Capacity) == wordsOfSchema(u"capacity"_s));
    CHECK(wordsSetIn(record::RecordKind::MoneyHolder) == wordsOfSchema(u"authorise"_s));
    CHECK(wordsSetIn(record::RecordKind::Payee) == wordsOfSchema(u"payee"_s));
    CHECK(wordsSetIn(record::RecordKind::Assessment) == wordsOfSchema(u"assess"_s));
    CHECK(wordsSetIn(record::RecordKind::Need) == wordsOfSchema(u"need"_s));
    CHECK(wordsSetIn(record::RecordKind::Outcome) == wordsOfSchema(u"outcome"_s));
    CHECK(wordsSetIn(record::RecordKind::SupportLine) == wordsOfSchema(u"line"_s));
    CHECK(wordsSetIn(record::RecordKind::MoneyTalk) == wordsOfSchema(u"money"_s));
    std::set<std::string> ofMeans = wordsOfSchema(u"contribution"_s);
    for (const char* beside : {"amounts", "take"}) CHECK(ofMeans.erase(beside) == 1);
    CHECK(wordsSetIn(record::RecordKind::Means) == ofMeans);
    CHECK(wordsSetIn(record::RecordKind::Choices) == wordsOfSchema(u"choose"_s));
    CHECK(wordsSetIn(record::RecordKind::Advice) == wordsOfSchema(u"advise"_s));
    CHECK(wordsSetIn(record::RecordKind::Plan) == wordsOfSchema(u"plan"_s));
    CHECK(wordsSetIn(record::RecordKind::PlanLine) == wordsOfSchema(u"plan_line"_s));
    CHECK(wordsSetIn(record::RecordKind::PlannerReply) == wordsOfSchema(u"planner_reply"_s));
    CHECK(wordsSetIn(record::RecordKind::Spending) == wordsOfSchema(u"spend"_s));
    std::set<std::string> ofReviews = wordsOfSchema(u"review"_s);
    for (const QString& verb : {u"statement"_s, u"talk"_s, u"next_review"_s, u"offer_again"_s})
        ofReviews.merge(wordsOfSchema(verb));
    ofReviews.erase("points");
    std::set<std::string> ofExperience;
    for (const char* word : kWayWords) ofExperience.insert(word);
    for (const char* word : kLifeWords) ofExperience.insert(word);
    CHECK(ofExperience == wordsOfSchema(u"experience"_s));
    CHECK(wordsSetIn(record::RecordKind::Review) == ofReviews);
}

} // namespace visit_test
