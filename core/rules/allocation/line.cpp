// Source: R4-R9, R12, R17. A line is qty x times units, less the units that somebody has agreed to do (R5), times the
// price, for so many staff, shared by so many people (R6), brought to a week (R7) or kept as a lump (R8), and rounded
// once, half up, to the penny (R9).

#include "core/rules/allocation/line.h"

#include "core/rules/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qint64 kWeeksAYear = 52;
constexpr int kUnitPlaces = 6;    // a quantity times a quantity
constexpr int kWorkingPlaces = 4; // digits shown where a fraction does not end

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// How often the period comes in a year of 52 weeks (R7). Nothing: it is not brought to a week.
std::optional<qint64> timesAYear(const LineFacts& line)
{
    switch (line.period) {
    case Period::Week: return line.weeksAYear.value_or(kWeeksAYear);
    case Period::Fortnight: return 26;
    case Period::FourWeek: return 13;
    case Period::Month: return 12;
    case Period::Quarter: return 4;
    case Period::Year:
    case Period::OneOff: break;
    }
    return std::nullopt;
}

Stream streamOf(const LineFacts& line, bool earmarked)
{
    if (line.period == Period::OneOff || line.forWeeks) return earmarked ? Stream::PlanningOneOff : Stream::OneOff;
    if (line.period == Period::Year) return earmarked ? Stream::PlanningAnnual : Stream::Annual;
    return earmarked ? Stream::PlanningWeekly : Stream::Weekly;
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

/// Units before and after what others do, in the line's own unit and period (R5).
struct Units {
    Exact gross;
    Exact natural;
    Exact net;
};

Units unitsOf(const LineFacts& line)
{
    const Exact gross = Exact(line.quantity) * Exact(line.times);
    Exact natural;
    for (const NaturalUnits& help : line.natural)
        if (help.willingAndAble == Tri::Yes) natural = natural + Exact(help.units);
    if (gross < natural) natural = gross;
    return {gross, natural, gross - natural};
}

/// Money of a line, step by step, with its working in pounds: "3 x 19.60 / 2 = 29.40; x 40 / 52 = 22.6154".
class Sum {
public:
    Sum(const Units& units, const QString& gross, const QString& natural, const LineFacts& line, Money price)
        : m_pence(units.net * Exact(price))
    {
        m_working.reserve(64);
        if (units.natural.isNothing()) m_working += gross;
        else m_working.append(u'(').append(gross).append(u" - "_s).append(natural).append(u')');
        m_working += u" x "_s;
        Exact(price).appendPounds(m_working, kWorkingPlaces);
        if (line.staff != 1) times(line.staff);
        if (line.sharers != 1) over(line.sharers);
        say();
    }

    void times(qint64 factor)
    {
        m_pence = m_pence * Exact(factor);
        m_working += u" x "_s;
        Exact(factor).appendDecimal(m_working, 0);
    }
    void over(qint64 divisor)
    {
        m_pence = m_pence / Exact(divisor);
        m_working += u" / "_s;
        Exact(divisor).appendDecimal(m_working, 0);
    }
    void nextStep() { m_working += u';'; }
    void say()
    {
        m_working += u" = "_s;
        m_pence.appendPounds(m_working, kWorkingPlaces);
    }

    [[nodiscard]] const Exact& pence() const { return m_pence; }
    [[nodiscard]] const QString& working() const { return m_working; }

private:
    Exact m_pence;
    QString m_working;
};

/// From the period's cost to the week's, or to the whole of a line that ends (R7, R8).
void bringToStream(Sum& sum, const LineFacts& line)
{
    if (line.forWeeks) {
        sum.nextStep();
        sum.times(*line.forWeeks);
        sum.say();
        return;
    }
    const std::optional<qint64> often = timesAYear(line);
    if (!often || *often == kWeeksAYear) return;
    sum.nextStep();
    sum.times(*often);
    sum.over(kWeeksAYear);
    sum.say();
}

} // namespace

QString LineAt::text() const
{
    return u"%1/lines/%2"_s.arg(QLatin1StringView(list)).arg(at);
}

Error refusal(const QString& where, const char* word)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(word)};
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

Result<AllocatedLine> workedOut(const LineFacts& line, const PricedItem* item, LineAt where)
{
    const Money price = line.priceByHand ? *line.priceByHand : *item->price;
    const Units units = unitsOf(line);
    const QString gross = units.gross.decimal(kUnitPlaces);
    const bool helped = !units.natural.isNothing();
    const QString natural = helped ? units.natural.decimal(kUnitPlaces) : u"0"_s;
    Sum sum(units, gross, natural, line, price);
    bringToStream(sum, line);
    const std::optional<Money> amount = units.gross.tooLarge() ? std::nullopt : sum.pence().halfUp();
    if (!amount) return refusal(where.text(), "TOO_LARGE");

    AllocatedLine out;
    out.id = line.id;
    out.price = price;
    out.unit = item ? item->unit : QString();
    out.item = item ? item->name : QString();
    out.gross = gross;
    out.natural = natural;
    out.net = helped ? units.net.decimal(kUnitPlaces) : gross;
    out.stream = streamOf(line, item && item->earmarked);
    out.exact = sum.pence().fraction();
    out.amount = *amount;
    out.working = sum.working();
    return out;
}

bool isSupport(Stream stream)
{
    return stream == Stream::Weekly || stream == Stream::Annual || stream == Stream::OneOff;
}

} // namespace alongside::rules
