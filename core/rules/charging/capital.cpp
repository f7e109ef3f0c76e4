// Source: SI 2014/2672 Part 5 and Sch 2. Savings as one amount, whole or of two people in equal shares; or item by item,
// each by the person's share. Each kind is on one of two dated lists: it counts, or it is left out. Shares stay exact.

#include "core/rules/charging/working.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qint64 kFinest = 1'000'000'000; // no sum of shares that anybody has needs more parts than that

QStringList kindsOf(const QList<CapitalItem>& items)
{
    QStringList kinds;
    for (const CapitalItem& item : items) kinds.append(item.kind);
    return kinds;
}

bool isShare(const CapitalItem& item)
{
    return item.over >= 1 && item.under >= item.over && item.under <= kLargestShare;
}

/// False where the shares together are finer than can be kept.
bool add(Capital& sum, const CapitalItem& item)
{
    const qint64 parts = std::lcm(sum.under, item.under);
    if (parts > kFinest) return false;
    sum.over = sum.over * (parts / sum.under) + Int128(item.value.pence()) * item.over * (parts / item.under);
    sum.under = parts;
    return true;
}

QString placeOf(qsizetype item, QStringView field)
{
    return u"/capital_items/%1/%2"_s.arg(QString::number(item), field);
}

} // namespace

Result<Capital> capitalOf(const ContributionFacts& facts, LookedUp& rates)
{
    if (facts.capitalItems.isEmpty()) return Capital{facts.capital.pence(), facts.capitalJoint ? 2 : 1, {}};
    const QStringList kinds = kindsOf(facts.capitalItems);
    const policy::CodeList counted = rates.list(u"charging.capital_counted", kinds);
    const policy::CodeList leftOut = rates.list(u"charging.capital_disregarded", kinds);
    if (rates.error()) return *rates.error();
    Capital sum;
    for (qsizetype i = 0; i < facts.capitalItems.size(); ++i) {
        const CapitalItem& item = facts.capitalItems[i];
        const policy::ListedCode* ignored = policy::find(leftOut, item.kind);
        if (!ignored && !policy::find(counted, item.kind))
            return refusedAt(placeOf(i, u"kind"), "UNKNOWN_CAPITAL_KIND");
        if (item.value < Money()) return refusedAt(placeOf(i, u"value"), "NEGATIVE_AMOUNT");
        if (!isShare(item)) return refusedAt(placeOf(i, u"share"), "UNKNOWN_VALUE");
        if (ignored) sum.leftOut.append(ignored->label);
        else if (!add(sum, item)) return refusedAt(placeOf(i, u"share"), "TOO_LARGE");
    }
    sum.leftOut.removeDuplicates();
    return sum;
}

} // namespace alongside::rules
