#include "core/store/log/written.h"

#include <QCborArray>
#include <QCborValue>
#include <QtEndian>

#include <sodium.h>

namespace alongside::store {

namespace {

constexpr qsizetype kCounted = 24, kSeal = 32, kSlot = 64;

} // namespace

std::optional<Written> WrittenBeside::open(const QString& path, const wire::SigningKey& key)
{
    m_key = wire::sha256("alongside/written/1" + key.toBytes());
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) return std::nullopt;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = m_file.read(2 * kSlot);
    std::optional<Written> newest;
    for (const qsizetype at : {qsizetype(0), kSlot})
        if (const auto one = slot(bytes.mid(at, kSlot)); one && (!newest || one->commits > newest->commits))
            newest = one;
    return newest;
}

void WrittenBeside::put(const Written& written)
{
    if (!m_file.isOpen()) return;
    const QByteArray counted = bytesOf(written);
    if (m_file.seek(qint64(written.commits % 2) * kSlot))
        m_file.write((counted + seal(counted)).leftJustified(kSlot, '\0'));
}

QByteArray WrittenBeside::seal(const QByteArray& counted) const
{
    QByteArray out(kSeal, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), kSeal,
                       reinterpret_cast<const unsigned char*>(counted.constData()),
                       static_cast<unsigned long long>(counted.size()),
                       reinterpret_cast<const unsigned char*>(m_key.constData()), std::size_t(m_key.size()));
    return out;
}

std::optional<Written> WrittenBeside::slot(const QByteArray& bytes) const
{
    const QByteArray counted = bytes.left(kCounted);
    if (bytes.size() != kSlot || bytes.mid(kCounted, kSeal) != seal(counted)) return std::nullopt;
    return writtenFrom(counted);
}

QByteArray bytesOf(const Written& written)
{
    QByteArray out(kCounted, '\0');
    qToLittleEndian(written.commits, out.data());
    qToLittleEndian(written.changes, out.data() + 8);
    qToLittleEndian(written.atMs, out.data() + 16);
    return out;
}

Written writtenFrom(const QByteArray& bytes)
{
    if (bytes.size() != kCounted) return {};
    return {qFromLittleEndian<quint64>(bytes.constData()), qFromLittleEndian<quint64>(bytes.constData() + 8),
            qFromLittleEndian<qint64>(bytes.constData() + 16)};
}

QByteArray bytesOf(const QList<Missing>& missing)
{
    QCborArray all;
    for (const Missing& one : missing)
        all.append(QCborArray{qint64(one.changes), one.afterMs, one.untilMs, one.foundMs, one.copy});
    return QCborValue(all).toCbor();
}

QList<Missing> missingFrom(const QByteArray& bytes)
{
    QList<Missing> out;
    for (const QCborValue& one : QCborValue::fromCbor(bytes).toArray()) {
        const QCborArray row = one.toArray();
        out.append({quint64(row.at(0).toInteger()), row.at(1).toInteger(), row.at(2).toInteger(), row.at(3).toInteger(),
                    row.at(4).toString()});
    }
    return out;
}

} // namespace alongside::store
