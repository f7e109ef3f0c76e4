// What an act says when it is done, and where a button leads that cannot act yet: in the window, by what is heard.

#include "core/casework/versions/asked_anew.h"
#include "tests/ui/case/room.h"
#include "tests/ui/support/pictures.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/still_to_say.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

struct Act {
    const char* name;
    Until until; // so far that it can be done
    QString screen{};
    QString key{};
    QString next{};
};

QList<Act> acts()
{
    return {{"sign", Until::Determined, u"eligibility"_s, u"sign"_s, u"to_money"_s},
            {"agree", Until::Priced, u"money"_s, u"agree"_s, u"to_choices"_s},
            {"agree anew", Until::Agreed, u"money"_s, u"agree"_s, u"to_choices"_s},
            {"start", Until::Chosen, u"choices"_s, u"start_the_money"_s, u"to_plan"_s}};
}

const ui::PageAction* actionOf(const QList<ui::PageAction>& actions, const QString& key)
{
    const auto found = std::ranges::find(actions, key, &ui::PageAction::key);
    return found == actions.end() ? nullptr : &*found;
}

/// Everything is said that it waits for: its button.
QPushButton* readyFor(Room& room, const Act& act)
{
    ui::Page* page = room.goTo(act.screen);
    if (act.key == u"sign"_s) page->findChild<QAbstractButton*>(u"determined_eligible"_s)->click();
    if (act.key == u"agree"_s)
        room.session().act([&](CaseFile& file) {
            const QDate today = room.table.clock.today();
            file.lines.first().quantity = Quantity::whole(3);
            if (act.until == Until::Agreed) {
                casework::sayTheSame(file, today);
                casework::agreeTheSameWay(file, today);
            } else {
                file.money.personSaysEnough = Tri::Yes;
                file.money.agreedBy = u"Josie Thackray"_s;
                file.money.agreedHow = Agreed::Spoken;
                file.money.agreedOn = today;
            }
            file.money.workerSaysEnough = Tri::Yes;
        });
    return room.window.findChild<QPushButton*>(act.key);
}

/// The second click of a double click, where the first was.
void clickOnceMore(Room& room, QPoint at)
{
    QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval;
    QTest::mouseClick(room.window.windowHandle(), Qt::LeftButton, {}, at);
    (void)comesToRest(&room.window);
}

} // namespace

class ActsTest final : public QObject {
    Q_OBJECT

private slots:
    void anActSaysWhatHappenedAndWhatComesNext_data()
    {
        QTest::addColumn<int>("at");
        for (qsizetype at = 0; at < acts().size(); ++at) QTest::addRow("%s", acts().at(at).name) << int(at);
    }

    void anActSaysWhatHappenedAndWhatComesNext()
    {
        QFETCH(const int, at);
        const Act act = acts().at(at);
        Room room(act.until);
        QPushButton* button = readyFor(room, act);
        QVERIFY(button);
        button->setFocus();
        button->click();
        if (auto* yes = room.window.findChild<QPushButton*>(u"confirm_yes"_s)) yes->click();
        auto* bar = room.window.findChild<ui::MessageBar*>();
        QTRY_COMPARE(bar->message().kind, ui::Message::Kind::Done);
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->message().happened.isEmpty() && !bar->message().todo.isEmpty());
        const QList<ui::PageAction> now = room.window.page()->actions();
        QVERIFY(actionOf(now, act.next)->kind == ui::ButtonKind::Primary); // the loud one leads on
        if (const ui::PageAction* again = actionOf(now, act.key)) QVERIFY(again->kind == ui::ButtonKind::Plain);
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY2(room.window.findChild<QWidget*>(u"footer"_s)->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(QApplication::focusWidget()->objectName()));
        QStringList next; // it stands once
        for (const auto* each : room.window.findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&').startsWith(u"Next"_s)) next += each->objectName();
        QCOMPARE(next, QStringList{act.next});
    }

    void aDoubleClickIsOneAct_data() { anActSaysWhatHappenedAndWhatComesNext_data(); }

