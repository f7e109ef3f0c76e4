#pragma once
// Help with a plan and with money: whom a person may newly choose, and what it costs. Earmarked planning money, outside
// the support budget (R12).

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <optional>
#include <span>

namespace alongside::rules {

/// The four who may write a plan (S102).
enum class PlanAuthor : quint8 { Person, Family, Peer, PaidPlanner };
enum class ReviewType : quint8 { None, SixWeek, Annual, Unplanned };

struct Accredited {
    QString id{};
    bool planning = false;
    bool money = false;
    bool councilTeam = false;
    bool existingWork = false; // has been working with this person already
    QDate trainingUntil{};
    std::optional<Money> moneyWeekly{};
};

struct ProviderFacts {
    QDate on{};
    PlanAuthor author = PlanAuthor::Person;
    bool buysMoneyHelp = false;
    QList<Accredited> providers{};
    QString planner{};         // id of the one chosen, or empty; read for a paid planner only
    QString moneyHelper{};     // read where money help is bought
    bool feeCommitted = false; // the price of the plan was committed before
    ReviewType review = ReviewType::None;
    Tri updateDone = Tri::NotYetKnown; // the worker's tick
    QDate lastUpdateFeeOn{};
};

enum class Choosing : quint8 { NothingBought, NotChosen, Accredited, NotAccredited };
enum class LeftOutWhy : quint8 { CouncilTeam, NotForThis, NoTraining, TrainingLapsed };
enum class UpdateFee : quint8 { NotBought, NotDue, WaitsForTick, NotDone, TooSoon, Released };

struct LeftOut {
    QString id{};
    bool forPlanning{}; // else for help with money
    LeftOutWhy why = LeftOutWhy::NotForThis;
};

struct ProviderFinding {
    Choosing answer = Choosing::NothingBought;
    QStringList forPlanning{}; // open to new choice, in the order given
    QStringList forMoney{};
    QList<LeftOut> leftOut{};
    Money planFee{};   // for a plan and putting it in place
    Money commitNow{}; // of it, not committed before
    Money updateFeeYearly{};
    UpdateFee update = UpdateFee::NotBought;
    Money updateNow{};
    QDate updateNotBefore{};            // invalid where nothing was released yet
    std::optional<Money> moneyWeekly{}; // nothing where money help is bought and its price is not known
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: NoPolicyInForce, AnswerOutOfRange with `detail` a code of the contract.
Result<ProviderFinding> planProvider(const ProviderFacts& facts, const policy::Library& library);

std::span<const Law> providerRules();

} // namespace alongside::rules
