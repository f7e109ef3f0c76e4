#include "ui/shell/action_table.h"
#include "ui/shell/places/navigator.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/support/look/icons.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const CaseId kJosie{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};

} // namespace

class LinksTest : public QObject {
    Q_OBJECT

private slots:
    void aLinkReadsBackAsItWasWritten()
    {
        for (const ui::Link& link :
             {ui::Link{u"people"_s, {}, {}}, ui::Link{u"person"_s, kJosie, {}},
              ui::Link{u"outcomes"_s, kJosie, u"statement"_s}, ui::Link{u"people"_s, {}, u"find_here"_s}})
            QCOMPARE(ui::Link::read(link.text()), std::optional(link));
        QCOMPARE(ui::personLink(kJosie, u"money"_s, u"price"_s),
                 u"alongside:person/00000001-0002-0003-0405-060708090a0b/money#price"_s);
        for (const QString& other :
             {u"https://example.org"_s, u"alongside:"_s, u"alongside:person/xyz/money"_s, QString()})
            QVERIFY(!ui::Link::read(other));
    }

    void backAndForwardGoWhereOneWas()
    {
        ui::Navigator navigator;
        QSignalSpy moved(&navigator, &ui::Navigator::moved);
        navigator.go({u"people"_s, {}, {}});
        navigator.go({u"talk"_s, kJosie, {}});
        navigator.go({u"talk"_s, kJosie, u"jot"_s});
        QCOMPARE(navigator.here().field, u"jot"_s);
        navigator.back();
        QCOMPARE(navigator.here().screen, u"people"_s);
        QVERIFY(!navigator.canGoBack());
        navigator.forward();
        QCOMPARE(navigator.here().screen, u"talk"_s);
        navigator.back();
        navigator.go({u"sync"_s, {}, {}});
        QVERIFY(!navigator.canGoForward());
        QCOMPARE(moved.size(), 7);
        navigator.forget();
        QVERIFY(navigator.here().screen.isEmpty());
    }

    void noKeyIsGivenTwice()
    {
        QSet<QString> keys, names;
        for (const ui::ActionRow& row : ui::actionTable()) {
            QVERIFY2(!names.contains(row.key), qPrintable(row.key));
            names.insert(row.key);
            for (const QKeySequence& key : row.keys) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
            QVERIFY(!row.keys.isEmpty() && !row.text.isEmpty());
        }
        for (const QString& wanted :
             {u"Ctrl+K"_s, u"Ctrl+L"_s, u"Alt+1"_s, u"Alt+5"_s, u"F11"_s, u"Ctrl+Shift+Y"_s, u"F1"_s, u"Ctrl+S"_s})
            QVERIFY2(keys.contains(wanted), qPrintable(wanted));
    }

    void everyScreenHasItsIconAndTitle()
    {
        const QStringList icons = ui::iconNames();
        QSet<QString> keys;
        for (const ui::Screen& screen : ui::screenCatalogue()) {
            QVERIFY2(icons.contains(screen.icon), qPrintable(screen.icon));
            QVERIFY(!screen.title.isEmpty());
            QVERIFY(!keys.contains(screen.key));
            keys.insert(screen.key);
        }
    }

    void moneyWaitsInLaterUntilThereIsAnOutcome()
    {
        CaseFile file;
        const auto later = [&](const QString& key) {
            for (const ui::Step& step : ui::stepsFor(file))
                if (step.key == key) return step.later;
            return false;
        };
        QVERIFY(later(u"money"_s));
        QVERIFY(!later(u"talk"_s));
        QVERIFY(!later(u"outcomes"_s));
        file.outcomes.append(Outcome{});
        QVERIFY(!later(u"money"_s));
    }
};

std::unique_ptr<QObject> linksTest()
{
    return std::make_unique<LinksTest>();
}

} // namespace alongside::test

#include "links_test.moc"
