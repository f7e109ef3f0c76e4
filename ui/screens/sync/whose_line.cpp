#include "ui/screens/sync/whose_line.h"

#include "ui/support/names.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>

namespace alongside::ui {

TextLabel* whoseLine(const QString& objectName, LineField* line, LineField* file, const SeeOffice& see)
{
    auto* label = new TextLabel({}, Type::Strong);
    label->setObjectName(objectName);
    QSizePolicy stays = label->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    label->setSizePolicy(stays);
    label->hide();
    const auto tell = [label, line, file, &see] {
        const QString whose = see ? whoseOffice(see(line->words().trimmed(), file->words().trimmed())) : QString();
        if (whose == label->text()) return;
        label->setText(whose);
        label->setVisible(!whose.isEmpty());
        if (!whose.isEmpty()) announce(label, whose);
    };
    for (LineField* field : {line, file}) QObject::connect(field->edit(), &QLineEdit::textChanged, label, tell);
    return label;
}

} // namespace alongside::ui
