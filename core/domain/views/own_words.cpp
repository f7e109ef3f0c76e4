#include "core/domain/views/own_words.h"

#include "core/domain/money/held.h"

#include <algorithm>

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

namespace {

bool isLinked(const QList<EntryId>& because, const CaseFile& file)
{
    return std::ranges::any_of(file.entries, [&](const Entry& one) { return because.contains(one.id); });
}

} // namespace

QList<OutcomeId> unexplained(const CaseFile& file, const Allocation& money)
{
    QList<OutcomeId> found;
    for (const Outcome& outcome : file.outcomes) {
        bool isPaid = false;
        QList<EntryId> because = outcome.because;
        for (const AllocatedLine& one : money.lines) {
            const SupportLine* line = one.funded ? lineWith(file.lines, one.id) : nullptr;
            if (!line || !line->outcomes.contains(outcome.id)) continue;
            isPaid = true;
            because += line->because;
        }
        if (isPaid && outcome.whyNoWords.trimmed().isEmpty() && !isLinked(because, file)) found.append(outcome.id);
    }
    return found;
}

QStringList whyNoWordsBehind(const CaseFile& file, const QList<SupportLine>& lines)
{
    QStringList why;
    for (const Outcome& outcome : file.outcomes) {
        const auto isFor = [&](const SupportLine& line) { return line.outcomes.contains(outcome.id); };
        if (std::ranges::none_of(lines, isFor) || isLinked(outcome.because, file)) continue;
        if (const QString said = outcome.whyNoWords.trimmed(); !said.isEmpty()) why.append(said);
    }
    return why;
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
