#include "ui/shell/keeping/typed.h"

#include "ui/shell/main_window.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace alongside::ui {

namespace {

/// Belongs to its editor; gives back once, when that is first shown in the window.
class Keeper final : public QObject {
public:
    using Words = std::function<QString()>;
    using Put = std::function<void(const QString&)>;

    Keeper(QWidget* editor, const QString& as, Words words, Put put)
        : QObject(editor), m_editor(editor), m_as(as), m_words(std::move(words)), m_put(std::move(put))
    {
        editor->installEventFilter(this);
    }

    void tell() const
    {
        if (MainWindow* window = windowOf()) window->keepTyped(m_editor, name(), m_words());
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show) giveBack();
        return false;
    }

private:
    [[nodiscard]] MainWindow* windowOf() const { return qobject_cast<MainWindow*>(m_editor->window()); }
    [[nodiscard]] QString name() const { return m_as.isEmpty() ? m_editor->objectName() : m_as; }

    void giveBack()
    {
        MainWindow* window = windowOf();
        if (!window) return;
        m_editor->removeEventFilter(this);
        const QString before = window->typedBefore(m_editor, name());
        if (!before.isEmpty() && m_words().isEmpty()) m_put(before);
    }

    QWidget* m_editor;
    QString m_as;
    Words m_words;
    Put m_put;
};

} // namespace

void keepTyped(QLineEdit* editor, const QString& as)
{
    auto* keeper = new Keeper(
        editor, as, [editor] { return editor->text(); }, [editor](const QString& words) { editor->setText(words); });
    QObject::connect(editor, &QLineEdit::textChanged, keeper, [keeper] { keeper->tell(); });
}

void keepTyped(QPlainTextEdit* editor, const QString& as)
{
    auto* keeper = new Keeper(
        editor, as, [editor] { return editor->toPlainText(); },
        [editor](const QString& words) { editor->setPlainText(words); });
    QObject::connect(editor, &QPlainTextEdit::textChanged, keeper, [keeper] { keeper->tell(); });
}

void keepTyped(QWidget* field, const std::function<QString()>& words, const std::function<void(const QString&)>& put)
{
    new Keeper(field, {}, words, put);
}

bool isKept(const QWidget* editor)
{
    return std::ranges::any_of(editor->children(),
                               [](const QObject* child) { return dynamic_cast<const Keeper*>(child) != nullptr; });
}

void tellTyped(const QWidget* part)
{
    for (QObject* child : part->findChildren<QObject*>())
        if (const auto* keeper = dynamic_cast<const Keeper*>(child)) keeper->tell();
}

void keepTypedIn(const QWidget* field)
{
    for (QLineEdit* line : field->findChildren<QLineEdit*>()) keepTyped(line);
}

} // namespace alongside::ui
