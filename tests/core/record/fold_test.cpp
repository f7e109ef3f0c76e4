#include "tests/core/record/two_writers.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::record::fold_test {

namespace {

constexpr quint16 kPhone = 5, kAddress = 4, kContactWords = 11, kDanger = 6, kWords = 9;
const QUuid kItem(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);

Change presence(bool there)
{
    return {{RecordKind::Need, kItem, kPresence, {}}, there ? Action::AddItem : Action::RemoveItem, there};
}

} // namespace

TEST_CASE("What both have seen is simply the later word", "[record]")
{
    const Folded folded = WrittenLog()
                              .by(kLeft, 0, set(RecordKind::Person, kPhone, u"01632 960112"_s))
                              .by(kRight, 1, set(RecordKind::Person, kPhone, u"07700 900123"_s))
                              .folded();
    CHECK(folded.file.person.phone == u"07700 900123"_s);
    CHECK(folded.conflicts.isEmpty());
    CHECK(folded.file.seen == 2);
}

TEST_CASE("Two numbers written apart: the later is used, both are shown with who and when", "[record]")
{
    const Folded folded = WrittenLog()
                              .by(kLeft, 0, set(RecordKind::Person, kPhone, u"01632 960112"_s))
                              .by(kRight, 0, set(RecordKind::Person, kPhone, u"07700 900123"_s))
                              .folded();
    CHECK(folded.file.person.phone == u"07700 900123"_s);
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.conflicts[0].meeting == Meeting::BothShown);
    REQUIRE(folded.conflicts[0].heads.size() == 2);
    CHECK(folded.conflicts[0].heads[0].device == kLeft);
    CHECK(folded.conflicts[0].heads[1].value == QCborValue(u"07700 900123"_s));
}

TEST_CASE("The same word written apart is no quarrel", "[record]")
{
    const Folded folded = WrittenLog()
                              .by(kLeft, 0, set(RecordKind::Person, kPhone, u"01632 960112"_s))
                              .by(kRight, 0, set(RecordKind::Person, kPhone, u"01632 960112"_s))
                              .folded();
    CHECK(folded.conflicts.isEmpty());
}

TEST_CASE("A wrong clock decides nothing of weight: high stakes ask a person", "[record]")
{
    WrittenLog log;
    log.by(kLeft, 0, presence(true))
        .by(kLeft, 0, set(RecordKind::Need, kDanger, qint64(Tri::Yes), kItem))
        .by(kRight, 1, set(RecordKind::Need, kDanger, qint64(Tri::No), kItem));
    log.ops.last().hlc = 1; // its clock stood in 1970
    const Folded folded = log.folded();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.conflicts[0].meeting == Meeting::NeedsDeciding);

    SECTION("an ordinary word by one of them does not settle it")
    {
        log.by(kRight, 3, set(RecordKind::Need, kDanger, qint64(Tri::No), kItem));
        REQUIRE(log.folded().conflicts.size() == 1);
        CHECK(log.folded().conflicts[0].heads.size() == 2);
    }
    SECTION("a resolve that names both does")
    {
        Change settle = set(RecordKind::Need, kDanger, QCborArray{qint64(Tri::No), QCborArray{2, 3}}, kItem);
        settle.action = Action::Resolve;
        const Folded settled = log.by(kLeft, 3, settle).folded();
        CHECK(settled.conflicts.isEmpty());
        CHECK(settled.file.needs.first().danger == Tri::No);
    }
}

TEST_CASE("Once both have said the same apart, whoever has seen both writes on without a quarrel", "[record]")
{
    WrittenLog log;
    log.by(kLeft, 0, presence(true))
        .by(kLeft, 1, set(RecordKind::Need, kDanger, qint64(Tri::Yes), kItem))
        .by(kRight, 1, set(RecordKind::Need, kDanger, qint64(Tri::Yes), kItem));
    CHECK(log.folded().conflicts.isEmpty());

    SECTION("having seen both")
    {
        log.by(kLeft, 3, set(RecordKind::Need, kDanger, qint64(Tri::NotYetKnown), kItem));
        CHECK(log.folded().conflicts.isEmpty());
        CHECK(log.folded().file.needs.first().danger == Tri::NotYetKnown);
    }
    SECTION("having seen one of them")
    {
        log.by(kLeft, 2, set(RecordKind::Need, kDanger, qint64(Tri::No), kItem));
        REQUIRE(log.folded().conflicts.size() == 1);
        CHECK(log.folded().conflicts[0].heads.size() == 2);
    }
}

