// A laptop and its office, by the real window and a real server: what is written before, while and after an office is
// joined is on this laptop's lists, in the council's tables and on a second laptop.

#include "app/desktop/composition.h"
#include "app/practice/player.h"
#include "tests/ui/support/exec.h"
#include "app/desktop/practice/practice.h"
#include "tests/app/desktop/council.h"
#include "tests/app/desktop/office_sitting.h"
#include "tests/support/server/server_process.h"
#include "tests/ui/visit/main_window_player.h"
#include "ui/screens/people/people_page.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace alongside::test {

class JoiningTest final : public QObject {
    Q_OBJECT

private:
    void endOf(const Sitting& sitting, const QString& title)
    {
        const auto says = [&] {
            const auto labels = sitting.program->window().page()->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->isVisible() && label->text() == title; });
        };
        QTRY_VERIFY2_WITH_TIMEOUT(says(), qPrintable(title + u" / "_s + sitting.words(u"no_people_words"_s)), kLong);
    }

    QTemporaryDir m_home;
    std::unique_ptr<tests::ServerProcess> m_server;

    [[nodiscard]] QString place(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] QString councilFile() const { return m_server->folder() + u"/council.json"_s; }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<tests::ServerProcess>(place(u"office"_s));
        QVERIFY(m_server->start());
        QFile file(councilFile()); // as with --council
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject council = QJsonDocument::fromJson(file.readAll()).object();
        council.insert(u"name"_s, u"Invented Council"_s);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(QJsonDocument(council).toJson()) > 0);
    }

    /// First of all: the office is empty still.
    void anOfficeThatHasNobodySaysSoAndOneThatDoesNotAnswerToo()
    {
        const QString none = u"The office has no people for you yet"_s, silent = u"Your people are not here yet"_s;
        const QString folder = place(u"alone"_s);
        {
            Sitting owen(folder, false);
            QVERIFY(owen.firstRun(u"Owen Price"_s, m_server->invitation(u"Owen Price"_s), councilFile()));
            endOf(owen, none);
            const QString words = owen.words(u"no_people_words"_s);
            QVERIFY2(words.contains(u"The office of "_s) && words.contains(u"Invented Council"_s), qPrintable(words));
            QVERIFY(!owen.office().trouble && owen.office().lastSyncMs > 0);
            owen.program->window().go({u"sync"_s, {}, {}});
            QCOMPARE(owen.words(u"sync_nothing"_s), u"Nothing waits."_s); // he wrote nothing
            QVERIFY(owen.words(u"came_in"_s).startsWith(u"Nothing new"_s));
            owen.program->window().go({u"people"_s, {}, {}});
            endOf(owen, none);
        }
        {
            Sitting again(folder, false);
            QVERIFY(again.unlock());
            endOf(again, none); // when it was asked is kept
        }

        tests::ServerProcess shut(place(u"shut"_s));
        QVERIFY(shut.start());
        const QString line = shut.invitation(u"Ivy Cole"_s);
        Sitting ivy(place(u"ivy"_s), false);
        const auto ends = connect(&ivy.program->laptop(), &desktop::Laptop::joined, this, [&] { shut.kill(); });
        QVERIFY(ivy.firstRun(u"Ivy Cole"_s, line, shut.folder() + u"/council.json"_s));
        endOf(ivy, silent);
        QVERIFY2(ivy.words(u"no_people_words"_s).contains(u"is not running"_s),
                 qPrintable(ivy.words(u"no_people_words"_s)));
        disconnect(ends);
        ivy.program->window().go({u"sync"_s, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(ivy.words(u"sync_trouble"_s).contains(u"asked again by itself"_s), kLong);
        QVERIFY2(ivy.words(u"sync_trouble"_s).contains(u"Nothing is sent until"_s),
                 qPrintable(ivy.words(u"sync_trouble"_s)));
    }

    void aReceiptDoesNotStandBesideTheTroubleOfTheNextTry()
    {
        tests::ServerProcess shut(place(u"shut_later"_s));
        QVERIFY(shut.start());
        Sitting mo(place(u"mo"_s), false);
        QVERIFY(mo.firstRun(u"Mo Lacey"_s, shut.invitation(u"Mo Lacey"_s), shut.folder() + u"/council.json"_s));
        QVERIFY(mo.add(u"Una Speight"_s));
        QVERIFY(mo.send());
        QTRY_VERIFY_WITH_TIMEOUT(mo.said().contains(u"waits here until you send again"_s), kLong);
        shut.kill();
        QVERIFY(mo.send());
        QTRY_VERIFY_WITH_TIMEOUT(mo.words(u"sync_trouble"_s).contains(u"sent again by itself"_s), kLong);
        QTRY_VERIFY2_WITH_TIMEOUT(!mo.said().contains(u"send again"_s) && !mo.said().contains(u"you wrote is"_s),
                                  qPrintable(mo.said()), kLong);
    }

    void practicePeopleAreAtTheirOfficeAndStayOnTheList()
    {
        const QString folder = place(u"practice"_s);
        QStringList people;
        {
            Sitting practice(folder, true, tests::ServerProcess::program());
            QTRY_COMPARE_WITH_TIMEOUT(practice.people().size(), practice::practicePeople().size(), kLong);
            people = practice.people();
            QTRY_VERIFY_WITH_TIMEOUT(practice.office().configured, kLong);
            QVERIFY(practice.add(u"Arthur Bell"_s)); // in the session of joining
            people.append(u"Arthur Bell"_s);
            people.sort();
            QVERIFY(practice.send());
            QVERIFY(!practice.office().trouble);
            const Council council(folder + u"/office"_s);
            QTRY_COMPARE_WITH_TIMEOUT(council.people().size(), people.size(), kLong);
            QVERIFY(practice.send()); // what became of it comes back
            QCOMPARE(council.count(u"aside"_s), 0);
            QVERIFY(council.count(u"op"_s) > 500);
            QCOMPARE(practice.office().asideChanges, 0);
            QTRY_VERIFY_WITH_TIMEOUT(
                practice.words(u"office_words"_s).contains(u"All changes at the practice office"_s), kLong);
            // One clock for all: what is said of the office and what is said of this laptop are of the same minutes.
            const qint64 now = practice.program->clock().nowMs();
            QVERIFY(practice.office().lastSyncMs <= now && practice.office().lastSyncMs > now - 120'000);
            practice.program->window().go({u"people"_s, {}, {}});
            QTRY_COMPARE_WITH_TIMEOUT(practice.people(), people, kLong);
        }
        Sitting again(folder, true);
        QTRY_COMPARE_WITH_TIMEOUT(again.people(), people, kLong);
        again.program->window().go({u"sync"_s, {}, {}});
        QVERIFY2(!again.words(u"sync_state"_s).contains(u"Not sent anything yet"_s), "it was sent, before the restart");
    }

    void aLaptopThatBeganWithoutAnOfficeJoinsLaterAndTakesItsWorkAlong()
    {
        Sitting niamh(place(u"niamh"_s), false);
        QVERIFY(niamh.firstRun(u"Niamh Farrelly"_s));
        QVERIFY(niamh.add(u"Ada Finch"_s));
        QVERIFY(niamh.coverAndUncover()); // covering seals what was written
        QVERIFY(niamh.add(u"Ben Marlow"_s));
        niamh.program->window().go({u"settings"_s, {}, {}});
        QVERIFY(niamh.words(u"laptop_office"_s).contains(u"not joined"_s));
        QVERIFY(niamh.hands->click(u"join_office"_s));
        QVERIFY(niamh.hands->isOn(u"sync"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"join_line"_s);

        const QString line = m_server->invitation(u"Niamh Farrelly"_s);
        QVERIFY(niamh.join(line, place(u"no-such-file.json"_s)));
        QVERIFY(niamh.words(u"join_words"_s).contains(u"could not read the council file"_s));
        QVERIFY(niamh.join(u"alongside-enrolment-1 not a line"_s, councilFile()));
        QVERIFY(niamh.words(u"join_words"_s).contains(u"not the line a council gives"_s));
        QVERIFY(niamh.program->window().findChild<QWidget*>(u"join_whose"_s)->isHidden()); // nothing names one yet
        niamh.program->window().findChild<QLineEdit*>(u"join_line"_s)->setText(line);
        niamh.program->window().findChild<QLineEdit*>(u"join_file"_s)->setText(councilFile());
        QVERIFY2(niamh.words(u"join_whose"_s).contains(u"the office of Invented Council, at https://127.0.0.1"_s),
                 qPrintable(niamh.words(u"join_whose"_s)));
        QVERIFY(niamh.join(line, councilFile()));
        QTRY_VERIFY_WITH_TIMEOUT(niamh.office().configured, kLong);
        niamh.program->window().go({u"sync"_s, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(niamh.words(u"sync_whose"_s).contains(u"office of Invented Council, at"_s), kLong);
        niamh.program->window().go({u"settings"_s, {}, {}});
        QVERIFY(niamh.words(u"laptop_office"_s).contains(u"office of Invented Council, at"_s));
        QVERIFY(niamh.add(u"Cora Hale"_s));
        QVERIFY(niamh.send());
        QVERIFY(!niamh.office().trouble);
        QTRY_VERIFY_WITH_TIMEOUT(niamh.said().contains(u"everything you wrote is at the office"_s), kLong);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"sync_now"_s); // pressed again, no other page

        const Council council(m_server->folder());
        const QStringList all{u"Ada Finch"_s, u"Ben Marlow"_s, u"Cora Hale"_s};
        QTRY_COMPARE_WITH_TIMEOUT(council.people(), all, kLong);
        QCOMPARE(council.count(u"aside"_s), 0);
        QVERIFY(niamh.send());
        niamh.program->window().go({u"people"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(niamh.people(), all, kLong);

        Sitting kofi(place(u"kofi"_s), false);
        QVERIFY(kofi.firstRun(u"Kofi Mensah"_s, m_server->invitation(u"Kofi Mensah"_s), councilFile()));
        kofi.program->window().go({u"people"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(kofi.people(), all, kLong); // by themselves
    }

    /// What two laptops wrote apart into one text is in it, and Sync says so on both and leads there.
    void aTextThatTwoWroteApartIsNamedOnTheSyncPage()
    {
        CaseId fern;
        const auto writeOn = [&fern](const Sitting& who, const QString& words) {
            who.program->window().go({u"talk"_s, fern, u"jotted_1"_s});
            return who.hands->isOn(u"talk"_s) && who.hands->type(u"jotted_1"_s, words);
        };
        {
            Sitting rose(place(u"rose"_s), false);
            QVERIFY(rose.firstRun(u"Rose Adair"_s, m_server->invitation(u"Rose Adair"_s), councilFile()));
            QVERIFY(rose.add(u"Fern Osborne"_s));
            QVERIFY(rose.jottedOn().isValid());
            fern = rose.program->window().session()->file().id;
            QVERIFY(rose.send());
        }
        {
            Sitting omar(place(u"omar"_s), false);
            QVERIFY(omar.firstRun(u"Omar Sayed"_s, m_server->invitation(u"Omar Sayed"_s), councilFile()));
            omar.program->window().go({u"people"_s, {}, {}});
            QTRY_VERIFY_WITH_TIMEOUT(omar.people().contains(u"Fern Osborne"_s), kLong);
            QVERIFY(writeOn(omar, u" with honey"_s));
        }
        {
            Sitting rose(place(u"rose"_s), false);
            QVERIFY(rose.unlock());
            QVERIFY(writeOn(rose, u" and toast"_s));
            QVERIFY(rose.send());
        }
        for (const QString& name : {u"omar"_s, u"rose"_s}) {
            Sitting who(place(name), false);
            QVERIFY(who.unlock());
            QVERIFY(who.send());
            const auto* there = qobject_cast<QPushButton*>(who.hands->find(u"together_0"_s));
            QVERIFY2(there, qPrintable(name + u": "_s + who.words(u"came_in"_s)));
            QVERIFY2(there->text().contains(u"both writings stand"_s), qPrintable(there->text()));
            QVERIFY(who.hands->click(u"together_0"_s));
            QVERIFY(who.hands->isOn(u"talk"_s));
            QTRY_VERIFY2(who.words(u"question_sentence"_s).startsWith(u"Both wrote"_s),
                         qPrintable(who.words(u"question_sentence"_s)));
        }
    }

    void whatTheOfficeSetsAsideStaysOnTheListAndIsSaidOnBothSides()
    {
        Sitting lena(place(u"lena"_s), false);
        QVERIFY(lena.firstRun(u"Lena Ward"_s, m_server->invitation(u"Lena Ward"_s), councilFile()));
        // The council gives the laptop to somebody else without a word: what it sends is another's now.
        const Council council(m_server->folder());
        QVERIFY(council.run(u"UPDATE device SET actor_id = (SELECT actor_id FROM device ORDER BY enrolled_ms "
                            "DESC LIMIT 1 OFFSET 1) WHERE enrolled_ms = (SELECT max(enrolled_ms) FROM device)"_s));
        QVERIFY(lena.add(u"Dora Quill"_s));
        QVERIFY(lena.send());
        QTRY_VERIFY_WITH_TIMEOUT(council.count(u"aside"_s) > 0, kLong);
        QVERIFY(lena.send());
        QVERIFY(lena.office().asideChanges > 0);
        QTRY_VERIFY_WITH_TIMEOUT(lena.said().contains(u"could not be taken in"_s), kLong);
        QVERIFY(lena.words(u"office_words"_s).contains(u"could not be taken in by the office"_s));
        QVERIFY(lena.words(u"aside_words_0"_s).contains(u"another name"_s));
        QVERIFY(lena.hands->find(u"aside_0"_s));
        lena.program->window().go({u"people"_s, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(lena.people().contains(u"Dora Quill"_s), kLong);
        QVERIFY(!council.people().contains(u"Dora Quill"_s));

        QString said;
        QCOMPARE(m_server->run(QStringList{u"aside"_s}, &said), 0);
        QVERIFY2(said.contains(u"under another name"_s), qPrintable(said));
        QVERIFY(lena.coverAndUncover());
        lena.program->window().go({u"people"_s, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(lena.people().contains(u"Dora Quill"_s), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(lena.office().asideChanges > 0, kLong);
    }

    void aClockFortyDaysOffIsSaidAtTheTopAndNothingMoreIsStampedWithIt()
    {
        SetClock wall;
        wall.off = 40LL * 86'400'000;
        Sitting rhys(place(u"rhys"_s), false, {}, &wall);
        QVERIFY(rhys.firstRun(u"Rhys Bevan"_s));
        QVERIFY(rhys.add(u"Gwyn Orme"_s));
        QCOMPARE(rhys.jottedOn(), wall.trueDay().addDays(40)); // nobody can know yet
        auto* wrong = rhys.program->window().findChild<QPushButton*>(u"clock_wrong"_s);
        QVERIFY(!wrong->isVisible());
        rhys.program->window().go({u"sync"_s, {}, {}});
        QVERIFY(rhys.join(m_server->invitation(u"Rhys Bevan"_s), councilFile())); // it is asked, and its time is heard
        QTRY_VERIFY_WITH_TIMEOUT(wrong->isVisible(), kLong);
        QVERIFY2(wrong->text().contains(u"40 days ahead of"_s), qPrintable(wrong->text()));
        QTRY_VERIFY_WITH_TIMEOUT(rhys.said().contains(u"Look at the days"_s), kLong);
        QVERIFY(rhys.add(u"Hana Pugh"_s));
        QCOMPARE(rhys.jottedOn(), wall.trueDay());
        QVERIFY(wrong->isVisible()); // on every page

        wall.off = 0; // put right
        rhys.program->laptop().count();
        QTRY_VERIFY_WITH_TIMEOUT(!wrong->isVisible(), kLong);
        QVERIFY(rhys.add(u"Ivor Lloyd"_s));
        QCOMPARE(rhys.jottedOn(), wall.trueDay());
        QVERIFY2(!rhys.words(u"saved_words"_s).contains(u"m on "_s), qPrintable(rhys.words(u"saved_words"_s)));
        QVERIFY(rhys.coverAndUncover());
        QVERIFY(!rhys.program->window().findChild<QPushButton*>(u"clock_wrong"_s)->isVisible());
        QVERIFY2(!rhys.words(u"office_words"_s).contains(u"m on "_s), qPrintable(rhys.words(u"office_words"_s)));
    }

    /// What is to the millisecond the office's time, or as far from it as before, is heard like any other.
    void theWarningOfTheClockGoesWithTheFirstSendThatFindsItRight()
    {
        SetClock wall;
        Sitting carys(place(u"carys"_s), false, {}, &wall);
        QVERIFY(carys.firstRun(u"Carys Rees"_s, m_server->invitation(u"Carys Rees"_s), councilFile()));
        QVERIFY(carys.send());
        const auto* wrong = carys.program->window().findChild<QPushButton*>(u"clock_wrong"_s);
        const auto onSync = [&] {
            const auto* words = carys.program->window().findChild<QLabel*>(u"sync_clock"_s);
            return words && words->isVisible();
        };
        std::optional<qint64> before;
        for (int sends = 0, same = 0; sends < 40 && same < 3; ++sends) {
            wall.slept += 10LL * 60'000;
            carys.program->laptop().count();
            QTRY_VERIFY_WITH_TIMEOUT(wrong->isVisible() && onSync(), kLong);
            QVERIFY(carys.send());
            QTRY_VERIFY_WITH_TIMEOUT(!wrong->isVisible() && !onSync(), kLong);
            const auto ahead = std::exchange(before, carys.office().officeAheadMs);
            if (before == 0 || before == ahead) ++same;
        }
    }

    void aLaptopWhosePassIsNoLongerTakenGetsAnotherAndItsWorkGoes()
    {
        Sitting owen(place(u"owen"_s), false);
        QVERIFY(owen.firstRun(u"Owen Price"_s, m_server->invitation(u"Owen Price"_s), councilFile()));
        QVERIFY(owen.add(u"Edie Lowe"_s));
        QVERIFY(owen.send());
        const Council council(m_server->folder());
        const qint64 devices = council.count(u"device"_s);
        QVERIFY(council.run(u"UPDATE device SET cert_serial = randomblob(16) WHERE enrolled_ms = "
                            "(SELECT max(enrolled_ms) FROM device)"_s));
        QVERIFY(owen.add(u"Fay Moss"_s));
        QVERIFY(owen.coverAndUncover()); // sealed under the device it is
        QVERIFY(owen.send());
        QVERIFY(owen.office().trouble.has_value());
        QCOMPARE(owen.office().trouble->code, ErrorCode::ServerRefusedDevice);

        QVERIFY(owen.join(m_server->invitation(u"Somebody Else"_s), councilFile()));
        QTRY_VERIFY_WITH_TIMEOUT(owen.words(u"join_words"_s).contains(u"for somebody else"_s), kLong);
        QVERIFY(owen.join(m_server->invitation(u"Owen Price"_s), councilFile()));
        QTRY_VERIFY_WITH_TIMEOUT(!owen.office().trouble, kLong);
        QVERIFY(owen.send());
        QVERIFY(!owen.office().trouble);
        QTRY_VERIFY_WITH_TIMEOUT(council.people().contains(u"Fay Moss"_s), kLong);
        QCOMPARE(council.count(u"device"_s), devices); // the same laptop
        QString said;
        QCOMPARE(m_server->run(QStringList{u"verify"_s}, &said), 0);
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::JoiningTest test;
    return alongside::test::exec(test);
}

#include "joining_test.moc"
