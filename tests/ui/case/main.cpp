#include "tests/ui/support/run.h"

namespace alongside::test {

std::unique_ptr<QObject> caseSessionTest();
std::unique_ptr<QObject> actsTest();
std::unique_ptr<QObject> pagesTest();
std::unique_ptr<QObject> talkTest();
std::unique_ptr<QObject> outcomesTest();
std::unique_ptr<QObject> eligibilityTest();
std::unique_ptr<QObject> moneyTest();
std::unique_ptr<QObject> choicesTest();
std::unique_ptr<QObject> planTest();
std::unique_ptr<QObject> personTest();
std::unique_ptr<QObject> writingTest();
std::unique_ptr<QObject> longTextTest();
std::unique_ptr<QObject> twoAnswersTest();
std::unique_ptr<QObject> everyFieldTest();

} // namespace alongside::test

int main(int argc, char* argv[])
{
    using namespace alongside::test;
    return run(argc, argv, [] {
        Objects objects;
        for (auto make : {caseSessionTest, pagesTest, actsTest, talkTest, outcomesTest, eligibilityTest, moneyTest,
                          choicesTest, planTest, personTest, writingTest, longTextTest, twoAnswersTest, everyFieldTest})
            objects.push_back(make());
        return objects;
    });
}
