// Two people wrote apart: what both said is on the page it lies on, one click chooses, and an item that came back says so.

#include "core/casework/versions/versions.h"
#include "core/record/schema.h"
#include "tests/core/desk/memory_log.h"
#include "tests/ui/case/page_test.h"
#include "ui/case/cards/question_card.h"
#include "ui/case/gap_words.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/talk/talk_page.h"
#include "ui/shell/places/link.h"
#include "ui/widgets/frame/message_bar.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

using record::Action;
using record::RecordKind;

namespace {

constexpr quint16 kName = 1, kPhone = 5, kDoes = 5;
const QUuid kSol(11, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
const DeviceId kDeesLaptop{QUuid(0xd0, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)};
const ActorId kDee{QUuid(0xa0, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)};

/// A desk over a log to which Dee's laptop adds words with the council's numbers.
struct Shared {
    Shared() : rules(*policy::Library::builtIn())
    {
        thread
            .open([this]() -> Result<std::unique_ptr<desk::Desk>> {
                auto made = std::make_unique<desk::MemoryLog>();
                log = made.get();
                return std::make_unique<desk::Desk>(std::move(made), ids, worker);
            })
            .waitForFinished();
        id = *thread.ask([](desk::Desk& desk) { return desk.addPerson({.name = u"Ada Finch"_s}); }).result();
    }
    /// Dee says this, having seen the council's log up to `base`.
    void dee(quint64 csn, quint64 base, QList<record::Change> changes)
    {
        record::Group group{.caseId = id, .actor = kDee};
        for (const record::Change& change : changes) group.ops.append({change, base, {}});
        thread.ask([&](desk::Desk&) { return log->arrive(group, kDeesLaptop, csn), true; }).waitForFinished();
    }
    casework::CaseView view()
    {
        return *thread.ask([this](desk::Desk& desk) { return desk.open(id); }).result();
    }
    void change(const std::function<void(CaseFile&)>& edit)
    {
        const CaseFile seen = view().file;
        thread.ask([&](desk::Desk& desk) { return desk.run(desk::edited(seen, edit)); }).waitForFinished();
    }
    ui::CaseSession& opened()
    {
        session = std::make_unique<ui::CaseSession>(ui::CaseServices{thread, rules, clock, ids, worker, false}, view());
        return *session;
    }

    FixedClock clock{QDate(2024, 9, 17), QTime(13, 30)};
    NumberedIds ids{7};
    desk::MemoryLog* log = nullptr;
    desk::DeskThread thread;
    casework::Rulebook rules;
    desk::Author worker{u"Niamh Farrelly"_s, u"Social worker"_s};
    CaseId id{};
    std::unique_ptr<ui::CaseSession> session;
};

record::Change said(RecordKind kind, quint16 field, const QCborValue& value, QUuid item = {})
{
    return {{kind, item, field, {}}, field == record::kPresence ? Action::AddItem : Action::Set, value};
}

QList<record::Change> introduced()
{
    return {said(RecordKind::Staff, record::kPresence, true, kDee.value),
            said(RecordKind::Staff, kName, u"Dee Marsh"_s, kDee.value)};
}

/// Niamh took Sol off the circle while Dee wrote what he does.
void keepAgainstRemoval(Shared& shared)
{
    shared.dee(1, 0, introduced());
    shared.dee(3, 0,
               {said(RecordKind::CircleMember, record::kPresence, true, kSol),
                said(RecordKind::CircleMember, kName, u"Sol"_s, kSol)});
    shared.change([](CaseFile& file) { file.circle.clear(); });
    shared.dee(5, 4, {{{RecordKind::CircleMember, kSol, kDoes, {}}, Action::WriteText, u"the bins"_s}});
}

QString allOn(const Sitting& sitting)
{
    QString all;
    for (const QLabel* label : sitting.at(u"two_answers"_s)->findChildren<QLabel*>()) all += label->text() + u'\n';
    return all;
}

} // namespace

class TwoAnswersTest final : public QObject {
    Q_OBJECT

private slots:
    void bothAnswersToAPlainFieldAreOnItsPageAndOneClickChooses()
    {
        Shared shared;
        shared.dee(1, 0, introduced());
        shared.change([](CaseFile& file) { file.person.phone = u"07700 900123"_s; });
        shared.dee(3, 0, {said(RecordKind::Person, kPhone, u"07700 900456"_s)});
        Sitting sitting(new ui::PersonPage(shared.opened()));
        QVERIFY(sitting.at(u"two_answers"_s)->isVisible());
        const QString all = allOn(sitting);
        QVERIFY2(all.contains(u"Telephone"_s) && all.contains(u"07700 900123"_s) && all.contains(u"07700 900456"_s)
                     && all.contains(u"Dee Marsh"_s) && all.contains(u"You"_s) && all.contains(u"(used now)"_s),
                 qPrintable(all));
        const QString used = shared.view().file.person.phone;
        for (const QString& other : {u"use_0"_s, u"use_1"_s}) {
            const auto* words = sitting.page->findChild<QLabel*>(u"version_%1"_s.arg(other.right(1)));
            if (words->text() == used) continue;
            const QString chosen = words->text();
            sitting.press(other);
            QTRY_COMPARE(shared.view().file.person.phone, chosen);
            break;
        }
        QTRY_VERIFY(!sitting.at(u"two_answers"_s)->isVisible());
        QVERIFY(shared.view().versions.isEmpty());
    }

