#include "core/platform/process.h"

#include <QProcess>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace alongside::platform {

namespace {

/// Small blocks that a thread has let go of lie in a cache of its own, where the system's overwriting does not reach: all
/// are taken out of it, overwritten and put back.
void wipeOwnCache()
{
    constexpr std::size_t kSmallest = 24, kLargest = 1032, kStep = 16, kOfEach = 7; // as glibc keeps them
    for (std::size_t size = kSmallest; size <= kLargest; size += kStep) {
        std::array<void*, kOfEach> blocks{};
        for (void*& block : blocks) {
            block = std::malloc(size);
            if (block) ::explicit_bzero(block, size);
        }
        for (void* block : blocks) std::free(block);
    }
}

} // namespace

bool keepMemoryToOurselves()
{
    // The limit alone does not stop a dump that the kernel pipes into a program; that the process is not dumpable does.
    const rlimit none{0, 0};
    const bool noCore = ::setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = ::prctl(PR_SET_DUMPABLE, 0) == 0;
    return noCore && notDumpable;
}

void wipeWhatIsLetGo()
{
    ::mallopt(M_PERTURB, 0xa5);
}

void giveBackMemory()
{
    wipeOwnCache();
    ::malloc_trim(0);
}

void endWithUs(QProcess& child)
{
    child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

} // namespace alongside::platform
