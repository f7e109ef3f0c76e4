#pragma once
// "Is this enough?", asked of both; and who agreed, when and how.

#include "ui/case/case_page.h"
#include "ui/screens/money/working.h"
#include "ui/widgets/card.h"

namespace alongside::ui {

class DatePhraseEdit;
class StillToSay;
class TextField;
class TextLabel;
class TriChoice;

class EnoughCard final : public Card {
    Q_OBJECT

public:
    EnoughCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase(const Working& working);
    [[nodiscard]] QList<casework::StillToSay> gaps() const;

signals:
    void followed(const QString& link);

private:
    void build();

    const CaseServices& m_services;
    CaseSession& m_session;
    TriChoice* m_person = nullptr;
    TextField* m_words = nullptr;
    QWidget* m_note;
    StillToSay* m_gaps;
    TextLabel* m_agreed;
    TextLabel* m_since; // what is otherwise now
    DatePhraseEdit* m_on = nullptr;
};

} // namespace alongside::ui
