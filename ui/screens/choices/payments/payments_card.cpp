#include "ui/screens/choices/payments/payments_card.h"

#include "core/casework/decide.h"
#include "core/casework/payments/coming.h"
#include "core/documents/names/names.h"
#include "core/documents/paying/told_payments.h"
#include "core/documents/sentences.h"
#include "core/documents/words/apart.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/settled.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/case/gap_words.h"
#include "ui/screens/choices/payments/payment_list.h"
#include "ui/screens/choices/payments/stop_part.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/still_to_say.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kShown = 4;
constexpr int kLookedAtDays = kDaysAPayment * kShown;

} // namespace

PaymentsCard::PaymentsCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("The payments"), parent), m_services(services), m_session(session), m_state(new TextLabel),
      m_come(new PaymentList(u"coming_payments"_s, tr("What comes next"))), m_since(new TextLabel({}, Type::Strong)),
      m_from(new DatePhraseEdit(u"change_from"_s, tr("It is paid from"))),
      m_changeGaps(new StillToSay(u"still_to_change"_s)), m_now(new PaymentList(u"payments_now"_s, tr("As they are"))),
      m_then(new PaymentList(u"payments_then"_s, tr("As they would be"))), m_quiet(new ForStaff),
      m_showStop(makeButton(ButtonKind::Quiet, u"stop_show"_s, tr("Stop the payments\u2026"))),
      m_showAgain(makeButton(ButtonKind::Quiet, u"again_show"_s, tr("Start them again as they were\u2026"))),
      m_stop(new StopPart(services, session))
{
    m_state->setObjectName(u"payments_state"_s);
    m_change = buildChange();
    m_stop->hide();
    m_quiet->rows->addWidget(m_showStop, 0, Qt::AlignLeft);
    m_quiet->rows->addWidget(m_showAgain, 0, Qt::AlignLeft);
    m_quiet->rows->addWidget(m_stop);
    for (QWidget* part : QList<QWidget*>{m_state, m_come, m_change, m_quiet}) body()->addWidget(part);
    connect(m_showStop, &QPushButton::clicked, this, [this] {
        m_stop->setVisible(!m_stop->isVisible());
        if (m_stop->isVisible()) m_stop->begin();
        m_stop->showCase();
    });
    connect(m_stop, &StopPart::followed, this, &PaymentsCard::followed);
    connect(m_stop, &StopPart::stopping, this, &PaymentsCard::stopping);
    connect(m_stop, &StopPart::takingBack, this, &PaymentsCard::takingBack);
    connect(m_showAgain, &QPushButton::clicked, this, &PaymentsCard::askAgain);
}

void PaymentsCard::askAgain()
{
    m_again = !m_again;
    showCase(m_typed);
    emit said();
    if (m_from->isVisible()) m_from->setFocus();
}

QWidget* PaymentsCard::buildChange()
{
    auto* change = new Stack;
    m_since->setObjectName(u"payments_since"_s);
    m_from->setToday(m_services.clock.today(), Days::ToCome);
    auto* sides = new Columns(72);
    sides->add(m_now);
    sides->add(m_then);
    auto* ours = new ForStaff;
    ours->rows->addWidget(m_changeGaps);
    for (QWidget* part : QList<QWidget*>{m_since, m_from, sides, ours}) change->rows->addWidget(part);
    connect(m_from, &DatePhraseEdit::edited, this,
            [this](QDate day) { m_session.edit([day](CaseFile& file) { file.choices.changeFrom = day; }); });
    connect(m_changeGaps, &StillToSay::followed, this, &PaymentsCard::followed);
    return change;
}

QList<Payment> PaymentsCard::from(const CaseFile& file) const
{
    const QDate today = m_services.clock.today();
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return {};
    const QDate first = paying->nextDue(today);
    const auto all = casework::paymentsOf(file, first.addDays(kLookedAtDays - 1));
    QList<Payment> coming;
    if (all)
        for (const Payment& one : all->list)
            if (one.on >= today) coming.append(one);
    return coming;
}

QList<Payment> PaymentsCard::come() const
{
    return from(m_session.file());
}

QList<Payment> PaymentsCard::wouldCome() const
{
    return from(canStartAgain() ? asStartedAgain() : asChanged());
}

CaseFile PaymentsCard::asChanged() const
{
    return casework::asIfChanged(m_session.file(), changeFrom(), m_services.clock.today());
}

CaseFile PaymentsCard::asStartedAgain() const
{
    const CaseFile& file = m_session.file();
    const auto schedule = scheduleAgain();
    return schedule ? casework::asIfStarted(file, *schedule, m_services.clock.today()) : file;
}

