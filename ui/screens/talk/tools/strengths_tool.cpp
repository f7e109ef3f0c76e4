#include "ui/screens/talk/tools/strengths_tool.h"

#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

StrengthRow::StrengthRow(const QString& objectName, StrengthId strength, CaseSession& session, QWidget* parent)
    : QWidget(parent)
{
    auto* words = new TextField(objectName + u"_words"_s, tr("The strength"));
    auto* kind = new ChoiceField(objectName + u"_kind"_s, tr("Whose it is"), documents::plainAnswers<StrengthKind>());
    auto* helps = new TextField(objectName + u"_helps_with"_s, tr("What it helps with"));
    auto* breaks = new TextField(objectName + u"_if_it_breaks"_s, tr("What keeps it going, and what if it stops"));
    for (TextField* field : {words, helps, breaks}) field->edit()->setLines(1, 6);
    auto* remove = makeButton(ButtonKind::Quiet, objectName + u"_remove"_s, tr("Take this away"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kGap);
    rows->setSpacing(kNear);
    auto* above = new Columns(64);
    above->add(words, 3);
    above->add(kind, 1);
    auto* below = new Columns(64);
    below->add(helps);
    below->add(breaks);
    rows->addWidget(above);
    rows->addWidget(below);
    rows->addWidget(remove, 0, Qt::AlignLeft);
    session.bind(words, inItem<&CaseFile::strengths, &Strength::words>(strength));
    session.bind(kind, inItem<&CaseFile::strengths, &Strength::kind>(strength));
    session.bind(helps, inItem<&CaseFile::strengths, &Strength::helpsWith>(strength));
    session.bind(breaks, inItem<&CaseFile::strengths, &Strength::ifItBreaks>(strength));
    connect(remove, &QPushButton::clicked, this, [&session, strength] {
        session.takeAway(
            [&](CaseFile& file) { file.strengths.removeIf([&](const Strength& s) { return s.id == strength; }); });
    });
}

StrengthsTool::StrengthsTool(const CaseServices& services, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_services(services), m_session(session), m_list(new QVBoxLayout), m_rows(m_list),
      m_none(muted(tr("None written yet. What are you good at? Who is good to have around? What helps?"), Type::Body))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addWidget(new TextLabel(tr("What is already strong?"), Type::Section));
    rows->addWidget(m_none);
    rows->addLayout(m_list);
    auto* more = new Flow;
    for (const auto& [number, word] : documents::plainAnswers<StrengthKind>()) {
        const auto kind = static_cast<StrengthKind>(number);
        auto* button = makeButton(ButtonKind::Plain, u"add_strength_%1"_s.arg(number), tr("+ %1").arg(word));
        button->setAccessibleName(tr("Add a strength: %1").arg(word));
        connect(button, &QPushButton::clicked, this, [this, kind] { add(kind); });
        more->cells->addWidget(button);
    }
    rows->addWidget(more);
}

void StrengthsTool::add(StrengthKind kind)
{
    const StrengthId id{m_services.ids.next()};
    m_session.act([&](CaseFile& file) { file.strengths.append({.id = id, .kind = kind}); });
    if (StrengthRow* row = m_rows.row(id)) row->findChild<TextField*>()->setFocus();
}

void StrengthsTool::showCase()
{
    const auto ids = idsOf(m_session.file().strengths);
    m_rows.bring(ids, [this](StrengthId id, int number) {
        return new StrengthRow(u"strength_%1"_s.arg(number), id, m_session);
    });
    m_none->setVisible(ids.isEmpty());
}

} // namespace alongside::ui
