#pragma once
// The agreement that stands beside the record as it is now: what was said otherwise since, and the day
// whose prices it goes by. Nothing is agreed a second time that is agreed already.

#include "core/domain/case_file.h"
#include "core/domain/views/two_versions.h"

#include <optional>

namespace alongside::casework {

struct SinceAgreed {
    CaseFile then{};              // what the agreement was made from
    QList<TwoVersions> changed{}; // each as it was agreed, then as it is; of a new item that it is there, and no more
};

/// Nothing while no agreement stands, or where this program cannot read what it was made from. Which line starts when and
/// how the money is held is not agreed with it (record/frozen.h), and is no change of it; nor is an answer that
/// nobody has given anew yet.
std::optional<SinceAgreed> sinceAgreed(const CaseFile& file);

/// The day that picks the prices shown: that of the agreement while what it says is what stands; then the day
/// said of the next one (asked_anew.h), or `today`. `since` is sinceAgreed(file).
QDate dayOfPrices(const CaseFile& file, const std::optional<SinceAgreed>& since, QDate today);

/// Whether an allocation comes to the same for everybody who pays or is paid.
bool sameMoney(const Allocation& one, const Allocation& other);

} // namespace alongside::casework
