// A name in Arabic on every page of one person: no sentence of the program's begins at the other end for it.

#include "tests/ui/case/page_test.h"
#include "tests/ui/support/pictures.h"
#include "ui/shell/places/screen_catalogue.h"

#include <QAbstractButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::test {

class WritingTest final : public QObject {
    Q_OBJECT

private:
    static ui::CasePage* opened(PracticeTable& table, const QString& screen)
    {
        return static_cast<ui::CasePage*>(ui::screenOf(screen)->make(table.opened()));
    }

    /// Words of ours are in Latin letters; a sentence with one must run from the left, as a label asks it.
    static QStringList turnedRound(const QWidget* page)
    {
        static const QRegularExpression ours(u"[A-Za-z]{2}"_s);
        QStringList turned;
        const auto ask = [&](const QString& text) {
            for (const QString& line : text.split(u'\n'))
                if (line.contains(ours) && line.isRightToLeft()) turned += line;
        };
        for (const QLabel* label : page->findChildren<QLabel*>()) ask(label->text());
        for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) ask(button->text());
        for (QWidget* widget : page->findChildren<QWidget*>())
            if (auto* heard = QAccessible::queryAccessibleInterface(widget)) ask(heard->text(QAccessible::Name));
        return turned;
    }

private slots:
    void noSentenceIsTurnedRoundByAName_data()
    {
        QTest::addColumn<QString>("screen");
        for (const ui::Screen& screen : ui::screenCatalogue())
            if (screen.make) QTest::newRow(qPrintable(screen.key)) << screen.key;
    }
    void noSentenceIsTurnedRoundByAName()
    {
        QFETCH(QString, screen);
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) {
            const QString amina = u"\u0623\u0645\u064A\u0646\u0629"_s;
            file.person.name = file.person.preferredName = amina;
            for (CircleMember& member : file.circle) member.name = amina;
            for (Offer& offer : file.offers) offer.what = amina;
            for (SupportLine& line : file.lines) line.label = amina;
        });
        ui::CasePage* page = opened(table, screen);
        QVERIFY(page);
        Sitting sitting(page);
        QVERIFY(comesToRest(page));
        const QStringList turned = turnedRound(page);
        QVERIFY2(turned.isEmpty(), qPrintable(turned.join(u'\n')));
    }
};

std::unique_ptr<QObject> writingTest()
{
    return std::make_unique<WritingTest>();
}

} // namespace alongside::test

#include "writing_test.moc"