bool PaymentsCard::canChange() const
{
    const CaseFile& file = m_session.file();
    const auto paying = payingOf(file);
    if (!paying) return settled(file.instructions) && areTwo(file.changes);
    const QDate from = file.choices.changeFrom; // before a stop that is to come it is a change, after it a new start
    const QDate last = paying->stop ? paying->stop->lastDay : QDate();
    const bool isEnded = last.isValid() && (last < m_services.clock.today() || !from.isValid() || from > last);
    return !isEnded && agreedSinceStarted(file);
}

bool PaymentsCard::looksArranged() const
{
    const CaseFile would = canStartAgain() ? asStartedAgain() : canChange() ? asChanged() : CaseFile(m_session.file());
    const auto paying = payingOf(would);
    if (!paying) return false; // two stand: it is not said that nothing is paid
    return std::ranges::none_of(paying->starts(), [](const Paying& one) {
        return Paying{.start = one.start}.paysOut()
               || std::ranges::any_of(one.changes, [&](const PaymentChange* change) {
                      return Paying{.start = one.start, .changes = {change}}.paysOut();
                  });
    });
}

bool PaymentsCard::canStartAgain() const
{
    const CaseFile& file = m_session.file();
    const bool asked = m_again || casework::isAgreedSinceStop(file) || file.choices.changeFrom.isValid();
    return asked && !canChange() && casework::canStartAgain(file);
}

std::optional<PaymentSchedule> PaymentsCard::scheduleAgain() const
{
    const auto schedule = m_services.rules.scheduleAgain(m_session.file(), changeFrom());
    return schedule ? std::optional(*schedule) : std::nullopt;
}

casework::Payable PaymentsCard::payable() const
{
    const CaseFile& file = m_session.file();
    const auto found = m_services.rules.directPayments().asPaid(file, m_services.clock.today());
    return found ? *found : casework::Payable();
}

QDate PaymentsCard::changeFrom() const
{
    const CaseFile& file = m_session.file();
    return canStartAgain() ? casework::startsAgainFrom(file) : casework::changesOn(file);
}

QList<casework::StillToSay> PaymentsCard::gapsToChange() const
{
    return casework::stillToDecide(m_session.versions())
           + casework::stillToChange(m_session.file(), payable(), changeFrom());
}

QList<casework::StillToSay> PaymentsCard::gapsToStartAgain() const
{
    return casework::stillToDecide(m_session.versions())
           + casework::stillToStartAgain(m_session.file(), payable(), changeFrom(), m_services.clock.today());
}

QString PaymentsCard::reviewWords() const
{
    const auto due = comingReview(asStartedAgain());
    if (!due || due->kind != ReviewKind::SixWeek) return {};
    return due->on < changeFrom()
               ? tr("The review after six weeks was due on %1, and is still to be held.").arg(weekdayWords(due->on))
               : tr("We look again on %1, six weeks after it starts.").arg(weekdayWords(due->on));
}

bool PaymentsCard::startsTooEarly() const
{
    return std::ranges::any_of(m_gaps, [](const casework::StillToSay& one) {
        return one.gap == casework::Gap::DayTooEarly || one.gap == casework::Gap::ChangeDayMissing;
    });
}

std::optional<Payment> PaymentsCard::firstAgain() const
{
    const QList<Payment> all = wouldCome();
    const auto first = std::ranges::find(all, changeFrom(), &Payment::on);
    return first == all.end() ? std::nullopt : std::optional(*first);
}

QString PaymentsCard::stateWords() const
{
    const auto paying = payingOf(m_session.file());
    if (!paying) return {};
    QStringList said;
    for (const Paying& one : paying->before)
        said.append(tr("Paid from %1 to %2.").arg(dayWords(one.firstDue()), dayWords(one.stop->lastDay)));
    if (!said.isEmpty())
        said.append(
            tr("Started again on %1: paid from %2.").arg(dayWords(paying->start->on), dayWords(paying->firstDue())));
    for (const PaymentChange* one : paying->changes)
        if (paying->isReached(*one))
            said.append(
                !Paying{.start = paying->start, .changes = {one}}.paysOut()
                    ? tr("Changed on %1: the council arranges all of it from %2.")
                          .arg(dayWords(one->on), dayWords(one->from))
                : paying->isJoining(*one)
                    ? tr("More starts: %1 every four weeks from %2.")
                          .arg((one->netWeekly * kWeeksAPayment).display(), dayWords(one->from))
                    : tr("Changed on %1: %2 every four weeks from %3.")
                          .arg(dayWords(one->on), (one->netWeekly * kWeeksAPayment).display(), dayWords(one->from)));
    if (paying->stop && paying->stop->lastDay >= m_services.clock.today())
        said.append(tr("%1, as was said on %2. %3.")
                        .arg(stopWords(*paying->stop, m_services.clock.today()), dayWords(paying->stop->on),
                             documents::plainName(paying->stop->reason)));
    else if (paying->stop)
        said.append(tr("Stopped on %1: nothing is paid for days after %2. %3.")
                        .arg(dayWords(paying->stop->on), dayWords(paying->stop->lastDay),
                             documents::plainName(paying->stop->reason)));
    if (!paying->whyItEnds.isEmpty()) said.append(documents::quoted(paying->whyItEnds));
    if (paying->stop && paying->stop->reason == StopReason::DutyEnded && !casework::canStartAgain(m_session.file()))
        said.append(tr("To pay again, it is agreed anew on Money."));
    const auto all = casework::comingPayments(m_session.file(), m_services.clock.today());
    if (all && all->ahead > Money()) said.append(documents::sentenceFor(all->reasons.last()));
    return said.join(u'\n');
}

