// Every pair of pages of one person, as the window keeps them: what is changed on one is on the other, prints from it and
// is decided from it. The pages are the rows of the screen table; a new screen is in this test by being one.

#include "core/casework/versions/asked_anew.h"
#include "tests/ui/case/room.h"
#include "tests/ui/support/mnemonics.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/run.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/widgets/pictures/pdf_preview.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

QStringList casePages()
{
    QStringList keys;
    for (const ui::Screen& screen : ui::screenCatalogue())
        if (screen.make && screen.place != ui::Place::Theirs) keys += screen.key; // turned round, none leads from it
    return keys;
}

QString heard(const QWidget* page)
{
    QString all;
    for (QWidget* widget : page->findChildren<QWidget*>())
        if (auto* one = QAccessible::queryAccessibleInterface(widget))
            for (const auto kind : {QAccessible::Name, QAccessible::Value}) all += one->text(kind) + u'\n';
    return all;
}

QString acts(ui::Page* page)
{
    QString all = page->question();
    for (const ui::PageAction& action : page->actions()) all += action.text;
    return all;
}

QString printed(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pages;
    pages.load(&buffer);
    QString all;
    for (int page = 0; page < pages.pageCount(); ++page) all += pages.getAllText(page).text();
    return all.simplified();
}

QString toldDay(QDate day)
{
    return u"I want to be ready on day "_s + QString::number(day.toJulianDay());
}

} // namespace

