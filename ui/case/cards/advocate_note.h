#pragma once
// What is still to be said of an independent advocate, where somebody decides, agrees or doubts; and the way to say it. It
// holds nothing up [S39].

#include "ui/case/case_session.h"

#include <QWidget>

class QPushButton;

namespace alongside::ui {

class TextLabel;

/// "advocate_open", and the way there "advocate_say". Away until showCase().
class AdvocateNote final : public QWidget {
    Q_OBJECT

public:
    explicit AdvocateNote(CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    void followed(const QString& link);

private:
    CaseSession& m_session;
    TextLabel* m_words;
    QPushButton* m_say;
};

} // namespace alongside::ui
