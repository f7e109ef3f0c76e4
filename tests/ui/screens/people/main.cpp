#include "tests/ui/support/run.h"

namespace alongside::test {

std::unique_ptr<QObject> addPersonTest();

} // namespace alongside::test

int main(int argc, char* argv[])
{
    using namespace alongside::test;
    return run(argc, argv, [] {
        Objects objects;
        objects.push_back(addPersonTest());
        return objects;
    });
}
