#include "core/platform/process.h"

#include <QProcess>

#include <csignal>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace alongside::platform {

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
    ::malloc_trim(0);
}

void endWithUs(QProcess& child)
{
    child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

} // namespace alongside::platform
