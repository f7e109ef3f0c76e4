#include "core/casework/decide.h"
#include "core/casework/rulebook.h"
#include "core/record/fold/frozen.h"
#include "tests/support/catch.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::casework::decide_test {

namespace {

const QDate kDay(2024, 9, 17);

Need answered(CareArea area, Tri withoutHelp)
{
    return {.id = needIdFor(area),
            .area = area,
            .dueToNeeds = Tri::Yes,
            .withoutAssistance = withoutHelp,
            .painOrDistress = Tri::No,
            .danger = Tri::No,
            .takesMuchLonger = Tri::No,
            .basis = Basis::Said};
}

/// Everything considered; meals and washing cannot be done alone.
CaseFile considered()
{
    CaseFile file{.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}};
    file.assessment = {.arisesFromImpairment = Tri::Yes,
                       .fluctuates = Tri::No,
                       .significantImpact = Tri::Yes,
                       .matters = {Wellbeing::Dignity}};
    for (const CareArea area : kAdultAreas)
        file.needs.append(answered(area, area <= CareArea::Hygiene ? Tri::No : Tri::Yes));
    return file;
}

QList<Gap> gapsIn(const QList<StillToSay>& gaps)
{
    QList<Gap> found;
    for (const StillToSay& gap : gaps) found.append(gap.gap);
    return found;
}

QList<StillToSay> stillTo(const CaseFile& file)
{
    const Rulebook rules(*policy::Library::builtIn());
    return stillToStart(file, *rules.directPayments().asPaid(file, kDay));
}

Determination draftFor(const CaseFile& file, bool eligible)
{
    const Rulebook rules(*policy::Library::builtIn());
    return {.id = {QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)},
            .on = kDay,
            .by = u"Niamh"_s,
            .eligible = eligible,
            .finding = *rules.eligibility(file, kDay)};
}

} // namespace

TEST_CASE("Signing wants every area considered, every cannot's basis, a wellbeing matter, the period", "[casework]")
{
    CaseFile file = considered();
    REQUIRE(draftFor(file, true).finding.answer == Eligibility::Eligible);
    CHECK(stillToSign(file, draftFor(file, true)).isEmpty());

    file.needs[0].basis = Basis::NotSaid;
    file.needs[4] = {.id = needIdFor(CareArea::HomeSafety), .area = CareArea::HomeSafety};
    file.assessment.matters.clear();
    file.assessment.fluctuates = Tri::Yes;
    CHECK(gapsIn(stillToSign(file, draftFor(file, true))).mid(0, 4)
          == QList{Gap::BasisMissing, Gap::AreaNotConsidered, Gap::WellbeingNotNamed, Gap::PeriodNotConsidered});
    file.needs[4].askedNotKnown = true; // asked, and nobody knows: considered
    CHECK_FALSE(gapsIn(stillToSign(file, draftFor(file, true))).contains(Gap::AreaNotConsidered));
}

TEST_CASE("Areas not talked about may wait where enough count already, and only there", "[casework]")
{
    CaseFile file = considered();
    file.needs.removeIf([](const Need& need) { return need.area > CareArea::Hygiene; });
    const Determination eligible = draftFor(file, true);
    REQUIRE(eligible.finding.answer == Eligibility::Eligible);
    CHECK(stillToSign(file, eligible).isEmpty());
    CHECK_FALSE(eligible.finding.recordComplete);
    CHECK(carriedOut(SignDetermination{file, eligible, {}}));
    CHECK(gapsIn(stillToSign(file, draftFor(file, false))).count(Gap::AreaNotConsidered) == 8); // seen differently

    file.needs.removeLast();
    const Determination open = draftFor(file, true);
    REQUIRE(open.finding.answer == Eligibility::Undetermined);
    CHECK(gapsIn(stillToSign(file, open)).count(Gap::AreaNotConsidered) == 9);
}

