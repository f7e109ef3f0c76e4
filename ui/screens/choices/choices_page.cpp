#include "ui/screens/choices/choices_page.h"

#include "core/casework/choices/held.h"
#include "core/casework/decide.h"
#include "core/casework/payments/ordering.h"
#include "core/documents/names/names.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"
#include "ui/case/fields/columns.h"
#include "ui/case/confirm.h"
#include "ui/case/gap_words.h"
#include "ui/screens/choices/advice_card.h"
#include "ui/screens/choices/author_card.h"
#include "ui/screens/choices/holder/holder_card.h"
#include "ui/screens/choices/holder/payees_card.h"
#include "ui/screens/choices/payments/orders_card.h"
#include "ui/screens/choices/payments/payment_list.h"
#include "ui/screens/choices/payments/payments_card.h"
#include "ui/screens/choices/payments/stop_part.h"
#include "ui/screens/choices/start_card.h"
#include "ui/screens/choices/way_card.h"
#include "ui/support/when.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

ChoicesPage::ChoicesPage(CaseSession& opened, QWidget* parent)
    : CasePage(u"choices"_s, opened, parent), m_way(new WayCard(services(), session())),
      m_author(new AuthorCard(services(), session())), m_advice(new AdviceCard(services(), session())),
      m_start(new StartCard(services(), session())), m_payments(new PaymentsCard(services(), session())),
      m_holder(new HolderCard(session())), m_payees(new PayeesCard(session())), m_orders(new OrdersCard(session()))
{
    auto* columns = new Columns(96);
    columns->add(m_way);
    columns->add(m_author);
    content()->addWidget(columns);
    content()->addWidget(m_holder);
    content()->addWidget(m_payees);
    content()->addWidget(m_orders);
    content()->addWidget(m_advice);
    content()->addWidget(m_start);
    content()->addWidget(m_payments);
    content()->addStretch();
    connect(m_start, &StartCard::followed, this, &Page::followed);
    connect(m_author, &AuthorCard::settingAside, this, &ChoicesPage::setAside);
    connect(m_way, &WayCard::lookedAt, this, &ChoicesPage::showHands);
    connect(m_orders, &OrdersCard::ordering, this, &ChoicesPage::order);
    connect(m_payments, &PaymentsCard::followed, this, &Page::followed);
    connect(m_payments, &PaymentsCard::said, this, &ChoicesPage::actionsChanged);
    connect(m_payments, &PaymentsCard::stopping, this, &ChoicesPage::stop);
    connect(m_payments, &PaymentsCard::takingBack, this, &ChoicesPage::takeBack);
    ready();
}

QString ChoicesPage::help() const
{
    return tr(
        "What is marked first is only suggested. It becomes a choice when the person says yes and you say who said "
        "so. Starting the money needs no plan and nobody's approval.");
}

QList<PageAction> ChoicesPage::actions()
{
    const bool started = standing(file().instructions) && !areTwo(file().instructions);
    const bool changes = m_payments->canChange() || m_payments->canStartAgain();
    const PageAction plan = leadingTo(link(u"plan"_s), u"to_plan"_s, tr("Next: the page to leave"),
                                      started && !changes ? ButtonKind::Primary : ButtonKind::Plain);
    if (m_payments->canChange())
        return {{u"change_the_payments"_s,
                 changeWords(),
                 ButtonKind::Primary,
                 [this] { change(); },
                 firstGap(m_payments->gapsOnShow(), file()),
                 {}},
                plan};
    if (m_payments->canStartAgain())
        return {{u"start_the_money"_s,
                 againWords(),
                 ButtonKind::Primary,
                 [this] { startAgain(); },
                 firstGap(m_payments->gapsOnShow(), file()),
                 {}},
                plan};
    if (started) return {plan};
    return {{u"start_the_money"_s,
             tr("Start the money"),
             ButtonKind::Primary,
             [this] { start(); },
             firstGap(typedUnread() + m_start->gaps(), file()),
             {}},
            plan};
}

void ChoicesPage::start()
{
    flush();
    const auto due = m_start->schedule();
    if (goToFirst([this] { return typedUnread() + m_start->gaps(); }) || !due) return;
    const QString words =
        due->firstAmount == Money()
            ? tr("The council arranges what was agreed. The order goes to the office with the next send.")
            : tr("First payment %1: %2. The instruction goes to the office with the next send, once, however often it "
                 "is sent.")
                  .arg(weekdayWords(due->first), due->firstAmount.display());
    QStringList said{words, m_start->startsWords(), asideWords()};
    said.removeAll(QString());
    confirm(this, tr("Start the money for %1?").arg(first()), said.join(u' '), tr("Start the money"), [this] {
        const auto now = m_start->schedule();
        if (now && m_start->gaps().isEmpty()) startBy(*now, [this] { tellStarted(); });
    });
}

