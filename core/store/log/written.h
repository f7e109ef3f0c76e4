#pragma once
// What has been written, counted twice: in the store with each commit, and beside it, in the file "written", just after.
// A kill or a power cut leaves the file behind the store, never the store behind the file: where it is, the newest commits
// are gone (a flipped bit or a cut in "store-wal", an older copy put in the store's place), and that is said.
//
// written := two slots of 64 bytes, in turn; a slot is u64 commits, u64 changes, i64 milliseconds (all little-endian),
//            BLAKE2b-32 over these 24 bytes keyed from the store's signing key, 8 bytes of nought
// Thread: the store thread.

#include "core/base/result.h"
#include "core/wire/keys.h"

#include <QFile>
#include <QList>

#include <optional>

namespace alongside::store {

struct Written {
    quint64 commits = 0;
    quint64 changes =
        0; // what somebody did and was told is kept; looks and what came from the office are not among them
    qint64 atMs = 0;

    bool operator==(const Written&) const = default;
};

/// What was told as kept and is not in the store any more.
struct Missing {
    quint64 changes = 0; // 0: entries of who looked, settings, or what the office sent
    qint64 afterMs = 0;  // all up to here is there
    qint64 untilMs = 0;
    qint64 foundMs = 0;
    QString copy{}; // the name of the file as it was found, kept beside the store; empty: there was no room for it

    bool operator==(const Missing&) const = default;
};

class WrittenBeside {
public:
    WrittenBeside() = default;

    /// Reads what is there. Nothing where no slot holds.
    std::optional<Written> open(const QString& path, const wire::SigningKey& key);
    /// In place, so that it needs no room and no flush of its own: what it tells of is on the disk already. Where it fails
    /// the store has the commit all the same.
    void put(const Written& written);

private:
    [[nodiscard]] QByteArray seal(const QByteArray& counted) const;
    [[nodiscard]] std::optional<Written> slot(const QByteArray& bytes) const;

    QFile m_file{};
    QByteArray m_key{};
};

QByteArray bytesOf(const Written& written);
/// Nought for anything else.
Written writtenFrom(const QByteArray& bytes);
QByteArray bytesOf(const QList<Missing>& missing);
QList<Missing> missingFrom(const QByteArray& bytes);

} // namespace alongside::store
