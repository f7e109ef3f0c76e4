#include "ui/screens/talk/make_into.h"

#include "ui/case/fields/case_fields.h"

namespace alongside::ui {

CaseFile madeInto(CaseFile file, EntryId from, MadeInto what, const QUuid& id)
{
    const Entry* found = itemIn(std::as_const(file.entries), from);
    if (!found) return file;
    const Entry said = *found;
    Entry copy = said;
    copy.id = {id};
    switch (what) {
    case MadeInto::Outcome: file.outcomes.append({.id = {id}, .statement = said.words, .because = {from}}); break;
    case MadeInto::Strength: file.strengths.append({.id = {id}, .words = said.words}); break;
    case MadeInto::Idea:
        copy.kind = EntryKind::Idea;
        file.entries.append(copy);
        break;
    case MadeInto::Wish:
        copy.kind = EntryKind::Wish;
        file.entries.append(copy);
        break;
    }
    return file;
}

int outcomesFrom(const CaseFile& file, EntryId entry)
{
    return int(std::count_if(file.outcomes.begin(), file.outcomes.end(),
                             [&](const Outcome& outcome) { return outcome.because.contains(entry); }));
}

} // namespace alongside::ui
