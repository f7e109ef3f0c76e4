#include "core/documents/statement/line_sentence.h"

#include "core/documents/names/names.h"
#include "core/documents/words/number_words.h"
#include "core/documents/words/words.h"
#include "core/domain/money/not_known.h"
#include "core/domain/settled.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString howOften(Period period)
{
    switch (period) {
    case Period::Week: return say("a week");
    case Period::Fortnight: return say("a fortnight");
    case Period::FourWeek: return say("every four weeks");
    case Period::Month: return say("a month");
    case Period::Quarter: return say("a quarter");
    case Period::Year: return say("a year");
    case Period::OneOff: break;
    }
    return {};
}

/// A thing bought whole ("payment", or no unit at all) is counted in times; hours and miles by their unit.
bool isThing(const AllocatedLine& line)
{
    return line.unit.isEmpty() || line.unit == u"payment" || line.unit == u"week" || line.unit == u"year";
}

bool isOneEachTime(const LineFacts& facts)
{
    return facts.quantity == Quantity::whole(1);
}

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

/// "an hour and a quarter, seven times a week", "32 miles a month", "once every four weeks", "every week".
QString howMuch(const LineFacts& facts, const AllocatedLine& line)
{
    const QString often = howOften(facts.period);
    if (isThing(line)) {
        if (line.unit == u"week" && line.gross == u"1" && facts.period == Period::Week) return say("every week");
        if (isOneEachTime(facts)) return joined(timesInWords(line.gross), often);
        return say("%1 each time").arg(facts.quantity.display()) + u", "_s
               + joined(timesInWords(facts.times.display()), often);
    }
    const QString amount = amountInWords(facts.quantity.display(), line.unit);
    if (facts.times == Quantity::whole(1)) return joined(amount, often);
    return amount + u", "_s + joined(timesInWords(facts.times.display()), often);
}

QString overTheYear(const LineFacts& facts)
{
    if (facts.forWeeks) return say("for %1 weeks").arg(numberInWords(*facts.forWeeks));
    if (facts.weeksAYear && *facts.weeksAYear != 52)
        return say("%1 weeks a year").arg(numberInWords(*facts.weeksAYear));
    return {};
}

QString workers(const LineFacts& facts)
{
    const bool shared = facts.sharers > 1;
    if (facts.staff > 1 && shared)
        return say("%1 workers shared by %2 people").arg(numberInWords(facts.staff), numberInWords(facts.sharers));
    if (facts.staff > 1) return say("%1 workers at a time").arg(numberInWords(facts.staff));
    return shared ? say("one worker shared by %1 people").arg(numberInWords(facts.sharers)) : QString();
}

/// The whole number of times that `units` come to, where they do: 1.25 of 1.25 is one.
std::optional<qint64> asTimes(Quantity units, const LineFacts& facts)
{
    const bool counted = facts.times != Quantity::whole(1) && facts.quantity.thousandths > 0;
    if (!counted || units.thousandths % facts.quantity.thousandths) return std::nullopt;
    return units.thousandths / facts.quantity.thousandths;
}

QString done(const QString& who, Quantity units, const LineFacts& facts, const AllocatedLine& line)
{
    const QString name = who.isEmpty() ? say("somebody close") : who;
    if (const auto times = asTimes(units, facts)) return say("%1 does %2 of them").arg(name, numberInWords(*times));
    const QString amount = isThing(line) ? units.display() : amountInWords(units.display(), line.unit);
    return say("%1 does %2 of it").arg(name, amount);
}

/// "Bernie does one of them, so six"; empty where nobody does any of it.
QString helped(const LineFacts& facts, const AllocatedLine& line)
{
    QStringList who;
    const Quantity most{std::numeric_limits<qint64>::max()};
    Quantity open = Quantity::read(line.gross).value_or(most); // nobody does more of it than there is
    for (const NaturalUnits& help : facts.natural) {
        const Quantity units = std::min(help.units, open);
        if (help.willingAndAble != Tri::Yes || units <= Quantity()) continue;
        open = Quantity{open.thousandths - units.thousandths};
        who.append(done(help.who, units, facts, line));
    }
    if (who.isEmpty()) return {};
    const auto net = Quantity::read(line.net);
    if (line.net == u"0") return say("%1, so nothing is left to pay for").arg(listed(who));
    const auto times = net ? asTimes(*net, facts) : std::nullopt;
    const QString left = times ? numberInWords(*times) : isThing(line) ? line.net : amountInWords(line.net, line.unit);
    return say("%1, so %2").arg(listed(who), left);
}

QString price(const LineFacts& facts, const AllocatedLine& line)
{
    const bool oneOfEach = line.net == u"1" && facts.staff == 1 && facts.sharers == 1 && isThing(line);
    const bool isWeek = facts.period == Period::Week && line.unit == u"week" && !facts.forWeeks;
    if (oneOfEach && (facts.period == Period::OneOff || facts.period == Period::Year || isWeek)) return {};
    const QString unit = isThing(line) ? QString() : line.unit;
    const QString each = !isThing(line) ? QString() : isOneEachTime(facts) ? say("each time") : say("for each");
    return joined(priceInWords(line.price.pence(), unit), each);
}

QString money(const AllocatedLine& line, bool determined)
{
    if (!isKnown(line)) return inSentence(plainWhy(line.why));
    if (!line.funded) return say("no money from this budget (%1)").arg(inSentence(plainWhy(line.why, determined)));
    switch (line.stream) {
    case Stream::Weekly:
    case Stream::PlanningWeekly: return say("%1 a week").arg(line.amount.display());
    case Stream::Annual:
    case Stream::PlanningAnnual: return say("%1 a year").arg(line.amount.display());
    case Stream::OneOff:
    case Stream::PlanningOneOff: break;
    }
    return say("%1 once").arg(line.amount.display());
}

} // namespace

LineSaid lineSentence(const QString& label, const LineFacts& facts, const AllocatedLine& line, bool determined)
{
    QStringList parts;
    for (const QString& part : {howMuch(facts, line), overTheYear(facts), workers(facts)})
        if (!part.isEmpty()) parts.append(part);
    QStringList clauses{parts.join(u", "_s)};
    for (const QString& clause : {helped(facts, line), price(facts, line)})
        if (!clause.isEmpty()) clauses.append(clause);
    return {u"%1: %2"_s.arg(apart(label), clauses.join(u"; "_s)), money(line, determined)};
}

QString whole(const LineSaid& said)
{
    return u"%1: %2."_s.arg(said.words, said.amount);
}

QList<LineSaid> lineSentences(const CaseFile& file, const AllocationFacts& facts, const Allocation& worked)
{
    const bool determined = isDetermined(file);
    QList<LineSaid> sentences;
    for (const AllocatedLine& line : worked.lines) {
        const auto asked = std::ranges::find(facts.lines, line.id, &LineFacts::id);
        const auto named =
            std::ranges::find(file.lines, QUuid(line.id), [](const SupportLine& one) { return one.id.value; });
        if (asked != facts.lines.end() && named != file.lines.end())
            sentences.append(lineSentence(named->label, *asked, line, determined));
    }
    return sentences;
}

} // namespace alongside::documents
