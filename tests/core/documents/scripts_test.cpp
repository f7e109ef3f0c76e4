// Every writing that English councils print letters in. Bengali, Punjabi and emoji once came out as boxes.
#include "core/documents/pdf.h"

#include "core/documents/words/words.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"

namespace scripts_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

struct Writing {
    const char* language;
    const char16_t* words;
};

constexpr Writing kWritings[] = {
    {"Albanian", u"P\u00EBrsh\u00EBndetje"},
    {"Amharic", u"\u12A0\u121B\u122D\u129B"},
    {"Arabic", u"\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645"},
    {"Armenian", u"\u0540\u0561\u0575\u0565\u0580\u0565\u0576"},
    {"Bengali", u"\u09AC\u09BE\u0982\u09B2\u09BE"},
    {"Bulgarian", u"\u0431\u044A\u043B\u0433\u0430\u0440\u0441\u043A\u0438"},
    {"Burmese", u"\u1019\u103C\u1014\u103A\u1019\u102C"},
    {"Chinese, simplified", u"\u4E2D\u6587\u7B80\u4F53"},
    {"Chinese, traditional", u"\u4E2D\u6587\u7E41\u9AD4"},
    {"Farsi", u"\u0641\u0627\u0631\u0633\u06CC \u06AF\u0698\u067E\u0686"},
    {"French", u"\u0152uvre \u00E7a, No\u00EBl"},
    {"Georgian", u"\u10E5\u10D0\u10E0\u10D7\u10E3\u10DA\u10D8"},
    {"Greek", u"\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC"},
    {"Gujarati", u"\u0A97\u0AC1\u0A9C\u0AB0\u0ABE\u0AA4\u0AC0"},
    {"Hebrew", u"\u05E2\u05D1\u05E8\u05D9\u05EA"},
    {"Hindi and Nepali", u"\u0939\u093F\u0928\u094D\u0926\u0940"},
    {"Hungarian", u"\u0151\u0171"},
    {"Japanese", u"\u65E5\u672C\u8A9E \u3072\u3089\u304C\u306A"},
    {"Khmer", u"\u1781\u17D2\u1798\u17C2\u179A"},
    {"Korean", u"\uD55C\uAD6D\uC5B4"},
    {"Kurdish, Sorani", u"\u06A9\u0648\u0631\u062F\u06CC \u06B5\u06CE\u06C6"},
    {"Lithuanian", u"\u0117\u0173\u016B"},
    {"Malayalam", u"\u0D2E\u0D32\u0D2F\u0D3E\u0D33\u0D02"},
    {"Pashto", u"\u067E\u069A\u062A\u0648 \u0681\u0685\u0693"},
    {"Polish", u"Za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105"},
    {"Punjabi", u"\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40"},
    {"Romanian", u"\u0219\u021B\u0103\u00EE"},
    {"Russian and Ukrainian", u"\u0440\u0443\u0441\u0441\u043A\u0438\u0439 \u0457\u0454\u0491"},
    {"Sinhala", u"\u0DC3\u0DD2\u0D82\u0DC4\u0DBD"},
    {"Tamil", u"\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD"},
    {"Telugu", u"\u0C24\u0C46\u0C32\u0C41\u0C17\u0C41"},
    {"Thai", u"\u0E44\u0E17\u0E22"},
    {"Tigrinya", u"\u1275\u130D\u122D\u129B"},
    {"Turkish", u"\u011E\u0131\u015F\u0130"},
    {"Urdu", u"\u0627\u0631\u062F\u0648 \u0679\u0688\u06D2"},
    {"Vietnamese", u"Ti\u1EBFng Vi\u1EC7t \u01A1\u01B0"},
    {"Welsh", u"\u0174yn T\u0177 \u0177"},
    {"Welsh, letters in parts", u"W\u0302yn"},
    {"Yoruba", u"Yor\u00F9b\u00E1 \u1EB9\u0300 \u1ECD\u0301 \u1E63"},
    {"what telephones type", u"\U0001F600 \U0001F44D\U0001F3FD \u2764\uFE0F \u2714 \u2605"},
};

Document page(const QString& words, Variant variant = Variant::Normal)
{
    Document made;
    made.title = u"Writing"_s;
    made.date = QDate(2024, 9, 17);
    made.variant = variant;
    made.blocks = {Heading{1, words}, Paragraph{words}, Callout{words, words, words}};
    return made;
}

/// Letters that stand by themselves; marks above and below may be read back in another order.
QString letters(const QString& text)
{
    QString kept;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_KC).toUcs4())
        if (QChar::isLetter(letter)) kept += QChar::fromUcs4(letter);
    return kept;
}

} // namespace

TEST_CASE("every writing that letters are printed in has its shapes, thin and bold, and can be read back")
{
    for (const Writing& writing : kWritings) {
        const QString words = QString::fromUtf16(writing.words);
        INFO(writing.language);
        CHECK(unprintable(page(words)).isEmpty());
        const Result<QByteArray> made = pdfOf(page(words));
        REQUIRE(made);
        const JudgedPdf pdf(*made);
        CHECK(pdf.pages() == 1);
        const QString read = letters(pdf.text());
        for (const QChar letter : letters(words)) CHECK(read.contains(letter));
    }
}

TEST_CASE("a name from right to left turns neither the sentence nor a telephone number round")
{
    const QString amina = u"\u0623\u0645\u064A\u0646\u0629"_s;
    const JudgedPdf pdf(*pdfOf(page(say("%1 rings %2 on %3 today.").arg(amina, u"Josie"_s, u"01632 960112"_s))));
    INFO(pdf.text().toStdString());
    CHECK(pdf.text().contains(u"rings Josie on 01632 960112 today."_s));
}

TEST_CASE("a direction mark left open in a name ends with the name")
{
    const QString marked = u"gar"_s + QChar(0x202E) + u"den"_s;
    const JudgedPdf pdf(*pdfOf(page(say("Help in the %1 is £14.30 an hour.").arg(marked))));
    INFO(pdf.text().toStdString());
    CHECK(pdf.text().contains(u"is £14.30 an hour."_s));
}

} // namespace scripts_test
