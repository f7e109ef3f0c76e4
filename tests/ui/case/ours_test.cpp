// What is for our side of the table on a page that may be turned round: the law's questions, the price guide, what is
// still to say. Turned round it is neither seen nor in the tree; turned back it is all there, with what was answered.

#include "tests/ui/case/room.h"
#include "tests/ui/support/heard.h"
#include "ui/widgets/fields/choice_fields.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

QStringList pagesThatTurn()
{
    QStringList keys;
    PracticeTable table;
    for (const ui::Screen& screen : ui::screenCatalogue())
        if (screen.make && screen.place != ui::Place::Theirs
            && std::unique_ptr<ui::Page>(screen.make(table.opened()))->canBeShown())
            keys += screen.key;
    return keys;
}

QStringList linesIn(QWidget* part)
{
    QStringList lines = everyWordIn(part).split(u'\n', Qt::SkipEmptyParts);
    lines.removeDuplicates();
    return lines;
}

/// What is said in the parts for staff and nowhere else in the window.
QStringList saidToStaffAlone(const Room& room)
{
    QStringList ours;
    QStringList all = everyWordIn(const_cast<ui::MainWindow*>(&room.window)).split(u'\n', Qt::SkipEmptyParts);
    for (QWidget* part : room.window.findChildren<QWidget*>(u"for_staff"_s)) {
        if (!part->isVisible()) continue; // on a page that is not on show
        ours += linesIn(part);
        for (const QString& line : everyWordIn(part).split(u'\n', Qt::SkipEmptyParts)) all.removeOne(line);
    }
    ours.removeIf([&](const QString& line) { return all.contains(line) || line.size() < 6; });
    return ours;
}

void makeMuchToSay(CaseFile& file)
{
    file.choices = {.way = Deploy::DpSelf};
    file.money.agreedHow = Agreed::NotYet;
    file.money.personSaysEnough = Tri::No;
    file.lines.append({.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)}});
}

} // namespace

class OursTest final : public QObject {
    Q_OBJECT

private slots:
    void turnedRoundItIsNeitherSeenNorInTheTree_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString& screen : pagesThatTurn()) QTest::addRow("%s", qPrintable(screen)) << screen;
    }

    void turnedRoundItIsNeitherSeenNorInTheTree()
    {
        QFETCH(const QString, screen);
        Room room(Until::Agreed);
        room.session().act(makeMuchToSay);
        ui::Page* page = room.goTo(screen);
        const QStringList ours = saidToStaffAlone(room);
        QVERIFY2(!ours.isEmpty() || screen == u"outcomes"_s, qPrintable(screen));
        QTest::keyClick(&room.window, Qt::Key_F11);
        for (int round = 0; round < 2; ++round) {
            const QStringList told = linesIn(&room.window);
            for (const QString& line : ours) QVERIFY2(!told.contains(line), qPrintable(line));
            room.session().act([](CaseFile& file) { file.outcomes.first().better += u'.'; }); // brought into line again
        }
        QTest::keyClick(&room.window, Qt::Key_F11);
        const QStringList told = linesIn(&room.window);
        for (const QString& line : ours) QVERIFY2(told.contains(line), qPrintable(line));
        for (const QWidget* part : page->findChildren<QWidget*>(u"for_staff"_s)) QVERIFY(!part->isHidden());
    }

    void theLawsQuestionsAreOursAndKeepTheirAnswers()
    {
        Room room(Until::Agreed);
        room.session().act(makeMuchToSay);
        ui::Page* page = room.goTo(u"choices"_s);
        const auto asked = [page] { return page->findChild<ui::TriChoice*>(u"capacity_to_ask_field"_s); };
        QVERIFY(asked() && asked()->isVisible());
        asked()->setValue(Tri::Yes);
        emit asked()->edited(Tri::Yes);
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(!asked());
        QVERIFY(!everyWordIn(&room.window).contains(u"Can a direct payment be made?"_s));
        room.session().act([](CaseFile& file) { file.choices.canManage = Tri::No; }); // a colleague's answer comes in
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(asked() && asked()->isVisible());
        QCOMPARE(asked()->value(), Tri::Yes);
        QCOMPARE(page->findChild<ui::TriChoice*>(u"can_manage_field"_s)->value(), Tri::No);
        QVERIFY(everyWordIn(&room.window).contains(u"Can a direct payment be made?"_s));
    }

    void thePriceGuideIsOurs()
    {
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(u"money"_s);
        const auto guide = [page] { return page->findChild<QLabel*>(u"money_guide"_s); };
        QVERIFY(guide() && guide()->isVisible());
        const QString said = guide()->text();
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(!guide());
        QVERIFY(!everyWordIn(&room.window).contains(said));
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(guide() && guide()->isVisible());
        QCOMPARE(guide()->text(), said);
    }

    void whyThereIsNoSumIsOursAndThatThereIsNoneIsEverybodys()
    {
        Room room(Until::Priced);
        room.session().act([](CaseFile& file) { file.money.agreedOn = QDate(2015, 4, 1); }); // no guide was there yet
        room.goTo(u"money"_s);
        const QString why = u"There is no price guide for that day."_s;
        QVERIFY(everyWordIn(&room.window).contains(why));
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(!everyWordIn(&room.window).contains(u"price guide"_s, Qt::CaseInsensitive));
        QVERIFY(everyWordIn(&room.window).contains(u"What it comes to is not yet known."_s));
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(everyWordIn(&room.window).contains(why));
    }

    /// What is away is nobody's child: it goes with its page all the same.
    void aPageCanBeLeftWhileItIsTurnedRound()
    {
        PracticeTable table(Until::Agreed);
        QPointer<QWidget> away;
        {
            const std::unique_ptr<ui::Page> page(ui::screenOf(u"choices"_s)->make(table.opened()));
            away = page->findChild<QWidget*>(u"capacity_to_ask"_s);
            QVERIFY(away);
            page->setShown(true);
            QVERIFY(away && !page->isAncestorOf(away));
        }
        QVERIFY(!away);
    }
};

std::unique_ptr<QObject> oursTest()
{
    return std::make_unique<OursTest>();
}

} // namespace alongside::test

#include "ours_test.moc"
