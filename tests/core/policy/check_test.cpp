#include "core/policy/check/check.h"
#include "tests/core/policy/policy_folder.h"

namespace check_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using policy::FaultKind;
using test::dated;
using test::numberFile;

namespace {

QList<policy::CheckFault> faultsIn(const test::PolicyFolder& folder, const QString& council = {})
{
    const auto checked = policy::check(folder.path(), council);
    REQUIRE(checked);
    return checked->faults;
}

const QString kFee = u"planning/plan_fee.json"_s;
const QString kGuide = u"price-guides/pg-2025.json"_s;

} // namespace

TEST_CASE("What ships has no fault", "[policy][check]")
{
    const auto checked = policy::check();
    REQUIRE(checked);
    for (const policy::CheckFault& fault : checked->faults)
        FAIL_CHECK(fault.file.toStdString() << ':' << fault.place.line << ' ' << fault.part.toStdString() << ' '
                                            << fault.with.join(u' ').toStdString());
    CHECK(checked->files >= 12);
    CHECK(checked->values >= 11);
    CHECK_FALSE(policy::check(u"/nowhere/at/all"_s));
    CHECK_FALSE(policy::check({}, u"/nowhere/at/all"_s));
}

TEST_CASE("Each fault is named with its kind, part, line and column", "[policy][check]")
{
    struct Story {
        QString file;
        QByteArray what;
        QByteArray with;
        FaultKind kind;
        const char* part;
        qsizetype line;
        qsizetype column;
    };
    const auto story = GENERATE(values<Story>({
        {kFee, "{", "[", FaultKind::NotJson, "", 2, 11},
        {kFee, "\"label\"", "\"key\"", FaultKind::NotJson, "", 4, 8},
        {kFee, "\"format\": 1", "\"format\": 2", FaultKind::FormatUnknown, "format", 2, 13},
        {kFee, "\"unit\": \"pence\",", "", FaultKind::MemberMissing, "unit", 1, 1},
        {kFee, "\"jurisdiction\": \"England\",", "", FaultKind::MemberMissing, "jurisdiction", 1, 1},
        {kFee, "\"jurisdiction\": \"England\"", "\"jurisdiction\": \" \"", FaultKind::MemberWrong, "jurisdiction", 6,
         19},
        {kFee, "\"council_may\": \"set\",", "", FaultKind::MemberMissing, "council_may", 1, 1},
        {kFee, "\"council_may\": \"set\"", "\"council_may\": \"go\"", FaultKind::WordUnknown, "council_may", 8, 18},
        {kFee, "\"pence\"", "\"crowns\"", FaultKind::WordUnknown, "unit", 5, 11},
        {kFee, "until changed", "sometimes", FaultKind::WordUnknown, "set", 7, 10},
        {kFee, "\"set\": \"until changed\"", "\"set\": \"yearly\"", FaultKind::NoUntil, "values[0].until", 11, 5},
        {kFee, "planning.plan_fee", "planning.gold", FaultKind::KeyNotRead, "key", 3, 10},
        {kFee, "\"value\": 45000", "\"value\": 450.5", FaultKind::NotWhole, "values[0].value", 13, 16},
        {kFee, "\"value\": 45000", "\"value\": \"45000\"", FaultKind::NotWhole, "values[0].value", 13, 16},
        {kFee, "\"value\": 45000", "\"value\": 45000, \"amount\": 1", FaultKind::MemberUnknown, "values[0].amount", 13,
         23},
        {kFee, "\"value\": 45000", "\"value\": -1", FaultKind::OutOfRange, "values[0].value", 13, 16},
        {u"eligibility/facs_council_threshold.json"_s, "\"value\": 3", "\"value\": 5", FaultKind::OutOfRange,
         "values[0].value", 14, 16},
        {kFee, "\"confirmed\": true", "\"confirmed\": \"yes\"", FaultKind::MemberWrong, "values[0].confirmed", 14, 20},
        {kFee, "\"from\": \"2013-10-01\"", "\"from\": \"2013-10-32\"", FaultKind::MemberWrong, "values[0].from", 12,
         15},
        {kFee, "\"from\": \"2013-10-01\"", "\"from\": \"2013-10-01\", \"until\": \"2013-09-30\"",
         FaultKind::UntilBeforeFrom, "values[0].until", 12, 38},
        {kFee, "\"ref\": \"S47\"", "\"ref\": \"S470\"", FaultKind::SourceNotListed, "values[0].source.ref", 17, 16},
        {kFee, "\"ref\": \"S47\",", "", FaultKind::MemberMissing, "values[0].source.ref", 15, 17},
        {u"price-guides/pg-2025.json"_s, "\"price_p\": 1510", "\"price_p\": 15.10", FaultKind::NotWhole,
         "items.PA.price_p", 15, 18},
        {u"price-guides/pg-2025.json"_s, "\"price_p\": 1510", "\"price_p\": -1", FaultKind::Negative,
         "items.PA.price_p", 15, 18},
        {u"price-guides/pg-2025.json"_s, "\"confirmed\": true,", "", FaultKind::MemberMissing, "confirmed", 1, 1},
        {u"price-guides/pg-2025.json"_s, "\"source\"", "\"sauce\"", FaultKind::MemberUnknown, "sauce", 5, 3},
        {u"price-guides/pg-2025.json"_s, "2025-04-07", "2025-04-06", FaultKind::GuidesOverlap, "effective_from", 3, 21},
        {u"price-guides/pg-2025.json"_s, "2025-04-07", "2025-04-08", FaultKind::GuidesGap, "effective_from", 3, 21},
        {u"price-guides/pg-2025.json"_s, "2026-04-05", "2025-04-06", FaultKind::UntilBeforeFrom, "effective_to", 4, 19},
        {u"price-guides/pg-2025.json"_s, "PG-2025", "PG-2024", FaultKind::GuideTwice, "id", 2, 9},
        {u"sources.json"_s, "\"id\": \"S2\"", "\"id\": \"S1\"", FaultKind::SourceTwice, "sources[1].id", 5, 12},
        {u"sources.json"_s, "\"checked\": \"2026-11-21\"", "\"checked\": \"soon\"", FaultKind::MemberWrong,
         "sources[0].checked", 4, 237},
    }));
    INFO(story.file.toStdString() << ' ' << story.with.toStdString());
    test::PolicyFolder folder;
    folder.copyShipped();
    folder.replace(story.file, story.what, story.with);
    for (const policy::CheckFault& fault : faultsIn(folder)) {
        if (fault.kind != story.kind || fault.part != QString::fromLatin1(story.part)) continue;
        CHECK(fault.file == folder.path() + u'/' + story.file);
        CHECK(fault.place.line == story.line);
        CHECK(fault.place.column == story.column);
        return;
    }
    FAIL("not found");
}

