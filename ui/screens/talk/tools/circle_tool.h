#pragma once
// The people around the person: the circle or its list, one person at a time beside it, and what they have offered.

#include "ui/case/case_page.h"
#include "ui/models/circle_model.h"

class QPushButton;
class QVBoxLayout;

namespace alongside::ui {

class CircleView;
class MemberDrawer;
class PictureTwin;
class TextLabel;

class CircleTool final : public QWidget {
    Q_OBJECT

public:
    CircleTool(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    void showCase();
    /// What follows from every letter: names on the picture, counts, questions.
    void showFigures();
    [[nodiscard]] QList<CircleMember> listed() const;
    /// Turned round or back.
    void setShown(bool on);

private:
    void build();
    void add();
    void open(MemberId member);
    void putAway();
    void takeKeyboard();
    void move(MemberId member, int ring);
    [[nodiscard]] QString gap() const;

    const CaseServices& m_services;
    CaseSession& m_session;
    CircleView* m_view;
    CircleModel m_model;
    PictureTwin* m_twin = nullptr;
    QPushButton* m_more = nullptr;
    QWidget* m_side;
    MemberDrawer* m_drawer = nullptr;
    bool m_shown = false;
    TextLabel* m_counts;
    TextLabel* m_offers;
    TextLabel* m_question;
    TextLabel* m_hint;
};

} // namespace alongside::ui