    void whatLiesOnAnotherPageIsShownThere()
    {
        Shared shared;
        shared.dee(1, 0, introduced());
        shared.change([](CaseFile& file) { file.person.phone = u"07700 900123"_s; });
        shared.dee(3, 0, {said(RecordKind::Person, kPhone, u"07700 900456"_s)});
        Sitting sitting(new ui::TalkPage(shared.opened()));
        QVERIFY(!sitting.at(u"two_answers"_s)->isVisible());
    }

    void anItemThatCameBackSaysWhoTookItOffAndWhoWroteInIt()
    {
        Shared shared;
        keepAgainstRemoval(shared);
        QCOMPARE(shared.view().file.circle.size(), 1);
        Sitting sitting(new ui::TalkPage(shared.opened()));
        const QString all = allOn(sitting);
        QVERIFY2(all.contains(u"You took this off the list while Dee Marsh wrote in it: Sol."_s), qPrintable(all));
        QVERIFY2(!all.contains(u"true"_s) && !all.contains(u"presence"_s), qPrintable(all));
        sitting.press(u"use_1"_s);
        QTRY_VERIFY(!sitting.at(u"two_answers"_s)->isVisible());
        QCOMPARE(shared.view().file.circle.size(), 1);
    }

    void anItemThatCameBackIsTakenOffAgainByOneClick()
    {
        Shared shared;
        keepAgainstRemoval(shared);
        Sitting sitting(new ui::TalkPage(shared.opened()));
        sitting.press(u"use_0"_s);
        QTRY_VERIFY(shared.view().file.circle.isEmpty());
        QTRY_VERIFY(!sitting.at(u"two_answers"_s)->isVisible());
    }

    /// What the overview tells may rest on it: said there, with the way to the very card, where no key chooses anything.
    void theOverviewNamesWhatIsOpenElsewhereAndLeadsToItsCard()
    {
        Shared shared;
        keepAgainstRemoval(shared);
        ui::CaseSession& session = shared.opened();
        Sitting overview(new ui::PersonPage(session));
        QVERIFY2(allOn(overview).contains(u"Two answers stand to one question"_s), qPrintable(allOn(overview)));
        QSignalSpy followed(overview.page, &ui::Page::followed);
        overview.press(u"two_elsewhere_1"_s);
        const auto link = ui::Link::read(followed.last().at(0).toString());
        QVERIFY(link && link->screen == u"talk"_s);

        Sitting talk(new ui::TalkPage(session));
        QVERIFY(talk.page->focusField(link->field));
        QVERIFY(qobject_cast<ui::QuestionCard*>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(shared.view().file.circle.size(), 1); // not taken off
        QSignalSpy told(talk.page, &ui::Page::told);
        talk.press(u"use_1"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.last().at(0).value<ui::Message>().happened.startsWith(u"Decided for Ada Finch."_s));
    }

    void whatIsStillToSayNamesTheQuestionAndLeadsToIt()
    {
        const TwoVersions question{
            .field = u"money.person_says_enough"_s, .meeting = Meeting::NeedsDeciding, .versions = {{}, {}}};
        const CaseFile file{.id = {kSol}};
        const ui::ToSay said = ui::toSay(casework::stillToDecide({question}), file).first();
        QVERIFY2(said.words.contains(u"Is it enough? The person says"_s), qPrintable(said.words));
        QCOMPARE(said.link, ui::personLink(file.id, u"money"_s, ui::questionName(question)));
    }

    void turnedRoundItIsNotThere()
    {
        Shared shared;
        keepAgainstRemoval(shared);
        Sitting sitting(new ui::TalkPage(shared.opened()));
        sitting.page->setShown(true);
        QVERIFY(!sitting.at(u"two_answers"_s)->isVisible());
        QVERIFY(!sitting.page->findChild<QWidget*>(u"use_0"_s)
                || !sitting.page->findChild<QWidget*>(u"use_0"_s)->isVisible());
        sitting.page->setShown(false);
        QVERIFY(sitting.at(u"two_answers"_s)->isVisible());
    }

    void everyPartOfTheRecordHasAPage()
    {
        for (const record::Part& part : record::parts())
            if (part.shape != record::Shape::Decisions)
                QVERIFY2(!ui::pageOf(QString::fromLatin1(part.name) + u".presence"_s).isEmpty(), part.name);
    }
};

std::unique_ptr<QObject> twoAnswersTest()
{
    return std::make_unique<TwoAnswersTest>();
}

} // namespace alongside::test

#include "two_answers_test.moc"
