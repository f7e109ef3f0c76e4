#include "app/server/database/verify.h"

#include "app/server/database/link.h"
#include "core/wire/verify.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr int kFramesAtOnce = 100;

constexpr auto kDevices = R"sql(
    SELECT device_id, verify_key, committed_seq, chain FROM device WHERE council_id = $1 ORDER BY device_id
)sql";
constexpr auto kFrames = R"sql(
    SELECT header, body, form, state FROM inbox
    WHERE council_id = $1 AND device_id = $2 AND frame_seq > $3 ORDER BY frame_seq LIMIT $4
)sql";
constexpr auto kRows = R"sql(
    SELECT op_no, leaf FROM op WHERE council_id = $1 AND device_id = $2 AND op_no BETWEEN $3 AND $4
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
            const bool aside = FrameState(row[3].number()) == FrameState::Aside;
            const auto ops = m_chain.take({row[0].bytes(), row[1].bytes(), wire::BodyForm(row[2].number()), aside});
            if (!ops) return m_verdict.faults.append(ops.error()), false;
            if (const auto compared = compareRows(*ops); !compared) return compared.error();
        }
        return frames->rows.size() == kFramesAtOnce;
    }

    Result<Done> compareRows(const QList<wire::RemainingOp>& ops)
    {
        if (ops.isEmpty()) return Done{};
        const Result<Reply> rows =
            m_link.run({kRows, {m_council, m_verdict.device, ops.first().opNo, ops.last().opNo}});
        if (!rows) return rows.error();
        QHash<quint64, QByteArray> leaves;
        for (const wire::RemainingOp& op : ops) leaves.insert(op.opNo, op.leaf);
        for (const Row& row : rows->rows) {
            if (leaves.value(row[0].count()) != row[1].bytes())
                m_verdict.faults.append(broken("op.leaf", u"op %1"_s.arg(row[0].number())));
            ++m_verdict.rows;
        }
        return Done{};
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

} // namespace alongside::server
