// Next April as data: what a rules officer does to a copy of the policy folder, and what the sum then says.

#include "core/policy/files/folder.h"
#include "tests/core/rules/charging/asked.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace next_april_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::ContributionFacts;
using rules::Keeps;

namespace {

/// A copy of what ships, to be edited.
class PolicyCopy {
public:
    PolicyCopy()
    {
        const auto texts = policy::textsIn(policy::shippedPolicy());
        REQUIRE(texts);
        for (const policy::PolicyText& text : *texts) write(text.name, text.bytes);
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        REQUIRE(QDir(m_folder.path()).mkpath(QFileInfo(name).path()));
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// The last text of a file that stands `before`, with another in its place.
    void edit(const QString& name, const QByteArray& before, const QByteArray& after)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        const qsizetype at = bytes.lastIndexOf(before);
        REQUIRE(at >= 0);
        write(name, bytes.replace(at, before.size(), after));
    }

    /// One more value at the end of a file.
    void addYear(const QString& name, int pence)
    {
        edit(name, "\n    }\n  ]",
             R"(
    },
    {"from": "2027-04-06", "until": "2028-04-05", "value": )"
                 + QByteArray::number(pence) + R"(, "confirmed": true,
     "source": {"title": "An invented circular", "ref": "SI 2014/2672 reg 7", "checked": "2027-03-01"}}
  ])");
    }

    void remove(const QString& name) { REQUIRE(QFile::remove(m_folder.filePath(name))); }

    [[nodiscard]] policy::Library library() const
    {
        const auto read = policy::Library::fromFolder(m_folder.path());
        REQUIRE(read);
        return *read;
    }

private:
    QTemporaryDir m_folder;
};

ContributionFacts on(QDate day)
{
    ContributionFacts facts = test::pensioner();
    facts.on = day;
    return facts;
}

} // namespace

TEST_CASE("Next April's guarantee is one more value in a file", "[rules][charging][policy]")
{
    PolicyCopy copy;
    copy.addYear(u"charging/mig_pc.json"_s, 25015);
    const policy::Library library = copy.library();
    CHECK(test::refusalOf(on(QDate(2027, 4, 6))) == u"2027-04-06 charging.mig.pc");
    CHECK(test::askedOf(on(QDate(2027, 4, 6)), library).guarantee == Money::pence(25015));
    CHECK(test::askedOf(on(QDate(2028, 4, 5)), library).weekly == Money::pence(4985));
    CHECK(test::refusalOf(on(QDate(2028, 4, 6)), library) == u"2028-04-06 charging.mig.pc");

    // A day of a year that has ended says what it said, and only its hash knows that the file has grown.
    const rules::Contribution before = test::askedOf(on(QDate(2027, 4, 5)));
    const rules::Contribution after = test::askedOf(on(QDate(2027, 4, 5)), library);
    CHECK(after.weekly == before.weekly);
    CHECK(after.reasons == before.reasons);
    CHECK(after.policy.values == before.policy.values);
    CHECK(after.policy.hash != before.policy.hash);
}

TEST_CASE("A year that is missing for some is filled in for them alone", "[rules][charging][policy]")
{
    PolicyCopy copy;
    copy.edit(u"charging/mig_cpl.json"_s, "\n    }\n  ]", R"(
    },
    {"from": "2026-04-06", "until": "2027-04-05", "value": 9450, "confirmed": false,
     "source": {"title": "An invented circular", "ref": "SI 2014/2672 reg 7", "checked": "2026-03-01"}}
  ])");
    ContributionFacts facts = on(QDate(2026, 9, 16));
    facts.keeps = Keeps::Couple;
    CHECK(test::refusalOf(facts) == u"2026-09-16 charging.mig.cpl");
    CHECK(test::askedOf(facts, copy.library()).guarantee == Money::pence(9450));
    facts.keeps = Keeps::LoneParent;
    CHECK(test::refusalOf(facts, copy.library()) == u"2026-09-16 charging.mig.lone");
}

TEST_CASE("The limits and the tariff are data too", "[rules][charging][policy]")
{
    PolicyCopy copy;
    copy.edit(u"charging/capital_upper_limit.json"_s, "2325000", "10000000");
    copy.edit(u"charging/capital_lower_limit.json"_s, "1425000", "2000000");
    copy.edit(u"charging/tariff_step.json"_s, "25000", "30000");
    copy.edit(u"charging/tariff_per_step.json"_s, "100", "150");
    const policy::Library library = copy.library();
    ContributionFacts facts = test::pensioner();
    facts.capital = Money::pence(2030001);
    CHECK(test::askedOf(facts, library).tariff == Money::pence(300));
    facts.capital = Money::pence(10000000);
    CHECK(test::askedOf(facts, library).tariff == Money::pence(40050));
    facts.capital = Money::pence(10000001);
    CHECK(test::askedOf(facts, library).finding == rules::Asked::FullCost);
}

