#include "core/rules/directpayment/payee.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace payee_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::PayeeFinding;
using rules::Restricted;

namespace {

PayeeFinding asked(const QString& relationship, Tri household, Tri necessary)
{
    const auto found = rules::payee({{}, relationship, household, necessary}, test::shipped());
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Who may be paid, for every relationship and every answer (reg 3)", "[rules][directpayment]")
{
    int counts[3] = {};
    for (const rules::Relationship& one : rules::relationships()) {
        ++counts[static_cast<int>(one.restricted)];
        for (const Tri household : {Tri::No, Tri::Yes, Tri::NotYetKnown})
            for (const Tri necessary : {Tri::No, Tri::Yes, Tri::NotYetKnown}) {
                INFO(one.key << ' ' << int(household) << ' ' << int(necessary));
                const PayeeFinding found = asked(QString::fromLatin1(one.key), household, necessary);
                const Tri restricted = one.restricted == Restricted::Never          ? Tri::No
                                       : one.restricted == Restricted::AnyHousehold ? Tri::Yes
                                                                                    : household;
                CHECK(found.restricted == restricted);
                const Tri allowed = restricted == Tri::No || necessary == Tri::Yes   ? Tri::Yes
                                    : restricted == Tri::Yes && necessary == Tri::No ? Tri::No
                                                                                     : Tri::NotYetKnown;
                CHECK(found.allowed == allowed);
                CHECK(found.reasons.size() == (restricted == Tri::No ? 1 : 2));
                CHECK(found.policy.rule == u"dp_regs_2014_reg3");
            }
    }
    CHECK(counts[static_cast<int>(Restricted::AnyHousehold)] == 3);
    CHECK(counts[static_cast<int>(Restricted::SameHousehold)] == 17);
    CHECK(counts[static_cast<int>(Restricted::Never)] == 6);
}

TEST_CASE("What decides is told first", "[rules][directpayment]")
{
    const auto keys = [](const QString& who, Tri household, Tri necessary) {
        return test::keysOf(asked(who, household, necessary).reasons);
    };
    CHECK(keys(u"uncle"_s, Tri::Yes, Tri::No) == QStringList{u"restricted_relative"_s, u"not_considered_necessary"_s});
    CHECK(keys(u"uncle"_s, Tri::Yes, Tri::Yes) == QStringList{u"considered_necessary"_s, u"restricted_relative"_s});
    CHECK(keys(u"uncle"_s, Tri::NotYetKnown, Tri::Yes)
          == QStringList{u"considered_necessary"_s, u"household_not_yet_known"_s});
    CHECK(keys(u"uncle"_s, Tri::NotYetKnown, Tri::No)
          == QStringList{u"household_not_yet_known"_s, u"not_considered_necessary"_s});
    CHECK(keys(u"uncle"_s, Tri::No, Tri::Yes) == QStringList{u"relative_of_another_household"_s});
    CHECK(keys(u"spouse"_s, Tri::No, Tri::NotYetKnown)
          == QStringList{u"restricted_partner"_s, u"necessity_not_yet_known"_s});
    CHECK(keys(u"cousin"_s, Tri::Yes, Tri::No) == QStringList{u"not_a_listed_relative"_s});
    for (const Tri household : {Tri::No, Tri::Yes, Tri::NotYetKnown})
        for (const Reason& reason : asked(u"sister"_s, household, Tri::NotYetKnown).reasons)
            CHECK(reason.met == (reason.key == u"necessity_not_yet_known" ? Tri::NotYetKnown : household));
    CHECK(asked(u"spouse"_s, Tri::No, Tri::No).reasons.first().met == Tri::Yes);
    CHECK(asked(u"spouse"_s, Tri::No, Tri::No).reasons.last().met == Tri::No);
    CHECK(asked(u"spouse"_s, Tri::No, Tri::Yes).reasons.first().met == Tri::Yes);
    CHECK(asked(u"cousin"_s, Tri::Yes, Tri::No).reasons.first().met == Tri::No);
}

TEST_CASE("Of a relative of whom nothing else was said it is not known whether they may be paid",
          "[rules][directpayment]")
{
    const auto found = rules::payee({.relationship = u"aunt"_s}, test::shipped());
    REQUIRE(found);
    CHECK(found->restricted == Tri::NotYetKnown);
    CHECK(found->allowed == Tri::NotYetKnown);
    CHECK(test::keysOf(found->reasons) == QStringList{u"household_not_yet_known"_s, u"necessity_not_yet_known"_s});
}

TEST_CASE("Somebody who is not in the list, and a day before the law, are refused", "[rules][directpayment]")
{
    const auto refused = [](QDate on, const QString& who) {
        return rules::payee({on, who, Tri::Yes, Tri::No}, test::shipped()).error();
    };
    CHECK(refused({}, u"godmother"_s)
          == Error{ErrorCode::AnswerOutOfRange, u"/relationship"_s, u"UNKNOWN_RELATIONSHIP"_s});
    CHECK(refused({2015, 3, 31}, u"son"_s) == Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s});
}

} // namespace payee_test
