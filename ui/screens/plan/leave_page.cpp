#include "ui/screens/plan/leave_page.h"

#include "core/documents/letters/eligibility_letter.h"
#include "core/documents/statement/starting_statement.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

documents::StatementContext contextFor(const CaseServices& services, documents::Variant variant)
{
    documents::StatementContext context;
    if (services.pageWords) {
        context.councilName = services.pageWords->council;
        context.councilPhone = services.pageWords->ring;
    }
    context.workerName = services.workerName;
    context.practice = services.practice;
    context.variant = variant;
    return context;
}

} // namespace

QString paperKey(Paper paper)
{
    return paper == Paper::StartingStatement ? u"starting_statement"_s : u"eligibility_letter"_s;
}

documents::Document paperDocument(Paper paper, documents::Variant variant, const CaseFile& file,
                                  const CaseServices& services)
{
    const documents::StatementContext context = contextFor(services, variant);
    return paper == Paper::StartingStatement ? documents::startingStatement(file, context)
                                             : documents::eligibilityLetter(file, context);
}

Result<Done> writePaper(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    const bool kept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!kept) return Error{ErrorCode::OutputUnwritable, u"page"_s, file.errorString()};
    return Done{};
}

Result<Done> printPaper(const QByteArray& bytes, QPrinter& printer)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pages;
    pages.load(&buffer);
    QPainter painter;
    if (pages.pageCount() == 0 || !painter.begin(&printer)) return Error{ErrorCode::PrinterSilent, u"printer"_s, {}};
    const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
    painter.translate(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft());
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !printer.newPage()) return Error{ErrorCode::PrinterSilent, u"printer"_s, {}};
        const QSizeF size = pages.pagePointSize(page).scaled(QSizeF(paper.size()), Qt::KeepAspectRatio);
        painter.drawImage(QPointF(0, 0), pages.render(page, size.toSize()));
    }
    return painter.end() ? Result<Done>(Done{}) : Error{ErrorCode::PrinterSilent, u"printer"_s, {}};
}

} // namespace alongside::ui
