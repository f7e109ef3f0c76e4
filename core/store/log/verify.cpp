#include "core/store/log/verify.h"

#include "core/record/op_bytes.h"
#include "core/store/attached/attached.h"
#include "core/store/parts.h"
#include "core/wire/verify.h"

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

class Inspection {
public:
    explicit Inspection(Parts& parts)
        : m_parts(parts), m_ops(parts.database, "SELECT op_no, bytes, leaf, outcome, disposal FROM op_log "
                                                "WHERE frame_seq = ? ORDER BY op_no")
    {
    }

    Result<Verified> run()
    {
        m_found.cipher = QString::fromLatin1(kCipherVersion);
        m_found.changes = m_parts.written.changes;
        m_found.countedSinceMs = m_parts.countedSinceMs;
        m_found.missing = m_parts.missing;
        for (auto step : {&Inspection::pages, &Inspection::chain, &Inspection::openRows, &Inspection::pulledRows,
                          &Inspection::attachedFiles})
            if (const auto done = (this->*step)(); !done) fault(done.error().where + u": "_s + done.error().detail);
        return m_found;
    }

private:
    void fault(const QString& what)
    {
        if (m_found.faults.size() < kMostFaults) m_found.faults.append(what);
    }

    Result<Done> pages()
    {
        Statement check(m_parts.database, "PRAGMA integrity_check(20)");
        if (const auto read = check.run(); !read) return fault(u"pages: "_s + read.error().detail), Done{};
        while (check.next())
            if (const QString line = check.text(0); line != u"ok"_s) fault(u"pages: "_s + line);
        if (const auto ended = check.ended(); !ended) fault(u"pages: "_s + ended.error().detail);
        return Done{};
    }

    Result<Done> chain()
    {
        const Identity& who = m_parts.identity;
        wire::ChainVerifier verifier(who.council, who.device, m_parts.key->verifyKey());
        Statement frames(m_parts.database, "SELECT frame_seq, header, body, form, state FROM frame "
                                           "LEFT JOIN frame_body USING (frame_seq) ORDER BY frame_seq");
        if (auto read = frames.run(); !read) return read;
        while (frames.next()) {
            const quint64 seq = frames.number(0);
            const wire::StoredFrame frame{frames.bytes(1), frames.bytes(2), wire::BodyForm(frames.number(3)),
                                          frames.number(4) == 4};
            const Result<QList<wire::RemainingOp>> ops = verifier.take(frame);
            if (!ops) {
                fault(u"frame %1: %2"_s.arg(QString::number(seq), ops.error().where));
                return frames.finish(), Done{}; // what comes after hangs on this one
            }
            ++m_found.frames;
            if (auto rows = compare(seq, *ops, frame.trimmed); !rows) return frames.finish(), rows;
        }
        if (auto ended = frames.ended(); !ended) return fault(u"frames: "_s + ended.error().detail), Done{};
        return strays(verifier.ops());
    }

    /// Each row says what the frame says, and none is missing.
    Result<Done> compare(quint64 seq, const QList<wire::RemainingOp>& ops, bool trimmed)
    {
        if (trimmed) return Done{};
        if (auto read = m_ops.run(seq); !read) return read;
        qsizetype at = 0;
        for (; m_ops.next(); ++at) {
            const quint64 opNo = m_ops.number(0);
            const bool known = at < ops.size() && ops.at(at).opNo == opNo && ops.at(at).leaf == m_ops.bytes(2);
            const bool erased = !m_ops.at(4).isNull();
            const bool agrees = known && erased == ops.at(at).gone()
                                && (erased ? m_ops.at(1).isNull() : m_ops.bytes(1) == ops.at(at).opBytes);
            if (!agrees) fault(u"op %1: not what frame %2 holds"_s.arg(opNo).arg(seq));
            m_found.erasedOps += erased ? 1 : 0;
            ++m_found.sealedOps;
        }
        if (at != ops.size()) fault(u"frame %1: %2 ops, %3 rows"_s.arg(seq).arg(ops.size()).arg(at));
        return m_ops.ended();
    }

    Result<Done> strays(quint64 inFrames)
    {
        Statement count(m_parts.database, "SELECT count(*), coalesce(max(op_no), 0) FROM op_log");
        if (auto read = count.run(); !read) return read;
        if (count.next() && (count.number(0) != inFrames || count.number(1) != inFrames))
            fault(u"ops: %1 in frames, %2 rows"_s.arg(inFrames).arg(count.number(0)));
        return Done{};
    }

    Result<Done> openRows()
    {
        Statement rows(m_parts.database, "SELECT row_no, case_id, bytes FROM open_op ORDER BY row_no");
        if (auto read = rows.run(); !read) return read;
        for (; rows.next(); ++m_found.openOps) {
            const Result<record::OpenOp> op = record::openOpFrom(rows.bytes(2));
            if (!op || op->head.caseId.value != rows.id(1)) fault(u"open row %1"_s.arg(rows.number(0)));
        }
        if (const auto ended = rows.ended(); !ended) fault(u"open rows: "_s + ended.error().detail);
        return Done{};
    }

    Result<Done> attachedFiles()
    {
        const Result<QStringList> broken = brokenAttached(m_parts);
        if (!broken) return broken.error();
        for (const QString& hash : *broken) fault(u"attached %1: not what its hash says"_s.arg(hash));
        return Done{};
    }

    Result<Done> pulledRows()
    {
        Statement rows(m_parts.database, "SELECT csn, case_id, bytes FROM pulled ORDER BY csn");
        if (auto read = rows.run(); !read) return read;
        for (; rows.next(); ++m_found.pulledOps) {
            const Result<record::NumberedOp> op = record::numberedOpFrom(rows.bytes(2));
            if (!op || op->head.caseId.value != rows.id(1)) fault(u"pulled %1"_s.arg(rows.number(0)));
        }
        if (const auto ended = rows.ended(); !ended) fault(u"pulled: "_s + ended.error().detail);
        return Done{};
    }

    Parts& m_parts;
    Statement m_ops;
    Verified m_found{};
};

} // namespace

Result<Verified> verified(Parts& parts)
{
    return Inspection(parts).run();
}

} // namespace alongside::store
