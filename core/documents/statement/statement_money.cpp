#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/statement/regular_payment.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"
#include "core/domain/money/not_known.h"
#include "core/domain/money/sums/shares.h"
#include "core/domain/needs/carer_health.h"
#include "core/domain/payments/payment.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

Deploy wayOf(const CaseFile& file, const AllocatedLine& allocated)
{
    const SupportLine* line = lineFor(file, allocated);
    return line ? decidedWay(*line, file) : decidedWay(file);
}

namespace {

bool isArranged(Deploy way)
{
    return way != Deploy::NotChosen && !isDirectPayment(way);
}

/// To whoever holds it, by name where one is on record.
QString where(Deploy way, const MoneyHolder& holder)
{
    const QString name = apart(holder.name.trimmed());
    const bool isNamed = !holder.name.trimmed().isEmpty();
    switch (way) {
    case Deploy::DpSelf: return say("into your own bank account");
    case Deploy::DpNominated:
        return isNamed ? say("to %1, whom you chose to look after it for you").arg(name)
                       : QString(say("to the person you chose to look after it for you"));
    case Deploy::DpAuthorised:
        return isNamed ? say("to %1, who is allowed to act for you").arg(name)
                       : QString(say("to the person who is allowed to act for you"));
    case Deploy::DpManagedAccount:
        return isNamed ? say("to %1, which holds it and pays the bills for you").arg(name)
                       : QString(say("to the organisation that holds it and pays the bills for you"));
    case Deploy::DpTrust:
        return isNamed ? say("to %1, who hold it in trust for you").arg(name)
                       : QString(say("to the people who hold it in trust for you"));
    case Deploy::DpPrepaid: return say("onto your card");
    case Deploy::NotChosen:
    case Deploy::CouncilManaged:
    case Deploy::Isf: break;
    }
    return {};
}

/// To each that holds a part of it: by the way that is held, and by those that lines have of their own.
QString places(Deploy way, const Standing& standing)
{
    QStringList all;
    const auto add = [&](Deploy one) {
        if (const QString place = where(one, standing.file.holder); !place.isEmpty() && !all.contains(place))
            all += place;
    };
    for (const AllocatedLine& allocated : standing.agreed->allocation.lines) {
        const SupportLine* line = lineFor(standing.file, allocated);
        if (!allocated.funded || isPlanning(allocated.stream)) continue;
        add(line && line->deploy != Deploy::NotChosen ? line->deploy : way);
    }
    if (all.isEmpty()) add(way);
    return all.size() < 2 ? all.join(QString()) : say("partly %1").arg(all.join(u' ' + say("and partly") + u' '));
}

/// How the regular sum comes to be that: "It counts from Wednesday 5 February 2025: ..."; "" where there is nothing to say.
QString howItComes(const Regular& paying)
{
    if (!paying.brings.isValid()) return {};
    const QString brings = withWeekday(paying.brings);
    QStringList said;
    if (paying.isNoughtMeanwhile()) {
        if (paying.counts.isValid()) said += say("It counts from %1.").arg(withWeekday(paying.counts));
        said += say("More than that was paid for the days before.");
        said += paying.paysAgain.isValid()
                    ? say("So nothing is paid from %1 until %2.").arg(brings, withWeekday(paying.paysAgain))
                    : say("So nothing is paid from %1 until that is put right.").arg(brings);
        return said.join(u' ');
    }
    if (!paying.counts.isValid())
        return say("The payment of %1 is %2: what is due for the days before is in it.")
            .arg(brings, paying.brought.value_or(Money()).display());
    const QString counts = withWeekday(paying.counts);
    return paying.brought
               ? say("It counts from %1: what that makes of the days before comes with the payment of %2, which is %3.")
                     .arg(counts, brings, paying.brought->display())
               : say("It counts from %1: what that makes of the days before comes with the payment of %2.")
                     .arg(counts, brings);
}

/// A sum of nought is no payment, and is called none.
QString nothingPaid(const Standing& standing)
{
    return isAllYourShare(standing)
               ? say("The council pays nothing out every four weeks: your share covers what the direct payment is for.")
               : say("Nothing is paid out every four weeks.");
}

/// "£753.56 every four weeks from Monday 23 September 2024, into your own bank account, after your share."
QString regularPayment(const Standing& standing, const Regular& paying, const Allocation& allocation)
{
    if (paying.amount == Money()) return (nothingPaid(standing) + u' ' + howItComes(paying)).trimmed();
    const QString amount = paying.amount.display(), from = withWeekday(paying.from);
    QStringList parts{say("%1 every four weeks").arg(amount)};
    if (paying.from.isValid() && standing.isEasy()) parts += say("from %1").arg(from);
    else if (paying.from.isValid()) parts = {say("%1 every four weeks from %2").arg(amount, from)};
    const QString place = places(paying.way, standing);
    if (!place.isEmpty()) parts += place;
    if (!allocation.assessedWeekly) parts += say("before your share, which is not yet assessed");
    else if (paidIn(allocation) != Money()) parts += say("after your share");
    return (asIdeas(standing, parts) + u' ' + howItComes(paying)).trimmed();
}

/// A plan that is signed says what was decided by then, whatever the payments came to since.
Regular regularOf(const Standing& standing, Told told)
{
    const Payments none;
    if (const std::optional<Paying> paying = payingOf(standing.file))
        return documents::regularOf(*paying, told == Told::AtTheStart ? standing.context.payments : none);
    const PaymentInstruction& start = *standing.paying;
    return {start.schedule.everyFourWeeks, start.schedule.first, start.way};
}

QStringList lumpsIn(const Allocation& allocation)
{
    QStringList lumps;
    if (allocation.dpAnnualLump != Money()) lumps += say("%1 for the year").arg(allocation.dpAnnualLump.display());
    if (allocation.dpOneOff != Money()) lumps += say("%1 once").arg(allocation.dpOneOff.display());
    return lumps;
}

/// Paid again after a stop: what it brings beside the weekly money may have been paid before it.
bool isPaidAgain(const Standing& standing)
{
    const std::optional<Paying> paying = payingOf(standing.file);
    return paying && !paying->before.isEmpty();
}

QString firstAmount(const Standing& standing)
{
    return firstAmountOf(standing.paying->schedule, standing.context.payments).display();
}

QString firstPayment(const Standing& standing, const Allocation& allocation)
{
    const PaymentInstruction& paying = *standing.paying;
    if (const auto now = payingOf(standing.file); now && joinsLater(*now))
        return say("The first payment is %1, on %2: what starts later joins when it starts.")
            .arg(firstAmount(standing), withWeekday(paying.schedule.first));
    if (isPaidAgain(standing))
        return paying.schedule.firstAmount == paying.schedule.everyFourWeeks
                   ? QString()
                   : say("The first payment is %1.").arg(firstAmount(standing));
    const QStringList extras = lumpsIn(allocation);
    if (extras.isEmpty()) return {};
    return say("The first payment is %1: it brings %2 too.").arg(paying.schedule.firstAmount.display(), listed(extras));
}

/// Nothing comes every four weeks: "£617.50, once, on Monday 21 October 2024, into your own bank account. It brings £286.00
/// for the year and £331.50 once."
QString onePayment(const Standing& standing, const Allocation& allocation)
{
    const PaymentInstruction& paying = *standing.paying;
    const QStringList lumps = lumpsIn(allocation);
    const QString amount = firstAmount(standing), day = withWeekday(paying.schedule.first);
    const bool isAllOfIt = lumps.size() == 1 && lumps.first().startsWith(amount + u' ');
    QStringList parts{isAllOfIt ? say("%1, on %2").arg(lumps.first(), day) : say("%1 on %2").arg(amount, day)};
    if (const QString place = places(paying.way, standing); !place.isEmpty()) parts += place;
    if (isAllOfIt || isPaidAgain(standing) || lumps.isEmpty()) return asIdeas(standing, parts);
    return asIdeas(standing, parts) + u' ' + say("It brings %1.").arg(listed(lumps));
}

QString yourShare(const Allocation& allocation, bool isPaidOut = true)
{
    const Money taken = paidIn(allocation);
    QStringList parts;
    if (allocation.assessedWeekly && taken != Money())
        parts += (isPaidOut ? say("You pay %1 into the same account.") : say("You pay %1 for it yourself."))
                     .arg(aWeek(taken));
    if (allocation.invoiceWeekly != Money())
        parts +=
            say("We send you a bill for %1 towards what the council arranges.").arg(aWeek(allocation.invoiceWeekly));
    return parts.join(u' ');
}

/// What the person said yes to, where they did.
QString notStarted(Deploy way, const MoneyHolder& holder)
{
    switch (way) {
    case Deploy::NotChosen: return say("How the money will be held is not decided yet.");
    case Deploy::CouncilManaged:
        return say("You chose that the council arranges your support and pays for it. It is not started yet.");
    case Deploy::Isf:
        return say("You chose that a provider holds the money and plans it with you. It is not started yet.");
    default: return say("You chose a direct payment, %1. It is not started yet.").arg(where(way, holder));
    }
}

/// Where it is no direct payment.
QString arrangedBy(Deploy way)
{
    return way == Deploy::Isf ? say("A provider holds the money and plans it with you.")
                              : say("The council arranges your support and pays for it.");
}

/// Whether a direct payment goes to what a carer wants for their own health.
bool paysForHealth(const Standing& standing)
{
    const auto isOfHealth = [&](const OutcomeId& id) {
        return std::ranges::any_of(standing.file.outcomes, [&](const Outcome& one) {
            return one.id == id && standing.decided && answersHealth(one, standing.decided->finding);
        });
    };
    return std::ranges::any_of(standing.agreed->allocation.lines, [&](const AllocatedLine& one) {
        const SupportLine* line = one.funded ? lineFor(standing.file, one) : nullptr;
        return line && isDirectPayment(decidedWay(*line, standing.file))
               && std::ranges::any_of(line->outcomes, isOfHealth);
    });
}

QString needsPaid(const Standing& standing)
{
    const PaidAreas areas = areasByDirectPayment(standing);
    QStringList names = namesOf(areas.whole);
    if (paysForHealth(standing)) names.prepend(say("your own health"));
    const QStringList parts = namesOf(areas.part);
    if (names.isEmpty() && parts.isEmpty()) return {};
    if (!parts.isEmpty()) names += say("part of %1").arg(listed(parts));
    return say("It meets these needs: %1.").arg(names.join(u"; "_s));
}

/// As it is ordered: ", from Ferry Lane Day Centre".
QString givenBy(const CaseFile& file, const AllocatedLine& line)
{
    const Order* order = settled(file.orders);
    if (!order) return {};
    const auto ordered = std::ranges::find(order->lines, line.id, &OrderLine::line);
    if (ordered == order->lines.end() || ordered->provider.isEmpty()) return {};
    return say(", from %1").arg(apart(ordered->provider));
}

QStringList arrangedLines(const Standing& standing)
{
    QStringList all;
    for (const AllocatedLine& line : standing.agreed->allocation.lines)
        if (line.funded && !isPlanning(line.stream) && isArranged(wayOf(standing.file, line)))
            all += say("%1, %2").arg(labelOf(standing.file, line), amountWords(line)) + givenBy(standing.file, line);
    return all;
}

} // namespace

