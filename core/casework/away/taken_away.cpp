#include "core/casework/away/taken_away.h"

#include "core/record/fold/fold.h"

#include <QCborArray>
#include <QSet>

namespace alongside::casework {

namespace {

using record::Action;
using record::Change;
using record::Part;

/// The changes that make of the case after the act the case before it.
QList<Change> wayBack(const TakenAway& taken)
{
    return record::diff(taken.after, taken.before);
}

/// An item that is not on its list; a cell of the week that says what it said when it was cleared.
bool isAway(const Change& change, const TakenAway& taken, const CaseFile& now)
{
    const Part& part = *record::partOf(change.path.kind);
    if (part.shape == record::Shape::Grid) return part.read(now, change.path) == part.read(taken.after, change.path);
    return change.action == Action::AddItem && !part.holds(now, change.path.item);
}

bool isTaking(const Change& change)
{
    return change.action == Action::AddItem || record::partOf(change.path.kind)->shape == record::Shape::Grid;
}

/// An answer that says what it was changed to.
bool isOtherwise(const Change& change, const TakenAway& taken, const CaseFile& now)
{
    const Part& part = *record::partOf(change.path.kind);
    return change.action != Action::RemoveItem && part.holds(now, change.path.item)
           && part.read(now, change.path) == part.read(taken.after, change.path);
}

/// Links that were taken out are put in again beside those that came since.
QCborValue joined(const QCborValue& now, const QCborValue& after, const QCborValue& before)
{
    if (now == after) return before;
    if (!now.isArray() || !before.isArray()) return now;
    QCborArray all = now.toArray();
    for (const QCborValue& link : before.toArray())
        if (!after.toArray().contains(link) && !all.contains(link)) all.append(link);
    return all;
}

/// False: what it lay in is gone.
bool mend(CaseFile& file, const Change& change, const TakenAway& taken)
{
    const Part& part = *record::partOf(change.path.kind);
    if (!part.holds(file, change.path.item)) return false;
    part.write(file, change.path,
               joined(part.read(file, change.path), part.read(taken.after, change.path), change.value));
    return true;
}

bool hasSomebody(const Offer& offer, const CaseFile& file)
{
    return std::ranges::find(file.circle, offer.by, &CircleMember::id) != file.circle.end();
}

} // namespace

bool tookAway(const TakenAway& taken)
{
    return std::ranges::any_of(wayBack(taken), isTaking);
}

bool canBePutBack(const TakenAway& taken, const CaseFile& now)
{
    const auto isStill = tookAway(taken) ? isAway : isOtherwise;
    return std::ranges::any_of(wayBack(taken), [&](const Change& change) { return isStill(change, taken, now); });
}

PutBack putBack(const TakenAway& taken, const CaseFile& now)
{
    PutBack done{now};
    QSet<QUuid> whole;
    for (const Change& change : wayBack(taken)) {
        const Part& part = *record::partOf(change.path.kind);
        if (change.action == Action::AddItem) {
            if (isAway(change, taken, done.file)) part.insert(taken.before, done.file, change.path.item);
            whole.insert(change.path.item);
        } else if (change.action != Action::RemoveItem && !whole.contains(change.path.item)) {
            done.lacksSome |= !mend(done.file, change, taken);
        }
    }
    // Nobody is there any more to do what was offered: it would stand nowhere.
    done.lacksSome |= done.file.offers.removeIf([&](const Offer& offer) {
        return whole.contains(offer.id.value) && hasSomebody(offer, taken.before) && !hasSomebody(offer, done.file);
    }) > 0;
    return done;
}

} // namespace alongside::casework
