#include "ui/screens/review/review_page.h"

#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "core/documents/names/names.h"
#include "ui/case/confirm.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/gap_words.h"
#include "ui/screens/review/review_sheet.h"
#include "ui/screens/review/sign_card.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// The one that is due by that day; where none is, an unplanned one.
ReviewKind kindOn(const CaseFile& file, QDate day)
{
    const auto due = comingReview(file);
    return due && day >= due->on ? due->kind : ReviewKind::Unplanned;
}

} // namespace

ReviewPage::ReviewPage(CaseSession& opened, QWidget* parent) : CasePage(u"review"_s, opened, parent), m_place(new Stack)
{
    buildOpening();
    m_which = new ChoiceField(u"which_review"_s, tr("Reviews so far"), {});
    connect(m_which, &ChoiceField::edited, this, [this](int row) {
        m_chosen = file().reviews.value(row).id;
        showCase();
        showFigures();
    });
    content()->addWidget(m_opening);
    content()->addWidget(m_which);
    content()->addWidget(m_place);
    content()->addStretch();
    ready();
}

QString ReviewPage::help() const
{
    return tr(
        "A review is a talk: what works, what does not, what was spent, what next. You and your manager talk about "
        "it, you sign the plan, and your manager confirms. The money goes on meanwhile.");
}

void ReviewPage::buildOpening()
{
    m_opening = new Card(tr("No review is open"));
    m_due = new TextLabel;
    m_due->setObjectName(u"review_due"_s);
    auto* begin = makeButton(ButtonKind::Plain, u"open_review"_s, tr("Open a review today"));
    m_opening->body()->addWidget(m_due);
    m_opening->body()->addWidget(begin, 0, Qt::AlignLeft);
    connect(begin, &QPushButton::clicked, this, &ReviewPage::open);
}

const Review* ReviewPage::current() const
{
    if (const Review* chosen = reviewWith(file(), m_chosen)) return chosen;
    return file().reviews.isEmpty() ? nullptr : &file().reviews.last();
}

bool ReviewPage::isLast() const
{
    return !file().reviews.isEmpty() && current() == &file().reviews.last();
}

/// What was said at the ones before is there to be read, under what came since.
void ReviewPage::listReviews()
{
    QList<std::pair<int, QString>> answers;
    for (int row = int(file().reviews.size()) - 1; row >= 0; --row) {
        const Review& one = file().reviews.at(row);
        answers.append({row, tr("%1, %2").arg(documents::plainName(one.kind), dayWords(one.on))});
    }
    m_which->setVisible(answers.size() > 1);
    if (std::exchange(m_listed, answers) != answers) m_which->setAnswers(answers);
    if (const Review* shown = current()) m_which->setValue(int(shown - file().reviews.constData()));
}

QString ReviewPage::dueWords() const
{
    const auto due = comingReview(file());
    const PaymentInstruction* started = settled(file().instructions);
    const bool pays = started && started->schedule.firstAmount > Money();
    const bool was = due && due->on < today();
    if (due && due->kind == ReviewKind::SixWeek) {
        const QString when = was ? tr("The six-week review was due on %1").arg(dayWords(due->on))
                                 : tr("The six-week review is on %1").arg(dayWords(due->on));
        const auto paying = payingOf(file());
        if (paying && !paying->before.isEmpty())
            return tr("%1: forty-two days after the money was paid again.").arg(when);
        return pays ? tr("%1: forty-two days after the first payment.").arg(when)
                    : tr("%1: forty-two days after what was started.").arg(when);
    }
    if (due)
        return (was ? tr("The next review was due on %1.") : tr("The next review is on %1.")).arg(dayWords(due->on));
    return latest(file().instructions)
               ? QString()
               : tr("The first review is six weeks after something starts. Nothing is started yet.");
}

void ReviewPage::open()
{
    const ReviewId id = newId<ReviewId>();
    m_chosen = {};
    session().act(
        [&](CaseFile& file) { file.reviews.append({.id = id, .kind = kindOn(file, today()), .on = today()}); });
    if (m_sheet) m_sheet->setFocus(Qt::OtherFocusReason);
}

/// What is typed and in no record yet is said too.
bool ReviewPage::isEmpty(const Review& review) const
{
    return !isBegun(review, file()) && typedUnread().isEmpty();
}

/// Opened by mistake: it goes as if it had not been. Once anything is said it is no mistake.
void ReviewPage::takeAway()
{
    flush();
    const Review* review = current();
    if (!review || !isEmpty(*review)) return;
    m_chosen = {};
    session().takeAway([id = review->id](CaseFile& file) {
        file.reviewPoints.removeIf([&](const ReviewPoint& one) { return one.review == id; }); // empty, every one
        file.reviews.removeIf([&](const Review& one) { return one.id == id; });
    });
}

