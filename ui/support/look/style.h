#pragma once
// How controls are drawn: Fusion with our own size, corners and focus ring. Colours come from the tokens alone.
// A button says what it is by its kind (ui/support/look/buttons.h).

#include <QProxyStyle>

namespace alongside::ui {

class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawAnswer(const QStyleOptionButton& button, bool round, QPainter* painter, const QWidget* widget) const;
};

/// A sheet that opens over the window: rounded, and cut to that shape, so that a desktop without compositing shows no
/// black corners. `shapeSheet` when it is resized, `drawSheet` when it is painted.
void shapeSheet(QWidget* sheet);
void drawSheet(QWidget* sheet);

/// 3 px, its outer edge on `rect`. Around a filled surface leave a gap of 2 px.
void drawFocusRing(QPainter* painter, const QRectF& rect, double radius, const QColor& colour);

} // namespace alongside::ui