class PagesTest final : public QObject {
    Q_OBJECT

private slots:
    void whatIsChangedOnOnePageIsOnEveryOther_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const QString& from : casePages())
            for (const QString& to : casePages())
                if (from != to) QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
    }

    void whatIsChangedOnOnePageIsOnEveryOther()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        Room room(Until::Agreed);
        QCOMPARE(room.goTo(to)->screen(), to); // open before, and kept
        ui::Page* other = room.window.page();
        ui::Page* page = room.goTo(from);
        QVERIFY(page != other);
        // By the hands on this page: it is the one on show, and what it is asked to say is what every page is to say.
        const QString called = u"Wilhelmina"_s;
        const QString wish = toldDay(room.table.clock.today());
        room.session().edit([&](CaseFile& file) {
            file.person.name = called;
            file.person.preferredName = called;
            file.outcomes.first().statement = wish;
        });
        ui::Page* again = room.goTo(to);
        QCOMPARE(again, other);
        // As a page made this moment has it, word for word.
        const std::unique_ptr<ui::Page> fresh(ui::screenOf(to)->make(room.session()));
        for (const QString& line : heard(fresh.get()).split(u'\n'))
            if (line.contains(called) || line.contains(wish)) QVERIFY2(heard(again).contains(line), qPrintable(line));
        QVERIFY(heard(again).contains(wish) || heard(again).contains(called) || acts(again).contains(called));
        if (auto* plan = qobject_cast<ui::PlanPage*>(again)) {
            QVERIFY(printed(plan->bytes()).contains(called));
            QVERIFY(!printed(plan->bytes()).contains(wish)); // it was agreed in other words, and that is said
            QVERIFY(plan->findChild<QWidget*>(u"noted_since"_s)->isVisible());
        }
        room.goTo(from);
        QTRY_COMPARE(room.table.now().outcomes.first().statement, wish);
    }

    /// The keyboard begins above the page that is shown: the heading stays.
    void thePlanOpensAtItsTopWithLargeLetters()
    {
        theme()->setTextSize(200);
        const auto usual = qScopeGuard([] { theme()->setTextSize(100); });
        Room room(Until::Reviewed);
        ui::Page* page = room.goTo(u"plan"_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"part_summary"_s);
        page->findChild<QAbstractButton*>(u"part_pages"_s)->click();
        page->focusFirst();
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"paper"_s);
        QTRY_VERIFY(page->findChild<QWidget*>(u"paper"_s)->mapTo(page, QPoint()).y()
                    < page->findChild<ui::PdfPreview*>()->mapTo(page, QPoint()).y());
        const auto* area = room.window.findChild<ui::Page*>(u"plan"_s)->parentWidget()->parentWidget();
        QCOMPARE(static_cast<const QScrollArea*>(area)->verticalScrollBar()->value(), 0);
        keep(&room.window, u"plan_200"_s);
    }

    /// Every page of a person, with all that opens on it: a button is no wider than its words, or what it does is lost in it.
    void aButtonIsAsWideAsItsWords()
    {
        Room room(Until::Started);
        QStringList wide;
        for (const QString& screen : casePages()) {
            ui::Page* page = room.goTo(screen);
            for (auto* open : page->findChildren<QPushButton*>())
                if (open->objectName().endsWith(u"_open"_s) || open->objectName().startsWith(u"changed_"_s)
                    || open->objectName() == u"person_changed"_s)
                    open->click();
            QVERIFY(comesToRest(&room.window));
            for (const auto* button : page->findChildren<QPushButton*>())
                if (button->isVisible() && button->width() > button->sizeHint().width())
                    wide += u"%1: %2 is %3 wide, its words %4"_s.arg(screen, button->objectName())
                                .arg(button->width())
                                .arg(button->sizeHint().width());
        }
        QCOMPARE(wide.join(u'\n'), QString());
    }

    /// Every page of a person, with all that opens on it: each letter leads to one place.
    void altAndALetterLeadsToOnePlace()
    {
        Room room(Until::Started);
        for (const QString& screen : casePages()) {
            ui::Page* page = room.goTo(screen);
            for (auto* open : page->findChildren<QAbstractButton*>())
                if (open->objectName().endsWith(u"_open"_s) && open->isCheckable()) open->setChecked(true);
            QVERIFY2(doubleMnemonics(&room.window).isEmpty(),
                     qPrintable(screen + u'\n' + doubleMnemonics(&room.window).join(u'\n')));
        }
    }

    /// What the talk says that it stands beside, it stands beside.
    void theBadDaysToldInTheTalkStandWhereTheTalkSaysSo()
    {
        Room room(Until::Agreed);
        room.goTo(u"money"_s);
        room.goTo(u"eligibility"_s);
        room.goTo(u"talk"_s);
        room.session().edit([](CaseFile& file) { file.goodAndBad = {.badDaysAMonth = 11, .howKnown = u"my diary"_s}; });
        for (const QString& screen : {u"eligibility"_s, u"money"_s}) {
            QString all;
            for (const QLabel* label : room.goTo(screen)->findChildren<QLabel*>()) all += label->text() + u'\n';
            QVERIFY2(all.contains(u"11 bad days in a normal month: \u201Cmy diary\u201D"_s), qPrintable(screen));
        }
    }

    /// Agreed anew on Money after a change on any page; the page to leave, open before, prints that agreement.
    void whatIsDecidedIsWhatEveryPageSaysAndPrints_data()
    {
        QTest::addColumn<QString>("from");
        for (const QString& from : casePages()) QTest::addRow("%s", qPrintable(from)) << from;
    }

    void whatIsDecidedIsWhatEveryPageSaysAndPrints()
    {
        QFETCH(const QString, from);
        Room room(Until::Agreed);
        const Money before = standing(room.session().file().agreements)->allocation.weekly;
        auto* plan = qobject_cast<ui::PlanPage*>(room.goTo(u"plan"_s));
        room.goTo(u"money"_s);
        QVERIFY(printed(plan->bytes()).contains(before.display()));
        room.goTo(from);
        room.session().edit([&](CaseFile& file) {
            for (SupportLine& line : file.lines) line.quantity.thousandths *= 2;
            casework::sayTheSame(file, room.table.clock.today());
            casework::agreeTheSameWay(file, room.table.clock.today());
            file.money.workerSaysEnough = Tri::Yes;
        });
        for (const ui::PageAction& action : room.goTo(u"money"_s)->actions())
            if (action.key == u"agree"_s) action.run();
        room.window.findChild<QPushButton*>(u"confirm_yes"_s)->click();
        QTRY_COMPARE(room.session().file().agreements.size(), 2);
        const AllocationAgreement agreed = *standing(room.session().file().agreements);
        QVERIFY(agreed.allocation.weekly != before);
        QCOMPARE(agreed.allocation, *room.table.rules.allocation(room.session().file(), room.table.clock.today()));
        QCOMPARE(room.goTo(u"plan"_s), plan);
        QVERIFY(printed(plan->bytes()).contains(agreed.allocation.weekly.display()));
        QVERIFY(!printed(plan->bytes()).contains(before.display()));
    }
};

std::unique_ptr<QObject> pagesTest()
{
    return std::make_unique<PagesTest>();
}

} // namespace alongside::test

#include "pages_test.moc"
