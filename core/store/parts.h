#pragma once
// What the faces of one store share: the file, who it is, the log, the lists. Nobody outside core/store sees it.
// Thread: the store thread.

#include "core/store/log/access_log.h"
#include "core/store/sql/connection.h"
#include "core/store/log/hybrid_clock.h"
#include "core/store/log/log_reader.h"
#include "core/store/meta.h"
#include "core/store/log/open_log.h"
#include "core/platform/owner_lock.h"
#include "core/store/read_models/read_models.h"
#include "core/store/keys/seal.h"
#include "core/store/sql/transaction.h"
#include "core/store/log/written.h"

#include <optional>

namespace alongside::store {

class Parts {
public:
    Parts(platform::OwnerLock ownerLock, std::unique_ptr<Connection> opened, QString where, const Clock& time)
        : lock(std::move(ownerLock)), connection(std::move(opened)), folder(std::move(where)), clock(time),
          database(connection->database()), meta(database), reader(database), open(database),
          models(database, reader, {}), sealer(*this), hlc(clock, 0), looks(clock)
    {
    }

    /// Who it is, its key, and the highest stamp given. Errors: SQLite's; StoreUnreadable where a part is missing.
    Result<Done> readWhoItIs();
    /// Stamps and writes, in one transaction with the lists. Errors: AnswerOutOfRange for a group too long; SQLite's.
    Result<Done> append(const QList<record::Group>& groups);
    /// The same straight into frames of about `raw` bytes.
    Result<Done> appendSealed(const QList<record::Group>& groups, qsizetype raw);
    Result<Done> writeClosingLooks();
    /// Every transaction of an open store ends here: what is committed is counted, inside and beside.
    Result<Done> commit(Transaction& transaction, quint64 changes = 0);
    /// At opening, before anything is written: whether what is counted beside is here. What is not is kept in `missing`,
    /// with the files as they were found.
    Result<Done> compareWithBeside();
    /// What is in memory may be ahead of the file: cases are folded anew when asked for.
    void rolledBack() { models.forgetAll(); }

    platform::OwnerLock lock; // let go last
    std::unique_ptr<Connection> connection;
    QString folder;
    const Clock& clock;
    QSqlDatabase database;
    Meta meta;
    LogReader reader;
    OpenLog open;
    ReadModels models;
    Sealer sealer;
    HybridClock hlc;
    AccessLog looks;
    Identity identity{};
    std::optional<wire::SigningKey> key{};
    std::optional<Contact> contact{}; // the last with the office
    Written written{};
    WrittenBeside beside{};
    QList<Missing> missing{}; // found at this opening or an earlier one; order: as found
    qint64 countedSinceMs = 0;

private:
    Result<Done> readContact();
    Result<record::Group> stamped(const record::Group& group);
};

} // namespace alongside::store
