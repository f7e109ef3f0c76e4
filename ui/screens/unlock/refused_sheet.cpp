#include "ui/screens/unlock/refused_sheet.h"

#include "core/documents/sentences.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

RefusedSheet::RefusedSheet(const Error& error, QWidget* parent) : CoverSheet(parent)
{
    setObjectName(u"refused_sheet"_s);
    const documents::ThreeParts parts = documents::partsFor(error);
    auto* what = new TextLabel(parts.what, Type::Strong);
    auto* code = new TextLabel(tr("Code %1").arg(int(error.code)), Type::Small);
    auto* close = makeButton(ButtonKind::Primary, u"close_refused"_s, tr("&Close Alongside"));
    what->setObjectName(u"refused_what"_s);
    what->setTone(TextLabel::Tone::Error);
    code->setTone(TextLabel::Tone::Muted);
    QVBoxLayout* rows = body();
    rows->addWidget(new TextLabel(tr("Alongside"), Type::Section));
    for (QWidget* part : QList<QWidget*>{what, new TextLabel(parts.why), new TextLabel(parts.whatToDo), code})
        rows->addWidget(part);
    foot()->addWidget(close);
    setFocusProxy(close);
    connect(close, &QPushButton::clicked, this, &RefusedSheet::closeAsked);
}

} // namespace alongside::ui
