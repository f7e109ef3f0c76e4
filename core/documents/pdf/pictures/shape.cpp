#include "core/documents/pdf/pictures/shape.h"

#include <QByteArrayList>

#include <cairo.h>

namespace alongside::documents::pdf {

namespace {

constexpr double kSquare = 24; // of the paths

struct Place {
    double x = 0;
    double y = 0;
};

/// Reads "M 1 2 L 3 4 C ... Z" word by word.
class Path {
public:
    Path(const QByteArray& path, double x, double y, double scale)
        : m_words(path.simplified().split(' ')), m_x(x), m_y(y), m_scale(scale)
    {
    }

    bool draw(cairo_t* cairo)
    {
        while (m_isWhole && m_at < m_words.size()) {
            const QByteArray& what = m_words[m_at++];
            if (what == "M") to(cairo, cairo_move_to);
            else if (what == "L") to(cairo, cairo_line_to);
            else if (what == "C") curve(cairo);
            else if (what == "Z") cairo_close_path(cairo);
            else m_isWhole = false;
        }
        return m_isWhole;
    }

private:
    double number()
    {
        bool isNumber = false;
        const double value = m_words.value(m_at++).toDouble(&isNumber);
        m_isWhole = m_isWhole && isNumber;
        return value;
    }

    Place place()
    {
        const double x = number();
        const double y = number();
        return {m_x + x * m_scale, m_y + y * m_scale};
    }

    void to(cairo_t* cairo, void (*go)(cairo_t*, double, double))
    {
        const Place end = place();
        if (m_isWhole) go(cairo, end.x, end.y);
    }

    void curve(cairo_t* cairo)
    {
        const Place one = place();
        const Place two = place();
        const Place end = place();
        if (m_isWhole) cairo_curve_to(cairo, one.x, one.y, two.x, two.y, end.x, end.y);
    }

    QByteArrayList m_words;
    qsizetype m_at = 0;
    double m_x;
    double m_y;
    double m_scale;
    bool m_isWhole = true;
};

} // namespace

void fillShape(cairo_t* cairo, Symbol symbol, double x, double y, double size, Ink ink)
{
    const QByteArray path = pathOf(symbol);
    if (path.isEmpty()) return;
    cairo_set_source_rgb(cairo, ink.red / 255.0, ink.green / 255.0, ink.blue / 255.0);
    cairo_new_path(cairo);
    if (Path(path, x, y, size / kSquare).draw(cairo)) cairo_fill(cairo);
    else cairo_new_path(cairo);
}

} // namespace alongside::documents::pdf
