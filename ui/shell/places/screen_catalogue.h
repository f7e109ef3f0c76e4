#pragma once
// Every screen there is, one row each: it gives the screen its place, its steps' word, its page, its entry in the palette
// and its turn in the tests that walk all of them. To add one: a folder in ui/screens and a row here.

#include "core/domain/case_file.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/widgets/frame/step_strip.h"

#include <QList>

namespace alongside::ui {

class CaseSession;
class Page;

/// Theirs: the person's own, turned round; another page leads there, nothing else does.
enum class Place { Rail, Foot, Person, Step, Theirs };

struct Screen {
    QString key{}; // its folder in ui/screens
    QString title{};
    QString icon{};
    Place place = Place::Rail;
    /// Its page for the person who is open; null outside a person, where app/desktop joins it with the office.
    Page* (*make)(CaseSession&) = nullptr;
    /// How far a step has come: "not started", "some", "enough to decide". Never a score, never a tick.
    QString (*wordFor)(const CaseFile&) = nullptr;
    /// A step that waits in "Later" until there is an outcome.
    bool later = false;
};

[[nodiscard]] const QList<Screen>& screenCatalogue();
/// Null: there is none of that key.
[[nodiscard]] const Screen* screenOf(const QString& key);
[[nodiscard]] QString screenTitle(const QString& key);
[[nodiscard]] QList<RailItem> railItems();

/// The steps of one person with their quiet words. Before the first outcome all but talk and outcomes fold into Later.
[[nodiscard]] QList<Step> stepsFor(const CaseFile& file);

} // namespace alongside::ui
