#include "ui/screens/choices/start_card.h"

#include "core/domain/payments/paying.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "core/casework/choices/held.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/joining.h"
#include "core/casework/versions/started_with.h"
#include "core/documents/words/apart.h"
#include "core/domain/plan/coming_review.h"
#include "core/documents/words/words.h"
#include "core/domain/confirmed.h"
#include "core/domain/money/held.h"
#include "ui/case/cards/standing_sides.h"
#include "ui/case/gap_words.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/why_words.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// What the council arranges starts on the day it is ordered from; null where the line is not ordered.
QDate orderedFrom(const Order& order, const LineId& line)
{
    const auto found = std::ranges::find(order.lines, line.value.toString(QUuid::WithoutBraces), &OrderLine::line);
    return found == order.lines.end() ? QDate() : found->startOn;
}

} // namespace

QString paymentsGoOn(const AllocationAgreement& since, const PaymentInstruction& started, const CaseSession& session)
{
    const auto when = [&](const auto& made) {
        return dayAndTime(made.on, session.made().value(made.id), session.services().clock.utcOffsetMinutes());
    };
    const auto paying = payingOf(session.file());
    if (paying && paying->stop)
        return StartCard::tr(
                   "What was agreed on %1 is not paid yet: nothing is paid for days after %2. The money can be "
                   "started again on Choices.")
            .arg(when(since), dayWords(paying->stop->lastDay));
    const PaymentChange* changed = paying ? paying->last() : nullptr;
    if (changed && paying->isJoining(*changed) && changed->on == started.on)
        changed = nullptr; // decided with the start
    if (paying && !paying->paysOut())
        return (changed ? StartCard::tr("What was agreed on %1 does not hold yet. What the council arranges goes on as "
                                        "it was changed on %2.")
                        : StartCard::tr("What was agreed on %1 does not hold yet. What the council arranges goes on as "
                                        "it was started on %2."))
            .arg(when(since), changed ? when(*changed) : when(started));
    return changed
               ? StartCard::tr("What was agreed on %1 is not in these payments yet. They go on as they were changed "
                               "on %2.")
                     .arg(when(since), when(*changed))
               : StartCard::tr("What was agreed on %1 is not in these payments yet. They go on as they were started "
                               "on %2.")
                     .arg(when(since), when(started));
}

StartCard::StartCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("What starts, and when"), parent), m_services(services), m_session(session), m_lines(new QVBoxLayout),
      m_withFirst(muted({}, Type::Body)), m_figures(new Flow(kApart)), m_none(muted({}, Type::Body)),
      m_started(new TextLabel), m_begun(new TextLabel), m_since(new TextLabel),
      m_gaps(new StillToSay(u"still_to_start"_s))
{
    m_started->setObjectName(u"started_words"_s);
    m_started->setTone(TextLabel::Tone::Ok);
    m_begun->setObjectName(u"started_with"_s);
    m_since->setObjectName(u"agreed_since_started"_s);
    m_since->setTone(TextLabel::Tone::Caution);
    m_none->setObjectName(u"schedule_not_known"_s);
    m_withFirst->setObjectName(u"with_first_payment"_s);
    body()->addLayout(m_lines);
    body()->addWidget(m_withFirst);
    auto* ours = new ForStaff;
    ours->rows->addWidget(m_gaps);
    for (QWidget* part : QList<QWidget*>{m_figures, m_none, ours, m_started, m_begun, m_since}) body()->addWidget(part);
    new KeptHeight(this);
    connect(m_gaps, &StillToSay::followed, this, &StartCard::followed);
}

QList<casework::StillToSay> StartCard::gaps() const
{
    return casework::stillToDecide(m_session.versions()) + casework::stillToStart(m_session.file(), payable());
}

casework::Payable StartCard::payable() const
{
    const CaseFile& file = m_session.file();
    const auto found = m_services.rules.directPayments().asPaid(file, m_services.clock.today());
    return found ? *found : casework::Payable();
}

