#pragma once
// The typical week, as it is and as they would like it: the picture or its list, and the words of the part one is on.

#include "ui/case/case_page.h"
#include "ui/models/week_model.h"

class QPushButton;

namespace alongside::ui {

class AnswerButtons;
class LineField;
class TextLabel;
class WeekGrid;

class WeekTool final : public QWidget {
    Q_OBJECT

public:
    explicit WeekTool(CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    /// The part of the week that an input's name holds, "week_words_now.mon.night", is the one one is on. False: it holds none.
    bool turnTo(const QString& input);

private:
    void build();
    void showCell();
    void paint(const QString& key, const WeekCell& cell);
    [[nodiscard]] QString currentKey() const;

    CaseSession& m_session;
    WeekGrid* m_grid;
    WeekModel m_model;
    QPushButton* m_now;
    QPushButton* m_wished;
    AnswerButtons* m_cover;
    LineField* m_words;
    TextLabel* m_totals;
    bool m_showsWished = false;
};

} // namespace alongside::ui
