#include "ui/widgets/pictures/picture_twin.h"

#include "ui/support/look/buttons.h"
#include "ui/support/look/icons.h"
#include "ui/support/names.h"
#include "ui/support/look/type.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

PictureTwin::PictureTwin(const QString& objectName, QWidget* picture, QAbstractItemModel* model,
                         const QString& listName, QWidget* parent)
    : QWidget(parent), m_picture(picture), m_stack(new QStackedWidget), m_table(new QTableView),
      m_turn(makeButton(ButtonKind::Quiet, objectName + u"_turn"_s, {}))
{
    setObjectName(objectName);
    m_table->setModel(model);
    name(m_table, objectName + u"_list"_s, listName);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(240);
    m_stack->addWidget(picture);
    m_stack->addWidget(m_table);
    m_turn->setToolTip(tr("Ctrl+T"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kTight);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_turn, 0, Qt::AlignLeft);
    connect(m_turn, &QPushButton::clicked, this, [this] { setList(!isList()); });
    auto* key =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] { setList(!isList()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { emit rowOpened(index.row()); });
    setFocusProxy(picture);
    setList(false);
}

bool PictureTwin::isList() const
{
    return m_stack->currentWidget() == m_table;
}

void PictureTwin::setList(bool list)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(list ? static_cast<QWidget*>(m_table) : m_picture);
    m_turn->setText(list ? tr("As a picture") : tr("As a list"));
    m_turn->setAccessibleName(m_turn->text());
    m_turn->setIcon(lineIcon(list ? u"circle"_s : u"list"_s));
    setFocusProxy(m_stack->currentWidget());
    if (list) m_table->resizeColumnsToContents();
    if (list) m_table->horizontalHeader()->setStretchLastSection(true);
    if (hadFocus) m_stack->currentWidget()->setFocus();
}

} // namespace alongside::ui
