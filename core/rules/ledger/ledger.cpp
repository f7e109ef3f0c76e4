// Source: R19. What is committed this year is the weekly figure for the days from its start to 31 March, both counted,
// half up, with the lumps due this year, what is paid once and the planning money. A change gives back what the old
// figure held from its first day on and takes what the new one needs, each rounded by itself. Two laptops may commit
// without each other: the server puts the events in order and both stand.

#include "core/rules/ledger/ledger.h"

#include "core/domain/money/support.h"
#include "core/rules/exact.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qint64 kDaysAWeek = 7;

struct Field {
    Money LedgerEvent::*amount;
    const char* name;
};
constexpr Field kOfCommit[] = {{&LedgerEvent::weekly, "/council_weekly_p"},
                               {&LedgerEvent::annualLump, "/annual_lump_p"},
                               {&LedgerEvent::oneOff, "/one_off_p"},
                               {&LedgerEvent::planningOneOff, "/planning_one_off_p"},
                               {&LedgerEvent::planningAnnual, "/planning_annual_p"}};
constexpr Field kOfChange[] = {{&LedgerEvent::oldWeekly, "/old_weekly_p"}, {&LedgerEvent::weekly, "/new_weekly_p"}};
constexpr Field kOfAmount[] = {{&LedgerEvent::amount, "/amount_p"}};

bool isCommit(const LedgerEvent& event)
{
    return event.type == LedgerEventType::Commit;
}

bool isChange(const LedgerEvent& event)
{
    return event.type == LedgerEventType::Recommit || event.type == LedgerEventType::Convert;
}

bool isCorrection(const LedgerEvent& event)
{
    return event.type == LedgerEventType::Correct;
}

/// The amounts that may not be below nothing.
std::span<const Field> fieldsOf(const LedgerEvent& event)
{
    if (isCommit(event)) return kOfCommit;
    if (isChange(event)) return kOfChange;
    if (isCorrection(event)) return {};
    return kOfAmount;
}

/// `field` begins with a slash, or is empty for the whole event.
Error faultAt(qsizetype at, const char* field, const char* code, ErrorCode kind = ErrorCode::AnswerOutOfRange)
{
    return {kind, u"/events/%1%2"_s.arg(QString::number(at), QString::fromLatin1(field)), QString::fromLatin1(code)};
}

std::optional<Error> faultIn(const LedgerEvent& event, qsizetype at, const QSet<QString>& ids,
                             const QSet<QString>& commitments)
{
    if (ids.contains(event.id)) return faultAt(at, "/id", "DUPLICATE_ID");
    if (!isCommit(event) && !isCorrection(event) && !commitments.contains(event.of))
        return faultAt(at, "/of", "UNKNOWN_EVENT");
    if ((isCommit(event) || isChange(event)) && !event.from.isValid())
        return faultAt(at, isCommit(event) ? "/start" : "/from", "FIELD_MISSING", ErrorCode::AnswerMissing);
    for (const Field& field : fieldsOf(event))
        if (event.*field.amount < Money()) return faultAt(at, field.name, "NEGATIVE_AMOUNT");
    return std::nullopt;
}

std::optional<Error> faultIn(const LedgerFacts& facts)
{
    QSet<QString> ids;
    QSet<QString> commitments;
    for (qsizetype at = 0; const LedgerEvent& event : facts.events) {
        if (const auto fault = faultIn(event, at++, ids, commitments)) return fault;
        ids.insert(event.id);
        if (isCommit(event)) commitments.insert(event.id);
    }
    return std::nullopt;
}

Exact forDays(Money weekly, qint64 days)
{
    return Exact(weekly) * Exact(days) / Exact(kDaysAWeek);
}

/// What an event does to the balance. Nothing where a figure does not fit.
std::optional<Exact> effectOfCommit(const LedgerEvent& event, LedgerEntry& entry)
{
    entry.recurring = forDays(event.weekly, *entry.daysToYearEnd).halfUp();
    if (!entry.recurring) return std::nullopt;
    Exact inYear = Exact(*entry.recurring) + Exact(event.oneOff) + Exact(event.planningOneOff);
    if (event.lumpDueThisYear) inYear = inYear + Exact(event.annualLump);
    if (event.reviewFeeDueThisYear) inYear = inYear + Exact(event.planningAnnual);
    entry.inYear = inYear.halfUp();
    entry.fullYear =
        (Exact(event.weekly) * Exact(kWeeksAYear) + Exact(event.annualLump) + Exact(event.planningAnnual)).halfUp();
    if (!entry.inYear || !entry.fullYear) return std::nullopt;
    return Exact(qint64(0)) - inYear;
}

std::optional<Exact> effectOfChange(const LedgerEvent& event, LedgerEntry& entry)
{
    const auto before = forDays(event.oldWeekly, *entry.daysToYearEnd).halfUp();
    const auto after = forDays(event.weekly, *entry.daysToYearEnd).halfUp();
    if (!before || !after) return std::nullopt;
    entry.released = *before - *after;
    return Exact(*entry.released);
}

std::optional<Exact> effectOf(const LedgerEvent& event, LedgerEntry& entry)
{
    if (isCommit(event) || isChange(event)) entry.daysToYearEnd = daysToYearEnd(event.from);
    if (isCommit(event)) return effectOfCommit(event, entry);
    if (isChange(event)) return effectOfChange(event, entry);
    return Exact(event.type == LedgerEventType::Pay ? Money() : event.amount); // what is paid was committed
}

QList<Reason> reasonsFor(const LedgerFacts& facts, const Ledger& out)
{
    const QString balance = u"balance=%1"_s.arg(out.balance.pence());
    const auto commits = std::ranges::count_if(facts.events, isCommit);
    const auto below = std::ranges::count_if(out.entries, &LedgerEntry::warnsHolder);
    QList<Reason> reasons;
    if (out.isInCredit()) reasons.append({u"ledger_in_credit"_s, Tri::Yes, {balance}, u"R19"_s});
    else reasons.append({u"ledger_overcommitted"_s, Tri::No, {balance}, u"R19"_s});
    if (below > 0) reasons.append({u"ledger_warned_its_holder"_s, Tri::Yes, {u"times=%1"_s.arg(below)}, u"R19"_s});
    if (commits > 0)
        reasons.append({u"ledger_counts_to_year_end"_s, Tri::Yes, {u"commitments=%1"_s.arg(commits)}, u"R19"_s});
    reasons.append({u"ledger_blocks_nothing"_s, Tri::Yes, {}, u"S59"_s});
    return reasons;
}

} // namespace

qint64 daysToYearEnd(QDate from)
{
    const QDate end(from.year(), 3, 31);
    return from.daysTo(from <= end ? end : end.addYears(1)) + 1;
}

Result<Ledger> teamLedger(const LedgerFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    Ledger out;
    out.balance = facts.opening;
    for (const LedgerEvent& event : facts.events) {
        LedgerEntry entry;
        entry.id = event.id;
        entry.type = event.type;
        const auto effect = effectOf(event, entry);
        const auto after = effect ? (Exact(out.balance) + *effect).halfUp() : std::nullopt;
        if (!after) return faultAt(out.entries.size(), "", "TOO_LARGE");
        out.balance = *after;
        entry.balanceAfter = out.balance;
        out.entries.append(entry);
    }
    out.reasons = reasonsFor(facts, out);
    out.policy = library.use(QString::fromLatin1(ledgerRules().front().id), {});
    return out;
}

std::span<const Law> ledgerRules()
{
    static constexpr Law rules[] = {{"team_ledger", "R19", {}, {}}};
    return rules;
}

} // namespace alongside::rules
