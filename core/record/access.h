#pragma once
// A look at somebody's record, kept before anything is shown (security 8). No name, no value, no free text.

#include "core/base/id.h"
#include "core/record/op.h"

#include <QCborArray>
#include <QString>

namespace alongside::record {

/// On what footing one looks. Numbers are stored and sent.
enum class Footing : quint8 { Caseload = 0, Team = 1, Named = 2, Duty = 3, BreakGlass = 4, Grant = 5 };

/// What was done. Numbers are stored and sent.
enum class Look : quint8 {
    Opened = 0,
    Searched = 1,
    Listed = 2,
    Printed = 3,
    Exported = 4,
    ShareViewOn = 5,
    ShareViewOff = 6,
    UnlockFailed = 7,
    Erased = 8,
    Administered = 9, // who works for the council and as what: the server's own log alone
    Refused = 10,     // asked at the office for what is not open to them
};

struct Access {
    Look what = Look::Opened;
    CaseId subject{};  // null: a list or a search, about nobody in particular
    QString section{}; // a screen's key: "talk", "money"
    Footing basis = Footing::Caseload;
    int count = 1; // how many were listed, or how often within five minutes
    bool shareView = false;
    int copyNo = 0;   // of a printed page; 0: none
    QString reason{}; // of break-glass; at the office what was done or who looked, by ids alone

    bool operator==(const Access&) const = default;
};

/// The command that writes it: one op. The caller fills in who and when.
// value := [1, what, section, basis, count, [offline, share_view, copy_no]]
inline Group groupOf(const Access& access)
{
    const QCborArray context{true, access.shareView, qint64(access.copyNo)};
    const QCborArray value{qint64(1), qint64(access.what), access.section, qint64(access.basis), qint64(access.count),
                           context};
    Op op{{{RecordKind::Access, {}, 1, {}}, Action::Access, value}, 0, access.reason};
    Group group;
    group.caseId = access.subject;
    group.ops = {op};
    return group;
}

} // namespace alongside::record
