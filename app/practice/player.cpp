#include "app/practice/player.h"

#include "core/attached/checked.h"
#include "core/casework/choices/held.h"
#include "core/casework/note.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/review/sign_plan.h"
#include "core/casework/versions/asked_anew.h"
#include "core/documents/statement/line_sentence.h"
#include "core/domain/ranges.h"
#include "core/domain/money/not_known.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::practice {

namespace {

/// One step, over the case as it stands.
struct Acting {
    const Table& table;
    const exchange::VisitStep& step;
    const exchange::Visit& visit;
    CaseFile seen{};
    QList<TwoVersions> versions{};
    QString by{};

    Result<Done> operator()(const exchange::VisitEdit& edit) const
    {
        CaseFile after = seen;
        if (step.deed == u"money")
            casework::askAnew(after); // what was said to an earlier agreement is not said again by itself
        edit.apply(after);
        if (const auto offered = areOnOffer(after); !offered) return offered.error();
        return run(casework::NoteEdits{seen, after, step.reason});
    }

    /// Nothing to do where nobody else had answered.
    Result<Done> operator()(const exchange::VisitSettlement& settled) const
    {
        for (const TwoVersions& question : versions) {
            if (question.field != settled.field || question.item != settled.item) continue;
            const auto chosen = std::ranges::find(question.versions, visit.actor(settled.stands).name, &Version::who);
            if (chosen == question.versions.end()) return Error{ErrorCode::NotFound, settled.field, {}};
            const auto kept =
                table.desk.settle({seen.id, question, std::distance(question.versions.begin(), chosen), step.reason});
            return kept ? Result<Done>(Done{}) : kept.error();
        }
        return Done{};
    }

    Result<Done> operator()(const exchange::VisitDetermination& signedWith) const
    {
        const Result<EligibilityFinding> found = table.rulebook.eligibility(seen, dayOf(step));
        if (!found) return found.error();
        return run(casework::SignDetermination{seen,
                                               {.id = {table.ids.next()},
                                                .on = dayOf(step),
                                                .by = by,
                                                .eligible = signedWith.eligible,
                                                .differsBecause = signedWith.differsBecause,
                                                .reasons = signedWith.reasons,
                                                .advice = signedWith.advice,
                                                .finding = *found},
                                               step.reason});
    }

    Result<Done> operator()(const exchange::VisitAgreement&) const
    {
        // A day that no law covers is no day of prices: agreeing on it is refused.
        const QDate agreed = casework::askedNow(seen).agreedOn;
        const bool hasPrices = agreed.isValid() && agreed >= kCareActBegan;
        const auto money = table.rulebook.workedMoney(seen, hasPrices ? agreed : dayOf(step));
        if (!money) return money.error();
        if (!money->allocation) return money->allocation.error();
        const Allocation& worked = *money->allocation;
        const QList<LineSaid> said = documents::lineSentences(seen, money->facts, worked);
        return run(casework::AgreeAllocation{seen, {table.ids.next()}, by, worked, said, step.reason, dayOf(step)});
    }

    Result<Done> operator()(const exchange::VisitMoneyStart& said) const
    {
        const AllocationAgreement* agreed = standing(seen.agreements);
        PaymentSchedule schedule;
        const QDate from = said.from.isValid() ? said.from : casework::startsAgainFrom(seen);
        if (casework::canStartAgain(seen) && from.isValid()) {
            const Result<PaymentSchedule> worked = table.rulebook.scheduleAgain(seen, from);
            if (!worked) return worked.error();
            schedule = *worked;
        } else if (agreed && !casework::canStartAgain(seen)) {
            const Result<PaymentSchedule> worked = table.rulebook.schedule(seen, dayOf(step));
            if (!worked) return worked.error();
            schedule = *worked;
        }
        const auto payable = table.rulebook.directPayments().asPaid(seen, dayOf(step));
        if (!payable) return payable.error();
        const Result<PlanningCommitment> planning = planningChosen();
        if (!planning) return planning.error();
        return run(casework::StartTheMoney{
            seen, {table.ids.next()}, dayOf(step), by, schedule, *payable, *planning, step.reason});
    }

    Result<Done> operator()(const exchange::VisitMoneyChange& said) const
    {
        const auto payable = table.rulebook.directPayments().asPaid(seen, dayOf(step));
        if (!payable) return payable.error();
        return run(casework::ChangeMoney{seen, {table.ids.next()}, dayOf(step), by, said.from, *payable, step.reason});
    }

    Result<Done> operator()(const exchange::VisitMoneyStop& said) const
    {
        return run(casework::StopMoney{
            seen, {table.ids.next()}, dayOf(step), by, {said.because, said.lastDay, said.words}, step.reason});
    }

    Result<Done> operator()(const exchange::VisitStopBack& said) const
    {
        return run(casework::TakeStopBack{seen, {table.ids.next()}, dayOf(step), by, said.words, step.reason});
    }

    Result<Done> operator()(const exchange::VisitOrder&) const
    {
        return run(casework::PlaceOrder{seen, {table.ids.next()}, dayOf(step), by, step.reason});
    }

    Result<Done> operator()(const exchange::VisitPlanning&) const
    {
        const Result<PlanningCommitment> planning = planningChosen();
        if (!planning) return planning.error();
        return run(casework::SetPlanningAside{seen, *planning, step.reason});
    }

