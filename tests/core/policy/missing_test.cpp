#include "core/policy/check/missing.h"
#include "tests/core/policy/policy_folder.h"

namespace missing_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::dated;
using test::numberFile;

namespace {

QStringList keysOf(const QList<policy::MissingFigure>& missing)
{
    QStringList keys;
    for (const policy::MissingFigure& one : missing) keys.append(one.key);
    return keys;
}

/// Of a year.
QByteArray yearly(const QByteArray& key, const QByteArray& values, const QByteArray& jurisdiction = "England")
{
    return numberFile(key, "pence a week", values, jurisdiction, R"("council_may":"raise",)")
        .replace("until changed", "yearly");
}

} // namespace

TEST_CASE("What nobody has entered for a year is named with its last day, and nothing else is", "[policy][missing]")
{
    test::PolicyFolder folder;
    folder.write(u"a.json"_s, yearly("charging.mig.pc", dated("2024-04-06", "100", "2025-04-05")));
    folder.write(u"b.json"_s, yearly("charging.mig.cpl", dated("2024-04-06", "100", "2026-04-05")));
    folder.write(u"c.json"_s, yearly("charging.mig.lone", dated("2026-04-06", "100", "2027-04-05")));
    folder.write(u"d.json"_s, yearly("charging.personal_expenses_allowance", dated("2024-04-06", "100", "2025-04-05")));
    folder.write(u"e.json"_s, numberFile("planning.plan_fee", "pence", dated("2024-04-06", "1", "2025-04-05")));
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    CHECK(policy::missingOn(*library, QDate(2025, 4, 5)).isEmpty());
    CHECK(policy::missingOn(*library, QDate(2025, 4, 6))
          == QList<policy::MissingFigure>{{u"charging.mig.pc"_s, u"A label"_s, QDate(2025, 4, 5)}});
    CHECK(keysOf(policy::missingOn(*library, QDate(2026, 4, 6)))
          == QStringList{u"charging.mig.cpl"_s, u"charging.mig.pc"_s});
    CHECK(policy::missingOn(*library, QDate(2026, 4, 6), u"planning.").isEmpty());
    CHECK(policy::missingOn(*library, QDate(2024, 4, 5)).isEmpty());
}

TEST_CASE("What a council has set is not missing", "[policy][missing][council]")
{
    const auto shipped = policy::Library::builtIn();
    const QDate day(2026, 11, 28);
    CHECK(keysOf(policy::missingOn(*shipped, day, u"charging.")).contains(u"charging.mig.cpl_pc"_s));
    test::PolicyFolder council;
    council.write(u"a.json"_s, yearly("charging.mig.cpl_pc", dated("2026-04-06", "18400", "2027-04-05"), "Northmoor")
                                   .replace(R"("council_may":"raise",)", ""));
    const auto library = policy::Library::fromFolders({}, council.path());
    REQUIRE(library);
    CHECK_FALSE(keysOf(policy::missingOn(*library, day, u"charging.")).contains(u"charging.mig.cpl_pc"_s));
    CHECK(library->isByCouncilAlone(u"charging.mig.cpl_pc", day));
    CHECK_FALSE(library->isByCouncilAlone(u"charging.mig.pc", day));
    CHECK_FALSE(library->isByCouncilAlone(u"charging.mig.cpl_pc", QDate(2025, 11, 28)));
    CHECK_FALSE(shipped->isByCouncilAlone(u"charging.mig.cpl_pc", day));
}

} // namespace missing_test
