#include "tests/ui/support/run.h"

namespace alongside::test {

std::unique_ptr<QObject> linksTest();
std::unique_ptr<QObject> lookTest();
std::unique_ptr<QObject> standsTest();
std::unique_ptr<QObject> windowTest();
std::unique_ptr<QObject> actionBarTest();
std::unique_ptr<QObject> windowSizesTest();
std::unique_ptr<QObject> messagesTest();
std::unique_ptr<QObject> screensTest();
std::unique_ptr<QObject> settingsTest();
std::unique_ptr<QObject> sheetsTest();
std::unique_ptr<QObject> syncPageTest();
std::unique_ptr<QObject> cameInTest();
std::unique_ptr<QObject> leftOffTest();
std::unique_ptr<QObject> showModeTest();

} // namespace alongside::test

int main(int argc, char* argv[])
{
    using namespace alongside::test;
    return run(argc, argv, [] {
        Objects objects;
        objects.push_back(linksTest());
        objects.push_back(lookTest());
        objects.push_back(standsTest());
        objects.push_back(windowTest());
        objects.push_back(actionBarTest());
        objects.push_back(windowSizesTest());
        objects.push_back(messagesTest());
        objects.push_back(screensTest());
        objects.push_back(settingsTest());
        objects.push_back(sheetsTest());
        objects.push_back(syncPageTest());
        objects.push_back(cameInTest());
        objects.push_back(leftOffTest());
        objects.push_back(showModeTest());
        return objects;
    });
}
