#pragma once
// How it was: five quick questions on the person's own page, turned round (S76). Each answer is sealed for the council's
// server as it is given; nobody here can read it again, and nothing of it is left on the page once it is turned back.

#include "core/domain/plan/experience.h"
#include "ui/case/case_page.h"

class QPushButton;

namespace alongside::ui {

class AnswerButtons;
class Card;
class TextLabel;

class HowWasItPage final : public CasePage {
    Q_OBJECT

public:
    explicit HowWasItPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString turnedBackTo() const override { return link(QStringLiteral("review")); }
    [[nodiscard]] bool canBeShown() const override { return true; }
    void setShown(bool on) override;

protected:
    void showCase() override;

private:
    void build();
    template <class Answer>
    AnswerButtons* addQuestion(const QString& name, const QString& words, Answer& answer, int unsaid,
                               const QList<std::pair<int, QString>>& answers);
    void give();
    void finish();
    [[nodiscard]] const Review* review() const;

    Experience m_answers{}; // since it was turned round
    QDate m_before{};       // they had answered on that day
    bool m_isFinished = false;
    Card* m_questions;
    QList<AnswerButtons*> m_rows{};
    AnswerButtons* m_planning = nullptr; // six weeks on; at a later review, whether changing something was easy
    AnswerButtons* m_changing = nullptr;
    TextLabel* m_again;
    TextLabel* m_thanks;
    QPushButton* m_done;
};

} // namespace alongside::ui
