#include "core/sync/run/pull.h"

#include "core/wire/frames/outcome_frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

constexpr qint64 kPage = 1'048'576;
constexpr qint64 kMostPage = 4 * kPage;

Result<Done> takeCommitted(const wire::FrameView& frame, store::Pulled& page)
{
    const auto groups = wire::openCommitted(frame.header, frame.body);
    if (!groups) return groups.error();
    page.groups += *groups;
    return Done{};
}

Result<Done> takeOutcomes(const wire::FrameView& frame, store::Pulled& page)
{
    const auto lines = wire::openOutcomes(frame.header, frame.body);
    if (!lines) return lines.error();
    page.outcomes += *lines;
    return Done{};
}

/// What colleagues wrote, counted as their own laptop counts what it sends: whole edits, and a look is none. Our own comes
/// back only for its place in the order.
bool isChange(const wire::CommittedGroup& group)
{
    return !group.own && std::ranges::any_of(group.group.ops, [](const record::Op& op) {
        return op.change.path.kind != record::RecordKind::Access;
    });
}

void add(Touched& touched, const QList<CaseId>& cases, const store::Pulled& page)
{
    for (const CaseId id : cases) touched[id] += 0; // our own alone come back into one, too
    for (const wire::CommittedGroup& group : page.groups)
        if (isChange(group)) ++touched[group.group.caseId];
}

} // namespace

Result<store::Pulled> pulledFrom(const QByteArray& stream, const CouncilLink& link)
{
    const Result<wire::VerifyKey> key = wire::VerifyKey::from(link.serverKey);
    if (!key) return key.error();
    const auto frames = wire::framesIn(stream);
    if (!frames) return frames.error();
    store::Pulled page;
    for (const wire::FrameView& frame : *frames) {
        const bool theirs = frame.header.council == link.council && frame.header.sender == link.serverId;
        const auto good = wire::checkFrame(frame.headerBytes, frame.header, frame.body, *key);
        if (!theirs || !good) return Error{ErrorCode::ServerNotOurs, u"frame.signature"_s, {}};
        Result<Done> taken = Done{};
        if (frame.header.type == wire::FrameType::Committed) taken = takeCommitted(frame, page);
        if (frame.header.type == wire::FrameType::Outcome) taken = takeOutcomes(frame, page);
        if (!taken) return taken.error();
    }
    return page;
}

Result<Done> pullAll(Session& session, Touched& touched)
{
    session.progress.begin(SyncPhase::Fetching);
    const auto cursor = session.door.ask([](store::CaseStore& store) { return store.inbox().cursor(); });
    if (!cursor) return cursor.error();

    quint64 from = *cursor;
    qint64 most = kPage;
    for (bool more = true; more;) {
        const Result<Response> response = session.transport.get(
            u"/v1/pull?cursor=%1&max_bytes=%2"_s.arg(QString::number(from), QString::number(most)));
        session.progress.callEnds();
        if (!response) return response.error();
        if (response->status != 200) return refusalIn(*response);
        Result<store::Pulled> page = pulledFrom(response->body, session.link);
        if (!page) return page.error();
        bool good = false;
        page->cursor = response->headers.value("casesync-cursor").toULongLong(&good);
        if (!good || page->cursor < from) return Error{ErrorCode::RecordMalformed, u"pull.cursor"_s, {}};
        more = response->headers.value("casesync-more") == "1" && page->cursor > from;

        if (page->cursor > from || !page->groups.isEmpty() || !page->outcomes.isEmpty()) {
            const auto cases = session.door.ask([&](store::CaseStore& store) { return store.inbox().take(*page); });
            if (!cases) return cases.error();
            add(touched, *cases, *page);
            session.progress.fetched(std::ranges::count_if(page->groups, isChange));
        }
        from = page->cursor;
        most = std::min(kMostPage, most * 2);
    }
    return Done{};
}

} // namespace alongside::sync
