#pragma once
// A file system under the cipher that writes down every write and sync, so that any power cut can be played afterwards:
// what was synced is there, what came after is dropped, kept in half, torn at its sectors, or there by luck. It can also
// call out in the middle of a commit, so that a program can be killed just there.
//
//   RecordingVfs::install();  OpenOptions{.vfs = RecordingVfs::kName}

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <random>

namespace alongside::test {

struct DiskEvent {
    enum Kind { Write, Truncate, Sync, Delete, Mark } kind = Write;
    QString file{};
    qint64 offset = 0; // of a write; the size of a truncate; the number of a mark
    QByteArray bytes{};
};

class RecordingVfs {
public:
    static constexpr auto kName = "multipleciphers-rec";

    static void install();
    /// What has been written until now counts as durable; from here on it is written down.
    static void start();
    static void mark(qint64 number);
    static QList<DiskEvent> stop();
    /// Called before each write, truncate and sync; what it answers, if not 0, is SQLite's code for a fault of the disk,
    /// and nothing is done.
    static void onEvent(std::function<int(const DiskEvent&)> hook);
};

/// Plays power cuts, in rising order of place, over what was written down.
class PowerCuts {
public:
    /// `base`: each file as it was when recording began.
    PowerCuts(QHash<QString, QByteArray> base, QList<DiskEvent> events);

    [[nodiscard]] qsizetype places() const { return m_events.size(); }
    struct Cut {
        QHash<QString, QByteArray> files{};
        qint64 marked = -1;   // the last mark before the cut
        bool dropped = false; // a write before the cut is not wholly there
    };
    /// The disk after a cut behind event number `place`. Range: places in rising order.
    Cut at(qsizetype place, std::mt19937_64& chance);

private:
    struct File {
        QByteArray durable{};
        QList<DiskEvent> pending{};
    };
    void advance(const DiskEvent& event);

    QList<DiskEvent> m_events;
    QHash<QString, File> m_files{};
    qsizetype m_at = 0;
    qint64 m_marked = -1;
};

} // namespace alongside::test
