#include "ui/case/confirm.h"

#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"

#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

void confirm(QWidget* over, const QString& question, const QString& words, const QString& yes,
             const std::function<void()>& done, const QString& no)
{
    auto* sheet = new QDialog(over->window());
    sheet->setObjectName(u"confirm"_s);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(QDialog::tr("Alongside"));
    sheet->setAccessibleName(question);
    auto* go = makeButton(ButtonKind::Primary, u"confirm_yes"_s, yes);
    auto* stay = makeButton(ButtonKind::Plain, u"confirm_no"_s, no.isEmpty() ? QDialog::tr("Not yet") : no);
    auto* row = new Flow;
    row->cells->addWidget(go);
    row->cells->addWidget(stay);
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(kApart, kApart, kApart, kApart);
    rows->setSpacing(kGap);
    rows->addWidget(new TextLabel(question, Type::Section));
    rows->addWidget(new TextLabel(words));
    rows->addWidget(row);
    QObject::connect(go, &QPushButton::clicked, sheet, &QDialog::accept);
    QObject::connect(stay, &QPushButton::clicked, sheet, &QDialog::reject);
    QObject::connect(sheet, &QDialog::finished, over, [over] { over->activateWindow(); }); // to where it was asked from
    QObject::connect(sheet, &QDialog::accepted, over, done);
    sheet->setFixedWidth(std::min(520, over->window()->width() - 2 * kApart));
    stay->setFocus();
    sheet->open();
}

} // namespace alongside::ui
