// The Care Act check: one stroke for an answer, a live finding, and a signature that waits for what is still to say.

#include "tests/ui/case/page_test.h"
#include "tests/ui/case/room.h"
#include "tests/ui/support/pictures.h"
#include "ui/case/area_words.h"
#include "ui/screens/eligibility/area_keys.h"
#include "ui/screens/eligibility/eligibility_page.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

class EligibilityTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Determined);
        looksRight(new ui::EligibilityPage(table.opened()), u"eligibility"_s);
    }

    /// Nobody who has not said yes is told of as helping.
    void onlyHelpThatIsGivenIsLeftOut()
    {
        PracticeTable table(Until::Wanted);
        const auto said = [&] {
            Sitting sitting(new ui::EligibilityPage(table.opened()));
            return sitting.text(u"finding_leaves_out"_s);
        };
        QVERIFY2(said().contains(u"Bernie"_s) && !said().contains(u"Lorraine"_s), qPrintable(said()));
        table.change([](CaseFile& file) {
            for (Offer& offer : file.offers) offer.willing = Willing::Maybe;
        });
        QVERIFY2(!said().contains(u"Bernie"_s) && said().contains(u"looked at when we plan"_s), qPrintable(said()));
    }

    void aDayOfBirthThatIsNotKnownOrStillToComeIsSaid()
    {
        PracticeTable table(Until::Wanted);
        const auto saysUnknown = [&] {
            Sitting sitting(new ui::EligibilityPage(table.opened()));
            return sitting.at(u"finding_age"_s)->isVisible();
        };
        QVERIFY(!saysUnknown());
        table.change([](CaseFile& file) { file.person.bornOn = {}; });
        QVERIFY(saysUnknown());
        table.change([](CaseFile& file) { file.person.bornOn = QDate(2030, 1, 1); });
        QVERIFY(!saysUnknown());
        Sitting sitting(new ui::EligibilityPage(table.opened()));
        QVERIFY2(sitting.everything().contains(u"An earlier day of birth: 1 January 2030 is still to come"_s),
                 qPrintable(sitting.everything()));
    }

    void strokesMeanWhatTheLawAsks()
    {
        Need need{.id = needIdFor(CareArea::Hygiene), .area = CareArea::Hygiene};
        need = ui::struck(need, ui::AreaStroke::Pain);
        QCOMPARE(need.painOrDistress, Tri::Yes);
        QCOMPARE(need.withoutAssistance, Tri::Yes); // with pain is still without help
        QCOMPARE(need.danger, Tri::NotYetKnown);
        need = ui::struck(need, ui::AreaStroke::Manages);
        QCOMPARE(need.painOrDistress, Tri::No);
        need = ui::struck(need, ui::AreaStroke::Help);
        QCOMPARE(need.withoutAssistance, Tri::No);
        QCOMPARE(need.painOrDistress, Tri::NotYetKnown); // no longer said to be managed
        need = ui::struck(need, ui::AreaStroke::NotApplicable);
        QCOMPARE(need.applies, Tri::No);
        need = ui::struck(ui::struck({}, ui::AreaStroke::Due), ui::AreaStroke::NotDue);
        QCOMPARE(need.dueToNeeds, Tri::No);
        QVERIFY(ui::areaSentence(need, CaseSubject::Adult).contains(u"does not come from these needs"_s));
    }

    /// After whichever answers went before, a key lights its own button; beside it stand only what can be said together.
    void aKeyMarksExactlyWhatItsLabelSays()
    {
        using enum ui::AreaStroke;
        const QList all{Help, Pain, Risk, Longer, Due, NotDue, Manages, NotApplicable, NotKnown};
        const QList cannot{Help, Pain, Risk, Longer}, from{Due, NotDue};
        const auto marked = [&](const Need& need) {
            QList<ui::AreaStroke> lit;
            for (const ui::AreaStroke one : all)
                if (ui::isMarked(need, one)) lit += one;
            return lit;
        };
        for (const ui::AreaStroke first : all)
            for (const ui::AreaStroke then : all) {
                if (first == then) continue;
                const bool apart = from.contains(first) != from.contains(then);
                const bool together = apart || (cannot.contains(first) && cannot.contains(then));
                const Need before = ui::struck({}, first);
                QCOMPARE(marked(before), QList{first});
                const Need after = ui::struck(before, then);
                QList<ui::AreaStroke> expected = together ? QList{first, then} : QList{then};
                std::ranges::sort(expected, {}, [&](ui::AreaStroke one) { return all.indexOf(one); });
                QCOMPARE(marked(after), expected);
                const auto said = from.contains(then) ? then : first;
                QCOMPARE(after.dueToNeeds, said == Due ? Tri::Yes : said == NotDue ? Tri::No : Tri::NotYetKnown);
                QCOMPARE(marked(ui::struck(after, then)), together ? QList{first} : QList<ui::AreaStroke>());
            }
        const Need twice = ui::struck(ui::struck({}, Pain), Pain);
        QCOMPARE(twice.withoutAssistance, Tri::NotYetKnown); // nothing is left of it that could not be seen
    }

    void keyedThroughSignedAndKept()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::EligibilityPage(table.opened()));
        QVERIFY(sitting.text(u"finding"_s).startsWith(u"Not yet known"_s));
        sitting.press(u"arises_from_impairment_yes"_s);
        sitting.press(u"area_nutrition"_s, Qt::Key_H);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
        for (const CareArea area : kAdultAreas)
            if (area > CareArea::Hygiene)
                sitting.press(u"area_"_s + QLatin1StringView(keyOf(area)),
                              area == CareArea::ChildCaring ? Qt::Key_X : Qt::Key_N);
        sitting.type(u"area_nutrition_basis"_s, u"said"_s);
        sitting.type(u"area_hygiene_basis"_s, u"seen"_s);
        sitting.press(u"determined_eligible"_s);
        QVERIFY(!sitting.whyNot(u"sign"_s).isEmpty()); // question 3
        sitting.run(u"sign"_s);
        QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
        sitting.press(u"significant_impact_yes"_s);
        sitting.press(u"matters_1"_s);
        QVERIFY(sitting.text(u"finding"_s).startsWith(u"Meets the criteria"_s));
        QCOMPARE(sitting.whyNot(u"sign"_s), QString());
        sitting.run(u"sign"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().determinations.size(), 1);
        const Determination made = table.now().determinations.first();
        QVERIFY(made.eligible);
        QCOMPARE(made.by, u"Niamh Farrelly"_s);
        QCOMPARE(made.finding.answer, Eligibility::Eligible);
        QTRY_VERIFY(sitting.text(u"determination_signed"_s).contains(u"17 September 2024"_s));
        Sitting anew(new ui::EligibilityPage(table.opened())); // beside a determination that stands
        QCOMPARE(anew.whyNot(u"sign"_s), u"Signed already. For a new one, choose again first"_s);
    }

    /// One stroke and its letter: of a carer it is not asked whether it takes longer, nor anything of the adult's ten alone.
    void aCarerIsAskedWhatTheLawAsksOfCarers()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::EligibilityPage(table.opened()));
        const auto shown = [&](const QString& name) {
            const auto* part = sitting.window->findChild<QWidget*>(name);
            return part && part->isVisibleTo(sitting.window.get());
        };
        QVERIFY(shown(u"arises_from_impairment"_s) && shown(u"area_toilet"_s) && !shown(u"area_recreation"_s));
        table.session().edit([](CaseFile& file) { file.person.subject = CaseSubject::Carer; });
        QTRY_VERIFY(shown(u"area_recreation"_s));
        for (const QString& adults : {u"arises_from_impairment"_s, u"area_toilet"_s, u"area_nutrition_l"_s})
            QVERIFY2(!shown(adults), qPrintable(adults));
        sitting.type(u"caring_does"_s, u"nights and lifting"_s);
        sitting.press(u"necessary_care_yes"_s);
        sitting.type(u"necessary_care_basis"_s, u"seen"_s);
        sitting.press(u"health_at_risk_no"_s);
        sitting.press(u"area_nutrition"_s, Qt::Key_L);
        sitting.press(u"area_nutrition"_s, Qt::Key_N);
        sitting.press(u"area_recreation"_s, Qt::Key_H);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
        sitting.type(u"area_recreation_basis"_s, u"said"_s);
        sitting.press(u"significant_impact_yes"_s);
        sitting.press(u"matters_1"_s);
        QVERIFY2(sitting.text(u"finding"_s).startsWith(u"Meets the criteria"_s),
                 qPrintable(sitting.text(u"finding"_s)));
        sitting.press(u"determined_eligible"_s);
        QCOMPARE(sitting.whyNot(u"sign"_s), u"Still to say: Whom Josie cares for, and 2 more"_s);
        sitting.type(u"caring_cared_for"_s, u"Bernie"_s);
        sitting.press(u"caring_able_yes"_s);
        sitting.press(u"caring_willing_no"_s);
        QCOMPARE(sitting.whyNot(u"sign"_s), QString());
        sitting.run(u"sign"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().determinations.size(), 1);
        const CaseFile now = table.now();
        QCOMPARE(subjectOf(now.determinations.first().finding), CaseSubject::Carer);
        QCOMPARE(now.caring.does, u"nights and lifting"_s);
        const Need* eating = needIn(now, CareArea::Nutrition);
        QVERIFY(eating && eating->withoutAssistance == Tri::Yes && eating->takesMuchLonger == Tri::NotYetKnown);
        looksRight(new ui::EligibilityPage(table.opened()), u"eligibility-carer"_s);
    }

    /// Two areas that count are enough; nobody has to say "asked" of the eight that nobody talked about.
    void whatNobodyTalkedAboutIsNamedAndMayWait()
    {
        PracticeTable table(Until::Determined);
        table.change([](CaseFile& file) {
            file.needs.removeIf([](const Need& need) { return need.area > CareArea::Hygiene; });
        });
        Sitting sitting(new ui::EligibilityPage(table.opened()));
        QVERIFY(sitting.text(u"finding"_s).contains(u"The record is not complete yet."_s));
        const QString waits = sitting.text(u"areas_that_wait"_s);
        QVERIFY2(waits.startsWith(u"Not talked about yet: using the toilet;"_s), qPrintable(waits));
        QVERIFY2(waits.endsWith(u"They can wait: enough areas count already."_s), qPrintable(waits));
        QVERIFY(!sitting.everything().contains(u"Asked, and not yet known"_s));
        sitting.press(u"determined_eligible"_s);
        QCOMPARE(sitting.whyNot(u"sign"_s), QString());
        sitting.run(u"sign"_s);
        auto* asked = sitting.window->findChild<QDialog*>(u"confirm"_s);
        QVERIFY(asked);
        QString words;
        for (const auto* label : asked->findChildren<QLabel*>()) words += label->text() + u'\n';
        QVERIFY2(words.contains(waits), qPrintable(words)); // before the yes
        asked->reject();
        sitting.press(u"determined_not_eligible"_s); // that finding cannot be made without them
        sitting.type(u"differs_because"_s, u"seen cooking alone"_s);
        QVERIFY(sitting.whyNot(u"sign"_s).contains(u"Using the toilet"_s));
    }

    /// Question 1 holds the signature; with no reasons written, what the letter will say instead is seen before.
    void theLetterNeverOnlyPointsToTheAnswers()
    {
        PracticeTable table(Until::Determined);
        table.change([](CaseFile& file) { file.assessment.arisesFromImpairment = Tri::NotYetKnown; });
        Sitting sitting(new ui::EligibilityPage(table.opened()));
        sitting.press(u"determined_eligible"_s);
        QVERIFY(sitting.whyNot(u"sign"_s).contains(u"Question 1"_s));
        table.change([](CaseFile& file) { file.assessment.arisesFromImpairment = Tri::Yes; });
        Sitting anew(new ui::EligibilityPage(table.opened()));
        anew.press(u"determined_eligible"_s);
        const QString heard = anew.everything();
        QVERIFY2(heard.contains(u"the letter says: \u201CThe needs come from an impairment or an illness."_s),
                 qPrintable(heard));
    }

    /// The way to what is missing ends at the box that answers it, ready to be typed in.
    void theWayToWhatIsMissingEndsAtItsBox()
    {
        PracticeTable table(Until::Determined);
        table.change([](CaseFile& file) {
            for (Need& need : file.needs) need.basis = Basis::NotSaid;
            file.assessment.matters.clear();
        });
        Sitting sitting(new ui::EligibilityPage(table.opened()));
        sitting.press(u"determined_eligible"_s);
        QVERIFY(sitting.whyNot(u"sign"_s).contains(u"how is it known?"_s));
        sitting.run(u"sign"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"area_nutrition_basis"_s);
        table.change([](CaseFile& file) {
            for (Need& need : file.needs) need.basis = Basis::Said;
        });
        Sitting anew(new ui::EligibilityPage(table.opened()));
        anew.press(u"determined_eligible"_s);
        QVERIFY(anew.whyNot(u"sign"_s).contains(u"Which part of wellbeing"_s));
        anew.run(u"sign"_s);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"matters_1"_s);
    }

    /// A box by itself does not say of which area it is.
    void whatIsLedToIsSeenWithTheNameOfItsArea()
    {
        Room room(Until::Determined);
        room.session().act([](CaseFile& file) {
            for (Need& need : file.needs) need.basis = Basis::NotSaid;
        });
        ui::Page* page = room.goTo(u"eligibility"_s);
        auto* area = qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget());
        int seen = 0;
        for (const ui::AreaRow* row : page->findChildren<ui::AreaRow*>())
            for (const QString& of : {QString(), u"_basis"_s, u"_words"_s}) {
                if (!row->isVisible()) continue;
                area->verticalScrollBar()->setValue(seen % 2 ? area->verticalScrollBar()->maximum() : 0);
                if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
                room.window.go({u"eligibility"_s, room.table.id, row->objectName() + of});
                QVERIFY(comesToRest(&room.window));
                const int top = row->mapTo(area->viewport(), QPoint()).y();
                QVERIFY2(top >= 0 && top < area->viewport()->height() - 100,
                         qPrintable(row->objectName() + of + u' ' + QString::number(top)));
                ++seen;
            }
        QCOMPARE(seen, 30);
    }

    void seeingItDifferentlyWantsReasonsAndEveryLetterOfThemIsKeptBeforeTheSignature()
    {
        PracticeTable table(Until::Determined);
        Sitting sitting(new ui::EligibilityPage(table.opened()));
        sitting.press(u"determined_not_eligible"_s);
        QVERIFY(!sitting.whyNot(u"sign"_s).isEmpty());
        sitting.type(u"differs_because"_s, u"seen cooking alone"_s);
        sitting.type(u"reasons"_s, u"you manage"_s);
        QVERIFY(!sitting.whyNot(u"sign"_s).isEmpty());
        sitting.type(u"advice"_s, u"the lunch club"_s);
        QCOMPARE(sitting.whyNot(u"sign"_s), QString());
        QTRY_VERIFY(
            std::ranges::any_of(table.now().entries, [](const Entry& e) { return e.words == u"the lunch club"_s; }));
        sitting.run(u"sign"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().determinations.size(), 2);
        QCOMPARE(table.now().determinations.last().advice, u"the lunch club"_s);
        QCOMPARE(table.now().determinations.last().finding.answer, Eligibility::Eligible);
    }
};

std::unique_ptr<QObject> eligibilityTest()
{
    return std::make_unique<EligibilityTest>();
}

} // namespace alongside::test

#include "eligibility_test.moc"
