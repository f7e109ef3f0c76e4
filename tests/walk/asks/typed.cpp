// Nothing typed is gone that nobody removed: every word typed on a page is in the record, or still where it was typed,
// now, behind the cover and after the next start.

#include "tests/walk/ask.h"
#include "tests/walk/hands/hands.h"
#include "tests/walk/hands/words.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

QString textOf(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) return text->toPlainText();
    return {};
}

/// Of a page, and not what is looked for (a search is a question, not a note), given to join an office, once, or half a
/// passphrase, which is kept nowhere.
bool isForKeeping(const QWidget* editor)
{
    if (!takesWords(editor)) return false;
    const QString input = editor->objectName();
    if (input.startsWith(u"find") || input.startsWith(u"join_") || input.contains(u"passphrase")) return false;
    for (const QWidget* above = editor; above; above = above->parentWidget())
        if (qobject_cast<const ui::Page*>(above)) return true;
    return false;
}

QSet<QString> onScreen(World& world)
{
    QSet<QString> words;
    for (QWidget* editor : world.window().findChildren<QWidget*>())
        for (const QString& word : wordsIn(textOf(editor))) words.insert(word);
    return words;
}

class Typed final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"typed"_s; }

    void before(World& world, const Step& step) override
    {
        if (!world.isOpen()) return;
        m_screen = world.screen();
        // What is typed over, or taken away by a control that says so, was removed by somebody.
        static const QStringList away{u"remove"_s, u"clear"_s,  u"take"_s, u"delete"_s,
                                      u"undo"_s,   u"cancel"_s, u"drop"_s, u"close"_s};
        const bool takesAway = (step.verb == u"press" || step.verb == u"act")
                               && std::any_of(away.begin(), away.end(), [&](const QString& verb) {
                                      return step.at.contains(verb, Qt::CaseInsensitive);
                                  });
        if (takesAway) m_expected.clear();
        if (step.verb == u"key" && step.at == u"Esc") forget(onScreen(world));
        if (step.verb == u"key" && (step.at == u"Down" || step.at == u"Up"))
            forget(typedInto(QApplication::focusWidget()));
        if (step.verb == u"key" && step.at == u"Ctrl+Z")
            for (const QString& word : wordsIn(textOf(QApplication::focusWidget()))) m_expected.remove(word);
        if (step.verb == u"add") // types over the name that stands there, also where that page is not made again yet
            m_expected.removeIf([](const auto& typed) { return typed.value().endsWith(u" new_name"); });
        for (const Control& one : Hands(world).offered()) {
            if (one.label != step.at) continue;
            if (step.verb == u"choose") forget(typedInto(one.widget));
            if (step.verb != u"retype") continue;
            for (const QString& word : wordsIn(textOf(one.widget))) m_expected.remove(word);
        }
    }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered()) return;
        const QSet<QString> seen = onScreen(world);
        if (step.verb == u"type" || step.verb == u"retype" || step.verb == u"enter") takeIn(world, step);
        for (const QString& word : m_expected.keys()) {
            if (seen.contains(word)) continue;
            if (!world.holdsWord(word)) {
                world.flush();
                if (world.holdsWord(word) || onScreen(world).contains(word)) continue;
                // A look that cannot be noted is not shown: the word waits in memory behind another page. It is asked for
                // again once there is room.
                if (world.isFull()) continue;
                found.append(
                    {name(), m_expected.value(word),
                     u"\"%1\" is neither on the screen nor in the record after \"%2\""_s.arg(word, step.text())});
                m_expected.remove(word);
            }
        }
    }

private:
    /// Who chooses another of a list takes the words away that stood in its place.
    static QSet<QString> typedInto(QWidget* part)
    {
        const auto* line = qobject_cast<const QLineEdit*>(part);
        const auto* list = qobject_cast<const QComboBox*>(line ? line->parentWidget() : part);
        if (!list) return {};
        const QStringList words = wordsIn(list->currentText());
        return {words.begin(), words.end()};
    }

    void takeIn(World& world, const Step& step)
    {
        for (QWidget* editor : world.window().findChildren<QWidget*>())
            for (const QString& word : wordsIn(textOf(editor)))
                if (step.words.contains(word) && isForKeeping(editor))
                    m_expected.insert(word, m_screen + u' ' + labelOf(editor));
    }

    void forget(const QSet<QString>& words)
    {
        for (const QString& word : words) m_expected.remove(word);
    }

    QHash<QString, QString> m_expected{}; // word -> where it was typed
    QString m_screen{};
};

} // namespace

std::unique_ptr<Ask> askTyped()
{
    return std::make_unique<Typed>();
}

} // namespace alongside::walk
