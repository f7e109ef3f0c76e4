#include "ui/widgets/text_field.h"

#include "ui/widgets/growing_text_edit.h"

#include <QLineEdit>

namespace alongside::ui {

TextField::TextField(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new GrowingTextEdit)
{
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { emit edited(m_edit->words()); });
}

QString TextField::words() const
{
    return m_edit->words();
}

void TextField::setWords(const QString& words)
{
    m_edit->setWords(words);
    markChangedElsewhere(false);
}

LineField::LineField(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new QLineEdit)
{
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &LineField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &LineField::entered);
}

QString LineField::words() const
{
    return m_edit->text();
}

void LineField::setWords(const QString& words)
{
    const QSignalBlocker quiet(m_edit);
    if (m_edit->text() != words) m_edit->setText(words);
    markChangedElsewhere(false);
}

} // namespace alongside::ui
