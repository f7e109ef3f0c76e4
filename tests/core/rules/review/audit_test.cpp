#include "core/rules/review/audit.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/told.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <limits>

namespace audit_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::AuditFacts;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

Money p(qint64 pence)
{
    return Money::pence(pence);
}

AuditFacts inOrder()
{
    AuditFacts facts;
    facts.opening = p(2500);
    facts.paymentsIn = p(65000);
    facts.contributionIn = p(5000);
    facts.contributionDue = p(7500);
    facts.grossWeekly = p(8125);
    facts.contingencyWeeks = 8;
    facts.spend = {{p(61000), u"O1"_s}, {p(1200), {}}};
    facts.statement = p(10300);
    return facts;
}

rules::Audit auditOf(const AuditFacts& facts)
{
    const auto audit = rules::lightTouchAudit(facts, test::shipped());
    REQUIRE(audit);
    return *audit;
}

QString refused(const AuditFacts& facts)
{
    const auto audit = rules::lightTouchAudit(facts, test::shipped());
    return audit ? QString() : audit.error().detail + u' ' + audit.error().where;
}

} // namespace

TEST_CASE("The audit of the contract, with its reasons", "[rules][audit]")
{
    const rules::Audit audit = auditOf(inOrder());
    CHECK(audit.flags == QStringList{u"contribution_arrears"_s, u"spend_outside_outcomes"_s});
    CHECK(test::told(audit.reasons)
          == QStringList{u"yes contribution_arrears arrears=2500 due=7500 paid=5000 (S109)"_s,
                         u"yes spend_outside_outcomes outside=1200 (S109)"_s,
                         u"yes a_flag_starts_a_talk (Decision 5)"_s,
                         u"yes audit_expected expected=10300 statement=10300 (S109)"_s,
                         u"yes audit_allowed allowed=65000 weeks=8 gross=8125 (Decision 5)"_s});
    CHECK(audit.policy.rule == u"light_touch_audit");
}

TEST_CASE("What differs and what is too much are told with their figures", "[rules][audit]")
{
    AuditFacts facts;
    facts.statement = p(30);
    facts.liabilities = p(10);
    const rules::Audit audit = auditOf(facts);
    CHECK(audit.surplus == p(20));
    CHECK(test::told(audit.reasons)
          == QStringList{u"no does_not_reconcile unexplained=-30 (S109)"_s,
                         u"yes surplus_above_contingency surplus=20 liabilities=10 (Decision 5)"_s,
                         u"yes a_flag_starts_a_talk (Decision 5)"_s,
                         u"yes audit_expected expected=0 statement=30 (S109)"_s,
                         u"yes audit_allowed allowed=0 weeks=0 gross=0 (Decision 5)"_s});
    facts.statement = {};
    CHECK(test::told(auditOf(facts).reasons).first() == u"yes audit_clear (S109)");
}

TEST_CASE("A figure that does not fit is refused and never wrong", "[rules][audit]")
{
    AuditFacts facts;
    facts.opening = p(kMost);
    CHECK(refused(facts).isEmpty());
    facts.otherIn = p(1);
    CHECK(refused(facts) == u"TOO_LARGE ");
    facts.statement = p(kMost);
    CHECK(refused(facts) == u"TOO_LARGE "); // the difference fits, what was expected does not
    facts = {};
    facts.opening = p(kMost);
    facts.statement = p(-1);
    CHECK(refused(facts) == u"TOO_LARGE "); // the other way about
    facts = {};
    facts.paymentsIn = p(kMost);
    facts.opening = p(kMost);
    facts.spend = {{p(kMost), {}}, {p(kMost), {}}};
    CHECK(refused(facts) == u"TOO_LARGE "); // only what was spent on no outcome
    facts.spend = {{p(kMost), u"O1"_s}, {p(kMost), u"O1"_s}};
    CHECK(refused(facts).isEmpty());
    facts.grossWeekly = p(kMost);
    facts.contingencyWeeks = 1;
    CHECK(refused(facts).isEmpty());
    facts.contingencyWeeks = 2;
    CHECK(refused(facts) == u"TOO_LARGE /gross_weekly_p");
    facts = {};
    facts.statement = p(std::numeric_limits<qint64>::min());
    facts.spend = {{p(kMost), u"O1"_s}, {p(1), u"O1"_s}};
    facts.liabilities = p(kMost);
    CHECK(auditOf(facts).surplus == Money());
}

TEST_CASE("The identities of the audit hold whatever the figures", "[rules][audit][property]")
{
    CHECK(rc::check([](const std::array<quint32, 7>& money, qint32 statement,
                       const std::vector<std::pair<quint32, bool>>& spend) {
        AuditFacts facts;
        facts.opening = p(money[0]);
        facts.paymentsIn = p(money[1]);
        facts.contributionIn = p(money[2]);
        facts.contributionDue = p(money[3]);
        facts.otherIn = p(money[4]);
        facts.grossWeekly = p(money[5]);
        facts.liabilities = p(money[6]);
        facts.contingencyWeeks = *rc::gen::inRange(0, 60);
        facts.statement = p(statement);
        Money spent;
        for (const auto& [amount, forOutcome] : spend) {
            facts.spend.append({p(amount), forOutcome ? u"O1"_s : QString()});
            spent += p(amount);
        }
        const rules::Audit audit = auditOf(facts);
        RC_ASSERT(audit.expected + spent == facts.opening + facts.paymentsIn + facts.contributionIn + facts.otherIn);
        RC_ASSERT(audit.unexplained + facts.statement == audit.expected);
        RC_ASSERT(audit.surplus == Money() || audit.surplus + audit.allowed + facts.liabilities == facts.statement);
        RC_ASSERT(audit.surplus > Money() || facts.statement <= audit.allowed + facts.liabilities);
        RC_ASSERT(audit.arrears == Money() || audit.arrears + facts.contributionIn == facts.contributionDue);
        RC_ASSERT(audit.outside <= spent);
        RC_ASSERT(audit.isClear()
                  == (audit.unexplained == Money() && audit.surplus == Money() && audit.arrears == Money()
                      && audit.outside == Money()));
    }));
}

} // namespace audit_test
