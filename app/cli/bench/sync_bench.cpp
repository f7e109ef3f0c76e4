#include "app/cli/bench/sync_bench.h"

#include "app/cli/bench/byte_counter.h"
#include "app/cli/bench/workload.h"
#include "app/cli/clock.h"
#include "app/cli/demo/laptop.h"
#include "app/cli/demo/office_process.h"
#include "app/cli/id_source.h"
#include "core/record/fold/fold.h"
#include "core/record/op_bytes.h"
#include "core/store/case_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

constexpr int kAtOnce = 250;                   // people in one transaction while loading
constexpr int kChanged = 50;                   // of them changed by a day's work
constexpr qint64 kOrderedWithinMs = 3'600'000; // the office, behind a first push of everybody

/// While a batch is loaded each group is stamped with the time it was written at; the hybrid clock asks twice for each.
class WorkloadClock final : public Clock {
public:
    void begin(QList<qint64> times)
    {
        m_times = std::move(times);
        m_asked = 0;
    }
    void end() { m_times.clear(); }

    [[nodiscard]] qint64 nowMs() const override
    {
        return m_times.isEmpty() ? m_wall.nowMs() : m_times[std::min(m_asked++ / 2, m_times.size() - 1)];
    }
    [[nodiscard]] int utcOffsetMinutes() const override { return 0; }

private:
    WallClock m_wall{};
    QList<qint64> m_times{};
    mutable qsizetype m_asked = 0;
};

/// Bytes over the loopback since the computer was started.
qint64 loopbackBytes()
{
    QFile file(u"/proc/net/dev"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.trimmed().startsWith("lo:"))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').value(0).toLongLong();
    return 0;
}

double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

class Measuring {
public:
    Measuring(const SyncBench& wanted, const std::function<void(const QJsonObject&)>& tell)
        : m_wanted(wanted), m_tell(tell), m_office({wanted.server, wanted.out + u"/server"_s, wanted.database})
    {
    }

    Result<Done> all();

private:
    Result<std::unique_ptr<DemoLaptop>> laptop(const QString& name);
    Result<Done> load(store::CaseStore& store);
    Result<Done> keep(store::CaseStore& store, const QList<WorkloadCase>& people);
    Result<Done> change(store::CaseStore& store, const QList<QJsonObject>& lines);
    Result<Done> timed(const QString& what, DemoLaptop& laptop, int people);
    Result<Done> counted(const QString& what, DemoLaptop& laptop);
    Result<QByteArray> digest(store::CaseStore& store);

    const SyncBench& m_wanted;
    const std::function<void(const QJsonObject&)>& m_tell;
    WorkloadClock m_clock{};
    RandomIds m_ids{};
    OfficeProcess m_office;
    QList<CaseId> m_people{};
    QList<QJsonObject> m_changing{}; // half of them timed, half of them counted
};

Result<std::unique_ptr<DemoLaptop>> Measuring::laptop(const QString& name)
{
    const Result<QString> line = m_office.invite(name);
    const Result<QByteArray> council = m_office.councilFile();
    if (!line || !council) return line ? council.error() : line.error();
    return DemoLaptop::join({m_wanted.out + u'/' + name, m_clock, m_ids}, {name, {}}, {*line, *council});
}

Result<Done> Measuring::keep(store::CaseStore& store, const QList<WorkloadCase>& people)
{
    QList<record::Group> groups;
    QList<qint64> times;
    for (const WorkloadCase& person : people)
        for (const TimedGroup& one : person.groups) {
            groups.append(one.group);
            times.append(one.atMs);
        }
    m_clock.begin(std::move(times));
    auto kept = store.appendAll(groups, true);
    m_clock.end();
    return kept;
}

Result<Done> Measuring::load(store::CaseStore& store)
{
    QFile file(m_wanted.cases);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::InputUnreadable, m_wanted.cases, file.errorString()};
    QElapsedTimer taken;
    taken.start();
    qint64 ops = 0;
    QList<WorkloadCase> batch;
    while (m_people.size() < m_wanted.n && !file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        batch.append(firstVersions(line));
        m_people.append(batch.last().id);
        if (m_changing.size() < 2 * kChanged) m_changing.append(line);
        for (const TimedGroup& one : batch.last().groups) ops += one.group.ops.size();
        if (batch.size() < kAtOnce && m_people.size() < m_wanted.n && !file.atEnd()) continue;
        if (auto kept = keep(store, batch); !kept) return kept;
        batch.clear();
    }
    m_tell(
        {{u"what"_s, u"load"_s}, {u"n"_s, m_people.size()}, {u"ops"_s, ops}, {u"s"_s, double(taken.elapsed()) / 1000}});
    return Done{};
}

