// `ledger`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/ledger/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::LedgerEvent;
using rules::LedgerEventType;

struct TypeRow {
    const char* word;
    LedgerEventType type;
};
constexpr TypeRow kTypes[] = {{"commit", LedgerEventType::Commit},   {"recommit", LedgerEventType::Recommit},
                              {"convert", LedgerEventType::Convert}, {"release", LedgerEventType::Release},
                              {"correct", LedgerEventType::Correct}, {"pay", LedgerEventType::Pay}};

QString wordOf(LedgerEventType type)
{
    return QString::fromLatin1(std::ranges::find(kTypes, type, &TypeRow::type)->word);
}

LedgerEventType typeIn(Object& event)
{
    const QString word = event.text(u"type", Need::Required);
    const auto row =
        std::ranges::find_if(kTypes, [&](const TypeRow& one) { return word == QLatin1StringView(one.word); });
    if (row != std::end(kTypes)) return row->type;
    event.reading().refuse(event.at(u"type"), "UNKNOWN_EVENT");
    return LedgerEventType::Pay;
}

bool flagIn(Object& event, QStringView name, bool absent)
{
    const Value& found = event.raw(name);
    switch (found.kind) {
    case Value::Kind::Null: return absent;
    case Value::Kind::True: return true;
    case Value::Kind::False: return false;
    default: event.reading().refuse(event.at(name), "WRONG_TYPE"); return absent;
    }
}

Money penceIn(Object& event, QStringView name, Need need = Need::Required)
{
    return event.pence(name, need).value_or(Money());
}

void readCommit(Object& event, LedgerEvent& out)
{
    out.from = event.date(u"start", Need::Required);
    out.weekly = penceIn(event, u"council_weekly_p");
    out.annualLump = penceIn(event, u"annual_lump_p", Need::Optional);
    out.oneOff = penceIn(event, u"one_off_p", Need::Optional);
    out.planningOneOff = penceIn(event, u"planning_one_off_p", Need::Optional);
    out.planningAnnual = penceIn(event, u"planning_annual_p", Need::Optional);
    out.lumpDueThisYear = flagIn(event, u"annual_lump_in_this_year", true);
    out.reviewFeeDueThisYear = flagIn(event, u"annual_review_fee_due_this_year", false);
}

void readChange(Object& event, LedgerEvent& out)
{
    out.of = event.text(u"of", Need::Required);
    out.from = event.date(u"from", Need::Required);
    out.oldWeekly = penceIn(event, u"old_weekly_p");
    out.weekly = penceIn(event, u"new_weekly_p");
}

LedgerEvent eventIn(Object& event)
{
    LedgerEvent out;
    out.id = event.text(u"id", Need::Required);
    out.type = typeIn(event);
    switch (out.type) {
    case LedgerEventType::Commit: readCommit(event, out); break;
    case LedgerEventType::Recommit:
    case LedgerEventType::Convert: readChange(event, out); break;
    case LedgerEventType::Release:
    case LedgerEventType::Pay:
        out.of = event.text(u"of", Need::Required);
        out.amount = penceIn(event, u"amount_p");
        break;
    case LedgerEventType::Correct:
        out.amount = penceIn(event, u"amount_p");
        if (event.text(u"reason", Need::Required).trimmed().isEmpty())
            event.reading().refuse(event.at(u"reason"), "FIELD_MISSING");
        break;
    }
    return out;
}

void put(Writing& out, const char* name, const std::optional<Money>& amount)
{
    if (amount) out.put(name, *amount);
    else out.putNull(name);
}

void write(Writing& out, const rules::Ledger& found)
{
    out.put("balance_p", found.balance);
    out.key("events");
    out.openList();
    for (const rules::LedgerEntry& entry : found.entries) {
        out.open();
        out.put("id", entry.id);
        out.put("type", wordOf(entry.type));
        if (entry.daysToYearEnd) out.put("days_to_year_end", *entry.daysToYearEnd);
        else out.putNull("days_to_year_end");
        put(out, "recurring_in_year_p", entry.recurring);
        put(out, "in_year_p", entry.inYear);
        put(out, "full_year_p", entry.fullYear);
        put(out, "released_in_year_p", entry.released);
        out.put("balance_after_p", entry.balanceAfter);
        out.putFlag("blocked", false);
        out.putFlag("warn_budget_holder", entry.warnsHolder());
        out.putFlag("person_sees_anything", false);
        out.close();
    }
    out.closeList();
}

QString daysOf(const rules::LedgerEntry& entry)
{
    return *entry.daysToYearEnd == 1 ? say("1 day") : say("%1 days").arg(*entry.daysToYearEnd);
}

QString commitWorking(const LedgerEvent& event, const rules::LedgerEntry& entry)
{
    QStringList parts{
        say("%1 for %2 at %3 a week").arg(entry.recurring->display(), daysOf(entry), event.weekly.display())};
    const auto add = [&parts](Money amount, const char* what) {
        if (amount != Money()) parts.append(say(what).arg(amount.display()));
    };
    if (event.lumpDueThisYear) add(event.annualLump, "%1 once a year");
    add(event.oneOff, "%1 once");
    add(event.planningOneOff, "%1 once for planning");
    if (event.reviewFeeDueThisYear) add(event.planningAnnual, "%1 for the plan's yearly update");
    return say("commits %1 this year: %2. A full year is %3")
        .arg(entry.inYear->display(), documents::listed(parts), entry.fullYear->display());
}

QString changeWorking(const LedgerEvent& event, const rules::LedgerEntry& entry)
{
    const QString what = *entry.released < Money() ? say("takes %1 more").arg((Money() - *entry.released).display())
                                                   : say("gives back %1").arg(entry.released->display());
    return say("%1: %2 at %3 a week instead of %4")
        .arg(what, daysOf(entry), event.weekly.display(), event.oldWeekly.display());
}

QString workingOf(const LedgerEvent& event, const rules::LedgerEntry& entry)
{
    switch (event.type) {
    case LedgerEventType::Commit: return commitWorking(event, entry);
    case LedgerEventType::Recommit:
    case LedgerEventType::Convert: return changeWorking(event, entry);
    case LedgerEventType::Release: return say("gives back %1").arg(event.amount.display());
    case LedgerEventType::Correct: return say("corrects by %1").arg(event.amount.display());
    case LedgerEventType::Pay: return say("pays %1 of what was committed").arg(event.amount.display());
    }
    return {};
}

QStringList toldOf(const rules::LedgerFacts& asked, const rules::Ledger& found)
{
    QStringList told{found.isInCredit() ? say("The budget is in credit: %1.").arg(found.balance.display())
                                        : say("The budget is overcommitted: %1.").arg(found.balance.display()),
                     say("It opened at %1.").arg(asked.opening.display())};
    for (qsizetype i = 0; i < found.entries.size(); ++i) {
        const rules::LedgerEntry& entry = found.entries[i];
        const QString line =
            say("%1 %2. Balance %3.").arg(entry.id, workingOf(asked.events[i], entry), entry.balanceAfter.display());
        told.append(entry.warnsHolder() ? line + u' ' + say("Its holder is told.") : line);
    }
    return told;
}

} // namespace

std::variant<Answer, Refused> decideLedger(Object& facts, const policy::Library& library)
{
    rules::LedgerFacts asked;
    asked.opening = penceIn(facts, u"opening_balance_p");
    facts.each(u"events", Need::Required, [&](Object& event) { asked.events.append(eventIn(event)); });
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::teamLedger(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "");
    Answer answer;
    answer.finding = found->isInCredit() ? u"in_credit"_s : u"overcommitted"_s;
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(asked, *found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
