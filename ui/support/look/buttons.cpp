#include "ui/support/look/buttons.h"

#include "ui/support/look/icons.h"
#include "ui/support/names.h"
#include "ui/support/translated.h"
#include "ui/support/look/words_buttons.h"

#include <QPushButton>
#include <QVariant>

namespace alongside::ui {

namespace {

constexpr const char *kKind = "kind", *kHere = "here";

} // namespace

QPushButton* makeButton(ButtonKind kind, const QString& objectName, const QString& text)
{
    // In rows of places the words are ours and short. Elsewhere somebody's name stands among them, as long as it is.
    const bool ours = kind == ButtonKind::Rail || kind == ButtonKind::Step;
    QPushButton* button = ours ? new QPushButton(text) : new WordsPress(text);
    name(button, objectName, text);
    setKind(button, kind);
    button->setAutoDefault(false);
    return button;
}

QPushButton* makeIconButton(const QString& objectName, const QString& icon, const QString& words)
{
    auto* button = new QPushButton;
    name(button, objectName, words);
    button->setToolTip(plainName(words));
    button->setIcon(lineIcon(icon));
    setKind(button, ButtonKind::Quiet);
    button->setAutoDefault(false);
    return button;
}

void setKind(QPushButton* button, ButtonKind kind)
{
    button->setProperty(kKind, int(kind));
    if (kind == ButtonKind::Quiet || kind == ButtonKind::Rail || kind == ButtonKind::Step) button->setFlat(true);
    button->update();
}

void markHere(QPushButton* button, bool here)
{
    button->setProperty(kHere, here);
    button->setAccessibleDescription(here ? tr("You are here") : QString());
    button->update();
}

bool isHere(const QWidget* button)
{
    return button && button->property(kHere).toBool();
}

ButtonKind kindOf(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kKind).toInt()) : ButtonKind::Plain;
}

} // namespace alongside::ui
