#include "tests/support/server/server_process.h"

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alongside::tests {
namespace {

constexpr int kReadyMs = 30'000;
constexpr int kEndMs = 15'000;

} // namespace

QString ServerProcess::program()
{
    return QStringLiteral(ALONGSIDE_SERVER);
}

ServerProcess::ServerProcess(QString folder, QString database)
    : m_folder(std::move(folder)), m_database(std::move(database))
{
}

ServerProcess::~ServerProcess()
{
    if (isRunning()) end();
}

QStringList ServerProcess::common() const
{
    QStringList arguments{u"--data"_s, m_folder};
    if (!m_database.isEmpty()) arguments += {u"--database"_s, m_database};
    return arguments;
}

bool ServerProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program(), common() + QStringList{u"--port"_s, QString::number(m_port), u"--rate"_s, u"100000"_s});
    QByteArray said;
    while (m_process->waitForReadyRead(kReadyMs)) {
        said += m_process->readAllStandardOutput();
        const qsizetype at = said.indexOf("ready https://");
        const qsizetype end = at < 0 ? -1 : said.indexOf('\n', at);
        if (end < 0) continue;
        m_port = quint16(QUrl(QString::fromUtf8(said.mid(at + 6, end - at - 6))).port());
        return m_port != 0;
    }
    return false;
}

int ServerProcess::end()
{
    m_process->terminate();
    const bool ended = m_process->waitForFinished(kEndMs);
    if (!ended) kill();
    return ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void ServerProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished(kEndMs);
}

QString ServerProcess::address() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_port);
}

QString ServerProcess::invitation(const QString& actor)
{
    QProcess enrol;
    enrol.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    enrol.start(program(), QStringList{u"enrol"_s} + common() + QStringList{u"--actor"_s, actor});
    enrol.waitForFinished(kReadyMs);
    for (const QByteArray& line : enrol.readAllStandardOutput().split('\n'))
        if (line.startsWith("alongside-enrolment-1 ")) return QString::fromUtf8(line);
    return {};
}

QByteArray ServerProcess::councilFile() const
{
    QFile file(m_folder + u"/council.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int ServerProcess::run(const QStringList& words, QString* said) const
{
    QProcess process;
    process.start(program(), words + common());
    if (!process.waitForFinished(kReadyMs)) return -1;
    if (said) *said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace alongside::tests
