#pragma once
// Setting type with Pango: breaks text into lines with a measuring layout, then each line is drawn by itself, without a
// width and with one plain space after it. Wrapped layouts lose words in structure readers; ligatures lose letters.
// Thread: the one that made it.

#include "core/documents/pdf/look.h"

#include <QList>
#include <QString>
#include <QStringList>

typedef struct _cairo cairo_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;

namespace alongside::documents::pdf {

class Type {
public:
    /// Measures exactly as `cairo` will draw; `cairo` must outlive it.
    Type(cairo_t* cairo, const QString& language);
    ~Type();
    Type(const Type&) = delete;
    Type& operator=(const Type&) = delete;

    /// Unit: points. Never empty: text without a word is one empty line.
    [[nodiscard]] QStringList broken(const QString& text, const Face& face, double width) const;
    [[nodiscard]] double widthOf(const QString& line, const Face& face) const;

    /// Letters that no typeface of this computer has, in order.
    [[nodiscard]] QList<char32_t> unknownLetters(const QString& text, const Face& face) const;

    /// `top` is that of the line's box, lineHeight() high.
    void draw(const QString& line, const Face& face, double x, double top) const;
    /// As a shape only: no text for a reader, no tag. Centred on the origin.
    void drawShape(const QString& word, const Face& face) const;

private:
    PangoLayout* layoutOf(const QString& text, const Face& face) const;

    cairo_t* m_cairo;
    PangoContext* m_context;
};

} // namespace alongside::documents::pdf