std::optional<PaymentSchedule> StartCard::schedule() const
{
    if (const PaymentInstruction* started = settled(m_session.file().instructions)) return started->schedule;
    if (!settled(m_session.file().agreements)) return std::nullopt;
    const auto schedule = m_services.rules.schedule(m_session.file(), m_services.clock.today());
    return schedule ? std::optional(*schedule) : std::nullopt;
}

QString StartCard::startsWords() const
{
    QStringList said;
    for (const SupportLine& line : m_session.file().lines)
        if (line.startOn.isValid())
            said.append(tr("%1 from %2").arg(documents::apart(line.label), weekdayWords(line.startOn)));
    if (said.isEmpty()) return {};
    return (tr("What starts: %1.").arg(documents::listed(said)) + u' ' + withFirstWords()).trimmed();
}

/// A line without a day waits for none: it is paid from the first payment on, for them to find who will help (S103).
QString StartCard::withFirstWords() const
{
    const CaseFile& file = m_session.file();
    if (!settled(file.agreements)) return {};
    QStringList labels;
    for (const AllocatedLine& one : casework::agreedAsHeld(file).lines) {
        const SupportLine* line = lineWith(file.lines, one.id);
        const bool isPaid = one.directPayment && one.funded && one.amount > Money();
        if (line && isPaid && !line->startOn.isValid()) labels.append(documents::apart(line->label));
    }
    const bool starts = std::ranges::any_of(file.lines, [](const SupportLine& one) { return one.startOn.isValid(); });
    return labels.isEmpty() || !starts
               ? QString()
               : tr("With no day to start, in the first payment too: %1.").arg(documents::listed(labels));
}

void StartCard::startLine(LineId id, bool now)
{
    const auto due = schedule();
    const std::optional<Paying> paying = payingOf(m_session.file());
    const QDate today = m_services.clock.today();
    const QDate again = casework::startsAgainFrom(m_session.file());
    const QDate first = again.isValid() ? again : paying ? paying->nextDue(today) : due ? due->first : today;
    m_session.act([&](CaseFile& file) {
        if (SupportLine* line = itemIn(file.lines, id)) line->startOn = now ? first : QDate();
    });
}

void StartCard::showLines()
{
    int number = 0;
    for (const SupportLine& line : m_session.file().lines) {
        ++number;
        LineStart& start = m_starts[line.id];
        if (!start.now) {
            const QString name = u"start_line_%1"_s.arg(number);
            start = {new TickField(name, line.label), new DatePhraseEdit(name + u"_on"_s, tr("Starts on"))};
            m_lines->addWidget(start.now);
            m_lines->addWidget(start.on);
            start.on->setToday(m_services.clock.today(), Days::ToCome);
            start.on->setContentsMargins(38, 0, 0, kNear);
            m_session.bind(start.on, inItem<&CaseFile::lines, &SupportLine::startOn>(line.id));
            connect(start.now, &TickField::edited, this, [this, id = line.id](bool now) { startLine(id, now); });
        }
        start.now->setText(tr("Start now: %1").arg(documents::apart(line.label).replace(u'&', u"&&"_s)));
        if (!start.on->isBeingEdited()) start.now->setValue(line.startOn.isValid());
    }
    const CaseFile& file = m_session.file();
    const auto paying = payingOf(file);
    // What was started is told, and asked no more, until something else is agreed that is to be paid.
    const bool isSince = agreedSinceStarted(file) && paying && (!paying->stop || casework::isAgreedSinceStop(file));
    const bool open = !settled(file.instructions) || isSince;
    const bool isFirst = !settled(file.instructions) || casework::isAgreedSinceStop(file);
    m_withFirst->setText(isFirst ? withFirstWords() : QString());
    m_withFirst->setVisible(!m_withFirst->text().isEmpty());
    for (auto start = m_starts.begin(); start != m_starts.end(); ++start) {
        const bool there = itemIn(m_session.file().lines, start.key());
        start->now->setVisible(open && there);
        KeptRoom::show(start->on, open && there && start->now->value());
    }
}

