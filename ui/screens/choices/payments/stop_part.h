#pragma once
// Why the payments stop, the last day that is paid, and the act itself: asked where somebody wants it.

#include "core/casework/payments/changing.h"
#include "ui/case/case_session.h"
#include "ui/case/fields/rows.h"

class QPushButton;

namespace alongside::ui {

class ChoiceField;
class StillToSay;

class StopPart final : public Stack {
    Q_OBJECT

public:
    StopPart(const CaseServices& services, CaseSession& session);

    /// Only while it is open.
    void showCase();
    /// The keyboard is at its first question.
    void begin();
    /// What is said here, else what stands of the stop that can be moved.
    [[nodiscard]] casework::StopSaid stopSaid() const;
    [[nodiscard]] QList<casework::StillToSay> gaps() const;
    /// A stop stands that can be moved or taken back: its day is to come, or it says that they died.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QList<casework::StillToSay> gapsToTakeBack() const;
    /// "Stop the payments"; where a stop stands that can be moved, that.
    [[nodiscard]] QString actWords() const;
    /// What is told before they stop.
    [[nodiscard]] QString words() const;

signals:
    void followed(const QString& link);
    void stopping();
    void takingBack();

private:
    [[nodiscard]] CaseFile asStopped() const;

    const CaseServices& m_services;
    CaseSession& m_session;
    ChoiceField* m_why;
    StillToSay* m_gaps;
    QPushButton* m_takeBack;
    QPushButton* m_go = nullptr;
};

} // namespace alongside::ui