/// Where none is listed: what is paid once a year comes again later than is listed.
QString PaymentsCard::noneWords() const
{
    const QDate today = m_services.clock.today();
    const auto all = casework::comingPayments(m_session.file(), today);
    const QDate year = all ? documents::yearComesOn(m_session.file(), *all, today) : QDate();
    return year.isValid()
               ? tr("What is paid once a year comes again on %1. Nothing comes before that.").arg(dayWords(year))
               : tr("No payment is to come.");
}

void PaymentsCard::showChange()
{
    const CaseFile& file = m_session.file();
    const bool again = canStartAgain(), open = again || canChange();
    m_change->setVisible(open);
    m_come->setVisible(!open);
    if (!open) return;
    const AllocationAgreement* since = agreedSinceStarted(file);
    if (!m_from->isBeingEdited() && m_from->isReadable()) m_from->setValue(changeFrom());
    m_since->setVisible(since || again);
    m_from->setLabel(m_arranged ? tr("It is arranged from") : tr("It is paid from"));
    for (PaymentList* list : {m_now, m_then}) list->setVisible(!m_arranged);
    if (since)
        m_since->setText((m_arranged ? tr("To arrange what was agreed on %1") : tr("To pay what was agreed on %1"))
                             .arg(dayWords(since->on)));
    else if (again)
        m_since->setText(tr("To pay again what was agreed on %1").arg(dayWords(settled(file.agreements)->on)));
    m_gaps = m_typed + (again ? gapsToStartAgain() : gapsToChange());
    m_changeGaps->setItems(toSay(m_gaps, file));
    m_now->setPayments(come(), areTwo(file.changes) ? tr("They cannot be told while two changes stand.") : noneWords());
    const bool isDay = again ? !startsTooEarly() : true;
    m_then->setPayments(isDay ? wouldCome() : QList<Payment>(),
                        isDay ? tr("Nothing is paid out to an account.")
                              : tr("They are shown here once the day above is one it can start from."));
}

/// What is there to be done and is not offered first.
void PaymentsCard::showQuiet()
{
    const CaseFile& file = m_session.file();
    const auto paying = payingOf(file);
    const bool stopped = paying && paying->stop;
    const bool open = m_stop->isOpen(); // it is moved, or taken back: there is nothing to start again yet
    const bool asWas = stopped && !open && casework::canStartAgain(file) && !casework::isAgreedSinceStop(file);
    const bool canStop = !stopped && !m_arranged;
    m_showStop->setText(stopped ? tr("Move the stop, or take it back\u2026") : tr("Stop the payments\u2026"));
    m_showStop->setVisible(canStop || open);
    m_showAgain->setVisible(asWas);
    m_quiet->setVisible(canStop || open || asWas);
    const DecisionId stop = stopped ? paying->stop->id : DecisionId();
    if (std::exchange(m_stopped, stop) != stop || (stopped && !open)) m_stop->hide(); // done
    if (casework::stopSaid(file.choices) != casework::StopSaid())
        m_stop->show(); // what was said and not done yet is not put away
    m_stop->showCase();
}

void PaymentsCard::showCase(const QList<casework::StillToSay>& typed)
{
    m_typed = typed;
    const CaseFile& file = m_session.file();
    const PaymentInstruction* start = settled(file.instructions);
    const auto paying = payingOf(file);
    const bool isPaidOut = start && (paying ? paying->hasPaidOut() : isDirectPayment(start->way));
    m_arranged = looksArranged();
    const bool anew = start && (canChange() || canStartAgain());
    const bool isOnShow = anew || (!m_arranged && (isPaidOut || (start && !file.changes.isEmpty())));
    setVisible(isOnShow);
    if (!isOnShow) return;
    setTitle(m_arranged ? tr("What is agreed since") : tr("The payments"));
    const QString state = stateWords();
    m_state->setVisible(!state.isEmpty());
    m_state->setText(state);
    m_come->setPayments(come(), noneWords());
    if (paying && !paying->stop) m_again = false; // done
    showChange();
    showQuiet();
}

} // namespace alongside::ui
