#pragma once
// Where somebody left off: the place in the window, and words they had typed that are in no record yet. It names people
// and holds their words, so it is kept nowhere but in the encrypted store.

#include "ui/shell/places/link.h"

#include <QByteArray>
#include <QMap>

namespace alongside::ui {

struct Spot {
    Link link{};     // an empty screen: nowhere yet
    QString field{}; // objectName of what had the keyboard
    int caret = -1;
    int scroll = 0;

    bool operator==(const Spot&) const = default;
};

struct LeftOff {
    Spot spot{};
    QMap<QString, QString> typed{}; // by the page's link and the name of the field: "alongside:people#new_name"

    bool operator==(const LeftOff&) const = default;
};

[[nodiscard]] QByteArray bytesOf(const LeftOff& left);
/// Nowhere for what cannot be read.
[[nodiscard]] LeftOff leftOffFrom(const QByteArray& bytes);
/// As somebody finds it who closed the window in order: where they were, at the word (ui 6, when things go wrong). Only
/// what was looked for is not looked for again.
[[nodiscard]] LeftOff begunAnew(LeftOff left);

} // namespace alongside::ui
