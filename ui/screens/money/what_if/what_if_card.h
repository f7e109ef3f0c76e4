#pragma once
// "What if Priya keeps Sundays?" Another mix of support beside the lines: before and after, line by line. Nothing is noted
// until it is taken, and then as an ordinary edit; what a supporter would do is taken only once they have said so.

#include "core/casework/plan/what_if.h"
#include "ui/case/case_page.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/money/working.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace alongside::ui {

class LineField;
class TextLabel;
class TickField;
class WhatIfMix;
class WhatIfTable;

class WhatIfCard final : public Card {
    Q_OBJECT

public:
    /// "what_if_open"; opened, those of WhatIfMix and WhatIfTable, "what_if_words", "what_if_said_n",
    /// "what_if_how_said", "what_if_still", "what_if_take", "what_if_back".
    WhatIfCard(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    /// `now` as the page has it.
    void showFigures(const Working& now);

private:
    void build();
    void open(bool opened);
    void think();
    void tell(const casework::WhatIf& found);
    void showAsked(const QList<OfferId>& asked);
    void say(const QString& words);
    void take();
    void putBack();
    [[nodiscard]] TickField* notSaidYet() const;

    const CaseServices& m_services;
    CaseSession& m_session;
    Working m_now{};
    QPushButton* m_open;
    QWidget* m_inside;
    WhatIfMix* m_mix;
    TextLabel* m_words;
    WhatIfTable* m_table;
    QWidget* m_asked;
    KeyedRows<OfferId, TickField> m_said;
    LineField* m_how;
    QPushButton* m_take;
    QPushButton* m_back;
    TextLabel* m_still;
};

} // namespace alongside::ui
