#pragma once
// What the organisation answered that was asked to plan with them, beside the plan: it takes this on, it cannot, or its
// draft, part by part. Nothing of a draft is in the plan until somebody here puts it there (S71).

#include "core/casework/plan/planner_draft.h"
#include "ui/case/case_page.h"
#include "ui/case/fields/keyed_rows.h"
#include "ui/widgets/card.h"

#include <QPushButton>

namespace alongside::ui {

class TextLabel;

/// One reply. Buttons are "planner_reply_<number>_use_<part>".
class PlannerReplyRow final : public QWidget {
    Q_OBJECT

public:
    PlannerReplyRow(int number, PlannerReplyId reply, CaseSession& session, QWidget* parent = nullptr);

    void showCase();

private:
    /// A text of the draft: its name, its words, and how it gets into the plan.
    struct Part {
        const casework::DraftText* text;
        QWidget* all;
        TextLabel* words;
        QPushButton* use; // none where the plan has it line by line
    };
    void add(const casework::DraftText& text, const QString& name);
    void use(const casework::DraftText& text);
    [[nodiscard]] const PlannerReply* reply() const;

    PlannerReplyId m_reply;
    CaseSession& m_session;
    TextLabel* m_says;
    QList<Part> m_parts;
};

class FromPlanner final : public Card {
    Q_OBJECT

public:
    explicit FromPlanner(CaseSession& session, QWidget* parent = nullptr);

    /// Hidden where nobody has answered.
    void showCase();

private:
    CaseSession& m_session;
    QVBoxLayout* m_list;
    KeyedRows<PlannerReplyId, PlannerReplyRow> m_rows;
};

} // namespace alongside::ui
