#include "ui/widgets/pictures/pdf_preview.h"

#include "ui/support/names.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/widgets/text_label.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

PdfPreview::PdfPreview(QWidget* parent)
    : QWidget(parent), m_buffer(new QBuffer(&m_bytes, this)), m_document(new QPdfDocument(this)),
      m_view(new QPdfView(this)), m_caption(new TextLabel({}, Type::Small))
{
    name(m_view, u"pdf_pages"_s, tr("The page as it will be printed"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setMinimumHeight(320);
    m_caption->setTone(TextLabel::Tone::Muted);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kTight);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_caption);
    setFocusProxy(m_view);
    m_still.setSingleShot(true);
    m_still.setInterval(300);
    connect(&m_still, &QTimer::timeout, this, &PdfPreview::drawAgain);
}

void PdfPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_still.start();
}

/// A page that was still being drawn for the size before may have come in for this one, and would stay blurred.
void PdfPreview::drawAgain()
{
    const int spacing = m_view->pageSpacing();
    m_view->setPageSpacing(spacing + 1);
    m_view->setPageSpacing(spacing);
}

PdfPreview::~PdfPreview()
{
    m_view->setDocument(nullptr); // the document reads our bytes: it goes first
    m_document->close();
}

bool PdfPreview::setPdf(const QByteArray& bytes)
{
    m_document->close();
    m_buffer->close();
    m_bytes = bytes;
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer);
    const bool readable = m_document->status() == QPdfDocument::Status::Ready;
    const int pages = pageCount();
    m_caption->setText(!readable    ? tr("This page could not be shown. It is kept; try again.")
                       : pages == 1 ? tr("1 page, as it will be printed")
                                    : tr("%1 pages, as they will be printed").arg(pages));
    QStringList words;
    for (int page = 0; readable && page < pages; ++page) words += wordsOf(page);
    m_view->setAccessibleDescription(words.join(u'\n'));
    return readable;
}

int PdfPreview::pageCount() const
{
    return m_document->status() == QPdfDocument::Status::Ready ? m_document->pageCount() : 0;
}

QString PdfPreview::wordsOf(int page) const
{
    return m_document->getAllText(page).text();
}

} // namespace alongside::ui
