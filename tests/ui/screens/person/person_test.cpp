// The overview, and the one door to every page of a person.

#include "tests/ui/case/page_test.h"
#include "core/desk/desk.h"
#include "ui/screens/person/person_page.h"
#include "ui/shell/places/link.h"

#include <QMenu>
#include <QSignalSpy>

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
        const QList<ui::ThreadLine> thread = ui::threadOf(table.now(), {}, table.clock.today());
        QVERIFY(thread.size() >= 7);
        QVERIFY(thread.first().words.startsWith(u"First call"_s));
        QVERIFY(std::ranges::is_sorted(thread, {}, &ui::ThreadLine::on));
        const auto payment = std::ranges::find(thread, QDate(2024, 9, 23), &ui::ThreadLine::on);
        QVERIFY(payment != thread.end() && payment->when == ui::When::DueLater
                && payment->words.contains(u"£1,111.06"_s));
    }

    /// Whoever cares for somebody is led to that record without opening anything.
    void aCarersPageShowsWhereTheOtherRecordIsLinked()
    {
        PracticeTable table(Until::Talked);
        table.change([](CaseFile& file) { file.person.subject = CaseSubject::Carer; });
        QVERIFY(Sitting(new ui::PersonPage(table.opened())).at(u"add_link"_s)->isVisible());
    }

    /// Each of the two records holds its half, and says what its own person said to it; nothing else of the other shows.
    void twoRecordsLinkBothWaysOnceEachIsAsked()
    {
        PracticeTable table(Until::Talked);
        const Result<CaseId> pauline =
            table.thread
                .ask([](desk::Desk& desk) {
                    return desk.addPerson({.name = u"Pauline Sarr"_s, .subject = CaseSubject::Carer});
                })
                .result();
        QVERIFY(pauline);
        Sitting sitting(new ui::PersonPage(table.opened()));
        QVERIFY(!sitting.at(u"links"_s)->isVisible());
        sitting.press(u"person_details"_s);
        sitting.press(u"add_link"_s);
        QTRY_VERIFY(sitting.window->findChild<QMenu*>(u"add_link_menu"_s));
        auto* menu = sitting.window->findChild<QMenu*>(u"add_link_menu"_s);
        QCOMPARE(menu->actions().size(), 1); // not the person themselves
        menu->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE(table.now().links.size(), 1);
        sitting.press(u"link_1_agreed_yes"_s);
        sitting.type(u"link_1_agreed_how"_s, u"Josie, at her table"_s);
        QTRY_COMPARE(table.now().links.first().agreedHow, u"Josie, at her table"_s);
        const RecordLink ours = table.now().links.first();
        QVERIFY(ours.other == *pauline && ours.as == LinkedAs::Carer && ours.agreed == Tri::Yes);
        const auto theirs = [&] {
            return table.thread.ask([id = *pauline](desk::Desk& desk) { return desk.open(id); }).result()->file.links;
        };
        const auto said = [&] {
            return table.thread.ask([id = *pauline](desk::Desk& desk) { return desk.open(id); })
                .result()
                ->file.caring.caredFor;
        };
        QTRY_COMPARE(theirs().size(), 1);
        QCOMPARE(said(), u"Josie Thackray"_s); // hers is the record of a carer
        QVERIFY(theirs().first().id == ours.id && theirs().first().other == table.id);
        QVERIFY(theirs().first().as == LinkedAs::CaredFor && theirs().first().name == u"Josie Thackray"_s);
        QCOMPARE(theirs().first().agreed, Tri::NotYetKnown); // Pauline is asked herself
        QSignalSpy led(sitting.page, &ui::Page::followed);
        sitting.press(u"link_1_open"_s);
        QCOMPARE(led.last().at(0).toString(), ui::personLink(*pauline, u"person"_s));
        sitting.press(u"link_1_remove"_s);
        QTRY_VERIFY(table.now().links.isEmpty());
        QCOMPARE(theirs().size(), 1);
        QVERIFY(table.session().putBack());
        QTRY_COMPARE(table.now().links.size(), 1);
        QCOMPARE(table.now().links.first(), ours);
    }

    /// The link tells a carer's record whom they care for, where nobody has said it otherwise.
    void aLinkSaysWhomACarerCaresFor()
    {
        PracticeTable table(Until::Talked);
        const auto link = [&](const QString& said) {
            const auto other =
                table.thread.ask([](desk::Desk& desk) { return desk.addPerson({.name = u"Ada Finch"_s}); }).result();
            if (!other) qFatal("nobody was added");
            table.change([&](CaseFile& file) {
                file.person.subject = CaseSubject::Carer;
                file.caring.caredFor = said;
                file.links.clear();
            });
            Sitting sitting(new ui::PersonPage(table.opened()));
            sitting.press(u"person_details"_s);
            sitting.press(u"add_link"_s);
            if (!QTest::qWaitFor([&] { return sitting.window->findChild<QMenu*>(u"add_link_menu"_s); }))
                qFatal("no menu");
            auto* menu = sitting.window->findChild<QMenu*>(u"add_link_menu"_s);
            menu->actions().first()->trigger();
            menu->close();
            if (!QTest::qWaitFor([&] { return table.now().links.size() == 1; })) qFatal("not linked");
            return table.now().caring.caredFor;
        };
        QCOMPARE(link({}), u"Ada Finch"_s);
        QCOMPARE(link(u"My wife"_s), u"My wife"_s);
    }

    /// A review that is held is past, and the next one is what both have signed.
    void theStoryGoesOnAfterTheReview()
    {
        PracticeTable table(Until::Reviewed);
        const CaseFile held = table.now();
        const auto words = [&](const CaseFile& file) {
            QStringList all;
            for (const ui::ThreadLine& line : ui::threadOf(file, {}, {2024, 11, 6}))
                all.append(line.on.toString(Qt::ISODate) + u' ' + line.words);
            return all.join(u'\n');
        };
        QVERIFY2(words(held).contains(u"2024-11-04 We looked again: six weeks on"_s), qPrintable(words(held)));
        QVERIFY(!words(held).contains(u"We look again"_s));
        Sitting open(new ui::PersonPage(table.opened()));
        QVERIFY(open.text(u"person_agreed"_s).contains(u"the plan is not signed off yet"_s));

        const DecisionId version{table.ids.next()}, yes{table.ids.next()};
        table.change([&](CaseFile& file) {
            file.signedPlans.append({.id = version,
                                     .on = {2024, 11, 4},
                                     .by = u"Niamh Farrelly"_s,
                                     .review = file.reviews.first().id,
                                     .nextReview = {2025, 9, 15}});
            file.signOffs.append({.id = yes, .on = {2024, 11, 5}, .by = u"Ruth Amadi"_s, .version = version});
        });
        const QString after = words(table.now());
        QVERIFY2(after.contains(u"2024-11-04 Plan signed by Niamh Farrelly"_s), qPrintable(after));
        QVERIFY(after.contains(u"2024-11-05 Confirmed by Ruth Amadi: version 1 of the plan"_s));
        QVERIFY(after.endsWith(u"2025-09-15 We look again"_s));
        Sitting both(new ui::PersonPage(table.opened()));
        QVERIFY(both.text(u"person_agreed"_s).contains(u"Version 1 of the plan, signed off on 5 November 2024"_s));
        for (const ui::PathwayStep& step : ui::pathwayOf(table.now())) QVERIFY2(step.begun, qPrintable(step.words));
    }

    /// Of one day the story is told as it happened, and what holds is not mixed with what was replaced.
    void whatHappenedOnOneDayIsToldInItsOrder()
    {
        PracticeTable table(Until::Started);
        CaseFile file = table.now();
        const AllocationAgreement first = file.agreements.first();
        AllocationAgreement anew = first;
        anew.id = {table.ids.next()};
        anew.supersedes = {first.id};
        file.agreements.prepend(anew);
        const DecisionId started = file.instructions.first().id; // what is arranged was ordered with it, under its id
        const MadeWhen made{{first.id, {.atMs = 1000}}, {started, {.atMs = 2000}}, {anew.id, {.atMs = 3000}}};
        QStringList told;
        for (const ui::ThreadLine& line : ui::threadOf(file, made, first.on))
            if (line.on == first.on && (line.screen == u"money"_s || line.screen == u"choices"_s))
                told.append(line.words);
        told.removeIf([](const QString& words) { return words.contains(u"planning"_s); });
        QCOMPARE(told.size(), 4);
        QVERIFY2(told.first().endsWith(u"(agreed anew since)"_s), qPrintable(told.join(u'|')));
        QCOMPARE(told.at(1), u"The money was started"_s);
        QVERIFY2(told.at(2).startsWith(u"Ordered: "_s), qPrintable(told.at(2)));
        QVERIFY(told.last().contains(u"agreed:"_s) && !told.last().contains(u"since"_s));
    }

    /// On its day a review is to be done, and after it it was due: neither reads as done.
    void whatIsDueTodayIsNotToldAsDone()
    {
        PracticeTable table(Until::Started);
        const auto when = [&](QDate today) {
            const QList<ui::ThreadLine> thread = ui::threadOf(table.now(), {}, today);
            const auto line = std::ranges::find(thread, u"We look again"_s, &ui::ThreadLine::words);
            return line == thread.end() ? ui::When::Happened : line->when;
        };
        QCOMPARE(when({2024, 11, 3}), ui::When::DueLater);
        QCOMPARE(when({2024, 11, 4}), ui::When::DueToday);
        QCOMPARE(when({2024, 11, 5}), ui::When::WasDue);
        table.clock.setDay({2024, 11, 4});
        Sitting sitting(new ui::PersonPage(table.opened()));
        QStringList words;
        for (const QLabel* label : sitting.page->findChildren<QLabel*>()) words.append(label->text());
        QVERIFY(words.contains(u"We look again (today)"_s));
    }

    void theThreadTellsWhatBecameOfThePayments()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 5));
        const auto says = [&](const QString& words) {
            const auto thread = ui::threadOf(table.now(), {}, table.clock.today());
            return std::ranges::any_of(thread, [&](const ui::ThreadLine& line) { return line.words == words; });
        };
        QVERIFY(says(u"Next payment: £753.56"_s));
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
        QVERIFY(says(u"Next payment: £793.56"_s));
        table.change([](CaseFile& file) {
            file.stops.append({.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                               .on = QDate(2024, 11, 5),
                               .instruction = file.instructions.first().id,
                               .lastDay = QDate(2024, 11, 10)});
        });
        QVERIFY(says(u"The payments were stopped: nothing is paid for days after 10 November 2024"_s));
        QVERIFY(!says(u"Next payment: £793.56"_s));
    }

    void aPersonWhoWasOnlyAddedHasNoStoryYet()
    {
        PracticeTable table;
        const auto added =
            table.thread.ask([](desk::Desk& desk) { return desk.addPerson({.name = u"Ada Finch"_s}); }).result();
        QVERIFY(added);
        const auto ada = table.thread.ask([id = *added](desk::Desk& desk) { return desk.open(id); }).result();
        QVERIFY(ada);
        for (const ui::ThreadLine& line : ui::threadOf(ada->file, {}, table.clock.today()))
            QFAIL(qPrintable(line.words));
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
