#pragma once
// What was said becomes more: an outcome, a strength, an idea, a wish. The entry stays, and the link stays both ways.

#include "core/base/id_source.h"
#include "core/domain/case_file.h"

namespace alongside::ui {

enum class MadeInto { Outcome, Strength, Idea, Wish };

/// Pure: the case with the new thing in it. An entry that is not there changes nothing.
[[nodiscard]] CaseFile madeInto(CaseFile file, EntryId from, MadeInto what, const QUuid& id);

/// How many outcomes rest on it.
[[nodiscard]] int outcomesFrom(const CaseFile& file, EntryId entry);

} // namespace alongside::ui
