#pragma once
// What two people said or did differently, at the top of a page: both answers, who and when, and one click to choose; two
// decisions made apart, and the way to the act that settles them. On the overview also which other pages ask for
// somebody. Nothing waits for it; where all agree it takes no room. Turned round to the person it is not there.

#include "ui/case/cards/open_question.h"
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

signals:
    void followed(const QString& link);
    /// One was chosen, in words.
    void decided(const QString& words);

private:
    [[nodiscard]] OpenQuestion inWords(const TwoVersions& question) const;
    void addCard(const OpenQuestion& open);
    void addElsewhere(const QList<OpenQuestion>& elsewhere);

    QString m_page;
    CaseSession& m_session;
    QVBoxLayout* m_rows;
    QList<TwoVersions> m_open{};
    QList<OpenQuestion> m_decisions{};
    bool m_turnedRound = false;
};

} // namespace alongside::ui
