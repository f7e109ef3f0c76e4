#include "core/rules/eligibility/facs.h"

#include "core/rules/eligibility/catalogue.h"
#include "tests/core/policy/policy_folder.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

namespace facs_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::FacsBand;
using enum rules::FacsBand;

namespace {

constexpr FacsBand kBands[] = {Low, Moderate, Substantial, Critical};

rules::FacsFinding found(const rules::FacsFacts& facts, const policy::Library& library = test::shipped())
{
    const auto finding = rules::facs(facts, library);
    REQUIRE(finding);
    return *finding;
}

policy::Library withThreshold(const QByteArray& values)
{
    test::PolicyFolder folder;
    folder.write(u"t.json"_s, test::numberFile("eligibility.facs.council_threshold", "FACS band", values));
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    return *library;
}

} // namespace

TEST_CASE("Every band against every threshold, on the last day of the old law", "[rules][eligibility][facs]")
{
    for (const FacsBand band : kBands)
        for (const FacsBand threshold : kBands) {
            const auto finding = found({.on = QDate(2015, 3, 31), .threshold = threshold, .indicators = {band}});
            CHECK(finding.band == band);
            CHECK(finding.threshold == threshold);
            CHECK(finding.answer == (band >= threshold ? Eligibility::Eligible : Eligibility::NotEligible));
            CHECK(finding.reasons.size() == 1);
            CHECK(finding.reasons.first().inputs
                  == QStringList{u"band="_s + QLatin1StringView(keyOf(band)),
                                 u"threshold="_s + QLatin1StringView(keyOf(threshold))});
            CHECK(finding.policy.rule == u"facs_bands");
            CHECK(finding.policy.values.isEmpty());
        }
}

TEST_CASE("Order and number of indicators change nothing but the highest", "[rules][eligibility][facs][property]")
{
    CHECK(rc::check([] {
        auto indicators =
            *rc::gen::container<std::vector<FacsBand>>(rc::gen::elementOf(std::vector(kBands, kBands + 4)));
        rules::FacsFacts facts{.on = QDate(2012, 6, 3), .threshold = Substantial};
        facts.indicators = QList<FacsBand>(indicators.begin(), indicators.end());
        const FacsBand band = rules::facs(facts, test::shipped())->band;
        RC_ASSERT(band == (indicators.empty() ? None : *std::ranges::max_element(indicators)));
        std::ranges::reverse(facts.indicators);
        facts.indicators.append(facts.indicators);
        RC_ASSERT(rules::facs(facts, test::shipped())->band == band);
    }));
}

TEST_CASE("A council's threshold is data: it moves by date, and nothing else does", "[rules][eligibility][facs]")
{
    const policy::Library library =
        withThreshold(test::dated("2003-04-01", "2", "2011-03-31") + ',' + test::dated("2011-04-01", "4"));
    rules::FacsFacts facts{.on = QDate(2011, 3, 31), .indicators = {Substantial}};
    CHECK(found(facts, library).answer == Eligibility::Eligible);
    CHECK(found(facts, library).threshold == Moderate);
    facts.on = QDate(2011, 4, 1);
    const auto after = found(facts, library);
    CHECK(after.answer == Eligibility::NotEligible);
    REQUIRE(after.policy.values.size() == 1);
    CHECK(after.policy.values.first().value == u"4");
    CHECK_FALSE(test::keysOf(after.reasons).contains(u"value_unconfirmed"_s));
    facts.threshold = Low;
    CHECK(found(facts, library).answer == Eligibility::Eligible);
    CHECK(found(facts, library).policy.values.isEmpty());
}

TEST_CASE("What ships for the threshold is the common choice, and says that it is not confirmed",
          "[rules][eligibility][facs]")
{
    const auto finding = found({.on = QDate(2012, 6, 3), .indicators = {Moderate, Substantial}});
    CHECK(finding.threshold == Substantial);
    CHECK(finding.answer == Eligibility::Eligible);
    CHECK(test::keysOf(finding.reasons)
          == QStringList{u"facs_band_meets_threshold"_s, u"facs_highest_decides"_s, u"value_unconfirmed"_s});
    CHECK(finding.reasons[1].inputs == QStringList{u"count=2"_s});
    const auto early = rules::facs({.on = QDate(2003, 3, 31), .indicators = {Critical}}, test::shipped());
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::NoPolicyInForce);
}

