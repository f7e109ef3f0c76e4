// What somebody may be asked to pay, out of what is said of their money; the figures are those of the journey, section 6.3.
#include "core/casework/payments/contributing.h"
#include "tests/core/policy/policy_folder.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::contributing_test {

namespace {

const policy::Library& library()
{
    static const policy::Library shipped = *policy::Library::builtIn();
    return shipped;
}

MeansAmount amount(int number, AmountOf of, const QString& what, int pence)
{
    MeansAmount one{
        .id = {QUuid(0xa, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)}, .of = of, .amount = Money::pence(pence)};
    (of == AmountOf::Income ? one.type : one.label) = what;
    return one;
}

/// All that was asked of Josie in September 2024.
CaseFile asked()
{
    CaseFile file = test::journeyCase();
    file.person.bornOn = QDate(1981, 3, 14);
    file.means = {.on = QDate(2024, 9, 10),
                  .isFree = Tri::No,
                  .savings = Money::pence(15'120'00),
                  .allIncome = Tri::Yes,
                  .keeps = Keeps::Single25ToPension,
                  .disabilityPremium = Tri::Yes,
                  .enhancedPremium = Tri::No,
                  .carerPremium = Tri::No,
                  .children = 0,
                  .allHousing = Tri::Yes,
                  .allDisability = Tri::Yes};
    file.meansAmounts = {amount(1, AmountOf::Income, u"employment_support_allowance"_s, 13820),
                         amount(2, AmountOf::Income, u"occupational_pension"_s, 6240),
                         amount(3, AmountOf::Income, u"pip_daily_living"_s, 7265),
                         amount(4, AmountOf::Income, u"pip_mobility"_s, 2870),
                         amount(5, AmountOf::Housing, u"service charge"_s, 980),
                         amount(6, AmountOf::Disability, u"heating"_s, 910),
                         amount(7, AmountOf::Disability, u"laundry"_s, 450),
                         amount(8, AmountOf::Disability, u"taxis"_s, 1100)};
    return file;
}

Contributing found(const CaseFile& file, std::optional<Money> cost = {})
{
    const auto answer = contributing(file, cost, library());
    REQUIRE(answer);
    return *answer;
}

QList<ToKnow> missingIn(const Contributing& answer)
{
    QList<ToKnow> all;
    for (const StillToKnow& one : answer.missing) all.append(one.what);
    return all;
}

} // namespace

TEST_CASE("The contribution of the journey comes out of what was said, step by step", "[casework]")
{
    CaseFile file = asked();
    const Contributing answer = found(file);
    CHECK(missingIn(answer).isEmpty());
    REQUIRE(answer.canBeTaken());
    CHECK(answer.worked->weekly == Money::pence(8345));
    CHECK(answer.worked->on == QDate(2024, 9, 10));
    CHECK(answer.worked->reasons.first().key == u"contribution_before_cost");
    Money sum;
    for (const ContributionStep& step : answer.worked->steps) sum += step.amount;
    CHECK(sum == Money::pence(8345));
    CHECK_FALSE(answer.worked->policy.hash.isEmpty());

    CHECK_FALSE(isTaken(*answer.worked, file));
    file.money.contributionWeekly.reset();
    takeContribution(file, *answer.worked, u"Ravi"_s);
    CHECK(isTaken(*answer.worked, file));
    CHECK(file.money.contributionWeekly == Money::pence(8345));
    CHECK(file.money.contributionWorked.by == u"Ravi"_s);
    CHECK(file.money.contributionWorked.steps == answer.worked->steps);

    file.means.on = QDate(2025, 4, 7); // a year on, by that year's rates
    file.means.savings = Money::pence(14'610'00);
    file.meansAmounts = {amount(1, AmountOf::Income, u"employment_support_allowance"_s, 14055),
                         amount(2, AmountOf::Income, u"occupational_pension"_s, 6345),
                         amount(3, AmountOf::Income, u"pip_daily_living"_s, 7390),
                         amount(4, AmountOf::Housing, u"service charge"_s, 1020),
                         amount(5, AmountOf::Disability, u"heating, laundry, taxis"_s, 2610)};
    CHECK(found(file).worked->weekly == Money::pence(8145));
}

TEST_CASE("What nobody has said is missing by name, and is never taken for none", "[casework]")
{
    CHECK(missingIn(found(CaseFile())) == QList{ToKnow::Day});
    CaseFile file;
    file.means.on = QDate(2024, 9, 10);
    const Contributing nothing = found(file);
    CHECK_FALSE(nothing.worked);
    CHECK(missingIn(nothing)
          == QList{ToKnow::WhetherFree, ToKnow::Savings, ToKnow::AllIncome, ToKnow::WhoseGuarantee,
                   ToKnow::DisabilityPremium, ToKnow::EnhancedPremium, ToKnow::CarerPremium, ToKnow::Children,
                   ToKnow::Housing, ToKnow::Disability});

    file = asked();
    file.means.allIncome = Tri::NotYetKnown; // a list that may go on is no sum
    CHECK_FALSE(found(file).worked);
    file = asked();
    file.meansAmounts.first().amount.reset();
    CHECK(missingIn(found(file)) == QList{ToKnow::IncomeAmount});
    CHECK_FALSE(found(file).worked);
}

