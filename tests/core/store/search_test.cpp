// The index and the lists on screen answer one question alike: who is found by what was typed.

#include "core/base/likeness.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/support/catch.h"

namespace search_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

TEST_CASE("The store's search and the lists on screen find the same people", "[store][search]")
{
    const QStringList names{
        u"Siobhán Ní Bhriain"_s,      u"Ŵyn Prys"_s,       u"Nuala O\u2019Brien"_s, u"Dan O'Brien"_s,
        u"Zoe\u0308 Łukaszewicz"_s,   u"Nguyễn Thị Mai"_s, u"Anne-Marie d'Arcy"_s,  u"\u0645\u0631\u064a\u0645"_s,
        u"\u0928\u0942\u0930 Khan"_s, u"\uae40\ubbf8"_s};
    Desk desk;
    REQUIRE(desk.create());
    for (qsizetype i = 0; i < names.size(); ++i) REQUIRE(desk.name(caseOf(quint32(i + 1)), names.at(i)));
    for (const QString& typed :
         {u"siobhan"_s, u"Siobha\u0301n"_s, u"WYN"_s, u"o'brien"_s, u"O\u2019Brien"_s, u"brien"_s, u"zoe"_s, u"Zoë"_s,
          u"nguyen thi"_s, u"marie"_s, u"d\u2019arcy"_s, u"\u0645\u0631"_s, u"\u0928\u0942\u0930"_s, u"\uae40"_s,
          u"rien"_s, u"nobody"_s, u"łuk"_s, u"luk"_s}) {
        CAPTURE(typed);
        QStringList byStore, byList;
        for (const SearchHit& hit : *desk.store->search(typed)) byStore += hit.name;
        for (const QString& name : names)
            if (finds(typed, name)) byList += name;
        byStore.sort();
        byList.sort();
        byStore.removeDuplicates();
        CHECK(byStore == byList);
    }
}

} // namespace search_test
