#include "core/documents/words/standing_words.h"

#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/record/schema.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

using record::RecordKind;

QString inShort(const Determination& made)
{
    return (made.eligible ? say("eligible, signed by %1 on %2") : say("not eligible, signed by %1 on %2"))
        .arg(made.by, inWords(made.on));
}

QString inShort(const AllocationAgreement& agreed)
{
    return say("%1, agreed with %2 on %3").arg(weekWords(agreed.allocation), agreed.worker, inWords(agreed.on));
}

QString inShort(const PaymentInstruction& started)
{
    const PaymentSchedule& due = started.schedule;
    const QString what = due.firstAmount == Money()
                             ? QString(say("nothing paid out to an account"))
                             : say("%1 first, on %2").arg(due.firstAmount.display(), inWords(due.first));
    return say("%1, started by %2 on %3").arg(what, started.by, inWords(started.on));
}

QString inShort(const PlanningCommitment& aside)
{
    QStringList sums;
    if (aside.once != Money()) sums += say("%1 once").arg(aside.once.display());
    if (aside.weekly != Money()) sums += say("%1 a week").arg(aside.weekly.display());
    return say("%1, by %2 on %3")
        .arg(sums.isEmpty() ? QString(say("nothing")) : listed(sums), aside.by, inWords(aside.on));
}

QString inShort(const SignedPlan& version)
{
    return say("a plan signed by %1 on %2").arg(version.by, inWords(version.on));
}

QString inShort(const PaymentChange& change)
{
    return say("%1 a week from %2, changed by %3 on %4")
        .arg(change.netWeekly.display(), inWords(change.from), change.by, inWords(change.on));
}

QString inShort(const PaymentStop& stop)
{
    if (!stop.lastDay.isValid()) return say("no stop, taken back by %1 on %2").arg(stop.by, inWords(stop.on));
    return say("no payment after %1, stopped by %2 on %3").arg(inWords(stop.lastDay), stop.by, inWords(stop.on));
}

QString inShort(const Order& order)
{
    if (order.lines.isEmpty()) return say("nothing, by %1 on %2").arg(order.by, inWords(order.on));
    QStringList lines;
    for (const OrderLine& line : order.lines) lines += orderWords(line);
    return say("%1, by %2 on %3").arg(listed(lines), order.by, inWords(order.on));
}

template <class Decision>
QStringList allInWords(const QList<Decision>& decisions)
{
    QStringList words;
    for (const Decision* one : allStanding(decisions)) words += inShort(*one);
    return words;
}

QString whatToDo(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Determination: return say("Sign once more, together, which holds.");
    case RecordKind::AllocationAgreement: return say("Agree once more, together, which holds.");
    case RecordKind::PaymentInstruction: return say("Start it once more, together, as it is to be.");
    case RecordKind::SignedPlan: return say("Sign once more, together, which plan holds.");
    case RecordKind::PaymentChange: return say("Change it once more, together, as it is to be.");
    case RecordKind::Order: return say("Order once more, together, what holds.");
    case RecordKind::PaymentStop: return say("Say once more, together, which day is the last.");
    default: return say("Set aside once more, together, what holds.");
    }
}

} // namespace

QString orderWords(const OrderLine& line)
{
    return line.provider.isEmpty() ? line.words : say("%1, from %2").arg(line.words, apart(line.provider));
}

QString orderWords(const OrderedLine& ordered)
{
    const QString words = orderWords(ordered.line);
    if (ordered.since.isValid()) return say("%1; so from %2").arg(words, withWeekday(ordered.since));
    if (!ordered.lastDay.isValid()) return words;
    return ordered.lastDay < ordered.line.startOn
               ? say("%1; it does not begin").arg(words)
               : say("%1; its last day is %2").arg(words, withWeekday(ordered.lastDay));
}

QStringList standingInWords(const CaseFile& file, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Determination: return allInWords(file.determinations);
    case RecordKind::AllocationAgreement: return allInWords(file.agreements);
    case RecordKind::PaymentInstruction: return allInWords(file.instructions);
    case RecordKind::PlanningCommitment: return allInWords(file.commitments);
    case RecordKind::SignedPlan: return allInWords(file.signedPlans);
    case RecordKind::PaymentChange: return allInWords(file.changes);
    case RecordKind::PaymentStop: return allInWords(file.stops);
    case RecordKind::Order: return allInWords(file.orders);
    default: return {};
    }
}

QString twoStandTitle(const CaseFile& file, RecordKind kind)
{
    const record::Part* part = record::partOf(kind);
    const qsizetype number = part ? part->standing(file) : 0;
    if (number < 2) return {};
    const QString many = number == 2 ? QString(say("Two")) : QString::number(number);
    switch (kind) {
    case RecordKind::Determination: return say("%1 determinations stand").arg(many);
    case RecordKind::AllocationAgreement: return say("%1 agreements stand").arg(many);
    case RecordKind::PaymentInstruction: return say("%1 starts of the money stand").arg(many);
    case RecordKind::SignedPlan: return say("%1 signed plans stand").arg(many);
    case RecordKind::PaymentChange: return say("%1 changes of the payments stand").arg(many);
    case RecordKind::Order: return say("%1 orders stand").arg(many);
    case RecordKind::PaymentStop: return say("%1 stops of the payments stand").arg(many);
    default: return say("%1 sums set aside for planning stand").arg(many);
    }
}

QString twoStandTitle(const CaseFile& file, const QString& part)
{
    const record::Part* found = record::partNamed(part);
    return found ? twoStandTitle(file, found->kind) : QString();
}

QList<TwoStand> twoStanding(const CaseFile& file)
{
    QList<TwoStand> all;
    for (const record::Part& part : record::parts())
        if (const QString title = twoStandTitle(file, part.kind); !title.isEmpty())
            all.append({QString::fromLatin1(part.name), title, standingInWords(file, part.kind)});
    return all;
}

QString twoStandWords(const CaseFile& file, RecordKind kind)
{
    const QString title = twoStandTitle(file, kind);
    if (title.isEmpty()) return {};
    return say("%1: %2. They were made apart. %3")
        .arg(title, standingInWords(file, kind).join(say("; and ")), whatToDo(kind));
}

QStringList twoStandWords(const CaseFile& file)
{
    QStringList all;
    for (const record::Part& part : record::parts())
        if (const QString words = twoStandWords(file, part.kind); !words.isEmpty()) all += words;
    return all;
}

} // namespace alongside::documents
