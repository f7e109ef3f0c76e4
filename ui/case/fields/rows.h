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

/// What is ours and not the person's. Turned round to them (CasePage::setShown) it is out of the window altogether: what
/// is only hidden would still be in the tree that a screen reader walks.
class ForStaff : public QWidget {
public:
    explicit ForStaff(int spacing = kTight) : m_ours(new Stack(spacing))
    {
        setObjectName(QStringLiteral("for_staff"));
        auto* place = new QVBoxLayout(this);
        place->setContentsMargins(0, 0, 0, 0);
        place->addWidget(m_ours);
        rows = m_ours->rows;
    }
    ~ForStaff() override
    {
        if (!m_ours->parent()) delete m_ours;
    }
    void setAway(bool away)
    {
        setVisible(!away);
        if (away != (m_ours->parent() != nullptr)) return;
        if (away) layout()->removeWidget(m_ours);
        m_ours->setParent(away ? nullptr : this);
        if (away) return;
        layout()->addWidget(m_ours);
        m_ours->show();
    }

    QVBoxLayout* rows;

private:
    Stack* m_ours;
};

[[nodiscard]] inline TextLabel* muted(const QString& words, Type type = Type::Small)
{
    auto* label = new TextLabel(words, type);
    label->setTone(TextLabel::Tone::Muted);
    return label;
}

} // namespace alongside::ui
