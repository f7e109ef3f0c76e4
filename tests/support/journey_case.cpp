// size: a list
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const QDate kVisit(2024, 9, 17);

template <class Id>
Id id(int number)
{
    return {QUuid(0x6a6f7369, 0x0001, 0x4000, 0x80, 0, 0, 0, 0, 0, static_cast<uchar>(number / 256),
                  static_cast<uchar>(number % 256))};
}

template <class Id>
QString textOf(Id named)
{
    return named.value.toString(QUuid::WithoutBraces);
}

MemberId member(int n)
{
    return id<MemberId>(100 + n);
}
OfferId offer(int n)
{
    return id<OfferId>(200 + n);
}
OutcomeId outcome(int n)
{
    return id<OutcomeId>(300 + n);
}
LineId line(int n)
{
    return id<LineId>(400 + n);
}
EntryId entry(int n)
{
    return id<EntryId>(500 + n);
}

Person josie()
{
    Person person;
    person.name = u"Josie Thackray"_s;
    person.preferredName = u"Josie"_s;
    person.howToReach = u"text first, never before ten"_s;
    person.contactOn = QDate(2024, 9, 5);
    person.contactWords = u"I'm not ringing to be looked after. I'm ringing because I had cereal for tea again."_s;
    person.advocateNeeded = Tri::No;
    person.workerName = u"Niamh Farrelly"_s;
    person.workerPhone = u"01632 960112"_s;
    person.councilName = u"Invented Council"_s;
    return person;
}

QList<Entry> entries()
{
    const QDate first(2024, 9, 11);
    return {
        {entry(1),
         EntryKind::Routine,
         u"If the shower goes first and the tea second the day's ruined."_s,
         {},
         Basis::Said,
         first,
         {}},
        {entry(2),
         EntryKind::Day,
         u"An hour and fifty minutes. It used to be the adverts"_s,
         {},
         Basis::Said,
         first,
         {}},
        {entry(3),
         EntryKind::Day,
         u"I can't lift a pan of water. I tipped one in July and stood in it"_s,
         {},
         Basis::Said,
         first,
         {}},
        {entry(4),
         EntryKind::ImportantTo,
         u"Outside the door, not inside, unless I shout"_s,
         {},
         Basis::Said,
         first,
         {}},
        {entry(5), EntryKind::HardDay, u"Nine. I write them on the calendar."_s, {}, Basis::Said, first, {}},
    };
}

Need need(CareArea area, Tri alone, Tri pain, Tri danger, Tri longer, const QString& words)
{
    Need made;
    made.id = needIdFor(area);
    made.area = area;
    made.dueToNeeds = Tri::Yes;
    made.withoutAssistance = alone;
    made.painOrDistress = pain;
    made.danger = danger;
    made.takesMuchLonger = longer;
    made.words = words;
    made.basis = Basis::Said;
    return made;
}

QList<Need> needs()
{
    constexpr Tri yes = Tri::Yes;
    constexpr Tri no = Tri::No;
    constexpr Tri unasked = Tri::NotYetKnown;
    Need child = need(CareArea::ChildCaring, unasked, unasked, unasked, unasked, {});
    child.applies = no;
    child.dueToNeeds = unasked;
    return {
        need(CareArea::Nutrition, no, unasked, unasked, unasked,
             u"Cannot lift or drain a pan; no hot meal on bad days."_s),
        need(CareArea::Hygiene, yes, yes, no, yes, u"1 h 50 against twenty minutes; spasm and tears."_s),
        need(CareArea::Toilet, yes, no, no, no, u"Slow at night"_s),
        need(CareArea::Clothed, yes, no, no, no, u"Chooses clothes that pull on"_s),
        need(CareArea::HomeSafety, yes, no, yes, no, u"Two falls since June, once forty minutes on the floor."_s),
        need(CareArea::HomeHabitable, no, unasked, unasked, unasked, u"Floors, bed, bins."_s),
        need(CareArea::Relationships, yes, no, no, no, u"Sees Bernie and Lorraine"_s),
        need(CareArea::WorkEducation, no, unasked, unasked, unasked,
             u"Needs driving and lifting to teach at the family centre."_s),
        need(CareArea::Community, no, unasked, unasked, unasked,
             u"Cannot get in and out of the Travellers' alone in the evening."_s),
        child,
    };
}