TEST_CASE("A threshold that is no band is refused", "[rules][eligibility][facs]")
{
    const rules::FacsFacts facts{.on = QDate(2012, 6, 3), .indicators = {Critical}};
    for (const char* wrong : {"0", "5"}) {
        const auto finding = rules::facs(facts, withThreshold(test::dated("2003-04-01", wrong)));
        REQUIRE_FALSE(finding);
        CHECK(finding.error()
              == Error{ErrorCode::PolicyFileUnreadable, u"eligibility.facs.council_threshold"_s,
                       QString::fromLatin1(wrong)});
    }
    CHECK(found(facts, withThreshold(test::dated("2003-04-01", "1"))).threshold == Low);
    CHECK(found(facts, withThreshold(test::dated("2003-04-01", "4"))).threshold == Critical);
}

TEST_CASE("The bands decide nothing once the Care Act applies", "[rules][eligibility][facs]")
{
    rules::FacsFacts facts{.on = QDate(2015, 4, 1), .threshold = Low, .indicators = {Critical, Low}};
    CHECK(found(facts).answer == Eligibility::NotApplicable);
    CHECK(found(facts).reasons
          == QList<Reason>{
              {u"care_act_applies"_s, Tri::No, {}, u"SI 2015/995 art 2"_s},
              {u"facs_band_recorded"_s, Tri::NotYetKnown, {u"band=critical"_s}, u"Prioritising Need 2010"_s}});
    facts.receivingOnEve = Tri::Yes;
    CHECK(found(facts).answer == Eligibility::Eligible);
    facts.receivingOnEve = Tri::NotYetKnown;
    CHECK(found(facts).answer == Eligibility::Eligible);
    CHECK(found(facts).reasons[1]
          == Reason{u"support_before_care_act_not_known"_s, Tri::NotYetKnown, {}, u"SI 2015/995 art 2"_s});
    facts.on = QDate(2016, 4, 1);
    CHECK(found(facts).answer == Eligibility::NotApplicable);
}

TEST_CASE("Each reason of the bands says whether it was met", "[rules][eligibility][facs]")
{
    rules::FacsFacts facts{.on = QDate(2012, 6, 3), .threshold = Moderate};
    CHECK(test::inLine(found(facts).reasons) == "facs_no_indicator-");
    facts.indicators = {Low};
    CHECK(test::inLine(found(facts).reasons) == "facs_band_below_threshold-");
    facts.indicators = {Low, Moderate};
    CHECK(test::inLine(found(facts).reasons) == "facs_band_meets_threshold+ facs_highest_decides+");
    facts.threshold = {};
    CHECK(test::inLine(found(facts).reasons) == "facs_band_below_threshold- facs_highest_decides+ value_unconfirmed?");
}

TEST_CASE("A day is never guessed under the old law", "[rules][eligibility][facs]")
{
    CHECK(rules::facs({.threshold = Low}, test::shipped()).error()
          == Error{ErrorCode::AnswerMissing, u"/assessment_date"_s, u"DATE_MISSING"_s});
}

TEST_CASE("The two laws stand side by side in the catalogue", "[rules][eligibility][facs]")
{
    const rules::Law& old = rules::facsLaws().front();
    CHECK(old.covers(QDate(2003, 1, 1)));
    CHECK(old.covers(QDate(2016, 3, 31)));
    CHECK_FALSE(old.covers(QDate(2016, 4, 1)));
    for (const rules::Law& act : {rules::adultLaws().front().law, rules::carerLaws().front().law}) {
        CHECK_FALSE(act.covers(QDate(2015, 3, 31)));
        CHECK(act.covers(QDate(2015, 4, 1)));
        CHECK(act.covers(QDate(2099, 1, 1)));
    }
    CHECK(rules::transitionLaws().front().covers(QDate(1999, 1, 1)));
    CHECK(QString::fromLatin1(keyOf(None)) == u"none");
}

} // namespace facs_test
