// No text clipped: what a label or a button says fits in it, and it lies within the window.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qsizetype kMostTold = 3;
constexpr int kSlack = 1; // a pixel of rounding

/// How much wider or higher the words are than their place; 0: they fit, or are whole in a tip.
int missing(const QLabel& label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText || label.toolTip() == label.text()) return 0;
    if (label.wordWrap()) return label.heightForWidth(label.width()) - label.height();
    return label.fontMetrics().horizontalAdvance(label.text()) - label.contentsRect().width();
}

/// Its words are for who listens.
bool showsAnIcon(const QAbstractButton& button)
{
    const auto* small = qobject_cast<const QToolButton*>(&button);
    return small && small->toolButtonStyle() == Qt::ToolButtonIconOnly && !small->icon().isNull();
}

int missing(const QAbstractButton& button)
{
    if (button.text().isEmpty() || showsAnIcon(button)) return 0;
    if (button.hasHeightForWidth()) return button.heightForWidth(button.width()) - button.height();
    return button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() - button.width();
}

class Clipped final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"clipped"_s; }

    void after(World& world, const Step&, Complaints& found) override
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (!top->isVisible()) continue;
            Complaints here;
            for (QWidget* part : top->findChildren<QWidget*>()) look(world, *top, *part, here);
            found += here.first(std::min(here.size(), kMostTold));
        }
    }

private:
    void look(World& world, const QWidget& top, QWidget& part, Complaints& found) const
    {
        if (!part.isVisible() || part.window() != &top) return; // a sheet over the window is its own top
        const auto* label = qobject_cast<QLabel*>(&part);
        const auto* button = qobject_cast<QAbstractButton*>(&part);
        if (!label && !button) return;
        const int lacks = label ? missing(*label) : missing(*button);
        const int left = part.mapTo(&top, QPoint(0, 0)).x();
        const bool outside = left < 0 || left + part.width() > top.width();
        const QString words = label ? label->text() : button->text();
        if (words.isEmpty() || (lacks <= kSlack && !outside)) return;
        found.append({name(), world.screen() + u' ' + labelOf(&part),
                      outside ? u"\"%1\" lies outside the window: %2 to %3 of %4"_s.arg(words)
                                    .arg(left)
                                    .arg(left + part.width())
                                    .arg(top.width())
                              : u"\"%1\" lacks %2 pixels"_s.arg(words).arg(lacks)});
    }
};

} // namespace

std::unique_ptr<Ask> askClipped()
{
    return std::make_unique<Clipped>();
}

} // namespace alongside::walk
