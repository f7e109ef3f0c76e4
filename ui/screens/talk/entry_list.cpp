#include "ui/screens/talk/entry_list.h"

#include "ui/case/fields/rows.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

EntryList::EntryList(const QString& objectName, const QString& title, const QString& placeholder, EntryKind kind,
                     const CaseServices& services, CaseSession& session, std::function<Entry()> as, QWidget* parent)
    : QWidget(parent), m_name(objectName), m_kind(kind), m_services(services), m_session(session),
      m_list(new QVBoxLayout), m_rows(m_list),
      m_add(new AddLine(u"add_"_s + objectName, title, placeholder, session, services.ids, [as = std::move(as), kind] {
          Entry entry = as();
          entry.kind = kind;
          return entry;
      }))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kNear);
    rows->addWidget(new TextLabel(title, Type::Strong));
    rows->addLayout(m_list);
    rows->addWidget(m_add);
    m_add->labelForEarsOnly();
    waitFor(m_add);
}

void EntryList::waitFor(AddLine* line)
{
    m_lines.append(line);
    connect(line, &AddLine::finished, this, &EntryList::showCase);
    connect(line, &AddLine::resumed, this, &EntryList::showCase);
}

void EntryList::showCase()
{
    const auto isTyped = [this](EntryId id) {
        return std::ranges::any_of(m_lines, [id](const AddLine* line) { return line->pending() == id; });
    };
    QList<EntryId> ids;
    for (const Entry& entry : m_session.file().entries)
        if (entry.kind == m_kind && !isTyped(entry.id)) ids.append(entry.id);
    m_rows.bring(ids, [this](EntryId id, int number) {
        auto* row = new EntryRow(u"%1_%2"_s.arg(m_name, QString::number(number)), id, m_services, m_session);
        connect(row, &EntryRow::followed, this, &EntryList::followed);
        return row;
    });
    for (const EntryId& id : ids) m_rows.row(id)->showSource();
}

} // namespace alongside::ui
