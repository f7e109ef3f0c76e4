#include "tests/app/server/database/said.h"

#include "app/server/workers/experience.h"

namespace experience_test {

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::testing;

namespace {

CaseFile reviewed(const QByteArray& sealed)
{
    CaseFile file = named(u"Bernie"_s);
    file.reviews.append({.id = {id(0x4e)}, .experience = sealed, .experienceOn = QDate(2026, 11, 30)});
    return file;
}

Experience saying(ThenAndNow control)
{
    Experience answers;
    answers.way[std::size_t(WayQuestion::ViewsInPlan)] = Tri::Yes;
    answers.life[std::size_t(LifeQuestion::Control)] = control;
    return answers;
}

QByteArray sealedFor(Office& office, const Experience& answers)
{
    return *office.database().council(office.council)->key.verifyKey().seal(bytesOf(answers));
}

QString wordsOf(Office& office)
{
    const auto given = answersGiven(office.database(), office.council);
    REQUIRE(given);
    const auto library = policy::Library::builtIn();
    REQUIRE(library);
    const auto counted = countedTogether(*given, *library, QDate(2026, 11, 30));
    REQUIRE(counted);
    return experienceWords(*given, *counted).join(u'\n');
}

} // namespace

TEST_CASE("[S76] The office alone opens how it was, counts the last answer of each review, and shows nothing of few",
          "[experience]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1), other(office, 2);
    const auto send = [&](uint person, const Experience& answers) {
        laptop.send({laptop.group({id(person)}, CaseFile(), reviewed(sealedFor(office, answers)))});
    };
    for (uint person = 100; person < 119; ++person) send(person, saying(ThenAndNow::Better));
    const CaseFile first = reviewed(sealedFor(office, saying(ThenAndNow::Better)));
    CaseFile anew = first;
    anew.reviews.first().experience = sealedFor(office, saying(ThenAndNow::Worse)); // answered again
    laptop.send({laptop.group(kBernie, CaseFile(), first)});
    laptop.send({laptop.group(kBernie, first, anew)});
    const QByteArray forAnother = *wire::SigningKey::generate().verifyKey().seal(bytesOf(saying(ThenAndNow::Same)));
    laptop.send({laptop.group(kAsha, CaseFile(), reviewed(forAnother))});
    office.work();

    const QString words = wordsOf(office);
    INFO(words.toStdString());
    CHECK(words.contains(u"20 answered."_s));
    CHECK(words.contains(u"1 were sealed for another key"_s));
    CHECK(words.contains(u"What matters to them is in the plan: 20 of 20"_s));
    CHECK(words.contains(u"Their say in their own life: better 19, the same 0, worse 1"_s));
    CHECK(words.contains(u"Feeling safe: too few to show"_s)); // nobody answered that
}

TEST_CASE("Of nineteen who answered no figure is shown", "[experience]")
{
    Office office(Kind::Sqlite);
    Laptop laptop(office, 1);
    for (uint person = 100; person < 119; ++person)
        laptop.send({laptop.group({id(person)}, CaseFile(), reviewed(sealedFor(office, saying(ThenAndNow::Better))))});
    office.work();
    const QString words = wordsOf(office);
    INFO(words.toStdString());
    CHECK(words.contains(u"19 answered."_s));
    CHECK(words.count(u"too few to show"_s) == int(kWayQuestions + kLifeQuestions));
    CHECK_FALSE(words.contains(u"19 of 19"_s));
}

TEST_CASE("Answers are of one length, and what is none is not read as one", "[experience]")
{
    const Experience all = saying(ThenAndNow::Worse);
    CHECK(bytesOf(all).size() == bytesOf(Experience()).size());
    CHECK(*experienceFrom(bytesOf(all)) == all);
    CHECK(Experience().isEmpty());
    for (qsizetype at = 0; at < bytesOf(all).size(); ++at) {
        QByteArray rubbish = bytesOf(all);
        rubbish[at] = char(9);
        CHECK_FALSE(experienceFrom(rubbish));
    }
    CHECK_FALSE(experienceFrom(bytesOf(all).chopped(1)));
    CHECK_FALSE(experienceFrom({}));
}

} // namespace experience_test
