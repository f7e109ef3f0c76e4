// Adding somebody by keyboard and mouse: once each, begun empty each time, and nobody twice however a name is spelled.

#include "tests/ui/support/look.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/run.h"
#include "ui/screens/people/add_person_card.h"
#include "ui/screens/people/people_delegate.h"
#include "ui/screens/people/people_model.h"
#include "ui/screens/people/people_page.h"
#include "ui/shell/places/link.h"
#include "ui/support/look/type.h"
#include "ui/widgets/fields/date_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const QDate kToday(2024, 9, 17);

CaseloadRow row(uint number, const QString& name, const QString& called = {}, QDate born = {})
{
    CaseloadRow one;
    one.id = {QUuid(number, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    one.name = name;
    one.preferredName = called;
    one.bornOn = born;
    return one;
}

QList<CaseloadRow> people()
{
    return {row(1, u"Josie Thackray"_s, {}, {1941, 3, 2}), row(2, u"Siobhán O\u2019Brien"_s, u"Shiv"_s),
            row(3, u"Bernie"_s), row(4, u"Ŵyn Prys"_s)};
}

/// The page on screen, with the card open and the keyboard in the name.
struct Desk {
    ui::PeoplePage page{u"Good morning."_s};
    QSignalSpy added{&page, &ui::PeoplePage::addAsked};

    Desk()
    {
        page.setPeople(people(), kToday);
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
    }
    bool ready()
    {
        if (!QTest::qWaitForWindowActive(&page)) return false;
        page.askForPerson();
        return true;
    }
    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    QString in(const QString& field) const { return page.findChild<QLineEdit*>(field)->text(); }
    bool warns() const { return page.findChild<QLabel*>(u"alike"_s)->isVisible(); }
    Person last() const { return added.last().at(0).value<Person>(); }
};

} // namespace

class AddPersonTest : public QObject {
    Q_OBJECT

private slots:
    /// In a narrow lane, with letters twice as large: a row is as high as all that it says.
    void aRowSaysAllOfIt_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200}) QTest::addRow("%d", percent) << percent;
    }

    void aRowSaysAllOfIt()
    {
        QFETCH(const int, percent);
        const auto usual = qScopeGuard([] { theme()->setTextSize(100); });
        theme()->setTextSize(percent);
        CaseloadRow looked = row(1, u"Josie Thackray"_s);
        looked.stage = Stage::Reviewed;
        looked.sent = SentState::ChangedSince;
        ui::PeoplePage page(u"Good morning."_s);
        page.setPeople({looked}, kToday);
        page.resize(1100, 700);
        page.show();
        QVERIFY(comesToRest(&page));
        keep(&page, u"people_at_%1"_s.arg(percent));
        auto* lane = page.findChild<QListView*>(u"lane_0"_s);
        const QModelIndex one = lane->model()->index(0, 0);
        const QFontMetrics small(ui::fontFor(ui::Type::Small));
        const QRect room(0, 0, lane->visualRect(one).width() - 24, QWIDGETSIZE_MAX);
        const int note =
            small.boundingRect(room, Qt::TextWordWrap, one.data(ui::PeopleModel::NoteRole).toString()).height();
        const int sent =
            small.boundingRect(room.adjusted(0, 0, -18, 0), Qt::TextWordWrap, ui::sentWords(ui::Sent::Changed))
                .height();
        const int name = QFontMetrics(ui::fontFor(ui::Type::Strong)).height();
        QVERIFY2(lane->visualRect(one).height() >= name + note + sent + 20,
                 qPrintable(u"%1 < %2 + %3 + %4"_s.arg(lane->visualRect(one).height()).arg(name).arg(note).arg(sent)));
        QCOMPARE(note > small.lineSpacing() * 3 / 2, percent == 200); // it wraps, or this shows nothing
    }

    void nobodyIsEnteredTwice()
    {
        Person person;
        person.name = u"thackray josie"_s;
        QCOMPARE(ui::alikeTo(person, people()).size(), 1);
        person.name = u"Josephine Thackray"_s;
        QVERIFY(ui::alikeTo(person, people()).isEmpty());
        person.bornOn = people().first().bornOn;
        QCOMPARE(ui::alikeTo(person, people()).size(), 1);

        ui::PeoplePage page(u"Good morning."_s);
        page.setPeople(people(), kToday);
        page.resize(1100, 600);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy added(&page, &ui::PeoplePage::addAsked);
        page.askForPerson();
        QTest::keyClicks(QApplication::focusWidget(), u"Josie Thackray"_s);
        QVERIFY(page.findChild<QLabel*>(u"alike"_s)->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"y"_s);
        QVERIFY(!page.findChild<QLabel*>(u"alike"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(added.last().at(0).value<Person>().name, u"Josie Thackrayy"_s);
    }

    void namesakesAreSeenHoweverTheNameIsSpelled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("known");
        QTest::newRow("straight apostrophe") << u"Siobhán O'Brien"_s << u"Siobhán O\u2019Brien"_s;
        QTest::newRow("no accent") << u"siobhan o'brien"_s << u"Siobhán O\u2019Brien"_s;
        QTest::newRow("letters decomposed") << u"Siobha\u0301n O\u2019Brien"_s << u"Siobhán O\u2019Brien"_s;
        QTest::newRow("welsh") << u"Wyn Prys"_s << u"Ŵyn Prys"_s;
        QTest::newRow("a single name") << u"bernie"_s << u"Bernie"_s;
        QTest::newRow("one name known, two typed") << u"Bernie Adams"_s << u"Bernie"_s;
        QTest::newRow("two known, one typed") << u"Thackray"_s << u"Josie Thackray"_s;
        QTest::newRow("what they are called") << u"shiv"_s << u"Siobhán O\u2019Brien"_s;
        QTest::newRow("somebody else") << u"Josephine Bell"_s << QString();
        QTest::newRow("nothing yet") << QString() << QString();
    }

    void namesakesAreSeenHoweverTheNameIsSpelled()
    {
        QFETCH(QString, typed);
        QFETCH(QString, known);
        Person person;
        person.name = typed;
        const QList<CaseloadRow> alike = ui::alikeTo(person, people());
        QCOMPARE(alike.size(), known.isEmpty() ? 0 : 1);
        if (!known.isEmpty()) QCOMPARE(alike.first().name, known);
    }

    void theNextPersonBeginsWithEmptyFields()
    {
        Desk desk;
        QVERIFY(desk.ready());
        desk.type(u"Gwen Pardoe"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"Gwen"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"2/3/48"_s);
        desk.press(Qt::Key_Return); // Enter adds from every field of it
        QCOMPARE(desk.added.size(), 1);
        QCOMPARE(desk.last().bornOn, QDate(1948, 3, 2));
        QCOMPARE(desk.in(u"new_name"_s), u"Gwen Pardoe"_s); // until it is on this laptop
        desk.page.personAdded();
        desk.page.askForPerson();
        for (const QString& field : {u"new_name"_s, u"new_preferred"_s, u"new_born"_s, u"new_born_year"_s})
            QCOMPARE(desk.in(field), QString());
        desk.type(u"Ada Moss"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.last().name, u"Ada Moss"_s);
        QVERIFY(!desk.last().bornOn.isValid());
    }

    void anAdultUnlessACarerIsSaidAndTheNextOneIsAskedAnew()
    {
        Desk desk;
        QVERIFY(desk.ready());
        desk.type(u"Ivy Lamb"_s);
        QTest::mouseClick(desk.page.findChild<QAbstractButton*>(u"new_subject_carer"_s), Qt::LeftButton);
        QTest::mouseClick(desk.page.findChild<QPushButton*>(u"add_person_now"_s), Qt::LeftButton);
        QCOMPARE(desk.last().subject, CaseSubject::Carer);
        desk.page.personAdded();
        desk.page.askForPerson();
        desk.type(u"Ada Moss"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.last().subject, CaseSubject::Adult);
    }

    void oneButtonAddsAPerson()
    {
        ui::PeoplePage page(u"Good morning."_s);
        page.resize(1000, 700);
        page.show();
        page.setPeople({}, QDate(2026, 11, 21));
        const auto offers = [&] {
            qsizetype all = page.actions().size();
            for (const auto* button : page.findChildren<QPushButton*>())
                if (button->isVisible() && button->text().remove(u'&').startsWith(u"Add ")) ++all;
            return all;
        };
        QCOMPARE(offers(), 2); // the page itself has room for the question too
        QSignalSpy changed(&page, &ui::Page::actionsChanged);
        page.askForPerson();
        QCOMPARE(offers(), 1);
        page.findChild<QPushButton*>(u"add_person_close"_s)->click();
        QCOMPARE(offers(), 2);
        page.askForPerson();
        page.personAdded();
        QCOMPARE(offers(), 2);
        QCOMPARE(changed.size(), 4);
    }

    void aDoubleClickAddsOne()
    {
        Desk desk;
        QVERIFY(desk.ready());
        desk.type(u"Gwen Pardoe"_s);
        auto* add = desk.page.findChild<QPushButton*>(u"add_person_now"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::mouseDClick(add, Qt::LeftButton);
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(desk.added.size(), 1);
    }

    void whatCouldNotBeKeptStaysAndMayBeAskedForAgain()
    {
        Desk desk;
        QVERIFY(desk.ready());
        desk.type(u"Gwen Pardoe"_s);
        desk.press(Qt::Key_Return);
        desk.page.personNotAdded();
        QCOMPARE(desk.in(u"new_name"_s), u"Gwen Pardoe"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.added.size(), 2);
    }

    void aBirthThatIsNoneIsSaidBeforeAnybodyIsAdded()
    {
        Desk desk;
        QVERIFY(desk.ready());
        desk.type(u"Gwen Pardoe"_s);
        desk.page.findChild<QLineEdit*>(u"new_born"_s)->setFocus();
        desk.type(u"2/3/2031"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.added.isEmpty());
        auto* said = desk.page.findChild<QLabel*>(u"new_born_problem"_s);
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().startsWith(u"This day is after 17 September 2024."_s), qPrintable(said->text()));
    }

    void theWarningLeadsToThePersonAndMayBeRebuiltByItsOwnButton()
    {
        Desk desk;
        QVERIFY(desk.ready());
        desk.type(u"bernie"_s);
        QVERIFY(desk.warns());
        QSignalSpy followed(&desk.page, &ui::Page::followed);
        const QString button = u"alike_"_s + people().at(2).id.value.toString(QUuid::Id128);
        // Opening somebody reads the lists again: the button's list is built anew while its click is still running.
        connect(&desk.page, &ui::Page::followed, &desk.page, [&desk] { desk.page.setPeople({}, kToday); });
        QTest::mouseClick(desk.page.findChild<QPushButton*>(button), Qt::LeftButton);
        QCOMPARE(followed.last().at(0).toString(), ui::personLink(people().at(2).id, u"person"_s));
        QVERIFY(!desk.page.findChild<QPushButton*>(button));
        QVERIFY(!desk.warns());
    }

    /// Beside the name, in words, to the eye, the ear and the search.
    void aCarerIsSaidToBeOneAndFoundByIt()
    {
        QList<CaseloadRow> rows = people();
        rows[2].subject = CaseSubject::Carer;
        Desk desk;
        desk.page.setPeople(rows, kToday);
        auto* list = desk.page.findChild<QListView*>(u"people_list"_s);
        const QModelIndex bernie = list->model()->index(2, 0), josie = list->model()->index(0, 0);
        QCOMPARE(bernie.data(ui::PeopleModel::SubjectRole).toString(), u"Carer"_s);
        QVERIFY(bernie.data(Qt::AccessibleTextRole).toString().startsWith(u"Bernie. Carer. Not talked yet. "_s));
        QVERIFY(!josie.data(Qt::AccessibleTextRole).toString().contains(u"arer"_s));
        desk.page.findChild<QLineEdit*>(u"find_here"_s)->setText(u"carer"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Bernie"_s);

        const auto painted = [&](CaseSubject subject, const QString& name) {
            rows[2].subject = subject;
            rows[2].name = name;
            ui::PeopleModel model;
            model.setRows({rows.at(2)}, kToday);
            QImage row(300, 80, QImage::Format_RGB32);
            row.fill(Qt::white);
            QPainter painter(&row);
            QStyleOptionViewItem option;
            option.rect = row.rect();
            ui::PeopleDelegate().paint(&painter, option, model.index(0));
            return row;
        };
        for (const QString& name : {u"Bernie"_s, u"Bernadette Annunziata Featherstonehaugh-Cholmondeley"_s})
            QVERIFY(painted(CaseSubject::Carer, name) != painted(CaseSubject::Adult, name));
    }

    void findKnowsNoAccents()
    {
        Desk desk;
        QVERIFY(desk.ready());
        auto* list = desk.page.findChild<QListView*>(u"people_list"_s);
        auto* find = desk.page.findChild<QLineEdit*>(u"find_here"_s);
        for (const QString& typed : {u"Siobhan"_s, u"o'brien"_s, u"shiv"_s, u"Wyn"_s, u"Siobha\u0301n"_s}) {
            find->setText(typed);
            QVERIFY2(list->model()->rowCount() == 1, qPrintable(typed));
        }
        find->setText(u"nobody"_s);
        QCOMPARE(list->model()->rowCount(), 0);
    }
};

std::unique_ptr<QObject> addPersonTest()
{
    return std::make_unique<AddPersonTest>();
}

} // namespace alongside::test

#include "add_person_test.moc"
