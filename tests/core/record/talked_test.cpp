// When somebody was talked with last, as the lists say it.

#include "core/record/projections.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::record::talked_test {

TEST_CASE("Words jotted down are talk, with or without a sitting, and a worker's own note is none", "[record]")
{
    const QDate day(2024, 9, 5);
    CaseFile file;
    CHECK_FALSE(caseloadRow(file, false).lastSitting.isValid());
    file.entries.append({.kind = EntryKind::WorkerNote, .words = u"Ring the surgery"_s, .on = day});
    CHECK_FALSE(caseloadRow(file, false).lastSitting.isValid());
    file.entries.append({.kind = EntryKind::Jot, .words = u"I sleep in the chair"_s, .on = day});
    CHECK(caseloadRow(file, false).lastSitting == day);
    file.sittings.append({.on = day.addDays(-3)});
    CHECK(caseloadRow(file, false).lastSitting == day);
    file.sittings.append({.on = day.addDays(2)});
    CHECK(caseloadRow(file, false).lastSitting == day.addDays(2));
}

} // namespace alongside::record::talked_test
