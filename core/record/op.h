#pragma once
// One statement: this person set this field of this record to this value, having seen the council's log up to `base`,
// for this reason. It has no number yet: (device, op_no) is given when its frame is sealed and names it from then on;
// from then on it is immutable, too.

#include "core/base/id.h"

#include <QCborValue>
#include <QList>
#include <QString>

#include <optional>

namespace alongside::record {

/// Numbers are stored and sent: they never change meaning. 17 to 19, 21, 27 to 30 and 36 are lists of frozen decisions.
enum class RecordKind : quint16 {
    Person = 1,
    Sitting = 2,
    Entry = 3,
    GoodAndBad = 4,
    Strength = 5,
    CircleMember = 6,
    Offer = 7,
    Week = 8,
    Assessment = 9,
    Need = 10,
    Outcome = 11,
    SupportLine = 12,
    MoneyTalk = 13,
    Choices = 14,
    Advice = 15,
    Determination = 17,
    AllocationAgreement = 18,
    PaymentInstruction = 19,
    Staff = 20,
    PlanningCommitment = 21,
    Plan = 22,
    PlanLine = 23,
    Review = 24,
    ReviewPoint = 25,
    Spending = 26,
    SignedPlan = 27,
    ManagerSignOff = 28,
    PaymentChange = 29,
    PaymentStop = 30,
    Caring = 31,
    RecordLink = 32,
    Capacity = 33,
    MoneyHolder = 34,
    Payee = 35,
    Order = 36,
    Attachment = 37,
    Means = 38,
    MeansAmount = 39,
    PlannerReply = 40,
    Access = 90, // a look, a print, a search: in the log, in no CaseFile
};

/// Numbers are stored and sent.
enum class Action : quint8 {
    Set = 0,
    Clear = 1,
    AddItem = 2,
    RemoveItem = 3,
    WriteText = 4,
    Transition = 5,
    Decide = 6,
    Attach = 7,
    Access = 8,
    Resolve = 9,
};

/// Field 0 of an item in a keyed list says whether it is on the list.
inline constexpr quint16 kPresence = 0;

struct Path {
    RecordKind kind = RecordKind::Person;
    QUuid item{}; // null for a record the case has one of
    quint16 field = 0;
    QString key{}; // the cell of a grid; empty elsewhere

    bool operator==(const Path&) const = default;
    friend size_t qHash(const Path& path, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, quint16(path.kind), path.item, path.field, path.key);
    }
};

/// What changed, before anybody has signed it.
struct Change {
    Path path{};
    Action action = Action::Set;
    QCborValue value{};

    bool operator==(const Change&) const = default;
};

struct Op {
    Change change{};
    quint64 base = 0; // highest council sequence number in the snapshot the author was looking at; 0: none
    QString reason{};

    bool operator==(const Op&) const = default;
};

/// The ops of one command: one case, one person, one instant. Applied whole or not at all, never split between frames.
struct Group {
    CaseId caseId{};
    ActorId actor{};
    quint64 hlc = 0;                 // hybrid clock: 48 bits of milliseconds, 16 of counter
    int utcMinutes = 0;              // where the laptop stood
    std::optional<qint64> clockMs{}; // server time minus ours at last contact; nothing before the first
    QList<Op> ops{};

    bool operator==(const Group&) const = default;
};
inline constexpr qsizetype kMostOpsInGroup = 4096;

/// The version of the schema table this program writes.
inline constexpr quint32 kSchemaVersion = 1;

/// An op in its place in the log.
struct LoggedOp {
    CaseId caseId{};
    ActorId actor{};
    quint64 hlc = 0;
    DeviceId device{};
    quint64 opNo = 0; // 0: not sealed yet
    quint64 csn = 0;  // 0: not committed by the council yet
    Op op{};

    bool operator==(const LoggedOp&) const = default;
};

} // namespace alongside::record
