#pragma once
// A real PostgreSQL 15 for tests: its own folder, a free loopback port, fsync on, run as the ordinary user `postgres`
// (or whoever we are, when that is not root). It goes when this object goes, or when the test program dies.

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QProcess;

namespace alongside::testing {

class Postgres {
public:
    /// The one of this test program, started at the first call and stopped at the end. Null when it does not start;
    /// `why` says so.
    static Postgres* shared(QString* why = nullptr);

    ~Postgres();
    Postgres(const Postgres&) = delete;
    Postgres& operator=(const Postgres&) = delete;

    /// postgresql://... of a new, empty database.
    QString freshDatabase();
    /// For psql and the like.
    [[nodiscard]] QString url(const QString& database) const;
    /// Ends every link to the database but one's own. How many.
    int endLinks(const QString& database);

private:
    Postgres() = default;
    bool start(QString& why);
    bool initialise(QString& why);
    bool answers() const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/alongside-postgres-XXXXXX")};
    std::unique_ptr<QProcess> m_server{};
    quint16 m_port = 0;
    int m_made = 0;
};

} // namespace alongside::testing
