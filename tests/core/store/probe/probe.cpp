// Makes a store in the folder it is given and writes one word, then says what came of it in one line. Started by the
// tests with library paths that name another SQLite.

#include "core/store/case_store.h"
#include "tests/core/store/around/desk_of_one.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alongside;

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    const test::StandingClock clock;
    auto made = store::CaseStore::create(folder, test::testKey(), test::testIdentity(), clock);
    if (!made) return std::printf("refused %d %s\n", int(made.error().code), qPrintable(made.error().detail)), 1;
    CaseFile after{.id = test::caseOf(1)};
    after.person.name = u"Canary Probeworthy"_s;
    const auto kept = (*made)->append(test::edit({.id = after.id}, after));
    if (!kept) return std::printf("not kept %d\n", int(kept.error().code)), 1;
    const auto whole = (*made)->upkeep().verify();
    std::printf("%s %s\n", whole && whole->isWhole() ? "kept" : "broken", whole ? qPrintable(whole->cipher) : "");
    return 0;
}
