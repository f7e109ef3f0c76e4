#include "ui/shell/screen_catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("screens", text);
}

/// "not started", "some", "enough to decide": never a score, never a tick.
QString amount(bool any, bool enough)
{
    return enough ? tr("enough to decide") : any ? tr("some") : tr("not started");
}

QString wordFor(const QString& key, const CaseFile& file)
{
    if (key == u"talk"_s)
        return amount(!file.entries.isEmpty() || !file.circle.isEmpty(),
                      file.entries.size() >= 6 && !file.circle.isEmpty());
    if (key == u"outcomes"_s) return amount(!file.outcomes.isEmpty(), file.outcomes.size() >= 2);
    if (key == u"eligibility"_s) return amount(!file.needs.isEmpty(), standing(file.determinations));
    if (key == u"money"_s) return amount(!file.lines.isEmpty(), standing(file.agreements));
    if (key == u"choices"_s) return amount(file.choices.way != Deploy::NotChosen, standing(file.instructions));
    return amount(standing(file.determinations), standing(file.instructions));
}

} // namespace

const QList<Screen>& screenCatalogue()
{
    static const QList<Screen> screens{
        {u"today"_s, tr("Today"), u"today"_s, Place::Rail},
        {u"people"_s, tr("My people"), u"people"_s, Place::Rail},
        {u"sync"_s, tr("Sync"), u"sync"_s, Place::Rail},
        {u"settings"_s, tr("Settings"), u"settings"_s, Place::Foot},
        {u"help"_s, tr("Help"), u"help"_s, Place::Foot},
        {u"person"_s, tr("Overview"), u"person"_s, Place::Person},
        {u"talk"_s, tr("Talk"), u"talk"_s, Place::Step},
        {u"outcomes"_s, tr("Outcomes"), u"outcomes"_s, Place::Step},
        {u"eligibility"_s, tr("Care Act"), u"eligibility"_s, Place::Step},
        {u"money"_s, tr("Money"), u"money"_s, Place::Step},
        {u"choices"_s, tr("Choices"), u"choices"_s, Place::Step},
        {u"plan"_s, tr("Plan"), u"plan"_s, Place::Step},
    };
    return screens;
}

QString screenTitle(const QString& key)
{
    for (const Screen& screen : screenCatalogue())
        if (screen.key == key) return screen.title;
    return {};
}

QList<RailItem> railItems()
{
    QList<RailItem> items;
    for (const Screen& screen : screenCatalogue())
        if (screen.place == Place::Rail) items.append({screen.key, screen.title, screen.icon, false});
    for (const Screen& screen : screenCatalogue())
        if (screen.place == Place::Foot) items.append({screen.key, screen.title, screen.icon, true});
    items.append({u"cover"_s, tr("Cover"), u"cover"_s, true});
    return items;
}

QList<Step> stepsFor(const CaseFile& file)
{
    QList<Step> steps;
    for (const Screen& screen : screenCatalogue()) {
        if (screen.place == Place::Person) steps.append({screen.key, screen.title, {}, false});
        if (screen.place != Place::Step) continue;
        const bool first = screen.key == u"talk"_s || screen.key == u"outcomes"_s;
        steps.append({screen.key, screen.title, wordFor(screen.key, file), !first && file.outcomes.isEmpty()});
    }
    return steps;
}

} // namespace alongside::ui
