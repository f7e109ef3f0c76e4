#pragma once
// The calm cover: the time, the name of the program, one field. No names, no counts, nothing of anybody. Paste and
// password managers are welcome. A wrong word says how many tries are left before a short wait.

#include "core/base/time/clock.h"
#include "core/base/error.h"
#include "ui/widgets/frame/cover_sheet.h"

class QLineEdit;
class QPushButton;

namespace alongside::ui {

class TextLabel;

class UnlockSheet final : public CoverSheet {
    Q_OBJECT

public:
    explicit UnlockSheet(const Clock& clock, QWidget* parent = nullptr);

    /// Opening takes half a second on purpose: says so, and takes no second try meanwhile.
    void setBusy(bool busy);
    /// `triesLeft` before a wait; `waitMs` until the next try is taken, 0: now.
    void showTrouble(const Error& error, int triesLeft, qint64 waitMs);
    /// "Practice people. Nothing here is sent." Empty: real work.
    void setNotice(const QString& words);

signals:
    void unlockAsked(const QString& passphrase);

private:
    void tick();
    void tryIt();
    void askFor();

    const Clock& m_clock;
    TextLabel* m_time;
    TextLabel* m_day;
    TextLabel* m_notice;
    QLineEdit* m_passphrase;
    QPushButton* m_unlock;
    TextLabel* m_what;
    TextLabel* m_why;
    qint64 m_waitUntilMs = 0;
    bool m_busy = false;
};

} // namespace alongside::ui
