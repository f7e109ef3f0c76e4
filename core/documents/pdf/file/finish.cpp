#define POINTERHOLDER_TRANSITION 4

#include "core/documents/pdf/file/finish.h"

#include "core/documents/pdf/file/artifacts.h"
#include "core/documents/pdf/pictures/picture.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::StringLiterals;

namespace alongside::documents::pdf {

namespace {

using Object = QPDFObjectHandle;

std::vector<Object> kidsOf(Object element)
{
    Object kids = element.getKey("/K");
    if (kids.isArray()) return kids.getArrayAsVector();
    return {kids};
}

bool isA(Object element, const char* tag)
{
    return element.isDictionary() && element.getKey("/S").isName() && element.getKey("/S").getName() == tag;
}

/// A row of heads alone names its columns; a head beside values names its row.
void giveScopes(Object row)
{
    bool headsOnly = true;
    for (const Object& cell : kidsOf(row)) headsOnly = headsOnly && isA(cell, "/TH");
    for (Object& cell : kidsOf(row)) {
        if (!isA(cell, "/TH")) continue;
        cell.replaceKey("/A",
                        Object::parse(headsOnly ? "<< /O /Table /Scope /Column >>" : "<< /O /Table /Scope /Row >>"));
    }
}

/// What each picture shows, in the order they stand.
using Shown = QStringList;

void walk(Object element, Shown& shown)
{
    if (!element.isDictionary()) return;
    if (isA(element, "/Figure") && !shown.isEmpty())
        element.replaceKey("/Alt", Object::newUnicodeString(shown.takeFirst().toStdString()));
    if (isA(element, "/TR")) giveScopes(element);
    for (const Object& kid : kidsOf(element)) walk(kid, shown);
}

Shown shownIn(const Document& document)
{
    Shown shown;
    for (const Block& block : document.blocks)
        if (const auto* picture = std::get_if<AttachedPicture>(&block.is); picture && sizeOf(*picture, 1, 1).height > 0)
            shown += picture->shows;
    return shown;
}

QByteArray xmpOf(const Document& document)
{
    const QString xmp = uR"(<?xpacket begin="%3" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
)"_s;
    return xmp.arg(document.title.toHtmlEscaped(), document.language.toHtmlEscaped(), QString(QChar(0xFEFF))).toUtf8();
}

void addMetadata(QPDF& pdf, Object root, const Document& document)
{
    Object stream = Object::newStream(&pdf, xmpOf(document).toStdString());
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", stream);
}

/// The day of the page, never that of the making: the same page has the same bytes.
void setDate(QPDF& pdf, QDate date)
{
    Object info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) return;
    info.removeKey("/ModDate");
    info.removeKey("/CreationDate");
    if (date.isValid())
        info.replaceKey("/CreationDate",
                        Object::newString("D:" + date.toString(u"yyyyMMdd"_s).toStdString() + "000000Z"));
}

QByteArray rewritten(const QByteArray& drawn, const Document& document)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("page", drawn.constData(), static_cast<size_t>(drawn.size()));
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(document.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    for (Object page : pdf.getAllPages()) {
        page.replaceKey("/Tabs", Object::newName("/S"));
        markArtifacts(page);
    }
    Shown shown = shownIn(document);
    for (const Object& element : kidsOf(root.getKey("/StructTreeRoot"))) walk(element, shown);
    addMetadata(pdf, root, document);
    setDate(pdf, document.date);

    QPDFWriter out(pdf);
    out.setOutputMemory();
    out.setDeterministicID(true);
    out.write();
    const auto bytes = out.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

} // namespace

Result<QByteArray> finished(const QByteArray& drawn, const Document& document)
{
    try {
        return rewritten(drawn, document);
    } catch (const std::exception&) {
        // What the library says may quote the page, so it is not kept.
        return Error{ErrorCode::PageNotMade, u"page"_s, u"the tags could not be added"_s};
    }
}

} // namespace alongside::documents::pdf