TEST_CASE("A carer is asked a carer's questions, and never an adult's ten [S74]", "[casework]")
{
    CaseFile file{.id = {QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)}};
    file.person.subject = CaseSubject::Carer;
    file.caring.does = u"Nights and lifting"_s;
    const Determination open = draftFor(file, true);
    const QList<Gap> asked = gapsIn(stillToSign(file, open));
    CHECK(asked.count(Gap::AreaNotConsidered) == std::ssize(kCarerAreas));
    for (const Gap one : {Gap::CaredForNotNamed, Gap::AbleNotAsked, Gap::WillingNotAsked}) CHECK(asked.contains(one));
    file.caring.caredFor = u"Ada"_s;
    file.caring.able = file.caring.willing = Tri::No; // an answer, and no reason not to sign
    CHECK(asked.contains(Gap::CareNotAskedAbout));
    CHECK(asked.contains(Gap::HealthNotAskedAbout));
    CHECK_FALSE(asked.contains(Gap::ConditionOneUnanswered));

    // Health alone is enough, and then the eight areas may wait.
    file.assessment = {.significantImpact = Tri::Yes,
                       .matters = {Wellbeing::HealthAndEmotion},
                       .necessaryCare = Tri::Yes,
                       .healthAtRisk = Tri::Yes};
    const Determination draft = draftFor(file, true);
    CHECK(gapsIn(stillToSign(file, draft)) == QList{Gap::CareBasisMissing, Gap::HealthBasisMissing});
    file.assessment.necessaryCareBasis = file.assessment.healthBasis = Basis::Said;
    CHECK(draft.finding.answer == Eligibility::Eligible);
    CHECK(subjectOf(draft.finding) == CaseSubject::Carer);
    CHECK(draft.finding.areas.size() == kCarerAreas.size());
    CHECK(stillToSign(file, draft).isEmpty());
    const auto signedFile = carriedOut(SignDetermination{file, draft, {}});
    REQUIRE(signedFile);
    const auto then = record::thawed(signedFile->determinations.first().inputs);
    CHECK(then->assessment.healthAtRisk == Tri::Yes);
    CHECK(then->caring == file.caring);

    file.caring.caredForUnder18 = Tri::Yes;
    CHECK(draftFor(file, true).finding.reasons.first().key == u"cared_for_under_18");
    file.caring = {.underContract = Tri::Yes};
    CHECK(draftFor(file, true).finding.answer == Eligibility::NotApplicable);
    file.caring = {};
    file.person.bornOn = kDay.addYears(-17);
    CHECK(draftFor(file, true).finding.reasons.first().key == u"carer_under_18");
}

TEST_CASE("[S6] seeing it differently wants reasons, and not eligible wants reasons and advice", "[casework]")
{
    const CaseFile file = considered();
    Determination draft = draftFor(file, false);
    CHECK(gapsIn(stillToSign(file, draft))
          == QList{Gap::DifferenceNeedsReason, Gap::ReasonsMissing, Gap::AdviceMissing});
    draft.differsBecause = u"seen on two visits to cook alone"_s;
    draft.reasons = u"as above"_s;
    draft.advice = u"the lunch club"_s;
    CHECK(stillToSign(file, draft).isEmpty());
    const auto signedFile = carriedOut(SignDetermination{file, draft, {}});
    REQUIRE(signedFile);
    const Determination& made = signedFile->determinations.first();
    CHECK(made.finding.answer == Eligibility::Eligible); // both stand
    CHECK_FALSE(made.eligible);
    CHECK(record::thawed(made.inputs)->needs == file.needs);
}

TEST_CASE("Where an assessment was refused, or is another law's, nothing is decided", "[casework][S74]")
{
    CaseFile file = considered();
    file.assessment.refused = Tri::Yes;
    for (const bool eligible : {true, false}) {
        const QList<StillToSay> gaps = stillToSign(file, draftFor(file, eligible));
        REQUIRE(gapsIn(gaps) == QList{Gap::NothingToDecide});
        CHECK(gaps.first().why.key == u"refused_assessment");
    }
    file.assessment.refused = Tri::No;
    file.person.bornOn = kDay.addYears(-17);
    CHECK(gapsIn(stillToSign(file, draftFor(file, true))) == QList{Gap::NothingToDecide});
}

TEST_CASE("A later determination names the one it replaces, and the first is never rewritten", "[casework]")
{
    CaseFile file = considered();
    file = *carriedOut(SignDetermination{file, draftFor(file, true), {}});
    const Determination first = file.determinations.first();
    Determination second = draftFor(file, true);
    second.id = {QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)};
    file = *carriedOut(SignDetermination{file, second, {}});
    CHECK(file.determinations.first() == first);
    REQUIRE(standing(file.determinations));
    CHECK(standing(file.determinations)->id == second.id);
}

TEST_CASE("Agreeing wants both answers, who, when and how, and a reason for a price by hand", "[casework]")
{
    CaseFile file = considered();
    file.lines.append({.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, .priceByHand = Money::pence(1495)});
    CHECK(gapsIn(stillToAgree(file, {}))
          == QList{Gap::PriceNeedsReason, Gap::PersonNotAsked, Gap::WorkerNotAnswered, Gap::NobodyAgreed,
                   Gap::AgreedWhenMissing, Gap::AgreedHowMissing});
    file.lines[0].priceReason = u"adverts that filled paid it"_s;
    file.money = {.personSaysEnough = Tri::Yes,
                  .workerSaysEnough = Tri::No,
                  .agreedOn = kDay,
                  .agreedBy = u"Ada"_s,
                  .agreedHow = Agreed::Spoken};
    CHECK(gapsIn(stillToAgree(file, {.contingencyWeekly = Money::pence(2049)}))
          == QList{Gap::BadDaysNeedReason}); // R10
    CHECK(stillToAgree(file, {}).isEmpty()); // a no does not stop the rest: it asks for a talk
}

