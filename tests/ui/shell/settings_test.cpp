// Settings: where the keys lie, whom pages come from, who sits here, and another passphrase.

#include "ui/screens/settings/settings_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAKeyringTheSettingsSayItIsTheWeakerWay()
    {
        ui::SettingsPage weaker({u"/x"_s, u"/x/device-secret"_s, true, {}, false}, 100, ui::Look::Light, 5);
        QVERIFY(weaker.findChild<QLabel*>(u"key_words"_s)->text().contains(u"It is the weaker way."_s));
        ui::SettingsPage usual({u"/x"_s, u"the system's keyring"_s, false, {}, false}, 100, ui::Look::Light, 5);
        QVERIFY(!usual.findChild<QLabel*>(u"key_words"_s)->text().contains(u"weaker"_s));
        QSignalSpy size(&usual, &ui::SettingsPage::textSizeChosen);
        usual.findChild<QAbstractButton*>(u"text_size_150"_s)->click();
        QCOMPARE(size.size(), 1);
        QCOMPARE(size.last().at(0).toInt(), 150);
    }

    void whomPagesComeFromIsTypedOnceAndTheCouncilsFileShows()
    {
        ui::LaptopWords laptop{u"/x"_s, u"keyring"_s, false, {}, false};
        laptop.given = {u"Invented Council"_s, u"01632 960100"_s};
        ui::SettingsPage page(laptop, 100, ui::Look::Light, 5);
        QSignalSpy typed(&page, &ui::SettingsPage::pageWordsTyped);
        const auto hears = [&](const QString& words) {
            const auto labels = page.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
        };
        QVERIFY(hears(u"Invented Council"_s) && hears(u"01632 960100"_s));
        page.flush();
        QVERIFY2(typed.isEmpty(), "nothing typed, nothing to keep");
        QTest::keyClicks(page.findChild<QLineEdit*>(u"page_ring"_s), u"01632 960112"_s);
        page.flush();
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.last().at(0).value<PageWords>(), (PageWords{{}, u"01632 960112"_s}));
    }

    void whoSitsHereIsPutRightAndIsNeverNobody()
    {
        ui::LaptopWords laptop{u"/x"_s, u"keyring"_s, false, {}, false};
        laptop.author = {u"Niamh Farely"_s, u"Social worker"_s};
        ui::SettingsPage page(laptop, 100, ui::Look::Light, 5);
        QSignalSpy typed(&page, &ui::SettingsPage::authorTyped);
        auto* line = page.findChild<QLineEdit*>(u"worker_name"_s);
        auto* role = page.findChild<QComboBox*>(u"worker_role"_s);
        QCOMPARE(line->text(), u"Niamh Farely"_s);
        page.flush();
        QVERIFY2(typed.isEmpty(), "nothing typed, nothing to keep");
        line->clear();
        page.flush();
        QVERIFY2(typed.isEmpty(), "nobody writes without a name");
        const auto labels = page.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().startsWith(u"Enter your name. Until you do, it is still"_s);
        }));
        QTest::keyClicks(line, u"Niamh Farrelly"_s);
        QVERIFY2(typed.wait(2000), "kept after a pause, as every word is");
        QCOMPARE(typed.last().at(0).value<desk::Author>(), (desk::Author{u"Niamh Farrelly"_s, u"Social worker"_s}));
        role->setCurrentText(u"Team manager"_s);
        QCOMPARE(typed.last().at(0).value<desk::Author>(), (desk::Author{u"Niamh Farrelly"_s, u"Team manager"_s}));
        QCOMPARE(typed.size(), 2);
    }

    void aNewPassphraseIsAskedForOnceAllIsThere()
    {
        const auto unfit = [](const QString& words, const QStringList& own) {
            return !words.isEmpty() && own.contains(words) ? u"that is your name"_s
                   : words.size() < 15                     ? u"longer"_s
                                                           : QString();
        };
        ui::LaptopWords laptop{u"/x"_s, u"keyring"_s, false, {}, false};
        laptop.author = {u"Niamh Farrelly-Byrne"_s, u"Social worker"_s};
        ui::SettingsPage page(laptop, 100, ui::Look::Light, 5, unfit);
        QSignalSpy typed(&page, &ui::SettingsPage::passphraseTyped);
        const auto line = [&](const QString& key) { return page.findChild<QLineEdit*>(key); };
        auto* change = page.findChild<QPushButton*>(u"change_passphrase"_s);
        auto* told = page.findChild<QLabel*>(u"passphrase_told"_s);
        const auto sayThen = [&](const QString& key, const QString& words) {
            line(key)->setText(words);
            change->click();
            return told->text();
        };
        change->click();
        QVERIFY(told->text().startsWith(u"Type the passphrase that opens this laptop now"_s));
        QCOMPARE(sayThen(u"passphrase_now"_s, u"four words of mine"_s), u"longer"_s);
        QCOMPARE(sayThen(u"new_passphrase"_s, u"Niamh Farrelly-Byrne"_s), u"that is your name"_s);
        QCOMPARE(sayThen(u"new_passphrase"_s, u"another four of them"_s), u"The two are not the same yet."_s);
        QVERIFY(typed.isEmpty());
        for (const QString& key : {u"passphrase_now"_s, u"new_passphrase"_s, u"passphrase_again"_s})
            QCOMPARE(line(key)->echoMode(), QLineEdit::Password);
        sayThen(u"passphrase_again"_s, u"another four of them"_s);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.last(), (QVariantList{u"four words of mine"_s, u"another four of them"_s}));
        change->click();
        QVERIFY2(typed.size() == 1, "not twice while it is asked");
        page.showPassphrase(Error{ErrorCode::WrongPassphrase, {}, {}}, 9, 0);
        QVERIFY(told->text().contains(u"Nothing is changed."_s) && told->text().contains(u"9 more tries"_s));
        page.showPassphrase({}, 10, 0);
        QVERIFY(told->text().startsWith(u"Changed."_s));
        QVERIFY(line(u"passphrase_now"_s)->text().isEmpty() && line(u"new_passphrase"_s)->text().isEmpty());
    }
};

std::unique_ptr<QObject> settingsTest()
{
    return std::make_unique<SettingsTest>();
}

} // namespace alongside::test

#include "settings_test.moc"