TEST_CASE("With what only lowers it missing they are asked for no more than this, and it is not taken", "[casework]")
{
    CaseFile file = asked();
    file.means.disabilityPremium = Tri::NotYetKnown;
    file.means.allDisability = Tri::NotYetKnown;
    const Contributing answer = found(file);
    CHECK(missingIn(answer) == QList{ToKnow::DisabilityPremium, ToKnow::Disability});
    CHECK(answer.isAtMost());
    CHECK_FALSE(answer.canBeTaken());
    CHECK(answer.worked->weekly == Money::pence(8345 + 4880));
    CHECK(answer.worked->weekly >= found(asked()).worked->weekly);

    file.means.isFree = Tri::NotYetKnown;
    CHECK(missingIn(found(file)).first() == ToKnow::WhetherFree);
    CHECK(found(file).isAtMost());
}

TEST_CASE("Above the upper limit it is the whole cost, and nothing else is asked", "[casework]")
{
    CaseFile file = asked();
    file.means = {.on = QDate(2024, 9, 10), .isFree = Tri::No, .savings = Money::pence(30'000'00)};
    file.meansAmounts.clear();
    CHECK(missingIn(found(file)) == QList{ToKnow::WeeklyCost});
    const Contributing answer = found(file, Money::pence(27659));
    CHECK(answer.canBeTaken());
    CHECK(answer.worked->weekly == Money::pence(27659));
    CHECK(answer.worked->reasons.first().key == u"savings_above_upper_limit");
    file.means.savings = Money::pence(23'250'00); // at it, and not above
    CHECK_FALSE(found(file, Money::pence(27659)).worked);
}

TEST_CASE("Care that nobody is charged for: with its reason, and what the reason needs", "[casework]")
{
    CaseFile file;
    file.means = {.on = QDate(2024, 9, 10), .isFree = Tri::Yes};
    CHECK(missingIn(found(file)).first() == ToKnow::WhyFree);
    file.means.freeReason = FreeReason::Aftercare;
    CHECK(found(file).canBeTaken());
    CHECK(found(file).worked->weekly == Money());
    file.means.freeReason = FreeReason::Reablement;
    CHECK(missingIn(found(file)).first() == ToKnow::WhyFree); // which week?
    file.means.freeWeek = 6;
    CHECK(found(file).canBeTaken());
    file.means.freeWeek = 7; // over: it is charged for, and all else is asked
    CHECK_FALSE(found(file).worked);
    CHECK(missingIn(found(file)).first() == ToKnow::Savings);
    file.means.freeReason = FreeReason::MinorAdaptation;
    CHECK(missingIn(found(file)).first() == ToKnow::WhyFree);
    file.means.freeCost = Money::pence(1'000'00);
    CHECK(found(file).canBeTaken());
    file.means.freeReason = FreeReason::CouncilDecision;
    CHECK(missingIn(found(file)).first() == ToKnow::WhyFree);
    file.means.freeWords = u"While the complaint is looked at"_s;
    CHECK(found(file).canBeTaken());
}

TEST_CASE("A guarantee of another age is asked about, and a day without rates is an error", "[casework]")
{
    CaseFile file = asked();
    file.means.keeps = Keeps::Single18To24;
    CHECK(missingIn(found(file)) == QList{ToKnow::AgeFits});
    file = asked();
    file.means.on = QDate(2040, 1, 1);
    const auto answer = contributing(file, {}, library());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::NoPolicyInForce);
}

TEST_CASE("One of a couple keeps a couple's premiums, and amounts of a month are turned into weeks", "[casework]")
{
    CaseFile file = asked();
    file.means.keeps = Keeps::Couple;
    CHECK(found(file).canBeTaken());
    file.meansAmounts[4] = amount(5, AmountOf::Housing, u"service charge"_s, 4247);
    file.meansAmounts[4].per = Per::Month; // 42.47 x 12 / 52 = 9.80
    const auto month = found(file);
    file.meansAmounts[4] = amount(5, AmountOf::Housing, u"service charge"_s, 980);
    CHECK(month.worked->weekly == found(file).worked->weekly);
}

