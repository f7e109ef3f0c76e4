#pragma once
// Identity: one type per thing named, so that a case is never passed where a person is meant.

#include <QHash>
#include <QUuid>

namespace alongside {

template <class Tag>
struct Id {
    QUuid value{};

    bool operator==(const Id&) const = default;
    [[nodiscard]] bool isNull() const { return value.isNull(); }
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using CaseId = Id<struct CaseTag>;   // one person's record set; random, so that it tells nothing
using ActorId = Id<struct ActorTag>; // the signed-in practitioner
using DeviceId = Id<struct DeviceTag>;
using CouncilId = Id<struct CouncilTag>;
using SittingId = Id<struct SittingTag>;
using EntryId = Id<struct EntryTag>;
using MemberId = Id<struct MemberTag>;
using OfferId = Id<struct OfferTag>;
using StrengthId = Id<struct StrengthTag>;
using NeedId = Id<struct NeedTag>;
using OutcomeId = Id<struct OutcomeTag>;
using LineId = Id<struct LineTag>;
using AdviceId = Id<struct AdviceTag>;
using DecisionId = Id<struct DecisionTag>;
using PlanLineId = Id<struct PlanLineTag>;
using ReviewId = Id<struct ReviewTag>;
using ReviewPointId = Id<struct ReviewPointTag>;
using SpendingId = Id<struct SpendingTag>;
using LinkId = Id<struct LinkTag>;
using AttachmentId = Id<struct AttachmentTag>;
using CapacityId = Id<struct CapacityTag>;
using PayeeId = Id<struct PayeeTag>;
using MeansAmountId = Id<struct MeansAmountTag>;
using PlannerReplyId = Id<struct PlannerReplyTag>;

} // namespace alongside