Assessment assessment()
{
    Assessment made;
    made.arisesFromImpairment = Tri::Yes;
    made.impairmentBasis = Basis::Document;
    made.impairmentNote = u"Multiple sclerosis, nine years"_s;
    made.fluctuates = Tri::Yes;
    made.periodConsidered = Tri::Yes;
    made.period = u"June to August 2024"_s;
    made.significantImpact = Tri::Yes;
    made.matters = {Wellbeing::Dignity, Wellbeing::HealthAndEmotion, Wellbeing::Control, Wellbeing::Participation};
    return made;
}

QList<CircleMember> circle()
{
    CircleMember bernie{member(1), u"Bernie"_s, u"sister, three miles away"_s};
    bernie.ringFirst = true;
    CircleMember kit{member(2), u"Kit"_s, u"nephew, 15"_s};
    kit.isChild = true;
    CircleMember lorraine{member(3), u"Lorraine"_s, u"captain of the quiz team"_s, CircleSector::Friends, 2};
    CircleMember olsen{member(4), u"Mrs Olsen"_s, u"neighbour, number 9"_s, CircleSector::Community, 3};
    return {bernie, kit, lorraine, olsen};
}

QList<Offer> offers()
{
    const QString how = u"Josie's landline, loudspeaker, 14.52"_s;
    const QDate until(2025, 3, 31);
    return {
        {offer(1), member(1), u"Sunday shower"_s, Willing::Yes, how, kVisit, until,
         u"Sunday hours are added, then the next best thing"_s, u"Ask me at Christmas."_s},
        {offer(2),
         member(1),
         u"Sunday dinner"_s,
         Willing::Yes,
         how,
         kVisit,
         until,
         u"Sunday hours are added, then the next best thing"_s,
         {}},
        {offer(3), member(1), u"Floors, sheets, bins"_s, Willing::Yes, how, kVisit, until, u"a line is added"_s, {}},
        {offer(4),
         member(3),
         u"Lift home from the quiz"_s,
         Willing::Maybe,
         u"Josie asked at the weekend"_s,
         QDate(2024, 9, 14),
         {},
         {},
         {}},
        {offer(5), member(4), u"Wednesday soup"_s},
    };
}

Outcome want(int n, const QString& words, CareArea area, QList<EntryId> because, AfterStrengths after)
{
    Outcome made;
    made.id = outcome(n);
    made.statement = words;
    made.areas = {area};
    made.because = because;
    made.after = after;
    return made;
}

QList<Outcome> outcomes()
{
    Outcome dinner = want(1, u"I eat a proper hot dinner and I'm safe making it"_s, CareArea::Nutrition, {entry(3)},
                          AfterStrengths::Partly);
    dinner.metBy = {offer(2)};
    Outcome dressed = want(2, u"I'm washed, dry and dressed by half past nine, with some day left"_s, CareArea::Hygiene,
                           {entry(1), entry(2), entry(4)}, AfterStrengths::Partly);
    dressed.metBy = {offer(1)};
    Outcome quiz = want(3, u"I'm at the quiz on Thursdays and not dreading the steps home"_s, CareArea::Community, {},
                        AfterStrengths::Unmet);
    quiz.metBy = {offer(4)};
    const Outcome useful = want(4, u"I'm useful: I teach cooking every other Tuesday"_s, CareArea::WorkEducation, {},
                                AfterStrengths::Unmet);
    Outcome steady = want(5, u"I move about my flat without being frightened of falling"_s, CareArea::HomeSafety, {},
                          AfterStrengths::Partly);
    steady.strengths = u"Rails, and the exercises from the NHS"_s;
    Outcome decent = want(6, u"My flat stays decent"_s, CareArea::HomeHabitable, {}, AfterStrengths::Met);
    decent.metBy = {offer(3)};
    return {dinner, dressed, quiz, useful, steady, decent};
}

struct Line {
    const char* label;
    const char* sentence;
    const char* item;
    Stream stream;
    qint64 pence;
    QList<int> outcomes;
    bool funded = true;
    bool directPayment = true;
};

