#include "tests/ui/support/run.h"

namespace alongside::test {

std::unique_ptr<QObject> caseDeskTest();
std::unique_ptr<QObject> talkTest();

} // namespace alongside::test

int main(int argc, char* argv[])
{
    using namespace alongside::test;
    return run(argc, argv, [] {
        Objects objects;
        objects.push_back(caseDeskTest());
        objects.push_back(talkTest());
        return objects;
    });
}
