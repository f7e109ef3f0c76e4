#include "ui/screens/person/person_thread.h"

#include "core/casework/payments/coming.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/standing_words.h"
#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "core/domain/payments/died.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "ui/case/fields/noted_answer.h"
#include "ui/support/when.h"
#include "ui/support/translated.h"

#include <algorithm>
#include <limits>

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

/// What took its place since is not read as what holds.
template <class Decision>
QString orReplaced(const QString& words, const Decision& one, const QList<Decision>& all, const QString& since)
{
    return allStanding(all).contains(&one) ? words : tr("%1 (%2)").arg(words, since);
}

QString orderedWords(const Order& order, const CaseFile& file)
{
    QStringList lines;
    for (const OrderedLine& line : orderedLines(order, file)) lines.append(documents::orderWords(line));
    const QString words = lines.join(u". "_s);
    if (!order.lines.isEmpty()) return tr("Ordered: %1").arg(words);
    return lines.isEmpty() ? tr("Nothing is ordered any more") : tr("Nothing is ordered any more: %1").arg(words);
}

class Thread {
public:
    Thread(const CaseFile& file, const MadeWhen& made, QDate today) : m_file(file), m_made(made), m_today(today) {}

    QList<ThreadLine> told()
    {
        addTalk();
        addChanged();
        addDecisions();
        addReviews();
        addDue();
        std::ranges::stable_sort(m_lines, {}, [](const ThreadLine& line) {
            return std::tuple(line.on, line.when != When::Happened, line.atMs);
        });
        return m_lines;
    }

private:
    void add(QDate on, const QString& words, const QString& screen) { m_lines.append({on, words, screen}); }
    template <class Decision>
    void addMade(const Decision& one, const QString& words, const QString& screen)
    {
        m_lines.append({one.on, words, screen, When::Happened, m_made.value(one.id).atMs});
    }
    void addDue(QDate on, const QString& words, const QString& screen)
    {
        const When when = on > m_today ? When::DueLater : on == m_today ? When::DueToday : When::WasDue;
        m_lines.append({on, words, screen, when});
    }

    void addTalk()
    {
        const Person& person = m_file.person;
        if (person.contactOn.isValid())
            add(person.contactOn,
                person.contactWords.isEmpty()
                    ? tr("First call")
                    : tr("First call: \u201C%1\u201D").arg(documents::apart(person.contactWords)),
                {});
        for (qsizetype i = 0; i < m_file.sittings.size(); ++i)
            add(m_file.sittings.at(i).on, sittingWords(m_file.sittings.at(i), i + 1), u"talk"_s);
    }

    /// "Has moved. Before: 3 Elm Road"
    void addChanged(NotedAnswer which, const QString& happened)
    {
        const Entry* note = itemIn(m_file.entries, notedId(which));
        if (!note || !note->on.isValid()) return;
        const QString words =
            note->words.isEmpty() ? happened : tr("%1. Before: %2").arg(happened, documents::apart(note->words));
        if (note->on > m_today) addDue(note->on, words, {});
        else add(note->on, words, {});
    }
    void addChanged()
    {
        const Person& person = m_file.person;
        addChanged(NotedAnswer::NameBefore, tr("The name was put right"));
        addChanged(NotedAnswer::AddressBefore, tr("Has moved"));
        addChanged(NotedAnswer::WorkerBefore, person.workerName.isEmpty()
                                                  ? tr("Another worker")
                                                  : tr("Another worker: %1").arg(documents::apart(person.workerName)));
        if (hasDied(m_file) && diedOn(m_file).isValid() && m_file.choices.stopReason == StopReason::Died)
            add(diedOn(m_file), tr("%1 has died").arg(documents::apart(shortName(person))), {});
    }

