#pragma once
// Every screen there is: its key (folder in ui/screens), its title, its icon, where it stands. To add one: a folder and
// a row here; app/desktop/composition.cpp makes it.

#include "core/domain/case_file.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/step_strip.h"

#include <QList>

namespace alongside::ui {

enum class Place { Rail, Foot, Person, Step };

struct Screen {
    QString key{};
    QString title{};
    QString icon{};
    Place place = Place::Rail;
};

[[nodiscard]] const QList<Screen>& screenCatalogue();
[[nodiscard]] QString screenTitle(const QString& key);
[[nodiscard]] QList<RailItem> railItems();

/// The steps of one person with their quiet words. Before the first outcome all but talk and outcomes fold into Later.
[[nodiscard]] QList<Step> stepsFor(const CaseFile& file);

} // namespace alongside::ui