TEST_CASE("An income moves from one list to the other by data", "[rules][charging][policy]")
{
    PolicyCopy copy;
    copy.edit(u"charging/income_disregarded.json"_s, "\"earnings\"", "\"wages\"");
    copy.edit(u"charging/income_counted.json"_s, "\"rental\"", "\"earnings\"");
    const policy::Library library = copy.library();
    ContributionFacts facts = test::pensioner();
    facts.income = {{u"earnings"_s, Money::pence(30000)}, {u"wages"_s, Money::pence(100)}};
    CHECK(test::askedOf(facts, library).assessable == Money::pence(30000));
    facts.income.append({u"rental"_s, Money::pence(1)});
    CHECK(test::refusalOf(facts, library) == u"UNKNOWN_INCOME_TYPE /income/2/type");
}

TEST_CASE("A part of the policy that is not there fails only the sums that need it", "[rules][charging][policy]")
{
    struct Story {
        const char* file;
        const char* missing;
    };
    const auto story = GENERATE(values<Story>({
        {"charging/capital_upper_limit.json", "2024-09-16 charging.capital_upper_limit"},
        {"charging/capital_lower_limit.json", "2024-09-16 charging.capital_lower_limit"},
        {"charging/tariff_step.json", "2024-09-16 charging.tariff_step"},
        {"charging/tariff_per_step.json", "2024-09-16 charging.tariff_per_step"},
        {"charging/income_counted.json", "2024-09-16 charging.income_counted"},
        {"charging/income_disregarded.json", "2024-09-16 charging.income_disregarded"},
        {"charging/mig_pc.json", "2024-09-16 charging.mig.pc"},
        {"charging/mig_lone.json", ""},
    }));
    PolicyCopy copy;
    copy.remove(QString::fromLatin1(story.file));
    ContributionFacts facts = test::pensioner();
    facts.capital = Money::pence(1425001);
    CHECK(test::refusalOf(facts, copy.library()).toStdString() == story.missing);
    facts.free.reason = rules::FreeReason::Reablement;
    CHECK(test::refusalOf(facts, copy.library()).isEmpty());
}

TEST_CASE("A policy that makes no sense is refused, never worked with", "[rules][charging][policy]")
{
    ContributionFacts facts = test::pensioner();
    facts.capital = Money::pence(1425001);
    for (const char* step : {"0", "-1"}) {
        PolicyCopy copy;
        copy.edit(u"charging/tariff_step.json"_s, "25000", step);
        CHECK(test::refusalOf(facts, copy.library()) == u"2024-09-16 charging.tariff_step");
        PolicyCopy smallest;
        smallest.edit(u"charging/tariff_step.json"_s, "25000", "1");
        CHECK(test::askedOf(facts, smallest.library()).tariff == Money::pence(100));
    }
    PolicyCopy copy;
    copy.edit(u"charging/tariff_per_step.json"_s, "100", "9223372036854775807");
    facts.income.clear();
    CHECK(test::askedOf(facts, copy.library()).tariff == Money::pence(std::numeric_limits<qint64>::max()));
    facts.capital = Money::pence(1450001);
    CHECK(test::refusalOf(facts, copy.library()) == u"TOO_LARGE /capital");
}

TEST_CASE("A council that lets people keep more has its own file, and is held to the national figure",
          "[rules][charging][policy]")
{
    QTemporaryDir council;
    QFile file(council.filePath(u"mig_pc.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "key": "charging.mig.pc", "label": "What a single person of pension age keeps",
        "unit": "pence a week", "jurisdiction": "An invented council", "set": "yearly",
        "values": [{"from": "2024-04-06", "until": "2025-04-05", "value": 24000, "confirmed": true,
                    "source": {"title": "An invented policy", "ref": "Minute 12", "checked": "2024-03-01"}}]})");
    file.close();
    const auto library = policy::Library::fromFolders({}, council.path());
    REQUIRE(library);
    ContributionFacts facts = test::pensioner();
    CHECK(test::askedOf(facts, *library).guarantee == Money::pence(24000));
    facts.localGuarantee = Money::pence(22870);
    const rules::Contribution found = test::askedOf(facts, *library);
    CHECK(found.guarantee == Money::pence(22870));
    CHECK(found.policy.values.last().value == u"22870");
    facts.localGuarantee = Money::pence(22869);
    CHECK(test::refusalOf(facts, *library) == u"LOCAL_MIG_BELOW_NATIONAL /mig_local_override");
    PolicyCopy without;
    without.remove(u"charging/mig_pc.json"_s);
    CHECK(test::refusalOf(facts, without.library()) == u"2024-09-16 charging.mig.pc");
}

} // namespace next_april_test
