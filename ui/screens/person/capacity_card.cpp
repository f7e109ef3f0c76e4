#include "ui/screens/person/capacity_card.h"

#include "ui/case/cards/advocate_note.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inCapacity(CapacityId id)
{
    return inItem<&CaseFile::capacities, Member>(id);
}

/// Fields "<name>_decision", "_on", "_help_given", "_able", "_because", "_decided"; button "_remove".
QWidget* capacityRow(const QString& name, CapacityId id, CaseSession& session)
{
    auto* row = new Stack;
    row->rows->setContentsMargins(0, 0, 0, kClose);
    auto* decision = textOfLines(name + u"_decision"_s, CapacityCard::tr("What is to be decided"));
    auto* on = new DatePhraseEdit(name + u"_on"_s, CapacityCard::tr("When it was asked"));
    on->setToday(session.services().clock.today(), Days::ThatHaveBeen);
    auto* help = textOfLines(name + u"_help_given"_s, CapacityCard::tr("What was tried so that they could decide"));
    auto* able = new TriChoice(name + u"_able"_s, CapacityCard::tr("Could they make this decision?"));
    auto* because =
        textOfLines(name + u"_because"_s, CapacityCard::tr("What shows it: understand, keep in mind, weigh, tell"));
    auto* decided = textOfLines(name + u"_decided"_s, CapacityCard::tr("What was decided, and by whom"));
    auto* remove = makeButton(ButtonKind::Quiet, name + u"_remove"_s, CapacityCard::tr("Take this decision away"));
    auto* first = new Columns(84);
    first->add(decision, 3);
    first->add(on, 2);
    for (QWidget* part : QList<QWidget*>{first, help, able, because, decided}) row->rows->addWidget(part);
    row->rows->addWidget(remove, 0, Qt::AlignLeft);
    row->setFocusProxy(decision);
    session.bind(decision, inCapacity<&Capacity::decision>(id));
    session.bind(on, inCapacity<&Capacity::on>(id));
    session.bind(help, inCapacity<&Capacity::helpGiven>(id));
    session.bind(able, inCapacity<&Capacity::able>(id));
    session.bind(because, inCapacity<&Capacity::because>(id));
    session.bind(decided, inCapacity<&Capacity::decided>(id));
    QObject::connect(remove, &QPushButton::clicked, row, [&session, id] {
        session.takeAway(
            [id](CaseFile& file) { file.capacities.removeIf([&](const Capacity& one) { return one.id == id; }); });
    });
    return row;
}

} // namespace

CapacityCard::CapacityCard(CaseSession& session, QWidget* parent)
    : Card(tr("A doubt about one decision"), parent), m_session(session), m_rows([this] {
          auto* rows = new QVBoxLayout;
          body()->addWidget(muted(tr("Everybody is taken to be able to decide. Where there is a doubt, it is about "
                                     "one decision on one day, and everything else goes on.")));
          body()->addLayout(rows);
          return rows;
      }()),
      m_advocate(new AdvocateNote(session))
{
    setObjectName(u"capacities"_s);
    auto* add = makeButton(ButtonKind::Plain, u"add_capacity"_s, tr("+ A decision in doubt"));
    body()->addWidget(add, 0, Qt::AlignLeft);
    body()->addWidget(m_advocate);
    connect(m_advocate, &AdvocateNote::followed, this, &CapacityCard::followed);
    connect(add, &QPushButton::clicked, this, [this] {
        const CapacityId id{m_session.services().ids.next()};
        m_session.act([&](CaseFile& file) { file.capacities.append({.id = id}); });
        if (QWidget* row = m_rows.row(id)) row->setFocus();
    });
}

void CapacityCard::showCase()
{
    m_rows.bring(idsOf(m_session.file().capacities), [this](CapacityId id, int number) {
        return capacityRow(u"capacity_%1"_s.arg(number), id, m_session);
    });
    m_advocate->showCase();
}

} // namespace alongside::ui
