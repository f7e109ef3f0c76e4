#include "core/contract/money/reprice.h"

#include "core/contract/money/allocation_facts.h"
#include "core/contract/subject.h"
#include "core/contract/telling.h"
#include "core/documents/words/words.h"
#include "core/rules/allocation/reprice.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::Repriced;
/// The figures speak of the lines that were asked for.
struct Priced {
    AllocationFacts asked{};
    Repriced found{};
};
using Outcome = std::variant<Priced, Fault>;

/// The money of one person, or of all of them: a council's sum may pass 64 bits.
struct Sums {
    rules::Int128 weekly = 0;
    rules::Int128 annualLump = 0;
    rules::Int128 year = 0;
    rules::Int128 oneOff = 0;

    void add(const Allocation& a)
    {
        weekly += a.weekly.pence();
        annualLump += a.annualLump.pence();
        year += a.year.pence();
        oneOff += a.oneOff.pence();
    }
    friend Sums operator-(const Sums& a, const Sums& b)
    {
        return {a.weekly - b.weekly, a.annualLump - b.annualLump, a.year - b.year, a.oneOff - b.oneOff};
    }
};

struct Totals {
    Count count{};
    Sums before{};
    Sums after{};
    qint64 higher = 0;
    qint64 lower = 0;
    qint64 same = 0;

    void add(const Repriced& found)
    {
        before.add(found.before.sums);
        after.add(found.after.sums);
        const Money change = found.after.sums.year - found.before.sums.year;
        ++(change > Money() ? higher : change < Money() ? lower : same);
    }
};

void writeSums(Writing& out, const Sums& sums)
{
    out.putBig("weekly_p", sums.weekly);
    out.putBig("annual_lump_p", sums.annualLump);
    out.putBig("year_p", sums.year);
    out.putBig("one_off_p", sums.oneOff);
}

void writeWhoPays(Writing& out, bool assessed, Money adult, Money council)
{
    if (assessed) {
        out.put("adult_weekly_p", adult);
        out.put("council_weekly_p", council);
    } else {
        out.putNull("adult_weekly_p");
        out.putNull("council_weekly_p");
    }
}

void writeSide(Writing& out, const char* name, const Allocation& side)
{
    Sums sums;
    sums.add(side);
    out.key(name);
    out.open();
    out.put("guide", side.guide);
    writeSums(out, sums);
    writeWhoPays(out, side.assessedWeekly.has_value(), side.adultWeekly, side.councilWeekly);
    out.close();
}

void writeChange(Writing& out, const Repriced& found)
{
    Sums before;
    Sums after;
    before.add(found.before.sums);
    after.add(found.after.sums);
    out.key("change");
    out.open();
    writeSums(out, after - before);
    writeWhoPays(out, found.before.sums.assessedWeekly.has_value(),
                 found.after.sums.adultWeekly - found.before.sums.adultWeekly,
                 found.after.sums.councilWeekly - found.before.sums.councilWeekly);
    out.close();
}

void writePerson(Writing& out, const LineHead& head, const Repriced& found)
{
    out.open();
    write(out, head);
    writeSide(out, "before", found.before.sums);
    writeSide(out, "after", found.after.sums);
    writeChange(out, found);
    out.put("overrides_kept", qint64(found.overridesKept));
    out.key("lines");
    out.openList();
    for (qsizetype at = 0; at < found.before.lines.size(); ++at) {
        out.open();
        out.put("id", found.before.lines[at].line->id);
        out.put("before_p", found.before.lines[at].amount);
        out.put("after_p", found.after.lines[at].amount);
        out.close();
    }
    out.closeList();
    out.put(found.reasons);
    out.close();
}

void writeTotals(Writing& out, const Totals& totals)
{
    const auto side = [&out](const char* name, const Sums& sums) {
        out.key(name);
        out.open();
        writeSums(out, sums);
        out.close();
    };
    out.open();
    out.key("total");
    out.open();
    out.put("people", totals.count.decided);
    out.put("failed", totals.count.failed);
    side("before", totals.before);
    side("after", totals.after);
    side("change", totals.after - totals.before);
    out.put("higher", totals.higher);
    out.put("lower", totals.lower);
    out.put("same", totals.same);
    out.close();
    out.close();
}

