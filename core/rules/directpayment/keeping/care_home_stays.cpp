// Source: SI 2014/2871 (care homes).
// A direct payment may not pay for more than four weeks together in a care home within any period of twelve months. A stay
// of less than four weeks is added to the next where less than four weeks lie between them, and so on along the chain.
// Stays without a day between them are one stay. Any twelve months may be the ones: all that begin with a stay, or with a
// month inside one, are tried; no others can hold more days.
// Jurisdiction: England.

#include "core/rules/directpayment/keeping/care_home_stays.h"

#include "core/rules/directpayment/days.h"
#include "core/rules/looked_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kLimit = u"directpayment.care_home_days";
constexpr QStringView kGap = u"directpayment.care_home_gap_days";
constexpr QStringView kMonths = u"directpayment.care_home_months";

struct Limits {
    qint64 days{};
    qint64 gap{};
    qint64 months{};
};

std::optional<Error> outOfOrder(const QList<CareHomeStay>& stays)
{
    for (qsizetype i = 0; i < stays.size(); ++i) {
        const bool afterLast = i == 0 || stays[i].first > stays[i - 1].last;
        if (afterLast && stays[i].last >= stays[i].first) continue;
        const QString field = afterLast ? u"last_day"_s : u"first_day"_s;
        return Error{ErrorCode::AnswerOutOfRange, u"/stays/%1/%2"_s.arg(QString::number(i), field),
                     u"DATES_OUT_OF_ORDER"_s};
    }
    return std::nullopt;
}

QList<CareHomeStay> joined(const QList<CareHomeStay>& stays)
{
    QList<CareHomeStay> whole;
    for (const CareHomeStay& stay : stays)
        if (!whole.isEmpty() && whole.last().last.daysTo(stay.first) == 1) whole.last().last = stay.last;
        else whole.append(stay);
    return whole;
}

qint64 daysOf(const CareHomeStay& stay)
{
    return stay.first.daysTo(stay.last) + 1;
}

bool isAdded(const CareHomeStay& stay, const CareHomeStay& next, const Limits& limits)
{
    const qint64 gap = stay.last.daysTo(next.first) - 1;
    return daysOf(stay) < limits.days && gap < limits.gap;
}

/// The stays that count together, without their gaps.
using Chain = std::span<const CareHomeStay>;

struct Counted {
    qint64 days{};
    QDate from{};
    QDate until{};
};

/// Of the twelve months that begin on `from`, a day of the first stay of `chain`.
Counted countedFrom(QDate from, Chain chain, qint64 months)
{
    const QDate end = from.addMonths(static_cast<int>(months)).addDays(-1);
    Counted counted{0, from, from};
    for (const CareHomeStay& stay : chain) {
        if (stay.first > end) break;
        const CareHomeStay within{std::max(stay.first, from), std::min(stay.last, end)};
        counted.days += daysOf(within);
        counted.until = within.last;
    }
    return counted;
}

Counted longestIn(Chain chain, qint64 months)
{
    Counted longest;
    for (std::size_t i = 0; i < chain.size(); ++i)
        for (QDate from = chain[i].first; from <= chain[i].last;
             from = QDate(from.year(), from.month(), 1).addMonths(1)) {
            const Counted counted = countedFrom(from, chain.subspan(i), months);
            if (counted.days > longest.days) longest = counted;
        }
    return longest;
}

Counted longestOf(const QList<CareHomeStay>& stays, const Limits& limits)
{
    const Chain all(stays.constData(), static_cast<std::size_t>(stays.size()));
    Counted longest;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && isAdded(all[end - 1], all[end], limits)) ++end;
        const Counted counted = longestIn(all.subspan(begin, end - begin), limits.months);
        if (counted.days > longest.days) longest = counted;
        begin = end;
    }
    return longest;
}

QList<Reason> reasonsFor(const CareHomeFacts& facts, const CareHomeFinding& out, const Limits& limits,
                         const QList<PolicyValue>& used)
{
    QStringList inputs;
    inputs << u"days=%1"_s.arg(out.longestDays) << u"limit=%1"_s.arg(limits.days) << u"gap=%1"_s.arg(limits.gap)
           << u"months=%1"_s.arg(limits.months) << u"stays=%1"_s.arg(facts.stays.size())
           << u"from="_s + out.from.toString(Qt::ISODate) << u"until="_s + out.until.toString(Qt::ISODate);
    QList<Reason> reasons;
    if (facts.stays.isEmpty()) reasons.append({u"care_home_no_stay"_s, Tri::Yes, inputs, u"SI 2014/2871"_s});
    else if (out.withinLimit) reasons.append({u"care_home_within_limit"_s, Tri::Yes, inputs, u"SI 2014/2871"_s});
    else reasons.append({u"care_home_over_limit"_s, Tri::No, inputs, u"SI 2014/2871"_s});
    if (facts.stays.size() > 1)
        reasons.append({u"care_home_short_stays_are_added"_s, Tri::Yes, inputs, u"SI 2014/2871"_s});
    for (const PolicyValue& value : used)
        if (!value.confirmed) reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, value.key});
    return reasons;
}

QDate dayOf(const CareHomeFacts& facts)
{
    if (facts.on.isValid()) return facts.on;
    return facts.stays.isEmpty() ? directPaymentsBegan() : facts.stays.last().last;
}

} // namespace

Result<CareHomeFinding> careHomeStays(const CareHomeFacts& facts, const policy::Library& library)
{
    if (const auto fault = outOfOrder(facts.stays)) return *fault;
    const QDate day = dayOf(facts);
    const Law& law = careHomeRules().front();
    if (const auto fault = notCovered(law, day, facts.on.isValid() ? u"/date"_s : u"/stays"_s)) return *fault;
    LookedUp values(library, day);
    const Limits limits{values.number(kLimit), values.number(kGap), values.number(kMonths)};
    if (values.error()) return *values.error();
    const Counted longest = longestOf(joined(facts.stays), limits);
    CareHomeFinding out;
    out.longestDays = longest.days;
    out.from = longest.from;
    out.until = longest.until;
    out.withinLimit = longest.days <= limits.days;
    out.reasons = reasonsFor(facts, out, limits, values.used());
    out.policy = library.use(QString::fromLatin1(law.id), day, values.used());
    return out;
}

std::span<const Law> careHomeRules()
{
    static constexpr Law rules[] = {{"dp_regs_2014_care_homes", "SI 2014/2871", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
