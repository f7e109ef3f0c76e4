#pragma once
// Six weeks on, a year on, or before its time: how it went, what was spent, and two people's yes to the plan. No control to
// sign is here before a review is opened (S36).

#include "ui/case/case_page.h"

namespace alongside::ui {

class Card;
class ChoiceField;
class ReviewSheet;
class TextLabel;

class ReviewPage final : public CasePage {
    Q_OBJECT

public:
    explicit ReviewPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<PageAction> actions() override;

protected:
    void showCase() override;
    void showFigures() override;

private:
    void buildOpening();
    void open();
    void takeAway();
    void show(ReviewId review);
    void listReviews();
    [[nodiscard]] bool isLast() const;
    [[nodiscard]] bool isEmpty(const Review& review) const;
    void sign();
    void confirmTalk();
    void tellSigned();
    /// The review on show: the one that was chosen, else the last one that was begun.
    [[nodiscard]] const Review* current() const;
    [[nodiscard]] QString dueWords() const;

    Card* m_opening = nullptr;
    TextLabel* m_due = nullptr;
    ChoiceField* m_which = nullptr;
    ReviewId m_chosen{}; // null: the last
    QList<std::pair<int, QString>> m_listed{};
    QWidget* m_place = nullptr;
    ReviewSheet* m_sheet = nullptr;
};

} // namespace alongside::ui
