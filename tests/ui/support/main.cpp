#include "tests/ui/support/run.h"

namespace alongside::test {

std::unique_ptr<QObject> looksTest();
std::unique_ptr<QObject> refillTest();
std::unique_ptr<QObject> steadyPressTest();
std::unique_ptr<QObject> styleTest();
std::unique_ptr<QObject> tokensTest();
std::unique_ptr<QObject> wordsTest();

} // namespace alongside::test

int main(int argc, char* argv[])
{
    using namespace alongside::test;
    return run(argc, argv, [] {
        Objects objects;
        objects.push_back(looksTest());
        objects.push_back(refillTest());
        objects.push_back(steadyPressTest());
        objects.push_back(styleTest());
        objects.push_back(tokensTest());
        objects.push_back(wordsTest());
        return objects;
    });
}
