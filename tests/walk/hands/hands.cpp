#include "tests/walk/hands/hands.h"

#include "tests/walk/hands/words.h"
#include "ui/shell/action_table.h"
#include "ui/shell/places/screen_catalogue.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

std::optional<Use> useOf(const Heard& one)
{
    if (qobject_cast<QLineEdit*>(one.widget) || qobject_cast<QPlainTextEdit*>(one.widget)) {
        if (one.state.readOnly) return std::nullopt;
        return Use::Write;
    }
    if (qobject_cast<QComboBox*>(one.widget)) return Use::Choose;
    if (qobject_cast<QAbstractItemView*>(one.widget)) return Use::Pick;
    if (qobject_cast<QAbstractButton*>(one.widget)) return Use::Press;
    return std::nullopt;
}

int below(std::mt19937& chance, qsizetype end)
{
    return int(chance() % uint(std::max<qsizetype>(end, 1)));
}

} // namespace

bool takesWords(const QWidget* editor)
{
    for (const QWidget* above = editor; above; above = above->parentWidget())
        for (const char* figures : {"DatePhraseEdit", "MoneyEdit", "HoursEdit", "CountField"})
            if (above->inherits(QByteArray("alongside::ui::").append(figures).constData())) return false;
    return true;
}

QWidget* windowInHand(World& world)
{
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    if (QWidget* modal = QApplication::activeModalWidget()) return modal;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible() && top->isWindow() && top != &world.window() && top->windowType() == Qt::Dialog)
            return top;
    return &world.window();
}

QList<Control> Hands::offered()
{
    QList<Control> controls;
    for (const Heard& one : heardIn(windowInHand(m_world))) {
        if (!one.widget || one.state.disabled || !one.widget->isVisible()) continue;
        if (const auto use = useOf(one)) controls.append({labelOf(one.widget), one.widget, *use});
    }
    return controls;
}

Step Hands::touch(std::mt19937& chance, int number)
{
    const QList<Control> controls = offered();
    if (controls.isEmpty()) return {u"key"_s, u"Esc"_s, {}};
    const Control& one = controls.at(below(chance, controls.size()));
    switch (one.use) {
    case Use::Write:
        switch (below(chance, 8)) {
        case 0: return {u"half"_s, one.label, halfTyped(chance)};
        case 1: return {u"retype"_s, one.label, wordOf(number)};
        case 2: return {u"enter"_s, one.label, wordOf(number)};
        default: return {u"type"_s, one.label, typed(chance, number)};
        }
    case Use::Choose:
        if (below(chance, 3) == 0) return {u"wheel"_s, one.label, {}};
        return {u"choose"_s, one.label, QString::number(below(chance, 5))};
    case Use::Pick: return {u"pick"_s, one.label, QString::number(below(chance, 6))};
    case Use::Press: break;
    }
    return {below(chance, 4) == 0 ? u"act"_s : u"press"_s, one.label, {}};
}

Step Hands::choose(std::mt19937& chance, int number)
{
    if (m_world.isCovered()) return below(chance, 4) == 0 ? Step{u"tried"_s, {}, {}} : Step{u"unlock"_s, {}, {}};
    if (m_world.isFull() && below(chance, 3) == 0) return {u"room"_s, {}, {}};
    if (windowInHand(m_world) != &m_world.window()) {
        if (below(chance, 3) == 0) return {u"key"_s, u"Esc"_s, {}};
        return touch(chance, number);
    }
    const bool isEmpty = m_world.rows().size() < 2, isAlone = !m_world.program().laptop().office().configured;
    if (below(chance, isEmpty ? 3 : 200) == 0) return {u"add"_s, {}, u"Ann %1"_s.arg(wordOf(number))};
    if (isAlone && below(chance, 40) == 0) return {u"join"_s, {}, {}};
    const int dice = below(chance, 100);
    if (dice < 60) return touch(chance, number);
    if (dice < 72) {
        const auto& screens = ui::screenCatalogue();
        return {u"go"_s, screens.at(below(chance, screens.size())).key, QString::number(below(chance, 4))};
    }
    if (dice < 77) return {u"key"_s, below(chance, 2) ? u"Alt+Left"_s : u"Alt+Right"_s, {}};
    if (dice < 83) {
        static const QStringList keys{u"Tab"_s, u"Shift+Tab"_s, u"Esc"_s, u"Return"_s, u"Down"_s, u"Up"_s, u"Space"_s};
        return {u"key"_s, keys.at(below(chance, keys.size())), {}};
    }
    if (dice < 86) {
        const auto& rows = ui::actionTable();
        const auto& row = rows.at(below(chance, rows.size()));
        return {u"key"_s, row.keys.first().toString(QKeySequence::PortableText), {}};
    }
    if (dice < 90) return {u"send"_s, {}, {}};
    if (dice < 93) return {u"cover"_s, {}, {}};
    if (dice < 95) return {u"colleague"_s, {}, wordOf(number)};
    if (dice < 96) return {u"reopen"_s, {}, {}};
    if (dice < 97) return {u"kill"_s, {}, {}};
    if (dice < 98) return {u"clock"_s, {}, QString::number(below(chance, 2) ? 36 : -30)};
    if (dice < 99) return {u"size"_s, {}, below(chance, 2) ? u"683x384"_s : u"1366x768"_s};
    return {m_world.isFull() ? u"room"_s : u"full"_s, {}, {}};
}

} // namespace alongside::walk