const QList<Line>& journeyLines()
{
    static const QList<Line> lines{
        {"Getting up, tea first, washed and dressed",
         "Getting up, tea first, washed and dressed: an hour and a quarter, seven mornings; Bernie does Sunday, so "
         "six; "
         "£14.95 an hour",
         "PA",
         Stream::Weekly,
         11213,
         {2}},
        {"Cooking dinner together",
         "Cooking dinner together: an hour, seven days; Bernie does Sunday, so six; £14.30 an hour",
         "PA",
         Stream::Weekly,
         8580,
         {1}},
        {"Thursday quiz",
         "Thursday quiz: three hours, forty weeks a year, one worker shared by two; £19.60 an hour",
         "OUTING",
         Stream::Weekly,
         2262,
         {3}},
        {"Teaching at the family centre",
         "Teaching at the family centre: three and a half hours every other Tuesday; £14.30 an hour",
         "PA",
         Stream::Weekly,
         2503,
         {4}},
        {"Petrol for that", "Petrol for that: 32 miles a month at 45p", "MILE", Stream::Weekly, 332, {4}},
        {"Payroll", "Payroll, so that wages and tax come out right", "PAYROLL", Stream::Weekly, 245, {1, 2, 4}},
        {"Pendant with falls sensor",
         "Pendant with falls sensor; the council arranges it because Josie asked it to",
         "PENDANT",
         Stream::Weekly,
         475,
         {5},
         true,
         false},
        {"Insurance for an employer", "Insurance for an employer", "INSURANCE", Stream::Annual, 5800, {1, 2, 4}},
        {"Practising the physiotherapist's routine",
         "Practising the physiotherapist's routine: half an hour, five days, six weeks; £14.30 an hour",
         "PA",
         Stream::OneOff,
         21450,
         {5}},
        {"Training for the PA", "Training for the PA", "TRAINING", Stream::OneOff, 8500, {1, 2, 5}},
        {"Two hours' cleaning",
         "Two hours' cleaning: two hours a week, which Bernie meets",
         "AGENCY",
         Stream::Weekly,
         0,
         {6},
         false,
         false},
    };
    return lines;
}

QList<SupportLine> supportLines()
{
    QList<SupportLine> lines;
    for (const Line& one : journeyLines()) {
        SupportLine made;
        made.id = line(static_cast<int>(lines.size()) + 1);
        made.label = QString::fromUtf8(one.label);
        made.item = QString::fromLatin1(one.item);
        for (const int n : one.outcomes) made.outcomes += outcome(n);
        if (!one.directPayment && one.funded) made.deploy = Deploy::CouncilManaged;
        lines += made;
    }
    return lines;
}

Reason agreedReason()
{
    return {u"allocation_by_lines"_s, Tri::Yes, {}, u"R9"_s};
}

Allocation allocation()
{
    Allocation made;
    made.guide = u"PG-2024"_s;
    int number = 0;
    for (const Line& one : journeyLines()) {
        AllocatedLine allocated;
        allocated.id = textOf(line(++number));
        allocated.funded = one.funded;
        allocated.why = one.funded ? u"eligible_unmet"_s : u"met_by_strengths"_s;
        allocated.item = QString::fromLatin1(one.item);
        allocated.stream = one.stream;
        allocated.amount = Money::pence(one.pence);
        allocated.directPayment = one.directPayment;
        made.lines += allocated;
    }
    made.weeklySubtotal = Money::pence(25610);
    made.contingencyWeekly = Money::pence(2049);
    made.weekly = Money::pence(27659);
    made.fourWeekly = Money::pence(110636);
    made.annualLump = Money::pence(5800);
    made.year = Money::pence(1444068);
    made.oneOff = Money::pence(29950);
    made.firstYear = Money::pence(1474018);
    made.planningOneOff = Money::pence(45000);
    made.assessedWeekly = Money::pence(8345);
    made.adultWeekly = Money::pence(8345);
    made.councilWeekly = Money::pence(19314);
    made.dpGrossWeekly = Money::pence(27184);
    made.dpNetWeekly = Money::pence(18839);
    made.dpNetFourWeekly = Money::pence(75356);
    made.otherWeekly = Money::pence(475);
    made.dpAnnualLump = Money::pence(5800);
    made.dpOneOff = Money::pence(29950);
    for (int n = 1; n <= 5; ++n) made.funded += textOf(outcome(n));
    made.unfunded = {{textOf(outcome(6)), u"met_by_strengths"_s}};
    made.reasons = {agreedReason()};
    return made;
}

