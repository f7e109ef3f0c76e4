#pragma once
// Small pieces of layout that every page of a person uses.

#include "ui/support/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QWidget>

namespace alongside::ui {

/// A widget whose parts stand under one another, with no margin of its own.
struct Stack : QWidget {
    explicit Stack(int spacing = kNear) : rows(new QVBoxLayout(this))
    {
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(spacing);
    }
    QVBoxLayout* rows;
};

/// What is ours and not the person's: gone while the laptop is turned round to them (CasePage::setShown).
struct ForStaff : Stack {
    explicit ForStaff(int spacing = kTight) : Stack(spacing) { setObjectName(QStringLiteral("for_staff")); }
};

/// A widget whose parts stand in a row and go on to the next line where the room ends.
struct Flow : QWidget {
    explicit Flow(int across = kNear) : cells(new FlowLayout(this, across, kTight)) {}
    FlowLayout* cells;

protected:
    /// As high as its lines need at this width, whatever a layout above remembers of another.
    bool event(QEvent* event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            if (const int wanted = cells->heightForWidth(width()); wanted != minimumHeight()) setMinimumHeight(wanted);
        return done;
    }
};

[[nodiscard]] inline TextLabel* muted(const QString& words, Type type = Type::Small)
{
    auto* label = new TextLabel(words, type);
    label->setTone(TextLabel::Tone::Muted);
    return label;
}

} // namespace alongside::ui
