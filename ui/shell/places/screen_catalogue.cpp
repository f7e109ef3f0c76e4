#include "ui/shell/places/screen_catalogue.h"

#include "ui/screens/choices/choices_page.h"
#include "ui/screens/eligibility/eligibility_page.h"
#include "ui/screens/how_was_it/how_was_it_page.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/outcomes/outcomes_page.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/screens/review/review_page.h"
#include "ui/screens/talk/talk_page.h"
#include "ui/support/translated.h"
#include "core/domain/settled.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString amount(bool any, bool enough)
{
    return enough ? tr("enough to decide") : any ? tr("some") : tr("not started");
}

QString ofTalk(const CaseFile& file)
{
    return amount(!file.entries.isEmpty() || !file.circle.isEmpty(),
                  file.entries.size() >= 6 && !file.circle.isEmpty());
}

QString ofOutcomes(const CaseFile& file)
{
    return amount(!file.outcomes.isEmpty(), file.outcomes.size() >= 2);
}

QString ofEligibility(const CaseFile& file)
{
    return amount(!file.needs.isEmpty(), settled(file.determinations));
}

QString ofMoney(const CaseFile& file)
{
    return amount(!file.lines.isEmpty(), settled(file.agreements));
}

QString ofChoices(const CaseFile& file)
{
    return amount(file.choices.way != Deploy::NotChosen, settled(file.instructions));
}

QString ofPlan(const CaseFile& file)
{
    return amount(settled(file.determinations), settled(file.instructions));
}

QString ofReview(const CaseFile& file)
{
    return amount(!file.reviews.isEmpty(), !file.signOffs.isEmpty());
}

template <class CasePageType>
Page* make(CaseSession& session)
{
    return new CasePageType(session);
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
        {u"person"_s, tr("Overview"), u"person"_s, Place::Person, make<PersonPage>},
        {u"talk"_s, tr("Talk"), u"talk"_s, Place::Step, make<TalkPage>, ofTalk},
        {u"outcomes"_s, tr("Outcomes"), u"outcomes"_s, Place::Step, make<OutcomesPage>, ofOutcomes},
        {u"eligibility"_s, tr("Care Act"), u"eligibility"_s, Place::Step, make<EligibilityPage>, ofEligibility, true},
        {u"money"_s, tr("Money"), u"money"_s, Place::Step, make<MoneyPage>, ofMoney, true},
        {u"choices"_s, tr("Choices"), u"choices"_s, Place::Step, make<ChoicesPage>, ofChoices, true},
        {u"plan"_s, tr("Plan"), u"plan"_s, Place::Step, make<PlanPage>, ofPlan, true},
        {u"review"_s, tr("Review"), u"plan"_s, Place::Step, make<ReviewPage>, ofReview, true},
        {u"how_was_it"_s, tr("How was it?"), u"talk"_s, Place::Theirs, make<HowWasItPage>},
    };
    return screens;
}

const Screen* screenOf(const QString& key)
{
    const QList<Screen>& all = screenCatalogue();
    const auto found = std::ranges::find(all, key, &Screen::key);
    return found == all.end() ? nullptr : &*found;
}

QString screenTitle(const QString& key)
{
    const Screen* screen = screenOf(key);
    return screen ? screen->title : QString();
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
        if (screen.place != Place::Person && screen.place != Place::Step) continue;
        const QString word = screen.wordFor ? screen.wordFor(file) : QString();
        steps.append({screen.key, screen.title, word, screen.later && file.outcomes.isEmpty()});
    }
    return steps;
}

} // namespace alongside::ui
