#include "ui/screens/choices/advice_card.h"

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

namespace {

} // namespace

AdviceCard::AdviceCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card(tr("Advice that helps, with or without money"), parent), m_services(services), m_session(session),
      m_list(new QVBoxLayout), m_rows(m_list)
{
    auto* more = makeButton(ButtonKind::Plain, u"add_advice"_s, tr("+ Advice"));
    body()->addLayout(m_list);
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        const AdviceId id{m_services.ids.next()};
        m_session.act([&](CaseFile& file) { file.advice.append({.id = id}); });
        if (QWidget* row = m_rows.row(id)) row->setFocus();
    });
}

void AdviceCard::showCase()
{
    m_rows.bring(idsOf(m_session.file().advice), [this](AdviceId id, int number) {
        auto* row = new QWidget;
        auto* cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        auto* words = new TextField(u"advice_%1"_s.arg(number), tr("Advice %1").arg(number));
        words->edit()->setLines(1, 5);
        words->hideLabel();
        auto* about = new ChoiceField(u"advice_%1_about"_s.arg(number), tr("Advice %1: what it does").arg(number),
                                      documents::plainAnswers<AdviceAbout>());
        about->hideLabel();
        auto* said = new Columns(72);
        said->add(words, 3);
        said->add(about, 2);
        auto* remove = makeIconButton(u"advice_%1_remove"_s.arg(number), u"close"_s, tr("Take this advice away"));
        cells->addWidget(said, 1);
        cells->addWidget(remove, 0, Qt::AlignTop);
        row->setFocusProxy(words);
        m_session.bind(words, inItem<&CaseFile::advice, &Advice::words>(id));
        m_session.bind(about, inItem<&CaseFile::advice, &Advice::about>(id));
        connect(remove, &QPushButton::clicked, this, [this, id] {
            m_session.takeAway(
                [&](CaseFile& file) { file.advice.removeIf([&](const Advice& a) { return a.id == id; }); });
        });
        return row;
    });
}

} // namespace alongside::ui
