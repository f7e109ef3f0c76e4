#include "core/documents/plan/care_plan.h"

#include "core/documents/easy/easy_read.h"
#include "core/documents/plan/plan_parts.h"
#include "core/documents/statement/after_death.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString whichItIs(const Planned& planned)
{
    if (planned.version && planned.standing.isEasy())
        return say("This is version %1. It was signed off on %2. %3 and %4 signed it off.")
            .arg(QString::number(planned.number), inWords(planned.confirmed->on), planned.version->by,
                 planned.confirmed->by);
    if (planned.version)
        return say("Version %1, signed off on %2 by %3 and %4.")
            .arg(QString::number(planned.number), inWords(planned.confirmed->on), planned.version->by,
                 planned.confirmed->by);
    const QString draft = say("Draft: not signed off yet.");
    if (!planned.waits) return draft;
    return draft + u' '
           + say("%1 signed a plan on %2; the manager has not confirmed it yet.")
                 .arg(planned.waits->by, inWords(planned.waits->on));
}

/// Source: Care Act 2014 s25(1).
QString calledFor(const Determination* decided, const CaseFile& now)
{
    const bool carers =
        decided ? subjectOf(decided->finding) == CaseSubject::Carer : now.person.subject == CaseSubject::Carer;
    return carers ? say("Support plan") : say("Care and support plan");
}

Document pageOf(const Planned& planned, const CaseFile& now)
{
    const Standing& standing = planned.standing;
    const QString called = calledFor(standing.decided, now);
    Document page = blankPage(standing, say("%1 for %2").arg(called, now.person.name), called);
    page.date = planned.version ? planned.confirmed->on : standing.file.plan.draftedOn;
    page.runningHead = runningHead(standing.first(), called, planned.version ? page.date : QDate());
    page.pagesWanted = 2; // S1
    page.blocks = {Heading{1, page.title}, Note{whichItIs(planned), Symbol::Plan}};
    if (!planned.version) page.blocks += twoStand(now);
    page.blocks += aboutSection(planned);
    page.blocks += needsSection(standing);
    page.blocks += howMetSection(planned);
    page.blocks += budgetSection(standing, Told::InThePlan);
    page.blocks += aboveBudget(standing);
    page.blocks += paymentSection(standing, Told::InThePlan);
    page.blocks += closingSection(planned);
    page.blocks += attachedSection(standing);
    page = forTheRecord(page, now);
    return standing.isEasy() ? easilyRead(page) : page;
}

/// Of a version that this program cannot read whole nothing is told.
Document unreadPage(const Standing& standing, const CaseFile& now)
{
    const QString called = calledFor(standing.decided, now);
    Document page = blankPage(standing, say("%1 for %2").arg(called, now.person.name), called);
    page.blocks = {Heading{1, page.title, Symbol::Plan}, writtenByNewer()};
    return standing.isEasy() ? easilyRead(page) : page;
}

} // namespace

QString carePlanCalled(const CaseFile& file)
{
    return calledFor(settled(file.determinations), file);
}

Document carePlanAsWritten(const CaseFile& file, const StatementContext& context)
{
    const CaseFile now = record::asWritten(file);
    return pageOf({.standing = standingIn(now, context), .review = lastReview(now), .waits = planToConfirm(file)},
                  file);
}

Document carePlanSigned(const CaseFile& file, const SignedPlan& version, const StatementContext& context)
{
    const CaseFile then = record::asPlanned(file, version.id);
    const Standing standing = standingIn(then, context);
    const auto made = std::ranges::find(then.signedPlans, version.id, &SignedPlan::id);
    const ManagerSignOff* confirmed = confirmationOf(version, file);
    if (!confirmed || made == then.signedPlans.end()) return carePlanAsWritten(file, context);
    if (made->unread) return unreadPage(standing, file);
    return pageOf({.standing = standing,
                   .version = &*made,
                   .confirmed = confirmed,
                   .review = reviewWith(then, version.review),
                   .number = versionNumber(version, file)},
                  file);
}

Document carePlan(const CaseFile& file, const StatementContext& context)
{
    if (standsUnread(file.signedPlans)) return unreadPage(standingIn(file, context), file);
    const SignedPlan* plan = standingPlan(file);
    return plan ? carePlanSigned(file, *plan, context) : carePlanAsWritten(file, context);
}

} // namespace alongside::documents
