#include "ui/screens/choices/choices_page.h"
#include "ui/screens/eligibility/eligibility_page.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/outcomes/outcomes_page.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/screens/talk/talk_page.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <class P>
CasePage* make(const CaseServices& services, const casework::CaseView& view)
{
    return new P(services, view);
}

struct Row {
    const char* screen;
    CasePage* (*make)(const CaseServices&, const casework::CaseView&);
};

constexpr Row kPages[] = {
    {"person", make<PersonPage>},     {"talk", make<TalkPage>},
    {"outcomes", make<OutcomesPage>}, {"eligibility", make<EligibilityPage>},
    {"money", make<MoneyPage>},       {"choices", make<ChoicesPage>},
    {"plan", make<PlanPage>},
};

} // namespace

void openCasePage(const CaseServices& services, const QString& screen, CaseId id, QObject* context,
                  const std::function<void(CasePage*)>& ready, const std::function<void(const Error&)>& failed)
{
    const Row* row =
        std::ranges::find_if(kPages, [&](const Row& one) { return screen == QLatin1StringView(one.screen); });
    if (row == std::end(kPages)) return ready(nullptr);
    services.desk.ask([id, screen](desk::Desk& desk) { return desk.look(id, screen); })
        .then(context, [=](const Result<casework::CaseView>& view) {
            if (view) return ready(row->make(services, *view));
            failed(view.error());
            ready(nullptr);
        });
}

} // namespace alongside::ui