const AllocatedLine* allocatedFor(const Allocation& allocation, LineId line)
{
    const QString id = line.value.toString(QUuid::WithoutBraces);
    const auto found = std::find_if(allocation.lines.begin(), allocation.lines.end(),
                                    [&](const AllocatedLine& one) { return one.id == id; });
    return found == allocation.lines.end() ? nullptr : &*found;
}

PaidAreas areasByDirectPayment(const Standing& standing)
{
    PaidAreas paid;
    if (!standing.agreed) return paid;
    for (const CareArea area : kCareAreas) {
        bool direct = false;
        bool arranged = false;
        for (const Outcome& outcome : standing.file.outcomes) {
            if (!outcome.areas.contains(area)) continue;
            for (const SupportLine& line : standing.file.lines) {
                const AllocatedLine* allocated = allocatedFor(standing.agreed->allocation, line.id);
                if (!allocated || !allocated->funded || !line.outcomes.contains(outcome.id)) continue;
                if (isPlanning(allocated->stream)) continue;
                const Deploy way = decidedWay(line, standing.file);
                direct = direct || isDirectPayment(way);
                arranged = arranged || isArranged(way);
            }
        }
        if (direct) (arranged ? paid.part : paid.whole) += area;
    }
    return paid;
}

bool isAllYourShare(const Standing& standing)
{
    if (!standing.agreed) return false;
    const Allocation it = heldAs(standing.agreed->allocation, standing.file.lines, decidedWay(standing.file));
    return it.assessedWeekly && it.dpGrossWeekly > Money() && it.dpNetWeekly == Money();
}

