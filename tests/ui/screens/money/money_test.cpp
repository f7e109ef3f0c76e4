// The money: no pound before the first outcome, the journey's figures, live in the same turn, agreed only when whole.

#include "core/documents/names/names.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"
#include "core/domain/confirmed.h"
#include "core/domain/money/not_known.h"
#include "core/policy/files/folder.h"
#include "tests/ui/screens/money/money_words.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/eligibility/eligibility_page.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/talk/talk_page.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace alongside::test {

class MoneyTest final : public QObject {
    Q_OBJECT

private:
    /// What ships, with no price guide confirmed at its source.
    static casework::Rulebook unconfirmedGuides()
    {
        QTemporaryDir folder;
        const auto texts = policy::textsIn(policy::shippedPolicy());
        for (const policy::PolicyText& text : *texts) {
            QByteArray bytes = text.bytes;
            if (text.name.startsWith(u"price-guides/"_s)) bytes.replace("\"confirmed\": true", "\"confirmed\": false");
            QDir(folder.path()).mkpath(text.name.contains(u'/') ? text.name.section(u'/', 0, -2) : u"."_s);
            QFile file(folder.filePath(text.name));
            if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        }
        return casework::Rulebook(*policy::Library::fromFolder(folder.path()));
    }
    static QUuid freshLine() { return QUuid(0x11e, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9); }

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Agreed);
        looksRight(new ui::MoneyPage(table.opened()), u"money"_s);
        auto* page = new ui::MoneyPage(table.opened());
        page->findChild<QPushButton*>(u"line_1_open"_s)->setChecked(true);
        looksRight(page, u"money-line-open"_s);
    }

    /// Before somebody signed it is the program's finding, and so it is called; nothing comes "by direct payment" unchosen.
    void beforeADeterminationTheAnswersAreNotTheCouncils()
    {
        PracticeTable table(Until::Talked);
        table.change([](CaseFile& file) {
            const Outcome cook{.id = {QUuid(0x11e, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                               .statement = u"I cook my own tea"_s,
                               .areas = {CareArea::Nutrition}};
            SupportLine line{.id = {freshLine()}, .label = u"Cooking together"_s, .outcomes = {cook.id}};
            line.priceByHand = Money::pence(1200);
            line.priceReason = u"a quote"_s;
            file.outcomes = {cook};
            file.lines = {line};
            file.assessment.arisesFromImpairment = Tri::No;
        });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const QString heard = sitting.everything();
        QVERIFY2(heard.contains(u"Eligible, by the answers so far: no. "_s), qPrintable(heard));
        QVERIFY(heard.contains(u"By the answers so far, not one of the needs the council has to meet."_s));
        PracticeTable whole(Until::Priced);
        whole.change([](CaseFile& file) { file.choices = {}; });
        Sitting priced(new ui::MoneyPage(whole.opened()));
        QCOMPARE(priced.text(u"name_of_dp_four_weekly"_s), u"If by direct payment, every four weeks"_s);
        QVERIFY(priced.everything().contains(u"Eligible: yes. "_s));
    }

    void noPoundSignAnywhereBeforeTheFirstOutcome()
    {
        PracticeTable table(Until::Determined);
        const QList<ui::CasePage*> pages{new ui::MoneyPage(table.opened()), new ui::ChoicesPage(table.opened()),
                                         new ui::PersonPage(table.opened()), new ui::TalkPage(table.opened()),
                                         new ui::EligibilityPage(table.opened())};
        for (ui::CasePage* page : pages) {
            Sitting sitting(page);
            QVERIFY2(!sitting.everything().contains(u'£'), qPrintable(page->screen()));
        }
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QVERIFY(sitting.everything().contains(u"Money follows outcomes. There are none yet."_s));
    }

    void theJourneysFiguresAreShownAndEachIsOpenToWhy()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QCOMPARE(figure(sitting, u"subtotal"_s), u"£256.10"_s);
        QCOMPARE(figure(sitting, u"contingency"_s), u"£20.49"_s);
        QCOMPARE(figure(sitting, u"weekly"_s), u"£276.59"_s);
        QCOMPARE(figure(sitting, u"four_weekly"_s), u"£1,106.36"_s);
        QCOMPARE(figure(sitting, u"year"_s), u"£14,440.68"_s);
        QCOMPARE(figure(sitting, u"one_off"_s), u"£299.50"_s);
        QCOMPARE(figure(sitting, u"first_year"_s), u"£14,740.18"_s);
        QCOMPARE(figure(sitting, u"contribution"_s), u"£83.45"_s);
        QCOMPARE(figure(sitting, u"council"_s), u"£193.14"_s);
        QCOMPARE(figure(sitting, u"dp_four_weekly"_s), u"£753.56"_s);
        QCOMPARE(figure(sitting, u"arranged"_s), u"£4.75"_s);
        for (ui::WhyNumber* number : sitting.page->findChildren<ui::WhyNumber*>()) {
            if (!number->isVisible()) continue;
            QVERIFY2(!number->why().sentence.isEmpty(), qPrintable(number->objectName()));
            QVERIFY2(!number->why().rule.isEmpty(), qPrintable(number->objectName()));
        }
        QVERIFY(sitting.text(u"line_1_sentence"_s).contains(u"£112.13"_s));
        sitting.press(u"line_1_amount"_s, Qt::Key_Return);
        auto* sheet = sitting.page->findChild<ui::WhyPopover*>();
        QVERIFY(sheet && sheet->isVisible());
        sheet->close();
    }

    void aPriceGuideThatIsNotConfirmedIsFlaggedInEveryWhyOfWhatRestsOnIt()
    {
        PracticeTable table(Until::Chosen);
        const auto flagged = [](ui::CasePage* page, QStringView but) {
            Sitting sitting(page);
            int numbers = 0;
            QStringList plain;
            for (ui::WhyNumber* number : sitting.page->findChildren<ui::WhyNumber*>()) {
                if (!number->isVisible() || number->objectName() == but) continue;
                ++numbers;
                if (number->why().confirmed) plain.append(number->objectName());
            }
            return std::pair(numbers, plain);
        };
        const auto [all, confirmed] = flagged(new ui::MoneyPage(table.opened()), {});
        QCOMPARE(confirmed.size(), all);
        table.rules = unconfirmedGuides();
        const auto [now, plain] = flagged(new ui::MoneyPage(table.opened()), {});
        QCOMPARE(now, all);
        QCOMPARE(plain, QStringList());
        // What was agreed rests on the guide as it was then, whatever is said of it now.
        const auto [dates, agreedThen] = flagged(new ui::ChoicesPage(table.opened()), {});
        QVERIFY(dates >= 5);
        QCOMPARE(agreedThen.size(), dates);
        CaseFile anew = table.now();
        anew.agreements[0].allocation = *table.rules.allocation(anew, QDate(2024, 9, 17));
        QVERIFY(!isConfirmed(anew.agreements[0].allocation.policy, anew.agreements[0].allocation.reasons));
    }

    void aWhySaysSinceWhenWhatItRestsOnHolds()
    {
        PracticeTable table(Until::Chosen);
        Sitting money(new ui::MoneyPage(table.opened()));
        const auto source = [](const Sitting& sitting, const QString& name) {
            return static_cast<ui::WhyNumber*>(sitting.at(name))->why().source;
        };
        QCOMPARE(source(money, u"figure_weekly"_s), u"Price guide PG-2024, since 8 April 2024"_s);
        QCOMPARE(source(money, u"line_1_amount"_s), u"Price guide PG-2024, since 8 April 2024"_s);
        QCOMPARE(source(money, u"figure_planning_once"_s),
                 u"Price guide PG-2024, since 8 April 2024; Price of a plan and of "
                 "putting it in place, since 1 October 2013"_s);
        Sitting choices(new ui::ChoicesPage(table.opened()));
        QVERIFY2(source(choices, u"schedule_review"_s).contains(u", since "_s),
                 qPrintable(source(choices, u"schedule_review"_s)));
    }

    void ratesThatNobodyHasEnteredForTodayAreNamedBeforeTheShareIsTyped()
    {
        PracticeTable table(Until::Wanted);
        table.clock.setDay(QDate(2026, 11, 28));
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const QString said = sitting.text(u"money_missing_rates"_s);
        const QString calm = static_cast<QAbstractButton*>(sitting.at(u"missing_rates_open"_s))->text();
        QVERIFY2(calm.endsWith(u"national rates for 28 November 2026 are not in the policy yet"_s), qPrintable(calm));
        QVERIFY(!sitting.at(u"money_missing_rates"_s)->isVisible()); // a line, not a wall
        sitting.press(u"missing_rates_open"_s);
        QVERIFY(
            said.contains(u"Minimum income guarantee, one of a couple, one or both of them at pension credit age"_s));
        QVERIFY(!said.contains(u"Minimum income guarantee, single, at pension credit age"_s));
        QVERIFY(sitting.at(u"money_missing_rates"_s)->isVisible());
        const auto top = [&sitting](const QString& name) {
            return sitting.at(name)->mapTo(static_cast<QWidget*>(sitting.page), QPoint()).y();
        };
        QVERIFY(top(u"figure_weekly"_s) < top(u"missing_rates_open"_s));
        QVERIFY(top(u"missing_rates_open"_s) < top(u"contribution"_s));

        table.clock.setDay(QDate(2022, 10, 1));
        Sitting whole(new ui::MoneyPage(table.opened()));
        QVERIFY(!whole.at(u"missing_rates_open"_s)->isVisible());
        QVERIFY(!whole.at(u"money_missing_rates"_s)->isVisible());
    }

    void withoutAGuideNobodysPricesAreOfferedAndOneTypedWithItsReasonCounts()
    {
        PracticeTable table(Until::Wanted);
        table.clock.setDay(QDate(2026, 11, 28));
        policy::Library real = *policy::Library::builtIn();
        real.leaveOutInvented();
        table.rules = casework::Rulebook(real);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QVERIFY2(sitting.text(u"money_guide"_s).contains(u"no price guide for 28 November 2026"_s),
                 qPrintable(sitting.text(u"money_guide"_s)));
        QVERIFY(!sitting.everything().contains(u"PG-20"_s));
        sitting.press(u"add_line_1"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Cooking together"_s);
        QVERIFY(!sitting.at(u"line_1_item"_s)->isVisible());
        sitting.press(u"line_1_cure"_s);
        QCOMPARE(QApplication::focusWidget(), sitting.at(u"line_1_price"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"15.00"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        sitting.type(u"line_1_price_reason"_s, u"what their neighbour pays"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (const QString& amount : {u"line_1_quantity"_s, u"line_1_times"_s}) {
            QCOMPARE(static_cast<QLineEdit*>(sitting.at(amount))->text(), QString()); // nobody has said how much
            QCOMPARE(sitting.text(u"line_1_sentence"_s), u"Not yet known what it comes to."_s);
            sitting.press(u"line_1_cure"_s);
            QCOMPARE(QApplication::focusWidget(), sitting.at(amount));
            QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QTRY_VERIFY(sitting.text(u"line_1_sentence"_s).contains(u"£15.00"_s));
        QVERIFY(why(sitting, u"line_1_amount"_s).contains(u"£15.00"_s));
        QVERIFY(!sitting.at(u"money_trouble"_s)->isVisible());
    }

    /// [S95] Nothing is waited for and nobody is asked: the figure is there with the last key.
    void aLineTypedFromTheKeyboardIsWorkedOutInTheSameTurn()
    {
        PracticeTable table(Until::Wanted);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        sitting.press(u"add_line_1"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Cooking together"_s);
        sitting.type(u"line_1_item"_s, u"Personal"_s);
        sitting.into(u"line_1_times"_s);
        static_cast<QLineEdit*>(sitting.at(u"line_1_times"_s))->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"7"_s);
        const QString before = figure(sitting, u"weekly"_s);
        sitting.into(u"line_1_quantity"_s);
        static_cast<QLineEdit*>(sitting.at(u"line_1_quantity"_s))->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
        QVERIFY(figure(sitting, u"weekly"_s) != before); // no event loop between the key and the figure
        QTRY_COMPARE(table.now().lines.value(0).quantity, Quantity::whole(2));
        QCOMPARE(table.now().lines.first().label, u"Cooking together"_s);
    }

    /// What nobody has judged is not nought: not on the line, not in the sums, not turned round to the person.
    void whatIsNotYetKnownIsNeverShownAsNought()
    {
        PracticeTable table(Until::Priced);
        table.change([](CaseFile& file) { // an outcome of which nobody has said what it is about
            const OutcomeId open{freshLine()};
            file.outcomes.append({.id = open, .statement = u"I see more of my sister"_s});
            for (SupportLine& line : file.lines) line.outcomes = {open};
        });
        const CaseFile file = table.now();
        const ui::Working working = ui::workedOut(file, table.rules, table.clock.today());
        QStringList nought; // what is judged, and not paid for, is nought
        for (qsizetype at = 0; at < file.lines.size(); ++at)
            if (const AllocatedLine* line = working.line(file.lines.at(at).id); line && isKnown(*line))
                nought.append(u"line_%1_amount"_s.arg(at + 1));
        Sitting sitting(new ui::MoneyPage(table.opened()));
        for (const bool shown : {false, true}) {
            sitting.page->setShown(shown);
            int lines = 0;
            for (ui::WhyNumber* number : sitting.page->findChildren<ui::WhyNumber*>()) {
                if (!number->isVisible() || number->objectName().startsWith(u"figure_planning"_s)) continue;
                if (nought.contains(number->objectName())) continue;
                QVERIFY2(!number->text().contains(u"£0.00"_s), qPrintable(number->objectName()));
                lines += number->objectName().startsWith(u"line_"_s) && number->text() == u"Not yet known"_s ? 1 : 0;
            }
            QVERIFY(lines > 0);
            QCOMPARE(figure(sitting, u"weekly"_s), u"Not yet known"_s);
            QVERIFY(sitting.at(u"money_not_counted"_s)->isVisible());
            QVERIFY2(sitting.text(u"money_not_counted"_s).contains(u"lines are not counted yet"_s),
                     qPrintable(sitting.text(u"money_not_counted"_s)));
        }
    }

    /// A sum of nothing is no sum: nought would be an answer.
    void beforeThereIsALineNoSumIsKnown()
    {
        PracticeTable table(Until::Agreed);
        table.change([](CaseFile& file) { file.lines.clear(); });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        for (const QString& key : {u"weekly"_s, u"four_weekly"_s, u"year"_s}) {
            QCOMPARE(figure(sitting, key), u"Not yet known"_s);
            const ui::Why& why = static_cast<ui::WhyNumber*>(sitting.at(u"figure_"_s + key))->why();
            QVERIFY2(!(why.sentence + why.inputs.join(u' ')).contains(u'\u00a3'), qPrintable(why.sentence));
        }
        QCOMPARE(documents::weekWords(ui::workedOut(table.now(), table.rules, table.clock.today()).allocation),
                 u"an amount a week that is not yet known"_s);
    }

    void aLineThatIsOnlyJustBegunIsNotCountedAndSaysSo()
    {
        PracticeTable table(Until::Agreed);
        Sitting whole(new ui::MoneyPage(table.opened()));
        QVERIFY(!whole.at(u"money_not_counted"_s)->isVisible());
        table.change(
            [](CaseFile& file) { file.lines.append({.id = {freshLine()}, .outcomes = {file.outcomes.first().id}}); });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QVERIFY2(sitting.text(u"money_not_counted"_s).startsWith(u"One line is not counted yet"_s),
                 qPrintable(sitting.text(u"money_not_counted"_s)));
        QVERIFY(figure(sitting, u"weekly"_s).startsWith(u'£'));
    }

    /// The determination stands and misses nothing: it is the outcome that is tied to no area, and there the way ends.
    void aLineOfAnOutcomeTiedToNoAreaLeadsToTheAreas()
    {
        PracticeTable table(Until::Agreed);
        table.change([](CaseFile& file) {
            for (Outcome& outcome : file.outcomes) outcome.areas.clear();
        });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QSignalSpy followed(sitting.page, &ui::Page::followed);
        const QString heard = sitting.everything();
        QVERIFY2(heard.contains(u"This outcome is not tied to any of the ten areas yet."_s), qPrintable(heard));
        QVERIFY2(!heard.contains(u"Eligible: not yet known"_s), qPrintable(heard));
        sitting.press(u"line_1_cure"_s);
        const QString to = followed.takeLast().first().toString();
        QVERIFY2(to.contains(u"/outcomes#"_s) && to.endsWith(u"_areas"_s), qPrintable(to));
    }

    void aLineThatCountsForNothingHasAWayToItsCure()
    {
        PracticeTable table(Until::Agreed);
        table.change([](CaseFile& file) {
            file.outcomes.first().after = AfterStrengths::Met;
            file.lines.append({.id = {freshLine()}, .outcomes = {file.outcomes.last().id}});
        });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QSignalSpy followed(sitting.page, &ui::Page::followed);
        const CaseFile file = table.now();
        int cures = 0;
        for (qsizetype at = 0; at < file.lines.size(); ++at) {
            const QString cure = u"line_%1_cure"_s.arg(at + 1);
            if (!sitting.at(cure)->isVisible()) continue;
            ++cures;
            sitting.press(cure);
            if (file.lines.at(at).item.isEmpty()) {
                QCOMPARE(QApplication::focusWidget()->objectName(), u"line_%1_item"_s.arg(at + 1));
                continue;
            }
            const QString to = followed.takeLast().first().toString();
            QVERIFY2(to.contains(u"/outcomes#"_s) || to.endsWith(u"/eligibility"_s), qPrintable(to));
        }
        QVERIFY(cures >= 2);
    }

    /// A number of what, and only beside what it has to do with.
    void helpDoneUnpaidHasItsUnitAndItsPlace()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const CaseFile file = table.now();
        int shown = 0, hidden = 0;
        for (qsizetype at = 0; at < file.lines.size(); ++at) {
            const SupportLine& line = file.lines.at(at);
            sitting.press(u"line_%1_open"_s.arg(at + 1));
            for (qsizetype m = 0; m < file.offers.size(); ++m) {
                const OfferId offer = file.offers.at(m).id;
                const auto meets = [&](const Outcome& one) { return one.metBy.contains(offer); };
                const bool mine = std::ranges::any_of(
                    file.outcomes, [&](const Outcome& one) { return meets(one) && line.outcomes.contains(one.id); });
                const bool counted =
                    std::ranges::any_of(line.natural, [&](const NaturalHelp& n) { return n.offer == offer; });
                const bool loose = std::ranges::none_of(file.outcomes, meets);
                auto* field = static_cast<QWidget*>(sitting.at(u"line_%1_natural_%2_field"_s.arg(at + 1).arg(m + 1)));
                QCOMPARE(field->isVisible(), mine || counted || loose);
                ++(field->isVisible() ? shown : hidden);
                if (!field->isVisible()) continue;
                QStringList said;
                for (const QLabel* label : field->findChildren<QLabel*>()) said += label->text();
                const QString often = documents::inSentence(documents::plainName(line.period));
                QVERIFY2(said.join(u'|').contains(often), qPrintable(said.join(u'|')));
                const PricedItem* item = table.rules.guideOn(table.clock.today())->find(line.item);
                if (item && !item->unit.isEmpty()) QVERIFY(said.join(u'|').contains(item->unit + u's'));
            }
        }
        QVERIFY(shown > 0 && hidden > 0);
    }
};

std::unique_ptr<QObject> moneyTest()
{
    return std::make_unique<MoneyTest>();
}

} // namespace alongside::test

#include "money_test.moc"