void StartCard::figure(const QString& key, const QString& label, const QString& number, const Reason* reason)
{
    WhyNumber*& shown = m_numbers[key];
    if (!shown) {
        auto* cell = new Stack(0);
        shown = new WhyNumber(u"schedule_"_s + key);
        cell->rows->addWidget(muted(label)->inFlow());
        cell->rows->addWidget(shown, 0, Qt::AlignLeft);
        static_cast<Flow*>(m_figures)->cells->addWidget(cell);
    }
    const Reason none{{}, Tri::Yes, {}, u"R18"_s};
    Why why = whyFrom(u"%1: %2"_s.arg(label, number), reason ? *reason : none, m_services.rules, m_shown.policy,
                      m_shown.reasons);
    if (!reason) why.sentence.clear();
    const bool isSum = key == u"first_amount" || key == u"every"; // from the payment to the person's own words (S37)
    if (isSum) why.inputs = quotedBehind(m_session.file(), m_session.file().lines);
    // The sums are those of the agreement: what is not confirmed there is not confirmed here.
    if (const AllocationAgreement* agreed = settled(m_session.file().agreements))
        why.confirmed = why.confirmed && isConfirmed(agreed->allocation.policy, agreed->allocation.reasons);
    shown->setFigure(label, number, why);
}

/// Nothing is paid before somebody has said what starts.
QString StartCard::noScheduleYet(const std::optional<PaymentSchedule>& due) const
{
    const CaseFile& file = m_session.file();
    if (!due && areTwo(file.agreements)) return tr("The dates and sums come once it is settled which agreement holds.");
    if (!due) return tr("The dates and sums come once the money is agreed.");
    const bool starts = std::ranges::any_of(file.lines, [](const SupportLine& one) { return one.startOn.isValid(); });
    const bool isArranged = file.choices.way != Deploy::NotChosen && !isDirectPayment(file.choices.way);
    if (settled(file.instructions) || starts || isArranged) return {};
    return tr("The first payment is not yet known: no line is ticked to start now.");
}

void StartCard::showSchedule()
{
    const auto due = schedule();
    const QString none = noScheduleYet(due);
    m_figures->setVisible(none.isEmpty());
    m_none->setVisible(!none.isEmpty());
    m_none->setText(none);
    if (!none.isEmpty()) return;
    m_shown = *due;
    const auto reason = [&](QStringView key) {
        const auto found = std::ranges::find(due->reasons, key, &Reason::key);
        return found == due->reasons.end() ? nullptr : &*found;
    };
    const CaseFile& file = m_session.file();
    const Allocation held = casework::agreedAsHeld(file);
    const QList<QDate> joins = casework::joiningAfter(due->first, held, file.lines, due->first);
    // The sentence of the rule tells of a series that is as it begins: where more joins, its days and sums stand alone.
    const Reason* paid =
        !joins.isEmpty() ? nullptr : reason(due->second.isValid() ? u"paid_monday_after_agreement" : u"single_payment");
    const auto paying = payingOf(m_session.file());
    const bool asStarted = !(paying && (paying->last() || paying->stop)); // else they are told below
    const bool isPaid = asStarted && due->first.isValid() && due->firstAmount != Money();
    const bool isSeries = asStarted && due->second.isValid();
    for (const auto& [key, is] :
         {std::pair(u"first"_s, isPaid), {u"first_amount"_s, isPaid}, {u"second"_s, isSeries}, {u"every"_s, isSeries}})
        if (WhyNumber* shown = m_numbers.value(key)) shown->parentWidget()->setVisible(is);
    if (isPaid) {
        figure(u"first"_s, tr("First payment"), weekdayWords(due->first), paid);
        figure(u"first_amount"_s, tr("It is"), due->firstAmount.display(), paid);
    }
    if (isSeries) {
        figure(u"second"_s, joins.isEmpty() ? tr("Then from") : tr("With all that starts later, from"),
               weekdayWords(joins.isEmpty() ? due->second : joins.last()), paid);
        figure(u"every"_s, tr("Every four weeks"),
               (joins.isEmpty() ? due->everyFourWeeks : held.dpNetFourWeekly).display(), paid);
    }
    const PaymentInstruction* since = firstReviewSince(file);
    const QDate review = since ? since->schedule.sixWeekReview : due->sixWeekReview;
    figure(u"review"_s, tr("We look again"), weekdayWords(review),
           review == due->sixWeekReview ? reason(u"six_week_review_due") : nullptr);
    const bool isHeld = lastReview(m_session.file()); // what comes after it is told where it is signed
    m_numbers.value(u"review"_s)->parentWidget()->setVisible(!isHeld);
}

