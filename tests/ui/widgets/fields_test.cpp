#include "core/domain/limits.h"
#include "core/domain/ranges.h"
#include "tests/ui/support/run.h"
#include "tests/ui/widgets/table.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

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

    /// Two paragraphs of two people: neither is scrolled away where both have room.
    void wordsThatComeFromElsewhereAreSeenFromTheirBeginning()
    {
        Table table;
        auto* field = table.put(new ui::TextField(u"own_words"_s, u"Words"_s));
        field->edit()->setLines(1, 8);
        table.type(u"She cannot lift the pan"_s);
        table.tab();
        field->setWords(u"Two falls since June\n\nShe cannot lift the pan"_s);
        QCoreApplication::processEvents();
        QCOMPARE(field->edit()->verticalScrollBar()->value(), 0);
    }

    /// With the largest letters in a small window its three parts stand under one another: none is cut, and no page is
    /// wider than the window for a day's sake.
    void aDayFitsASmallWindow()
    {
        theme()->setTextSize(200);
        const auto usual = qScopeGuard([] { theme()->setTextSize(100); });
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"day"_s, u"Which day"_s));
        QVERIFY(field);
        QCOMPARE(table.window.width(), 500);
        for (const auto* part : field->findChildren<QLineEdit*>()) {
            const auto place = [&] { return QRect(part->mapTo(field, QPoint()), part->size()); };
            QTRY_VERIFY2(field->rect().contains(place()), qPrintable(part->objectName()));
        }
    }

    void threeLongAnswersFitASmallWindow()
    {
        Table table;
        auto* field = table.put(
            new ui::TriChoice(u"ask"_s, u"Is it so?"_s,
                              {u"Yes, as it was before the winter"_s, u"No, and nobody would want it to be so"_s,
                               u"It is not yet known by anybody here"_s}));
        QVERIFY(field);
        for (const auto* part : field->findChildren<QRadioButton*>()) {
            const auto place = [&] { return QRect(part->mapTo(field, QPoint()), part->size()); };
            QTRY_VERIFY2(field->rect().contains(place()), qPrintable(part->objectName()));
        }
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

    void threeAnswersByOneKeyEach()
    {
        Table table;
        auto* field = table.put(new ui::TriChoice(u"danger"_s, u"Is it dangerous?"_s));
        QSignalSpy edited(field, &ui::TriChoice::edited);
        QCOMPARE(field->value(), Tri::NotYetKnown);
        table.type(u"y"_s);
        QCOMPARE(field->value(), Tri::Yes);
        table.type(u"N"_s); // as a page writes it
        QCOMPARE(field->value(), Tri::No);
        table.type(u"u"_s);
        QCOMPARE(field->value(), Tri::NotYetKnown);
        QCOMPARE(edited.size(), 3);
        field->setValue(Tri::Yes);
        QCOMPARE(edited.size(), 3);
        QVERIFY(nameless(&table.window).isEmpty());
    }

    void anAnswerGivenThroughAScreenReaderIsGiven()
    {
        ui::TriChoice field(u"danger"_s, u"Is it dangerous?"_s);
        field.show();
        QSignalSpy edited(&field, &ui::TriChoice::edited);
        auto* yes = QAccessible::queryAccessibleInterface(field.findChild<QWidget*>(u"danger_yes"_s));
        QCOMPARE(yes->role(), QAccessible::RadioButton);
        QVERIFY(!yes->state().checked);
        yes->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(field.value(), Tri::Yes);
        QCOMPARE(edited.size(), 1);
        QVERIFY(yes->state().checked);
        QCOMPARE(yes->text(QAccessible::Name), u"Yes"_s);
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

    void nothingPastedIsCutAndWhatIsTooLongForTheOfficeIsSaid()
    {
        Table table;
        auto* line = table.put(new ui::LineField(u"line"_s, u"Line"_s));
        auto* text = table.put(new ui::TextField(u"text"_s, u"Text"_s));
        const QString pasted(40'000, u'a');
        line->edit()->insert(pasted);
        QCOMPARE(line->words(), pasted);
        QVERIFY2(line->problem().contains(u"longer than any page has room for"_s), qPrintable(line->problem()));
        line->edit()->setText(pasted.first(kMostLineLetters));
        QVERIFY(line->problem().isEmpty());

        const QString chinese(kMostTextBytes / 3 + 1, QChar(0x4e2d)); // three bytes each
        for (ui::Field* field : QList<ui::Field*>{line, text}) {
            const auto put = [&](const QString& words) {
                if (field == text) {
                    text->edit()->selectAll();
                    text->edit()->insertPlainText(words);
                } else {
                    line->edit()->setText(words);
                }
            };
            put(chinese);
            QVERIFY2(field->problem().contains(u"longer than the office takes"_s), qPrintable(field->problem()));
            put(chinese.chopped(1));
            QVERIFY(!field->problem().contains(u"office"_s));
        }
        QCOMPARE(text->words(), chinese.chopped(1));
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
