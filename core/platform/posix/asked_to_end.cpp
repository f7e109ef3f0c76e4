#include "core/platform/asked_to_end.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace alongside::platform {

namespace {

/// Little may be called while a signal is answered: a byte goes down a pipe, and the rest happens where it is read.
int askedAt[2]{-1, -1};

void noteIt(int)
{
    const char asked = 1;
    if (::write(askedAt[1], &asked, 1) < 0) return; // full: it is asked already
}

} // namespace

void whenAskedToEnd(QObject* context, const std::function<void()>& then)
{
    if (askedAt[0] < 0 && ::pipe2(askedAt, O_CLOEXEC | O_NONBLOCK) != 0) return;
    auto* heard = new QSocketNotifier(askedAt[0], QSocketNotifier::Read, context);
    QObject::connect(heard, &QSocketNotifier::activated, context, [then] {
        char asked[16];
        while (::read(askedAt[0], asked, sizeof asked) > 0) {}
        then();
    });
    struct sigaction answer {};
    answer.sa_handler = noteIt;
    answer.sa_flags = SA_RESTART;
    for (const int one : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(one, &answer, nullptr);
}

} // namespace alongside::platform
