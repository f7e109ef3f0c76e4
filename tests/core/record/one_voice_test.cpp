// A field that is one person's words of one moment, or one line, is never put together from two: both are shown, one is
// used, and somebody chooses.
#include "tests/core/record/two_writers.h"
#include "tests/support/catch.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::record::one_voice_test {

namespace {

const QUuid kLine(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

struct Told {
    const char* name;
    QUuid item;
};
const std::array kOneVoice{Told{"money.enough_words", {}}, Told{"support_line.price_reason", kLine}};

} // namespace

TEST_CASE("What two noted apart as one person's words stays two answers, whatever action wrote it", "[record]")
{
    for (const Told& field : kOneVoice)
        for (const Action action : {Action::Set, Action::WriteText}) { // an older program wrote it as a long text
            const Path path = pathNamed(QString::fromLatin1(field.name), field.item, {});
            WrittenLog log;
            if (!field.item.isNull()) log.by(kLeft, 0, {{path.kind, field.item, kPresence, {}}, Action::AddItem, true});
            const quint64 seen = quint64(log.ops.size());
            log.by(kLeft, seen, {path, action, u"A bit tight"_s});
            log.by(kRight, seen, {path, action, u"That will do me nicely"_s});
            const Folded folded = log.folded();
            INFO(field.name);
            CHECK(partOf(path.kind)->read(folded.file, path).toString() == u"That will do me nicely"_s);
            REQUIRE(folded.conflicts.size() == 1);
            CHECK(folded.conflicts.first().meeting == Meeting::BothShown);
            CHECK(folded.conflicts.first().heads.size() == 2);
        }
}

TEST_CASE("Written on by somebody who had seen it, it is one answer", "[record]")
{
    const Path path = pathNamed(u"money.enough_words"_s, {}, {});
    WrittenLog log;
    log.by(kLeft, 0, {path, Action::Set, u"A bit tight"_s}).by(kRight, 1, {path, Action::Set, u"A bit tight, yes"_s});
    CHECK(log.folded().conflicts.isEmpty());
    CHECK(log.folded().file.money.enoughWords == u"A bit tight, yes"_s);
}

} // namespace alongside::record::one_voice_test
