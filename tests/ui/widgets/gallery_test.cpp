// Every widget on one page, in each look and size: named, reachable, nothing clipped, kept as pictures when asked.

#include "tests/ui/support/look.h"
#include "tests/ui/widgets/people.h"
#include "ui/models/circle_model.h"
#include "ui/support/look/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/look/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/pictures/circle_view.h"
#include "ui/widgets/frame/cover_sheet.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/pictures/picture_twin.h"
#include "ui/widgets/question_header.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/still_to_say.h"
#include "ui/widgets/fields/suggested_choice.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/pictures/week_grid.h"
#include "ui/widgets/why.h"

#include <QCheckBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

ui::Card* cardOf(const QString& title, const QList<QWidget*>& parts)
{
    auto* card = new ui::Card(title);
    for (QWidget* part : parts) card->body()->addWidget(part);
    return card;
}

ui::Card* fields()
{
    auto* words = new ui::TextField(u"own_words"_s, u"In their own &words"_s);
    words->setWords(u"I can't lift a pan of water. I tipped one in July and stood in it."_s);
    words->markChangedElsewhere(true);
    auto* money = new ui::MoneyEdit(u"price"_s, u"&Price by hand"_s);
    money->setValue(Money::pence(1580));
    money->setProblem(u"Enter pounds and pence, like 62.50."_s);
    auto* hours = new ui::HoursEdit(u"hours"_s, u"&How much"_s, u"hours a week"_s);
    hours->setValue(Quantity{8750});
    auto* day = new ui::DatePhraseEdit(u"agreed_on"_s, u"Agreed &on"_s);
    day->setValue({2024, 9, 17});
    auto* who = new ui::WhoSaidCombo(u"said_by"_s, u"Who &said it"_s);
    who->setPeople(u"Josie"_s, {u"Bernie"_s});
    auto* danger = new ui::TriChoice(u"danger"_s, u"Does doing it alone put Josie in danger?"_s);
    danger->setValue(Tri::Yes);
    return cardOf(u"Fields"_s, {words, who, money, hours, day, danger});
}

ui::Card* choices()
{
    auto* choice = new ui::SuggestedChoice(u"way"_s, u"How should the money come?"_s, u"&Yes, Josie said so"_s);
    choice->setOptions(
        {{1, u"To me, to run it myself (direct payment)"_s, u"Paid every four weeks into an account I choose."_s},
         {2, u"To someone I choose to look after it"_s, {}},
         {7, u"The council arranges and pays"_s, {}}},
        2);
    auto* still = new ui::StillToSay(u"still"_s);
    still->setItems({{u"Question 3: does it matter a lot?"_s, u"alongside:x"_s}});
    auto* row = new QWidget;
    auto* flow = new ui::FlowLayout(row);
    flow->addWidget(ui::makeButton(ui::ButtonKind::Primary, u"agree"_s, u"&Agree with Josie"_s));
    flow->addWidget(ui::makeButton(ui::ButtonKind::Plain, u"talk"_s, u"Talk about it"_s));
    flow->addWidget(ui::makeButton(ui::ButtonKind::Quiet, u"later"_s, u"Leave it with Josie"_s));
    auto* tick = new QCheckBox(u"Start cooking now"_s);
    tick->setObjectName(u"tick"_s);
    tick->setChecked(true);
    flow->addWidget(tick);
    for (const ui::Sent sent : {ui::Sent::OnlyHere, ui::Sent::Changed, ui::Sent::Waiting, ui::Sent::HeldBack,
                                ui::Sent::AtOffice, ui::Sent::NeedsYou}) {
        auto* chip = new ui::StateChip;
        chip->setState(sent, u"8:12am"_s);
        flow->addWidget(chip);
    }
    auto* week = new ui::WhyNumber(u"weekly"_s);
    week->setLarge(true);
    week->setFigure(u"A week"_s, u"\u00a382.11"_s, {});
    return cardOf({}, {choice, still, row, week});
}

std::unique_ptr<QWidget> gallery(ui::CircleModel& model)
{
    auto page = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(page.get());
    auto* bar = new ui::MessageBar;
    rows->addWidget(bar);
    rows->addWidget(
        new ui::QuestionHeader(u"What does a good day look like?"_s, u"Start with whatever Josie raises."_s));
    auto* circle = new ui::CircleView;
    circle->setMembers(u"Josie"_s, circleOfJosie());
    model.setMembers(circleOfJosie());
    auto* week = new ui::WeekGrid;
    week->setWeek(weekOfJosie(), false);
    auto* columns = new QHBoxLayout;
    columns->addWidget(fields(), 1);
    auto* right = new QVBoxLayout;
    right->addWidget(
        cardOf(u"Circle"_s, {new ui::PictureTwin(u"circle_twin"_s, circle, &model, u"Circle, as a list"_s)}), 1);
    right->addWidget(choices());
    columns->addLayout(right, 1);
    rows->addLayout(columns);
    rows->addWidget(cardOf(u"A typical week"_s, {week, new ui::TextLabel(week->totals())}));
    page->resize(1158, 1180);
    page->show();
    bar->show(ui::Message{ui::Message::Kind::Caution,
                          u"We could not reach the office."_s,
                          u"This network does not answer."_s,
                          u"Go on working. Your work is safe on this laptop."_s,
                          u"Code 400"_s,
                          {},
                          {}});
    return page;
}

} // namespace

class GalleryTest : public QObject {
    Q_OBJECT

private slots:
    void everyWidgetIsNamedAndWhole_data()
    {
        QTest::addColumn<bool>("dim");
        QTest::addColumn<int>("percent");
        QTest::newRow("light") << false << 100;
        QTest::newRow("dim") << true << 100;
        QTest::newRow("large") << false << 150;
    }

    void everyWidgetIsNamedAndWhole()
    {
        QFETCH(bool, dim);
        QFETCH(int, percent);
        ui::Theme theme(dim ? ui::Look::Dim : ui::Look::Light, percent);
        ui::CircleModel model;
        const auto page = gallery(model);
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->findChild<QWidget*>(u"circle"_s)->setFocus();
        QCOMPARE(nameless(page.get()), QStringList());
        const QStringList out = outside(page.get(), page.get());
        QVERIFY2(out.isEmpty(), qPrintable(out.join(u'\n')));
        keep(page.get(), u"gallery_%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(traps(page.get()), QStringList());
    }

    void theCoverIsCalm()
    {
        ui::CoverSheet cover;
        cover.resize(1366, 768);
        cover.body()->addWidget(new ui::TextLabel(u"Alongside"_s, ui::Type::Title));
        cover.show();
        keep(&cover, u"cover"_s);
        QVERIFY(cover.findChild<ui::Card*>()->width() <= 460);
    }
};

std::unique_ptr<QObject> galleryTest()
{
    return std::make_unique<GalleryTest>();
}

} // namespace alongside::test

#include "gallery_test.moc"
