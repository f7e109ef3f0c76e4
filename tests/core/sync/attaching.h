#pragma once
// Files on a laptop of these tests: attached, waited for, read again.

#include "core/wire/attached.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <QThread>

namespace alongside::tests {

using namespace Qt::StringLiterals;

inline constexpr qint64 kMiB = 1'048'576;

inline QByteArray manyBytes(qint64 length)
{
    QByteArray bytes(length, '\0');
    quint32 next = 2'463'534'242; // no two places alike
    for (char& byte : bytes) {
        next ^= next << 13;
        next ^= next >> 17;
        next ^= next << 5;
        byte = char(next);
    }
    return bytes;
}

inline void keep(OneDesk& desk, CaseId id, const AttachedFile& file, const QByteArray& bytes)
{
    for (qint64 first = 0; first < file.length; first += kMiB)
        REQUIRE(desk.door().ask([&](store::CaseStore& store) {
            return store.attached().keepPart(id, file, first, bytes.mid(first, kMiB));
        }));
}

inline void name(OneDesk& desk, CaseId id, const AttachedFile& file)
{
    desk.note(id, [&](CaseFile& now) {
        now.attachments.append({.id = {QUuid::createUuid()}, .file = file, .name = u"plan.pdf"_s});
    });
}

/// The record may say something else of it than is so.
inline AttachedFile attach(OneDesk& desk, CaseId id, const QByteArray& bytes, bool lies = false)
{
    AttachedFile file = wire::describedAttached(AttachedKind::Pdf, bytes);
    keep(desk, id, file, bytes);
    if (lies) file.salt[0] = char(file.salt[0] ^ 1);
    name(desk, id, file);
    return file;
}

inline store::ToCarry toCarry(OneDesk& desk)
{
    return desk.waiting().attached;
}

inline bool holds(OneDesk& desk, const AttachedFile& file)
{
    return *desk.door().ask([&](store::CaseStore& store) { return store.attached().holds(file); });
}

inline QByteArray bytesAt(OneDesk& desk, const AttachedFile& file)
{
    QByteArray bytes;
    while (bytes.size() < file.length) {
        const auto part =
            desk.door().ask([&](store::CaseStore& store) { return store.attached().part(file, bytes.size(), kMiB); });
        if (!part || part->isEmpty()) return {};
        bytes += *part;
    }
    return bytes;
}

inline bool comesTrue(const std::function<bool()>& what)
{
    for (int turn = 0; turn < 3'000; ++turn, QThread::msleep(5))
        if (what()) return true;
    return false;
}

inline void say(OneDesk& desk, CaseId id, const QString& words)
{
    desk.note(id, [&](CaseFile& now) { now.person.howToReach = words; });
}

} // namespace alongside::tests
