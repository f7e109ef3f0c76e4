// Price guides, item by item.

#include "core/policy/diff/diff.h"
#include "core/policy/stretch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

std::optional<qint64> penceOf(const PricedItem* item)
{
    return item && item->price ? std::optional(item->price->pence()) : std::nullopt;
}

/// Name, unit and purse of an item, for telling whether they changed.
QString shownParts(const PricedItem& item)
{
    return item.name + u", "_s + (item.unit.isEmpty() ? u"bought whole"_s : u"by the "_s + item.unit)
           + (item.earmarked ? u", planning money"_s : QString());
}

void addItem(const Stretch<PriceGuide>& days, const PricedItem* before, const PricedItem* after,
             QList<PolicyChange>& changes)
{
    const PricedItem& either = after ? *after : *before;
    PolicyChange change{.kind = ChangeKind::PriceChanged,
                        .key = u"price_guide"_s,
                        .label = either.name,
                        .from = days.from,
                        .to = days.to,
                        .item = either.code,
                        .unit = either.unit,
                        .before = penceOf(before),
                        .after = penceOf(after),
                        .confirmed = !days.after || days.after->entry.confirmed};
    if (before && after && shownParts(*before) != shownParts(*after)) {
        PolicyChange parts = change;
        parts.kind = ChangeKind::ItemChanged;
        parts.beforeText = shownParts(*before);
        parts.afterText = shownParts(*after);
        changes.append(parts);
    }
    if (change.before == change.after) return;
    if (!change.before) change.kind = ChangeKind::PriceAdded;
    if (!change.after) change.kind = ChangeKind::PriceRemoved;
    changes.append(change);
}

void compare(const Stretch<PriceGuide>& days, const PriceGuide& before, const PriceGuide& after,
             QList<PolicyChange>& changes)
{
    for (const PricedItem& item : before.items) addItem(days, &item, after.find(item.code), changes);
    for (const PricedItem& item : after.items)
        if (!before.find(item.code)) addItem(days, nullptr, &item, changes);
}

PolicyChange guideChange(ChangeKind kind, const Stretch<PriceGuide>& days, const PriceGuide* before,
                         const PriceGuide* after)
{
    return {.kind = kind,
            .key = u"price_guide"_s,
            .from = days.from,
            .to = days.to,
            .beforeText = before ? before->id : QString(),
            .afterText = after ? after->id : QString(),
            .confirmed = !after || after->confirmed};
}

} // namespace

QList<Held<PriceGuide>> heldIn(const QList<PriceGuide>& guides)
{
    QList<Held<PriceGuide>> held;
    for (const PriceGuide& guide : guides)
        held.append({guide.from,
                     guide.to,
                     {guide.from, guide.to, guide, guide.confirmed, {guide.title, guide.ref, guide.checked}}});
    std::ranges::stable_sort(held, {}, &Held<PriceGuide>::from);
    return held;
}

QList<PolicyChange> diffGuides(const Layer& before, const Layer& after)
{
    QList<PolicyChange> changes;
    const QList<Held<PriceGuide>> first = heldIn(before.guides);
    const QList<Held<PriceGuide>> second = heldIn(after.guides);
    for (const Stretch<PriceGuide>& days : stretches(first, second)) {
        const Held<PriceGuide>* last = days.before ? days.before : heldBefore(second, days.from);
        if (!last) last = heldBefore(first, days.from);
        const PriceGuide* was = last ? &*last->entry.value : nullptr;
        const PriceGuide* is = days.after ? &*days.after->entry.value : nullptr;
        if (!is) {
            changes.append(guideChange(ChangeKind::GuideEnded, days, was, nullptr));
            continue;
        }
        if (!days.before || was->id != is->id) changes.append(guideChange(ChangeKind::GuideSet, days, was, is));
        compare(days, was ? *was : PriceGuide(), *is, changes);
    }
    return changes;
}

} // namespace alongside::policy
