#pragma once
// Small pieces of layout that every page of a person uses.

#include "ui/support/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
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

[[nodiscard]] inline TextLabel* muted(const QString& words, Type type = Type::Small)
{
    auto* label = new TextLabel(words, type);
    label->setTone(TextLabel::Tone::Muted);
    return label;
}

} // namespace alongside::ui
