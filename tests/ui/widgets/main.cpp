#include "tests/ui/support/run.h"

namespace alongside::test {

std::unique_ptr<QObject> daysTest();
std::unique_ptr<QObject> fieldsTest();
std::unique_ptr<QObject> fittingTest();
std::unique_ptr<QObject> numbersTest();
std::unique_ptr<QObject> picturesTest();
std::unique_ptr<QObject> partsTest();
std::unique_ptr<QObject> savedLineTest();
std::unique_ptr<QObject> galleryTest();

} // namespace alongside::test

int main(int argc, char* argv[])
{
    using namespace alongside::test;
    return run(argc, argv, [] {
        Objects objects;
        objects.push_back(daysTest());
        objects.push_back(fieldsTest());
        objects.push_back(fittingTest());
        objects.push_back(numbersTest());
        objects.push_back(picturesTest());
        objects.push_back(partsTest());
        objects.push_back(savedLineTest());
        objects.push_back(galleryTest());
        return objects;
    });
}
