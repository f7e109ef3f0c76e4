#pragma once
// The overview of one person: their words, what is agreed, their people, and the story as one thread.

#include "ui/case/case_page.h"
#include "ui/screens/person/person_thread.h"

class QPushButton;

namespace alongside::ui {

class CapacityCard;
class Card;
class ChangedCard;
class LinksCard;
class TextLabel;

class PersonPage final : public CasePage {
    Q_OBJECT

public:
    explicit PersonPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    /// What holds it is opened first.
    bool focusField(const QString& field) override;

protected:
    void showCase() override;
    void showFigures() override;

private:
    QWidget* buildDetails();
    void showThread();
    /// What few records need: there where there is some, and beside the details where it is made.
    void showLinks();
    /// They have died, and the payments go on.
    void stop();
    [[nodiscard]] static QString toldWhen(const ThreadLine& line);
    [[nodiscard]] QString chips() const;
    [[nodiscard]] QString ownWords() const;
    [[nodiscard]] QString agreed() const;
    [[nodiscard]] QString people() const;

    TextLabel* m_chips;
    Card* m_words;
    TextLabel* m_ownWords;
    TextLabel* m_agreed;
    TextLabel* m_people;
    TextLabel* m_pathway;
    QWidget* m_thread;
    TextLabel* m_died;
    QPushButton* m_detailsOpen;
    QPushButton* m_changedOpen;
    QWidget* m_details;
    ChangedCard* m_changed;
    CapacityCard* m_capacity;
    LinksCard* m_links;
    QList<ThreadLine> m_shown;
};

} // namespace alongside::ui
