#pragma once
// The screens outside a person, filled with invented people, by their keys.

#include "tests/ui/shell/invented.h"
#include "ui/screens/help/help_page.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/settings/settings_page.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/models/due_dates.h"
#include "ui/screens/visit/today_page.h"

namespace alongside::test {

inline ui::Page* made(const QString& screen)
{
    static const StillClock clock;
    if (screen == u"people"_s) {
        auto* page = new ui::PeoplePage(u"Good afternoon, Niamh."_s);
        page->setPeople(people(), kToday);
        return page;
    }
    if (screen == u"sync"_s) {
        auto* page = new ui::SyncPage(clock);
        OfficeState state = office(SyncPhase::Idle);
        state.trouble = Error{ErrorCode::ServerUnreachable, {}, {}};
        page->setOffice(state);
        page->setWaiting(people().first(3));
        page->setQuestions({question(Meeting::BothShown), question(Meeting::NeedsDeciding)});
        return page;
    }
    if (screen == u"today"_s) {
        auto* page = new ui::TodayPage(u"Good afternoon, Niamh."_s);
        page->setDay(people(), {{people().at(3).id, DueKind::SixWeekReview, kToday.addDays(2)}}, kToday);
        return page;
    }
    if (screen == u"settings"_s)
        return new ui::SettingsPage({u"/home/niamh/.local/share/alongside/work"_s, u"device-secret"_s, true, {}, false},
                                    100, ui::Look::Light, 5);
    return new ui::HelpPage;
}

/// Their keys.
inline QStringList madeScreens()
{
    return {u"people"_s, u"today"_s, u"sync"_s, u"settings"_s, u"help"_s};
}

} // namespace alongside::test
