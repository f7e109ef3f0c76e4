#include "core/documents/pdf.h"

#include "core/documents/pdf/drawing.h"
#include "core/documents/pdf/finish.h"

namespace alongside::documents {

Result<QByteArray> pdfOf(const Document& document)
{
    const Result<QByteArray> drawn = pdf::drawn(document);
    if (!drawn) return drawn.error();
    return pdf::finished(*drawn, document);
}

} // namespace alongside::documents
