#include "ui/case/cards/question_card.h"

#include "core/documents/words/apart.h"
#include "ui/shell/keeping/typed.h"
#include "ui/support/look/buttons.h"
#include "core/documents/words/words.h"
#include "ui/support/flow_layout.h"
#include "ui/support/look/tokens.h"
#include "ui/support/names.h"
#include "ui/support/refill.h"
#include "ui/support/tab_order.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kSideWidth = 300;

/// A text that both have written in holds both: there is nothing to choose.
bool canBeChosen(Meeting meeting)
{
    return meeting != Meeting::TextMerged && meeting != Meeting::TextSideBySide;
}

QString verbFor(const TwoVersions& question, const Version& version)
{
    if (question.meeting == Meeting::KeptAgainstRemoval)
        return version.used ? QuestionCard::tr("Keep it") : QuestionCard::tr("Take it off");
    if (version.used && question.meeting == Meeting::BothShown) return QuestionCard::tr("Keep this one");
    return version.mine ? QuestionCard::tr("Use mine") : QuestionCard::tr("Use this one");
}

QString valueIn(const OpenQuestion& open, qsizetype at)
{
    if (open.question.meeting != Meeting::KeptAgainstRemoval) return open.values.value(at);
    return open.question.versions.at(at).used ? QuestionCard::tr("wrote in it") : QuestionCard::tr("took it off");
}

} // namespace

QString decidedWords(const OpenQuestion& open, qsizetype chosen)
{
    const QString what =
        open.question.meeting == Meeting::KeptAgainstRemoval
            ? open.question.versions.value(chosen).used ? QuestionCard::tr("it stays on the list")
                                                        : QuestionCard::tr("it is off the list")
            : QuestionCard::tr("\u201C%1\u201D stands").arg(documents::apart(open.values.value(chosen)));
    return QuestionCard::tr("Decided for %1. %2: %3.").arg(documents::apart(open.name), open.title, what);
}

QString settleReasonName(CaseId id, const QString& field)
{
    return u"settle_reason %1 %2"_s.arg(id.value.toString(QUuid::Id128), field);
}

QuestionCard::QuestionCard(const OpenQuestion& open, const Clock& clock, Place place, QWidget* parent)
    : Card(place == Place::AmongPeople ? tr("%1: %2").arg(documents::apart(open.name), open.title) : open.title, parent)
{
    const TwoVersions& question = open.question;
    const bool decide = question.meeting == Meeting::NeedsDeciding && open.link.isEmpty();
    if (question.meeting == Meeting::NeedsDeciding) setTone(Tone::Caution);
    // The keyboard can stand on the question itself, where no key chooses anything.
    name(this, questionName(question), u"%1. %2"_s.arg(open.title, open.sentence));
    setFocusPolicy(Qt::TabFocus);
    auto* hint = new TextLabel(open.sentence);
    hint->setObjectName(u"question_sentence"_s);
    hint->setTone(TextLabel::Tone::Muted);
    body()->addWidget(hint);
    if (decide) {
        m_reason = new TextField(u"settle_reason"_s, tr("&Why this one stands"));
        keepTyped(m_reason->edit(), settleReasonName(open.id, question.field));
    }
    auto* sides = new QWidget;
    auto* flow = new FlowLayout(sides, kGap, kClose);
    for (qsizetype i = 0; i < question.versions.size(); ++i) flow->addWidget(side(open, i, clock));
    body()->addWidget(sides);
    if (m_reason) body()->addWidget(m_reason);
    if (!open.link.isEmpty()) settleElsewhere(open);
    if (!open.link.isEmpty()) return;
    if (place == Place::OnThePage) return;
    auto* page =
        makeButton(ButtonKind::Quiet, u"open_question"_s, tr("Open %1's page").arg(documents::apart(open.name)));
    connect(page, &QPushButton::clicked, this, &QuestionCard::openAsked);
    body()->addWidget(page, 0, Qt::AlignLeft);
}

/// Each as it stands, and the way to the act that settles it.
void QuestionCard::settleElsewhere(const OpenQuestion& open)
{
    body()->addWidget(standingSides(open.values, open.rows));
    auto* there = makeButton(ButtonKind::Plain, u"settle_there"_s, open.linkWords);
    connect(there, &QPushButton::clicked, this, [this, link = open.link] { emit followed(link); });
    body()->addWidget(there, 0, Qt::AlignLeft);
}

void QuestionCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

QWidget* QuestionCard::side(const OpenQuestion& open, qsizetype at, const Clock& clock)
{
    const Version& version = open.question.versions.at(at);
    auto* card = new Card;
    card->setFixedWidth(kSideWidth);
    const QString who = version.mine ? tr("You") : version.who.isEmpty() ? tr("A colleague") : version.who;
    QString head =
        tr("%1, %2").arg(documents::apart(who), momentWords(version.atMs, clock.nowMs(), clock.utcOffsetMinutes()));
    if (version.used && open.question.meeting == Meeting::BothShown) head = tr("%1 (used now)").arg(head);
    auto* said = new TextLabel(head, Type::Small);
    said->setTone(TextLabel::Tone::Muted);
    const QString value = valueIn(open, at);
    auto* words = new TextLabel(documents::apart(value), Type::Lead);
    words->setObjectName(u"version_%1"_s.arg(at));
    card->body()->addWidget(said);
    card->body()->addWidget(words);
    if (!canBeChosen(open.question.meeting)) return card;
    auto* use = makeButton(ButtonKind::Plain, u"use_%1"_s.arg(at), verbFor(open.question, version));
    use->setAccessibleDescription(u"%1: %2"_s.arg(open.title, value));
    connect(use, &QPushButton::clicked, this, [this, at] { choose(at); });
    card->body()->addWidget(use, 0, Qt::AlignLeft);
    return card;
}

RefillQuestions::RefillQuestions(QLayout* rows) : m_rows(rows), m_parent(rows->parentWidget())
{
    const QWidget* focus = keyboardIn(m_parent);
    for (int at = 0; focus && at < rows->count(); ++at)
        if (const QWidget* card = rows->itemAt(at)->widget(); card && (card == focus || card->isAncestorOf(focus))) {
            m_at = at;
            m_card = card->objectName();
            m_inside = card == focus ? QString() : focus->objectName();
        }
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget()) Refill::takeOut(item->widget());
        delete item;
    }
}

RefillQuestions::~RefillQuestions()
{
    if (m_at < 0 || !m_parent || m_rows->count() == 0) return; // isEmpty() speaks of what is seen
    QWidget* same = m_card.isEmpty() ? nullptr : m_parent->findChild<QWidget*>(m_card);
    QWidget* next = same ? same : m_rows->itemAt(std::min(m_at, m_rows->count() - 1))->widget();
    QWidget* inside = same && !m_inside.isEmpty() ? same->findChild<QWidget*>(m_inside) : nullptr;
    next->show();
    (inside ? inside : next)->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::choose(qsizetype at)
{
    const QString why = m_reason ? m_reason->words().trimmed() : QString();
    if (m_reason && why.isEmpty()) {
        m_reason->setProblem(tr("Say in a few words why this one stands."));
        return m_reason->setFocus();
    }
    emit settled(at, why);
}

} // namespace alongside::ui
