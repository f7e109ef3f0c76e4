// Next year's rates, a new price guide and a council's own value: files alone, and the same program answers otherwise.

#include "tests/app/cli/policy/ran.h"
#include "tests/core/policy/policy_folder.h"

#include <QJsonArray>

namespace data_only_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::dated;
using test::numberFile;
using test::Ran;
using test::ran;

namespace {

const QByteArray kCharge =
    R"({"facts":{"date":"2027-05-03","setting":"community","capital":"0","weekly_cost":"310.00",)"
    R"("income":[{"type":"state_pension","weekly":"300.00"}],"mig_key":"pc","housing_costs":"0","dre":"0"}})"
    "\n";
const QByteArray kHour = R"({"facts":{"allocation_date":"2027-05-03","outcomes":[{"id":"O","eligible":true}],)"
                         R"("lines":[{"id":"L","item":"PA","outcomes":["O"],"period":"week"}]}})"
                         "\n";

QString codeOf(const Ran& answered)
{
    return answered.json()[u"error"_s].toObject()[u"code"_s].toString();
}

QByteArray nextGuide()
{
    return R"({"id":"PG-2027","effective_from":"2027-04-05","effective_to":"2028-04-02",)"
           R"("source":{"title":"Invented price guide of the practice council","ref":"R2","checked":"2026-11-22"},"confirmed":true,)"
           R"("items":{"PA":{"name":"Personal assistant, employed, with on-costs","unit":"hour","price_p":1660}}})";
}

} // namespace

TEST_CASE("Next year's rates are one more value in a file", "[cli][policy][data]")
{
    const QStringList asking{u"decide"_s, u"contribution"_s};
    CHECK(codeOf(ran(asking, kCharge)) == u"NO_VALUE_FOR_DATE");

    test::PolicyFolder folder;
    folder.copyShipped();
    folder.replace(u"charging/mig_pc.json"_s, "\n  ]", ",\n" + dated("2027-04-06", "24555", "2028-04-05") + "\n  ]");
    CHECK(ran({u"policy"_s, u"check"_s, folder.path()}).status == 0);
    const Ran answered = ran(asking + QStringList{u"--policy"_s, folder.path()}, kCharge);
    INFO(answered.out.toStdString());
    CHECK(answered.status == 0);
    CHECK(answered.json()[u"mig_p"_s].toInt() == 24555);
    CHECK(answered.json()[u"contribution_p"_s].toInt() == 5445); // 300.00 - 245.55
}

TEST_CASE("A new price guide is one more file", "[cli][policy][data]")
{
    const QStringList asking{u"decide"_s, u"allocation"_s};
    CHECK(codeOf(ran(asking, kHour)) == u"NO_GUIDE_FOR_DATE");

    test::PolicyFolder folder;
    folder.copyShipped();
    folder.write(u"price-guides/pg-2027.json"_s, nextGuide());
    CHECK(ran({u"policy"_s, u"check"_s, folder.path()}).status == 0);
    const Ran answered = ran(asking + QStringList{u"--policy"_s, folder.path()}, kHour);
    CHECK(answered.status == 0);
    CHECK(answered.json()[u"weekly_p"_s].toInt() == 1660);

    test::PolicyFolder council;
    council.write(u"price-guides/pg-2027.json"_s, nextGuide());
    CHECK(ran({u"policy"_s, u"check"_s, u"--council"_s, council.path()}).status == 0);
    CHECK(ran(asking + QStringList{u"--council"_s, council.path()}, kHour).json()[u"weekly_p"_s].toInt() == 1660);
}

TEST_CASE("A council's own value decides, and what the law sets ends the run", "[cli][policy][data]")
{
    const QByteArray first = R"({"facts":{"agreed_on":"2027-06-10","net_weekly_p":8125}})"
                             "\n";
    const QStringList asking{u"decide"_s, u"payment-schedule"_s};
    test::PolicyFolder council;
    council.write(u"review.json"_s, numberFile("review.six_week_due_days", "days", dated("2027-04-06", "49"),
                                               "Northmoor Council (invented)"));
    CHECK(ran({u"policy"_s, u"check"_s, u"--council"_s, council.path()}).status == 0);
    const Ran national = ran(asking, first);
    const Ran own = ran(asking + QStringList{u"--council"_s, council.path()}, first);
    CHECK(own.status == 0);
    CHECK(national.out.contains(u"\"key\":\"review.six_week_due_days\",\"value\":42"));
    CHECK(own.out.contains(u"\"key\":\"review.six_week_due_days\",\"value\":49"));

    council.write(u"needed.json"_s, numberFile("eligibility.adult.outcomes_needed", "count", dated("2027-04-06", "3"),
                                               "Northmoor Council (invented)"));
    const Ran refused = ran(asking + QStringList{u"--council"_s, council.path()}, first);
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(u"needed.json:1:"));
    CHECK(refused.err.contains(u"is not for a council to set"));
    CHECK(ran({u"policy"_s, u"check"_s, u"--council"_s, council.path()}).out.contains(u"is not for a council to set"));
}