TEST_CASE("Kinds of income: those that count, then those that are left out", "[casework]")
{
    const auto kinds = kindsOfIncome(QDate(2024, 9, 10), library());
    REQUIRE(kinds);
    CHECK(kinds->contains({u"state_pension"_s, u"State Pension"_s}));
    CHECK(kinds->contains({u"pip_mobility"_s, u"Personal Independence Payment, mobility part"_s}));
    CHECK(kinds->first().first == u"annuity");
}

namespace {

/// What a step of that key comes to; nothing where there is none.
std::optional<Money> stepOf(const Contributing& answer, QStringView key)
{
    REQUIRE(answer.worked);
    for (const ContributionStep& step : answer.worked->steps)
        if (step.key == key) return step.amount;
    return std::nullopt;
}

bool says(const Contributing& answer, QStringView key)
{
    REQUIRE(answer.worked);
    return std::ranges::any_of(answer.worked->reasons, [key](const Reason& one) { return one.key == key; });
}

policy::Library with(const QByteArray& key, const QByteArray& value)
{
    test::PolicyFolder council;
    council.write(u"rule.json"_s, test::numberFile(key, "pence a week", test::dated("2024-04-06", value, "2025-04-05"),
                                                   "An invented council"));
    const auto library = policy::Library::fromFolders({}, council.path());
    REQUIRE(library);
    return *library;
}

Contributing found(const CaseFile& file, const policy::Library& council)
{
    const auto answer = contributing(file, {}, council);
    REQUIRE(answer);
    return *answer;
}

} // namespace

TEST_CASE("Each answer that is missing alone is named alone, and says whether it only lowers the share", "[casework]")
{
    struct Story {
        const char* told;
        void (*open)(CaseFile& file);
        StillToKnow missing;
    };
    const auto story = GENERATE(values<Story>({
        {"free", [](CaseFile& file) { file.means.isFree = Tri::NotYetKnown; }, {ToKnow::WhetherFree, true}},
        {"why free", [](CaseFile& file) { file.means.isFree = Tri::Yes; }, {ToKnow::WhyFree, true}},
        {"savings", [](CaseFile& file) { file.means.savings.reset(); }, {ToKnow::Savings, false}},
        {"all income", [](CaseFile& file) { file.means.allIncome = Tri::NotYetKnown; }, {ToKnow::AllIncome, false}},
        {"amount", [](CaseFile& file) { file.meansAmounts[0].amount.reset(); }, {ToKnow::IncomeAmount, false}},
        {"kind", [](CaseFile& file) { file.meansAmounts[0].type.clear(); }, {ToKnow::IncomeAmount, false}},
        {"whose", [](CaseFile& file) { file.means.keeps = Keeps::NotYetKnown; }, {ToKnow::WhoseGuarantee, false}},
        {"age", [](CaseFile& file) { file.means.keeps = Keeps::Single18To24; }, {ToKnow::AgeFits, false}},
        {"premium",
         [](CaseFile& file) { file.means.disabilityPremium = Tri::NotYetKnown; },
         {ToKnow::DisabilityPremium, true}},
        {"enhanced",
         [](CaseFile& file) { file.means.enhancedPremium = Tri::NotYetKnown; },
         {ToKnow::EnhancedPremium, true}},
        {"carer", [](CaseFile& file) { file.means.carerPremium = Tri::NotYetKnown; }, {ToKnow::CarerPremium, true}},
        {"children", [](CaseFile& file) { file.means.children = -1; }, {ToKnow::Children, true}},
        {"all housing", [](CaseFile& file) { file.means.allHousing = Tri::NotYetKnown; }, {ToKnow::Housing, true}},
        {"rent", [](CaseFile& file) { file.meansAmounts[4].amount.reset(); }, {ToKnow::Housing, true}},
        {"all costs", [](CaseFile& file) { file.means.allDisability = Tri::NotYetKnown; }, {ToKnow::Disability, true}},
        {"heating", [](CaseFile& file) { file.meansAmounts[5].amount.reset(); }, {ToKnow::Disability, true}},
    }));
    INFO(story.told);
    CaseFile file = asked();
    story.open(file);
    const Contributing answer = found(file);
    CHECK(answer.missing == QList{story.missing});
    CHECK(answer.worked.has_value() == story.missing.onlyLowers);
    CHECK_FALSE(answer.canBeTaken());
    if (answer.worked) CHECK(answer.worked->weekly >= found(asked()).worked->weekly);
}

