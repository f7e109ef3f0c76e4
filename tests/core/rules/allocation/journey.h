#pragma once
// Josie's lines as the journey types them in, sections 6.2 and 6.3. She is invented.

#include "core/domain/money/allocation_facts.h"

namespace alongside::test {

using namespace Qt::StringLiterals;

inline LineFacts line(const char* id, const char* item, QStringList outcomes, Period period, Quantity quantity,
                      Quantity times = Quantity::whole(1))
{
    LineFacts facts;
    facts.id = QString::fromLatin1(id);
    facts.item = QString::fromLatin1(item);
    facts.outcomes = std::move(outcomes);
    facts.period = period;
    facts.quantity = quantity;
    facts.times = times;
    return facts;
}

inline QList<LineFacts> josiesLines()
{
    const auto helps = [](const char* who, qint64 thousandths, Tri willing) {
        return NaturalUnits{QString::fromLatin1(who), Quantity{thousandths}, willing};
    };
    const Quantity one = Quantity::whole(1);
    const QStringList o124{u"O1"_s, u"O2"_s, u"O4"_s};
    LineFacts l1 = line("L1", "PA", {u"O2"_s}, Period::Week, Quantity{1250}, Quantity::whole(7));
    l1.natural = {helps("Bernie", 1250, Tri::Yes)};
    l1.priceByHand = Money::pence(1495);
    l1.priceReason = u"Two turned down early mornings at the guide's price"_s;
    LineFacts l2 = line("L2", "PA", {u"O1"_s}, Period::Week, one, Quantity::whole(7));
    l2.natural = {helps("Bernie", 1000, Tri::Yes), helps("Mrs Olsen", 1000, Tri::NotYetKnown)};
    LineFacts l3 = line("L3", "OUTING", {u"O3"_s}, Period::Week, Quantity::whole(3));
    l3.weeksAYear = 40;
    l3.sharers = 2;
    l3.natural = {helps("Lorraine", 500, Tri::NotYetKnown)};
    const LineFacts l4 = line("L4", "PA", {u"O4"_s}, Period::Fortnight, Quantity{3500});
    const LineFacts l5 = line("L5", "MILEAGE", {u"O4"_s}, Period::Month, Quantity::whole(32));
    const LineFacts l6 = line("L6", "PAYROLL", o124, Period::FourWeek, one);
    LineFacts l7 = line("L7", "PENDANT", {u"O5"_s}, Period::Week, one);
    l7.deploy = Deploy::CouncilManaged;
    const LineFacts l8 = line("L8", "INSURANCE", o124, Period::Year, one);
    LineFacts l9 = line("L9", "PA", {u"O5"_s}, Period::Week, Quantity{500}, Quantity::whole(5));
    l9.forWeeks = 6;
    const LineFacts l10 = line("L10", "PA_TRAINING", {u"O1"_s, u"O2"_s, u"O5"_s}, Period::OneOff, one);
    const LineFacts l11 = line("L11", "CLEANING", {u"O6"_s}, Period::Week, Quantity::whole(2));
    const LineFacts planning = line("PL", "PLANNING", {u"O1"_s}, Period::OneOff, one);
    return {l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, planning};
}

inline AllocationFacts josie()
{
    AllocationFacts facts;
    facts.on = QDate(2024, 9, 17);
    const auto outcome = [](const char* id, AfterStrengths after) {
        return OutcomeFacts{QString::fromLatin1(id), Tri::Yes, after, {}};
    };
    using enum AfterStrengths;
    facts.outcomes = {outcome("O1", Partly), outcome("O2", Partly), outcome("O3", Unmet),
                      outcome("O4", Unmet),  outcome("O5", Partly), outcome("O6", Met)};
    facts.lines = josiesLines();
    facts.contingencyPct = Quantity::whole(8);
    facts.contributionWeekly = Money::pence(8345);
    return facts;
}

} // namespace alongside::test
