#include "core/documents/paying/share_words.h"

#include "core/documents/paying/terms.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"
#include "core/domain/money/sums/shares.h"
#include "core/record/fold/frozen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// A week, from that day on.
struct Share {
    QDate from{}; // none: from the beginning
    Money taken{};
    Money billed{};
};

struct Step {
    QDate from{};
    Money amount{};
};

QList<SupportLine> linesOf(const AllocationAgreement& agreed, const Standing& standing)
{
    if (standing.agreed && standing.agreed->id == agreed.id) return standing.file.lines;
    const Result<CaseFile> then = record::thawed(agreed.inputs);
    return then && !then->lines.isEmpty() ? then->lines : standing.file.lines;
}

/// Lines the council arranges begin on their own days.
class Arranged {
public:
    Arranged(const Allocation& held, const QList<SupportLine>& lines) : m_all(held.otherWeekly)
    {
        for (const AllocatedLine& line : held.lines) {
            const SupportLine* own = lineWith(lines, line.id);
            if (own && own->startOn.isValid() && !line.directPayment && line.stream == Stream::Weekly)
                m_begin.append({own->startOn, line.amount});
        }
        std::ranges::sort(m_begin, {}, &Step::from);
    }

    [[nodiscard]] Money on(QDate day) const
    {
        Money sum = m_all;
        for (const Step& one : m_begin)
            if (day.isValid() && one.from > day) sum = sum - one.amount;
        return sum;
    }
    [[nodiscard]] QList<QDate> days() const
    {
        QList<QDate> days;
        for (const Step& one : m_begin) days.append(one.from);
        return days;
    }

private:
    Money m_all;
    QList<Step> m_begin{};
};

/// What one decision asks: of a program that kept no gross sum, as `held` has it.
struct Asked {
    Money taken{};
    Money billed{};
};

template <class Decision>
Asked askedBy(const Decision& decision, const Allocation& held)
{
    if (decision.grossWeekly < decision.netWeekly) return {paidIn(held), held.invoiceWeekly};
    return {decision.grossWeekly - decision.netWeekly, decision.invoiceWeekly};
}

/// Nothing is paid out any more: what is arranged is all there is to have a share of.
Money billedAlone(const Allocation& held)
{
    Allocation left = held;
    left.weekly = held.otherWeekly;
    shareOut(left, {});
    return left.invoiceWeekly;
}

/// What is arranged has its own days, also after a stop.
void endWith(const PaymentStop& stop, const Allocation& held, const Arranged& arranged, QList<Share>& shares)
{
    const QDate after = stop.lastDay.addDays(1);
    shares.removeIf([after](const Share& one) { return one.from >= after; });
    QList<QDate> days{after};
    if (endsAllSupport(stop.reason)) return shares.append({after, {}, {}});
    for (const QDate day : arranged.days())
        if (day > after) days.append(day);
    for (const QDate day : std::as_const(days)) shares.append({day, {}, std::min(billedAlone(held), arranged.on(day))});
}

/// One term of the payments, until the next begins.
void add(const Term& term, QDate next, const Paying& paying, const Standing& standing, QList<Share>& shares)
{
    const AllocationAgreement* paid = agreementWith(standing.file, term.agreement);
    if (!paid) return;
    const QList<SupportLine> lines = linesOf(*paid, standing);
    const Allocation held = heldAs(paid->allocation, lines, term.change ? term.change->way : paying.start->way);
    const Asked asked = term.change ? askedBy(*term.change, held) : askedBy(*paying.start, held);
    const Arranged arranged(held, lines);
    QList<QDate> days{term.from};
    for (const QDate day : arranged.days())
        if (day > term.from && (!next.isValid() || day < next)) days.append(day);
    for (const QDate day : std::as_const(days))
        shares.append({day, asked.taken, std::min(asked.billed, arranged.on(day))});
    if (!next.isValid() && paying.stop) endWith(*paying.stop, held, arranged, shares);
}

/// As it is on the day of the page, and what it will be.
QList<Share> sharesOf(const Paying& paying, const Standing& standing, const Allocation& it)
{
    const QList<Term> terms = termsOf(paying);
    QList<Share> shares;
    for (qsizetype at = 0; at < terms.size(); ++at)
        add(terms.at(at), at + 1 < terms.size() ? terms.at(at + 1).from : QDate(), paying, standing, shares);
    if (shares.isEmpty()) return {{{}, paidIn(it), it.invoiceWeekly}};
    const QDate since = std::max(standing.day(), paying.start->schedule.first);
    while (shares.size() > 1 && shares.at(1).from <= since) shares.removeFirst();
    if (shares.first().from <= since) shares.first().from = {};
    return shares;
}

/// One for each that is another than the one before it; of the first no day, where it is asked from the beginning.
QList<Step> stepsOf(const QList<Share>& shares, Money Share::*part)
{
    QList<Step> steps;
    for (const Share& one : shares) {
        const Money before = steps.isEmpty() ? Money() : steps.last().amount;
        if (one.*part == before) continue;
        steps.append({&one == &shares.first() ? QDate() : one.from, one.*part});
    }
    return steps;
}

QString endingBefore(const Step& next)
{
    return say("until %1").arg(withWeekday(next.from.addDays(-1)));
}

/// "£28.60 a week into the same account until Sunday 6 October 2024 and £40.00 a week from Monday 7 October 2024": never two
/// sums that read as one on top of the other. It ends where the last is nothing.
QString stepWords(const QList<Step>& steps, const QString& first)
{
    QStringList said;
    for (const Step& one : steps) {
        const QString from = withWeekday(one.from), sum = aWeek(one.amount);
        if (!said.isEmpty() && one.amount == Money()) {
            said += endingBefore(one);
            continue;
        }
        if (!said.isEmpty()) said.last() += u' ' + endingBefore(one);
        const QString words = said.isEmpty() ? first.arg(sum) : sum;
        said += one.from.isValid() ? say("%1 from %2").arg(words, from) : words;
    }
    const bool ends = said.size() > 1 && steps.last().amount == Money();
    const QString end = ends ? u", "_s + said.takeLast() : QString();
    return listed(said) + end;
}

const char* takenWords(ShareGoes goes)
{
    switch (goes) {
    case ShareGoes::IntoTheAccount: return "You pay %1 into the same account";
    case ShareGoes::WithThePayment: return "You pay %1 in with what comes every four weeks";
    case ShareGoes::ByItself: break;
    }
    return "You pay %1 for it yourself";
}

} // namespace

QString yourShare(const Standing& standing, const Allocation& it, ShareGoes goes)
{
    const std::optional<Paying> paying = payingOf(standing.file);
    const QList<Share> shares =
        paying ? sharesOf(*paying, standing, it) : QList<Share>{{{}, paidIn(it), it.invoiceWeekly}};
    const QList<Step> taken = it.assessedWeekly ? stepsOf(shares, &Share::taken) : QList<Step>();
    const QList<Step> billed = stepsOf(shares, &Share::billed);
    QStringList said;
    if (!taken.isEmpty()) said += asSentence(stepWords(taken, say(takenWords(goes))));
    if (!billed.isEmpty())
        said += asSentence(stepWords(billed, say("We send you a bill for %1 towards what the council arranges")));
    return said.join(u' ');
}

} // namespace alongside::documents