EligibilityFinding finding()
{
    EligibilityFinding made;
    made.answer = Eligibility::Eligible;
    made.arises = Tri::Yes;
    made.unable = Tri::Yes;
    made.wellbeing = Tri::Yes;
    made.areas = {
        {CareArea::Nutrition, AreaStatus::Unable, {u"a"_s}},
        {CareArea::Hygiene, AreaStatus::Unable, {u"b"_s, u"d"_s}},
        {CareArea::Toilet, AreaStatus::Able, {}},
        {CareArea::Clothed, AreaStatus::Able, {}},
        {CareArea::HomeSafety, AreaStatus::Unable, {u"c"_s}},
        {CareArea::HomeHabitable, AreaStatus::Unable, {u"a"_s}},
        {CareArea::Relationships, AreaStatus::Able, {}},
        {CareArea::WorkEducation, AreaStatus::Unable, {u"a"_s}},
        {CareArea::Community, AreaStatus::Unable, {u"a"_s}},
        {CareArea::ChildCaring, AreaStatus::NotApplicable, {}},
    };
    made.recordComplete = true;
    made.reasons = {{u"c2_two_outcomes_met"_s, Tri::Yes, {u"unable=6"_s, u"needed=2"_s}, u"SI 2015/313 reg 2(1)(b)"_s}};
    return made;
}

Determination determination()
{
    Determination made;
    made.id = id<DecisionId>(1);
    made.on = kVisit;
    made.by = u"Niamh Farrelly"_s;
    made.eligible = true;
    made.reasons = u"Six of ten areas count, and they touch your dignity, your health and your days"_s;
    made.finding = finding();
    return made;
}

AllocationAgreement agreement()
{
    AllocationAgreement made;
    made.id = id<DecisionId>(2);
    made.on = kVisit;
    made.by = u"Josie"_s;
    made.how = u"spoken, Bernie on the telephone"_s;
    made.worker = u"Niamh Farrelly"_s;
    made.personWords = u"If whoever comes can cook an onion, yes."_s;
    made.personSaysEnough = Tri::Yes;
    made.workerSaysEnough = Tri::Yes;
    made.allocation = allocation();
    for (const Line& one : journeyLines()) {
        const char* often[]{"a week", "a year", "once"};
        const QString amount = Money::pence(one.pence).display() + u' ' + QLatin1StringView(often[int(one.stream)]);
        made.said += {QString::fromUtf8(one.sentence), one.funded ? amount : u"no money now"_s};
    }
    return made;
}

PaymentInstruction instruction()
{
    PaymentInstruction made;
    made.id = id<DecisionId>(3);
    made.on = kVisit;
    made.by = u"Niamh Farrelly"_s;
    made.chosenBy = u"Josie"_s;
    made.way = Deploy::DpSelf;
    made.schedule.first = QDate(2024, 9, 23);
    made.schedule.firstAmount = Money::pence(111106);
    made.schedule.second = QDate(2024, 10, 21);
    made.schedule.everyFourWeeks = Money::pence(75356);
    made.schedule.sixWeekReview = QDate(2024, 11, 4);
    made.schedule.overdueAfter = QDate(2024, 11, 18);
    made.schedule.statutoryReviewBy = QDate(2025, 3, 23);
    made.netWeekly = Money::pence(18839);
    made.grossWeekly = Money::pence(27184);
    made.councilArrangedWeekly = Money::pence(475);
    made.agreement = id<DecisionId>(2);
    return made;
}

PlanningCommitment commitment()
{
    PlanningCommitment made;
    made.id = id<DecisionId>(4);
    made.on = kVisit;
    made.by = u"Niamh Farrelly"_s;
    made.planner = u"kindling"_s;
    made.plannerName = u"Kindling"_s;
    made.once = Money::pence(45000);
    return made;
}

