// Source: SI 2014/2672 reg 14 and Sch 1. Each type of income is on one of two dated lists: it counts, or it is left out
// altogether. A type on neither is refused, never guessed.

#include "core/rules/charging/working.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// Before they are known to fit 64 bits.
struct Totals {
    Int128 counted = 0;
    Int128 leftOut = 0;
};

QStringList typesOf(const QList<Income>& given)
{
    QStringList types;
    for (const Income& one : given) types.append(one.type);
    return types;
}

void add(const Income& one, const policy::ListedCode* counts, const policy::ListedCode* leftOut, SortedIncome& out,
         Totals& totals)
{
    if (counts) {
        out.counted.append({u"income"_s, counts->label, one.weekly});
        totals.counted += one.weekly.pence();
        return;
    }
    if (!out.leftOut.contains(leftOut->label)) out.leftOut.append(leftOut->label);
    totals.leftOut += one.weekly.pence();
}

} // namespace

Result<SortedIncome> sortedIncome(const QList<Income>& given, LookedUp& rates)
{
    SortedIncome out;
    if (given.isEmpty()) return out;
    const QStringList types = typesOf(given);
    const policy::CodeList counted = rates.list(u"charging.income_counted", types);
    const policy::CodeList leftOut = rates.list(u"charging.income_disregarded", types);
    if (rates.error()) return *rates.error();

    Totals totals;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const policy::ListedCode* counts = policy::find(counted, given[i].type);
        const policy::ListedCode* ignored = policy::find(leftOut, given[i].type);
        if (!counts && !ignored) return refusedAt(u"/income/%1/type"_s.arg(i), "UNKNOWN_INCOME_TYPE");
        if (given[i].weekly < Money()) return refusedAt(u"/income/%1/weekly"_s.arg(i), "NEGATIVE_AMOUNT");
        add(given[i], counts, ignored, out, totals);
    }
    const auto total = inPence(totals.counted);
    const auto leftOutTotal = inPence(totals.leftOut);
    if (!total || !leftOutTotal) return refusedAt(u"/income"_s, "TOO_LARGE");
    out.total = *total;
    out.leftOutTotal = *leftOutTotal;
    return out;
}

} // namespace alongside::rules
