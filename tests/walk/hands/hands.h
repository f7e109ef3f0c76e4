#pragma once
// The hands at the window: what can be pressed now, and doing it. Nothing is known here of any screen: controls are those
// that assistive technology is offered, keys those of the table of actions, screens those of the catalogue.

#include "tests/walk/world/world.h"

#include <random>

namespace alongside::walk {

enum class Use { Press, Write, Choose, Pick };

struct Control {
    QString label{};
    QWidget* widget = nullptr;
    Use use = Use::Press;
};

class Hands {
public:
    explicit Hands(World& world) : m_world(world) {}

    /// Of the window that has the hands: a dialog, a list that is open, else the main window. Order: as it is heard.
    [[nodiscard]] QList<Control> offered();
    /// What a person might do now, by chance.
    [[nodiscard]] Step choose(std::mt19937& chance, int number);
    /// Does it, and waits until all is still. False: there is no such control now; nothing was done.
    bool take(const Step& step);

private:
    [[nodiscard]] Step touch(std::mt19937& chance, int number);
    [[nodiscard]] Control find(const QString& label);
    bool takeOn(const Control& control, const Step& step);
    bool takeOff(const Step& step);
    void key(const QString& keys);
    void add(const QString& name);
    void go(const QString& screen, const QString& which);

    World& m_world;
};

/// Words can be kept there: it is no date, sum or number of hours, which tells what it cannot read and keeps what it had.
bool takesWords(const QWidget* editor);

/// The widget that a click or key goes to now.
QWidget* windowInHand(World& world);

} // namespace alongside::walk
