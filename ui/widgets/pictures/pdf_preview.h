#pragma once
// The page that will be printed, shown from the very bytes: in memory, never a file.

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QBuffer;
class QPdfDocument;
class QPdfView;

namespace alongside::ui {

class TextLabel;

class PdfPreview final : public QWidget {
    Q_OBJECT

public:
    explicit PdfPreview(QWidget* parent = nullptr);
    ~PdfPreview() override;

    /// False: these bytes are no PDF; the sheet says so in words.
    bool setPdf(const QByteArray& bytes);
    [[nodiscard]] int pageCount() const;
    /// All the words of one page, for the screen reader and for tests.
    [[nodiscard]] QString wordsOf(int page) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void drawAgain();

    QByteArray m_bytes;
    QBuffer* m_buffer;
    QPdfDocument* m_document;
    QPdfView* m_view;
    TextLabel* m_caption;
    QTimer m_still; // nobody is making the window larger or smaller any more
};

} // namespace alongside::ui
