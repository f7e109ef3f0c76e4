#pragma once
// Covers the window when nobody has touched it for a while: five minutes, fifteen in a visit.

#include <QObject>
#include <QTimer>

namespace alongside::ui {

class IdleLock final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMinutes = 5, kVisitMinutes = 15;

    explicit IdleLock(QObject* parent = nullptr);
    ~IdleLock() override;

    void setMinutes(int minutes);
    void stop() { m_timer.stop(); }
    void start() { m_timer.start(); }

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace alongside::ui
