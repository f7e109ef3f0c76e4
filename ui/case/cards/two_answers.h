#pragma once
// What two people said differently on this page, at its top: both answers, who and when, and one click to choose. Nobody
// is asked and nothing waits for it; where all agree it takes no room. Turned round to the person it is not there.

#include "ui/case/case_session.h"

class QVBoxLayout;

namespace alongside::ui {

class TwoAnswers final : public QWidget {
    Q_OBJECT

public:
    /// `page`: the screen's key; what lies on other pages is shown there.
    TwoAnswers(const QString& page, CaseSession& session, QWidget* parent = nullptr);

    /// Only where what is open has changed: a card in use is not taken from under a hand.
    void showOpen();
    void setShown(bool on);

private:
    QString m_page;
    CaseSession& m_session;
    QVBoxLayout* m_rows;
    QList<TwoVersions> m_open{};
    bool m_turnedRound = false;
};

} // namespace alongside::ui
