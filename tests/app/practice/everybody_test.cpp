// Played to the end: whoever they are it is the same program, and what a planner is paid a year on hangs on one tick.
#include "core/casework/age.h"
#include "core/casework/rulebook.h"
#include "core/documents/exports.h"
#include "core/documents/letters/eligibility_letter.h"
#include "tests/app/practice/played.h"

namespace everybody_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

/// The file of a practice person with another illness or impairment told in it, and another way to be reached in talk.
QByteArray withNeedsFrom(const QString& impairment, const QString& helps, const QString& name)
{
    QJsonObject visit = QJsonDocument::fromJson(practice::practicePerson(name)).object();
    QJsonArray steps = visit[u"steps"_s].toArray();
    for (QJsonValueRef step : steps) {
        QJsonObject told = step.toObject();
        if (told.contains(u"impairment_note"_s)) told[u"impairment_note"_s] = impairment;
        if (told.contains(u"communication"_s)) told[u"communication"_s] = helps;
        step = told;
    }
    visit[u"steps"_s] = steps;
    return QJsonDocument(visit).toJson();
}

/// Decided, agreed and paid, and the letter names what the needs come from.
void isHelped(const Played& end, const QString& impairment)
{
    INFO(impairment.toStdString());
    CHECK(end.refused == QStringList());
    const Determination* decided = standing(end.file.determinations);
    REQUIRE(decided);
    CHECK(decided->eligible);
    CHECK(standing(end.file.agreements));
    CHECK(standing(end.file.instructions));
    CHECK(documents::textOf(documents::eligibilityLetter(end.file, {})).contains(impairment));
}

} // namespace

TEST_CASE("[S74] older people, a learning disability, mental health, sight and hearing: the same program for each",
          "[practice]")
{
    const Played older = played(u"gwen-pardoe"_s);
    CHECK(*casework::ageOn(older.file.person.bornOn, QDate(2024, 10, 17)) >= 65);
    isHelped(older, u"Lung disease and arthritis"_s);
    isHelped(played(u"wilf-tanner"_s), u"A learning disability"_s);
    isHelped(played(u"halina-nowak"_s), u"Macular degeneration"_s);
    isHelped(played(u"delroy-finch"_s), u"A stroke in May"_s);

    // Neither the law nor the sums ask which group somebody is of: the same days need the same money.
    const Played stroke = played(u"delroy-finch"_s);
    for (const QString& other : {u"Depression since the spring, and voices; letter of the clinic seen."_s,
                                 u"Deaf from birth; audiology letter seen."_s}) {
        const Played end =
            playedFile(withNeedsFrom(other, u"British Sign Language: book an interpreter."_s, u"delroy-finch"_s));
        isHelped(end, other.section(u';', 0, 0));
        CHECK(standing(end.file.agreements)->allocation == standing(stroke.file.agreements)->allocation);
        CHECK(standing(end.file.instructions)->schedule == standing(stroke.file.instructions)->schedule);
        CHECK(end.file.person.communication == u"British Sign Language: book an interpreter.");
    }
}

TEST_CASE("[S50] the yearly update of a paid planner is released by the worker's tick at the yearly review, and by "
          "nothing else",
          "[practice]")
{
    const casework::Rulebook rulebook(*policy::Library::builtIn());
    const auto released = [&](const QByteArray& steps) {
        const Played end = playedFile(goingOn(u"josie-thackray"_s, steps));
        CHECK(end.refused == QStringList());
        const auto fees = rulebook.updateFees(end.file);
        REQUIRE(fees);
        return *fees;
    };
    const QByteArray at = R"("at": "2025-10-01T10:00+01:00", "by": "niamh", )";
    CHECK(released("[]") == Money::pence(20000));
    CHECK(released("[{" + at + R"("do": "review", "id": "one_year", "plan_updated": "no"}])") == Money());
    CHECK(released("[{" + at + R"("do": "review", "id": "one_year", "plan_updated": "no"},
        {)" + at + R"("do": "review", "id": "six_weeks", "plan_updated": "yes"}])")
          == Money());
    CHECK(released("[{" + at + R"("do": "review", "id": "soon", "kind": "annual", "on": "2025-10-01",
        "plan_updated": "yes"}])")
          == Money::pence(20000));
    CHECK(released("[{" + at + R"("do": "choose", "author": "person", "author_said_yes": "yes", "planner": ""}])")
          == Money());
}

} // namespace everybody_test
