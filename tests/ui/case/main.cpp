#include "tests/ui/support/run.h"

namespace alongside::test {

std::unique_ptr<QObject> caseSessionTest();
std::unique_ptr<QObject> actsTest();
std::unique_ptr<QObject> takenAwayTest();
std::unique_ptr<QObject> notWantedBackTest();
std::unique_ptr<QObject> keyboardTest();
std::unique_ptr<QObject> keyboardPlaceTest();
std::unique_ptr<QObject> keptRoomTest();
std::unique_ptr<QObject> liveLookTest();
std::unique_ptr<QObject> pagesTest();
std::unique_ptr<QObject> seenTest();
std::unique_ptr<QObject> talkTest();
std::unique_ptr<QObject> outcomesTest();
std::unique_ptr<QObject> eligibilityTest();
std::unique_ptr<QObject> agreeingTest();
std::unique_ptr<QObject> moneyTest();
std::unique_ptr<QObject> meansTest();
std::unique_ptr<QObject> linesTest();
std::unique_ptr<QObject> whatIfTest();
std::unique_ptr<QObject> choicesTest();
std::unique_ptr<QObject> handsTest();
std::unique_ptr<QObject> offersTest();
std::unique_ptr<QObject> paymentsTest();
std::unique_ptr<QObject> startingAgainTest();
std::unique_ptr<QObject> planTest();
std::unique_ptr<QObject> planSummaryTest();
std::unique_ptr<QObject> fromPlannerTest();
std::unique_ptr<QObject> packTest();
std::unique_ptr<QObject> planAttachedTest();
std::unique_ptr<QObject> reviewTest();
std::unique_ptr<QObject> tooEarlyTest();
std::unique_ptr<QObject> howWasItTest();
std::unique_ptr<QObject> personTest();
std::unique_ptr<QObject> changedTest();
std::unique_ptr<QObject> writingTest();
std::unique_ptr<QObject> longTextTest();
std::unique_ptr<QObject> twoAnswersTest();
std::unique_ptr<QObject> twoDecisionsTest();
std::unique_ptr<QObject> everyFieldTest();
std::unique_ptr<QObject> whyWordsTest();
std::unique_ptr<QObject> steadyTicksTest();
std::unique_ptr<QObject> steadyTypingTest();
std::unique_ptr<QObject> whySheetTest();
std::unique_ptr<QObject> oursTest();
std::unique_ptr<QObject> missingTest();
std::unique_ptr<QObject> spokenTest();

} // namespace alongside::test

int main(int argc, char* argv[])
{
    using namespace alongside::test;
    return run(argc, argv, [] {
        Objects objects;
        objects.push_back(caseSessionTest());
        objects.push_back(actsTest());
        objects.push_back(takenAwayTest());
        objects.push_back(notWantedBackTest());
        objects.push_back(keyboardTest());
        objects.push_back(keyboardPlaceTest());
        objects.push_back(keptRoomTest());
        objects.push_back(liveLookTest());
        objects.push_back(pagesTest());
        objects.push_back(seenTest());
        objects.push_back(talkTest());
        objects.push_back(outcomesTest());
        objects.push_back(eligibilityTest());
        objects.push_back(agreeingTest());
        objects.push_back(moneyTest());
        objects.push_back(meansTest());
        objects.push_back(linesTest());
        objects.push_back(whatIfTest());
        objects.push_back(choicesTest());
        objects.push_back(handsTest());
        objects.push_back(offersTest());
        objects.push_back(paymentsTest());
        objects.push_back(startingAgainTest());
        objects.push_back(planTest());
        objects.push_back(planSummaryTest());
        objects.push_back(fromPlannerTest());
        objects.push_back(packTest());
        objects.push_back(planAttachedTest());
        objects.push_back(reviewTest());
        objects.push_back(tooEarlyTest());
        objects.push_back(howWasItTest());
        objects.push_back(personTest());
        objects.push_back(changedTest());
        objects.push_back(writingTest());
        objects.push_back(longTextTest());
        objects.push_back(twoAnswersTest());
        objects.push_back(twoDecisionsTest());
        objects.push_back(everyFieldTest());
        objects.push_back(whyWordsTest());
        objects.push_back(steadyTicksTest());
        objects.push_back(steadyTypingTest());
        objects.push_back(whySheetTest());
        objects.push_back(oursTest());
        objects.push_back(missingTest());
        objects.push_back(spokenTest());
        return objects;
    });
}
