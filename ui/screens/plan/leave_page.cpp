#include "ui/screens/plan/leave_page.h"

#include "core/casework/payments/coming.h"
#include "core/casework/review/looked_over.h"
#include "core/documents/catalogue.h"
#include "core/documents/letters/change_letter.h"
#include "core/documents/letters/eligibility_letter.h"
#include "core/documents/letters/payment_letter.h"
#include "core/documents/plan/care_plan.h"
#include "core/documents/review/review_page.h"
#include "core/documents/sentences.h"
#include "core/documents/statement/starting_statement.h"
#include "core/documents/words/words.h"
#include "core/domain/plan/standing_plan.h"
#include "ui/support/translated.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// In place of a page that would say what is not so.
documents::Document notMade(const Error& error)
{
    documents::Document page;
    page.title = tr("This page cannot be made");
    page.blocks = {documents::Paragraph{documents::paragraphFor(error)}};
    return page;
}

constexpr qsizetype kLongestName = 40; // letters of it in the name of a file

bool isMark(char32_t letter)
{
    const QChar::Category kind = QChar::category(letter);
    return kind == QChar::Mark_NonSpacing || kind == QChar::Mark_SpacingCombining;
}

QString sizeInName(documents::Variant size)
{
    switch (size) {
    case documents::Variant::Normal: return {};
    case documents::Variant::LargePrint: return tr("large print");
    case documents::Variant::EasyRead: return tr("easy read");
    }
    return {};
}

} // namespace

documents::StatementContext contextFor(const CaseServices& services, documents::Variant variant)
{
    documents::StatementContext context;
    if (services.pageWords) {
        context.councilName = services.pageWords->council;
        context.councilPhone = services.pageWords->ring;
    }
    context.workerName = services.worker.name;
    context.practice = services.practice;
    context.variant = variant;
    return context;
}

QString safeInFileNames(const QString& typed)
{
    QString safe;
    qsizetype letters = 0;
    for (const char32_t letter : typed.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool plain = QChar::isLetterOrNumber(letter) || isMark(letter) || letter == U'-' || letter == U'\''
                           || letter == U'\u2019';
        if (!plain && !QChar::isSpace(letter)) continue;
        if (++letters > kLongestName) break;
        safe += plain ? QString::fromUcs4(&letter, 1) : u" "_s;
    }
    return safe.simplified();
}

bool isAskedByLaw(Paper paper)
{
    return !QList{Paper::EligibilityLetter, Paper::Payments, Paper::Change, Paper::Review}.contains(paper);
}

bool isDraft(Paper paper, const CaseFile& file)
{
    return paper == Paper::NextPlan || (paper == Paper::CarePlan && !standingPlan(file));
}

QString savedWords(const QString& path, int copy)
{
    return tr("Saved in %1. Copy %2 from this laptop is written down.")
        .arg(QFileInfo(path).absoluteDir().dirName())
        .arg(copy);
}

QString paperFileName(Paper paper, const CaseFile& file, QDate day, documents::Variant size)
{
    const documents::PageKind* kind = documents::pageKind(paperKey(paper));
    QString called = kind ? documents::say(kind->title) : paperKey(paper);
    if (paperKey(paper) == u"care_plan"_s) called = documents::carePlanCalled(file);
    QStringList words{safeInFileNames(shortName(file.person)), called, isDraft(paper, file) ? tr("draft") : QString(),
                      sizeInName(size), day.toString(Qt::ISODate)};
    words.removeAll(QString());
    return words.join(u' ') + u".pdf"_s;
}

QString paperKey(Paper paper)
{
    switch (paper) {
    case Paper::StartingStatement: return u"starting_statement"_s;
    case Paper::EligibilityLetter: return u"eligibility_letter"_s;
    case Paper::Payments: return u"payment_letter"_s;
    case Paper::Change: return u"change_letter"_s;
    case Paper::Review: return u"review_page"_s;
    case Paper::CarePlan:
    case Paper::NextPlan:
    case Paper::EarlierPlan: break;
    }
    return u"care_plan"_s;
}

QList<std::pair<int, QString>> sizesOf(Paper paper)
{
    QList<std::pair<int, QString>> sizes{{int(documents::Variant::Normal), tr("Normal print")},
                                         {int(documents::Variant::LargePrint), tr("Large print")}};
    const documents::PageKind* kind = documents::pageKind(paperKey(paper));
    if (kind && kind->easyRead) sizes.append({int(documents::Variant::EasyRead), tr("Easy read, with pictures")});
    return sizes;
}

documents::Document paperDocument(Paper paper, documents::Variant variant, const CaseFile& file,
                                  const CaseServices& services, int version)
{
    documents::StatementContext context = contextFor(services, variant);
    context.today = services.clock.today();
    const Result<Payments> payments = casework::comingPayments(file, context.today);
    if (!payments) return notMade(payments.error());
    context.payments = *payments;
    if (paper == Paper::Review) context.lookedOver = casework::lookedOver(file, services.rules.reviewing());
    switch (paper) {
    case Paper::StartingStatement: return documents::startingStatement(file, context);
    case Paper::EligibilityLetter: return documents::eligibilityLetter(file, context);
    case Paper::Payments: return documents::paymentLetter(file, context);
    case Paper::Change: return documents::changeLetter(file, context);
    case Paper::CarePlan: return documents::carePlan(file, context);
    case Paper::Review:
        return version > 0 ? documents::reviewPageOf(file, file.reviews.value(version - 1).id, context)
                           : documents::reviewPage(file, context);
    case Paper::EarlierPlan:
        if (const SignedPlan* plan = signedVersions(file).value(version - 1))
            return documents::carePlanSigned(file, *plan, context);
        return documents::carePlan(file, context);
    case Paper::NextPlan: break;
    }
    return documents::carePlanAsWritten(file, context);
}

void noteCopy(CaseSession& session, const QString& key, QObject* context,
              const std::function<void(const Result<int>& copy)>& then)
{
    session.ask([id = session.file().id, key](desk::Desk& desk) { return desk.printed(id, key); }).then(context, then);
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
