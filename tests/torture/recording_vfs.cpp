#include "tests/torture/recording_vfs.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace alongside::test {

namespace {

struct Recorder {
    sqlite3_vfs* real = nullptr;
    bool recording = false;
    QList<DiskEvent> events{};
    std::function<int(const DiskEvent&)> hook{};

    int note(DiskEvent event)
    {
        if (const int fault = hook ? hook(event) : SQLITE_OK) return fault;
        if (recording) events.append(std::move(event));
        return SQLITE_OK;
    }
};

Recorder& recorder()
{
    static Recorder one;
    return one;
}

/// SQLite's own file, with ours before it.
struct Watched {
    sqlite3_file base;
    QString* name;
    sqlite3_file* real;
};

Watched* watched(sqlite3_file* file)
{
    return reinterpret_cast<Watched*>(file);
}
sqlite3_file* real(sqlite3_file* file)
{
    return watched(file)->real;
}

int closeFile(sqlite3_file* file)
{
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete std::exchange(watched(file)->name, nullptr);
    return code;
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), into, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    const QByteArray bytes(static_cast<const char*>(from), size);
    if (const int fault = recorder().note({DiskEvent::Write, *watched(file)->name, at, bytes})) return fault;
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int fault = recorder().note({DiskEvent::Truncate, *watched(file)->name, size, {}})) return fault;
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    if (const int fault = recorder().note({DiskEvent::Sync, *watched(file)->name, 0, {}})) return fault;
    return real(file)->pMethods->xSync(real(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int control(sqlite3_file* file, int op, void* what)
{
    return real(file)->pMethods->xFileControl(real(file), op, what);
}
int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
// No promise of the disk's own: nothing is atomic, nothing in order.
int promises(sqlite3_file*)
{
    return 0;
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file* file, int at, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), at, count, flags);
}
void shmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int gone)
{
    return real(file)->pMethods->xShmUnmap(real(file), gone);
}

constexpr sqlite3_io_methods kMethods = {2,        closeFile,  readFile,  writeFile, truncateFile, syncFile, sizeOfFile,
                                         lockFile, unlockFile, checkLock, control,   sectorSize,   promises, shmMap,
                                         shmLock,  shmBarrier, shmUnmap,  nullptr,   nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out)
{
    Watched* ours = watched(file);
    ours->base.pMethods = &kMethods;
    ours->name = new QString(QString::fromUtf8(name ? name : ""));
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    const int code = recorder().real->xOpen(recorder().real, name, ours->real, flags, out);
    if (code == SQLITE_OK) return code;
    delete std::exchange(ours->name, nullptr);
    ours->base.pMethods = nullptr;
    return code;
}
int deleteFile(sqlite3_vfs*, const char* name, int sync)
{
    if (const int fault = recorder().note({DiskEvent::Delete, QString::fromUtf8(name), 0, {}})) return fault;
    return recorder().real->xDelete(recorder().real, name, sync);
}
int access(sqlite3_vfs*, const char* name, int flags, int* out)
{
    return recorder().real->xAccess(recorder().real, name, flags, out);
}
int fullPath(sqlite3_vfs*, const char* name, int size, char* out)
{
    return recorder().real->xFullPathname(recorder().real, name, size, out);
}

void written(QByteArray& image, qint64 at, const QByteArray& bytes)
{
    if (image.size() < at + bytes.size()) image.append(QByteArray(at + bytes.size() - image.size(), '\0'));
    std::memcpy(image.data() + at, bytes.constData(), std::size_t(bytes.size()));
}

void apply(QByteArray& image, const DiskEvent& event)
{
    if (event.kind == DiskEvent::Write) written(image, event.offset, event.bytes);
    if (event.kind == DiskEvent::Truncate) image.truncate(event.offset);
    if (event.kind == DiskEvent::Delete) image.clear();
}

/// Each sector of 512 bytes is there or not.
void applyTorn(QByteArray& image, const DiskEvent& event, std::mt19937_64& chance)
{
    constexpr qsizetype kSector = 512;
    for (qsizetype at = 0; at < event.bytes.size(); at += kSector)
        if (chance() % 2) written(image, event.offset + at, event.bytes.mid(at, kSector));
}

/// What a cut leaves of one write that was not synced. True when not all of it.
bool applyByLuck(QByteArray& image, const DiskEvent& event, std::mt19937_64& chance)
{
    const auto luck = chance() % 4;
    if (luck == 0) return apply(image, event), false;
    if (event.kind != DiskEvent::Write) return true;
    if (luck == 1) written(image, event.offset, event.bytes.first(event.bytes.size() / 2));
    if (luck == 2) applyTorn(image, event, chance);
    return true;
}

} // namespace

void RecordingVfs::install()
{
    static sqlite3_vfs ours{};
    if (ours.zName) return;
    sqlite3_initialize();
    recorder().real = sqlite3_vfs_find("unix");
    ours = *recorder().real;
    ours.zName = "rec";
    ours.szOsFile = int(sizeof(Watched)) + recorder().real->szOsFile;
    ours.pNext = nullptr;
    ours.xOpen = openFile;
    ours.xDelete = deleteFile;
    ours.xAccess = access;
    ours.xFullPathname = fullPath;
    sqlite3_vfs_register(&ours, 0);
    if (sqlite3mc_vfs_create("rec", 0) != SQLITE_OK) qFatal("no cipher over the recording file system");
}

void RecordingVfs::start()
{
    recorder().events.clear();
    recorder().recording = true;
}

void RecordingVfs::mark(qint64 number)
{
    recorder().note({DiskEvent::Mark, {}, number, {}});
}

QList<DiskEvent> RecordingVfs::stop()
{
    recorder().recording = false;
    return std::exchange(recorder().events, {});
}

void RecordingVfs::onEvent(std::function<int(const DiskEvent&)> hook)
{
    recorder().hook = std::move(hook);
}

PowerCuts::PowerCuts(QHash<QString, QByteArray> base, QList<DiskEvent> events) : m_events(std::move(events))
{
    for (auto file = base.cbegin(); file != base.cend(); ++file) m_files[file.key()].durable = file.value();
}

void PowerCuts::advance(const DiskEvent& event)
{
    if (event.kind == DiskEvent::Mark) {
        m_marked = event.offset;
        return;
    }
    File& file = m_files[event.file];
    if (event.kind != DiskEvent::Sync) return file.pending.append(event);
    for (const DiskEvent& one : std::as_const(file.pending)) apply(file.durable, one);
    file.pending.clear();
}

PowerCuts::Cut PowerCuts::at(qsizetype place, std::mt19937_64& chance)
{
    for (; m_at <= place; ++m_at) advance(m_events.at(m_at));
    Cut cut{.marked = m_marked};
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        QByteArray image = file->durable;
        for (const DiskEvent& event : file->pending) cut.dropped = applyByLuck(image, event, chance) || cut.dropped;
        cut.files.insert(file.key(), image);
    }
    return cut;
}

} // namespace alongside::test
