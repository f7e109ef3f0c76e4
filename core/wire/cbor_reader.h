#pragma once
// Reads the one deterministic form of CBOR that frames allow, and nothing else. Qt's reader takes what must be refused
// here (longer heads, indefinite lengths, tags, floats, lengths past the end), so the strictness is ours; writing is
// Qt's. The first fault stays: later reads give nothing, and the caller asks once at the end of each loop.
// Internal to core/wire.

#include "core/base/result.h"
#include "core/domain/limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCborValue>
#include <QString>

#include <optional>

namespace alongside::wire {

inline constexpr int kMostNesting = 16;
inline constexpr qsizetype kMostText = kMostTextBytes;
/// Values within one body: each costs about a hundred bytes in memory, however short it is written ("[]" is one byte).
inline constexpr qsizetype kMostValues = 131'072;

class CborReader {
public:
    explicit CborReader(QByteArrayView in) : m_in(in) {}

    [[nodiscard]] bool ok() const { return !m_fault; }
    [[nodiscard]] qsizetype left() const { return m_in.size() - m_at; }
    [[nodiscard]] Error error() const;
    /// Latches a fault of the caller's own ("group.ops").
    void fail(const char* where);
    /// Everything was read, and nothing was wrong.
    [[nodiscard]] bool finished();

    quint64 count(quint64 most = quint64(INT64_MAX));
    qint64 integer();
    std::optional<qint64> integerOrNull();
    QByteArray bytes(qsizetype size); // of exactly that length
    QByteArray bytesUpTo(qsizetype most);
    QString text();
    /// The length of an array that follows; never more than the bytes left.
    qsizetype array();
    /// Consumes a null when one is next.
    bool null();
    /// Any allowed value. Range: depth is how deep it stands already.
    QCborValue value(int depth);

private:
    struct Head {
        quint8 major = 0;
        quint8 info = 0;
        quint64 number = 0;
    };
    Head head();
    Head headOf(quint8 major, const char* where);
    QByteArrayView taken(quint64 size, const char* where);
    QCborValue arrayValue(quint64 size, int depth);
    QCborValue mapValue(quint64 size, int depth);
    QString textOf(quint64 size);

    QByteArrayView m_in;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    const char* m_fault = nullptr;
};

/// Whether `bytes` is one value of the allowed form. For what is about to be sealed.
Result<Done> checkCbor(QByteArrayView bytes);

} // namespace alongside::wire
