// The overview, and the one door to every page of a person.

#include "tests/ui/case/page_test.h"
#include "ui/screens/person/person_page.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

class PersonTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Started);
        looksRight(new ui::PersonPage(table.opened()), u"person"_s);
    }

    void theThreadTellsTheStoryInOrder()
    {
        PracticeTable table(Until::Started);
        const QList<ui::ThreadLine> thread = ui::threadOf(table.now(), table.clock.today());
        QVERIFY(thread.size() >= 7);
        QVERIFY(thread.first().words.startsWith(u"First call"_s));
        QVERIFY(std::ranges::is_sorted(thread, {}, &ui::ThreadLine::on));
        const auto payment = std::ranges::find(thread, QDate(2024, 9, 23), &ui::ThreadLine::on);
        QVERIFY(payment != thread.end() && payment->ahead && payment->words.contains(u"£1,111.06"_s));
    }

    void theThreadTellsWhatBecameOfThePayments()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 5));
        const auto says = [&](const QString& words) {
            const auto thread = ui::threadOf(table.now(), table.clock.today());
            return std::ranges::any_of(thread, [&](const ui::ThreadLine& line) { return line.words == words; });
        };
        QVERIFY(says(u"Next payment due: £753.56"_s));
        table.change([](CaseFile& file) {
            file.changes.append({.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)},
                                 .on = QDate(2024, 11, 5),
                                 .instruction = file.instructions.first().id,
                                 .agreement = file.agreements.first().id,
                                 .from = QDate(2024, 11, 18),
                                 .way = Deploy::DpSelf,
                                 .netWeekly = Money::pence(19839)});
        });
        QVERIFY(says(u"The payments were changed: £793.56 every four weeks from 18 November 2024"_s));
        QVERIFY(says(u"Next payment due: £793.56"_s));
        table.change([](CaseFile& file) {
            file.stops.append({.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                               .on = QDate(2024, 11, 5),
                               .instruction = file.instructions.first().id,
                               .lastDay = QDate(2024, 11, 10)});
        });
        QVERIFY(says(u"The payments were stopped: nothing is paid for days after 10 November 2024"_s));
        QVERIFY(!says(u"Next payment due: £793.56"_s));
    }

    void aPersonWhoWasOnlyAddedHasNoStoryYet()
    {
        PracticeTable table;
        const auto added =
            table.thread.ask([](desk::Desk& desk) { return desk.addPerson({.name = u"Ada Finch"_s}); }).result();
        QVERIFY(added);
        const auto ada = table.thread.ask([id = *added](desk::Desk& desk) { return desk.open(id); }).result();
        QVERIFY(ada);
        for (const ui::ThreadLine& line : ui::threadOf(ada->file, table.clock.today())) QFAIL(qPrintable(line.words));
    }

    /// What is only written down is not agreed, and what is jotted down is talk.
    void theOverviewSaysOnlyWhatTheRecordHolds()
    {
        PracticeTable table;
        table.change([&](CaseFile& file) {
            file.person.name = u"Ada Finch"_s;
            file.entries.append({.id = {QUuid(1, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                                 .words = u"I sleep in the chair"_s,
                                 .on = table.clock.today()});
            file.outcomes.append({.id = {QUuid(1, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)}, .statement = u"I cook"_s});
        });
        Sitting sitting(new ui::PersonPage(table.opened()));
        QVERIFY2(sitting.text(u"person_words"_s).contains(u"I sleep in the chair"_s),
                 qPrintable(sitting.text(u"person_words"_s)));
        QVERIFY2(sitting.text(u"person_agreed"_s).startsWith(u"Nothing yet"_s),
                 qPrintable(sitting.text(u"person_agreed"_s)));
        const CaseFile file = table.now();
        QVERIFY(ui::isTalked(file));
        for (const ui::PathwayStep& step : ui::pathwayOf(file))
            QCOMPARE(step.begun, step.words == u"Talk"_s || step.words == u"Outcomes"_s);
        CaseFile noted{.entries = {{.kind = EntryKind::WorkerNote, .words = u"Ring the surgery"_s}}};
        QVERIFY(!ui::isTalked(noted));

        PracticeTable whole(Until::Agreed);
        Sitting agreed(new ui::PersonPage(whole.opened()));
        QVERIFY(agreed.text(u"person_agreed"_s).contains(u"outcomes"_s));
    }

    void largePrintIsSaidOnce()
    {
        PracticeTable table(Until::Started, u"gwen-pardoe"_s);
        const auto times = [&table](const QString& communication) {
            table.change([&](CaseFile& file) {
                file.person.communication = communication;
                file.person.largePrint = true;
            });
            Sitting sitting(new ui::PersonPage(table.opened()));
            int most = 0;
            for (const QLabel* label : sitting.page->findChildren<QLabel*>())
                most = std::max(most, int(label->text().count(u"large print"_s, Qt::CaseInsensitive)));
            return most;
        };
        QCOMPARE(times(u"Hears better on the left. Large print."_s), 1);
        QCOMPARE(times(u"Hears better on the left."_s), 1);
    }

    void aNameTypedOnceIsTheNameEverywhere()
    {
        PracticeTable table;
        Sitting sitting(new ui::PersonPage(table.opened()));
        sitting.press(u"person_details"_s);
        sitting.type(u"person_name"_s, u"Josie Thackray"_s);
        QTRY_COMPARE(table.now().person.name, u"Josie Thackray"_s);
    }
};

std::unique_ptr<QObject> personTest()
{
    return std::make_unique<PersonTest>();
}

} // namespace alongside::test

#include "person_test.moc"