TEST_CASE("Days of a file follow each other", "[policy][check]")
{
    struct Story {
        QByteArray values;
        std::optional<FaultKind> kind;
        QStringList with;
    };
    const auto story = GENERATE(values<Story>({
        {dated("2020-04-06", "1", "2021-04-05") + ',' + dated("2021-04-06", "2"), {}, {}},
        {dated("2020-04-06", "1", "2021-04-05") + ',' + dated("2021-04-07", "2"),
         FaultKind::Gap,
         {u"2021-04-06"_s, u"2021-04-06"_s}},
        {dated("2020-04-06", "1", "2021-04-05") + ',' + dated("2021-04-05", "2"),
         FaultKind::Overlap,
         {u"2021-04-05"_s, u"2021-04-05"_s}},
        {dated("2020-04-06", "1") + ',' + dated("2020-04-06", "2"),
         FaultKind::OutOfOrder,
         {u"2020-04-06"_s, u"2020-04-06"_s}},
        {dated("2020-04-06", "1") + ',' + dated("2020-04-07", "2"), {}, {}},
        {dated("2020-04-06", "1") + ',' + dated("2021-04-06", "null") + ',' + dated("2023-04-06", "2"), {}, {}},
        {dated("2020-04-06", "1") + ',' + dated("2021-04-06", "null", "2021-05-01") + ',' + dated("2023-04-06", "2"),
         {},
         {}},
    }));
    INFO(story.values.toStdString());
    test::PolicyFolder folder;
    folder.copyShipped();
    folder.write(kFee, numberFile("planning.plan_fee", "pence", story.values, "England",
                                  R"("council_may":"set","change":"{after}",)"));
    const auto faults = faultsIn(folder);
    REQUIRE(faults.size() == (story.kind ? 1 : 0));
    if (!story.kind) return;
    CHECK(faults.first().kind == *story.kind);
    CHECK(faults.first().part == u"values[1].from");
    CHECK(faults.first().with == story.with);
}

TEST_CASE("All faults come in one run, by file and place", "[policy][check]")
{
    test::PolicyFolder folder;
    folder.copyShipped();
    folder.replace(kFee, "\"pence\"", "\"crowns\"");
    folder.replace(kFee, "45000", "1.5");
    folder.replace(kFee, "S47", "S470");
    folder.replace(u"price-guides/pg-2026.json"_s, "2026-04-06", "2026-04-08");
    folder.remove(u"review/six_week_due_days.json"_s);
    folder.write(u"x/again.json"_s, folder.read(u"planning/yearly_update_fee.json"_s));
    QStringList found;
    for (const policy::CheckFault& fault : faultsIn(folder))
        found.append(u"%1 %2 %3"_s.arg(fault.file.section(u'/', -1), fault.part, fault.with.join(u'|')));
    CHECK(found.size() == 6);
    CHECK(found[0].contains(u"review.six_week_due_days"));
    CHECK(found[1].startsWith(u"plan_fee.json unit"));
    CHECK(found[2] == u"plan_fee.json values[0].value value|a whole number");
    CHECK(found[3] == u"plan_fee.json values[0].source.ref S470");
    CHECK(found[4] == u"pg-2026.json effective_from 2026-04-06|2026-04-07|PG-2025|PG-2026");
    CHECK(found[5].startsWith(u"again.json key planning.yearly_update_fee|"));
}

