#pragma once
// What tests of the store share: a clock that stands still until moved, a folder of its own, a store opened by raw key,
// and a person who edits. Everybody named here is invented.

#include "core/record/fold/fold.h"
#include "core/store/case_store.h"

#include <QTemporaryDir>

namespace alongside::test {

class StandingClock : public Clock {
public:
    explicit StandingClock(qint64 nowMs = 1'795'510'200'000) : m_nowMs(nowMs) {}
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] int utcOffsetMinutes() const override { return 0; }
    void pass(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs;
};

/// 32 bytes anybody may know: for invented people only.
inline store::Key testKey(unsigned char first = 1)
{
    unsigned char bytes[store::Key::kSize];
    for (unsigned char n = 0; n < store::Key::kSize; ++n) bytes[n] = static_cast<unsigned char>(first + n);
    return *store::Key::from(bytes);
}

inline QUuid idOf(quint32 number)
{
    return {number, 0x4444, 0x4444, 0x84, 0x44, 0, 0, 0, 0, 0, 1};
}
inline CaseId caseOf(quint32 number)
{
    return {idOf(number)};
}

inline store::Identity testIdentity(quint32 device = 7)
{
    return {{idOf(1)}, {idOf(device)}, {idOf(3)}, 1};
}

/// The edit of a case: what differs, in one group.
inline record::Group edit(const CaseFile& seen, const CaseFile& after)
{
    record::Group group;
    group.caseId = seen.id;
    for (const record::Change& change : record::diff(seen, after)) group.ops.append({change, seen.seen, {}});
    return group;
}

/// A store in a folder of its own, closed and opened again at will.
struct Desk {
    StandingClock clock{};
    QTemporaryDir dir{};
    std::unique_ptr<store::CaseStore> store{};
    store::OpenOptions options{};

    QString folder() const { return dir.path() + QStringLiteral("/desk"); }
    QString file(const char* name = "store") const { return folder() + u'/' + QString::fromLatin1(name); }

    Result<Done> create(quint32 device = 7)
    {
        auto made = store::CaseStore::create(folder(), testKey(), testIdentity(device), clock, options);
        if (!made) return made.error();
        store = *std::move(made);
        return Done{};
    }
    Result<Done> reopen()
    {
        store.reset();
        auto opened = store::CaseStore::open(folder(), testKey(), clock, options);
        if (!opened) return opened.error();
        store = *std::move(opened);
        return Done{};
    }

    /// What the store has, altered by `change`, kept.
    template <class Change>
    Result<Done> say(CaseId id, Change change)
    {
        const Result<CaseFile> seen = store->caseFile(id);
        if (!seen) return seen.error();
        CaseFile after = *seen;
        change(after);
        clock.pass(1000);
        return store->append(edit(*seen, after));
    }
    Result<Done> name(CaseId id, const QString& name)
    {
        return say(id, [&](CaseFile& file) { file.person.name = name; });
    }
    Result<Done> jot(CaseId id, quint32 entry, const QString& words)
    {
        return say(id, [&](CaseFile& file) {
            for (Entry& one : file.entries)
                if (one.id.value == idOf(entry)) return void(one.words = words);
            file.entries.append(Entry{.id = {idOf(entry)}, .words = words});
        });
    }
};

} // namespace alongside::test
