#pragma once
// The sync centre: how this laptop stands with the office, what waits, what two people said differently, what went wrong
// in three parts. It never blocks work; counts come from what lies on this laptop.

#include "core/base/clock.h"
#include "core/domain/office_state.h"
#include "core/domain/read_models.h"
#include "core/domain/two_versions.h"
#include "ui/shell/page.h"

class QProgressBar;
class QVBoxLayout;

namespace alongside::ui {

class Card;
class TextLabel;

/// One question with two answers, and whose record it is in.
struct OpenQuestion {
    CaseId id{};
    QString name{};
    TwoVersions question{};
};

class SyncPage final : public Page {
    Q_OBJECT

public:
    explicit SyncPage(const Clock& clock, QWidget* parent = nullptr);

    void setOffice(const OfficeState& office);
    /// Those with something not yet at the office.
    void setWaiting(const QList<CaseloadRow>& people);
    void setQuestions(const QList<OpenQuestion>& questions);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PageAction> actions() override;

signals:
    void sendNow();
    void stop();
    /// Which of the two stands, and why (asked for only where a decision rests on it).
    void settled(alongside::CaseId id, const alongside::TwoVersions& question, qsizetype chosen, const QString& reason);

private:
    void tell();
    [[nodiscard]] bool isRunning() const;

    const Clock& m_clock;
    OfficeState m_office{};
    TextLabel* m_state;
    TextLabel* m_counts;
    QProgressBar* m_progress;
    Card* m_trouble;
    TextLabel* m_troubleWords;
    Card* m_going;
    QVBoxLayout* m_goingRows;
    Card* m_cameIn;
    TextLabel* m_cameInWords;
    QVBoxLayout* m_questions;
};

} // namespace alongside::ui
