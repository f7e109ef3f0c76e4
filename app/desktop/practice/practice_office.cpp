#include "app/desktop/practice/practice_office.h"

#include "core/platform/process.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

constexpr int kEndsWithinMs = 10'000;

} // namespace

PracticeOffice::PracticeOffice(const QString& program, const QString& data, QObject* parent)
    : QObject(parent), m_program(program), m_data(data)
{
    for (QProcess* process : {&m_server, &m_asked}) process->setProcessChannelMode(QProcess::MergedChannels);
    platform::endWithUs(m_server);
    connect(&m_server, &QProcess::readyRead, this, &PracticeOffice::listen);
    connect(&m_server, &QProcess::errorOccurred, this, &PracticeOffice::failed);
}

PracticeOffice::~PracticeOffice()
{
    m_server.disconnect(this);
    for (QProcess* process : {&m_asked, &m_server}) {
        if (process->state() == QProcess::NotRunning) continue;
        process->terminate();
        if (!process->waitForFinished(kEndsWithinMs)) process->kill();
        process->waitForFinished(kEndsWithinMs);
    }
}

void PracticeOffice::start()
{
    m_server.start(m_program, {u"--data"_s, m_data, u"--port"_s, u"0"_s});
}

void PracticeOffice::listen()
{
    static const QRegularExpression line(u"^ready (https://\\S+)"_s, QRegularExpression::MultilineOption);
    const QString said = QString::fromUtf8(m_server.readAll());
    if (m_isReady) return;
    m_said += said;
    const QRegularExpressionMatch match = line.match(m_said);
    if (!match.hasMatch()) return;
    m_isReady = true;
    emit ready(QUrl(match.captured(1)));
}

void PracticeOffice::invite(const QString& worker)
{
    connect(&m_asked, &QProcess::finished, this, [this] {
        QFile file(m_data + u"/council.json"_s);
        if (!file.open(QIODevice::ReadOnly)) return emit failed();
        for (const QString& line : QString::fromUtf8(m_asked.readAll()).split(u'\n'))
            if (line.startsWith(u"alongside-enrolment-"_s)) return emit invited({line.trimmed(), file.readAll()});
        emit failed();
    });
    m_asked.start(m_program, {u"enrol"_s, u"--actor"_s, worker, u"--data"_s, m_data});
}

} // namespace alongside::desktop