/// As the record of the start has it, whatever is noted or agreed since.
void StartCard::showBegun()
{
    const CaseFile& file = m_session.file();
    QStringList begun, not_;
    const auto paying = payingOf(file);
    const bool isAgain = paying && !paying->before.isEmpty(), isChanged = paying && paying->last();
    const Order* order = settled(file.orders);
    for (SupportLine line : casework::startedWith(file)) {
        if (!line.startOn.isValid() && order) line.startOn = orderedFrom(*order, line.id);
        const QString label = documents::apart(line.label);
        // What began with the first start is paid again from the day of this one.
        if (isAgain && line.startOn.isValid() && line.startOn <= paying->start->schedule.first) begun.append(label);
        else if (line.startOn.isValid()) begun.append(tr("%1 from %2").arg(label, weekdayWords(line.startOn)));
        else not_.append(label);
    }
    QStringList said;
    if (!begun.isEmpty())
        said.append((isChanged ? tr("Since the last change it is for: %1.")
                     : isAgain ? tr("Started again with it: %1.")
                               : tr("Started with it: %1."))
                        .arg(documents::listed(begun)));
    if (!not_.isEmpty()) said.append(tr("No day to start was set for: %1.").arg(documents::listed(not_)));
    m_begun->setText(said.join(u' '));
    m_begun->setVisible(!said.isEmpty());
    const AllocationAgreement* since = agreedSinceStarted(file);
    m_since->setVisible(since);
    if (since) m_since->setText(paymentsGoOn(*since, *standing(file.instructions), m_session));
}

QString StartCard::startedAgainWords(const PaymentInstruction& started) const
{
    const QString on = dayWords(started.on);
    const auto first = casework::firstPayment(m_session.file());
    if (!first) return tr("Started again on %1.").arg(on);
    return tr("Started again on %1. First payment %2: %3.").arg(on, weekdayWords(first->on), first->amount.display());
}

/// The first payment as it comes: what was changed before it is in it.
QString StartCard::startedWords(const PaymentInstruction& started) const
{
    const auto paying = payingOf(m_session.file());
    if (paying && !paying->before.isEmpty()) return startedAgainWords(started);
    const QString on = dayWords(started.on);
    if (!isDirectPayment(started.way) && started.schedule.firstAmount == Money())
        return tr("Started on %1. The council arranges it; nothing is paid out to an account.").arg(on);
    if (started.schedule.firstAmount == Money()) return tr("Started on %1. No sum was known to pay out.").arg(on);
    const auto first = casework::firstPayment(m_session.file());
    if (!first) return tr("Started on %1.").arg(on);
    return tr("Started on %1. First payment %2: %3.").arg(on, weekdayWords(first->on), first->amount.display());
}

void StartCard::showCase(const QList<casework::StillToSay>& typed)
{
    showLines();
    showSchedule();
    m_gaps->setItems(toSay(typed + gaps(), m_session.file()));
    const PaymentInstruction* started = settled(m_session.file().instructions);
    m_gaps->setVisible(!started); // what a change or a new start waits for is said with the payments
    for (TextLabel* told : {m_started, m_begun, m_since}) told->setVisible(started);
    if (!started) return;
    showBegun();
    m_started->setText(startedWords(*started));
}

} // namespace alongside::ui
