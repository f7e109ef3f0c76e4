#include "ui/screens/sync/question_card.h"

#include "core/documents/apart.h"
#include "core/documents/names.h"
#include "ui/shell/typed.h"
#include "ui/support/flow_layout.h"
#include "ui/support/when.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QString fieldWords(const QString& field)
{
    QString words = field.section(u'.', -1);
    return words.replace(u'_', u' ');
}

QString valueWords(ValueType type, const Version& version)
{
    if (!version.isSet) return QuestionCard::tr("nothing");
    const int number = int(version.number);
    switch (type) {
    case ValueType::Text: return version.text.isEmpty() ? QuestionCard::tr("nothing") : version.text;
    case ValueType::Tri: return documents::plainName(static_cast<Tri>(number));
    case ValueType::Willing: return documents::plainName(static_cast<Willing>(number));
    case ValueType::AfterStrengths: return documents::plainName(static_cast<AfterStrengths>(number));
    case ValueType::Deploy: return documents::plainName(static_cast<Deploy>(number));
    case ValueType::Money: return Money::pence(version.number).display();
    case ValueType::Quantity: return Quantity{version.number}.display();
    case ValueType::Day: return dayWords(QDate::fromJulianDay(version.number));
    case ValueType::Other: break;
    }
    return version.text.isEmpty() ? QString::number(version.number) : version.text;
}

QString settleReasonName(CaseId id, const QString& field)
{
    return u"settle_reason %1 %2"_s.arg(id.value.toString(QUuid::Id128), field);
}

QuestionCard::QuestionCard(const OpenQuestion& open, const Clock& clock, QWidget* parent)
    : Card(tr("%1: %2").arg(documents::apart(open.name), fieldWords(open.question.field)), parent)
{
    const TwoVersions& question = open.question;
    const bool decide = question.meeting == Meeting::NeedsDeciding;
    if (decide) setTone(Tone::Caution);
    auto* hint = new TextLabel(decide ? tr("Both answers are kept. Someone must decide, and say why.")
                                      : tr("One of these is used; the other is kept beside it."));
    hint->setTone(TextLabel::Tone::Muted);
    body()->addWidget(hint);
    auto* reason = decide ? new TextField(u"settle_reason"_s, tr("&Why this one stands")) : nullptr;
    if (reason) keepTyped(reason->edit(), settleReasonName(open.id, question.field));
    auto* sides = new QWidget;
    auto* flow = new FlowLayout(sides, kGap, kClose);
    for (qsizetype i = 0; i < question.versions.size(); ++i) {
        const Version& version = question.versions.at(i);
        auto* side = new Card;
        side->setFixedWidth(300);
        const QString who = version.mine ? tr("You") : version.who.isEmpty() ? tr("A colleague") : version.who;
        auto* head = new TextLabel(
            tr("%1, %2").arg(who, momentWords(version.atMs, clock.nowMs(), clock.utcOffsetMinutes())), Type::Small);
        head->setTone(TextLabel::Tone::Muted);
        const QString value = valueWords(question.type, version);
        auto* use =
            makeButton(ButtonKind::Plain, u"use_%1"_s.arg(i), version.mine ? tr("Use mine") : tr("Use this one"));
        use->setAccessibleDescription(value);
        connect(use, &QPushButton::clicked, this, [this, i, reason] {
            const QString why = reason ? reason->words().trimmed() : QString();
            if (reason && why.isEmpty()) {
                reason->setProblem(tr("Say in a few words why this one stands."));
                return reason->setFocus();
            }
            emit settled(i, why);
        });
        side->body()->addWidget(head);
        side->body()->addWidget(new TextLabel(value, Type::Lead));
        side->body()->addWidget(use, 0, Qt::AlignLeft);
        flow->addWidget(side);
    }
    body()->addWidget(sides);
    if (reason) body()->addWidget(reason);
    auto* open_ =
        makeButton(ButtonKind::Quiet, u"open_question"_s, tr("Open %1's page").arg(documents::apart(open.name)));
    connect(open_, &QPushButton::clicked, this, &QuestionCard::openAsked);
    body()->addWidget(open_, 0, Qt::AlignLeft);
}

} // namespace alongside::ui
