#pragma once
// Two people wrote to one thing without knowing of each other. Both stand, with who and when, until somebody looks.

#include "core/base/id.h"
#include "core/domain/value_type.h"

#include <QCborValue>
#include <QList>
#include <QString>

namespace alongside {

struct Version {
    QString who{};     // a name; empty where it is not known
    qint64 atMs = 0;   // by the writer's clock
    bool mine = false; // written on this laptop
    bool sent = false; // the council has it
    bool used = false; // the one that stands in the case
    quint64 csn = 0;
    QCborValue value{}; // as it is kept; core/documents puts it into words

    bool operator==(const Version&) const = default;
};

/// Numbers as on the wire.
enum class Meeting : quint8 {
    BothShown = 1,      // one is used, the other stands beside it
    NeedsDeciding = 2,  // high stakes: nothing that freezes a decision goes on until a person settles it
    TextMerged = 3,     // different paragraphs; a quiet note
    TextSideBySide = 4, // the same paragraph: both kept
    KeptAgainstRemoval =
        10, // taken off the list by one while another wrote in it: it stays. The first version is the removal (false),
            // the second the writing (true)
};

/// A text that holds both writings asks nobody.
constexpr bool asksSomebody(Meeting meeting)
{
    return meeting != Meeting::TextMerged && meeting != Meeting::TextSideBySide;
}

struct TwoVersions {
    QString field{}; // "need.danger"
    QUuid item{};    // null for a record there is one of
    QString key{};   // of a grid
    Meeting meeting = Meeting::BothShown;
    ValueType type{};
    QList<Version> versions{}; // order: the council's, own unsent words last

    bool operator==(const TwoVersions&) const = default;
};

} // namespace alongside
