#pragma once
// alongside-server as a process of its own beside this one, on this computer only. Ended with this object, and by the
// system should this program be killed.

#include "core/base/result.h"

#include <QProcess>
#include <QString>

namespace alongside::cli {

struct OfficePlace {
    QString program{};  // the server's own
    QString data{};     // its folder
    QString database{}; // "postgresql://..."; empty: SQLite in the folder
};

class OfficeProcess {
public:
    explicit OfficeProcess(OfficePlace place);
    ~OfficeProcess();
    OfficeProcess(const OfficeProcess&) = delete;
    OfficeProcess& operator=(const OfficeProcess&) = delete;

    /// On a free port of 127.0.0.1. In its own database it takes the time of a visit, of whatever year; in another one
    /// that lies far from the machine's is set aside. Errors: ServerUnreachable, `detail` what it said.
    Result<Done> start();
    /// A one-time code for this person's laptop, as the line that is given to them.
    Result<QString> invite(const QString& name);
    /// What the council hands over with the code.
    Result<QByteArray> councilFile() const;
    /// Ops in the council's order, by the server's own check of every chain. Errors: RecordMalformed when one fails.
    Result<qint64> countOps();

private:
    /// Runs another verb of the program to its end.
    Result<QString> answerTo(const QStringList& verb) const;
    [[nodiscard]] QStringList where() const;

    OfficePlace m_place;
    QProcess m_process;
};

} // namespace alongside::cli
