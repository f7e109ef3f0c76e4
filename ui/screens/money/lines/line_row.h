#pragma once
// One thing that would help: what it is called, its sentence, its figure. Opened, all that the figure follows from.

#include "ui/case/case_page.h"
#include "ui/screens/money/working.h"
#include "ui/widgets/why.h"

class QPushButton;

namespace alongside::ui {

class KeptRoom;
class LineDetail;
class LineField;
class TextLabel;
class WhyNumber;

class LineRow final : public QWidget {
    Q_OBJECT

public:
    /// "<name>_label", "<name>_amount", "<name>_sentence", "<name>_open", "<name>_cure"; opened, those of LineDetail.
    LineRow(const QString& objectName, LineId line, const CaseServices& services, CaseSession& session,
            QWidget* parent = nullptr);

    void showFigures(const Working& working);
    /// Makes the detail where it is not there yet.
    void open(bool opened);

signals:
    /// Where a line that counts for nothing now is made to count: the screen, and the field there.
    void followed(const QString& screen, const QString& field);

private:
    void cure();
    void showUnread();

    LineId m_line;
    QDate m_on{}; // picks the guide
    const CaseServices& m_services;
    CaseSession& m_session;
    LineField* m_label;
    WhyNumber* m_amount;
    TextLabel* m_sentence;
    TextLabel* m_gates;
    KeptRoom* m_gatesRoom = nullptr;
    KeptRoom* m_cureRoom = nullptr;
    QString m_why{}; // "": only just begun; else the rule's key
    QPushButton* m_cure;
    QPushButton* m_open;
    QWidget* m_place;
    TextLabel* m_unread;
    LineDetail* m_detail = nullptr;
};

} // namespace alongside::ui
