#pragma once
// What must always hold, one file each in asks/. A question looks before a step and behind it, and complains.

#include "tests/walk/hands/step.h"

#include <QString>

#include <memory>
#include <vector>

namespace alongside::walk {

class World;

struct Complaint {
    QString ask{};   // the question that found it
    QString where{}; // screen, control, field
    QString what{};  // in words
};
using Complaints = QList<Complaint>;

class Ask {
public:
    Ask() = default;
    Ask(const Ask&) = delete;
    Ask& operator=(const Ask&) = delete;
    virtual ~Ask() = default;

    [[nodiscard]] virtual QString name() const = 0;
    virtual void before(World&, const Step&) {}
    virtual void after(World& world, const Step& step, Complaints& found) = 0;
};

/// All of them. A crash is the one thing that no question of the same process can find: lives.h does.
std::vector<std::unique_ptr<Ask>> allAsks();

std::unique_ptr<Ask> askNames();
std::unique_ptr<Ask> askClipped();
std::unique_ptr<Ask> askActs();
std::unique_ptr<Ask> askKept();
std::unique_ptr<Ask> askTyped();
std::unique_ptr<Ask> askPeople();
std::unique_ptr<Ask> askSame();
std::unique_ptr<Ask> askPrints();
std::unique_ptr<Ask> askOffice();
std::unique_ptr<Ask> askAside();
std::unique_ptr<Ask> askShown();
std::unique_ptr<Ask> askCovered();
std::unique_ptr<Ask> askMessages();
std::unique_ptr<Ask> askUnknown();

} // namespace alongside::walk
