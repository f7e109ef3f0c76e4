#include "core/casework/plan/plan_contents.h"

#include "core/casework/rulebook.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace plan_contents_test {

using namespace alongside;
using namespace alongside::casework;
using namespace Qt::StringLiterals;
using rules::MetBy;

namespace {

const QDate kVisit(2024, 9, 17);

QList<AskedOfPlan> asked(const CaseFile& file)
{
    const auto found = Rulebook(*policy::Library::builtIn()).planContents().finding(file, kVisit);
    REQUIRE(found);
    return askedOf(*found, file);
}

/// Paragraphs of section 25 that stand so: "(1)(a) (1)(b)".
QString those(Held held, const CaseFile& file)
{
    QStringList laws;
    for (const AskedOfPlan& one : asked(file))
        if (one.held == held) laws.append(one.law.mid(qsizetype(sizeof "CA14 s25") - 1));
    return laws.join(u' ');
}

AskedOfPlan part(const CaseFile& file, QLatin1StringView law)
{
    for (const AskedOfPlan& one : asked(file))
        if (one.law == "CA14 s25"_L1 + law) return one;
    return {};
}

/// Josie's, with what each piece of advice is about said as well. She is invented.
CaseFile josie()
{
    CaseFile file = test::journeyCase();
    file.advice[0].about = AdviceAbout::TheseNeeds;
    file.advice[3].about = AdviceAbout::OtherNeeds;
    return file;
}

} // namespace

TEST_CASE("The journey's statement says all that is decided, and who took part waits for the plan", "[casework][plan]")
{
    CHECK(those(Held::Already, josie()) == u"(1)(a) (1)(b) (1)(c) (1)(d) (1)(e) (1)(f) (2)(a) (2)(b)");
    CHECK(those(Held::StillToSay, josie()).isEmpty());
    CHECK(those(Held::WaitsForThePlan, josie()) == u"(3) (5)");
    for (const AskedOfPlan& one : asked(josie())) CHECK(one.said != Tri::No);
    CHECK(part(josie(), "(3)"_L1).page.isEmpty());
    CHECK(part(josie(), "(1)(e)"_L1).why.key == u"plan_has_budget");
}

TEST_CASE("Before anything is decided each part names the page that answers it", "[casework][plan]")
{
    CHECK(those(Held::StillToSay, CaseFile{}) == u"(1)(a) (1)(b) (1)(c) (1)(d) (1)(e) (1)(f) (2)(a) (2)(b)");
    QStringList pages;
    for (const AskedOfPlan& one : asked(CaseFile{}))
        if (one.held == Held::StillToSay) pages.append(one.page);
    CHECK(pages
          == QStringList{u"eligibility"_s, u"eligibility"_s, u"outcomes"_s, u"outcomes"_s, u"money"_s, u"choices"_s,
                         u"choices"_s, u"choices"_s});
    CHECK(part({}, "(1)(b)"_L1).why.key == u"plan_needs_missing"); // nothing is told of needs that are not there
}

TEST_CASE("Advice of which nobody said what it is about is not yet known to be either", "[casework][plan]")
{
    CaseFile file = josie();
    for (Advice& one : file.advice) one.about = AdviceAbout::NotSaid;
    CHECK(those(Held::StillToSay, file) == u"(1)(f)");
    CHECK(part(file, "(1)(f)"_L1).said == Tri::NotYetKnown);
    CHECK(part(file, "(1)(f)"_L1).field == u"advice_1_about");
    CHECK(part({}, "(1)(f)"_L1).field == u"add_advice");
    file.advice[1].about = AdviceAbout::TheseNeeds;
    CHECK(those(Held::StillToSay, file) == u"(1)(f)");
    file.advice[1].about = AdviceAbout::Both;
    CHECK(those(Held::StillToSay, file).isEmpty());
    file.advice[1].words = u" "_s;
    CHECK(those(Held::StillToSay, file) == u"(1)(f)");
}

