#include "tests/walk/plants/plant.h"

using namespace Qt::StringLiterals;

namespace alongside::walk {

std::unique_ptr<Plant> plantCalled(const QString& name)
{
    if (name.isEmpty()) return nullptr;
    for (auto* make : {plantsOfRecords, plantsOfWindows})
        for (auto& plant : make())
            if (plant->name() == name) return std::move(plant);
    qFatal("no plant is called %s", qPrintable(name));
}

} // namespace alongside::walk
