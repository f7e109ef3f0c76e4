#pragma once
// The sync centre: how this laptop stands with the office, what waits, what two people said differently, what went wrong
// in three parts. It never blocks work; counts come from what lies on this laptop.

#include "core/base/time/clock.h"
#include "core/domain/views/office_state.h"
#include "core/domain/views/read_models.h"
#include "core/domain/views/set_aside.h"
#include "ui/case/cards/open_question.h"
#include "ui/screens/sync/came_in_card.h"
#include "ui/screens/sync/office_words.h"
#include "ui/shell/page.h"

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace alongside::ui {

class Card;
class JoinCard;
class TextLabel;

class SyncPage final : public Page {
    Q_OBJECT

public:
    explicit SyncPage(const Clock& clock, QWidget* parent = nullptr);

    void setOffice(const OfficeState& office);
    /// Those with something not yet at the office.
    void setWaiting(const QList<CaseloadRow>& people);
    /// What came in since the program was opened, the latest first.
    void setCameIn(const QList<CameIn>& came);
    void setQuestions(const QList<OpenQuestion>& questions);
    /// One of them was settled, and it is kept.
    void tellDecided(CaseId id, const TwoVersions& question, qsizetype chosen);
    /// What the office has and could not take in.
    void setAside(const QList<SetAside>& aside);
    /// False in practice, where the office beside the window is joined by itself. True until said otherwise.
    void setJoinsByHand(bool byHand);
    void setSeeOffice(const SeeOffice& see);
    /// Whose office this laptop has joined, and where it is; nothing: none yet.
    void setWhose(const std::optional<OfficeSeen>& office);
    /// The answer to joinAsked.
    void showJoined(const QString& council);
    void showNotJoined(const Error& error);
    /// Nothing can be sent yet: says so, with the keyboard where an office is joined.
    void sendIfIdle();
    void leadToOffice();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PageAction> actions() override;
    /// To type where an office is joined; else the one act, whoever is listed.
    void focusFirst() override;
    /// "questions": the first that has two answers.
    bool focusField(const QString& field) override;

signals:
    void sendNow();
    void stop();
    void joinAsked(const QString& line, const QString& councilFile);
    /// Which of the two stands, and why (asked for only where a decision rests on it).
    void settled(alongside::CaseId id, const alongside::TwoVersions& question, qsizetype chosen, const QString& reason);

private:
    void tell();
    void tellOfPass();
    void showGoing();
    void addWaiting(const CaseloadRow& row, qsizetype number);
    void addAside(const SetAside& one, qsizetype number);
    void openPerson(CaseId id);
    QPushButton* nameOf(const QString& objectName, CaseId id, const QString& name);
    [[nodiscard]] QString nothingWaits() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isAllThere() const;
    [[nodiscard]] bool isNothingLeft() const;

    const Clock& m_clock;
    OfficeState m_office{};
    QList<CaseloadRow> m_waiting{};
    TextLabel* m_state;
    TextLabel* m_practice; // what office this is, where it is nobody's
    TextLabel* m_whose;
    TextLabel* m_counts;
    TextLabel* m_files;
    QProgressBar* m_progress;
    Card* m_trouble;
    TextLabel* m_troubleWords;
    Card* m_going;
    QVBoxLayout* m_goingRows;
    TextLabel* m_nothing = nullptr; // where nobody's record waits
    Card* m_pass;
    TextLabel* m_passWords;
    Card* m_clockCard;
    Card* m_asideCard;
    QVBoxLayout* m_asideRows;
    JoinCard* m_join;
    bool m_joinsByHand = true;
    CameInCard* m_cameIn;
    QVBoxLayout* m_questions;
    QList<OpenQuestion> m_open{};
    bool m_isLedToQuestions = false; // before they were here
};

} // namespace alongside::ui
