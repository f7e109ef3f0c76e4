// Covered, nothing of anybody is there: no name, no word typed, in no tree, in no widget of any window.

#include "tests/walk/ask.h"
#include "tests/walk/hands/words.h"
#include "tests/walk/world/world.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

class Covered final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"covered"_s; }

    void before(World& world, const Step&) override
    {
        if (!world.isOpen() || world.isCovered()) return;
        for (const CaseloadRow& row : world.rows())
            if (row.name.size() > 3) m_names.insert(row.name);
    }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || !world.isCovered()) return;
        for (const Heard& one : world.heard()) look(one.words(), step, found);
        for (const QWidget* part : QApplication::allWidgets()) {
            if (const auto* label = qobject_cast<const QLabel*>(part)) look(label->text(), step, found);
            if (const auto* button = qobject_cast<const QAbstractButton*>(part)) look(button->text(), step, found);
            if (const auto* line = qobject_cast<const QLineEdit*>(part)) look(line->text(), step, found);
            if (const auto* text = qobject_cast<const QPlainTextEdit*>(part)) look(text->toPlainText(), step, found);
        }
    }

private:
    void look(const QString& words, const Step& step, Complaints& found) const
    {
        if (words.isEmpty()) return;
        for (const QString& one : m_names)
            if (words.contains(one)) found.append({name(), u"cover"_s, u"\"%1\" after \"%2\""_s.arg(one, step.text())});
        if (!wordsIn(words).isEmpty())
            found.append({name(), u"cover"_s, u"what was typed, \"%1\", after \"%2\""_s.arg(words, step.text())});
    }

    QSet<QString> m_names{};
};

} // namespace

std::unique_ptr<Ask> askCovered()
{
    return std::make_unique<Covered>();
}

} // namespace alongside::walk
