#include "ui/widgets/frame/step_strip.h"

#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/support/refill.h"
#include "ui/support/look/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString heard(const Step& step)
{
    return step.word.isEmpty() ? step.title : u"%1, %2"_s.arg(step.title, step.word);
}

} // namespace

StepStrip::StepStrip(QWidget* parent)
    : QWidget(parent), m_row(new QWidget), m_cells(new QHBoxLayout(m_row)), m_combo(new QComboBox)
{
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setSpacing(kTight);
    name(this, u"steps"_s, tr("Steps"));
    name(m_combo, u"steps_combo"_s, tr("Step"));
    // Qt keeps a width found while the list was empty; this one follows the longest title.
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* rows = new QHBoxLayout(this);
    rows->setContentsMargins(kApart, kTight, kApart, kTight);
    rows->addWidget(m_row);
    rows->addWidget(m_combo);
    rows->addStretch();
    m_combo->hide();
    connect(m_combo, &QComboBox::activated, this, [this](int row) { emit chosen(m_combo->itemData(row).toString()); });
}

void StepStrip::setSteps(const QList<Step>& steps)
{
    if (steps == m_steps) return;
    m_steps = steps;
    build();
}

void StepStrip::build()
{
    const Refill anew(m_cells);
    m_buttons.clear();
    m_combo->clear();
    QList<Step> later;
    for (const Step& step : std::as_const(m_steps)) {
        m_combo->addItem(step.title, step.key);
        m_combo->setItemData(m_combo->count() - 1, heard(step), Qt::AccessibleTextRole);
        m_combo->setMinimumContentsLength(std::max(m_combo->minimumContentsLength(), int(step.title.size())));
        if (step.later) {
            later += step;
            continue;
        }
        auto* button = makeButton(ButtonKind::Step, u"step_"_s + step.key, step.title);
        button->setAccessibleName(heard(step));
        button->setToolTip(step.word);
        const QString key = step.key;
        connect(button, &QPushButton::clicked, this, [this, key] { emit chosen(key); });
        m_cells->addWidget(button);
        m_buttons += button;
    }
    if (!later.isEmpty()) {
        auto* more = makeButton(ButtonKind::Step, u"step_later"_s, tr("Later"));
        auto* menu = new QMenu(more);
        for (const Step& step : std::as_const(later)) {
            const QString key = step.key;
            connect(menu->addAction(step.title), &QAction::triggered, this, [this, key] { emit chosen(key); });
        }
        more->setMenu(menu);
        m_cells->addWidget(more);
    }
    mark();
}

void StepStrip::setCurrent(const QString& key)
{
    m_current = key;
    mark();
}

void StepStrip::mark()
{
    for (QPushButton* button : std::as_const(m_buttons))
        markHere(button, button->objectName() == u"step_"_s + m_current);
    m_combo->setCurrentIndex(m_combo->findData(m_current));
}

void StepStrip::setCompact(bool compact)
{
    m_compact = compact;
    m_row->setVisible(!compact);
    m_combo->setVisible(compact);
}

} // namespace alongside::ui
