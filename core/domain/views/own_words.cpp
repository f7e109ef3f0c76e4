#include "core/domain/views/own_words.h"

namespace alongside {

QStringList ownWords(const CaseFile& file, qsizetype most)
{
    QStringList words;
    for (const EntryKind kind : {EntryKind::AboutMe, EntryKind::ImportantTo, EntryKind::Wish, EntryKind::GoodDay,
                                 EntryKind::HardDay, EntryKind::Jot})
        for (const Entry& entry : file.entries)
            if (entry.kind == kind && !entry.words.isEmpty() && entry.saidBy.isEmpty() && words.size() < most)
                words.append(entry.words);
    return words;
}

QStringList ownWordsBehind(const CaseFile& file, const QList<SupportLine>& lines)
{
    QList<EntryId> because;
    for (const SupportLine& line : lines) {
        because += line.because;
        for (const Outcome& outcome : file.outcomes)
            if (line.outcomes.contains(outcome.id)) because += outcome.because;
    }
    QStringList words;
    for (const Entry& entry : file.entries)
        if (because.contains(entry.id) && entry.saidBy.isEmpty() && !entry.words.isEmpty()) words.append(entry.words);
    return words;
}

} // namespace alongside