TEST_CASE("Different paragraphs merge with a quiet note, the same paragraph keeps both", "[record]")
{
    WrittenLog log;
    log.by(kLeft, 0, text(RecordKind::Person, kContactWords, u"one\ntwo\nthree"_s))
        .by(kLeft, 1, text(RecordKind::Person, kContactWords, u"ONE\ntwo\nthree"_s))
        .by(kRight, 1, text(RecordKind::Person, kContactWords, u"one\ntwo\nTHREE"_s));
    CHECK(log.folded().file.person.contactWords == u"ONE\ntwo\nTHREE"_s);
    CHECK(log.folded().conflicts.first().meeting == Meeting::TextMerged);

    WrittenLog same;
    same.by(kLeft, 0, text(RecordKind::Person, kContactWords, u"one\ntwo"_s))
        .by(kLeft, 1, text(RecordKind::Person, kContactWords, u"one\nleft"_s))
        .by(kRight, 1, text(RecordKind::Person, kContactWords, u"one\nright"_s));
    CHECK(same.folded().file.person.contactWords == u"one\nleft\nright"_s);
    CHECK(same.folded().conflicts.first().meeting == Meeting::TextSideBySide);
}

TEST_CASE("Typing on after somebody else's words came in keeps them", "[record]")
{
    WrittenLog log;
    log.by(kRight, 0, text(RecordKind::Person, kContactWords, u"theirs"_s))
        .by(kLeft, 0, text(RecordKind::Person, kContactWords, u"min"_s))
        .by(kLeft, 0, text(RecordKind::Person, kContactWords, u"mine"_s)); // the next pause, still not having seen
    CHECK(log.folded().file.person.contactWords == u"theirs\nmine"_s);
}

TEST_CASE("A text deleted by one and left alone by the other stays deleted", "[record]")
{
    WrittenLog log;
    log.by(kLeft, 0, text(RecordKind::Person, kContactWords, u"gone"_s))
        .by(kRight, 1, text(RecordKind::Person, kContactWords, QString()))
        .by(kLeft, 1, set(RecordKind::Person, kPhone, u"x"_s));
    CHECK(log.folded().file.person.contactWords.isEmpty());
    CHECK(log.folded().conflicts.isEmpty());
}

TEST_CASE("Taken off by one while another wrote in it: it stays, and says so", "[record]")
{
    WrittenLog log;
    log.by(kLeft, 0, presence(true)).by(kLeft, 0, text(RecordKind::Need, kWords, u"stairs"_s, kItem));

    SECTION("the removal comes second")
    {
        log.by(kRight, 2, text(RecordKind::Need, kWords, u"afraid of the stairs"_s, kItem))
            .by(kLeft, 2, presence(false));
    }
    SECTION("the removal comes first")
    {
        log.by(kLeft, 2, presence(false))
            .by(kRight, 2, text(RecordKind::Need, kWords, u"afraid of the stairs"_s, kItem));
    }
    REQUIRE(log.folded().file.needs.size() == 1);
    CHECK(log.folded().file.needs.first().words == u"afraid of the stairs"_s);
    CHECK(log.folded().conflicts.last().meeting == Meeting::KeptAgainstRemoval);
}

TEST_CASE("Taken off and written in by nobody else: it is off the list", "[record]")
{
    const Folded folded = WrittenLog()
                              .by(kLeft, 0, presence(true))
                              .by(kLeft, 0, text(RecordKind::Need, kWords, u"x"_s, kItem))
                              .by(kRight, 2, presence(false))
                              .folded();
    CHECK(folded.file.needs.isEmpty());
    CHECK(folded.conflicts.isEmpty());
}

TEST_CASE("A decision is written once: a later word to it is kept aside", "[record]")
{
    WrittenLog log;
    const auto decide = [](quint16 field, const QCborValue& value) {
        return Change{{RecordKind::Determination, kItem, field, {}}, Action::Decide, value};
    };
    log.by(kLeft, 0, decide(kPresence, true)).by(kLeft, 0, decide(3, true));
    log.ops[1].hlc = log.ops[0].hlc; // one group
    log.by(kRight, 2, decide(3, false)).by(kRight, 2, set(RecordKind::Determination, 3, false, kItem));
    const Folded folded = log.folded();
    REQUIRE(folded.file.determinations.size() == 1);
    CHECK(folded.file.determinations.first().eligible);
    CHECK(folded.aside.size() == 2);
}

TEST_CASE("What a newer version wrote is kept aside and harms nothing", "[record]")
{
    const Folded folded = WrittenLog()
                              .by(kLeft, 0, set(RecordKind::Person, 999, u"new"_s))
                              .by(kLeft, 0, set(RecordKind(777), 1, u"new"_s))
                              .by(kLeft, 0, set(RecordKind::Person, kPhone, 7))
                              .by(kLeft, 0, set(RecordKind::Need, kDanger, 200, kItem))
                              .by(kLeft, 0, set(RecordKind::Person, kAddress, u"9 Elm Row"_s))
                              .folded();
    CHECK(folded.aside.size() == 4);
    CHECK(folded.file.person.address == u"9 Elm Row"_s);
    CHECK(folded.file.person.phone.isEmpty());
}

TEST_CASE("A look at a record is in the log and in no part of the case", "[record]")
{
    const Folded folded = WrittenLog().by(kLeft, 0, set(RecordKind::Access, 1, QCborArray{1})).folded();
    CHECK(folded.aside.isEmpty());
    CHECK(folded.file == CaseFile{.id = kCase, .seen = 1});
}

} // namespace alongside::record::fold_test