TEST_CASE("An outcome for an area that is said to be managed is told, and may stay a wish", "[casework][S28]")
{
    CaseFile file = considered();
    file.money = {.personSaysEnough = Tri::Yes,
                  .workerSaysEnough = Tri::Yes,
                  .agreedOn = kDay,
                  .agreedBy = u"Ada"_s,
                  .agreedHow = Agreed::Spoken};
    Need& need = file.needs.first();
    need = {.area = need.area, .withoutAssistance = Tri::Yes};
    const OutcomeId id{QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3)};
    file.outcomes.append({.id = id, .areas = {need.area}});
    CHECK(managedYetWanted(file, file.outcomes.first()) == QList{need.area});
    CHECK(stillToAgree(file, {}).isEmpty()); // the money has nothing for it, which the rule says
    need.danger = Tri::Yes;
    CHECK(managedYetWanted(file, file.outcomes.first()).isEmpty());
}

TEST_CASE("Only the supporter's own yes counts, and only while it lasts", "[casework]")
{
    CaseFile file = considered();
    const MemberId sister{QUuid(6, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    file.circle.append({.id = sister, .name = u"Bernie"_s});
    Offer offer{.by = sister, .willing = Willing::Yes, .until = kDay};
    CHECK(countsOn(offer, file, kDay) == Tri::Yes);
    CHECK(countsOn(offer, file, kDay.addDays(1)) == Tri::NotYetKnown);
    offer.willing = Willing::Maybe;
    CHECK(countsOn(offer, file, kDay) == Tri::NotYetKnown);
    for (const Willing word : {Willing::No, Willing::Withdrawn}) {
        offer.willing = word;
        CHECK(countsOn(offer, file, kDay) == Tri::No);
        CHECK(countsOn(offer, file, kDay.addDays(1)) == Tri::NotYetKnown);
    }
    offer.willing = Willing::Yes;
    file.circle[0].hasDied = true;
    CHECK(countsOn(offer, file, kDay) == Tri::No);
    file.circle[0].hasDied = false;
    file.circle[0].isChild = true;
    CHECK(countsOn(offer, file, kDay) == Tri::No);
}

TEST_CASE("An outcome is eligible by what was signed, else by the finding, and a wish alone is not yet known",
          "[casework]")
{
    CaseFile file = considered();
    const EligibilityFinding found = draftFor(file, true).finding;
    Outcome meals{.areas = {CareArea::Nutrition}}, toilet{.areas = {CareArea::Toilet}}, wish{};
    CHECK(isEligible(meals, file, found) == Tri::Yes);
    CHECK(isEligible(toilet, file, found) == Tri::No);
    CHECK(isEligible(wish, file, found) == Tri::NotYetKnown);
    file.determinations.append({.id = {QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3)}, .eligible = false});
    CHECK(isEligible(meals, file, found) == Tri::No);
}

TEST_CASE("A newer program's word that cannot be read holds the acts that would rest on it, and no other", "[casework]")
{
    CaseFile file = considered();
    const QUuid some(3, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9);
    const auto holds = [&](const QString& part, const QString& field) {
        file.unread = {{part, some, field}};
        return std::array{gapsIn(stillToSign(file, draftFor(file, true))).contains(Gap::WrittenByNewer),
                          gapsIn(stillToAgree(file, {})).contains(Gap::WrittenByNewer),
                          gapsIn(stillTo(file)).contains(Gap::WrittenByNewer)};
    };
    using Blocks = std::array<bool, 3>; // to sign, to agree, to start
    CHECK(holds(u"need"_s, u"danger"_s) == Blocks{true, false, false});
    CHECK(holds(u"offer"_s, u"willing"_s) == Blocks{false, true, false});
    CHECK(holds(u"support_line"_s, u"natural"_s) == Blocks{false, true, true});
    CHECK(holds(u"determination"_s, u"finding"_s) == Blocks{true, false, false});
    CHECK(holds(u"allocation_agreement"_s, u"allocation"_s) == Blocks{false, true, true});
    CHECK(holds(u"payment_instruction"_s, u"schedule"_s) == Blocks{false, false, true});
    CHECK(holds(u"person"_s, u"phone"_s) == Blocks{false, false, false});
}

} // namespace alongside::casework::decide_test