namespace {

/// Of the yearly update, as it was set aside with the plan; nought where it was not.
Money yearlyUpdate(const PlanningCommitment& aside)
{
    if (aside.planner.isEmpty()) return {};
    for (const Reason& reason : aside.reasons) {
        if (!reason.key.startsWith(u"update_fee_")) continue;
        for (const QString& input : reason.inputs)
            if (input.startsWith(u"amount=")) return Money::pence(input.sliced(7).toLongLong());
    }
    return {};
}

} // namespace

QString planningMoney(const Standing& standing)
{
    if (standsUnread(standing.file.commitments)) return writtenByNewer().text;
    const PlanningCommitment* aside = standing.aside;
    QStringList said;
    if (aside && aside->once != Money())
        said += say("%1 once is set aside for it, apart from the budget.").arg(aside->once.display());
    if (const Money update = aside ? yearlyUpdate(*aside) : Money(); update != Money())
        said += say("%1 more for each yearly update of it, once that is done.").arg(update.display());
    if (aside && aside->weekly != Money())
        said += say("%1 helps you with the money: %2 is set aside for that, apart from the budget.")
                    .arg(apart(aside->moneyManagerName), aWeek(aside->weekly));
    return said.join(u' ');
}

QList<Block> paymentSection(const Standing& standing, Told told)
{
    if (!standing.agreed) return {};
    const Allocation it = heldAs(standing.agreed->allocation, standing.file.lines, decidedWay(standing.file));
    QList<Block> blocks;
    if (!standing.paying) {
        blocks += Heading{2, say("How the money comes"), Symbol::Payment};
        blocks += standsUnread(standing.file.instructions)
                      ? writtenByNewer()
                      : notDecided(standing, record::RecordKind::PaymentInstruction,
                                   notStarted(decidedWay(standing.file), standing.file.holder));
        return blocks;
    }
    const std::optional<Paying> paying = payingOf(standing.file);
    const auto isJoining = [&](const PaymentChange* one) { return paying->isJoining(*one); };
    const bool isChanged = paying && !std::ranges::all_of(paying->changes, isJoining);
    const Regular regular = regularOf(standing, told);
    const bool isPaidOut = paying ? paying->paysOut() : isDirectPayment(regular.way);
    if (isPaidOut) {
        const bool first =
            told == Told::AtTheStart || !standing.paying->schedule.second.isValid() || isPaidAgain(standing);
        const bool one = paying && isStoppedWithFirst(*paying);
        const QString begun = first && !isChanged && !one ? firstPayment(standing, it) : QString();
        const bool isNought = regular.amount == Money();
        const bool single = one || (!isChanged && (isLumpsOnly(it) || isNought) && !lumpsIn(it).isEmpty());
        const bool weekly = !single || (!one && isNought && !isLumpsOnly(it));
        QStringList parts{weekly ? regularPayment(standing, regular, it) : QString(),
                          single ? onePayment(standing, it) : begun,
                          paying ? ofTheStartBefore(*paying, standing.context.payments) : QString(),
                          yourShare(it, !isNought || single), needsPaid(standing)};
        parts.removeAll(QString());
        blocks += Heading{2, say("By direct payment"), Symbol::Payment};
        blocks += Paragraph{parts.join(u' ')};
        if (paying && paying->stop)
            blocks += Paragraph{
                say("These payments end: nothing is paid for days after %1.").arg(withWeekday(paying->stop->lastDay))};
        if (agreedSinceStarted(standing.file) && paying && paying->stop)
            blocks += Paragraph{say("What was agreed on %1 is not paid yet.").arg(inWords(standing.agreed->on))};
        else if (agreedSinceStarted(standing.file)) {
            const QString agreed = inWords(standing.agreed->on);
            blocks +=
                Paragraph{isChanged ? say("These payments are as they were changed on %1. What was agreed on %2 is "
                                          "not in them yet.")
                                          .arg(inWords(paying->last()->on), agreed)
                                    : say("These payments are as they were started on %1. What was agreed on %2 is "
                                          "not in them yet.")
                                          .arg(inWords(standing.paying->on), agreed)};
        }
    } else {
        blocks += Heading{2, say("How the money comes"), Symbol::Payment};
        blocks += Paragraph{arrangedBy(regular.way)};
        const QString share = yourShare(it);
        if (!share.isEmpty()) blocks += Paragraph{share};
    }
    const QStringList arranged = arrangedLines(standing);
    if (isPaidOut && regular.way == Deploy::Isf)
        blocks += Paragraph{say("Of the rest: %1").arg(arrangedBy(regular.way))};
    if (!arranged.isEmpty()) blocks += Paragraph{say("Arranged by the council: %1.").arg(arranged.join(u"; "_s))};
    const PaymentSchedule& when = standing.paying->schedule;
    return blocks
           + notConfirmed(when.policy, when.reasons,
                          say("Not confirmed yet: a figure these days are counted from. Ask us before you rely on "
                              "them."));
}

} // namespace alongside::documents