void ChoicesPage::startBy(const PaymentSchedule& schedule, const std::function<void()>& tell)
{
    session().decide(
        casework::StartTheMoney{
            {}, newId<DecisionId>(), today(), services().worker.name, schedule, m_start->payable(), planning(), {}},
        this, [tell](const CaseSession::Kept& kept) {
            if (kept) tell();
        });
}

QString ChoicesPage::asideWords()
{
    const PlanningCommitment chosen = planning();
    const QString aside = casework::isSetAside(chosen, file()) ? QString() : planningWords(chosen);
    return aside.isEmpty() ? QString() : tr("Set aside with it: %1.").arg(aside);
}

QString ChoicesPage::againWords() const
{
    const QDate from = m_payments->changeFrom();
    return from.isValid() && !m_payments->startsTooEarly() ? tr("Start the money again from %1").arg(weekdayWords(from))
                                                           : tr("Start the money again");
}

void ChoicesPage::startAgain()
{
    flush();
    if (goToFirst([this] { return typedUnread() + m_payments->gapsToStartAgain(); })) return;
    const auto first = m_payments->firstAgain();
    const QList<Payment> then = m_payments->wouldCome();
    QStringList said{first ? tr("It starts with the payment of %1.\n%2").arg(paymentWords(*first), partWords(*first))
                           : nextWords(then),
                     first ? laterWords(then, *first) : QString(), m_payments->reviewWords(), asideWords(),
                     tr("It goes to the office with the next send.")};
    said.removeAll(QString());
    confirm(this, tr("%1?").arg(againWords()), said.join(u'\n'), againWords(), [this] {
        const auto schedule = m_payments->scheduleAgain();
        if (schedule && m_payments->gapsToStartAgain().isEmpty())
            startBy(*schedule, [this] { tellPaid(tr("The money is started again.")); });
    });
}

QString ChoicesPage::nextWords(const QList<Payment>& then) const
{
    if (then.isEmpty()) return tr("No payment is to come.");
    const QString next = tr("The next payment is on %1.\n%2").arg(paymentWords(then.first()), partWords(then.first()));
    return (next + u'\n' + laterWords(then, then.first())).trimmed();
}

QString ChoicesPage::changeWords() const
{
    const QDate from = m_payments->changeFrom();
    if (m_payments->isArranged())
        return from.isValid() ? tr("Change what the council arranges from %1").arg(weekdayWords(from))
                              : tr("Change what the council arranges");
    return from.isValid() ? tr("Change the payments from %1").arg(weekdayWords(from)) : tr("Change the payments");
}

void ChoicesPage::change()
{
    flush();
    if (goToFirst([this] { return typedUnread() + m_payments->gapsToChange(); })) return;
    const bool isArranged = m_payments->isArranged();
    const QString what =
        isArranged ? tr("What the council arranges changes from %1.").arg(weekdayWords(m_payments->changeFrom()))
                   : nextWords(m_payments->wouldCome());
    const QString words = what + u'\n' + tr("It goes to the office with the next send.");
    confirm(this, tr("%1?").arg(changeWords()), words, changeWords(), [this, isArranged, what] {
        if (!m_payments->gapsToChange().isEmpty()) return;
        session().decide(casework::ChangeMoney{{},
                                               newId<DecisionId>(),
                                               today(),
                                               services().worker.name,
                                               m_payments->changeFrom(),
                                               m_start->payable(),
                                               {}},
                         this, [this, isArranged, what](const CaseSession::Kept& kept) {
                             if (!kept) return;
                             isArranged ? tellOfOffice(what) : tellPaid(tr("The payments are changed."));
                         });
    });
}

void ChoicesPage::stop()
{
    flush();
    if (goToFirst([this] { return typedUnread() + m_payments->stop().gaps(); })) return;
    const QString why = documents::plainName(m_payments->stop().stopSaid().reason);
    const QString words =
        u"%1.\n%2\n%3"_s.arg(why, m_payments->stop().words(), tr("It goes to the office with the next send."));
    const QString act = m_payments->stop().actWords();
    confirm(this, tr("%1 for %2?").arg(act, first()), words, act, [this] {
        if (!m_payments->stop().gaps().isEmpty()) return;
        session().decide(
            casework::StopMoney{
                {}, newId<DecisionId>(), today(), services().worker.name, m_payments->stop().stopSaid(), {}},
            this, [this](const CaseSession::Kept& kept) {
                const auto paying = payingOf(file());
                if (kept)
                    tellPaid(paying && paying->stop ? stopWords(*paying->stop, today()) + u'.'
                                                    : tr("The payments are stopped."));
            });
    });
}

