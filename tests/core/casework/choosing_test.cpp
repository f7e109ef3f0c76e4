// A yes was said to one thing, and is not kept for another.

#include "core/casework/choices/choosing.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::choosing_test {

TEST_CASE("Another way of holding the money is another yes", "[casework]")
{
    Choices choices{.saidHow = u"typed before anybody chose"_s};
    chooseWay(choices, Deploy::DpSelf, u"Ada"_s, choices);
    CHECK(choices.chosenBy == u"Ada"_s);
    CHECK(choices.saidHow == u"typed before anybody chose"_s);
    choices.chosenBy = u"Bernie, who may ask for her"_s;
    chooseWay(choices, Deploy::DpSelf, u"Ada"_s, choices); // the same yes again
    CHECK(choices.chosenBy == u"Bernie, who may ask for her"_s);
    chooseWay(choices, Deploy::CouncilManaged, u"Ada"_s, Choices(choices));
    CHECK(choices.chosenBy == u"Ada"_s);
    CHECK(choices.saidHow.isEmpty());
    CHECK(choices.personSaidYes == Tri::Yes);
}

TEST_CASE("Who says yes to another way may be written before the yes, and is not taken for who said the one before",
          "[casework]")
{
    Choices choices;
    chooseWay(choices, Deploy::DpSelf, u"Ada"_s, choices);
    choices.saidHow = u"at the table"_s;
    const Choices looked = choices;
    choices.chosenBy = u"Bernie, who may ask for her"_s;
    chooseWay(choices, Deploy::CouncilManaged, u"Ada"_s, looked);
    CHECK(choices.chosenBy == u"Bernie, who may ask for her"_s);
    CHECK(choices.saidHow.isEmpty());
}

TEST_CASE("Nobody may see the talk on a yes that was said of somebody else", "[casework]")
{
    Choices choices;
    chooseAuthor(choices, PlanAuthor::PaidPlanner);
    choosePlanner(choices, u"kindling"_s);
    choices.shareConsent = Tri::Yes;
    choosePlanner(choices, u"kindling"_s);
    CHECK(choices.shareConsent == Tri::Yes);
    choosePlanner(choices, u"tandem"_s);
    CHECK(choices.shareConsent == Tri::NotYetKnown);
    choices.shareConsent = Tri::Yes;
    chooseMoneyManager(choices, u"beacon"_s);
    CHECK(choices.shareConsent == Tri::NotYetKnown);
    choices.shareConsent = Tri::Yes;
    chooseAuthor(choices, PlanAuthor::Family);
    CHECK(choices.shareConsent == Tri::NotYetKnown);
    CHECK(choices.planner.isEmpty());
}

} // namespace alongside::casework::choosing_test