void ReviewPage::show(ReviewId review)
{
    if (m_sheet && m_sheet->review() == review) return;
    if (m_sheet) {
        m_sheet->hide();
        m_sheet->deleteLater();
    }
    m_sheet = new ReviewSheet(review, session());
    m_place->layout()->addWidget(m_sheet);
    m_sheet->show();
    connect(m_sheet, &ReviewSheet::followed, this, &Page::followed);
    connect(m_sheet, &ReviewSheet::asked, this, [this] { emit followed(link(u"how_was_it"_s)); });
}

void ReviewPage::showCase()
{
    const Review* review = current();
    ask(review ? tr("How did it go, with %1?").arg(first()) : tr("When do we look again with %1?").arg(first()),
        review ? tr("Their words first. What is left open can be said another day.") : QString());
    const SignedPlan* last = settled(file().signedPlans);
    const bool done = isLast() && last && last->review == review->id && confirmationOf(*last, file());
    listReviews();
    m_opening->setVisible(!review || done);
    m_opening->setTitle(done ? tr("The next review") : tr("No review is open"));
    m_due->setText(dueWords());
    if (review) {
        show(review->id);
        m_sheet->showCase();
    } else if (m_sheet) {
        m_sheet->hide();
        m_sheet->deleteLater();
        m_sheet = nullptr;
    }
    emit actionsChanged();
}

void ReviewPage::showFigures()
{
    listReviews(); // what each is called may just have been said
    if (m_sheet) m_sheet->showFigures(typedUnread());
    emit actionsChanged();
}

QList<PageAction> ReviewPage::actions()
{
    if (!m_sheet)
        return {{u"begin_review"_s, tr("Open a review today"), ButtonKind::Primary, [this] { open(); }, {}, {}}};
    const SignCard* card = m_sheet->signing();
    QList<PageAction> others{leadingTo(link(u"plan"_s), u"to_plan"_s, tr("The plan"), ButtonKind::Plain)};
    if (const Review* review = current(); review && isEmpty(*review))
        others.append({u"take_review_away"_s, tr("Take this review away"), ButtonKind::Quiet, [this] { takeAway(); }});
    if (!isLast()) return others;
    if (card->isToConfirm())
        return QList<PageAction>{{u"confirm_plan"_s,
                                  tr("Confirm the talk"),
                                  ButtonKind::Primary,
                                  [this] { confirmTalk(); },
                                  firstGap(typedUnread() + card->gaps(), file()),
                                  {}}}
               + others;
    if (card->signedHere()) return others;
    return QList<PageAction>{{u"sign_plan"_s,
                              tr("Sign the plan"),
                              ButtonKind::Primary,
                              [this] { sign(); },
                              firstGap(typedUnread() + card->gaps(), file()),
                              {}}}
           + others;
}

void ReviewPage::sign()
{
    flush();
    if (goToFirst([this] { return typedUnread() + m_sheet->signing()->gaps(); })) return;
    const Review& review = *current();
    confirm(this, tr("Sign %1's plan?").arg(first()),
            tr("It is kept as it stands now. It is the plan once %1 has confirmed the talk.").arg(review.talkedWith),
            tr("Sign the plan"), [this] {
                const auto ready = m_sheet->signing()->signing();
                if (!ready || !ready->still.isEmpty()) return;
                session().decide(
                    casework::SignPlan{
                        {}, newId<DecisionId>(), today(), services().worker.name, m_sheet->review(), *ready, {}},
                    this, [this](const CaseSession::Kept& kept) {
                        if (kept) tellSigned();
                    });
            });
}

void ReviewPage::confirmTalk()
{
    flush();
    if (goToFirst([this] { return typedUnread() + m_sheet->signing()->gaps(); })) return;
    confirm(
        this, tr("Confirm the talk about %1's plan?").arg(first()),
        plansThatStand(file()).isEmpty()
            ? tr("The plan is then signed off by two people.")
            : tr("The plan is then signed off by two people, and takes the place of the one before."),
        tr("Confirm the talk"), [this] {
            const auto ready = m_sheet->signing()->signing();
            if (!ready || !ready->still.isEmpty()) return;
            session().decide(
                casework::ConfirmPlan{
                    {}, newId<DecisionId>(), today(), services().worker.name, m_sheet->signing()->adds(), *ready, {}},
                this, [this](const CaseSession::Kept& kept) {
                    if (kept)
                        tellDone(tr("Confirmed: the plan is signed off."),
                                 tr("It goes to the office with the next send."), tr("The plan"), u"plan"_s);
                });
        });
}

void ReviewPage::tellSigned()
{
    const SignedPlan* made = standing(file().signedPlans);
    if (!made) return;
    tellDone(
        tr("Signed."),
        tr("It goes to the office with the next send. %1 confirms the talk; the money goes on.").arg(made->talkedWith),
        tr("The plan"), u"plan"_s);
}

} // namespace alongside::ui