    /// Its second click comes once the act is done: it stands, and so do its words, and where the keyboard went.
    void aDoubleClickIsOneAct()
    {
        QFETCH(const int, at);
        const Act act = acts().at(at);
        Room room(act.until);
        const QPushButton* button = readyFor(room, act);
        QVERIFY(comesToRest(&room.window));
        const QPoint there = button->mapTo(&room.window, button->rect().center());
        QTest::mouseClick(room.window.windowHandle(), Qt::LeftButton, {}, there);
        if (auto* yes = room.window.findChild<QPushButton*>(u"confirm_yes"_s)) {
            clickOnceMore(room, there);
            QVERIFY(yes->isVisible());
            yes->click();
        }
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        QTRY_COMPARE(bar->message().kind, ui::Message::Kind::Done);
        QVERIFY(comesToRest(&room.window));
        const ui::Message said = bar->message();
        const QString keyboard = QApplication::focusWidget()->objectName();
        clickOnceMore(room, there);
        QCOMPARE(room.window.page()->screen(), act.screen);
        QVERIFY2(bar->message() == said, qPrintable(bar->sentence()));
        QCOMPARE(QApplication::focusWidget()->objectName(), keyboard);
        QVERIFY(!room.window.findChild<QPushButton*>(u"confirm_yes"_s));
    }

    void notEligibleTheNextIsTheLetterAndItStandsOnce()
    {
        Room room(Until::Determined);
        ui::Page* page = room.goTo(u"eligibility"_s);
        page->findChild<QAbstractButton*>(u"determined_not_eligible"_s)->click();
        for (const QString& name : {u"differs_because"_s, u"reasons"_s, u"advice"_s}) {
            page->focusField(name);
            QTest::keyClicks(QApplication::focusWidget(), u"said so"_s);
        }
        room.window.findChild<QPushButton*>(u"sign"_s)->click();
        room.window.findChild<QPushButton*>(u"confirm_yes"_s)->click();
        auto* bar = room.window.findChild<ui::MessageBar*>();
        QTRY_COMPARE(bar->message().kind, ui::Message::Kind::Done);
        QVERIFY(actionOf(page->actions(), u"to_letter"_s) && !actionOf(page->actions(), u"to_money"_s));
        QVERIFY(bar->message().action.isEmpty());
    }

    void whatIsStillToSayIsSaidUntilItIsSaid()
    {
        Room room(Until::Talked);
        room.session().act([](CaseFile& file) { file.assessment.arisesFromImpairment = Tri::Yes; });
        ui::Page* page = room.goTo(u"eligibility"_s);
        page->findChild<QAbstractButton*>(u"determined_eligible"_s)->click();
        room.window.findChild<QPushButton*>(u"sign"_s)->click();
        auto* bar = room.window.findChild<ui::MessageBar*>();
        QVERIFY2(bar->message().happened.startsWith(u"Still to say"_s), qPrintable(bar->sentence()));
        const auto said = [bar](const QString& words) { return bar->message().happened.contains(words); };
        QVERIFY2(said(u"areas of daily life (eating and drinking; washing and keeping clean;"_s),
                 qPrintable(bar->sentence()));
        QVERIFY2(said(u"Question 3"_s), qPrintable(bar->sentence())); // all at once
        page->findChild<QAbstractButton*>(u"significant_impact_yes"_s)->click();
        QVERIFY(bar->isVisible()); // that was another question
        QVERIFY2(!said(u"Question 3"_s) && said(u"Which part of wellbeing"_s), qPrintable(bar->sentence()));
        page->focusField(QString::fromLatin1(keyOf(kAdultAreas[0])));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QVERIFY2(!bar->message().happened.startsWith(u"Still to say"_s), qPrintable(bar->sentence()));
    }

