// Where something goes while the pointer is on the page its room is kept, and no longer: the pointer elsewhere, or the page
// left, there is no hole.

#include "tests/ui/case/room.h"
#include "tests/ui/support/pictures.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// A row that goes, words that become fewer, and what stands below them, on a page as the window has it.
struct Sheet {
    QScrollArea area{};
    ui::Stack* page = new ui::Stack;
    QWidget* row = new QWidget;
    ui::Stack* words = new ui::Stack(0);
    QWidget* part = new QWidget;
    QWidget* below = new QWidget;
    ui::KeptRoom* room = nullptr;

    Sheet()
    {
        for (QWidget* one : {row, part, below}) one->setFixedHeight(60);
        words->rows->addWidget(part);
        for (QWidget* one : QList<QWidget*>{row, words, below}) page->rows->addWidget(one);
        page->rows->addStretch();
        room = new ui::KeptRoom(row);
        new ui::KeptHeight(words);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(400, 500);
        area.show();
    }
    void point(QPoint at)
    {
        QTest::mouseMove(area.windowHandle(), at);
        QCoreApplication::processEvents();
    }
    /// Both go; where what is below then stands.
    int afterwards()
    {
        room->setVisible(false);
        part->hide();
        (void)comesToRest(&area);
        return below->y();
    }
};

/// Rows that are away and whose room is kept, and parts that are held higher than they need.
QStringList holes(const QWidget* page)
{
    QStringList found;
    for (const QWidget* part : page->findChildren<QWidget*>()) {
        const QWidget* around = part->parentWidget();
        if (!around || !around->isVisible()) continue;
        if (part->isHidden() && part->sizePolicy().retainSizeWhenHidden()) found += part->objectName() + u" is away"_s;
    }
    return found;
}

} // namespace

class KeptRoomTest final : public QObject {
    Q_OBJECT

private slots:
    void underThePointerNothingComesUp()
    {
        Sheet sheet;
        QVERIFY(QTest::qWaitForWindowExposed(&sheet.area));
        sheet.point({200, 200});
        QVERIFY(sheet.area.viewport()->underMouse());
        const int before = sheet.below->y();
        QCOMPARE(sheet.afterwards(), before);
        QEvent gone(QEvent::Leave); // to the footer
        sheet.area.viewport()->setAttribute(Qt::WA_UnderMouse, false);
        QCoreApplication::sendEvent(sheet.area.viewport(), &gone);
        QVERIFY(comesToRest(&sheet.area));
        QVERIFY2(sheet.below->y() < before - 100, qPrintable(QString::number(sheet.below->y())));
    }

    void withThePointerElsewhereThereIsNoHole()
    {
        Sheet sheet;
        QVERIFY(QTest::qWaitForWindowExposed(&sheet.area));
        sheet.area.viewport()->setAttribute(Qt::WA_UnderMouse, false);
        QEvent gone(QEvent::Leave);
        QCoreApplication::sendEvent(sheet.area.viewport(), &gone);
        const int before = sheet.below->y();
        const int after = sheet.afterwards();
        QVERIFY2(after < before - 100, qPrintable(QString::number(after)));
    }

    /// Agreed by the button of the footer: what was asked goes, and nothing of it stays open.
    void onceAgreedThereIsNoHole()
    {
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(u"money"_s);
        room.session().act([](CaseFile& file) { file.money.personSaysEnough = Tri::No; });
        settleAt(page);
        QVERIFY(page->findChild<QWidget*>(u"not_enough_note"_s)->isVisible());
        room.session().act([](CaseFile& file) { file.money.personSaysEnough = Tri::Yes; });
        settleAt(page);
        QVERIFY(!page->findChild<QWidget*>(u"not_enough_note"_s)->isVisible());
        QCOMPARE(holes(page), QStringList());
    }

private:
    static void settleAt(const QWidget* page) { QVERIFY(comesToRest(page->window())); }
};

std::unique_ptr<QObject> keptRoomTest()
{
    return std::make_unique<KeptRoomTest>();
}

} // namespace alongside::test

#include "kept_room_test.moc"
