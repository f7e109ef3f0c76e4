#include "ui/support/names.h"
#include "ui/support/when.h"
#include "ui/support/words.h"

#include <QTest>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyLetterComesBackAsTyped()
    {
        const QString typed = u"Josie\u00a0said:\n\"half past\u202fsix\"\n\n\u2019"_s;
        QTextDocument document;
        document.setPlainText(typed);
        QCOMPARE(ui::wordsIn(document), typed);
    }

    void aMnemonicIsNeverHeard()
    {
        QCOMPARE(ui::plainName(u"Can they do this &without help?"_s), u"Can they do this without help?"_s);
        QCOMPARE(ui::plainName(u"Fish && chips"_s), u"Fish & chips"_s);
        QCOMPARE(ui::plainName(u"end&"_s), u"end"_s);
    }

    void daysAndTimesAreWords()
    {
        const qint64 at = QDateTime(QDate(2024, 9, 17), QTime(14, 2), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(ui::dayWords({2024, 9, 17}), u"17 September 2024"_s);
        QCOMPARE(ui::weekdayWords({2024, 9, 17}), u"Tuesday 17 September"_s);
        QCOMPARE(ui::timeWords(at, 0), u"2:02pm"_s);
        QCOMPARE(ui::timeWords(at, 60), u"3:02pm"_s);
        QCOMPARE(ui::momentWords(at, at + 60'000, 0), u"2:02pm"_s);
        QCOMPARE(ui::momentWords(at, at + 24LL * 3600'000, 0), u"2:02pm yesterday"_s);
        QCOMPARE(ui::momentWords(at, at + 72LL * 3600'000, 0), u"2:02pm on Tuesday 17 September"_s);
        QCOMPARE(ui::greeting(at, 0), u"Good afternoon"_s);
        QCOMPARE(ui::clockWords(40LL * 86'400'000), u"40 days ahead of"_s);
        QCOMPARE(ui::clockWords(-3LL * 3'600'000), u"3 hours behind"_s);
        QCOMPARE(ui::clockWords(-61LL * 60'000), u"61 minutes behind"_s);
        QCOMPARE(ui::clockWords(4LL * 60'000), QString());
        QCOMPARE(ui::sizeWords(38'200'000), u"38 MB"_s);
        QCOMPARE(ui::sizeWords(412), u"412 bytes"_s);
    }
};

std::unique_ptr<QObject> wordsTest()
{
    return std::make_unique<WordsTest>();
}

} // namespace alongside::test

#include "words_test.moc"
