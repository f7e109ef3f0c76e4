#include "core/policy/explain.h"

#include "core/policy/text/keys.h"
#include "core/policy/stretch.h"
#include "core/policy/text/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

const QString kGuide = u"price_guide"_s;

template <class T>
struct Laid {
    Held<T> held{};
    bool byCouncil = false;
};

/// National days that no council's value covers, and the council's own. Order: by day.
template <class T>
QList<Laid<T>> laidOver(const QList<Held<T>>& national, const QList<Held<T>>& council)
{
    QList<Laid<T>> all;
    for (const Stretch<T>& days : stretches(national, council)) {
        const Held<T>* from = days.after ? days.after : days.before;
        const bool byCouncil = days.after != nullptr;
        if (!all.isEmpty() && all.last().byCouncil == byCouncil && all.last().held.entry.from == from->entry.from
            && all.last().held.to.addDays(1) == days.from)
            all.last().held.to = days.to;
        else all.append({{days.from, days.to, from->entry}, byCouncil});
    }
    return all;
}

/// Puts the answers of one key together; `tell` says what a value is in words, number and codes.
template <class T, class Tell>
void answer(Explained& out, const Library& library, const QList<Held<T>>& national, const QList<Held<T>>& council,
            QDate day, Tell tell)
{
    const auto toAnswer = [&](const Held<T>& held, bool byCouncil) {
        Answer one{.from = held.from,
                   .to = held.to,
                   .confirmed = held.entry.confirmed,
                   .source = held.entry.source,
                   .sourceText = library.sources().value(held.entry.source.ref).text,
                   .byCouncil = byCouncil};
        tell(*held.entry.value, one);
        return one;
    };
    for (const Laid<T>& laid : laidOver(national, council)) {
        const Answer one = toAnswer(laid.held, laid.byCouncil);
        if (one.to < day) out.before = one;
        else if (one.from <= day) out.holds = one;
        else if (!out.after) out.after = one;
    }
    if (!out.holds || !out.holds->byCouncil) return;
    if (const Held<T>* theirs = heldOn(national, day)) out.national = toAnswer(*theirs, false);
}

Explained about(const FileHeader& header)
{
    return {.key = header.key,
            .label = header.label,
            .unit = header.unit,
            .councilMay = header.councilMay,
            .uses = usesOf(header.key)};
}

QString jurisdictionOf(const Library& library, const QString& key, bool byCouncil)
{
    const Layer& layer = byCouncil ? library.council() : library.national();
    return layer.numbers.contains(key) ? layer.numbers[key].header.jurisdiction
                                       : layer.lists.value(key).header.jurisdiction;
}

Explained explainNumber(const Library& library, const QString& key, QDate day)
{
    Explained out = about(library.national().numbers[key].header);
    const auto tell = [&](qint64 value, Answer& one) {
        one.number = value;
        one.words = inWords(value, out.unit);
        one.jurisdiction = jurisdictionOf(library, key, one.byCouncil);
    };
    answer(out, library, heldIn(library.national().numbers[key].dated),
           heldIn(library.council().numbers.value(key).dated), day, tell);
    return out;
}

Explained explainList(const Library& library, const QString& key, QDate day)
{
    Explained out = about(library.national().lists[key].header);
    const auto tell = [&](const CodeList& list, Answer& one) {
        QStringList names;
        for (const ListedCode& code : list) {
            names.append(code.confirmed ? code.label : code.label + u" (not confirmed)"_s);
            one.codes.append(code.code);
        }
        one.words = names.isEmpty() ? u"nothing"_s : names.join(u"; "_s);
        one.jurisdiction = jurisdictionOf(library, key, one.byCouncil);
    };
    answer(out, library, heldIn(library.national().lists[key].dated), heldIn(library.council().lists.value(key).dated),
           day, tell);
    return out;
}

void tellItem(const PriceGuide& guide, const QString& code, Answer& one)
{
    const PricedItem* item = guide.find(code);
    one.codes = {guide.id};
    one.words = u"no price"_s;
    if (!item || !item->price) return;
    one.number = item->price->pence();
    one.words = item->price->display() + (item->unit.isEmpty() ? QString() : u" for each "_s + item->unit);
}

std::optional<Explained> explainGuide(const Library& library, const QString& key, QDate day)
{
    const QString code = key.mid(kGuide.size() + 1);
    Explained out{.key = key,
                  .label = u"The council's price guide"_s,
                  .councilMay = CouncilMay::Set,
                  .uses = {u"allocation, sufficiency and reprice: what each line of support costs (R2)"_s}};
    bool known = code.isEmpty();
    for (const PriceGuide& guide : library.guides())
        if (const PricedItem* item = guide.find(code)) {
            out.label = item->name;
            known = true;
        }
    if (!known) return std::nullopt;
    const auto tell = [&](const PriceGuide& guide, Answer& one) {
        if (!code.isEmpty()) return tellItem(guide, code, one);
        for (const PricedItem& item : guide.items) one.codes.append(item.code);
        one.words = u"%1, with %2 prices"_s.arg(guide.id, QString::number(guide.items.size()));
    };
    answer(out, library, heldIn(library.national().guides), heldIn(library.council().guides), day, tell);
    return out;
}

} // namespace

std::optional<Explained> explain(const Library& library, const QString& key, QDate day)
{
    if (library.national().numbers.contains(key)) return explainNumber(library, key, day);
    if (library.national().lists.contains(key)) return explainList(library, key, day);
    if (key == kGuide || key.startsWith(kGuide + u'.')) return explainGuide(library, key, day);
    return std::nullopt;
}

} // namespace alongside::policy
