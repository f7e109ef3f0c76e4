#pragma once
// What the saved old stores hold: some of it acknowledged, some sealed, some open, some from a colleague, some refused.

#include "core/wire/frames/committed_frame.h"
#include "tests/core/store/around/desk_of_one.h"

namespace alongside::test {

inline bool writeSavedVisit(Desk& desk)
{
    using namespace Qt::StringLiterals;
    if (!desk.create() || !desk.name(caseOf(1), u"Wilhelmina Oakapple"_s)) return false;
    if (!desk.say(caseOf(1), [](CaseFile& file) {
            file.person.phone = u"01632 960112"_s;
            file.offers.append({.id = {idOf(30)},
                                .what = u"drives to the clinic"_s,
                                .willing = Willing::Yes,
                                .until = QDate(2026, 12, 1)});
        }))
        return false;
    if (!desk.store->recordAccess({.subject = caseOf(1), .section = u"talk"_s})) return false;
    if (!desk.store->outbox().seal(store::SealWhat::Everything)) return false;
    if (!desk.store->outbox().acknowledged(1, *desk.store->outbox().hashAt(1))) return false;
    if (!desk.jot(caseOf(1), 20, u"the garden gate sticks – she climbs over"_s)) return false;
    if (!desk.name(caseOf(2), u"Bartholomew Nováková"_s)) return false;
    if (!desk.store->outbox().seal(store::SealWhat::Everything)) return false;
    if (!desk.jot(caseOf(2), 21, u"open still"_s)) return false;

    CaseFile theirs{.id = caseOf(1)};
    theirs.person.howToReach = u"text first"_s;
    wire::CommittedGroup pulled{.device = {idOf(8)}, .schema = 1, .commits = {{5, {}}}, .firstOpNo = 1};
    pulled.group = edit({.id = theirs.id}, theirs);
    pulled.group.actor = {idOf(99)};
    pulled.group.hlc = quint64(desk.clock.nowMs()) << 16;
    return bool(desk.store->inbox().take({.groups = {pulled}, .outcomes = {}, .cursor = 5}));
}

} // namespace alongside::test
