#pragma once
// Small things by name, inside the encrypted file: who this store is, its signing key, the cursor, the clock.
// Thread: the store thread.

#include "core/store/keys/identity.h"
#include "core/store/sql/statement.h"
#include "core/wire/keys.h"

namespace alongside::store {

class Meta {
public:
    explicit Meta(const QSqlDatabase& database);

    /// Empty where there is none. Errors: SQLite's.
    Result<QByteArray> value(const QString& name);
    Result<Done> set(const QString& name, const QByteArray& value);
    /// 0 where there is none.
    Result<quint64> number(const QString& name);
    Result<Done> setNumber(const QString& name, quint64 value);

    Result<Identity> identity();
    Result<Done> setIdentity(const Identity& identity);
    /// Errors: StoreUnreadable for a store without a whole key.
    Result<wire::SigningKey> signingKey();

private:
    Statement m_read;
    Statement m_write;
};

} // namespace alongside::store
