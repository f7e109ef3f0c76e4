#include "core/wire/cbor_reader.h"

#include <QCborArray>
#include <QCborMap>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::wire {

namespace {

enum Major : quint8 { kUnsigned = 0, kNegative = 1, kBytes = 2, kText = 3, kArray = 4, kMap = 5, kSimple = 7 };
enum Simple : quint8 { kFalse = 20, kTrue = 21, kNull = 22 };

bool isShortest(int width, quint64 number)
{
    switch (width) {
    case 1: return number >= 24;
    case 2: return number > 0xff;
    case 4: return number > 0xffff;
    default: return number > 0xffffffff;
    }
}

} // namespace

Error CborReader::error() const
{
    return {ErrorCode::RecordMalformed, QString::fromLatin1(m_fault ? m_fault : "cbor"), u"at byte %1"_s.arg(m_at)};
}

void CborReader::fail(const char* where)
{
    if (!m_fault) m_fault = where;
}

bool CborReader::finished()
{
    if (ok() && left() != 0) fail("cbor.rest");
    return ok();
}

CborReader::Head CborReader::head()
{
    if (!ok()) return {};
    if (left() < 1) return fail("cbor.end"), Head();
    const quint8 first = quint8(m_in[m_at++]);
    const Head short_{quint8(first >> 5), quint8(first & 0x1f), quint64(first & 0x1f)};
    if (short_.info < 24) return short_;
    if (short_.info > 27) return fail("cbor.indefinite"), Head();
    const int width = 1 << (short_.info - 24);
    if (left() < width) return fail("cbor.end"), Head();
    quint64 number = 0;
    for (int i = 0; i < width; ++i) number = (number << 8) | quint8(m_in[m_at++]);
    if (short_.major == kSimple) return fail("cbor.float"), Head();
    if (!isShortest(width, number)) return fail("cbor.length"), Head();
    return {short_.major, short_.info, number};
}

CborReader::Head CborReader::headOf(quint8 major, const char* where)
{
    const Head next = head();
    if (ok() && next.major != major) fail(where);
    return ok() ? next : Head();
}

QByteArrayView CborReader::taken(quint64 size, const char* where)
{
    if (!ok()) return {};
    if (size > quint64(left())) return fail(where), QByteArrayView();
    const QByteArrayView found = m_in.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return found;
}

quint64 CborReader::count(quint64 most)
{
    const quint64 number = headOf(kUnsigned, "cbor.count").number;
    if (number > most) return fail("cbor.range"), 0;
    return number;
}

qint64 CborReader::integer()
{
    const Head next = head();
    if (ok() && next.major > kNegative) fail("cbor.integer");
    if (next.number > quint64(INT64_MAX)) fail("cbor.range");
    if (!ok()) return 0;
    return next.major == kUnsigned ? qint64(next.number) : -1 - qint64(next.number);
}

std::optional<qint64> CborReader::integerOrNull()
{
    if (null()) return std::nullopt;
    return integer();
}

QByteArray CborReader::bytes(qsizetype size)
{
    const quint64 length = headOf(kBytes, "cbor.bytes").number;
    if (ok() && length != quint64(size)) fail("cbor.bytes");
    return taken(length, "cbor.bytes").toByteArray();
}

QByteArray CborReader::bytesUpTo(qsizetype most)
{
    const quint64 length = headOf(kBytes, "cbor.bytes").number;
    if (ok() && length > quint64(most)) fail("cbor.bytes");
    return taken(length, "cbor.bytes").toByteArray();
}

QString CborReader::text()
{
    return textOf(headOf(kText, "cbor.text").number);
}

QString CborReader::textOf(quint64 size)
{
    if (size > quint64(kMostText)) fail("cbor.text");
    const QByteArrayView utf8 = taken(size, "cbor.text");
    if (!ok()) return {};
    // A mark at the start is a character like any other: nothing a person pasted is dropped.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString found = decoder.decode(utf8);
    if (decoder.hasError() || found.toUtf8() != utf8) return fail("cbor.utf8"), QString();
    return found;
}

qsizetype CborReader::array()
{
    const quint64 size = headOf(kArray, "cbor.array").number;
    if (size > quint64(left())) return fail("cbor.array"), 0;
    return qsizetype(size);
}

bool CborReader::null()
{
    if (!ok() || left() < 1 || quint8(m_in[m_at]) != ((kSimple << 5) | kNull)) return false;
    ++m_at;
    return true;
}

QCborValue CborReader::value(int depth)
{
    if (depth > kMostNesting) return fail("cbor.depth"), QCborValue();
    if (++m_values > kMostValues) return fail("cbor.values"), QCborValue();
    const Head next = head();
    if (!ok()) return {};
    switch (next.major) {
    case kUnsigned:
    case kNegative:
        if (next.number > quint64(INT64_MAX)) return fail("cbor.range"), QCborValue();
        return next.major == kUnsigned ? qint64(next.number) : -1 - qint64(next.number);
    case kBytes: return taken(next.number, "cbor.bytes").toByteArray();
    case kText: return textOf(next.number);
    case kArray: return arrayValue(next.number, depth);
    case kMap: return mapValue(next.number, depth);
    case kSimple:
        if (next.info == kNull) return nullptr;
        if (next.info == kTrue || next.info == kFalse) return next.info == kTrue;
        return fail("cbor.simple"), QCborValue();
    default: return fail("cbor.tag"), QCborValue();
    }
}

QCborValue CborReader::arrayValue(quint64 size, int depth)
{
    if (size > quint64(left())) return fail("cbor.array"), QCborValue();
    QCborArray out;
    for (quint64 i = 0; ok() && i < size; ++i) out.append(value(depth + 1));
    return out;
}

/// Keys in the order of their bytes, none twice.
QCborValue CborReader::mapValue(quint64 size, int depth)
{
    if (size > quint64(left()) / 2) return fail("cbor.map"), QCborValue();
    QCborMap out;
    QByteArrayView before;
    for (quint64 i = 0; ok() && i < size; ++i) {
        const qsizetype from = m_at;
        const QCborValue key = value(depth + 1);
        const QByteArrayView bytes = m_in.sliced(from, m_at - from);
        if (i > 0
            && !std::ranges::lexicographical_compare(
                before, bytes, {}, [](char c) { return uchar(c); }, [](char c) { return uchar(c); }))
            fail("cbor.map");
        before = bytes;
        out.insert(key, value(depth + 1));
    }
    return out;
}

Result<Done> checkCbor(QByteArrayView bytes)
{
    CborReader in(bytes);
    in.value(1);
    if (!in.finished()) return in.error();
    return Done{};
}

} // namespace alongside::wire
