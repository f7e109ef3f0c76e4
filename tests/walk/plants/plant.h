#pragma once
// Faults put in on purpose, from outside, into the walk's own world: each must be found by the question it is meant for.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"

namespace alongside::walk {

class Plant {
public:
    Plant() = default;
    Plant(const Plant&) = delete;
    Plant& operator=(const Plant&) = delete;
    virtual ~Plant() = default;

    [[nodiscard]] virtual QString name() const = 0;
    virtual void before(World&, const Step&) {}
    virtual void after(World&, const Step&) {}
    /// The complaint that this fault must lead to.
    [[nodiscard]] virtual bool isMine(const Complaint& complaint) const = 0;
    /// Steps that lead there, after which it must have been found.
    [[nodiscard]] virtual QStringList script() const = 0;
};

/// Nothing for an empty name. A name that is none ends the program.
std::unique_ptr<Plant> plantCalled(const QString& name);
std::vector<std::unique_ptr<Plant>> plantsOfRecords();
std::vector<std::unique_ptr<Plant>> plantsOfWindows();

} // namespace alongside::walk
