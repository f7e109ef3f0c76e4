#include "app/server/workers/pull_page.h"

#include "app/server/database/asides.h"
#include "app/server/database/log_reader.h"
#include "core/wire/frames/outcome_frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr int kRowsAtOnce = 5'000; // more than the longest group has ops, so that one at least is whole
constexpr qint64 kFrameBytes = 1'048'576;

class PageMaker {
public:
    PageMaker(Link& link, const CouncilRow& council, DeviceId device, qint64 nowMs)
        : m_link(link), m_council(council), m_device(device),
          m_shelf(link, council.council), m_seal{council.council, council.server, council.keyId, quint64(nowMs) << 16}
    {
    }

    Result<PullPage> page(quint64 afterCsn, qint64 maxBytes)
    {
        Result<QList<LogRow>> rows = rowsAfter(m_link, m_council.council, afterCsn, kRowsAtOnce);
        if (!rows) return rows.error();
        m_page.nextCursor = afterCsn;
        const qsizetype whole = wholeGroups(*rows);
        qsizetype at = 0;
        while (at < whole && m_bytes < maxBytes) {
            const qsizetype size = groupAt(*rows, at);
            if (const auto added = addGroup(rows->mid(at, size)); !added) return added.error();
            at += size;
            m_page.nextCursor = rows->at(at - 1).csn;
            if (m_bytes - m_sealedBytes >= kFrameBytes)
                if (const auto sealed = sealGroups(); !sealed) return sealed.error();
        }
        if (const auto sealed = sealGroups(); !sealed) return sealed.error();
        m_page.more = at < rows->size();
        if (!m_page.more)
            if (const auto told = addOutcomes(); !told) return told.error();
        return std::move(m_page);
    }

private:
    static bool together(const LogRow& a, const LogRow& b)
    {
        return a.device == b.device && a.groupFirst == b.groupFirst && a.frameSeq == b.frameSeq;
    }

    static qsizetype groupAt(const QList<LogRow>& rows, qsizetype at)
    {
        qsizetype size = 1;
        while (at + size < rows.size() && together(rows[at], rows[at + size])) ++size;
        return size;
    }

    /// The last group may go on past what was read: it is left for the next page.
    static qsizetype wholeGroups(const QList<LogRow>& rows)
    {
        if (rows.size() < kRowsAtOnce) return rows.size();
        qsizetype whole = rows.size() - 1;
        while (whole > 0 && together(rows[whole - 1], rows.last())) --whole;
        return whole;
    }

    Result<Done> addGroup(const QList<LogRow>& rows)
    {
        if (rows.first().device == m_device) return addOwn(rows), Done{};
        const bool seenOnly =
            std::ranges::all_of(rows, [](const LogRow& row) { return row.kind == record::RecordKind::Access; });
        if (seenOnly) return Done{};
        const Result<const ReadFrame*> frame = m_shelf.frame(rows.first().device, rows.first().frameSeq);
        if (!frame) return frame.error();
        for (const wire::NumberedGroup& group : (*frame)->groups) addRun(**frame, group, rows);
        return Done{};
    }

    void addOwn(const QList<LogRow>& rows)
    {
        wire::CommittedGroup own{
            .device = m_device, .schema = record::kSchemaVersion, .firstOpNo = rows.first().opNo, .own = true};
        for (const LogRow& row : rows) own.commits.append({row.csn, row.outcome});
        m_bytes += 12 * rows.size();
        m_groups.append(own);
    }

    /// A group, or what an erasure left of it.
    void addRun(const ReadFrame& frame, const wire::NumberedGroup& group, const QList<LogRow>& rows)
    {
        const quint64 last = group.firstOpNo + quint64(group.group.ops.size()) - 1;
        if (last < rows.first().opNo || group.firstOpNo > rows.last().opNo) return;
        wire::CommittedGroup run{
            .device = rows.first().device, .schema = frame.schema, .firstOpNo = group.firstOpNo, .group = group.group};
        for (const LogRow& row : rows)
            if (row.opNo >= group.firstOpNo && row.opNo <= last) run.commits.append({row.csn, row.outcome});
        m_bytes += frame.bytesPerOp * group.group.ops.size();
        m_groups.append(run);
    }

    Result<Done> sealGroups()
    {
        m_page.groups += int(m_groups.size());
        m_sealedBytes = m_bytes;
        return sealPart(std::exchange(m_groups, {}));
    }

    /// What is too long for one frame goes in two.
    Result<Done> sealPart(const QList<wire::CommittedGroup>& groups)
    {
        if (groups.isEmpty()) return Done{};
        const auto frame = wire::sealCommitted(m_seal, groups, m_council.key);
        if (frame) return m_page.stream.append(frame->bytes()), Done{};
        if (frame.error().code != ErrorCode::FrameTooLarge || groups.size() == 1) return frame.error();
        const qsizetype half = groups.size() / 2;
        if (const auto first = sealPart(groups.first(half)); !first) return first.error();
        return sealPart(groups.sliced(half));
    }

    Result<Done> addOutcomes()
    {
        const Result<QList<wire::OutcomeLine>> lines = asideLinesOf(m_link, m_council.council, m_device);
        return lines ? sealOutcomes(*lines) : Result<Done>(lines.error());
    }

    /// As sealPart: a laptop from which much was set aside is told all of it.
    Result<Done> sealOutcomes(const QList<wire::OutcomeLine>& lines)
    {
        if (lines.isEmpty()) return Done{};
        const auto frame = wire::sealOutcomes(m_seal, lines, m_council.key);
        if (frame) return m_page.stream.append(frame->bytes()), Done{};
        if (frame.error().code != ErrorCode::FrameTooLarge || lines.size() == 1) return frame.error();
        const qsizetype half = lines.size() / 2;
        if (const auto first = sealOutcomes(lines.first(half)); !first) return first.error();
        return sealOutcomes(lines.sliced(half));
    }

    Link& m_link;
    const CouncilRow& m_council;
    DeviceId m_device;
    FrameShelf m_shelf;
    wire::ServerSeal m_seal;
    PullPage m_page{};
    QList<wire::CommittedGroup> m_groups{};
    qint64 m_bytes = 0;
    qint64 m_sealedBytes = 0;
};

} // namespace

Result<PullPage> pullPage(Database& database, CouncilId council, DeviceId device, quint64 afterCsn, qint64 maxBytes)
{
    const Result<CouncilRow> row = database.council(council);
    if (!row) return row.error();
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    return PageMaker(**link, *row, device, database.clock().nowMs()).page(afterCsn, maxBytes);
}

} // namespace alongside::server
