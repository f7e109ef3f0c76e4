#pragma once
// What a program that holds people's words asks of the system for itself and for the programs it starts.

class QProcess;

namespace alongside::platform {

/// From now on nobody but the system's own administrator can look into this program's memory, and a crash writes none of
/// it to disk. Before anything personal is read.
/// False: the system has refused, and the program goes on as any other does.
bool keepMemoryToOurselves();

/// From now on memory that is let go of is overwritten at once, so that words do not outlive what showed them. First thing
/// in the program. Costs a second writing of each block; what is in use is not touched.
void wipeWhatIsLetGo();
/// What was let go of goes back to the system, the calling thread's own small blocks overwritten first.
void giveBackMemory();

/// Should this program be killed, `child` ends too. Before it is started.
void endWithUs(QProcess& child);

} // namespace alongside::platform
