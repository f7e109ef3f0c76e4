#include "tests/support/journey_review.h"

#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

template <class Id>
Id id(int number)
{
    return {QUuid(0x6a6f7369, 0x0002, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(number))};
}

const ReviewId kReview = id<ReviewId>(1);

/// The first is O1.
QList<OutcomeId> those(const CaseFile& file, const QList<int>& numbers)
{
    QList<OutcomeId> ids;
    for (const int n : numbers) ids.append(file.outcomes.at(n - 1).id);
    return ids;
}

PlanLine bought(int number, const QList<OutcomeId>& outcomes, const QString& what, qint64 quotePence)
{
    return {.id = id<PlanLineId>(100 + number),
            .outcomes = outcomes,
            .what = what,
            .metBy = WhoMeets::Council,
            .quote = Money::pence(quotePence)};
}

Spending spent(int number, const QString& words, qint64 pence, const QList<OutcomeId>& outcomes)
{
    return {id<SpendingId>(200 + number), kReview, words, Money::pence(pence), outcomes};
}

} // namespace

CaseFile journeyPlanned()
{
    CaseFile file = journeyCase();
    file.plan = {.aboutMe = u"Text first, never before ten."_s,
                 .whoHelped = u"Femi, of Kindling"_s,
                 .whatMatters = u"Tea before the shower; hot food she has chosen; being useful."_s,
                 .bestSupport = u"Outside the door, not inside, unless she shouts."_s,
                 .ifThingsChange = u"Dawn ill: the agency, two mornings, then Bernie, then Niamh."_s,
                 .riskIChoose = u"Making her own tea on good days."_s,
                 .draftedOn = QDate(2024, 10, 25),
                 .draftedBy = u"Femi, of Kindling"_s};
    const auto serving = [&](const QList<int>& numbers) { return those(file, numbers); };

    PlanLine mornings = bought(1, serving({2}), u"Mornings"_s, 1480);
    mornings.quantity = Quantity{1250};
    mornings.times = Quantity::whole(6);
    PlanLine dinners = bought(2, serving({1}), u"Dinners, cooked together"_s, 1390);
    dinners.times = Quantity::whole(6);
    PlanLine quiz = bought(3, serving({3}), u"The quiz on Thursdays"_s, 2040);
    quiz.quantity = Quantity::whole(3);
    quiz.sharers = 2;
    quiz.weeksAYear = 40;
    PlanLine teaching = bought(4, serving({4}), u"Teaching at the family centre"_s, 1390);
    teaching.period = Period::Fortnight;
    teaching.quantity = Quantity{3500};
    PlanLine badDays = bought(5, serving({1, 2}), u"Bad days"_s, 1390);
    badDays.period = Period::Month;
    badDays.quantity = Quantity::whole(6);
    PlanLine mileage = bought(6, serving({4}), u"Mileage"_s, 45);
    mileage.period = Period::Month;
    mileage.quantity = Quantity::whole(32);
    PlanLine payroll = bought(7, serving({1, 2, 4}), u"Payroll"_s, 1050);
    payroll.period = Period::FourWeek;
    const PlanLine pendant = bought(8, serving({5}), u"The pendant"_s, 475);
    PlanLine insurance = bought(9, serving({1, 2, 4}), u"Insurance for an employer"_s, 6100);
    insurance.period = Period::Year;
    PlanLine practice = bought(10, serving({5}), u"The physiotherapist's routine"_s, 1390);
    practice.quantity = Quantity{500};
    practice.times = Quantity::whole(5);
    practice.forWeeks = 6;
    PlanLine training = bought(11, serving({1, 2, 5}), u"Training for Dawn"_s, 8500);
    training.period = Period::OneOff;
    const PlanLine floors{.id = id<PlanLineId>(112),
                          .outcomes = serving({6}),
                          .what = u"Floors, sheets and bins"_s,
                          .metBy = WhoMeets::Circle,
                          .who = u"Bernie"_s};
    file.planLines = {mornings, dinners, quiz,      teaching, badDays,  mileage,
                      payroll,  pendant, insurance, practice, training, floors};
    return file;
}