    Result<Done> operator()(const exchange::VisitSignOff& said) const
    {
        const rules::Signer signer{by, casework::roleNamed(visit.actor(step.by).role), Tri::Yes};
        const casework::Reviewing rules = table.rulebook.reviewing();
        if (said.review.isNull()) {
            const auto ready = casework::stillToConfirm(seen, signer, dayOf(step), rules);
            if (!ready) return ready.error();
            return run(
                casework::ConfirmPlan{seen, {table.ids.next()}, dayOf(step), by, said.adds, *ready, step.reason});
        }
        const auto ready = casework::stillToSignPlan(seen, said.review, signer, dayOf(step), rules);
        if (!ready) return ready.error();
        return run(casework::SignPlan{seen, {table.ids.next()}, dayOf(step), by, said.review, *ready, step.reason});
    }

    /// Who attached it, and when, where the visit says nothing else: whoever takes the step.
    Result<Done> operator()(const exchange::VisitAttach& said) const
    {
        const Result<attached::Checked> file = attached::checked(table.beside ? table.beside(said.file) : QByteArray());
        if (!file) return file.error();
        const Result<AttachedFile> kept = table.desk.keepAttached(seen.id, file->kind, file->bytes);
        if (!kept) return kept.error();
        return (*this)(exchange::VisitEdit{[&](CaseFile& after) {
            said.edit.apply(after);
            Attachment& one = *std::ranges::find(after.attachments, said.id, &Attachment::id);
            one.file = *kept;
            if (!one.attachedOn.isValid()) one.attachedOn = dayOf(step);
            if (one.attachedBy.isEmpty()) one.attachedBy = by;
        }});
    }

    Result<Done> operator()(const exchange::VisitExperience& said) const
    {
        const QByteArray sealed = table.seal ? table.seal(bytesOf(said.answers)) : QByteArray();
        if (sealed.isEmpty()) return Error{ErrorCode::NotFound, u"office"_s, {}};
        return (*this)(exchange::VisitEdit{[&](CaseFile& after) {
            const auto review = std::ranges::find(after.reviews, said.review, &Review::id);
            if (review == after.reviews.end()) return;
            review->experience = sealed;
            review->experienceOn = dayOf(step);
        }});
    }

    /// Taken only where nothing is missing: no share is made of what nobody said.
    Result<Done> operator()(const exchange::VisitContribution& said) const
    {
        CaseFile after = seen;
        said.edit.apply(after);
        if (said.take) {
            const auto found = table.rulebook.contributing(after, costOf(after));
            if (!found) return found.error();
            if (!found->canBeTaken()) return Error{ErrorCode::AnswerMissing, u"contribution"_s, {}};
            casework::takeContribution(after, *found->worked, by);
        }
        return run(casework::NoteEdits{seen, after, step.reason});
    }

    Result<Done> operator()(const exchange::VisitSync&) const { return Done{}; }

    /// As it would be set aside on the day of the step.
    [[nodiscard]] Result<PlanningCommitment> planningChosen() const
    {
        Result<PlanningCommitment> planning = table.rulebook.planningChosen(seen, dayOf(step));
        if (!planning) return planning;
        planning->id = {table.ids.next()};
        planning->on = dayOf(step);
        planning->by = by;
        return planning;
    }

    /// Who is picked anew for the plan, or for the money, is one that is there for it (S44): the window shows no other.
    [[nodiscard]] Result<Done> areOnOffer(const CaseFile& after) const
    {
        const Choices &was = seen.choices, &is = after.choices;
        const bool plans = is.author == PlanAuthor::PaidPlanner && !is.planner.isEmpty()
                           && (is.planner != was.planner || is.author != was.author);
        const bool holds = !is.moneyManager.isEmpty() && is.moneyManager != was.moneyManager;
        if (!plans && !holds) return Done{};
        const auto help = table.rulebook.planningHelp(after, is.author, dayOf(step));
        if (!help) return help.error();
        const auto has = [](const casework::OnOffer& offer, const QString& id) {
            return std::ranges::find(offer.open, id, &Provider::id) != offer.open.end();
        };
        if (plans && !has(help->planners, is.planner)) return Error{ErrorCode::AnswerOutOfRange, u"planner"_s, {}};
        if (holds && !has(help->moneyHelpers, is.moneyManager))
            return Error{ErrorCode::AnswerOutOfRange, u"money_manager"_s, {}};
        return Done{};
    }

    /// What the support comes to a week, as far as it is known.
    [[nodiscard]] std::optional<Money> costOf(const CaseFile& file) const
    {
        const auto money = table.rulebook.workedMoney(file, dayOf(step));
        if (!money || !money->allocation || isAllUnknown(*money->allocation)) return std::nullopt;
        return money->allocation->weekly;
    }

    template <class Command>
    Result<Done> run(const Command& command) const
    {
        const Result<casework::ChangeSet> kept = table.desk.run(command);
        return kept ? Result<Done>(Done{}) : kept.error();
    }
};

} // namespace

QDate dayOf(const exchange::VisitStep& step)
{
    return QDateTime::fromMSecsSinceEpoch(step.atMs, Qt::OffsetFromUTC, step.utcOffsetMinutes * 60).date();
}

Result<Done> play(const Table& table, const exchange::Visit& visit, const exchange::VisitStep& step)
{
    const Result<casework::CaseView> view = table.desk.open(visit.caseId);
    if (!view) return view.error();
    Acting acting{table, step, visit, view->file, view->versions, visit.actor(step.by).name};
    acting.seen.id = visit.caseId;
    return std::visit(acting, step.what);
}

} // namespace alongside::practice
