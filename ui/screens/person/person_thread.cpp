#include "ui/screens/person/person_thread.h"

#include "core/casework/payments/coming.h"
#include "core/domain/settled.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/money_words.h"
#include "ui/support/when.h"
#include "ui/support/translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString sittingWords(const Sitting& sitting, qsizetype number)
{
    QString words = sitting.where.isEmpty()
                        ? tr("Sitting %1 of this conversation").arg(number)
                        : tr("%1. Sitting %2 of this conversation").arg(sitting.where, QString::number(number));
    if (!sitting.present.isEmpty()) words += tr(", with %1").arg(documents::apart(sitting.present));
    return words;
}

} // namespace

QList<ThreadLine> threadOf(const CaseFile& file, QDate today)
{
    QList<ThreadLine> thread;
    if (file.person.contactOn.isValid())
        thread.append({file.person.contactOn,
                       file.person.contactWords.isEmpty()
                           ? tr("First call")
                           : tr("First call: \u201C%1\u201D").arg(documents::apart(file.person.contactWords)),
                       {},
                       false});
    for (qsizetype i = 0; i < file.sittings.size(); ++i)
        thread.append({file.sittings.at(i).on, sittingWords(file.sittings.at(i), i + 1), u"talk"_s, false});
    for (const Determination& made : file.determinations)
        thread.append({made.on,
                       made.eligible ? tr("Eligible, signed by %1").arg(documents::apart(made.by))
                                     : tr("Not eligible, signed by %1").arg(documents::apart(made.by)),
                       u"eligibility"_s, false});
    for (const AllocationAgreement& agreed : file.agreements)
        thread.append({agreed.on, tr("%1 agreed: %2").arg(agreed.by, documents::weekWords(agreed.allocation)),
                       u"money"_s, false});
    for (const PaymentInstruction& started : file.instructions)
        thread.append({started.on, tr("The money was started"), u"choices"_s, false});
    for (const PaymentChange& change : file.changes)
        thread.append({change.on,
                       tr("The payments were changed: %1 every four weeks from %2")
                           .arg((change.netWeekly * kWeeksAPayment).display(), dayWords(change.from)),
                       u"choices"_s, false});
    for (const PaymentStop& stop : file.stops)
        thread.append({stop.on,
                       tr("The payments were stopped: nothing is paid for days after %1").arg(dayWords(stop.lastDay)),
                       u"choices"_s, false});
    for (const PlanningCommitment& aside : file.commitments)
        thread.append({aside.on,
                       aside.once == Money() && aside.weekly == Money()
                           ? tr("Nothing set aside for planning any more")
                           : tr("Set aside for planning, by %1").arg(aside.by),
                       u"choices"_s, false});
    if (const PaymentInstruction* now = settled(file.instructions)) {
        const PaymentSchedule& due = now->schedule;
        if (due.first.isValid() && due.firstAmount != Money())
            thread.append({due.first, tr("First payment due: %1").arg(due.firstAmount.display()), u"choices"_s, false});
        const QDate next = casework::nextDue(*now, today.addDays(1));
        if (const auto all = casework::paymentsOf(file, next); all && !all->list.isEmpty() && next != due.first)
            if (const Payment& one = all->list.last(); one.on == next)
                thread.append({next, tr("Next payment due: %1").arg(one.amount.display()), u"choices"_s, false});
        if (due.sixWeekReview.isValid()) thread.append({due.sixWeekReview, tr("We look again"), {}, false});
    }
    for (const Offer& offer : file.offers)
        if (offer.until.isValid() && offer.willing == Willing::Yes)
            thread.append(
                {offer.until, tr("Ends, or is asked again: %1").arg(documents::apart(offer.what)), u"talk"_s, false});
    for (ThreadLine& line : thread) line.ahead = line.on > today;
    std::ranges::stable_sort(thread, {}, &ThreadLine::on);
    return thread;
}

bool isTalked(const CaseFile& file)
{
    const auto said = [](const Entry& entry) { return entry.kind != EntryKind::WorkerNote && !entry.words.isEmpty(); };
    return !file.sittings.isEmpty() || std::ranges::any_of(file.entries, said);
}

QList<PathwayStep> pathwayOf(const CaseFile& file)
{
    return {{tr("Talk"), isTalked(file)},
            {tr("Outcomes"), !file.outcomes.isEmpty()},
            {tr("Assess"), standing(file.determinations) != nullptr},
            {tr("Support named"), !file.lines.isEmpty()},
            {tr("Agree"), standing(file.agreements) != nullptr},
            {tr("Money started"), standing(file.instructions) != nullptr}};
}

} // namespace alongside::ui
