#pragma once
// The records that belong with this one, a carer's and an adult's: whose, what they are to each other, whether the person
// of this record agrees, and the way there. Linking writes both halves; nothing else of the other record is shown here.

#include "ui/case/case_page.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QMenu;
class QPushButton;

namespace alongside::ui {

class LinkRow final : public QWidget {
    Q_OBJECT

public:
    /// Fields "<objectName>_as", "_name", "_agreed", "_agreed_how", "_agreed_on"; buttons "_open", "_remove".
    LinkRow(const QString& objectName, LinkId link, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    void followed(const QString& link);

private:
    LinkId m_link;
    CaseSession& m_session;
    QPushButton* m_open;
};

class LinksCard final : public Card {
    Q_OBJECT

public:
    explicit LinksCard(CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    void followed(const QString& link);
    void failed(const alongside::Error& error);

protected:
    /// The list of people goes with the card: of nobody else is anything said where it is not.
    void hideEvent(QHideEvent* event) override;

private:
    void choose();
    void openMenu(const QList<CaseloadRow>& people);
    void add(const RecordLink& link);
    /// Both halves: here at once, and in the other record.
    void join(const CaseloadRow& other);

    CaseSession& m_session;
    QPushButton* m_choose;
    QPushButton* m_byName;
    QPointer<QMenu> m_menu;
    KeyedRows<LinkId, LinkRow> m_rows;
};

} // namespace alongside::ui
