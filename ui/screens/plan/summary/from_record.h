#pragma once
// What arrives in the plan by itself, each with the page where it is said: needs, outcomes, budget, the way the money comes,
// advice, the review (S2). Nothing of it is typed here.

#include "ui/case/case_page.h"
#include "ui/widgets/card.h"

#include <QHash>

class QPushButton;

namespace alongside::ui {

class TextLabel;

class FromRecord final : public Card {
    Q_OBJECT

public:
    explicit FromRecord(CaseSession& session, QWidget* parent = nullptr);

    void showCase();

signals:
    /// The page where it is said.
    void followed(const QString& screen);

private:
    void add(const QString& key, const QString& screen, const QString& title);

    CaseSession& m_session;
    QHash<QString, TextLabel*> m_said;
};

} // namespace alongside::ui
