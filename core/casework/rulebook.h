#pragma once
// The rules as the table uses them: a case and a day in, a finding with its reasons out. Pure and quick: the screens ask
// at every edit. Nothing here is recorded until somebody signs.
// Thread: any; a value that does not change.

#include "core/base/result.h"
#include "core/casework/direct_payments.h"
#include "core/casework/payments/committed.h"
#include "core/casework/payments/contributing.h"
#include "core/casework/plan/plan_contents.h"
#include "core/casework/plan/planning_help.h"
#include "core/casework/review/reviewing.h"
#include "core/domain/money/allocation_facts.h"
#include "core/domain/case_file.h"
#include "core/domain/money/counted_after.h"
#include "core/domain/needs/eligibility_facts.h"
#include "core/domain/money/price_guide.h"
#include "core/domain/money/provider.h"
#include "core/policy/library.h"

namespace alongside::casework {

/// A case worked out for its money, with what it was worked out from.
struct WorkedMoney {
    EligibilityFinding found{};
    AllocationFacts facts{};
    Result<Allocation> allocation;
};

class Rulebook {
public:
    explicit Rulebook(policy::Library library) : m_library(std::move(library)) {}

    /// By the questions of whom the record is about, from the answers alone: carers' help, money and wishes never change
    /// it.
    /// Errors: NoPolicyInForce.
    [[nodiscard]] Result<EligibilityFinding> eligibility(const CaseFile& file, QDate on) const;
    /// Of the lines as they stand, by the guide of that day; a line that is only just begun (no outcome, or no price yet)
    /// is left out. On a day without a guide prices set by hand are worked out all the same. Ids are those of the case,
    /// without braces.
    /// Errors: NoPolicyInForce, PolicyFilesOverlap, AnswerOutOfRange with its place.
    [[nodiscard]] Result<Allocation> allocation(const CaseFile& file, QDate on) const;
    /// As `allocation`, for those who put it into sentences or show the finding beside it.
    /// Errors: as `eligibility`.
    [[nodiscard]] Result<WorkedMoney> workedMoney(const CaseFile& file, QDate on) const;
    /// Of an agreed allocation.
    [[nodiscard]] Result<PaymentSchedule> schedule(const Allocation& agreed, QDate agreedOn) const;
    /// Of the agreement that stands, in the hands that were chosen, each line from the day that is said for it
    /// (payments/joining.h), asked for and started on `on`: the first payment is in the week after both (R18). Null: on the
    /// day it was agreed. Errors: AnswerMissing where nothing is agreed; those of the rule.
    [[nodiscard]] Result<PaymentSchedule> schedule(const CaseFile& file, QDate on = {}) const;
    /// Of the agreement that stands, where the payments were stopped, paid again from that day on. Errors: AnswerMissing where nothing was
    /// stopped, or nothing is agreed; those of the rule.
    [[nodiscard]] Result<PaymentSchedule> scheduleAgain(const CaseFile& file, QDate from) const;
    /// Whether one must be made, whom it may pay, when it is looked at.
    [[nodiscard]] DirectPayments directPayments() const { return DirectPayments(m_library); }
    /// What the law asks a plan to hold, and what the starting statement says of it already.
    [[nodiscard]] PlanContents planContents() const { return PlanContents(m_library); }

    /// What a review asks.
    [[nodiscard]] Reviewing reviewing() const { return Reviewing(m_library); }

    /// Names of what is needed to work out what somebody may be asked to pay, and that nobody has entered for that day.
    [[nodiscard]] QStringList missingRates(QDate day) const;

    [[nodiscard]] Result<PriceGuide> guideOn(QDate day) const { return m_library.guideOn(day); }
    /// Whom a person may newly choose, and what a plan costs.
    /// Errors: NoPolicyInForce.
    [[nodiscard]] Result<PlanningHelp> planningHelp(const CaseFile& file, PlanAuthor author, QDate on) const
    {
        return casework::planningHelp(file, author, on, m_library);
    }
    /// What the choices buy of it, with its price.
    /// Errors: NoPolicyInForce.
    [[nodiscard]] Result<PlanningCommitment> planningChosen(const CaseFile& file, QDate on) const
    {
        return casework::planningChosen(file, on, m_library);
    }
    /// What it commits of the team's budget, year by year (R19).
    [[nodiscard]] Result<QList<CommittedYear>> committedByYear(const CaseFile& file, QDate upTo) const
    {
        return casework::committedByYear(file, upTo, m_library);
    }
    [[nodiscard]] Result<Money> updateFees(const CaseFile& file) const { return casework::updateFees(file, m_library); }
    /// What they may be asked to pay, and what is missing to say it. Errors: as casework::contributing.
    [[nodiscard]] Result<Contributing> contributing(const CaseFile& file, std::optional<Money> weeklyCost) const
    {
        return casework::contributing(file, weeklyCost, m_library);
    }
    [[nodiscard]] Result<QList<std::pair<QString, QString>>> kindsOfIncome(QDate day) const
    {
        return casework::kindsOfIncome(day, m_library);
    }
    [[nodiscard]] QList<Provider> providersOn(QDate day) const { return m_library.providersOn(day); }
    /// The text of what a reason cites; empty where there is none.
    [[nodiscard]] policy::CitedSource source(const QString& id) const { return m_library.sources().value(id); }
    /// What a dated value is called: "Price of the yearly update of a plan"; its key where it has no name any more.
    [[nodiscard]] QString nameOfValue(const QString& key) const;
    /// The first day of a price guide; invalid where it is not listed any more.
    [[nodiscard]] QDate guideFrom(const QString& id) const;

    /// How a case answers the rules' questions.
    [[nodiscard]] static EligibilityFacts eligibilityFacts(const CaseFile& file, QDate on);
    [[nodiscard]] static CarerFacts carerFacts(const CaseFile& file, QDate on);
    /// `found` decides which outcomes are eligible while nothing is signed.
    [[nodiscard]] static AllocationFacts allocationFacts(const CaseFile& file, QDate on,
                                                         const EligibilityFinding& found);

private:
    policy::Library m_library;
};

/// Whether an outcome answers an eligible need: by the determination that stands, else by the finding.
Tri isEligible(const Outcome& outcome, const CaseFile& file, const EligibilityFinding& found);

using alongside::countedAfter;

/// Yes only when the supporter has said yes, is not a child, and the offer still runs on that day (R5, CA14 s18(7)).
Tri countsOn(const Offer& offer, const CaseFile& file, QDate day);

} // namespace alongside::casework
