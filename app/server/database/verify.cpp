#include "app/server/database/verify.h"

#include "app/server/database/links/link.h"
#include "core/wire/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr int kFramesAtOnce = 100;

constexpr auto kDevices = R"sql(
    SELECT device_id, verify_key, committed_seq, chain FROM device WHERE council_id = $1 ORDER BY device_id
)sql";
constexpr auto kFrames = R"sql(
    SELECT header, body, form, state,
        (SELECT coalesce(sum(op_count), 0) FROM aside a WHERE a.council_id = i.council_id
            AND a.device_id = i.device_id AND a.frame_seq = i.frame_seq AND a.op_no > 0)
    FROM inbox i WHERE council_id = $1 AND device_id = $2 AND frame_seq > $3 ORDER BY frame_seq LIMIT $4
)sql";
constexpr auto kRows = R"sql(
    SELECT op_no, leaf FROM op
    WHERE council_id = $1 AND device_id = $2 AND op_no BETWEEN $3 AND $4 AND frame_seq = $5
)sql";
constexpr auto kRowCount = "SELECT count(*) FROM op WHERE council_id = $1 AND device_id = $2";

Error broken(const char* where, const QString& detail)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where), detail};
}

class DeviceCheck {
public:
    DeviceCheck(Link& link, CouncilId council, DeviceId device, wire::VerifyKey key)
        : m_link(link), m_council(council), m_chain(council, device, std::move(key)), m_verdict{.device = device}
    {
    }

    Result<DeviceVerdict> run(quint64 committedSeq, const QByteArray& chain)
    {
        for (bool more = true; more && m_verdict.holds();) {
            const Result<bool> went = nextFrames();
            if (!went) return went.error();
            more = *went;
        }
        m_verdict.frames = m_chain.frames();
        m_verdict.ops = m_chain.ops();
        if (!m_verdict.holds()) return m_verdict; // the first break; what follows it says nothing new
        if (m_chain.frames() != committedSeq || m_chain.chain() != chain)
            m_verdict.faults.append(broken("chain.end", u"frame %1"_s.arg(committedSeq)));
        const Result<Reply> count = m_link.run({kRowCount, {m_council, m_verdict.device}});
        if (!count) return count.error();
        if (count->rows.first().first().count() != m_verdict.rows)
            m_verdict.faults.append(broken("op.rows", u"rows that no frame holds"_s));
        return m_verdict;
    }

private:
    Result<bool> nextFrames()
    {
        const Result<Reply> frames =
            m_link.run({kFrames, {m_council, m_verdict.device, m_chain.frames(), kFramesAtOnce}});
        if (!frames) return frames.error();
        for (const Row& row : frames->rows) {
            // A frame set aside whole could not be read: its place in the chain is all there is to check.
            const auto state = FrameState(row[3].number());
            const bool aside = state == FrameState::Aside;
            const auto ops = m_chain.take({row[0].bytes(), row[1].bytes(), wire::BodyForm(row[2].number()), aside});
            if (!ops) return m_verdict.faults.append(ops.error()), false;
            m_verdict.unread += aside ? 1 : 0;
            m_verdict.waiting += state == FrameState::Waiting ? 1 : 0;
            const Result<quint64> found = compareRows(*ops);
            if (!found) return found.error();
            if (state == FrameState::Applied && *found + row[4].count() != quint64(ops->size()))
                m_verdict.faults.append(broken("op.missing", u"frame %1"_s.arg(m_chain.frames())));
        }
        return frames->rows.size() == kFramesAtOnce;
    }

    /// The rows of the frame taken last, each with its leaf. Gives how many.
    Result<quint64> compareRows(const QList<wire::RemainingOp>& ops)
    {
        if (ops.isEmpty()) return quint64(0);
        const Result<Reply> rows =
            m_link.run({kRows, {m_council, m_verdict.device, ops.first().opNo, ops.last().opNo, m_chain.frames()}});
        if (!rows) return rows.error();
        QHash<quint64, QByteArray> leaves;
        for (const wire::RemainingOp& op : ops) leaves.insert(op.opNo, op.leaf);
        for (const Row& row : rows->rows) {
            if (leaves.value(row[0].count()) != row[1].bytes())
                m_verdict.faults.append(broken("op.leaf", u"op %1"_s.arg(row[0].number())));
            ++m_verdict.rows;
        }
        return quint64(rows->rows.size());
    }

    Link& m_link;
    CouncilId m_council;
    wire::ChainVerifier m_chain;
    DeviceVerdict m_verdict;
};

} // namespace

Result<QList<DeviceVerdict>> verifyCouncil(Database& database, CouncilId council)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<Reply> devices = (*link)->run({kDevices, {council}});
    if (!devices) return devices.error();
    QList<DeviceVerdict> verdicts;
    for (const Row& row : devices->rows) {
        const Result<wire::VerifyKey> key = wire::VerifyKey::from(row[1].bytes());
        if (!key) {
            verdicts.append({.device = {row[0].id()}, .faults = {key.error()}});
            continue;
        }
        const auto verdict = DeviceCheck(**link, council, {row[0].id()}, *key).run(row[2].count(), row[3].bytes());
        if (!verdict) return verdict.error();
        verdicts.append(*verdict);
    }
    return verdicts;
}

QStringList verdictWords(const QList<DeviceVerdict>& verdicts, const AttachedVerdict& attached, qsizetype otherCouncils)
{
    QStringList words;
    quint64 waiting = 0;
    quint64 unread = 0;
    for (const DeviceVerdict& one : verdicts) {
        waiting += one.waiting;
        unread += one.unread;
    }
    if (waiting > 0)
        words.append(
            u"Frames that have arrived and were not gone through yet: %1. What is made of them was not looked at."_s
                .arg(waiting));
    if (unread > 0)
        words.append(
            u"Frames that lie aside whole: %1. No more than their place in the chain was looked at."_s.arg(unread));
    if (attached.toCome > 0)
        words.append(
            u"Files that records name and that are not all here yet: %1. Their laptops bring the rest; until then "
            u"there is nothing to look at."_s.arg(attached.toCome));
    if (otherCouncils > 0)
        words.append(
            u"Other councils in the database, whose keys are not in this folder: %1. They were not looked at."_s.arg(
                otherCouncils));
    const bool holds = std::ranges::all_of(verdicts, &DeviceVerdict::holds) && attached.holds();
    words.append(!holds               ? u"Something does not hold: see above."_s
                 : verdicts.isEmpty() ? u"No laptop has joined this council: there is no chain to check."_s
                 : attached.whole > 0 ? u"Every chain holds, and every file that is all here is what its record says."_s
                                      : u"Every chain holds."_s);
    return words;
}

} // namespace alongside::server