TEST_CASE("The FACS threshold moves with a council's file", "[cli][policy][data]")
{
    test::PolicyFolder council;
    council.write(u"facs.json"_s, numberFile("eligibility.facs.council_threshold", "FACS band",
                                             dated("2011-04-01", "4", "2016-03-31"), "Northmoor Council (invented)"));
    const QStringList asking{u"policy"_s, u"explain"_s, u"eligibility.facs.council_threshold"_s, u"2012-06-03"_s};
    CHECK(ran({u"policy"_s, u"check"_s, u"--council"_s, council.path()}).status == 0);
    CHECK(ran(asking).out.contains(u": substantial, "));
    const Ran own = ran(asking + QStringList{u"--council"_s, council.path()});
    CHECK(own.out.contains(u": critical, "));
    CHECK(own.out.contains(u"The council answers: Northmoor Council (invented)."));
    CHECK(own.out.contains(u"The national value of that day: substantial"));
}

TEST_CASE("A council's guarantee has a floor where the national one is not on file, and both say the same of it",
          "[cli][policy][council]")
{
    const auto guarantee = [](const QByteArray& pence) {
        return numberFile("charging.mig.cpl_pc", "pence a week", dated("2026-04-06", pence, "2027-04-05"), "Northmoor")
            .replace("until changed", "yearly");
    };
    const QByteArray line = R"({"facts":{"date":"2026-11-28","setting":"community","capital":"0","weekly_cost":"500",)"
                            R"("income":[{"type":"state_pension","weekly":"241.30"}],"mig_key":"cpl_pc"}})"
                            "\n";
    test::PolicyFolder council;
    const QStringList asking{u"decide"_s, u"contribution"_s, u"--council"_s, council.path()};
    const QStringList checking{u"policy"_s, u"check"_s, u"--council"_s, council.path()};
    council.write(u"mig_cpl_pc.json"_s, guarantee("184"));
    const Ran refused = ran(asking, line);
    const Ran checked = ran(checking);
    INFO(refused.err.toStdString());
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(checked.status == 1);
    CHECK(refused.err.contains(checked.lines().first()));
    for (const QString& word :
         {u"mig_cpl_pc.json:1:"_s, u"£1.84 a week"_s, u"£177.55 a week"_s, u"charging.mig.cpl_pc"_s, u"2026-04-06"_s})
        CHECK(refused.err.contains(word));
    CHECK_FALSE(refused.err.contains(u"damaged"));

    council.write(u"mig_cpl_pc.json"_s, guarantee("17754"));
    CHECK(ran(asking, line).status == 1);
    council.write(u"mig_cpl_pc.json"_s, guarantee("17755"));
    CHECK(ran(checking).status == 0);
    const Ran taken = ran(asking, line);
    CHECK(taken.json()[u"mig_p"_s].toInt() == 17755);
    CHECK(taken.json()[u"contribution_p"_s].toInt() == 6375);
    CHECK(taken.out.contains(u"\"code\":\"national_value_not_known\""));
    CHECK(taken.out.contains(u"\"source\":\"charging.mig.cpl_pc\""));
}

TEST_CASE("A council's file that may not lie there is told as a check tells it, by every command",
          "[cli][policy][council]")
{
    test::PolicyFolder council;
    council.write(u"limit.json"_s,
                  numberFile("charging.capital_upper_limit", "pence", dated("2026-04-06", "2324999"), "Northmoor"));
    const QString said = ran({u"policy"_s, u"check"_s, u"--council"_s, council.path()}).lines().first();
    CHECK(said.contains(u"£23,249.99 is less than the national £23,250.00"));
    for (const QStringList& command : {QStringList{u"decide"_s, u"contribution"_s},
                                       QStringList{u"policy"_s, u"explain"_s, u"planning.plan_fee"_s, u"2026-11-28"_s},
                                       QStringList{u"reprice"_s, u"--guide"_s, u"PG-2026"_s}}) {
        const Ran refused = ran(command + QStringList{u"--council"_s, council.path()});
        CHECK(refused.status == 1);
        CHECK(refused.err.contains(said));
        CHECK_FALSE(refused.err.contains(u"damaged"));
    }
    council.write(u"limit.json"_s, "{");
    CHECK(ran({u"decide"_s, u"contribution"_s, u"--council"_s, council.path()}).err.contains(u"limit.json"));
}

} // namespace data_only_test
