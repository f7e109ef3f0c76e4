#include "ui/widgets/still_to_say.h"

#include "ui/support/look/buttons.h"
#include "ui/support/look/icons.h"
#include "ui/support/refill.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

StillToSay::StillToSay(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_heading(new TextLabel({}, Type::Strong)), m_rows(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_heading);
    m_heading->setText(tr("Still to say: nothing"));
}

void StillToSay::setItems(const QList<ToSay>& items)
{
    if (items == m_items) return;
    m_items = items;
    const Refill anew(m_rows, 1);
    m_heading->setText(items.isEmpty() ? tr("Still to say: nothing") : tr("Still to say"));
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto* link = makeButton(ButtonKind::Quiet, u"%1_%2"_s.arg(objectName(), QString::number(i)), items.at(i).words);
        link->setIcon(lineIcon(u"forward"_s));
        link->setIconSize({18, 18});
        const QString target = items.at(i).link;
        connect(link, &QPushButton::clicked, this, [this, target] { emit followed(target); });
        m_rows->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace alongside::ui
