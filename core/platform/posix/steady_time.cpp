#include "core/platform/steady_time.h"

#include <QFile>

#include <ctime>

namespace alongside::platform {

Steady sinceStart()
{
    static const QByteArray run = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }();
    timespec passed{};
    ::clock_gettime(CLOCK_BOOTTIME, &passed);
    return {run, qint64(passed.tv_sec) * 1000 + passed.tv_nsec / 1'000'000};
}

} // namespace alongside::platform
