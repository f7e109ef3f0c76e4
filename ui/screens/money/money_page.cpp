#include "ui/screens/money/money_page.h"

#include "core/casework/decide.h"
#include "core/casework/payments/changing.h"
#include "core/casework/versions/asked_anew.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/money_words.h"
#include "core/documents/sentences.h"
#include "ui/case/confirm.h"
#include "ui/case/gap_words.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/choices/start_card.h"
#include "ui/screens/money/enough_card.h"
#include "ui/screens/money/lines/outcome_lines.h"
#include "ui/screens/money/means/means_card.h"
#include "ui/screens/money/since_words.h"
#include "ui/screens/money/totals_card.h"
#include "ui/screens/money/what_if/what_if_card.h"
#include "ui/support/when.h"
#include "ui/widgets/frame/message_bar.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

MoneyPage::MoneyPage(CaseSession& opened, QWidget* parent)
    : CasePage(u"money"_s, opened, parent), m_none(new Card), m_groups(new QVBoxLayout), m_outcomes(m_groups)
{
    auto* write = makeButton(ButtonKind::Primary, u"write_an_outcome"_s, tr("Write an outcome"));
    auto* ours = new ForStaff; // turned round, no other page can be reached
    ours->rows->addWidget(write, 0, Qt::AlignLeft);
    m_none->body()->addWidget(new TextLabel(tr("Money follows outcomes. There are none yet."), Type::Lead));
    m_none->body()->addWidget(ours);
    connect(write, &QPushButton::clicked, this, [this] { emit followed(link(u"outcomes"_s, u"add_outcome"_s)); });
    m_groups->setSpacing(kGap);
    content()->addWidget(m_none);
    content()->addLayout(m_groups);
    content()->addStretch();
    ready();
}

QString MoneyPage::help() const
{
    return tr("Judgement sets every line. Each reads aloud as its reason. A price changed by hand keeps its reason; an "
              "offer lowers a line only when the person who would do it has said yes.");
}

void MoneyPage::buildMoney()
{
    m_totals = new TotalsCard(services(), session());
    m_means = new MeansCard(services(), session());
    m_whatIf = new WhatIfCard(services(), session());
    m_enough = new EnoughCard(services(), session());
    auto* at = content();
    at->insertWidget(at->count() - 1, m_totals);
    at->insertWidget(at->count() - 1, m_means);
    at->insertWidget(at->count() - 1, m_whatIf);
    at->insertWidget(at->count() - 1, m_enough);
    connect(m_enough, &EnoughCard::followed, this, &Page::followed);
}

int MoneyPage::numberOf(LineId line)
{
    if (!m_numbers.contains(line)) m_numbers.insert(line, int(m_numbers.size()) + 1);
    return m_numbers.value(line);
}

void MoneyPage::addLine(OutcomeId outcome)
{
    const LineId id = newId<LineId>();
    session().act([&](CaseFile& file) {
        file.lines.append({.id = id,
                           .outcomes = outcome.isNull() ? QList<OutcomeId>() : QList{outcome},
                           .quantity = {}, // how much, nobody has said yet
                           .times = {}});
    });
    if (LineRow* row = m_outcomes.row(outcome)->row(id)) {
        row->open(true);
        row->setFocus();
    }
}

bool MoneyPage::focusField(const QString& field)
{
    if (field == u"agree"_s && m_enough
        && !m_working.isAgreed) // nothing is agreed: what that waits for, or the button itself
        if (const auto gaps = m_enough->gaps(); !gaps.isEmpty() && gaps.first().page == screen())
            return focusField(gaps.first().field);
    if (m_means && m_means->holds(field)) m_means->open();
    const LineId line{QUuid::fromString(field)};
    for (const OutcomeId& id : m_outcomes.ids())
        if (LineRow* row = m_outcomes.row(id)->row(line)) {
            row->open(true);
            const QString reason = row->objectName() + u"_price_reason"_s;
            return CasePage::focusField(reason);
        } else {
            for (const LineId& one : m_outcomes.row(id)->lines()) // an input of a line that may be closed
                if (LineRow* of = m_outcomes.row(id)->row(one); field.startsWith(of->objectName() + u'_'))
                    of->open(true);
        }
    return CasePage::focusField(field);
}

QList<PageAction> MoneyPage::actions()
{
    if (file().outcomes.isEmpty()) return {};
    const bool two = areTwo(file().agreements), again = !two && standing(file().agreements);
    const PageAction next = leadingTo(link(u"choices"_s), u"to_choices"_s, tr("Next: choices"),
                                      again ? ButtonKind::Primary : ButtonKind::Plain);
    QString whyNot = m_working.trouble ? documents::partsFor(*m_working.trouble).what : QString();
    if (whyNot.isEmpty()) whyNot = firstGap(typedUnread(), file());
    if (whyNot.isEmpty() && m_working.isAgreed) whyNot = standsAgreed();
    if (whyNot.isEmpty() && m_enough) whyNot = firstGap(m_enough->gaps(), file());
    return {{u"agree"_s,
             two     ? tr("Agree once more with %1").arg(first())
             : again ? tr("Agree anew with %1").arg(first())
                     : tr("Agree with %1").arg(first()),
             again ? ButtonKind::Plain : ButtonKind::Primary,
             [this] { agree(); },
             whyNot,
             {}},
            next};
}

