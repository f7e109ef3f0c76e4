#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/paying/by_direct_payment.h"
#include "core/documents/paying/places.h"
#include "core/documents/paying/share_words.h"
#include "core/documents/paying/stop_words.h"
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

/// What the person said yes to, where they did.
QString notStarted(Deploy way, const MoneyHolder& holder)
{
    switch (way) {
    case Deploy::NotChosen: return say("How the money will be held is not decided yet.");
    case Deploy::CouncilManaged:
        return say("You chose that the council arranges your support and pays for it. It is not started yet.");
    case Deploy::Isf:
        return say("You chose that a provider holds the money and plans it with you. It is not started yet.");
    default: return say("You chose a direct payment, %1. It is not started yet.").arg(placeOf(way, holder));
    }
}

/// Where it is no direct payment. What the share covers the council does not pay for.
QString arrangedBy(Deploy way, const Allocation& it)
{
    if (way == Deploy::Isf) return say("A provider holds the money and plans it with you.");
    const bool isAllShare = it.assessedWeekly && it.adultWeekly > Money() && it.councilWeekly == Money();
    return isAllShare ? say("The council arranges your support, and your share covers what it costs.")
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

/// What ends with the payments is told with its last day.
QString arrangedWords(const Standing& standing, const std::optional<Paying>& paying)
{
    const QStringList lines = arrangedLines(standing);
    if (lines.isEmpty()) return {};
    const QString all = lines.join(u"; "_s);
    const PaymentStop* stop = paying ? paying->stop : nullptr;
    return stop && endsAllSupport(stop->reason)
               ? say("Arranged by the council until %1: %2.").arg(withWeekday(stop->lastDay), all)
               : say("Arranged by the council: %1.").arg(all);
}

/// Why it ends; or, where only that was asked, that it goes on.
QString whyItEnds(const Paying& paying)
{
    const PaymentStop& stop = *paying.stop;
    const QString day = withWeekday(stop.lastDay);
    const QString end = endsAllSupport(stop.reason)
                            ? say("This support ends: nothing is arranged for days after %1.").arg(day)
                            : say("It was said on %1 that it is to stop after %2. What is arranged goes on until it is "
                                  "decided how these needs are met.")
                                  .arg(inWords(stop.on), day);
    return (end + u' ' + whyStopped(paying)).trimmed();
}

QList<Block> arrangedOnly(const Standing& standing, const std::optional<Paying>& paying, const Allocation& it,
                          Deploy way)
{
    QStringList said{arrangedBy(way, it), whyNoDirectPayment(standing.file.choices)};
    said.removeAll(QString());
    QList<Block> blocks{Heading{2, say("How the money comes"), Symbol::Payment}, Paragraph{said.join(u' ')}};
    const QString share = yourShare(standing, it, ShareGoes::IntoTheAccount);
    if (!share.isEmpty()) blocks += Paragraph{share};
    if (paying && paying->stop) blocks += Paragraph{whyItEnds(*paying)};
    return blocks;
}

} // namespace

QStringList needsByDirectPayment(const Standing& standing)
{
    const PaidAreas areas = areasByDirectPayment(standing);
    QStringList names = namesOf(areas.whole);
    if (paysForHealth(standing)) names.prepend(say("your own health"));
    if (const QStringList parts = namesOf(areas.part); !parts.isEmpty()) names += say("part of %1").arg(listed(parts));
    return names;
}

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
    const Deploy way = wayPaid(standing, paying);
    const QList<Block> direct = byDirectPayment(standing, paying, it, told);
    blocks += direct.isEmpty() ? arrangedOnly(standing, paying, it, way) : direct;
    if (!direct.isEmpty() && way == Deploy::Isf) blocks += Paragraph{say("Of the rest: %1").arg(arrangedBy(way, it))};
    if (const QString words = arrangedWords(standing, paying); !words.isEmpty()) blocks += Paragraph{words};
    const PaymentSchedule& when = standing.paying->schedule;
    return blocks
           + notConfirmed(when.policy, when.reasons,
                          say("Not confirmed yet: a figure these days are counted from. Ask us before you rely on "
                              "them."));
}

} // namespace alongside::documents
