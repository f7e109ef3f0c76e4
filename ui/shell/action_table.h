#pragma once
// One table of actions: it feeds the menu, the palette and the list of keys, so that the three never differ.

#include <QKeySequence>
#include <QList>
#include <QString>

namespace alongside::ui {

enum class Act {
    Find,
    FindHere,
    Jot,
    NextPane,
    PreviousPane,
    GoOverview,
    GoTalk,
    GoOutcomes,
    GoEligibility,
    GoMoney,
    GoChoices,
    GoPlan,
    GoReview,
    Back,
    Forward,
    Larger,
    Smaller,
    UsualSize,
    Settings,
    AddPerson,
    PutBack,
    Saved,
    CoverAndLock,
    Show,
    SendNow,
    LeavePractice,
    Keys,
};

struct ActionRow {
    Act act = Act::Find;
    QString key{}; // stable: objectName and palette key
    QString text{};
    QList<QKeySequence> keys{};
    bool inPerson = false; // only inside a person
};

[[nodiscard]] const QList<ActionRow>& actionTable();

/// Keys that live in one widget, for the list of keys alone.
[[nodiscard]] QList<std::pair<QString, QString>> localKeys();

} // namespace alongside::ui
