#include "core/documents/names/names.h"

#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/case_file.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"

#include <QSet>

namespace names_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

/// Each number of the list up to `last` has a plain name; different numbers have different ones, unless `shared`.
template <class Enum>
void walk(Enum last, bool shared = false)
{
    QSet<QString> seen;
    for (int n = 0; n <= static_cast<int>(last); ++n) {
        const QString name = plainName(static_cast<Enum>(n));
        INFO(n << " " << name.toStdString());
        CHECK_FALSE(name.isEmpty());
        CHECK(test::bannedIn(name).isEmpty());
        CHECK((shared || !seen.contains(name)));
        seen += name;
    }
    CHECK(plainName(static_cast<Enum>(static_cast<int>(last) + 1)).isEmpty());
}

} // namespace

TEST_CASE("every answer of every list has a plain name")
{
    walk(CareArea::Recreation);
    walk(CaseSubject::Carer);
    walk(LinkedAs::Other);
    walk(Wellbeing::Contribution);
    walk(AfterStrengths::Unmet);
    walk(AdviceAbout::Both);
    walk(Deploy::Isf);
    walk(Period::OneOff);
    walk(Willing::Withdrawn);
    walk(PlanAuthor::PaidPlanner);
    walk(Basis::Document);
    walk(CircleSector::NotSaid);
    walk(Wanted::NotSaid);
    walk(EntryKind::WorkerNote);
    walk(StrengthKind::Things);
    walk(Cover::Varies);
    walk(Agreed::WithSupport);
    walk(Tri::Yes);
    walk(Eligibility::NotApplicable);
    walk(AreaStatus::NotApplicable);
    walk(Stream::PlanningOneOff, true);
}

TEST_CASE("limbs and reasons for money have plain words, and strangers have none")
{
    for (const QString& limb : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) CHECK_FALSE(plainNameOfLimb(limb).isEmpty());
    CHECK(plainNameOfLimb(u"e"_s).isEmpty());
    for (const QString& why : {u"eligible_unmet"_s, u"discretionary_power"_s, u"not_eligible"_s,
                               u"eligibility_undetermined"_s, u"met_by_strengths"_s, u"earmarked"_s})
        CHECK_FALSE(plainWhy(why).isEmpty());
    CHECK(plainWhy(u"whim"_s).isEmpty());
}

TEST_CASE("what the law asks of a plan is called by short plain words, paragraph by paragraph")
{
    for (const QString& law : {u"(1)(a)"_s, u"(1)(b)"_s, u"(1)(c)"_s, u"(1)(d)"_s, u"(1)(e)"_s, u"(1)(f)"_s,
                               u"(2)(a)"_s, u"(2)(b)"_s, u"(3)"_s, u"(4)"_s, u"(5)"_s, u"(11)"_s}) {
        const QString name = plainNameOfPlanPart(u"CA14 s25"_s + law);
        INFO(law.toStdString() << ": " << name.toStdString());
        CHECK_FALSE(name.isEmpty());
        CHECK(name.size() < 30);
        CHECK(test::bannedIn(name).isEmpty());
    }
    CHECK(plainNameOfPlanPart(u"CA14 s26"_s).isEmpty());
}

TEST_CASE("days read as people read them")
{
    CHECK(inWords(QDate(2024, 9, 17)) == u"17 September 2024"_s);
    CHECK(withWeekday(QDate(2024, 9, 23)) == u"Monday 23 September 2024"_s);
    CHECK(shortly(QDate(2024, 9, 17), QDate(2024, 12, 31)) == u"17 September"_s);
    CHECK(shortly(QDate(2023, 9, 17), QDate(2024, 9, 17)) == u"17 September 2023"_s);
    CHECK(inWords(QDate()).isEmpty());
}

TEST_CASE("words are joined and closed as a writer would")
{
    CHECK(listed({}).isEmpty());
    CHECK(listed({u"tea"_s}) == u"tea"_s);
    CHECK(listed({u"tea"_s, u"toast"_s}) == u"tea and toast"_s);
    CHECK(listed({u"tea"_s, u"toast"_s, u"jam"_s}) == u"tea, toast and jam"_s);
    CHECK(asSentence(u" The falls class "_s) == u"The falls class."_s);
    CHECK(asSentence(u"Why?"_s) == u"Why?"_s);
    CHECK(asSentence(u"She said \u201cyes.\u201d"_s) == u"She said \u201cyes.\u201d"_s);
    CHECK(asSentence({}).isEmpty());
    CHECK(inSentence(u"Eating and drinking"_s) == u"eating and drinking"_s);
    CHECK(inSentence(u"I am home"_s) == u"I am home"_s);
    CHECK(inSentence(u"A home that suits"_s) == u"a home that suits"_s);
    CHECK(inSentence(u"PIP"_s) == u"PIP"_s);
}

} // namespace names_test
