// An allocation's numbers in words: units, the exact pence, and the working that anybody at the table can follow.

#include "core/rules/allocation/figures.h"
#include "core/rules/allocation/line.h"

#include <string>
#include <string_view>

namespace alongside::rules {

namespace {

constexpr int kUnitPlaces = 6;    // a quantity times a quantity
constexpr int kWorkingPlaces = 4; // digits shown where a fraction does not end

void appendStep(std::string& text, std::string_view sign, qint64 number)
{
    text += sign;
    text += std::to_string(number);
}

void appendResult(std::string& text, const Exact& pence)
{
    text += " = ";
    pence.appendPounds(text, kWorkingPlaces);
}

QString unitsIn(const Exact& units)
{
    std::string text;
    appendUnits(text, units);
    return QString::fromStdString(text);
}

QString workingOf(const LineFigures& line)
{
    std::string text;
    appendWorking(text, line);
    return QString::fromStdString(text);
}

} // namespace

void appendUnits(std::string& text, const Exact& units)
{
    units.appendDecimal(text, kUnitPlaces);
}

void appendWorking(std::string& text, const LineFigures& figures)
{
    const LineFacts& line = *figures.line;
    const bool helped = !figures.natural.isNothing();
    if (helped) text += '(';
    appendUnits(text, figures.gross);
    if (helped) {
        text += " - ";
        appendUnits(text, figures.natural);
        text += ')';
    }
    text += " x ";
    Exact(figures.price).appendPounds(text, kWorkingPlaces);
    if (line.staff != 1) appendStep(text, " x ", line.staff);
    if (line.sharers != 1) appendStep(text, " / ", line.sharers);
    appendResult(text, figures.inPeriod);

    const PerYear toWeek = broughtToWeek(line);
    if (toWeek.times == toWeek.over && !line.forWeeks) return;
    appendStep(text, "; x ", toWeek.times);
    if (toWeek.over != 1) appendStep(text, " / ", toWeek.over);
    appendResult(text, figures.exact);
}

AllocatedLine written(const LineFigures& figures)
{
    AllocatedLine out;
    out.id = figures.line->id;
    out.funded = figures.funded;
    out.why = QString::fromLatin1(whyOf(figures));
    out.price = figures.price;
    out.unit = figures.item ? figures.item->unit : QString();
    out.item = figures.item ? figures.item->name : QString();
    out.gross = unitsIn(figures.gross);
    out.natural = unitsIn(figures.natural);
    out.net = unitsIn(figures.net);
    out.stream = figures.stream;
    out.exact = figures.exact.fraction();
    out.amount = figures.amount;
    out.working = workingOf(figures);
    out.directPayment = figures.directPayment;
    return out;
}

} // namespace alongside::rules