MoneyTalk money()
{
    MoneyTalk made;
    made.contingencyPct = Quantity::whole(8);
    made.contingencyReason = u"Nine a month, forty minutes each, is six hours a month"_s;
    made.contributionWeekly = Money::pence(8345);
    made.contributionLetterOn = QDate(2024, 9, 16);
    made.personSaysEnough = Tri::Yes;
    made.workerSaysEnough = Tri::Yes;
    made.enoughWords = u"If whoever comes can cook an onion, yes."_s;
    made.agreedOn = kVisit;
    made.agreedBy = u"Josie"_s;
    made.agreedHow = Agreed::Spoken;
    made.agreedWith = u"Bernie on the telephone"_s;
    return made;
}

Choices choices()
{
    Choices made;
    made.way = Deploy::DpSelf;
    made.personSaidYes = Tri::Yes;
    made.chosenBy = u"Josie"_s;
    made.canManage = Tri::Yes;
    made.rightWay = Tri::Yes;
    made.capacityToAsk = Tri::Yes;
    made.excludedBySchedule1 = Tri::No;
    made.helpToManage = u"payroll"_s;
    made.author = PlanAuthor::PaidPlanner;
    made.authorSaidYes = Tri::Yes;
    made.planner = u"kindling"_s;
    made.shareConsent = Tri::Yes;
    made.copiesTo = u"Bernie, because Josie asked"_s;
    return made;
}

QList<Advice> advice()
{
    return {
        {id<AdviceId>(601), u"A cool room, and a plan for rest"_s},
        {id<AdviceId>(602), u"Asking for a fresh look at PIP"_s},
        {id<AdviceId>(603), u"The council tax band reduction"_s},
        {id<AdviceId>(604), u"The falls class (free, Mondays)"_s},
        {id<AdviceId>(605), u"Who Bernie can ring for herself"_s},
    };
}

/// Somebody else altogether: nothing of Josie's is left.
CaseFile strangerCase(int number, const QString& name)
{
    CaseFile file;
    file.id = id<CaseId>(number);
    file.person.name = name;
    file.person.workerName = u"Niamh Farrelly"_s;
    file.person.workerPhone = u"01632 960112"_s;
    file.person.councilName = u"Invented Council"_s;
    return file;
}

} // namespace

CaseFile journeyCase()
{
    CaseFile file;
    file.id = id<CaseId>(700);
    file.person = josie();
    file.sittings = {{id<SittingId>(1), QDate(2024, 9, 11), u"Josie's flat"_s, u"Josie, Niamh"_s, {}},
                     {id<SittingId>(2), kVisit, u"Josie's flat"_s, u"Josie, Niamh; Bernie by telephone"_s, {}}};
    file.entries = entries();
    file.goodAndBad = {9, u"I write them on the calendar"_s};
    file.circle = circle();
    file.offers = offers();
    file.assessment = assessment();
    file.needs = needs();
    file.outcomes = outcomes();
    file.lines = supportLines();
    file.money = money();
    file.choices = choices();
    file.advice = advice();
    file.determinations = {determination()};
    file.agreements = {agreement()};
    file.instructions = {instruction()};
    file.commitments = {commitment()};
    return file;
}

CaseFile journeyNotAssessed()
{
    CaseFile file = journeyCase();
    file.money.contributionWeekly = {};
    Allocation& made = file.agreements[0].allocation;
    made.assessedWeekly = {};
    made.adultWeekly = {};
    made.councilWeekly = {};
    made.dpNetWeekly = made.dpGrossWeekly;
    made.dpNetFourWeekly = Money::pence(108736);
    PaymentInstruction& paying = file.instructions[0];
    paying.netWeekly = paying.grossWeekly;
    paying.schedule.everyFourWeeks = Money::pence(108736);
    paying.schedule.firstAmount = Money::pence(144486);
    return file;
}

