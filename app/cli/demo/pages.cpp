#include "app/cli/demo/pages.h"

#include "core/casework/payments/coming.h"
#include "core/casework/review/looked_over.h"
#include "core/documents/catalogue.h"
#include "core/documents/pdf.h"
#include "core/platform/files.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

documents::Document withPictures(const documents::Document& page, desk::Desk& desk)
{
    QMap<QByteArray, QByteArray> bytes;
    for (const AttachedFile& file : documents::picturesIn(page))
        if (const auto read = desk.attached(file)) bytes.insert(file.hash, *read);
    return documents::withPictures(page, bytes);
}

} // namespace

Result<QStringList> writePages(const CaseFile& file, const QString& folder, QDate today, desk::Desk& desk,
                               const casework::Rulebook& rulebook)
{
    if (!QDir().mkpath(folder)) return Error{ErrorCode::OutputUnwritable, folder, {}};
    documents::StatementContext context{.practice = true, .today = today};
    const Result<Payments> payments = casework::comingPayments(file, today);
    if (!payments) return payments.error();
    context.payments = *payments;
    context.lookedOver = casework::lookedOver(file, rulebook.reviewing());
    QStringList written;
    for (const documents::PageKind& kind : documents::pageKinds()) {
        if (!kind.ready(file)) continue;
        for (const documents::Variant variant : documents::variantsOf(kind)) {
            context.variant = variant;
            const Result<QByteArray> pdf = documents::pdfOf(withPictures(kind.make(file, context), desk));
            if (!pdf) return pdf.error();
            const QString path =
                u"%1/%2%3.pdf"_s.arg(folder, QString::fromLatin1(kind.key), documents::suffixOf(variant));
            if (auto kept = platform::writeWhole(path, *pdf); !kept)
                return Error{ErrorCode::OutputUnwritable, path, {}};
            written.append(path);
        }
    }
    return written;
}

} // namespace alongside::cli