CaseFile journeyReviewed()
{
    CaseFile file = journeyPlanned();
    file.reviews = {{.id = kReview,
                     .kind = ReviewKind::SixWeek,
                     .on = QDate(2024, 11, 4),
                     .present = u"Josie, Bernie, Niamh Farrelly"_s,
                     .firstWords = u"Onions. Stew. I've put four pounds on."_s,
                     .needsChanged = Tri::No,
                     .circumstancesChanged = Tri::No,
                     .affectsPlan = Tri::No,
                     .stillWanted = Tri::Yes,
                     .stillManageable = Tri::Yes,
                     .stillRightWay = Tri::Yes,
                     .personSaysEnough = Tri::Yes,
                     .workerSaysEnough = Tri::Yes,
                     .lookedTo = QDate(2024, 11, 3),
                     .opening = Money::pence(0),
                     .paymentsIn = Money::pence(186462),
                     .contributionIn = Money::pence(41725),
                     .contributionDue = Money::pence(50070),
                     .otherIn = Money::pence(1860),
                     .statement = Money::pence(100332),
                     .liabilities = Money::pence(34302),
                     .liabilitiesWords = u"Wages owed; holiday pay"_s,
                     .evidence = u"The statement on her telephone"_s,
                     .talkedWith = u"Ruth Amadi"_s,
                     .talkedOn = QDate(2024, 11, 4),
                     .talkedHow = u"By telephone, fifteen minutes"_s,
                     .gist = u"Is it working, is it enough, what is Bernie carrying?"_s,
                     .picture = Picture::Moving,
                     .choiceAndControl = Level::High,
                     .keepingChoice = u"Her own account, her own assistant."_s,
                     .riskToThePurse = Level::Low,
                     .lookingAfterMoney = u"Small and tidy."_s,
                     .nextReason = u"Before winter and before the quiz season."_s,
                     .nextOn = QDate(2025, 9, 15)}};
    const auto says = [&](int number, const QString& working, const QString& notWorking, const QString& next) {
        const OutcomeId outcome = those(file, {number}).first();
        file.reviewPoints.append({.id = reviewPointIdFor(kReview, outcome, Viewpoint::Person),
                                  .review = kReview,
                                  .outcome = outcome,
                                  .viewpoint = Viewpoint::Person,
                                  .working = working,
                                  .notWorking = notWorking,
                                  .next = next});
    };
    says(1, u"Onions. Stew. I've put four pounds on."_s, u"Five o'clock is too early"_s, u"Dinners move to six"_s);
    says(2, u"Half past nine most days"_s, u"Dawn late on Mondays: the bus"_s, u"Mondays at quarter past eight"_s);
    says(3, u"Five quizzes, two won"_s, u"Lorraine's van still broken"_s, u"Stays as it is"_s);
    says(4, u"Two sessions; white sauce taught"_s, u"Tired after"_s, u"Rest booked on Wednesdays"_s);
    says(5, u"No falls"_s, u"Still holds the wall at night"_s, u"Ask the physiotherapist"_s);
    says(6, u"Bernie still well with it"_s, u"Worn out in October"_s, u"A carer's assessment is offered again"_s);
    file.spendings = {
        spent(1, u"Wages, four weeks"_s, 95100, those(file, {1, 2, 4, 5})),
        spent(2, u"The quiz, five evenings"_s, 15300, those(file, {3})),
        spent(3, u"Mileage, 29 miles"_s, 1305, those(file, {4})),
        spent(4, u"Payroll"_s, 1050, those(file, {1})),
        spent(5, u"Insurance"_s, 6100, those(file, {1})),
        spent(6, u"Training"_s, 8500, those(file, {1, 2, 5})),
        spent(7, u"Pharmacy, the wrong card"_s, 1860, {}),
    };
    return file;
}

} // namespace alongside::test
