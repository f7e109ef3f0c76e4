#include "ui/support/look/icons.h"
#include "ui/support/look/theme.h"
#include "ui/support/look/tokens.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void everyPairKeepsItsContrast_data()
    {
        QTest::addColumn<QColor>("over");
        QTest::addColumn<QColor>("under");
        QTest::addColumn<double>("least");
        for (const bool dim : {false, true}) {
            const ui::Tokens& t = dim ? ui::dimTokens() : ui::lightTokens();
            const auto row = [&](const char* what, const QColor& over, const QColor& under, double least) {
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(dim ? u"dim"_s : u"light"_s, QLatin1String(what))))
                    << over << under << least;
            };
            for (const QColor& ground : {t.page, t.card}) {
                const bool card = ground == t.card;
                row(card ? "text on card" : "text on page", t.text, ground, 7);
                row(card ? "muted on card" : "muted on page", t.muted, ground, 4.5);
                row(card ? "link on card" : "link on page", t.link, ground, 4.5);
                row(card ? "error on card" : "error on page", t.error, ground, 4.5);
                row(card ? "ok on card" : "ok on page", t.ok, ground, 4.5);
                row(card ? "border on card" : "border on page", t.border, ground, 3);
                row(card ? "focus on card" : "focus on page", t.focus, ground, 3);
            }
            row("button", t.buttonText, t.button, 4.5);
            row("button under the mouse", t.buttonText, t.buttonHover, 4.5);
            row("rail", t.railText, t.rail, 4.5);
            row("focus on rail", t.railFocus, t.rail, 3);
            row("caution", t.caution, t.cautionBack, 4.5);
            row("caution on page", t.caution, t.page, 4.5);
            row("information", t.info, t.infoBack, 4.5);
            row("error on its ground", t.error, t.errorBack, 4.5);
            row("text on error", t.text, t.errorBack, 7);
            row("text on caution", t.text, t.cautionBack, 7);
            row("suggestion", t.chipText, t.chipBack, 4.5);
            for (const QColor& ring : t.rings) {
                row("name on ring", t.text, ring, 4.5);
                row("family mark", t.family, ring, 3);
                row("community mark", t.community, ring, 3);
                row("paid mark", t.paid, ring, 3);
            }
        }
    }

    void everyPairKeepsItsContrast()
    {
        QFETCH(QColor, over);
        QFETCH(QColor, under);
        QFETCH(double, least);
        const double found = ui::contrast(over, under);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2 is %3"_s.arg(over.name(), under.name()).arg(found)));
    }

    void contrastIsThatOfWcag()
    {
        QVERIFY(qFuzzyCompare(ui::contrast(Qt::white, Qt::black), 21.0));
        QVERIFY(std::abs(ui::contrast(QColor(0x2B2A28), QColor(0xFAF6EF)) - 13.3) < 0.06);
        QVERIFY(std::abs(ui::contrast(QColor(0x8A8172), QColor(0xFFFFFF)) - 3.8) < 0.06);
    }

    void lookAndSizeChangeLive()
    {
        ui::Theme theme;
        const double usual = QApplication::font().pointSizeF();
        theme.setTextSize(200);
        QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
        theme.setTextSize(500);
        QCOMPARE(theme.textSize(), 200);
        theme.setTextSize(100);
        theme.setLook(ui::Look::Dim);
        QCOMPARE(ui::tokens().page, ui::dimTokens().page);
        theme.setLook(ui::Look::HighContrast);
        QVERIFY(ui::tokens().plain);
        theme.setLook(ui::Look::Light);
        QCOMPARE(ui::tokens().page, ui::lightTokens().page);
    }

    void everyIconPaintsInTheColourAsked()
    {
        QVERIFY(ui::iconNames().size() > 20);
        for (const QString& name : ui::iconNames()) {
            const QImage image =
                ui::lineIcon(name, QColor(0xFF0000)).pixmap(48, 48).toImage().convertToFormat(QImage::Format_ARGB32);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) > 128) {
                        ++painted;
                        QVERIFY2(qRed(image.pixel(x, y)) > 200 && qGreen(image.pixel(x, y)) < 60,
                                 qPrintable(u"%1 %2,%3 #%4"_s.arg(name).arg(x).arg(y).arg(image.pixel(x, y), 8, 16)));
                    }
            QVERIFY2(painted > 20, qPrintable(name));
        }
    }
};

std::unique_ptr<QObject> tokensTest()
{
    return std::make_unique<TokensTest>();
}

} // namespace alongside::test

#include "tokens_test.moc"