TEST_CASE("Each premium, child and cost comes off in a step of its own", "[casework]")
{
    CaseFile file = asked();
    CHECK(stepOf(found(file), u"premium.dp_s"));
    CHECK_FALSE(stepOf(found(file), u"premium.edp_s"));
    CHECK_FALSE(stepOf(found(file), u"premium.carer"));
    CHECK_FALSE(stepOf(found(file), u"mig.child"));
    file.means.enhancedPremium = file.means.carerPremium = Tri::Yes;
    file.means.children = 2;
    CHECK(stepOf(found(file), u"premium.edp_s"));
    CHECK(stepOf(found(file), u"premium.carer"));
    CHECK(stepOf(found(file), u"mig.child"));
    file.means.children = 0;
    for (const Keeps keeps : {Keeps::Couple, Keeps::CouplePension}) {
        file.means.keeps = keeps;
        const Contributing couple = found(file);
        CHECK(stepOf(couple, u"premium.dp_c"));
        CHECK(stepOf(couple, u"premium.edp_c"));
        CHECK_FALSE(stepOf(couple, u"premium.dp_s"));
    }
}

TEST_CASE("Amounts of other periods are turned into weeks, and that is said", "[casework]")
{
    CaseFile file = asked();
    CHECK_FALSE(says(found(file), u"amounts_turned_to_weeks"));
    file.meansAmounts[1] = amount(2, AmountOf::Income, u"occupational_pension"_s, 4 * 6240);
    file.meansAmounts[1].per = Per::FourWeeks;
    file.meansAmounts[5] = amount(6, AmountOf::Disability, u"heating"_s, 52 * 910);
    file.meansAmounts[5].per = Per::Year;
    CHECK(found(file).worked->weekly == Money::pence(8345));
    CHECK(says(found(file), u"amounts_turned_to_weeks"));
}

TEST_CASE("No cost at all is an answer, and nobody having said is none", "[casework]")
{
    CaseFile file = asked();
    file.meansAmounts.removeIf([](const MeansAmount& one) { return one.of == AmountOf::Housing; });
    CHECK(found(file).canBeTaken());
    CHECK_FALSE(says(found(file), u"housing_costs_not_said"));
    file.means.allHousing = Tri::NotYetKnown;
    CHECK(says(found(file), u"housing_costs_not_said"));
    file.meansAmounts.append(amount(5, AmountOf::Housing, u"service charge"_s, 980)); // and perhaps more
    CHECK(stepOf(found(file), u"housing") == Money::pence(-980));
}

TEST_CASE("What a council chose counts: its standard for a disability, and the part for the night", "[casework]")
{
    CaseFile file = asked();
    const policy::Library standard = with("charging.dre_standard_high", "4000");
    CHECK(found(file, standard).worked->weekly == Money::pence(8345));
    file.means.costBand = CostBand::High;
    CHECK(found(file, standard).worked->weekly == Money::pence(8345 - (4000 - 2460)));
    file.means.costBand = CostBand::None;

    const policy::Library night = with("charging.night_element", "2000");
    CHECK(found(file, night).missing == QList{StillToKnow{ToKnow::NightPart, true}});
    CHECK(found(file, night).isAtMost());
    file.means.hasNightPart = Tri::Yes;
    CHECK(found(file, night).canBeTaken());
    CHECK(found(file, night).worked->weekly == Money::pence(8345 - 2000));
    file.means.hasNightPart = Tri::No;
    CHECK(found(file, night).worked->weekly == Money::pence(8345));
}

TEST_CASE("Above the upper limit nothing else that was answered is read", "[casework]")
{
    CaseFile file = asked(); // 20, and one of a couple with premiums: neither fits the guarantee that is not read
    file.means.savings = Money::pence(30'000'00);
    file.means.keeps = Keeps::Couple;
    file.person.bornOn = QDate(2004, 3, 14);
    const Contributing answer = found(file, Money::pence(27659));
    CHECK(answer.canBeTaken());
    CHECK(answer.worked->weekly == Money::pence(27659));
    CHECK(missingIn(found(file)) == QList{ToKnow::WeeklyCost});
}

TEST_CASE("Why nobody is charged is told with its words, its week and its cost", "[casework]")
{
    CaseFile file;
    file.means = {.on = QDate(2024, 9, 10), .isFree = Tri::Yes};
    CHECK(missingIn(found(file)).first() == ToKnow::WhyFree);
    for (const FreeReason reason : {FreeReason::Aftercare, FreeReason::CreutzfeldtJakob}) {
        file.means.freeReason = reason;
        CHECK(found(file).canBeTaken());
    }
    file.means.freeReason = FreeReason::IntermediateCare;
    CHECK(missingIn(found(file)).first() == ToKnow::WhyFree);
    file.means.freeReason = FreeReason::MinorAdaptation;
    file.means.freeCost = Money::pence(1'000'01); // above what is free: it is charged for, and all else is asked
    CHECK_FALSE(found(file).worked);
    file.means.freeReason = FreeReason::CouncilDecision;
    file.means.freeWords = u"While the complaint is looked at"_s;
    CHECK(found(file).canBeTaken());
}

} // namespace alongside::casework::contributing_test
