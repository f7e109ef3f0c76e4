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