CaseFile councilManagedCase()
{
    CaseFile file = strangerCase(710, u"Desmond Achebe"_s);
    file.assessment = assessment();
    file.assessment.impairmentNote = u"A stroke in March 2023"_s;
    file.needs = {need(CareArea::Hygiene, Tri::No, Tri::NotYetKnown, Tri::NotYetKnown, Tri::NotYetKnown,
                       u"Cannot step into the bath"_s),
                  need(CareArea::Clothed, Tri::No, Tri::NotYetKnown, Tri::NotYetKnown, Tri::NotYetKnown,
                       u"One hand will not do buttons"_s)};
    file.outcomes = {
        want(1, u"I am shaved and dressed before the paper comes"_s, CareArea::Hygiene, {}, AfterStrengths::Unmet)};
    SupportLine visit;
    visit.id = line(1);
    visit.label = u"A visit each morning"_s;
    visit.outcomes = {outcome(1)};
    file.lines = {visit};

    Determination decided = determination();
    decided.finding.areas = {{CareArea::Hygiene, AreaStatus::Unable, {u"a"_s}},
                             {CareArea::Clothed, AreaStatus::Unable, {u"a"_s}},
                             {CareArea::Nutrition, AreaStatus::Able, {}}};
    file.determinations = {decided};

    AllocationAgreement agreed = agreement();
    agreed.by = u"Desmond"_s;
    agreed.how = u"spoken"_s;
    agreed.personWords = u"That will do nicely."_s;
    agreed.said = {
        {u"A visit each morning: three quarters of an hour, seven days; £23.60 an hour"_s, u"£123.90 a week"_s}};
    Allocation budget;
    budget.guide = u"PG-2024"_s;
    AllocatedLine allocated;
    allocated.id = textOf(line(1));
    allocated.funded = true;
    allocated.why = u"eligible_unmet"_s;
    allocated.amount = Money::pence(12390);
    budget.lines = {allocated};
    budget.weeklySubtotal = budget.weekly = budget.otherWeekly = Money::pence(12390);
    budget.fourWeekly = Money::pence(49560);
    budget.year = budget.firstYear = Money::pence(644280);
    budget.assessedWeekly = budget.adultWeekly = budget.invoiceWeekly = Money::pence(2150);
    budget.councilWeekly = Money::pence(10240);
    budget.funded = {textOf(outcome(1))};
    budget.reasons = {agreedReason()};
    agreed.allocation = budget;
    file.agreements = {agreed};

    PaymentInstruction paying = instruction();
    paying.way = Deploy::CouncilManaged;
    paying.schedule.firstAmount = paying.schedule.everyFourWeeks = paying.netWeekly = paying.grossWeekly = Money();
    paying.councilArrangedWeekly = Money::pence(12390);
    paying.invoiceWeekly = Money::pence(2150);
    file.instructions = {paying};
    file.advice = {{id<AdviceId>(611), u"The stroke club (free, Wednesdays)"_s}};
    return file;
}

CaseFile notEligibleCase()
{
    CaseFile file = strangerCase(720, u"Winnie Oakes"_s);
    file.assessment.arisesFromImpairment = Tri::Yes;
    file.assessment.impairmentNote = u"Arthritis in both hands"_s;
    file.assessment.significantImpact = Tri::No;
    file.assessment.impactNote = u"You told us the days go well enough"_s;
    file.needs = {need(CareArea::HomeHabitable, Tri::No, Tri::NotYetKnown, Tri::NotYetKnown, Tri::NotYetKnown,
                       u"Cannot change the bed or push the mower"_s)};
    Determination decided = determination();
    decided.eligible = false;
    decided.reasons = u"One area counts, and the law asks for two. Your days go well enough, and we are glad of it"_s;
    decided.advice =
        u"The laundry at Station Road collects and brings back\nA jar opener and a kettle tipper: the aids "
        u"shop lends both"_s;
    decided.finding = {};
    decided.finding.answer = Eligibility::NotEligible;
    decided.finding.arises = Tri::Yes;
    decided.finding.unable = Tri::No;
    decided.finding.wellbeing = Tri::No;
    for (const CareArea area : kAdultAreas) {
        const bool home = area == CareArea::HomeHabitable;
        const bool child = area == CareArea::ChildCaring;
        decided.finding.areas.append({area,
                                      home    ? AreaStatus::Unable
                                      : child ? AreaStatus::NotApplicable
                                              : AreaStatus::Able,
                                      home ? QStringList{u"a"_s} : QStringList{}});
    }
    decided.finding.reasons = {{u"c2_two_outcomes_not_met"_s, Tri::No, {u"unable=1"_s}, u"SI 2015/313 reg 2(1)(b)"_s}};
    file.determinations = {decided};
    return file;
}

} // namespace alongside::test
