#include "ui/screens/settings/who_card.h"

#include "core/documents/words/apart.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ui {

WhoCard::WhoCard(const desk::Author& author, QWidget* parent)
    : Card(tr("Who sits here"), parent), m_author(author), m_name(new LineField(u"worker_name"_s, tr("&Your name"))),
      m_role(new RoleCombo(u"worker_role"_s, tr("What you &do")))
{
    auto* hint =
        new TextLabel(tr("It stands beside what you write from now on. What you have signed stays as you signed "
                         "it."));
    hint->setTone(TextLabel::Tone::Muted);
    m_name->setWords(author.name);
    m_role->setValue(author.role);
    for (QWidget* part : QList<QWidget*>{hint, m_name, m_role}) body()->addWidget(part);
    connect(m_name, &LineField::edited, this, &WhoCard::edited);
    connect(m_name, &Field::left, this, &WhoCard::flush);
    connect(m_role, &RoleCombo::edited, this, &WhoCard::flush);
}

void WhoCard::flush()
{
    const desk::Author now{m_name->words().simplified(), m_role->value()};
    const bool isNobody = now.name.isEmpty() && !m_author.name.isEmpty();
    m_name->setProblem(isNobody
                           ? tr("Enter your name. Until you do, it is still %1.").arg(documents::apart(m_author.name))
                           : QString());
    if (isNobody) return;
    if (std::exchange(m_author, now) != now) emit typed(now);
}

} // namespace alongside::ui
