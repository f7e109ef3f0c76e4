#pragma once
// The plan as a summary of decisions, as it is written (S51): what the person and whoever writes it with them add. Two
// pages, and a meter that says how far they are full. Nothing here is asked twice, and nothing is required.

#include "ui/case/fields/keyed_rows.h"
#include "ui/screens/plan/summary/plan_outcome.h"

#include <QTimer>

namespace alongside::ui {

class AttachCard;
class Field;
class FromPlanner;
class FromRecord;
class PlanEnough;
struct Message;

class PlanSummary final : public QWidget {
    Q_OBJECT

public:
    PlanSummary(const CaseServices& services, CaseSession& session, QWidget* parent = nullptr);

    /// Lists are to say what the case says.
    void showCase();
    /// Figures that follow from what is typed.
    void showFigures();
    /// How full the pages of the plan are. Unit: pages of A4.
    void showPages(double taken);
    /// A place on it: an input by name, a line by its id, or a need by its key: where that is answered.
    /// Gives the name of the input; empty where it is none of these.
    QString inputFor(const QString& field);

signals:
    /// Another page of theirs, or a place on it: "choices#way".
    void followed(const QString& place);
    void failed(const alongside::Error& error);
    void told(const alongside::ui::Message& message);

private:
    void build();
    void buildPlanner();
    void addLine(OutcomeId outcome);
    int numberOf(PlanLineId line);

    const CaseServices& m_services;
    CaseSession& m_session;
    QVBoxLayout* m_rows;
    TextLabel* m_meter;
    TextLabel* m_story;
    FromPlanner* m_fromPlanner;
    FromRecord* m_fromRecord;
    Stack* m_planner = nullptr; // only where a paid planner writes it
    QVBoxLayout* m_groups;
    KeyedRows<OutcomeId, PlanOutcome> m_outcomes;
    PlanEnough* m_enough;
    AttachCard* m_attached;
    QHash<PlanLineId, int> m_numbers;
    QHash<OutcomeId, int> m_groupNumbers;
};

} // namespace alongside::ui
