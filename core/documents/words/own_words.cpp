#include "core/documents/words/own_words.h"

#include "core/documents/words/apart.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

QStringList ownWords(const CaseFile& file, qsizetype most)
{
    QStringList words;
    for (const EntryKind kind : {EntryKind::AboutMe, EntryKind::ImportantTo, EntryKind::Wish, EntryKind::GoodDay,
                                 EntryKind::HardDay, EntryKind::Jot})
        for (const Entry& entry : file.entries)
            if (entry.kind == kind && !entry.words.isEmpty() && entry.saidBy.isEmpty() && words.size() < most)
                words.append(u"\u201C%1\u201D"_s.arg(apart(entry.words)));
    return words;
}

} // namespace alongside::documents
