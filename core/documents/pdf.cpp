#include "core/documents/pdf.h"

#include "core/documents/pdf/drawing.h"
#include "core/documents/pdf/file/finish.h"

namespace alongside::documents {

Result<QByteArray> pdfOf(const Document& document)
{
    const Result<QByteArray> drawn = pdf::drawn(document);
    if (!drawn) return drawn.error();
    return pdf::finished(*drawn, document);
}

double pagesTaken(const Document& document)
{
    return pdf::pagesTaken(document);
}

QStringList unprintable(const Document& document)
{
    QStringList letters;
    for (const char32_t letter : pdf::withoutShape(document)) letters += QString::fromUcs4(&letter, 1);
    return letters;
}

} // namespace alongside::documents
