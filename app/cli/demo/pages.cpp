#include "app/cli/demo/pages.h"

#include "core/documents/catalogue.h"
#include "core/documents/pdf.h"
#include "core/platform/files.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

documents::StatementContext contextOf(const CaseFile& file, const casework::Rulebook& rulebook)
{
    documents::StatementContext context{.practice = true};
    const AllocationAgreement* agreed = standing(file.agreements);
    const QList<Provider> known = rulebook.providersOn(agreed ? agreed->on : file.person.contactOn);
    const auto planner = std::ranges::find(known, file.choices.planner, &Provider::id);
    if (planner != known.end()) context.plannerName = planner->name;
    return context;
}

} // namespace

Result<QStringList> writePages(const CaseFile& file, const casework::Rulebook& rulebook, const QString& folder)
{
    if (!QDir().mkpath(folder)) return Error{ErrorCode::OutputUnwritable, folder, {}};
    documents::StatementContext context = contextOf(file, rulebook);
    QStringList written;
    for (const documents::PageKind& kind : documents::pageKinds()) {
        if (!kind.ready(file)) continue;
        for (const auto variant : {documents::Variant::Normal, documents::Variant::LargePrint}) {
            context.variant = variant;
            const Result<QByteArray> pdf = documents::pdfOf(kind.make(file, context));
            if (!pdf) return pdf.error();
            const bool large = variant == documents::Variant::LargePrint;
            const QString path =
                u"%1/%2%3.pdf"_s.arg(folder, QString::fromLatin1(kind.key), large ? u"_large_print"_s : QString());
            if (auto kept = platform::writeWhole(path, *pdf); !kept)
                return Error{ErrorCode::OutputUnwritable, path, {}};
            written.append(path);
        }
    }
    return written;
}

} // namespace alongside::cli