    void addDecisions()
    {
        for (const Determination& made : m_file.determinations) {
            const QString words = made.eligible ? tr("Eligible, signed by %1").arg(documents::apart(made.by))
                                                : tr("Not eligible, signed by %1").arg(documents::apart(made.by));
            addMade(made, orReplaced(words, made, m_file.determinations, tr("signed anew since")), u"eligibility"_s);
        }
        for (const AllocationAgreement& agreed : m_file.agreements) {
            const QString words = tr("%1 agreed: %2").arg(agreed.by, documents::weekWords(agreed.allocation));
            addMade(agreed, orReplaced(words, agreed, m_file.agreements, tr("agreed anew since")), u"money"_s);
        }
        const auto paying = payingOf(m_file);
        const QList<Paying> before = paying ? paying->before : QList<Paying>();
        for (const PaymentInstruction& started : m_file.instructions) {
            const bool again = !before.isEmpty() && started.id != before.first().start->id;
            addMade(started,
                    orReplaced(again ? tr("The money was started again") : tr("The money was started"), started,
                               m_file.instructions, tr("started anew since")),
                    u"choices"_s);
        }
        const QList<Paying> starts = paying ? paying->starts() : QList<Paying>();
        for (const PaymentChange& change : m_file.changes) {
            const auto joining = std::ranges::find_if(starts, [&](const Paying& one) { return one.isJoining(change); });
            const bool joins = joining != starts.end();
            if (joins && !joining->isReached(change)) continue; // it was stopped before
            const QString sum = (change.netWeekly * kWeeksAPayment).display(), from = dayWords(change.from);
            const auto of = std::ranges::find(m_file.instructions, change.instruction, &PaymentInstruction::id);
            const bool pays = of == m_file.instructions.end() || Paying{.start = &*of, .changes = {&change}}.paysOut();
            addMade(change,
                    !pays   ? tr("Changed: the council arranges all of it from %1").arg(from)
                    : joins ? tr("More starts later: %1 every four weeks from %2").arg(sum, from)
                            : tr("The payments were changed: %1 every four weeks from %2").arg(sum, from),
                    u"choices"_s);
        }
        for (const PaymentStop& stop : m_file.stops) {
            if (!stop.lastDay.isValid()) {
                addMade(stop, tr("The stop of the payments was taken back"), u"choices"_s);
                continue;
            }
            const bool goesOn = std::ranges::any_of(before, [&](const Paying& one) { return one.stop == &stop; });
            const QString stopped =
                stop.reason == StopReason::Died
                    ? tr("%1 has died. The payments were stopped: nothing is paid for days after %2")
                          .arg(documents::apart(shortName(m_file.person)), dayWords(stop.lastDay))
                    : tr("The payments were stopped: nothing is paid for days after %1").arg(dayWords(stop.lastDay));
            addMade(stop,
                    goesOn ? tr("The payments ended with %1, and were started again since").arg(dayWords(stop.lastDay))
                           : stopped,
                    u"choices"_s);
        }
        for (const Order& order : m_file.orders) addMade(order, orderedWords(order, m_file), u"choices"_s);
        for (const PlanningCommitment& aside : m_file.commitments)
            addMade(aside,
                    aside.once == Money() && aside.weekly == Money()
                        ? tr("Nothing set aside for planning any more")
                        : tr("Set aside for planning, by %1").arg(aside.by),
                    u"choices"_s);
    }

    /// Before the plan that was signed after it; one that nothing was signed after yet was opened last.
    [[nodiscard]] qint64 heldAt(const Review& review) const
    {
        const auto after = std::ranges::find(m_file.signedPlans, review.id, &SignedPlan::review);
        return after == m_file.signedPlans.end() ? std::numeric_limits<qint64>::max()
                                                 : m_made.value(after->id).atMs - 1;
    }

    void addReviews()
    {
        for (const Review& review : m_file.reviews)
            if (isHeld(review, m_file))
                m_lines.append({review.on,
                                tr("We looked again: %1").arg(documents::inSentence(documents::plainName(review.kind))),
                                u"review"_s, When::Happened, heldAt(review)});
        for (const SignedPlan& version : m_file.signedPlans) {
            addMade(version, tr("Plan signed by %1").arg(documents::apart(version.by)), u"plan"_s);
            if (const ManagerSignOff* yes = confirmationOf(version, m_file))
                addMade(*yes,
                        tr("Confirmed by %1: version %2 of the plan")
                            .arg(documents::apart(yes->by), QString::number(versionNumber(version, m_file))),
                        u"plan"_s);
        }
    }

    /// The first of each start, and those before and after today; nothing of the others.
    [[nodiscard]] static QString paymentWords(const Payment& one, const QList<Paying>& starts, QDate last, QDate next)
    {
        const auto first = std::ranges::find(starts, one.on, &Paying::firstDue);
        if (first != starts.end() && one.amount == Money()) return {};
        if (first != starts.end())
            return first->before.isEmpty() ? tr("First payment: %1")
                                           : tr("First payment since it was started again: %1");
        if (one.on == next) return tr("Next payment: %1");
        return one.on == last ? tr("Payment: %1") : QString();
    }

    /// The last that was due by today, of whichever start.
    [[nodiscard]] QDate lastPaid(const QList<Payment>& all) const
    {
        QDate last;
        for (const Payment& one : all)
            if (one.on <= m_today && one.amount > Money()) last = one.on;
        return last;
    }

    void addDue()
    {
        if (const auto paying = payingOf(m_file)) {
            const QDate next = paying->nextDue(m_today.addDays(1));
            const auto all = casework::paymentsOf(m_file, next);
            for (const Payment& one : all ? all->list : QList<Payment>())
                if (const QString words = paymentWords(one, paying->starts(), lastPaid(all->list), next);
                    !words.isEmpty())
                    addDue(one.on, words.arg(one.amount.display()), u"choices"_s);
        }
        if (hasDied(m_file)) return;
        if (const auto next = comingReview(m_file)) addDue(next->on, tr("We look again"), u"review"_s);
        for (const Offer& offer : m_file.offers)
            if (offer.until.isValid() && offer.willing == Willing::Yes)
                addDue(offer.until, tr("Ends, or is asked again: %1").arg(documents::apart(offer.what)), u"talk"_s);
    }

    const CaseFile& m_file;
    const MadeWhen& m_made;
    QDate m_today;
    QList<ThreadLine> m_lines{};
};

} // namespace

QList<ThreadLine> threadOf(const CaseFile& file, const MadeWhen& made, QDate today)
{
    return Thread(file, made, today).told();
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
            {tr("Assess"), settled(file.determinations) != nullptr},
            {tr("Support named"), !file.lines.isEmpty()},
            {tr("Agree"), settled(file.agreements) != nullptr},
            {tr("Money started"), settled(file.instructions) != nullptr},
            {tr("Look again"), lastReview(file) != nullptr},
            {tr("Plan signed off"), standingPlan(file) != nullptr}};
}

} // namespace alongside::ui
