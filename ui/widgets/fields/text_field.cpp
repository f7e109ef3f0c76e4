#include "ui/widgets/fields/text_field.h"

#include "core/domain/limits.h"
#include "core/domain/ranges.h"
#include "ui/widgets/fields/growing_text_edit.h"

#include <QLineEdit>

#include <limits>

namespace alongside::ui {

namespace {

constexpr qsizetype kAnyText = std::numeric_limits<qsizetype>::max();

bool isTooLong(const QString& words)
{
    return words.size() > kMostTextBytes / 3 && words.toUtf8().size() > kMostTextBytes;
}

/// Said as soon as it is so, and taken back as soon as it is not. `before`: it was said.
bool tellLength(Field& field, const QString& words, qsizetype most, bool before)
{
    const bool now = isTooLong(words), tooFull = words.size() > most;
    if (now)
        field.setProblem(TextField::tr("This text is longer than the office takes, about 3 million letters. All of "
                                       "it is kept on this laptop. Take some of it out, or put part of it in "
                                       "another place, and it goes."));
    else if (tooFull)
        field.setProblem(TextField::tr("This line is longer than any page has room for, 10,000 letters. All of it is "
                                       "kept. Put part of it in another place."));
    else if (before) field.setProblem({});
    return now || tooFull;
}

} // namespace

void keepAllIn(QLineEdit& edit)
{
    edit.setMaxLength(std::numeric_limits<int>::max());
}

TextField::TextField(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new GrowingTextEdit)
{
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString words = m_edit->words();
        m_tooLong = tellLength(*this, words, kAnyText, m_tooLong);
        emit edited(words);
    });
}

TextField* textOfLines(const QString& objectName, const QString& label, int least, int most)
{
    auto* field = new TextField(objectName, label);
    field->edit()->setLines(least, most);
    return field;
}

QString TextField::words() const
{
    return m_edit->words();
}

void TextField::setWords(const QString& words)
{
    m_edit->setWords(words);
    m_tooLong = tellLength(*this, words, kAnyText, m_tooLong);
    markChangedElsewhere(false);
}

LineField::LineField(const QString& objectName, const QString& label, QWidget* parent)
    : Field(objectName, label, parent), m_edit(new QLineEdit)
{
    keepAllIn(*m_edit);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_tooLong = tellLength(*this, words, kMostLineLetters, m_tooLong);
        emit edited(words);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &LineField::entered);
}

QString LineField::words() const
{
    return m_edit->text();
}

void LineField::setWords(const QString& words)
{
    const QSignalBlocker quiet(m_edit);
    if (m_edit->text() != words) {
        m_edit->setText(words);
        m_edit->setCursorPosition(0); // what is longer than the line is read from its beginning
    }
    m_tooLong = tellLength(*this, words, kMostLineLetters, m_tooLong);
    markChangedElsewhere(false);
}

} // namespace alongside::ui
