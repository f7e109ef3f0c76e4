#pragma once
// What changes between two policies: from when, for whom, by how much. Values, for somebody else to put into words.

#include "core/policy/library.h"

#include <optional>

namespace alongside::policy {

enum class ChangeKind : quint8 {
    // Numbers by date.
    ValueChanged, // both say something for these days, and not the same
    ValueSet,     // days the first left open; `before` is what held last
    ValueStays,   // days the first left open, and it goes on as it was
    ValueFirst,   // nothing held before
    ValueEnded,   // days the second leaves open
    ConfirmedChanged,
    SourceChanged,
    // Files.
    HeaderChanged,
    FileGone,
    // Lists.
    CodeAdded,
    CodeRemoved,
    CodeChanged,
    // Price guides.
    GuideSet,
    GuideEnded,
    PriceChanged,
    PriceAdded,
    PriceRemoved,
    ItemChanged,
    // Texts that are cited.
    TextAdded,
    TextRemoved,
    TextChanged,
};

struct PolicyChange {
    ChangeKind kind = ChangeKind::ValueChanged;
    QString key{}; // "price_guide" for guides, the id for texts
    QString label{};
    QDate from{};   // invalid where it is about no day
    QDate to{};     // inclusive; kNoEnd where nothing ends it
    QString item{}; // the code, of a list or a guide; the member of a head
    QString unit{}; // of a number (units.h); "hour" of a price
    std::optional<qint64> before{};
    std::optional<qint64> after{};
    QString beforeText{}; // of a head, an item, a guide's id
    QString afterText{};
    QString sentence{};    // FileHeader::change of a number
    bool confirmed = true; // the new value

    bool operator==(const PolicyChange&) const = default;
};

/// From `before` to `after`, national values only: a council's folder is compared by reading it as such.
/// Order: numbers by key, lists by key, guides by day, texts by id; within each by day.
QList<PolicyChange> diff(const Library& before, const Library& after);

// One file each.
QList<PolicyChange> diffNumbers(const Layer& before, const Layer& after);
QList<PolicyChange> diffLists(const Layer& before, const Layer& after);
QList<PolicyChange> diffGuides(const Layer& before, const Layer& after);
/// What differs in the head of one file.
QList<PolicyChange> diffHeader(const FileHeader& before, const FileHeader& after);
/// Adds it, or lengthens the last where it is the same change on the days that follow.
void addChange(QList<PolicyChange>& changes, const PolicyChange& change);
QStringList keysOf(const QStringList& before, const QStringList& after);

} // namespace alongside::policy
