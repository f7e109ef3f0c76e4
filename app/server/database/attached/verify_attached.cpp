#include "app/server/database/attached/verify_attached.h"

#include "app/server/database/attached/named.h"
#include "app/server/database/attached/parts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kFiles = R"sql(
    SELECT blob_id, case_id, salt, size, done FROM blob WHERE council_id = $1 ORDER BY case_id, blob_id
)sql";

/// The beginning of its name is enough to find it by.
Error fault(const char* where, const QByteArray& hash, const QUuid& caseId)
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(where),
            u"file %1 of case %2"_s.arg(QString::fromLatin1(hash.first(std::min<qsizetype>(4, hash.size())).toHex()),
                                        caseId.toString(QUuid::WithoutBraces))};
}

/// Nothing where it is what it is called.
Result<std::optional<Error>> faultIn(Link& link, CouncilId council, const Row& file)
{
    const QByteArray hash = file[0].bytes();
    const qint64 length = file[3].number();
    const Result<HeldParts> held = heldParts(link, council, hash, file[2].bytes(), length);
    if (!held) return held.error();
    if (held->bytes < length) return std::optional(fault("blob.missing", hash, file[1].id()));
    if (held->hash != hash) return std::optional(fault("blob.damaged", hash, file[1].id()));
    return std::optional<Error>();
}

} // namespace

Result<AttachedVerdict> verifyAttached(Database& database, CouncilId council)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const auto inLog =
        attachedInLog(**link, council); // first: what is named meanwhile is in the table before it is here
    if (!inLog) return inLog.error();
    const Result<Reply> files = (*link)->run({kFiles, {council}});
    if (!files) return files.error();
    AttachedVerdict verdict;
    QSet<QByteArray> known;
    for (const Row& file : files->rows) {
        known.insert(file[0].bytes());
        const bool whole = file[4].number() == 1;
        ++(whole ? verdict.whole : verdict.toCome);
        if (!whole) continue;
        const auto found = faultIn(**link, council, file);
        if (!found) return found.error();
        if (*found) verdict.faults.append(**found);
    }
    for (const NamedAttached& one : *inLog)
        if (!known.contains(one.file.hash))
            verdict.faults.append(fault("blob.unnamed", one.file.hash, one.caseId.value));
    return verdict;
}

} // namespace alongside::server
