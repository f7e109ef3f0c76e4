#include "tests/core/documents/judged_pdf.h"

#include "core/documents/pdf.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

QByteArray bytesOf(const documents::Document& page)
{
    const Result<QByteArray> made = documents::pdfOf(page);
    REQUIRE(made);
    return *made;
}

} // namespace

JudgedPdf::JudgedPdf(const documents::Document& page) : JudgedPdf(bytesOf(page)) {}

JudgedPdf::JudgedPdf(const QByteArray& bytes) : m_path(m_folder.filePath(u"page.pdf"_s))
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString JudgedPdf::asked(const QString& program, const QStringList& arguments, int* exitCode) const
{
    QStringList given = arguments;
    given.replaceInStrings(u"%"_s, m_path);
    QProcess judge;
    judge.setProcessChannelMode(QProcess::MergedChannels);
    judge.start(program, given);
    INFO(program.toStdString());
    REQUIRE(judge.waitForFinished(30000));
    if (exitCode) *exitCode = judge.exitCode();
    return QString::fromUtf8(judge.readAll());
}

QString JudgedPdf::text() const
{
    return flat(asked(u"pdftotext"_s, {u"-layout"_s, u"-nopgbrk"_s, u"-enc"_s, u"UTF-8"_s, u"%"_s, u"-"_s}));
}

QString JudgedPdf::pageText(int page) const
{
    const QString number = QString::number(page);
    return flat(
        asked(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, u"-enc"_s, u"UTF-8"_s, u"%"_s, u"-"_s}));
}

QString JudgedPdf::info() const
{
    return asked(u"pdfinfo"_s, {u"%"_s});
}

QString JudgedPdf::structure() const
{
    return asked(u"pdfinfo"_s, {u"-struct-text"_s, u"%"_s});
}

int JudgedPdf::pages() const
{
    static const QRegularExpression count(u"Pages: *([0-9]+)"_s);
    return count.match(info()).captured(1).toInt();
}

QString flat(const QString& text)
{
    return text.simplified();
}

} // namespace alongside::test
