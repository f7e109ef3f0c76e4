// Typed words inside the program's sentences: what is isolated, what is closed, what is left as it was.
#include "core/documents/words/apart.h"

#include "core/documents/words/words.h"
#include "tests/support/catch.h"

namespace apart_test {

using namespace Qt::StringLiterals;
using namespace alongside::documents;

namespace {

const QString kFsi(QChar(0x2068));
const QString kPdi(QChar(0x2069));
const QString kRlo(QChar(0x202E));
const QString kPdf(QChar(0x202C));
const QString kAmina = u"أمينة"_s;

} // namespace

TEST_CASE("words that turn nothing round stay as they were typed")
{
    for (const QString& typed :
         {u"Josie"_s, u"Siobh\u00E1n"_s, u"\u0174yn"_s, u"01632 960112"_s, QString(), u"আমিনা"_s})
        CHECK(apart(typed) == typed);
}

TEST_CASE("a name written from right to left is isolated, line by line")
{
    CHECK(apart(kAmina) == kFsi + kAmina + kPdi);
    CHECK(apart(kAmina + u'\n' + kAmina) == kFsi + kAmina + kPdi + u'\n' + kFsi + kAmina + kPdi);
}

TEST_CASE("a direction mark ends where the words end that brought it")
{
    CHECK(apart(u"garden"_s + kRlo + u"er"_s) == kFsi + u"garden"_s + kRlo + u"er"_s + kPdf + kPdi);
    CHECK(apart(kFsi + u"open"_s) == kFsi + kFsi + u"open"_s + kPdi + kPdi);
}

TEST_CASE("what closes more than was opened cannot end the isolate around it")
{
    CHECK(apart(u"a"_s + kPdi + kRlo + u"b"_s) == kFsi + u"a"_s + kRlo + u"b"_s + kPdf + kPdi);
    CHECK(apart(u"a"_s + kPdf + u"b"_s) == kFsi + u"ab"_s + kPdi);
}

TEST_CASE("a broken line begins with what stood open before it")
{
    const QStringList whole{kFsi + kAmina, kAmina + kPdi + u" said"_s, u"so"_s};
    CHECK(keepingDirection(whole) == QStringList{kFsi + kAmina + kPdi, kFsi + kAmina + kPdi + u" said"_s, u"so"_s});
}

TEST_CASE("every blank of a sentence and every word of a list stands apart")
{
    CHECK(say("%1 rings %2.").arg(kAmina, u"Josie"_s) == kFsi + kAmina + kPdi + u" rings Josie."_s);
    CHECK(listed({kAmina, u"Sue"_s, u"Bill"_s}) == kFsi + kAmina + kPdi + u", Sue and Bill"_s);
    CHECK_FALSE(say("%1 rings %2.").arg(kAmina, u"Josie"_s).isRightToLeft()); // as a label asks
}

} // namespace apart_test
