// What the window remembers of where somebody left off, and gives back.

#include "ui/shell/main_window.h"
#include "ui/shell/keeping/typed.h"
#include "ui/widgets/fields/field.h"

#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// All its lines first: half of it might be read as another answer.
void putBack(Field* field, const QMap<QLineEdit*, QString>& words)
{
    QLineEdit* last = nullptr;
    for (QLineEdit* line : words.keys()) {
        const QSignalBlocker quiet(line);
        line->setText(words.value(line));
        last = line;
    }
    emit last->textChanged(last->text());
    emit field->left(); // says what is wrong with it
}

} // namespace

LeftOff MainWindow::leftOff() const
{
    LeftOff left{isCovered() ? m_spot : spotAt(m_navigator->here()), m_typed};
    left.typed.insert(unread());
    return left;
}

/// Of every page there is, as it was typed.
QMap<QString, QString> MainWindow::unread() const
{
    QMap<QString, QString> all;
    for (auto at = m_pages.begin(); at != m_pages.end(); ++at)
        for (const Field* field : Field::unreadIn(*at.value()))
            for (const QLineEdit* line : field->findChildren<QLineEdit*>())
                if (!isKept(line)) all.insert(at.key() + u'#' + line->objectName(), line->text());
    return all;
}

/// What cannot be read yet stands in no record, so it is kept with where somebody left off.
void MainWindow::followTyping(QWidget* focus)
{
    for (const auto& one : m_typing) disconnect(one);
    m_typing.clear();
    auto* line = qobject_cast<QLineEdit*>(focus);
    const Field* field = nullptr;
    for (QWidget* at = line; at && !field; at = at->parentWidget()) field = qobject_cast<Field*>(at);
    if (!field || isKept(line)) return;
    const auto look = [this, field, wasReadable = std::make_shared<bool>(field->isReadable())] {
        const bool isReadable = field->isReadable();
        if (!isReadable || !*wasReadable) emit leftOffChanged();
        if (std::exchange(*wasReadable, isReadable) != isReadable && page()) page()->lookAtTyped();
    };
    // What is read only once it is whole, as "yesterday", changes its text under a hand that is done.
    m_typing = {connect(line, &QLineEdit::textChanged, this, look),
                connect(line, &QLineEdit::editingFinished, this, look)};
}

void MainWindow::setLeftOff(const LeftOff& left)
{
    m_spot = left.spot;
    m_typed = left.typed;
}

void MainWindow::keepTyped(const QWidget* editor, const QString& name, const QString& words)
{
    const QString place = placeOf(editor, name);
    if (place.isEmpty() || m_typed.value(place) == words) return;
    if (words.isEmpty()) m_typed.remove(place);
    else m_typed.insert(place, words);
    emit leftOffChanged();
}

QString MainWindow::typedBefore(const QWidget* editor, const QString& name) const
{
    return m_typed.value(placeOf(editor, name));
}

/// Empty: on no page of the window.
QString MainWindow::placeOf(const QWidget* editor, const QString& name) const
{
    for (const QWidget* at = editor; at; at = at->parentWidget()) {
        const QString link = m_pages.key(qobject_cast<Page*>(const_cast<QWidget*>(at)));
        if (!link.isEmpty()) return link + u'#' + name;
    }
    return {};
}

/// Fields that were put away are opened where words lie in them; what the record does not have stands there again.
void MainWindow::openTyped(Page* shown, const Link& link)
{
    const QString begins = link.page().text() + u'#';
    for (const QString& place : m_typed.keys())
        if (place.startsWith(begins)) shown->focusField(place.sliced(begins.size()));
    bool unread = false;
    for (Field* field : shown->findChildren<Field*>()) {
        QMap<QLineEdit*, QString> words;
        for (QLineEdit* line : field->findChildren<QLineEdit*>())
            if (const QString place = begins + line->objectName(); m_typed.contains(place) && !isKept(line))
                words.insert(line, m_typed.take(place));
        if (!words.isEmpty()) putBack(field, words);
        unread = unread || !field->isReadable();
    }
    if (unread) shown->lookAtTyped();
}

} // namespace alongside::ui
