#pragma once
// All that is known of one case, as a value: fold(ops) makes it, screens show it, diff(seen, after) turns an edit of it
// back into ops.

#include "core/base/id.h"
#include "core/domain/attachment.h"
#include "core/domain/needs/assessment.h"
#include "core/domain/needs/capacity.h"
#include "core/domain/needs/caring.h"
#include "core/domain/choices.h"
#include "core/domain/talk/circle.h"
#include "core/domain/talk/conversation.h"
#include "core/domain/talk/record_link.h"
#include "core/domain/decisions.h"
#include "core/domain/needs/outcome.h"
#include "core/domain/money/means.h"
#include "core/domain/money/support.h"
#include "core/domain/payments/changes.h"
#include "core/domain/payments/money_holder.h"
#include "core/domain/payments/order.h"
#include "core/domain/payments/payee.h"
#include "core/domain/plan/plan.h"
#include "core/domain/planner/planner_reply.h"
#include "core/domain/plan/review.h"
#include "core/domain/plan/signed_plan.h"

#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>

namespace alongside {

/// A word of a newer program that this one cannot read. The log keeps it whole; here the field is as it was before.
struct Unread {
    QString part{};  // "support_line"
    QUuid item{};    // null for a record there is one of
    QString field{}; // "natural"

    bool operator==(const Unread&) const = default;
};

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
    Caring caring{};
    QList<Need> needs{};
    QList<Outcome> outcomes{};
    QList<SupportLine> lines{};
    MoneyTalk money{};
    Choices choices{};
    QList<Advice> advice{};
    QList<Determination> determinations{};
    QList<AllocationAgreement> agreements{};
    QList<PaymentInstruction> instructions{};
    QList<PlanningCommitment> commitments{};
    Plan plan{};
    QList<PlanLine> planLines{};
    QList<Review> reviews{};
    QList<ReviewPoint> reviewPoints{};
    QList<Spending> spendings{};
    QList<SignedPlan> signedPlans{};
    QList<ManagerSignOff> signOffs{};
    QList<PaymentChange> changes{};
    QList<PaymentStop> stops{};
    QList<RecordLink> links{};
    QList<Capacity> capacities{};
    MoneyHolder holder{};
    QList<Payee> payees{};
    QList<Order> orders{};
    QList<Attachment> attachments{};
    Means means{};
    QList<MeansAmount> meansAmounts{};
    QList<PlannerReply> plannerReplies{};
    QList<Unread> unread{}; // never written by us, and nothing is decided from a part that is named here

    bool operator==(const CaseFile&) const = default;
};

/// "now.mon.morning": `wished` for the week they would like. Range: day 0 (Monday) to 6, part 0 (morning) to 3 (night).
QString weekKey(bool wished, int day, int part);

/// What was found of one area; nothing where it has not been asked about.
const Need* needIn(const CaseFile& file, CareArea area);

/// What they like to be called: the preferred name, else the first word of the name.
QString shortName(const Person& person);

/// What somebody of the circle is called: the name, and who they are where another there has the same: "Sam (neighbour)".
QString calledIn(const QList<CircleMember>& circle, const CircleMember& one);

/// The one who offers, as they are called; "" where nobody is named.
QString helperName(const CaseFile& file, const Offer& offer);

/// Those that no other names as superseded. More than one: made apart, offline, and in dispute.
template <class Decision>
QList<const Decision*> allStanding(const QList<Decision>& decisions)
{
    QList<const Decision*> found;
    for (const Decision& one : decisions)
        if (std::none_of(decisions.begin(), decisions.end(),
                         [&](const Decision& other) { return other.supersedes.contains(one.id); }))
            found.append(&one);
    return found;
}

/// What a new decision takes the place of.
template <class Decision>
QList<DecisionId> idsStanding(const QList<Decision>& decisions)
{
    QList<DecisionId> ids;
    for (const Decision* one : allStanding(decisions)) ids.append(one->id);
    return ids;
}

/// Of those that stand the latest by day, whether or not this program can read it: good for no more than that it is.
template <class Decision>
const Decision* latest(const QList<Decision>& decisions)
{
    const Decision* found = nullptr;
    for (const Decision* one : allStanding(decisions))
        if (!found || one->on >= found->on) found = one;
    return found;
}

/// A decision stands and this program cannot read it.
template <class Decision>
bool standsUnread(const QList<Decision>& decisions)
{
    const auto all = allStanding(decisions);
    return std::any_of(all.begin(), all.end(), [](const Decision* one) { return one->unread; });
}

/// The decision that stands: of several the latest by day. Nothing when there is none, and nothing when one that stands
/// is a newer program's and cannot be read: `standsUnread` tells the two apart.
template <class Decision>
const Decision* standing(const QList<Decision>& decisions)
{
    return standsUnread(decisions) ? nullptr : latest(decisions);
}

/// The agreement that stands, where the payments are not of it, as they were started or changed since. Null: they are, or
/// nothing was started.
const AllocationAgreement* agreedSinceStarted(const CaseFile& file);

} // namespace alongside