TEST_CASE("A council's file lies only where it may", "[policy][check][council]")
{
    const QByteArray council = "Northmoor Council (invented)";
    struct Story {
        QString name;
        QByteArray bytes;
        std::optional<FaultKind> kind;
        const char* part;
    };
    const auto story = GENERATE_COPY(values<Story>({
        {u"a.json"_s, numberFile("planning.plan_fee", "pence", dated("2027-04-06", "48000"), council), {}, ""},
        {u"a.json"_s, numberFile("planning.plan_fee", "pence", dated("2027-04-06", "48000")),
         FaultKind::CouncilNotNamed, "jurisdiction"},
        {u"a.json"_s, numberFile("planning.plan_fee", "days", dated("2027-04-06", "48000"), council),
         FaultKind::DiffersFromNational, "unit"},
        {u"a.json"_s,
         numberFile("planning.plan_fee", "pence", dated("2027-04-06", "48000"), council, R"("council_may":"set",)"),
         FaultKind::MemberUnknown, "council_may"},
        {u"a.json"_s, numberFile("eligibility.adult.outcomes_needed", "count", dated("2027-04-06", "1"), council),
         FaultKind::NotForCouncils, "key"},
        {u"a.json"_s, numberFile("planning.gold", "count", dated("2027-04-06", "1"), council), FaultKind::KeyNotRead,
         "key"},
        {u"a.json"_s,
         numberFile("directpayment.first_review_months", "months", dated("2027-04-06", "6"), council),
         {},
         ""},
        {u"a.json"_s,
         numberFile("directpayment.first_review_months", "months", dated("2027-04-06", "3"), council),
         {},
         ""},
        {u"a.json"_s, numberFile("directpayment.first_review_months", "months", dated("2027-04-06", "7"), council),
         FaultKind::AboveNational, "values[0].value"},
        {u"sources.json"_s, R"({"format":1,"sources":[{"id":"R1","title":"t","text":"t","checked":"2026-11-21"}]})",
         FaultKind::SourceTwice, "sources[0].id"},
        {u"sources.json"_s,
         R"({"format":1,"sources":[{"id":"C1","title":"t","text":"t","checked":"2026-11-21"}]})",
         {},
         ""},
    }));
    INFO(story.bytes.toStdString());
    test::PolicyFolder folder;
    folder.write(story.name, story.bytes);
    const auto checked = policy::check({}, folder.path());
    REQUIRE(checked);
    bool found = !story.kind && checked->faults.isEmpty();
    for (const policy::CheckFault& fault : checked->faults) {
        INFO(fault.part.toStdString());
        CHECK(fault.file.startsWith(folder.path()));
        found = found || (fault.kind == story.kind && fault.part == QString::fromLatin1(story.part));
    }
    CHECK(found);
}

TEST_CASE("A council's folder speaks for one council, and its guides may leave days to the national ones",
          "[policy][check][council]")
{
    test::PolicyFolder folder;
    folder.write(u"a.json"_s,
                 numberFile("planning.plan_fee", "pence", dated("2027-04-06", "1"), "Northmoor Council (invented)"));
    folder.write(u"b.json"_s, numberFile("planning.yearly_update_fee", "pence", dated("2027-04-06", "1"),
                                         "Eastfold Council (invented)"));
    const auto guide = [](const QByteArray& id, const QByteArray& from, const QByteArray& to) {
        return R"({"id":")" + id + R"(","effective_from":")" + from + R"(","effective_to":")" + to
               + R"(","source":{"title":"t","ref":"Minute 3","checked":"2026-11-21"},"confirmed":true,)"
                 R"("items":{"PA":{"name":"PA","unit":"hour","price_p":1000}}})";
    };
    folder.write(u"price-guides/a.json"_s, guide("N1", "2025-04-07", "2025-12-31"));
    folder.write(u"price-guides/b.json"_s, guide("N2", "2026-02-01", "2026-12-31"));
    auto checked = policy::check({}, folder.path());
    REQUIRE(checked->faults.size() == 1);
    CHECK(checked->faults.first().kind == FaultKind::CouncilsMixed);
    CHECK(checked->faults.first().file.endsWith(u"/b.json"));

    folder.write(u"price-guides/c.json"_s, guide("N3", "2027-06-01", "2027-12-31"));
    checked = policy::check({}, folder.path());
    REQUIRE(checked->faults.size() == 2);
    CHECK(checked->faults.last().kind == FaultKind::GuidesGap);
    CHECK(checked->faults.last().with == QStringList{u"2027-01-01"_s, u"2027-05-31"_s, u"N2"_s, u"N3"_s});
}

} // namespace check_test
