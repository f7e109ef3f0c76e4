#pragma once
// Bytes that are attached in small parts, as a desk does with large ones.

#include "tests/core/store/around/desk_of_one.h"

namespace alongside::test {

inline constexpr qsizetype kPart = 10'000;

inline Result<Done> keepWhole(store::CaseStore& store, CaseId id, const AttachedFile& file, const QByteArray& bytes)
{
    for (qsizetype first = 0; first < bytes.size(); first += kPart)
        if (auto kept = store.attached().keepPart(id, file, first, bytes.mid(first, kPart)); !kept) return kept;
    return Done{};
}

inline Result<QByteArray> wholeOf(store::CaseStore& store, const AttachedFile& file)
{
    QByteArray bytes;
    while (bytes.size() < file.length) {
        const Result<QByteArray> part = store.attached().part(file, bytes.size());
        if (!part) return part;
        if (part->isEmpty()) break;
        bytes += *part;
    }
    return bytes;
}

/// The record names it.
inline Result<Done> attach(store::CaseStore& store, CaseId id, const AttachedFile& file)
{
    const Result<CaseFile> seen = store.caseFile(id);
    if (!seen) return seen.error();
    CaseFile after = *seen;
    after.attachments.append({.id = {idOf(900)}, .file = file, .name = QStringLiteral("drawing.png")});
    return store.append(edit(*seen, after));
}

} // namespace alongside::test
