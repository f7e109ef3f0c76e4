#pragma once
// All that is known of one case, as a value: fold(ops) makes it, screens show it, diff(seen, after) turns an edit of it
// back into ops.

#include "core/base/id.h"
#include "core/domain/assessment.h"
#include "core/domain/choices.h"
#include "core/domain/circle.h"
#include "core/domain/conversation.h"
#include "core/domain/decisions.h"
#include "core/domain/outcome.h"
#include "core/domain/support.h"

#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>

namespace alongside {

struct CaseFile {
    CaseId id{};
    quint64 seen = 0; // highest council sequence number folded in; 0: none yet
    Person person{};
    QList<StaffMember> staff{}; // who has written here, in order of their first word
    QList<Sitting> sittings{};
    QList<Entry> entries{};
    GoodAndBad goodAndBad{};
    QList<Strength> strengths{};
    QList<CircleMember> circle{};
    QList<Offer> offers{};
    QMap<QString, WeekCell> week{}; // by weekKey()
    Assessment assessment{};
    QList<Need> needs{};
    QList<Outcome> outcomes{};
    QList<SupportLine> lines{};
    MoneyTalk money{};
    Choices choices{};
    QList<Advice> advice{};
    QList<Determination> determinations{};
    QList<AllocationAgreement> agreements{};
    QList<PaymentInstruction> instructions{};

    bool operator==(const CaseFile&) const = default;
};

/// "now.mon.morning": `wished` for the week they would like. Range: day 0 (Monday) to 6, part 0 (morning) to 3 (night).
QString weekKey(bool wished, int day, int part);

/// What they like to be called: the preferred name, else the first word of the name.
QString shortName(const Person& person);

/// The decision that stands: the last that no other names as superseded; nothing when there is none.
/// Two that stand at once (made apart, offline) give the later by day; `disputed` says so.
template <class Decision>
const Decision* standing(const QList<Decision>& decisions, bool* disputed = nullptr)
{
    const Decision* found = nullptr;
    int count = 0;
    for (const Decision& one : decisions) {
        const bool replaced = std::any_of(decisions.begin(), decisions.end(),
                                          [&](const Decision& other) { return other.supersedes.contains(one.id); });
        if (replaced) continue;
        ++count;
        if (!found || one.on >= found->on) found = &one;
    }
    if (disputed) *disputed = count > 1;
    return found;
}

} // namespace alongside
