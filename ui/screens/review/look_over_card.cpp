#include "ui/screens/review/look_over_card.h"

#include "core/casework/review/by_the_record.h"
#include "core/casework/review/overdrawn.h"
#include "core/casework/review/reviewing.h"
#include "core/documents/sentences.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/case/fields/tick_list.h"
#include "ui/case/why_words.h"
#include "ui/screens/review/in_review.h"
#include "ui/support/look/buttons.h"
#include "ui/case/cards/said_list.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/why.h"

#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

using casework::byTheRecord;

struct Figure {
    const char* name;
    QString (*label)();
    Money rules::Audit::*amount;
    QStringView reason; // of the rule
};
constexpr std::array kFigures{
    Figure{"audit_expected", [] { return LookOverCard::tr("Should be there"); }, &rules::Audit::expected,
           u"audit_expected"},
    Figure{"audit_unexplained", [] { return LookOverCard::tr("Not explained"); }, &rules::Audit::unexplained,
           u"does_not_reconcile"},
    Figure{"audit_surplus", [] { return LookOverCard::tr("More than is needed"); }, &rules::Audit::surplus,
           u"surplus_above_contingency"},
    Figure{"audit_arrears", [] { return LookOverCard::tr("Their share not paid in"); }, &rules::Audit::arrears,
           u"contribution_arrears"},
    Figure{"audit_outside", [] { return LookOverCard::tr("Spent on none of the outcomes"); }, &rules::Audit::outside,
           u"spend_outside_outcomes"},
};

/// The rule's reason for a figure; where it is nought, that nothing stands out.
Reason reasonFor(const Figure& figure, const rules::Audit& found)
{
    const auto named = std::ranges::find(found.reasons, figure.reason, &Reason::key);
    if (named != found.reasons.end()) return *named;
    const auto expected = std::ranges::find(found.reasons, u"audit_expected"_s, &Reason::key);
    return expected != found.reasons.end() ? *expected : found.reasons.first();
}

} // namespace

LookOverCard::LookOverCard(ReviewId review, CaseSession& session, QWidget* parent)
    : Card(tr("The money, looked over"), parent), m_review(review), m_session(session), m_list(new QVBoxLayout),
      m_rows(m_list),
      m_nothing(makeButton(ButtonKind::Quiet, u"rest_is_nothing"_s, tr("Nothing in the boxes left empty"))),
      m_open(new TextLabel), m_talk(new TextLabel)
{
    body()->addWidget(
        muted(tr("A glance at the statement is enough. What does not add up is talked about first."), Type::Body));
    for (QWidget* part : {buildSpending(), buildAmounts(), buildResults()}) body()->addWidget(part);
}

QWidget* LookOverCard::buildSpending()
{
    auto* part = new Stack;
    part->rows->addWidget(new TextLabel(tr("What was spent"), Type::Strong));
    part->rows->addLayout(m_list);
    auto* more = makeButton(ButtonKind::Plain, u"add_spend"_s, tr("+ Something spent"));
    part->rows->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        const SpendingId id{m_session.services().ids.next()};
        m_session.act([&](CaseFile& file) { file.spendings.append({.id = id, .review = m_review}); });
        if (QWidget* row = m_rows.row(id)) row->setFocus();
    });
    return part;
}

QWidget* LookOverCard::spendRow(SpendingId id, int number)
{
    const QString name = u"spend_%1"_s.arg(number);
    auto* words = new LineField(name + u"_words"_s, tr("What it was spent on"));
    auto* amount = new MoneyEdit(name + u"_amount"_s, tr("How much"));
    auto* outcomes = new TickList(name + u"_outcomes"_s, tr("For what (nothing ticked: for none of the outcomes)"));
    outcomes->setAnswers(outcomeAnswers(m_session.file(), 40));
    auto* remove = makeIconButton(name + u"_remove"_s, u"close"_s, tr("Take this spending away"));
    m_session.bind(words, inItem<&CaseFile::spendings, &Spending::words>(id));
    m_session.bind(amount, inItem<&CaseFile::spendings, &Spending::amount>(id));
    m_session.bind(outcomes, inItem<&CaseFile::spendings, &Spending::outcomes>(id));
    connect(remove, &QPushButton::clicked, this, [this, id] {
        m_session.takeAway(
            [&](CaseFile& file) { file.spendings.removeIf([&](const Spending& one) { return one.id == id; }); });
    });
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    auto* said = new Columns(96);
    said->add(words, 3);
    said->add(amount, 1);
    said->add(outcomes, 4);
    cells->addWidget(said, 1);
    cells->addWidget(remove, 0, Qt::AlignTop);
    row->setFocusProxy(words);
    return row;
}

