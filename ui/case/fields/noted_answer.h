#pragma once
// A worker's words that belong to an act not yet signed, or to a fact that has changed since (what it was before, and the
// day): kept letter by letter as a note of theirs, under an id that is the same on every laptop, so that nothing typed
// waits for a signature to be safe.

#include "ui/case/fields/case_fields.h"

namespace alongside::ui {

enum class NotedAnswer : uchar {
    DiffersBecause = 1,
    Reasons = 2,
    Advice = 3,
    NameBefore = 4,
    AddressBefore = 5,
    WorkerBefore = 6,
};

[[nodiscard]] EntryId notedId(NotedAnswer which);
[[nodiscard]] QString notedWords(const CaseFile& file, NotedAnswer which);

/// For CaseSession::bind. `prompt` is the wording it was asked with; `worker` who writes.
inline auto notedAnswer(NotedAnswer which, const QString& prompt, const QString& worker)
{
    return [=](auto& file) {
        auto* note = itemIn(file.entries, notedId(which));
        if constexpr (!std::is_const_v<std::remove_reference_t<decltype(file)>>) {
            if (!note) {
                file.entries.append(Entry{.id = notedId(which),
                                          .kind = EntryKind::WorkerNote,
                                          .saidBy = worker,
                                          .basis = Basis::NotSaid,
                                          .promptedBy = prompt});
                note = &file.entries.last();
            }
            return &note->words;
        } else {
            static const QString none;
            return note ? &note->words : &none;
        }
    };
}

} // namespace alongside::ui
