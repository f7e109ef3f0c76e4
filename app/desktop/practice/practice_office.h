#pragma once
// alongside-server as a process beside the practice window, on this computer only, so that sending can be tried. Started
// by and by: the window never waits. Ended with this object, and by the system should this program be killed.
// Thread: the window's.

#include "app/desktop/laptop.h"

#include <QProcess>

namespace alongside::desktop {

class PracticeOffice final : public QObject {
    Q_OBJECT

public:
    /// `program` is alongside-server, `data` its folder.
    PracticeOffice(const QString& program, const QString& data, QObject* parent = nullptr);
    ~PracticeOffice() override;

    void start();
    /// A one-time code for this worker's laptop; invited() follows.
    void invite(const QString& worker);

signals:
    void ready(const QUrl& address);
    void invited(const alongside::desktop::Invited& what);
    void failed();

private:
    void listen();

    QString m_program;
    QString m_data;
    QProcess m_server;
    QProcess m_asked;
    QString m_said;
    bool m_isReady = false;
};

} // namespace alongside::desktop
