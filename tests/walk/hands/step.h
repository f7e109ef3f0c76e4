#pragma once
// One thing a person does at the window, as one line of a script that can be played again:
//
//   type jot [w12.3 said at the table]
//   press add_person_now
//   cover
//
// A control is named by its objectName, or by its class and what a screen reader says of it.

#include <QList>
#include <QString>

#include <optional>

namespace alongside::walk {

struct Step {
    QString verb{};
    QString at{};    // a control, a screen, a key; empty where the verb needs none
    QString words{}; // what is typed, or a number

    /// One line, without its end.
    [[nodiscard]] QString text() const;
    /// Nothing for an empty line or a remark (#).
    static std::optional<Step> read(const QString& line);

    bool operator==(const Step&) const = default;
};

/// Of a file, in order; empty where it cannot be read.
QList<Step> readScript(const QString& path);

/// Steps by which nobody alters a record: whatever stood before stands behind them.
bool altersNothing(const Step& step);

} // namespace alongside::walk
