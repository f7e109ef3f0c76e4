#include "ui/widgets/question_header.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QuestionHeader::QuestionHeader(const QString& question, const QString& hint, QWidget* parent)
    : QWidget(parent), m_question(new TextLabel({}, Type::Title)), m_hint(new TextLabel({}, Type::Lead))
{
    m_question->setObjectName(u"question"_s);
    m_hint->setObjectName(u"question_hint"_s);
    m_hint->setTone(TextLabel::Tone::Muted);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kTight);
    rows->addWidget(m_question);
    rows->addWidget(m_hint);
    ask(question, hint);
}

void QuestionHeader::ask(const QString& question, const QString& hint)
{
    m_question->setText(question);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString QuestionHeader::question() const
{
    return m_question->text();
}

} // namespace alongside::ui
