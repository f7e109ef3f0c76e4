#pragma once
// The Care Act check: the practitioner's answers, the finding they give, and the determination somebody signs.

#include "ui/screens/eligibility/area_row.h"

namespace alongside::ui {

class DeterminationCard;
class FindingCard;
class StillToSay;
class TextLabel;
class TriChoice;

class EligibilityPage final : public CasePage {
    Q_OBJECT

public:
    explicit EligibilityPage(CaseSession& opened, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    bool focusField(const QString& field) override;

protected:
    void showCase() override;
    void showFigures() override;

private:
    QWidget* buildFirst();
    QWidget* buildAreas();
    QWidget* buildOverTime();
    QWidget* buildThird();
    QWidget* buildRefusal();
    void showSubject();
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] QString chooseAgain() const;
    [[nodiscard]] QList<casework::StillToSay> missing() const;
    void sign();
    void tellSigned();
    void step(CareArea from, int by);

    QList<AreaRow*> m_areas;
    QList<QWidget*> m_ofAdults;
    QList<QWidget*> m_ofCarers;
    TriChoice* m_fluctuates = nullptr;
    TextLabel* m_facs = nullptr; // the band of an old record
    TextLabel* m_second = nullptr;
    TextLabel* m_third = nullptr;
    FindingCard* m_finding = nullptr;
    DeterminationCard* m_determination = nullptr;
};

} // namespace alongside::ui
