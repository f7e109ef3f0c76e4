#pragma once
// A row of a catalogue: which law or rule it is, and the days it holds for.

#include <QDate>

namespace alongside::rules {

/// Ids are stored in findings and never change meaning. Invalid days are open ends.
struct Law {
    const char* id = "";    // "care_act_reg2"
    const char* title = ""; // "SI 2015/313 reg 2"
    QDate from{};
    QDate until{};

    [[nodiscard]] bool covers(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
};

} // namespace alongside::rules
