// What a "why?" quotes: law and practice in words; a rule of the program's own never by its number.

#include "tests/ui/case/practice_table.h"
#include "ui/case/why_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::test {

class WhyWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void noSourceIsToldByANumberOfOurOwn()
    {
        PracticeTable table;
        QFile file(QStringLiteral(PEOPLE_FOLDER) + u"/../policy/sources.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray sources = QJsonDocument::fromJson(file.readAll()).object().value(u"sources"_s).toArray();
        QVERIFY(sources.size() > 100);
        static const QRegularExpression ours(uR"(\b[RS]\d{1,3}\b|\w_\w| = )"_s); // numbers, and the program's names
        qsizetype told = 0;
        for (const QJsonValue& source : sources) {
            const QString words = ui::sourceWords(source[u"id"_s].toString(), table.rules);
            QVERIFY2(!ours.match(words).hasMatch(), qPrintable(words));
            told += words.isEmpty() ? 0 : 1;
        }
        QVERIFY(told > 100); // the law is
        QVERIFY(ui::sourceWords(u"R9"_s, table.rules).contains(u"rounded once, half a penny up"_s));
    }
};

std::unique_ptr<QObject> whyWordsTest()
{
    return std::make_unique<WhyWordsTest>();
}

} // namespace alongside::test

#include "why_words_test.moc"