QString MoneyPage::standsAgreed() const
{
    const AllocationAgreement* agreed = standing(file().agreements);
    if (!agreed) return {};
    const QString words =
        tr("Nothing has changed since %1 agreed on %2.").arg(documents::apart(agreed->by), dayWords(agreed->on));
    const auto paying = payingOf(file());
    const bool isOver = paying && paying->stop && paying->stop->lastDay < today(); // before that it is taken back
    return isOver && casework::canStartAgain(file()) ? words + u' ' + tr("Choices can start it again as it was.")
                                                     : words;
}

/// Once what is said is said, and only what is not agreed already; a second time it is asked, with what is otherwise.
void MoneyPage::agree()
{
    flush();
    m_working = workedOut(file(), services().rules, today());
    if (m_working.trouble) return emit failed(*m_working.trouble);
    if (goToFirst([this] { return typedUnread(); })) return;
    if (m_working.isAgreed) return leadToChange();
    if (!m_enough || goToFirst([this] { return m_enough->gaps(); })) return;
    if (!standing(file().agreements)) return keepAgreed();
    if (areTwo(file().agreements))
        return confirm(
            this, tr("Agree once more with %1?").arg(first()),
            tr("%1, dated %2, takes the place of all that were agreed apart; those stay readable.")
                .arg(documents::weekWords(m_working.allocation), dayWords(casework::askedNow(file()).agreedOn)),
            tr("Agree once more"), [this] { keepAgreed(); });
    const QString since = sinceInShort(sinceWords(m_working, file(), services().rules));
    confirm(
        this, tr("Agree anew with %1?").arg(first()),
        tr("Otherwise than agreed:\n%1\n\nThe new agreement is dated %2. It takes the place of the one before, which "
           "stays readable.")
            .arg(since, dayWords(casework::askedNow(file()).agreedOn)),
        tr("Agree anew"), [this] { keepAgreed(); });
}

/// To the first line: what could be otherwise begins there.
void MoneyPage::leadToChange()
{
    const QString first =
        file().lines.isEmpty() ? u"add_line_1"_s : u"line_%1_open"_s.arg(numberOf(file().lines.first().id));
    CasePage::focusField(first);
    tellWhile({.todo = tr("To agree anew, change a line, or what surrounds them.")},
              [this] { return m_working.isAgreed ? standsAgreed() : QString(); });
}

void MoneyPage::keepAgreed()
{
    // Once agreed these are the answers of no agreement to come: they go from under the hands too.
    if (QWidget* at = QApplication::focusWidget(); at && m_enough->isAncestorOf(at)) at->clearFocus();
    const QString weekly = documents::weekWords(m_working.allocation);
    const QDate on = casework::askedNow(file()).agreedOn;
    session().decide(
        casework::AgreeAllocation{{},
                                  newId<DecisionId>(),
                                  services().worker.name,
                                  m_working.allocation,
                                  m_working.said,
                                  {},
                                  services().clock.today()},
        this, [this, weekly, on](const CaseSession::Kept& kept) {
            if (!kept) return;
            const AllocationAgreement* since = agreedSinceStarted(file());
            tellDone(tr("Agreed with %1 on %2: %3, indicative.").arg(first(), dayWords(on), weekly),
                     since ? paymentsGoOn(*since, *standing(file().instructions), session())
                           : tr("Next comes how the money should reach them. If something changes, agree anew."),
                     tr("Next: choices"), u"choices"_s);
        });
}

void MoneyPage::showCase()
{
    ask(tr("What would it take?"), tr("Line by line, in words that can be read aloud. Everything here is indicative."));
    const bool any = !file().outcomes.isEmpty();
    m_none->setVisible(!any);
    if (any && !m_totals) buildMoney();
    for (const SupportLine& line : file().lines) numberOf(line.id);
    QList<OutcomeId> groups = idsOf(file().outcomes);
    const bool loose = std::ranges::any_of(file().lines, [this](const SupportLine& line) {
        return std::ranges::none_of(line.outcomes, [this](OutcomeId id) { return itemIn(file().outcomes, id); });
    });
    if (any && loose) groups.append(OutcomeId()); // their outcome was taken away: nothing of them is lost
    m_outcomes.bring(groups, [this](OutcomeId id, int number) {
        auto* group =
            new OutcomeLines(number, id, services(), session(), [this](LineId line) { return numberOf(line); });
        connect(group, &OutcomeLines::added, this, &MoneyPage::addLine);
        connect(group, &OutcomeLines::followed, this,
                [this](const QString& screen, const QString& field) { emit followed(link(screen, field)); });
        return group;
    });
    for (const OutcomeId& id : m_outcomes.ids()) m_outcomes.row(id)->showCase();
    if (m_totals) m_totals->setVisible(any);
    if (m_means) {
        m_means->setVisible(any);
        m_means->showCase();
    }
    if (m_whatIf) m_whatIf->setVisible(any && !file().lines.isEmpty());
    if (m_enough) m_enough->setVisible(any);
}

void MoneyPage::showFigures()
{
    if (!m_totals) return emit actionsChanged();
    m_working = workedOut(file(), services().rules, today());
    for (const OutcomeId& id : m_outcomes.ids()) m_outcomes.row(id)->showFigures(m_working);
    m_totals->showFigures(m_working);
    m_means->showFigures(m_working);
    m_whatIf->showFigures(m_working);
    m_enough->showCase(m_working, typedUnread());
    emit actionsChanged();
}

} // namespace alongside::ui
