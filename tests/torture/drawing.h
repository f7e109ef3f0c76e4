#pragma once
// A drawing that is attached in a storm.

#include "core/wire/attached.h"
#include "tests/core/store/around/attaching.h"

namespace alongside::test {

inline QByteArray drawingBytes()
{
    QByteArray bytes(5 * kPart, '\0');
    for (qsizetype at = 0; at < bytes.size(); ++at) bytes[at] = char(at * 31 % 251);
    return bytes;
}

inline Result<Done> attachDrawing(store::CaseStore& store)
{
    const AttachedFile file = wire::describedAttached(AttachedKind::Png, drawingBytes());
    if (auto kept = keepWhole(store, caseOf(1), file, drawingBytes()); !kept) return kept;
    return attach(store, caseOf(1), file);
}

/// Whatever is named is whole; gives how many.
inline Result<int> drawingsIn(store::CaseStore& store)
{
    const Result<CaseFile> file = store.caseFile(caseOf(1));
    if (!file) return file.error();
    for (const Attachment& one : file->attachments) {
        const Result<QByteArray> bytes = wholeOf(store, one.file);
        if (!bytes) return bytes.error();
        if (*bytes != drawingBytes()) return Error{ErrorCode::AttachedBroken, {}, {}};
    }
    return int(file->attachments.size());
}

} // namespace alongside::test