void ChoicesPage::takeBack()
{
    flush();
    if (goToFirst([this] { return typedUnread() + m_payments->stop().gapsToTakeBack(); })) return;
    const QString words = tr("What held before it holds again: the payments, and what was ordered.") + u'\n'
                          + tr("It goes to the office with the next send.");
    confirm(this, tr("Take the stop back for %1?").arg(first()), words, tr("Take the stop back"), [this] {
        if (!m_payments->stop().gapsToTakeBack().isEmpty()) return;
        const QString why = m_payments->stop().stopSaid().words;
        session().decide(casework::TakeStopBack{{}, newId<DecisionId>(), today(), services().worker.name, why, {}},
                         this, [this](const CaseSession::Kept& kept) {
                             if (kept) tellPaid(tr("The stop is taken back."));
                         });
    });
}

void ChoicesPage::tellPaid(const QString& what)
{
    const QList<Payment> coming = m_payments->come();
    const QString next = coming.isEmpty() ? tr("No payment is to come.")
                                          : tr("The next payment is on %1.").arg(paymentWords(coming.first()));
    tellOfOffice(u"%1 %2"_s.arg(what, next));
}

void ChoicesPage::tellOfOffice(const QString& what)
{
    tellDone(what, tr("It goes to the office with the next send."), tr("The page to leave"), u"plan"_s,
             tr("The office has it."));
}

PlanningCommitment ChoicesPage::planning()
{
    auto chosen = services().rules.planningChosen(file(), today());
    if (!chosen) return {};
    chosen->id = newId<DecisionId>();
    chosen->on = today();
    chosen->by = services().worker.name;
    return *chosen;
}

void ChoicesPage::setAside()
{
    flush();
    const PlanningCommitment chosen = planning();
    if (goToFirst([this] {
            return casework::stillToDecide(session().versions()) + casework::stillToSetAside(file(), planning());
        }))
        return;
    session().decide(casework::SetPlanningAside{{}, chosen, {}}, this, [this, chosen](const CaseSession::Kept& kept) {
        if (!kept) return;
        const QString words = planningWords(chosen);
        tellDone(words.isEmpty() ? tr("Taken back: nothing is set aside for planning.")
                                 : tr("Set aside: %1.").arg(words),
                 tr("It goes to the office with the next send. The money for support stays as it is."),
                 tr("The page to leave"), u"plan"_s);
    });
}

void ChoicesPage::order()
{
    flush();
    if (goToFirst([this] {
            return typedUnread() + casework::stillToDecide(session().versions())
                   + casework::stillToOrder(file(), casework::toOrder(file()));
        }))
        return;
    session().decide(casework::PlaceOrder{{}, newId<DecisionId>(), today(), services().worker.name, {}}, this,
                     [this](const CaseSession::Kept& kept) {
                         if (kept) tellOfOffice(tr("Ordered, as it is here now."));
                     });
}

void ChoicesPage::showHands()
{
    CaseFile marked = file();
    marked.choices.way = m_way->marked();
    m_holder->showFor(casework::handedToAnother(casework::directWays(marked)));
    m_payees->showCase(isDirectPayment(m_way->marked()));
}

void ChoicesPage::tellStarted()
{
    const PaymentInstruction* made = standing(file().instructions);
    if (!made) return;
    const PaymentSchedule& due = made->schedule;
    const QString what =
        due.firstAmount == Money()
            ? tr("Started: the council arranges it.")
            : tr("Started. First payment %1: %2.").arg(weekdayWords(due.first), due.firstAmount.display());
    const QString next = tr("Next comes the page to leave with %1.").arg(first());
    tellDone(what, tr("It goes to the office with the next send. %1").arg(next), tr("Next: the page to leave"),
             u"plan"_s, tr("The office has it. %1").arg(next));
}

bool ChoicesPage::focusField(const QString& field)
{
    if (field != u"way"_s && field != u"person_said_yes"_s) return CasePage::focusField(field);
    auto* yes = findChild<QWidget*>(u"way_yes"_s);
    if (yes->isVisibleTo(this)) return yes->setFocus(), true;
    return CasePage::focusField(u"way_%1"_s.arg(int(file().choices.way)));
}

void ChoicesPage::showCase()
{
    ask(tr("How does %1 want to do it?").arg(first()), tr("The first is suggested, never chosen for anybody."));
    m_way->showCase();
    m_author->showCase();
    m_advice->showCase();
}

void ChoicesPage::showFigures()
{
    m_way->showReason();
    m_start->showCase(typedUnread());
    m_payments->showCase(typedUnread());
    m_orders->showCase();
    showHands();
    emit actionsChanged();
}

} // namespace alongside::ui
