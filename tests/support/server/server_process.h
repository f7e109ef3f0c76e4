#pragma once
// A real alongside-server on a free loopback port: started, asked for codes, ended kindly or not.

#include <QProcess>
#include <QString>

#include <memory>

namespace alongside::tests {

class ServerProcess {
public:
    /// `database`: "postgresql://..."; empty for the embedded default in the folder.
    explicit ServerProcess(QString folder, QString database = {});
    ~ServerProcess();

    /// Where alongside-server lies.
    static QString program();
    /// Waits until it is ready. The port of the first start is kept for the next ones.
    bool start();
    /// SIGTERM, and waits. Gives the exit code; -1 when it had to be killed.
    int end();
    /// SIGKILL, as a power cut would.
    void kill();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] qint64 pid() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] QString folder() const { return m_folder; }

    /// The line with address, code and fingerprint, as `alongside-server enrol` prints it.
    QString invitation(const QString& actor);
    QByteArray councilFile() const;
    /// Runs a verb to its end. Gives its exit code and what it said.
    int run(const QStringList& words, QString* said = nullptr) const;

private:
    [[nodiscard]] QStringList common() const;

    QString m_folder;
    QString m_database;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process{};
};

} // namespace alongside::tests
