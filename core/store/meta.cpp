#include "core/store/meta.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace alongside::store {

Meta::Meta(const QSqlDatabase& database)
    : m_read(database, "SELECT value FROM meta WHERE name = ?"),
      m_write(database,
              "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
{
}

Result<QByteArray> Meta::value(const QString& name)
{
    if (const auto read = m_read.run(name); !read) return read.error();
    const QByteArray found = m_read.next() ? m_read.bytes(0) : QByteArray();
    m_read.finish();
    return found;
}

Result<Done> Meta::set(const QString& name, const QByteArray& value)
{
    return m_write.run(name, value);
}

Result<quint64> Meta::number(const QString& name)
{
    const Result<QByteArray> found = value(name);
    if (!found) return found.error();
    return found->size() == 8 ? qFromLittleEndian<quint64>(found->constData()) : quint64(0);
}

Result<Done> Meta::setNumber(const QString& name, quint64 value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return set(name, bytes);
}

Result<Identity> Meta::identity()
{
    Identity found;
    for (const auto& [name, id] :
         {std::pair(u"council"_s, &found.council.value), std::pair(u"device"_s, &found.device.value),
          std::pair(u"actor"_s, &found.actor.value)}) {
        const Result<QByteArray> bytes = value(name);
        if (!bytes) return bytes.error();
        *id = QUuid::fromRfc4122(*bytes);
    }
    const Result<quint64> keyId = number(u"key_id"_s);
    if (!keyId) return keyId.error();
    found.keyId = quint32(*keyId);
    return found;
}

Result<Done> Meta::setIdentity(const Identity& identity)
{
    if (auto kept = set(u"council"_s, identity.council.value.toRfc4122()); !kept) return kept;
    if (auto kept = set(u"device"_s, identity.device.value.toRfc4122()); !kept) return kept;
    if (auto kept = set(u"actor"_s, identity.actor.value.toRfc4122()); !kept) return kept;
    return setNumber(u"key_id"_s, identity.keyId);
}

Result<wire::SigningKey> Meta::signingKey()
{
    const Result<QByteArray> bytes = value(u"signing_key"_s);
    if (!bytes) return bytes.error();
    Result<wire::SigningKey> key = wire::SigningKey::from(*bytes);
    return key ? key : Result<wire::SigningKey>(Error{ErrorCode::StoreUnreadable, u"store.signing_key"_s, {}});
}

} // namespace alongside::store
