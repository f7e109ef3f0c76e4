#include "app/cli/demo/office_process.h"

#include "core/platform/process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

constexpr int kStartsWithinMs = 60'000; // the first start makes the council's keys
constexpr int kAnswersWithinMs = 60'000;
constexpr int kEndsWithinMs = 15'000;

Error silent(const QString& said)
{
    return {ErrorCode::ServerUnreachable, u"alongside-server"_s, said.trimmed()};
}

} // namespace

OfficeProcess::OfficeProcess(OfficePlace place) : m_place(std::move(place))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    platform::endWithUs(m_process);
}

OfficeProcess::~OfficeProcess()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndsWithinMs)) m_process.kill();
    m_process.waitForFinished(kEndsWithinMs);
}

QStringList OfficeProcess::where() const
{
    QStringList words{u"--data"_s, m_place.data};
    if (!m_place.database.isEmpty()) words += {u"--database"_s, m_place.database};
    return words;
}

Result<Done> OfficeProcess::start()
{
    QStringList words = where() + QStringList{u"--port"_s, u"0"_s};
    if (m_place.database.isEmpty()) words += u"--played"_s;
    m_process.start(m_place.program, words);
    QString said;
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < kStartsWithinMs && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(200);
        said += QString::fromUtf8(m_process.readAll());
        if (said.contains(QRegularExpression(u"^ready https://"_s, QRegularExpression::MultilineOption))) return Done{};
    }
    return silent(said + m_process.errorString());
}

Result<QString> OfficeProcess::answerTo(const QStringList& verb) const
{
    QProcess asked;
    asked.setProcessChannelMode(QProcess::MergedChannels);
    asked.start(m_place.program, verb + where());
    if (!asked.waitForFinished(kAnswersWithinMs)) return silent(asked.errorString());
    const QString said = QString::fromUtf8(asked.readAll());
    return asked.exitStatus() == QProcess::NormalExit && asked.exitCode() == 0 ? Result<QString>(said) : silent(said);
}

Result<QString> OfficeProcess::invite(const QString& name)
{
    const Result<QString> said = answerTo({u"enrol"_s, u"--actor"_s, name});
    if (!said) return said;
    for (const QString& line : said->split(u'\n'))
        if (line.startsWith(u"alongside-enrolment-"_s)) return line.trimmed();
    return silent(*said);
}

Result<QByteArray> OfficeProcess::councilFile() const
{
    QFile file(m_place.data + u"/council.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return silent(file.errorString());
    return file.readAll();
}

Result<qint64> OfficeProcess::countOps()
{
    const Result<QString> said = answerTo({u"verify"_s});
    if (!said) return Error{ErrorCode::RecordMalformed, u"alongside-server"_s, said.error().detail};
    // "<device>  3 frames, 412 ops, 412 rows: holds"
    static const QRegularExpression rows(u"(\\d+) rows: holds"_s);
    qint64 count = 0;
    for (auto line = rows.globalMatch(*said); line.hasNext();) count += line.next().captured(1).toLongLong();
    return count;
}

} // namespace alongside::cli