QWidget* LookOverCard::amount(const QString& name, const QString& label, std::optional<Money> Review::*member,
                              std::optional<Money> casework::ByTheRecord::*said)
{
    auto* field = new MoneyEdit(name, label);
    if (member == &Review::opening || member == &Review::statement) field->setMayBeOverdrawn();
    m_session.bind(field, inReview(m_review, member));
    auto* part = new Stack(0);
    part->rows->addWidget(field);
    m_amounts.append({label, nullptr, member, said});
    if (said) {
        auto* take = makeButton(ButtonKind::Quiet, name + u"_take"_s, {});
        take->hide();
        m_amounts.last().take = take;
        connect(take, &QPushButton::clicked, this, [this, field, member, said] {
            answer([=](Review& review, const casework::ByTheRecord& record) { review.*member = record.*said; });
            field->setFocus(Qt::OtherFocusReason);
        });
        part->rows->addWidget(take, 0, Qt::AlignLeft);
    }
    part->rows->addStretch();
    return part;
}

QWidget* LookOverCard::buildAmounts()
{
    auto* part = new Stack;
    auto* to = new DatePhraseEdit(u"looked_to"_s, tr("Looked at up to"));
    to->setToday(m_session.services().clock.today(), Days::ThatHaveBeen);
    auto* evidence = new LineField(u"evidence"_s, tr("What was looked at"));
    auto* first = new Columns(72);
    first->add(to);
    first->add(evidence);
    auto* in = new Columns(96);
    in->add(amount(u"opening"_s, tr("In the account at first"), &Review::opening, &casework::ByTheRecord::opening));
    in->add(amount(u"payments_in"_s, tr("Paid in by the council"), &Review::paymentsIn,
                   &casework::ByTheRecord::paymentsIn));
    in->add(amount(u"other_in"_s, tr("Paid in by others"), &Review::otherIn));
    auto* share = new Columns(96);
    share->add(amount(u"contribution_due"_s, tr("Their share that was due"), &Review::contributionDue,
                      &casework::ByTheRecord::contributionDue));
    share->add(amount(u"contribution_in"_s, tr("Their share paid in"), &Review::contributionIn));
    share->add(amount(u"statement"_s, tr("What the statement says is there"), &Review::statement));
    auto* owed = new Columns(96);
    auto* words = new LineField(u"liabilities_words"_s, tr("What is owed, or put by as agreed"));
    owed->add(amount(u"liabilities"_s, tr("Of it owed or put by"), &Review::liabilities));
    owed->add(words, 2);
    auto* said = new TextField(u"money_words"_s, tr("What was said about it"));
    said->edit()->setLines(1, 5);
    m_session.bind(to, inReview<&Review::lookedTo>(m_review));
    m_session.bind(evidence, inReview<&Review::evidence>(m_review));
    m_session.bind(words, inReview<&Review::liabilitiesWords>(m_review));
    m_session.bind(said, inReview<&Review::moneyWords>(m_review));
    for (QWidget* row : QList<QWidget*>{first, in, share, owed}) part->rows->addWidget(row);
    part->rows->addWidget(m_nothing, 0, Qt::AlignLeft);
    part->rows->addWidget(said);
    connect(m_nothing, &QPushButton::clicked, this, &LookOverCard::sayRestIsNothing);
    return part;
}

QWidget* LookOverCard::buildResults()
{
    auto* part = new Stack;
    m_open->setObjectName(u"audit_open"_s);
    m_open->setTone(TextLabel::Tone::Muted);
    m_talk->setObjectName(u"audit_talk"_s);
    auto* row = new Columns(96);
    for (const Figure& figure : kFigures) {
        auto* number = new WhyNumber(QString::fromLatin1(figure.name));
        m_figures.append(number);
        auto* with = new Stack(0);
        with->rows->addWidget(muted(figure.label()));
        with->rows->addWidget(number, 0, Qt::AlignLeft);
        row->add(with);
    }
    for (QWidget* one : QList<QWidget*>{m_open, row, m_talk}) part->rows->addWidget(one);
    return part;
}

