#include "ui/support/look/type.h"

#include <QApplication>

namespace alongside::ui {

QFont fontFor(Type type)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF();
    const auto set = [&](double ofTwelve, QFont::Weight weight) {
        font.setPointSizeF(body * ofTwelve / 12.0);
        font.setWeight(weight);
    };
    switch (type) {
    case Type::Small: set(10.5, QFont::Normal); break;
    case Type::Body: break;
    case Type::Strong: set(12, QFont::Bold); break;
    case Type::Lead: set(13.5, QFont::Normal); break;
    case Type::Section: set(16.5, QFont::Bold); break;
    case Type::Title: set(22, QFont::Bold); break;
    case Type::Figure: set(28, QFont::Bold); break;
    }
    return font;
}

int withText(int usual)
{
    return qRound(usual * QApplication::font().pointSizeF() / kBodyPoints);
}

} // namespace alongside::ui
