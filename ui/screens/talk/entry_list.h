#pragma once
// What was said, of one kind, in the order it was said, with a line at the end for more.

#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/talk/add_line.h"
#include "ui/screens/talk/entry_row.h"

namespace alongside::ui {

class EntryList final : public QWidget {
    Q_OBJECT

public:
    /// Rows are "<name>_1", "<name>_2"; the line is "add_<name>". `as` gives who is speaking now.
    EntryList(const QString& objectName, const QString& title, const QString& placeholder, EntryKind kind,
              const CaseServices& services, CaseSession& session, std::function<Entry()> as, QWidget* parent = nullptr);

    void showCase();
    /// What is still being typed in a line elsewhere is not in this list yet.
    void waitFor(AddLine* line);

signals:
    void followed(const QString& screen);

private:
    QString m_name;
    EntryKind m_kind;
    const CaseServices& m_services;
    CaseSession& m_session;
    QVBoxLayout* m_list;
    KeyedRows<EntryId, EntryRow> m_rows;
    AddLine* m_add;
    QList<const AddLine*> m_lines{};
};

} // namespace alongside::ui