void LookOverCard::showCase()
{
    QList<SpendingId> ids;
    for (const Spending& one : m_session.file().spendings)
        if (one.review == m_review) ids.append(one.id);
    m_rows.bring(ids, [this](SpendingId id, int number) { return spendRow(id, number); });
}

std::optional<Money> LookOverCard::Amount::record(const casework::ByTheRecord& all) const
{
    return said ? all.*said : std::nullopt;
}

bool LookOverCard::Amount::mayBeNothing(const Review& review, const casework::ByTheRecord& all) const
{
    return !(review.*member) && !record(all) && member != &Review::statement;
}

void LookOverCard::showSuggestions(const Review& review)
{
    const casework::ByTheRecord record = byTheRecord(m_session.file(), review);
    bool rest = false;
    for (const Amount& one : std::as_const(m_amounts)) {
        rest = rest || one.mayBeNothing(review, record);
        if (!one.take) continue;
        const std::optional<Money> says = one.record(record);
        const bool offered = says && review.*one.member != says;
        one.take->setVisible(offered);
        if (offered) one.take->setText(tr("The record says %1: take it").arg(says->display()));
    }
    m_nothing->setVisible(rest);
}

/// One press answers, and has one way back.
void LookOverCard::answer(const std::function<void(Review&, const casework::ByTheRecord&)>& said)
{
    const Review* before = itemIn(m_session.file().reviews, m_review);
    if (!before) return;
    m_session.answer(
        [&](CaseFile& file) {
            Review& review = *itemIn(file.reviews, m_review);
            said(review, byTheRecord(file, review));
        },
        [&, was = *before](CaseFile& file) { *itemIn(file.reviews, m_review) = was; });
}

/// Said for all of them in one act: the boxes are looked at together, and none of them is nought by itself.
void LookOverCard::sayRestIsNothing()
{
    answer([this](Review& review, const casework::ByTheRecord& record) {
        for (const Amount& one : std::as_const(m_amounts))
            if (one.mayBeNothing(review, record)) review.*one.member = Money();
    });
}

QString LookOverCard::unsaid(const Review& review) const
{
    QStringList labels;
    for (const Amount& one : std::as_const(m_amounts))
        if (!(review.*one.member)) labels.append(one.label);
    return labels.isEmpty() ? tr("How much, of something that was spent") : labels.join(u"; "_s);
}

void LookOverCard::showFigures()
{
    const CaseFile& file = m_session.file();
    const Review* review = itemIn(file.reviews, m_review);
    if (!review) return;
    showSuggestions(*review);
    const casework::Rulebook& rules = m_session.services().rules;
    const auto found = rules.reviewing().lookOver(file, *review);
    const auto below = casework::overdrawn(*review);
    m_open->setVisible(!found);
    m_talk->setVisible(found || below);
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = kFigures[std::size_t(i)];
        m_figures[i]->parentWidget()->setVisible(bool(found));
        if (!found) continue;
        const QString number = ((*found).*figure.amount).display();
        m_figures[i]->setFigure(figure.label(), number,
                                whyFrom(number, reasonFor(figure, *found), rules, found->policy, found->reasons));
    }
    if (!found) {
        m_open->setText(found.error().code == ErrorCode::AnswerMissing
                            ? tr("Whether it adds up is not known yet. Still to say: %1.").arg(unsaid(*review))
                            : documents::partsFor(found.error()).what);
        m_talk->setTone(TextLabel::Tone::Caution);
        return m_talk->setText(below ? documents::sentenceFor(*below) : QString());
    }
    m_talk->setTone(found->isClear() ? TextLabel::Tone::Ok : TextLabel::Tone::Caution);
    QStringList said;
    if (below) said += documents::sentenceFor(*below);
    for (const Figure& figure : kFigures)
        if (found->flags.contains(figure.reason))
            said += u"%1: %2."_s.arg(figure.label(), ((*found).*figure.amount).display());
    said += found->isClear() ? tr("It all adds up.") : tr("Talk about it first: nothing is taken back by itself.");
    m_talk->setText(said.join(u' '));
}

} // namespace alongside::ui