Outcome priced(const Lines& lines, const LineJson& json, LineHead& head, const PriceGuide& next,
               const policy::Library& library)
{
    Reading reading({});
    Object line(reading, json.root());
    readId(line, head);
    if (!line.has(u"facts")) reading.refuse(line.at(u"facts"), "FIELD_MISSING");
    Object facts(line, u"facts");
    if (reading.refused()) return faultOf(*reading.refused(), lines.bytes());
    AllocationFacts asked = allocationFactsIn(facts);
    if (reading.refused()) return faultOf(*reading.refused(), lines.bytes());
    Result<Repriced> found = rules::reprice(asked, next, library);
    if (!found) return faultOf(refusedBy(found.error(), u"/facts"_s, "/allocation_date"), lines.bytes());
    return Priced{std::move(asked), *std::move(found)};
}

void tellPerson(std::ostream& out, const LineHead& head, const Repriced& found)
{
    const Allocation& before = found.before.sums;
    const Allocation& after = found.after.sums;
    Answer answer;
    answer.told = {say("By %1 the budget is %2 a week and %3 once, by %4 it would be %5 a week and %6 once.")
                       .arg(before.guide, before.weekly.display(), before.oneOff.display(), after.guide,
                            after.weekly.display(), after.oneOff.display())};
    for (qsizetype at = 0; at < found.before.lines.size(); ++at)
        answer.told.append(say("%1: %2, then %3.")
                               .arg(found.before.lines[at].line->id, found.before.lines[at].amount.display(),
                                    found.after.lines[at].amount.display()));
    answer.reasons = found.reasons;
    tell(out, head.heading(), answer);
}

/// Pence beyond 64 bits, which nobody will meet, are said as the most that can be.
QString pounds(rules::Int128 pence)
{
    using Pence = std::numeric_limits<qint64>;
    return Money::pence(static_cast<qint64>(std::clamp<rules::Int128>(pence, Pence::min(), Pence::max()))).display();
}

void tellTotals(std::ostream& out, const Totals& totals)
{
    Answer answer;
    const Sums change = totals.after - totals.before;
    answer.told = {say("%1 people priced twice, %2 could not be: %3 have more, %4 less, %5 the same.")
                       .arg(totals.count.decided)
                       .arg(totals.count.failed)
                       .arg(totals.higher)
                       .arg(totals.lower)
                       .arg(totals.same),
                   say("A year: %1, then %2, a change of %3.")
                       .arg(pounds(totals.before.year), pounds(totals.after.year), pounds(change.year)),
                   say("Once: %1, then %2, a change of %3.")
                       .arg(pounds(totals.before.oneOff), pounds(totals.after.oneOff), pounds(change.oneOff))};
    tell(out, say("All together"), answer);
}

void show(std::ostream& out, Writing& json, const LineHead& head, const Outcome& outcome, bool explain)
{
    const auto* priced = std::get_if<Priced>(&outcome);
    if (explain) {
        priced ? tellPerson(out, head, priced->found) : tell(out, head.heading(), std::get<Fault>(outcome));
        return;
    }
    json.restart();
    if (priced) writePerson(json, head, priced->found);
    else write(json, head, std::get<Fault>(outcome));
    send(out, json);
}

void showTotals(std::ostream& out, const Totals& totals, bool explain)
{
    if (explain) {
        tellTotals(out, totals);
        return;
    }
    Writing json;
    writeTotals(json, totals);
    send(out, json);
}

} // namespace

Count reprice(std::istream& in, std::ostream& out, const PriceGuide& next, bool explain, const policy::Library& library)
{
    Totals totals;
    LineJson asked;
    Writing answered;
    eachLine(in, out, [&](const Lines& lines) {
        LineHead head{.number = lines.number()};
        auto fault = read(lines, asked);
        const Outcome outcome = fault ? Outcome(*std::move(fault)) : priced(lines, asked, head, next, library);
        if (const auto* priced = std::get_if<Priced>(&outcome)) totals.add(priced->found);
        ++(std::holds_alternative<Priced>(outcome) ? totals.count.decided : totals.count.failed);
        show(out, answered, head, outcome, explain);
    });
    showTotals(out, totals, explain);
    out.flush();
    return totals.count;
}

} // namespace alongside::contract
