#include "ui/screens/help/help_page.h"

#include "core/base/likeness.h"
#include "ui/shell/action_table.h"
#include "ui/shell/keeping/typed.h"
#include "ui/support/names.h"
#include "ui/support/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

HelpPage::HelpPage(QWidget* parent)
    : Page(u"help"_s, tr("What would you like to do?"), tr("Everything can be done without a mouse."), parent),
      m_find(new QLineEdit), m_keys(new QTableWidget(0, 2))
{
    name(m_find, u"find_here"_s, tr("Find in help"));
    m_find->setPlaceholderText(tr("Find in help"));
    keepTyped(m_find);
    name(m_keys, u"key_list"_s, tr("Keys and what they do"));
    m_keys->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    m_keys->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_keys->horizontalHeader()->setStretchLastSection(true);
    m_keys->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_keys->verticalHeader()->hide();
    m_keys->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // as high as its words are
    m_keys->setWordWrap(true);
    m_keys->setShowGrid(false);
    m_keys->setFrameShape(QFrame::NoFrame);
    m_keys->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_keys->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_keys->setTabKeyNavigation(false);
    m_keys->setMinimumHeight(320);
    const auto add = [this](const QString& keys, const QString& does) {
        const int row = m_keys->rowCount();
        m_keys->insertRow(row);
        m_keys->setItem(row, 0, new QTableWidgetItem(keys));
        m_keys->setItem(row, 1, new QTableWidgetItem(does));
    };
    for (const ActionRow& row : actionTable()) add(row.keys.first().toString(QKeySequence::NativeText), row.text);
    for (const auto& [keys, does] : localKeys()) add(keys, does);
    auto* saved = new Card(tr("Three things to know"));
    for (const QString& words :
         {tr("There is nothing to save. Every word is on this laptop within a second; the line at the foot says so."),
          tr("\"Saved\" means on this laptop. \"At the office\" means the council's server has confirmed it."),
          tr("Nothing is required before you agree or sign. What an act still needs is listed as \"Still to say\".")})
        saved->body()->addWidget(new TextLabel(words));
    auto* keys = new Card(tr("Keys"));
    keys->body()->addWidget(m_find);
    keys->body()->addWidget(m_keys, 1);
    content()->addWidget(keys, 1); // where the keyboard begins: near the top, however large the text
    content()->addWidget(saved);
    connect(m_find, &QLineEdit::textChanged, this, &HelpPage::narrow);
}

QString HelpPage::title() const
{
    return tr("Help");
}

void HelpPage::narrow()
{
    for (int row = 0; row < m_keys->rowCount(); ++row)
        m_keys->setRowHidden(
            row, !finds(m_find->text(), m_keys->item(row, 0)->text() + u' ' + m_keys->item(row, 1)->text()));
}

} // namespace alongside::ui
