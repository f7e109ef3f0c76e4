#pragma once
// What somebody types in a storm, and how to tell what is left of it. Letter number n goes into entry n / 25 of one of
// three cases; after a letter is acknowledged, it and all before it must be there for ever.

#include "tests/core/store/around/desk_of_one.h"

namespace alongside::test {

inline constexpr int kLettersInEntry = 25;

inline CaseId caseOfLetter(qint64 letter)
{
    return caseOf(quint32(letter / kLettersInEntry % 3));
}
inline EntryId entryOfLetter(qint64 letter)
{
    return {idOf(quint32(1000 + letter / kLettersInEntry))};
}
inline QChar letterAt(qint64 letter)
{
    return QChar(char16_t(u'a' + letter % 26));
}

/// Types one letter, as autosave does: the whole text of the entry again.
inline Result<Done> type(store::CaseStore& store, qint64 letter)
{
    const Result<CaseFile> seen = store.caseFile(caseOfLetter(letter));
    if (!seen) return seen.error();
    CaseFile after = *seen;
    const EntryId id = entryOfLetter(letter);
    auto entry = std::ranges::find(after.entries, id, &Entry::id);
    if (entry == after.entries.end()) {
        after.entries.append(Entry{.id = id});
        entry = std::prev(after.entries.end());
    }
    entry->words += letterAt(letter);
    return store.append(edit(*seen, after));
}

/// How many letters from the first are there without a gap; -1 when something is there that nobody typed, or out of
/// place. Errors: the store's own.
inline Result<qint64> lettersIn(store::CaseStore& store)
{
    qint64 found = 0, total = 0;
    QHash<QUuid, QString> words;
    for (quint32 n = 0; n < 3; ++n) {
        const Result<CaseFile> file = store.caseFile(caseOf(n));
        if (!file) return file.error();
        for (const Entry& entry : file->entries) {
            words.insert(entry.id.value, entry.words);
            total += entry.words.size();
        }
    }
    for (qint64 letter = 0;; ++letter) {
        const QString entry = words.value(entryOfLetter(letter).value);
        const qsizetype at = letter % kLettersInEntry;
        if (at >= entry.size() || entry.at(at) != letterAt(letter)) break;
        ++found;
    }
    return total == found ? found : -1;
}

} // namespace alongside::test
