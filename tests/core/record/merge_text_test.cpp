#include "core/record/fold/merge_text.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace alongside::record::merge_text_test {

TEST_CASE("Whoever changed the base is taken", "[record]")
{
    CHECK(mergeText(u"a\nb"_s, u"a\nb"_s, u"a\nB"_s).text == u"a\nB"_s);
    CHECK(mergeText(u"a\nb"_s, u"A\nb"_s, u"a\nb"_s).text == u"A\nb"_s);
    CHECK(mergeText(u"a\nb\nc"_s, u"a\nc"_s, u"a\nb\nc\nd"_s).text == u"a\nc\nd"_s);
    CHECK_FALSE(mergeText(u"a\nb"_s, u"A\nb"_s, u"a\nB"_s).sideBySide);
}

TEST_CASE("Blank lines a person left are left", "[record]")
{
    CHECK(mergeText(u"a\n\nb\nz"_s, u"a\n\nb\nz"_s, u"a\n\n\nb\nz"_s).text == u"a\n\n\nb\nz"_s);
    CHECK(mergeText(u"a\nz"_s, u"a\n\none\nz"_s, u"a\ntwo\n\nz"_s).text == u"a\n\none\ntwo\n\nz"_s);
}

TEST_CASE("Every paragraph either wrote is in the merged text", "[record]")
{
    rc::check([] {
        const auto paragraphs = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
        const auto edit = [&](int by) {
            QStringList out;
            for (const int p : paragraphs) {
                const int what = *rc::gen::inRange(0, 5);
                if (what == 0) out << u"new by %1, %2"_s.arg(by).arg(*rc::gen::inRange(0, 100));
                if (what != 1) out << QString::number(p);
            }
            return out;
        };
        QStringList base;
        for (const int p : paragraphs) base << QString::number(p);
        const QStringList theirs = edit(1), mine = edit(2);
        const QString merged = mergeText(base.join(u'\n'), theirs.join(u'\n'), mine.join(u'\n')).text;
        for (const QString& line : theirs + mine)
            if (line.startsWith(u"new"_s)) RC_ASSERT(merged.contains(line));
    });
}

} // namespace alongside::record::merge_text_test