/// The day's work of as many others, by a way that counts each direction apart.
Result<Done> Measuring::counted(const QString& what, DemoLaptop& laptop)
{
    const Result<QUrl> office = laptop.office();
    if (!office) return office.error();
    const ByteCounter counter(*office);
    if (auto durable = laptop.push(counter.address()); !durable) return durable;
    m_tell({{u"what"_s, what}, {u"up"_s, counter.up()}, {u"down"_s, counter.down()}});
    return laptop.sync(false, kOrderedWithinMs);
}

Result<Done> Measuring::change(store::CaseStore& store, const QList<QJsonObject>& lines)
{
    QList<WorkloadCase> changed;
    for (const QJsonObject& line : lines) {
        const Result<CaseFile> file = store.caseFile({QUuid::fromString(line[u"id"_s].toString())});
        if (!file) return file.error();
        changed.append(dayOfWork(line, *file));
    }
    return keep(store, changed);
}

Result<Done> Measuring::timed(const QString& what, DemoLaptop& laptop, int people)
{
    const qint64 before = loopbackBytes();
    QElapsedTimer taken;
    taken.start();
    if (auto durable = laptop.push(); !durable) return durable;
    const double s = double(taken.nsecsElapsed()) / 1e9;
    const qint64 bytes = loopbackBytes() - before;
    if (auto settled = laptop.sync(false, kOrderedWithinMs); !settled) return settled;
    const Result<store::Waiting> waiting = laptop.store().outbox().waiting();
    if (!waiting) return waiting.error();
    m_tell({{u"what"_s, what},
            {u"n"_s, people},
            {u"s"_s, s},
            {u"rec_s"_s, people / s},
            {u"bytes"_s, bytes},
            {u"waiting"_s, waiting->ops},
            {u"queryable_s"_s, double(taken.elapsed()) / 1000},
            {u"peak_rss_mb"_s, peakMegabytes()}});
    return Done{};
}

/// Over what every person looks like, whoever wrote it where.
Result<QByteArray> Measuring::digest(store::CaseStore& store)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CaseId& id : m_people) {
        Result<CaseFile> file = store.caseFile(id);
        if (!file) return file.error();
        file->staff.clear();
        record::Group group{.caseId = id};
        for (const record::Change& change : record::diff(CaseFile{.id = id}, *file)) group.ops.append({change, 0, {}});
        for (const record::Op& op : group.ops) hash.addData(record::openBytes(group, op, 1));
    }
    return hash.result();
}

Result<Done> Measuring::all()
{
    if (!QDir().mkpath(m_wanted.out)) return Error{ErrorCode::OutputUnwritable, m_wanted.out, {}};
    if (auto started = m_office.start(); !started) return started;
    auto writer = laptop(u"writer"_s);
    if (!writer) return writer.error();
    auto reader = laptop(u"reader"_s);
    if (!reader) return reader.error();
    store::CaseStore& store = (*writer)->store();

    if (auto loaded = load(store); !loaded) return loaded;
    const QString n = QString::number(m_people.size());
    if (auto pushed = timed(u"push"_s + n, **writer, int(m_people.size())); !pushed) return pushed;
    const QList<QJsonObject> first = m_changing.first(std::min<qsizetype>(kChanged, m_changing.size()));
    if (auto changed = change(store, first); !changed) return changed;
    if (auto pushed = timed(u"delta50_of_"_s + n, **writer, int(first.size())); !pushed) return pushed;
    if (auto changed = change(store, m_changing.sliced(first.size())); !changed) return changed;
    if (auto pushed = counted(u"counted50_of_"_s + n, **writer); !pushed) return pushed;

    QElapsedTimer taken;
    taken.start();
    const qint64 before = loopbackBytes();
    if (auto pulled = (*reader)->sync(false); !pulled) return pulled;
    const double s = double(taken.elapsed()) / 1000;
    const Result<QByteArray> written = digest(store), read = digest((*reader)->store());
    if (!written || !read) return written ? read.error() : written.error();
    m_tell({{u"what"_s, u"pull"_s + n},
            {u"s"_s, s},
            {u"rec_s"_s, double(m_people.size()) / s},
            {u"bytes"_s, loopbackBytes() - before},
            {u"same_content"_s, *written == *read}});
    return *written == *read ? Result<Done>(Done{}) : Error{ErrorCode::RecordMalformed, u"content"_s, u"differs"_s};
}

} // namespace

Result<Done> measureSync(const SyncBench& wanted, const std::function<void(const QJsonObject&)>& tell)
{
    return Measuring(wanted, tell).all();
}

} // namespace alongside::cli
