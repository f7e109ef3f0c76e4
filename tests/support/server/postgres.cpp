#include "tests/support/server/postgres.h"

#include <QDir>
#include <QProcess>
#include <QThread>

#include <arpa/inet.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::testing {

namespace {

constexpr int kStartMs = 30'000;
const QString kPrograms = u"/usr/lib/postgresql/15/bin/"_s;

const passwd* ordinaryUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : getpwuid(geteuid());
}

/// In the child: PostgreSQL refuses to run as root; and it goes when we go, however we went.
void becomeOrdinary(const passwd* user)
{
    const bool root = geteuid() == 0;
    if (root && (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0)) _exit(126);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

quint16 freePort()
{
    const int found = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* at = reinterpret_cast<sockaddr*>(&address);
    const bool bound = bind(found, at, size) == 0 && getsockname(found, at, &size) == 0;
    close(found);
    return bound ? ntohs(address.sin_port) : quint16(0);
}

std::unique_ptr<QProcess> ordinaryProcess(const QString& folder)
{
    auto process = std::make_unique<QProcess>();
    const passwd* user = ordinaryUser();
    process->setChildProcessModifier([user] { becomeOrdinary(user); });
    process->setWorkingDirectory(folder);
    process->setProcessChannelMode(QProcess::MergedChannels);
    return process;
}

QByteArray ask(const QString& url, const QByteArray& sql)
{
    PGconn* link = PQconnectdb(url.toUtf8().constData());
    PGresult* result = PQexec(link, sql.constData());
    const QByteArray first = PQntuples(result) > 0 ? QByteArray(PQgetvalue(result, 0, 0)) : QByteArray();
    PQclear(result);
    PQfinish(link);
    return first;
}

} // namespace

Postgres* Postgres::shared(QString* why)
{
    static QString trouble;
    static const std::unique_ptr<Postgres> one = [] {
        std::unique_ptr<Postgres> made(new Postgres);
        return made->start(trouble) ? std::move(made) : nullptr;
    }();
    if (why) *why = trouble;
    return one.get();
}

Postgres::~Postgres()
{
    if (!m_server) return;
    kill(pid_t(m_server->processId()), SIGINT); // fast: links are cut, everything written is closed
    if (!m_server->waitForFinished(kStartMs)) m_server->kill();
    m_server->waitForFinished();
}

bool Postgres::start(QString& why)
{
    const passwd* user = ordinaryUser();
    if (!user) return why = u"there is no user postgres"_s, false;
    if (!m_folder.isValid()) return why = u"no folder"_s, false;
    if (chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
        return why = u"the folder cannot be given to postgres"_s, false;
    if (!initialise(why)) return false;
    m_port = freePort();
    m_server = ordinaryProcess(m_folder.path());
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->start(kPrograms + u"postgres"_s,
                    {u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-p"_s, QString::number(m_port),
                     u"-c"_s, u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=on"_s, u"-c"_s,
                     u"shared_buffers=64MB"_s});
    for (int waited = 0; waited < kStartMs; waited += 50) {
        if (answers()) return true;
        if (m_server->waitForFinished(50)) break;
    }
    return why = u"PostgreSQL does not answer"_s, false;
}

bool Postgres::initialise(QString& why)
{
    const auto initdb = ordinaryProcess(m_folder.path());
    initdb->start(kPrograms + u"initdb"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"alongside"_s, u"-A"_s,
                                            u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
    if (initdb->waitForFinished(kStartMs) && initdb->exitStatus() == QProcess::NormalExit && initdb->exitCode() == 0)
        return true;
    why = u"initdb: "_s + QString::fromLocal8Bit(initdb->readAll());
    return false;
}

bool Postgres::answers() const
{
    return PQping(url(u"postgres"_s).toUtf8().constData()) == PQPING_OK;
}

QString Postgres::url(const QString& database) const
{
    return u"postgresql://alongside@127.0.0.1:%1/%2"_s.arg(QString::number(m_port), database);
}

QString Postgres::freshDatabase()
{
    const QString name = u"council_%1"_s.arg(++m_made);
    ask(url(u"postgres"_s), "CREATE DATABASE " + name.toUtf8());
    return url(name);
}

int Postgres::endLinks(const QString& database)
{
    const QByteArray name = database.section(u'/', -1).toUtf8();
    return ask(url(u"postgres"_s),
               "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '" + name + "'")
        .toInt();
}

} // namespace alongside::testing
