#include "core/base/likeness.h"
#include "tests/support/catch.h"

namespace likeness_test {

using namespace Qt::StringLiterals;
using namespace alongside;

TEST_CASE("A name is found however it is spelled on the keyboard at hand", "[base][likeness]")
{
    CHECK(finds(u"siobhan"_s, u"Siobhán Ní Bhriain"_s));
    CHECK(finds(u"Siobhán"_s, u"Siobhan"_s));
    CHECK(finds(u"Wyn"_s, u"Ŵyn Prys"_s));
    CHECK(finds(u"o'brien"_s, u"Nuala O\u2019Brien"_s));
    CHECK(finds(u"O\u2019Brien"_s, u"Nuala O'Brien"_s));
    CHECK(finds(u"siobha\u0301n"_s, u"Siobhán"_s)); // letters composed and decomposed
    CHECK(finds(u"Siobhán"_s, u"Siobha\u0301n"_s));
    CHECK(finds(u"thack jos"_s, u"Josie Thackray"_s)); // any order, beginnings
    CHECK(finds(u""_s, u"anybody"_s));
    CHECK(finds(u"  "_s, u"anybody"_s));
    CHECK_FALSE(finds(u"ackray"_s, u"Josie Thackray"_s));
    CHECK_FALSE(finds(u"josie bell"_s, u"Josie Thackray"_s));
}

TEST_CASE("Marks that are part of a script's own words stay", "[base][likeness]")
{
    CHECK(plainWords(u"\u0928\u0942\u0930"_s) == QStringList{u"\u0928\u0942\u0930"_s});
    CHECK(plainWords(u"\uae40\ubbf8"_s) == QStringList{u"\uae40\ubbf8"_s});
    CHECK(plainWords(u"Anne-Marie  d\u2019Arcy"_s) == QStringList{u"anne"_s, u"marie"_s, u"d"_s, u"arcy"_s});
}

} // namespace likeness_test
