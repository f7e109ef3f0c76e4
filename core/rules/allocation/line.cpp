// Source: R4-R9, R12, R17. A line is qty x times units, less the units that somebody has agreed to do (R5), times the
// price, for so many staff, shared by so many people (R6), brought to a week (R7) or kept as a lump (R8), and rounded
// once, half up, to the penny (R9).

#include "core/rules/allocation/line.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// The line's place in the facts, made into a text only where it is refused.
struct LineAt {
    const char* list;
    qsizetype at;

    [[nodiscard]] QString text() const { return u"%1/lines/%2"_s.arg(QLatin1StringView(list)).arg(at); }
};

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

Stream streamOf(const LineFacts& line, bool earmarked)
{
    const Stream stream = alongside::streamOf(line.period, line.forWeeks.has_value());
    if (!earmarked) return stream;
    return stream == Stream::OneOff   ? Stream::PlanningOneOff
           : stream == Stream::Annual ? Stream::PlanningAnnual
                                      : Stream::PlanningWeekly;
}

std::optional<Error> priceFault(const LineFacts& line, const PricedItem* item, LineAt where)
{
    if (!line.item.isEmpty() && !item) return refusal(where.text() + u"/item"_s, "UNKNOWN_ITEM");
    if (line.priceByHand && isBlank(line.priceReason))
        return refusal(where.text() + u"/override_reason"_s, "OVERRIDE_NEEDS_REASON");
    if (!line.priceByHand && (!item || !item->price)) return refusal(where.text() + u"/item"_s, "NO_PRICE");
    if (line.priceByHand && *line.priceByHand < Money())
        return refusal(where.text() + u"/price_override_p"_s, "NEGATIVE_AMOUNT");
    if (!line.priceByHand && *item->price < Money()) return refusal(where.text() + u"/item"_s, "NEGATIVE_AMOUNT");
    return std::nullopt;
}

std::optional<Error> periodFault(const LineFacts& line, LineAt where)
{
    const bool both = line.weeksAYear && line.forWeeks;
    if (line.weeksAYear && (line.period != Period::Week || *line.weeksAYear < 1 || *line.weeksAYear > kWeeksAYear))
        return refusal(where.text() + u"/weeks_per_year"_s, "BAD_PERIOD");
    if (both || (line.forWeeks && (line.period != Period::Week || *line.forWeeks < 1)))
        return refusal(where.text() + u"/for_weeks"_s, "BAD_PERIOD");
    return std::nullopt;
}

std::optional<Error> outcomeFault(const LineFacts& line, const std::optional<QStringList>& known, LineAt where)
{
    if (line.outcomes.isEmpty()) return refusal(where.text() + u"/outcomes"_s, "NO_OUTCOME");
    for (qsizetype at = 0; known && at < line.outcomes.size(); ++at)
        if (!known->contains(line.outcomes[at]))
            return refusal(where.text() + u"/outcomes/%1"_s.arg(at), "UNKNOWN_OUTCOME");
    return std::nullopt;
}

std::optional<Error> faultIn(const LineFacts& line, const PricedItem* item, const std::optional<QStringList>& outcomes,
                             LineAt where)
{
    if (auto fault = priceFault(line, item, where)) return fault;
    if (line.quantity < Quantity()) return refusal(where.text() + u"/qty"_s, "NEGATIVE_QUANTITY");
    if (line.times < Quantity()) return refusal(where.text() + u"/times"_s, "NEGATIVE_QUANTITY");
    if (line.sharers < 1) return refusal(where.text() + u"/sharers"_s, "BAD_SHARERS");
    if (line.staff < 1) return refusal(where.text() + u"/staff"_s, "BAD_STAFF");
    if (auto fault = periodFault(line, where)) return fault;
    if (auto fault = outcomeFault(line, outcomes, where)) return fault;
    for (qsizetype at = 0; at < line.natural.size(); ++at)
        if (line.natural[at].units < Quantity())
            return refusal(where.text() + u"/natural/%1/units"_s.arg(at), "NEGATIVE_NATURAL");
    return std::nullopt;
}

/// By a line before this one.
bool isTaken(const QString& id, const QList<LineFacts>& lines, qsizetype at)
{
    return std::any_of(lines.begin(), lines.begin() + at, [&](const LineFacts& line) { return line.id == id; });
}

/// Units before and after what others do (R5).
void countUnits(LineFigures& out, const LineFacts& line)
{
    out.gross = Exact(line.quantity) * Exact(line.times);
    for (const NaturalUnits& help : line.natural)
        if (help.willingAndAble == Tri::Yes) out.natural = out.natural + Exact(help.units);
    if (out.natural.isNothing()) {
        out.net = out.gross;
        return;
    }
    if (out.gross < out.natural) out.natural = out.gross;
    out.net = out.gross - out.natural;
}

/// Range: `faultIn` found nothing. False: a figure is too large.
bool workOut(LineFigures& out, const LineFacts& line, const PricedItem* item)
{
    out.line = &line;
    out.item = item;
    out.price = line.priceByHand ? *line.priceByHand : *item->price;
    countUnits(out, line);
    out.inPeriod = out.net * Exact(out.price);
    if (line.staff != 1) out.inPeriod = out.inPeriod * Exact(line.staff);
    if (line.sharers != 1) out.inPeriod = out.inPeriod / Exact(line.sharers);
    const PerYear toWeek = broughtToWeek(line);
    out.exact = toWeek.times == toWeek.over ? out.inPeriod : out.inPeriod * Exact(toWeek.times) / Exact(toWeek.over);
    out.stream = streamOf(line, item && item->earmarked);
    const std::optional<Money> amount = out.exact.halfUp();
    out.amount = amount.value_or(Money());
    return amount.has_value(); // what is too large in between stays so to the end
}

} // namespace

Error refusal(const QString& where, const char* word)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(word)};
}

PerYear broughtToWeek(const LineFacts& line)
{
    return alongside::broughtToWeek(line.period, line.weeksAYear, line.forWeeks);
}

Result<QList<LineFigures>> workedOut(const QList<LineFacts>& lines, const PriceGuide& guide,
                                     const std::optional<QStringList>& outcomes, const char* list)
{
    QList<LineFigures> all;
    all.reserve(lines.size());
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const LineFacts& line = lines[at];
        const LineAt where{list, at};
        if (isTaken(line.id, lines, at)) return refusal(where.text() + u"/id"_s, "DUPLICATE_ID");
        const PricedItem* item = guide.find(line.item);
        if (const auto fault = faultIn(line, item, outcomes, where)) return *fault;
        if (!workOut(all.emplaceBack(), line, item)) return refusal(where.text(), "TOO_LARGE");
    }
    return all;
}

bool isSupport(Stream stream)
{
    return stream == Stream::Weekly || stream == Stream::Annual || stream == Stream::OneOff;
}

} // namespace alongside::rules
