#include "core/store/office/erase.h"

#include "core/store/attached/attached.h"
#include "core/store/sql/migrations.h"
#include "core/store/parts.h"
#include "core/wire/erasure.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

class Erasure {
public:
    Erasure(Parts& parts, const Disposal& disposal)
        : m_parts(parts), m_disposal(disposal),
          m_find(parts.database, "SELECT o.frame_seq, o.case_id, f.state FROM op_log AS o "
                                 "JOIN frame AS f ON f.frame_seq = o.frame_seq WHERE o.op_no = ?"),
          m_body(parts.database,
                 "SELECT header, body, form FROM frame JOIN frame_body USING (frame_seq) WHERE frame_seq = ?"),
          m_rewrite(parts.database, "UPDATE frame SET form = 2, byte_count = length(header) + ? WHERE frame_seq = ?"),
          m_rewriteBody(parts.database, "UPDATE frame_body SET body = ? WHERE frame_seq = ?"),
          m_blank(parts.database,
                  "UPDATE op_log SET case_id = NULL, actor = NULL, hlc = NULL, bytes = NULL, outcome = 9, "
                  "disposal = ? WHERE op_no = ?"),
          m_pulledCase(parts.database, "SELECT case_id FROM pulled WHERE csn = ?"),
          m_unpull(parts.database, "DELETE FROM pulled WHERE csn = ?")
    {
    }

    Result<Done> run()
    {
        for (const quint64 opNo : m_disposal.opNos)
            if (auto found = find(opNo); !found) return found;
        for (auto frame = m_frames.cbegin(); frame != m_frames.cend(); ++frame)
            if (auto done = rewrite(frame.key(), frame.value()); !done) return done;
        for (const quint64 opNo : m_disposal.opNos)
            if (auto done = m_blank.run(m_disposal.id, opNo); !done) return done;
        for (const quint64 csn : m_disposal.csns)
            if (auto done = unpull(csn); !done) return done;
        for (const CaseId id : std::as_const(m_cases))
            if (auto done = takenFrom(id); !done) return done;
        return m_parts.models.search().compact();
    }

private:
    Result<Done> takenFrom(CaseId id)
    {
        if (auto done = forgetAttached(m_parts, id); !done) return done;
        return m_parts.models.refresh(id);
    }

    Result<Done> find(quint64 opNo)
    {
        if (auto read = m_find.run(opNo); !read) return read;
        if (!m_find.next()) return Error{ErrorCode::NotFound, u"erase.op"_s, QString::number(opNo)};
        const quint64 state = m_find.number(2);
        m_frames[m_find.number(0)].insert(opNo);
        if (!m_find.at(1).isNull()) m_cases.insert({m_find.id(1)});
        m_find.finish();
        if (state == 1) return Error{ErrorCode::StoreBusy, u"erase.not_sent"_s, QString::number(opNo)};
        return Done{};
    }

    Result<Done> rewrite(quint64 seq, const QSet<quint64>& opNos)
    {
        if (auto read = m_body.run(seq); !read) return read;
        if (!m_body.next()) return Error{ErrorCode::NotFound, u"erase.frame"_s, QString::number(seq)};
        const Result<wire::FrameHeader> header = wire::headerFrom(m_body.bytes(0));
        if (!header) return m_body.finish(), header.error();
        const Result<QByteArray> left =
            wire::rewriteErased(*header, m_body.bytes(1), wire::BodyForm(m_body.number(2)), opNos, m_disposal.id);
        m_body.finish();
        if (!left) return left.error();
        if (auto done = m_rewriteBody.run(*left, seq); !done) return done;
        return m_rewrite.run(left->size(), seq);
    }

    Result<Done> unpull(quint64 csn)
    {
        if (auto read = m_pulledCase.run(csn); !read) return read;
        if (!m_pulledCase.next()) return Error{ErrorCode::NotFound, u"erase.pulled"_s, QString::number(csn)};
        m_cases.insert({m_pulledCase.id(0)});
        m_pulledCase.finish();
        return m_unpull.run(csn);
    }

    Parts& m_parts;
    const Disposal& m_disposal;
    Statement m_find;
    Statement m_body;
    Statement m_rewrite;
    Statement m_rewriteBody;
    Statement m_blank;
    Statement m_pulledCase;
    Statement m_unpull;
    QHash<quint64, QSet<quint64>> m_frames{};
    QSet<CaseId> m_cases{};
};

} // namespace

Result<Done> erased(Parts& parts, const Disposal& disposal)
{
    if (disposal.id.isNull()) return Error{ErrorCode::AnswerMissing, u"erase.disposal"_s, {}};
    {
        Transaction transaction(parts.database);
        if (auto begun = transaction.begin(); !begun) return begun;
        const auto done = Erasure(parts, disposal).run();
        if (!done) return parts.rolledBack(), done;
        if (auto kept = parts.commit(transaction); !kept) return parts.rolledBack(), kept;
    }
    parts.models.forgetAll();
    removeCopies(parts.folder);
    // The old pages lie in the log beside the file until it is folded in; secure_delete has zeroed them there.
    return parts.connection->script("PRAGMA wal_checkpoint(TRUNCATE)", "erase.checkpoint");
}

} // namespace alongside::store