    /// A day in words is read once somebody is done with it, be it the day that stands there already.
    void whatCouldNotBeReadIsSaidUntilItIsRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("done");
        for (const char* words : {"today", "yesterday"})
            for (const Qt::Key done : {Qt::Key_Tab, Qt::Key_Return})
                QTest::addRow("%s, key %x", words, unsigned(done)) << QString::fromLatin1(words) << int(done);
    }

    void whatCouldNotBeReadIsSaidUntilItIsRead()
    {
        QFETCH(const QString, words);
        QFETCH(const int, done);
        Room room(Until::Reviewed);
        room.session().act([&](CaseFile& file) { file.reviews.last().on = room.table.clock.today(); });
        ui::Page* page = room.goTo(u"review"_s);
        const auto said = [&room] {
            return room.window.findChild<QLabel*>(u"why_not"_s)->text()
                   + room.window.findChild<ui::MessageBar*>()->message().happened;
        };
        QVERIFY(page->focusField(u"review_on"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QVERIFY2(said().contains(u"cannot be read"_s), qPrintable(said()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(done));
        QVERIFY2(!said().contains(u"cannot be read"_s), qPrintable(said()));
    }

    void howItIsKnownIsAskedOfAllAtOnce()
    {
        Room room(Until::Determined);
        room.session().act([](CaseFile& file) {
            for (Need& need : file.needs)
                if (need.area <= CareArea::Hygiene) need.basis = Basis::NotSaid;
        });
        ui::Page* page = room.goTo(u"eligibility"_s);
        page->findChild<QAbstractButton*>(u"determined_eligible"_s)->click();
        auto* sign = room.window.findChild<QPushButton*>(u"sign"_s);
        sign->setFocus();
        QTest::keyClick(sign, Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"area_nutrition_basis"_s);
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->message().happened,
                 u"Still to say: how it is known (eating and drinking; washing and keeping clean)"_s);
    }

    void alsoWhereItIsSaidOnAnotherPage()
    {
        Room room(Until::Priced);
        room.session().act([](CaseFile& file) { file.outcomes.first().areas = {}; });
        room.goTo(u"money"_s);
        room.window.findChild<QPushButton*>(u"agree"_s)->click();
        QCOMPARE(room.window.page()->screen(), u"outcomes"_s);
        auto* bar = room.window.findChild<ui::MessageBar*>();
        QVERIFY2(bar->message().happened.startsWith(u"Still to say"_s), qPrintable(bar->sentence()));
        room.session().act([](CaseFile& file) { file.outcomes.first().areas = {CareArea::Nutrition}; });
        QVERIFY2(!bar->isVisible(), qPrintable(bar->sentence()));
    }

    void whatCannotBeReadIsNamedAfterTheCoverAndAfterARestart()
    {
        Room room(Until::Priced);
        room.goTo(u"money"_s);
        const auto whyNot = [&room] { return room.window.findChild<QLabel*>(u"why_not"_s)->text(); };
        QVERIFY(room.window.page()->focusField(u"line_1_quantity"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QVERIFY2(whyNot().contains(u"cannot be read"_s), qPrintable(whyNot()));
        room.window.showCover(new QWidget);
        room.window.setLeftOff(ui::leftOffFrom(ui::bytesOf(room.window.leftOff())));
        room.window.showWork({u"people"_s, {}, {}});
        QCOMPARE(room.window.page()->screen(), u"money"_s);
        QVERIFY2(whyNot().contains(u"cannot be read"_s), qPrintable(whyNot()));
        QVERIFY(room.window.page()
                    ->findChild<ui::StillToSay*>(u"still_to_agree"_s)
                    ->items()
                    .first()
                    .words.contains(u"cannot be read"_s));
    }

    void theCardAndTheBarSayTheSame_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<int>("until");
        for (const QString& screen : {u"eligibility"_s, u"money"_s, u"choices"_s, u"review"_s})
            for (int until = int(Until::Nothing); until <= int(Until::Reviewed); ++until)
                QTest::addRow("%s %d", qPrintable(screen), until) << screen << until;
    }

    void theCardAndTheBarSayTheSame()
    {
        QFETCH(const QString, screen);
        QFETCH(const int, until);
        Room room{Until(until)};
        const ui::Page* page = room.goTo(screen);
        const QString beside = room.window.findChild<QLabel*>(u"why_not"_s)->text();
        for (const auto* list : page->findChildren<ui::StillToSay*>()) {
            if (!list->isVisible()) continue;
            const QString first = list->items().isEmpty() ? QString() : list->items().first().words;
            const bool isSaid = beside.startsWith(u"Still to say: "_s + first) && !first.isEmpty();
            QVERIFY2(isSaid || !beside.startsWith(u"Still to say"_s), qPrintable(beside + u" | "_s + first));
        }
    }

    void whatCannotBeReadIsInBoth_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("field");
        QTest::newRow("money") << u"money"_s << int(Until::Priced) << u"contribution"_s;
        QTest::newRow("choices") << u"choices"_s << int(Until::Chosen) << u"start_line_1_on"_s;
        QTest::newRow("review") << u"review"_s << int(Until::Reviewed) << u"review_on"_s;
    }

    void whatCannotBeReadIsInBoth()
    {
        QFETCH(const QString, screen);
        QFETCH(const int, until);
        QFETCH(const QString, field);
        Room room{Until(until)};
        room.session().act([&](CaseFile& file) {
            if (!file.reviews.isEmpty()) file.reviews.last().on = room.table.clock.today();
        });
        ui::Page* page = room.goTo(screen);
        QVERIFY(page->focusField(field));
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        const QString beside = room.window.findChild<QLabel*>(u"why_not"_s)->text();
        QVERIFY2(beside.contains(u"cannot be read"_s), qPrintable(beside));
        for (const auto* list : page->findChildren<ui::StillToSay*>())
            if (list->isVisible())
                QVERIFY2(!list->items().isEmpty()
                             && beside.startsWith(u"Still to say: "_s + list->items().first().words),
                         qPrintable(list->objectName()));
    }

    void whoeverSignsBeforeTheyChooseIsLedToTheChoiceAndToldUntilItIsMade()
    {
        Room room(Until::Talked);
        ui::Page* page = room.goTo(u"eligibility"_s);
        const auto* list = page->findChild<ui::StillToSay*>(u"still_to_sign"_s);
        const QString choice = u"Whether these needs are eligible: nothing is decided yet"_s;
        QCOMPARE(list->items().last().words, choice);
        room.window.go(*ui::Link::read(list->items().last().link));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"determined_eligible"_s);
        room.window.findChild<QPushButton*>(u"sign"_s)->click();
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        QVERIFY2(bar->message().happened.contains(choice), qPrintable(bar->sentence()));
        page->findChild<QAbstractButton*>(u"determined_eligible"_s)->click();
        QVERIFY2(!bar->message().happened.contains(choice), qPrintable(bar->sentence()));
        for (const ui::ToSay& item : list->items()) QVERIFY(item.words != choice);
    }

    void aButtonThatCannotActGoesToWhatIsMissingAndSaysIt_data() { anActSaysWhatHappenedAndWhatComesNext_data(); }

    void aButtonThatCannotActGoesToWhatIsMissingAndSaysIt()
    {
        QFETCH(const int, at);
        const Act act = acts().at(at);
        Room room(act.key == u"sign"_s ? Until::Talked : Until::Agreed);
        room.session().act([](CaseFile& file) {
            if (!file.lines.isEmpty()) file.lines.first().quantity = Quantity::whole(3);
            file.choices = {};
        });
        ui::Page* page = room.goTo(act.screen);
        if (act.key == u"sign"_s) page->findChild<QAbstractButton*>(u"determined_eligible"_s)->click();
        const ui::PageAction action = *actionOf(page->actions(), act.key);
        QVERIFY(!action.whyNot.isEmpty());
        room.window.findChild<QPushButton*>(act.key)->setFocus();
        room.window.findChild<QPushButton*>(act.key)->click();
        QVERIFY(!room.window.findChild<QWidget*>(u"confirm"_s));
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        bool said = room.window.findChild<ui::MessageBar*>()->message().happened.startsWith(u"Still to say"_s);
        for (const ui::Field* field : page->findChildren<ui::Field*>())
            said = said || field->problem().startsWith(u"Still to say"_s);
        QVERIFY(said);
    }

    void everythingStillToSayLeadsToItsPlace()
    {
        Room room(Until::Priced);
        room.session().act([](CaseFile& file) {
            file.money = {};
            file.assessment = {};
            file.choices = {.way = Deploy::DpSelf};
            file.lines.first().priceByHand = Money::pence(1);
            file.lines.first().priceReason.clear();
            file.needs.first().basis = Basis::NotSaid;
            file.needs.removeLast();
            file.outcomes.first().areas = {CareArea::Nutrition};
            for (Need& need : file.needs)
                if (need.area == CareArea::Nutrition) need = {.area = need.area, .withoutAssistance = Tri::Yes};
            for (SupportLine& line : file.lines) line.startOn = {};
        });
        QSet<QString> links;
        for (const QString& screen : {u"eligibility"_s, u"money"_s, u"choices"_s})
            for (const ui::StillToSay* list : room.goTo(screen)->findChildren<ui::StillToSay*>())
                for (const ui::ToSay& item : list->items()) links.insert(item.link);
        QVERIFY2(links.size() > 15, qPrintable(QString::number(links.size())));
        for (const QString& link : std::as_const(links)) {
            room.goTo(u"person"_s);
            const auto where = ui::Link::read(link);
            QVERIFY2(where, qPrintable(link));
            room.window.go(*where);
            QVERIFY2(room.window.page()->focusField(where->field), qPrintable(link));
            QVERIFY2(room.window.page()->isAncestorOf(QApplication::focusWidget()), qPrintable(link));
        }
    }
};

std::unique_ptr<QObject> actsTest()
{
    return std::make_unique<ActsTest>();
}

} // namespace alongside::test

#include "acts_test.moc"