TEST_CASE("Each need is answered as the statement says it: paid for, by their people, by what is there",
          "[casework][plan]")
{
    const auto met = [](const CaseFile& file, CareArea area) {
        for (const rules::PlannedNeed& need : PlanContents::facts(file, kVisit).needs)
            if (need.id == QLatin1StringView(keyOf(area))) return need;
        return rules::PlannedNeed{};
    };
    CaseFile file = josie();
    CHECK(met(file, CareArea::Nutrition).metBy == MetBy::Council);
    CHECK(met(file, CareArea::Nutrition).meetsCriteria == Tri::Yes);
    CHECK(met(file, CareArea::HomeHabitable).metBy == MetBy::Circle);
    CHECK(met(file, CareArea::Toilet).id.isEmpty()); // what she manages is no need

    for (Offer& offer : file.offers) offer.willing = Willing::NotAsked;
    CHECK(met(file, CareArea::HomeHabitable).metBy == MetBy::NotSaid);
    CHECK(those(Held::StillToSay, file) == u"(1)(c)");
    CHECK(part(file, "(1)(c)"_L1).page == u"money");
    for (Outcome& outcome : file.outcomes) outcome.metBy.clear();
    CHECK(met(file, CareArea::HomeHabitable).metBy == MetBy::Others);
    for (Outcome& outcome : file.outcomes) outcome.strengths.clear();
    CHECK_FALSE(met(file, CareArea::HomeHabitable).howSaid);
    CHECK(those(Held::StillToSay, file) == u"(1)(c)");

    file = josie();
    file.determinations.last().eligible = false;
    CHECK(met(file, CareArea::Nutrition).meetsCriteria == Tri::No);
    file.determinations.last().finding.areas.first().status = AreaStatus::Unknown;
    CHECK(met(file, CareArea::Nutrition).meetsCriteria == Tri::NotYetKnown);
    CHECK(those(Held::StillToSay, file) == u"(1)(b)");
}

TEST_CASE("What nobody talked about, and may wait, is no need whose extent is still to say", "[casework][plan]")
{
    CaseFile file = josie();
    const CareArea waits = CareArea::Toilet;
    file.needs.removeIf([&](const Need& need) { return need.area == waits; });
    for (AreaFinding& one : file.determinations.last().finding.areas)
        if (one.area == waits) one.status = AreaStatus::Unknown;
    CHECK(those(Held::StillToSay, file).isEmpty());
    file.needs.append({.id = needIdFor(waits), .area = waits, .askedNotKnown = true}); // asked, and that is no answer
    CHECK(those(Held::StillToSay, file) == u"(1)(b)");
}

TEST_CASE("A budget of which no line is counted is not said to be there", "[casework][plan]")
{
    CaseFile file = josie();
    file.agreements.last().allocation = {};
    CHECK(part(file, "(1)(e)"_L1).held == Held::StillToSay);
}

TEST_CASE("An eligible need that no outcome answers is named, with the page that answers it", "[casework][plan]")
{
    const CaseFile file = test::councilManagedCase(); // nobody has said who helps with the buttons
    CHECK(those(Held::StillToSay, file).startsWith(u"(1)(c)"));
    CHECK(part(file, "(1)(c)"_L1).page == u"outcomes");
    CHECK(part(file, "(1)(c)"_L1).why.inputs == QStringList{u"count=1"_s});
    CHECK(part(file, "(1)(c)"_L1).needs == QList{CareArea::Clothed});
    CHECK(part(josie(), "(1)(c)"_L1).needs.isEmpty());
}

TEST_CASE("Nothing is asked of a direct payment once another way is chosen", "[casework][plan]")
{
    CHECK(part(test::councilManagedCase(), "(2)(a)"_L1).law.isEmpty());
    CaseFile file = josie();
    file.instructions.clear();
    CHECK(those(Held::StillToSay, file) == u"(2)(b)");
    file.choices.personSaidYes = Tri::NotYetKnown; // a suggestion is nobody's choice
    CHECK(those(Held::StillToSay, file) == u"(2)(a) (2)(b)");
    file.choices.personSaidYes = Tri::Yes;
    file.choices.way = Deploy::CouncilManaged;
    CHECK(those(Held::StillToSay, file).isEmpty());
    file.choices.personSaidYes = Tri::NotYetKnown; // only looked at
    CHECK(those(Held::StillToSay, file) == u"(2)(a) (2)(b)");
    file.agreements.clear();
    CHECK(those(Held::StillToSay, file) == u"(1)(c) (1)(e) (2)(a) (2)(b)");
}

TEST_CASE("A share that is not assessed yet is no gap, and shares that do not add up are", "[casework][plan]")
{
    CHECK(part(test::journeyNotAssessed(), "(1)(e)"_L1).held == Held::Already);
    CaseFile file = josie();
    file.agreements.last().allocation.adultWeekly += Money::pence(1);
    CHECK(part(file, "(1)(e)"_L1).held == Held::StillToSay);
    CHECK(part(file, "(1)(e)"_L1).said == Tri::No);
    CHECK(part(file, "(1)(e)"_L1).page == u"money");
}

TEST_CASE("Copies stay owed, and there is no plan before the Act", "[casework][plan]")
{
    const PlanContents contents = Rulebook(*policy::Library::builtIn()).planContents();
    CaseFile file = josie();
    file.choices.copiesTo = u"Bernie"_s;
    CHECK(contents.finding(file, kVisit)->stillOwed == QStringList{u"copy_to_the_person"_s, u"copies_asked_for"_s});
    file.choices.copiesTo.clear();
    CHECK(contents.finding(file, kVisit)->stillOwed == QStringList{u"copy_to_the_person"_s});
    CHECK(contents.finding(file, QDate(2014, 4, 1)).error().code == ErrorCode::NoPolicyInForce);
}

} // namespace plan_contents_test
