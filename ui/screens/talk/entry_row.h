#pragma once
// One thing that was said: the words as they were said, who said them, how it is known, and what they may become.

#include "ui/case/case_page.h"
#include "ui/screens/talk/make_into.h"

#include <QWidget>

class QPushButton;

namespace alongside::ui {

class BasisCombo;
class TextField;
class DatePhraseEdit;
class TextLabel;
class WhoSaidCombo;

class EntryRow final : public QWidget {
    Q_OBJECT

public:
    /// Its parts are "<name>", "<name>_source", "<name>_said_by", "<name>_basis", "<name>_on", "<name>_make", "<name>_remove".
    EntryRow(const QString& objectName, EntryId entry, const CaseServices& services, CaseSession& session,
             QWidget* parent = nullptr);

    /// What stands beside the words: who, how, and what rests on them.
    void showSource();

signals:
    void followed(const QString& screen);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QString& objectName);
    void openMenu();
    void make(MadeInto what);

    EntryId m_entry;
    const CaseServices& m_services;
    CaseSession& m_session;
    TextField* m_words;
    QPushButton* m_source;
    QPushButton* m_make;
    TextLabel* m_rests;
    QWidget* m_detail;
    WhoSaidCombo* m_saidBy;
    BasisCombo* m_basis;
    DatePhraseEdit* m_on;
};

} // namespace alongside::ui
