#include "ui/screens/sync/person_row.h"

#include "ui/support/flow_layout.h"
#include "ui/support/look/buttons.h"
#include "ui/support/look/type.h"
#include "ui/support/translated.h"

#include <QPushButton>

namespace alongside::ui {

QPushButton* personButton(const QString& objectName, const QString& name)
{
    return makeButton(ButtonKind::Quiet, objectName, name.isEmpty() ? tr("No name yet") : name);
}

QWidget* personRow(QPushButton* name, QWidget* beside)
{
    auto* row = new Flow(kClose);
    for (QWidget* part : {static_cast<QWidget*>(name), beside}) {
        row->cells->addWidget(part);
        row->cells->setAlignment(part, Qt::AlignVCenter);
    }
    return row;
}

} // namespace alongside::ui
