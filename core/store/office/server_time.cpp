#include "core/store/office/server_time.h"

#include <QCborArray>
#include <QCborValue>

namespace alongside::store {

namespace {

// Closer than this, whichever of the two is taken harms nothing.
constexpr qint64 kCloseMs = 5 * 60 * 1000;

} // namespace

// contact := [1, server_ms, wall_ms, run, steady_ms]
QByteArray bytesOf(const Contact& contact)
{
    return QCborValue(QCborArray{1, contact.serverMs, contact.wallMs, contact.steady.run, contact.steady.ms}).toCbor();
}

std::optional<Contact> contactFrom(const QByteArray& bytes)
{
    const QCborArray in = QCborValue::fromCbor(bytes).toArray();
    if (in.size() != 5 || in.at(0).toInteger() != 1) return {};
    return Contact{in.at(1).toInteger(), in.at(2).toInteger(), {in.at(3).toByteArray(), in.at(4).toInteger()}};
}

qint64 serverMsNow(const std::optional<Contact>& last, const Clock& clock)
{
    const qint64 wall = clock.nowMs();
    if (!last) return wall;
    const Steady now = clock.steady();
    const qint64 passed = now.ms - last->steady.ms;
    if (now.run == last->steady.run && !now.run.isEmpty() && passed >= 0) return last->serverMs + passed;
    // The clock may have been put right since: of the two that are left, the one that goes least back before the contact.
    const qint64 corrected = wall + last->aheadMs();
    if (qAbs(last->aheadMs()) < kCloseMs) return corrected;
    const qint64 earlier = std::min(wall, corrected), later = std::max(wall, corrected);
    return earlier >= last->serverMs ? earlier : later;
}

} // namespace alongside::store
