#include "core/sync/run/carry.h"

#include "core/sync/run/push.h"

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

constexpr int kOk = 200, kMalformed = 400, kUnknown = 404, kElsewhere = 409, kBusy = 503;
constexpr int kMostAsks = 10; // while the office reads what was sent just now
constexpr int kBetweenAsksMs = 500;
constexpr qint64 kListenMs = 30'000; // what colleagues write is waited for no longer than this

QString pathOf(const AttachedFile& file)
{
    return u"/v1/blob/"_s + QString::fromLatin1(file.hash.toHex());
}

/// How far it has come to the office.
struct Come {
    qint64 upTo = 0;
    bool whole = false;
};

class Lane {
public:
    Lane(Session& session, Touched& touched) : m_session(session), m_touched(touched), m_heard(now()) {}

    Result<Done> go();

private:
    [[nodiscard]] qint64 now() const { return m_session.clock.steady().ms; }
    Result<Done> wordsFirst();
    Result<Done> listen();
    Result<std::optional<Come>> asked(const AttachedFile& file);
    Result<Come> sendPart(const AttachedFile& file, qint64 from);
    Result<Done> send(const AttachedFile& file);
    Result<Done> fetch(const store::Carried& one);
    Result<Done> after(const Result<Done>& one);

    Session& m_session;
    Touched& m_touched;
    qint64 m_heard;
    std::optional<Error> m_broken{}; // the first file that is not what its record says
};

Error notAsSaid()
{
    return {ErrorCode::AttachedBroken, u"blob"_s, {}};
}

Result<Come> comeIn(const Response& response)
{
    if (response.status == kMalformed) return notAsSaid();
    bool good = false;
    const qint64 upTo = response.headers.value("upload-offset").toLongLong(&good);
    if (response.status != kOk && !(response.status == kElsewhere && good)) return refusalIn(response);
    if (!good) return Error{ErrorCode::RecordMalformed, u"blob.offset"_s, {}};
    return Come{upTo, response.headers.value("upload-complete") == "1"};
}

/// What has been typed goes before the next part, and what colleagues wrote is not kept waiting either.
Result<Done> Lane::wordsFirst()
{
    const auto waiting = counted(m_session);
    if (!waiting) return waiting.error();
    const bool typed = waiting->groups > 0, listens = now() - m_heard >= kListenMs;
    if (typed)
        if (auto pushed = pushAll(m_session); !pushed) return pushed;
    if (listens)
        if (auto pulled = listen(); !pulled) return pulled;
    if (typed || listens) m_session.progress.begin(SyncPhase::Carrying);
    return Done{};
}

Result<Done> Lane::listen()
{
    if (auto pulled = pullAll(m_session, m_touched); !pulled) return pulled;
    m_session.tellArrived(m_touched);
    m_heard = now();
    return Done{};
}

/// Nothing where no record at the office names it: its op lies aside there.
Result<std::optional<Come>> Lane::asked(const AttachedFile& file)
{
    for (int asks = 1;; ++asks) {
        const Result<Response> response = m_session.transport.head(pathOf(file));
        m_session.progress.callEnds();
        if (!response) return response.error();
        if (response->status == kUnknown) return std::optional<Come>();
        if (response->status != kBusy || asks == kMostAsks) {
            const Result<Come> come = comeIn(*response);
            return come ? Result<std::optional<Come>>(*come) : come.error();
        }
        m_session.transport.pause(kBetweenAsksMs);
    }
}

Result<Come> Lane::sendPart(const AttachedFile& file, qint64 from)
{
    const auto bytes =
        m_session.door.ask([&](store::CaseStore& store) { return store.attached().part(file, from, kCarriedPart); });
    if (!bytes) return bytes.error();
    const Result<Response> response = m_session.transport.put(pathOf(file), *bytes,
                                                              {{"Upload-Offset", QByteArray::number(from)},
                                                               {"Upload-Length", QByteArray::number(file.length)},
                                                               {"Blob-Salt", file.salt.toHex()}});
    if (response) m_session.progress.moving(bytes->size(), -1);
    m_session.progress.callEnds();
    return response ? comeIn(*response) : response.error();
}

/// From where it was cut, by whoever brought it before.
Result<Done> Lane::send(const AttachedFile& file)
{
    const auto known = asked(file);
    if (!known) return known.error();
    if (!*known) return Done{};
    Result<Come> come = **known;
    while (!come->whole) {
        if (auto first = wordsFirst(); !first) return first;
        const qint64 before = come->upTo;
        come = sendPart(file, before);
        if (!come) return come.error();
        if (!come->whole && come->upTo <= before)
            return Error{ErrorCode::ServerBusy, u"blob"_s, u"nothing was taken"_s};
    }
    const auto marked = m_session.door.ask([&](store::CaseStore& store) { return store.attached().sent(file); });
    if (marked) m_session.progress.fileSent();
    return marked;
}

/// Left for the next time where the office has not got all of it yet.
Result<Done> Lane::fetch(const store::Carried& one)
{
    for (qint64 from = one.held; from < one.file.length;) {
        if (auto first = wordsFirst(); !first) return first;
        const auto room =
            m_session.door.ask([](store::CaseStore& store) { return store.attached().roomFor(kCarriedPart); });
        if (!room) return room;
        const Result<Response> response =
            m_session.transport.get(u"%1?offset=%2"_s.arg(pathOf(one.file), QString::number(from)));
        m_session.progress.callEnds();
        if (!response) return response.error();
        if (response->status == kUnknown) return Done{};
        if (response->status != kOk) return refusalIn(*response);
        const auto kept = m_session.door.ask([&](store::CaseStore& store) {
            return store.attached().keepPart(one.caseId, one.file, from, response->body);
        });
        if (!kept && kept.error().code == ErrorCode::AttachedBroken) return notAsSaid();
        if (!kept) return kept.error();
        from += response->body.size();
    }
    m_touched[one.caseId] += 0;
    m_session.tellArrived(m_touched);
    return Done{};
}

/// What is wrong with one file is told once the others have gone.
Result<Done> Lane::after(const Result<Done>& one)
{
    if (!one && one.error().code != ErrorCode::AttachedBroken) return one;
    if (!one && !m_broken) m_broken = one.error();
    const auto waiting = counted(m_session);
    return waiting ? Result<Done>(Done{}) : waiting.error();
}

Result<Done> Lane::go()
{
    const auto going = m_session.door.ask([](store::CaseStore& store) { return store.attached().toSend(); });
    if (!going) return going.error();
    const auto coming = m_session.door.ask([](store::CaseStore& store) { return store.attached().toFetch(); });
    if (!coming) return coming.error();
    if (!going->isEmpty() || !coming->isEmpty()) m_session.progress.begin(SyncPhase::Carrying);
    for (const store::Carried& one : *going)
        if (auto done = after(send(one.file)); !done) return done;
    for (const store::Carried& one : *coming)
        if (auto done = after(fetch(one)); !done) return done;
    return m_broken ? Result<Done>(*m_broken) : Done{};
}

} // namespace

Result<Done> carryAttached(Session& session, Touched& touched)
{
    return Lane(session, touched).go();
}

} // namespace alongside::sync
