#pragma once
// Which sitting this is: three visits are one conversation with three sittings. The last one can be written in.

#include "ui/case/case_page.h"

class QPushButton;

namespace alongside::ui {

class TextLabel;

class SittingStrip final : public QWidget {
    Q_OBJECT

public:
    SittingStrip(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

private:
    void begin();

    const CaseServices& m_services;
    CaseSession& m_session;
    TextLabel* m_line;
    QPushButton* m_more;
    QPushButton* m_fresh;
    QWidget* m_detail;
};

} // namespace alongside::ui
