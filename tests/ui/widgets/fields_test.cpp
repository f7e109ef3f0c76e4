#include "tests/ui/support/look.h"
#include "ui/widgets/choice_fields.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/number_edits.h"
#include "ui/widgets/text_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// A window with one field and something to leave it for.
struct Table {
    QWidget window{};
    QVBoxLayout* rows = new QVBoxLayout(&window);
    QPushButton* after = new QPushButton(u"After"_s);

    template <class F>
    F* put(F* field)
    {
        rows->addWidget(field);
        rows->addWidget(after);
        after->setObjectName(u"after"_s);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        field->setFocus();
        return QTest::qWaitForWindowActive(&window) ? field : nullptr;
    }
    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
};

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsComeBackAsTypedAndTabLeaves()
    {
        Table table;
        auto* field = table.put(new ui::TextField(u"own_words"_s, u"In their own &words"_s));
        QVERIFY(field);
        QSignalSpy edited(field, &ui::TextField::edited), left(field, &ui::Field::left);
        table.type(u"slips on the stairs"_s);
        QCOMPARE(edited.last().at(0).toString(), u"slips on the stairs"_s);
        QVERIFY(field->isBeingEdited());
        table.tab();
        QCOMPARE(left.size(), 1);
        QCOMPARE(QApplication::focusWidget(), table.after);
        QCOMPARE(field->edit()->accessibleName(), u"In their own words"_s);
        QVERIFY(nameless(&table.window).isEmpty());
    }

    void theSheetGrowsWithTheWords()
    {
        Table table;
        auto* field = table.put(new ui::TextField(u"own_words"_s, u"Words"_s));
        const int before = field->edit()->height();
        field->setWords(u"one\ntwo\nthree\nfour\nfive\nsix"_s);
        QVERIFY(field->edit()->height() > before);
        field->setWords(u"one"_s);
        QCOMPARE(field->edit()->height(), before);
    }

    void showingAValueIsSilentAndUnmarks()
    {
        ui::TextField field(u"x"_s, u"X"_s);
        QSignalSpy edited(&field, &ui::TextField::edited);
        field.markChangedElsewhere(true);
        QVERIFY(!field.findChild<QWidget*>(u"changed_elsewhere"_s)->isHidden());
        field.setWords(u"from the record\u00a0"_s);
        QVERIFY(edited.isEmpty());
        QCOMPARE(field.words(), u"from the record\u00a0"_s);
        QVERIFY(field.findChild<QWidget*>(u"changed_elsewhere"_s)->isHidden());
    }

    void moneyIsWholePence()
    {
        QCOMPARE(*ui::readMoney(u"62.50"_s), Money::pence(6250));
        QCOMPARE(*ui::readMoney(u"\u00a31,062.5"_s), Money::pence(106250));
        QCOMPARE(*ui::readMoney(u"7"_s), Money::pence(700));
        QVERIFY(!ui::readMoney(u"7.505"_s));
        QVERIFY(!ui::readMoney(u"about 7"_s));
        QVERIFY(!ui::readMoney(u"-7"_s));
    }

    void moneyThatCannotBeReadStaysAndSaysHow()
    {
        Table table;
        auto* field = table.put(new ui::MoneyEdit(u"price"_s, u"&Price"_s));
        QSignalSpy edited(field, &ui::MoneyEdit::edited);
        table.type(u"15.80"_s);
        QCOMPARE(*field->value(), Money::pence(1580));
        table.type(u"x"_s);
        table.tab();
        QCOMPARE(*field->value(), Money::pence(1580));
        QCOMPARE(field->findChild<QLineEdit*>(u"price"_s)->text(), u"15.80x"_s);
        QVERIFY(field->problem().contains(u"62.50"_s));
        QVERIFY(!edited.isEmpty());
    }

    void hoursAreThousandths()
    {
        Table table;
        auto* field = table.put(new ui::HoursEdit(u"hours"_s, u"&Hours"_s, u"hours a week"_s));
        field->setValue({});
        QApplication::focusWidget()->findChild<QLineEdit*>();
        field->findChild<QLineEdit*>(u"hours"_s)->selectAll();
        table.type(u"8.75"_s);
        QCOMPARE(field->value().thousandths, 8750);
        field->findChild<QLineEdit*>(u"hours"_s)->selectAll();
        table.type(u"lots"_s);
        table.tab();
        QCOMPARE(field->value().thousandths, 8750);
        QVERIFY(!field->problem().isEmpty());
    }

    void aDayIsThreeSmallFieldsOrAPhrase()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"agreed_on"_s, u"Agreed &on"_s));
        table.type(u"17"_s);
        table.tab();
        table.type(u"sep"_s);
        table.tab();
        table.type(u"2024"_s);
        QCOMPARE(field->value(), QDate(2024, 9, 17));
        QVERIFY(nameless(&table.window).isEmpty());
        const QDate today(2024, 9, 23);
        QCOMPARE(ui::readPhrase(u"in 6 weeks"_s, today), QDate(2024, 11, 4));
        QCOMPARE(ui::readPhrase(u"in a month"_s, today), QDate(2024, 10, 23));
        QVERIFY(!ui::readPhrase(u"soonish"_s, today).isValid());
    }

    void aPhraseTypedIntoTheDayBecomesTheDay()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"next"_s, u"Next"_s));
        field->setToday({2024, 9, 23});
        table.type(u"in 6 weeks"_s);
        table.tab();
        QCOMPARE(field->value(), QDate(2024, 11, 4));
        QCOMPARE(field->findChild<QLineEdit*>(u"next_month"_s)->text(), u"November"_s);
    }

    void aDayThatIsNoneSaysSoOnLeaving()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"next"_s, u"Next"_s));
        table.type(u"31"_s);
        table.tab();
        table.type(u"feb"_s);
        table.tab();
        table.type(u"2024"_s);
        table.tab();
        QVERIFY(!field->value().isValid());
        QVERIFY(!field->problem().isEmpty());
    }

    void threeAnswersByOneKeyEach()
    {
        Table table;
        auto* field = table.put(new ui::TriChoice(u"danger"_s, u"Is it dangerous?"_s));
        QSignalSpy edited(field, &ui::TriChoice::edited);
        QCOMPARE(field->value(), Tri::NotYetKnown);
        table.type(u"y"_s);
        QCOMPARE(field->value(), Tri::Yes);
        table.type(u"n"_s);
        QCOMPARE(field->value(), Tri::No);
        table.type(u"u"_s);
        QCOMPARE(field->value(), Tri::NotYetKnown);
        QCOMPARE(edited.size(), 3);
        field->setValue(Tri::Yes);
        QCOMPARE(edited.size(), 3);
        QVERIFY(nameless(&table.window).isEmpty());
    }

    void whoSaidItIsAnAnswerNotARow()
    {
        ui::WhoSaidCombo who(u"said_by"_s, u"Who said it"_s);
        who.setPeople(u"Josie"_s, {u"Bernie"_s, u"Niamh"_s});
        QCOMPARE(who.value(), QString());
        who.setValue(u"Niamh"_s);
        QCOMPARE(who.value(), u"Niamh"_s);
        who.setPeople(u"Josie"_s, {u"Ada"_s, u"Bernie"_s, u"Niamh"_s});
        QCOMPARE(who.value(), u"Niamh"_s);
        who.setValue(u"the milkman"_s);
        QCOMPARE(who.value(), u"the milkman"_s);
        ui::BasisCombo basis(u"basis"_s, u"How it is known"_s);
        basis.setValue(Basis::Seen);
        QCOMPARE(basis.value(), Basis::Seen);
    }

    void aFieldTakenDownInMidWordDoesNotSpeak()
    {
        Table table;
        auto* field = table.put(new ui::TextField(u"x"_s, u"X"_s));
        QSignalSpy left(field, &ui::Field::left);
        table.type(u"half a wo"_s);
        delete field;
        QVERIFY(left.isEmpty());
    }
};

std::unique_ptr<QObject> fieldsTest()
{
    return std::make_unique<FieldsTest>();
}

} // namespace alongside::test

#include "fields_test.moc"
