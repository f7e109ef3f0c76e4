// A text as long as a whole report, on a page: it is kept to the letter, and laid out where it is written alone. What a
// label does for it is counted, not timed: labels are laid out again and again while somebody types.

#include "tests/ui/case/page_test.h"
#include "ui/screens/person/person_page.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace alongside::test {

class LongTextTest final : public QObject {
    Q_OBJECT

private slots:
    void aReportPastedIsKeptWholeAndNoLabelLaysItOutAgain_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString& field : {u"person_contact_words"_s, u"person_how_to_reach"_s})
            QTest::addRow("%s", qPrintable(field)) << field;
    }

    void aReportPastedIsKeptWholeAndNoLabelLaysItOutAgain()
    {
        QFETCH(const QString, field);
        QString report;
        while (report.size() < 200'000) report += u"words that were said "_s;
        PracticeTable table(Until::Talked);
        class Sitting sitting(new ui::PersonPage(table.opened()));
        QWidget* input = sitting.at(field);
        input->setFocus();
        if (auto* many = qobject_cast<QPlainTextEdit*>(input)) {
            many->selectAll();
            many->insertPlainText(report);
        } else {
            auto* one = qobject_cast<QLineEdit*>(input);
            one->selectAll();
            one->insert(report);
        }
        QTRY_VERIFY_WITH_TIMEOUT(table.session().isKept(), 60'000);
        const CaseFile now = table.now();
        QCOMPARE(field == u"person_how_to_reach"_s ? now.person.howToReach : now.person.contactWords, report);
        for (const QLabel* label : sitting.page->findChildren<QLabel*>())
            QVERIFY2(label->text().size() < 10'000, qPrintable(label->objectName()));
    }

    void aLabelSaysHowMuchItLeavesOut()
    {
        ui::TextLabel label(QString(5'000, u'a'));
        QCOMPARE(label.text(), QString(5'000, u'a'));
        label.setText(QString(1'200'000, u'a'));
        QCOMPARE(label.text(), QString(5'000, u'a') + u"\u2026 and 1195000 letters more, where it is written."_s);
    }
};

std::unique_ptr<QObject> longTextTest()
{
    return std::make_unique<LongTextTest>();
}

} // namespace alongside::test

#include "long_text_test.moc"
