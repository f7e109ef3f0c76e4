// An item that one took off its list while another wrote in it: it stays, both are named, and one answer settles it.

#include "tests/core/record/two_writers.h"
#include "tests/support/catch.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace alongside::record::kept_test {

namespace {

const QUuid kOne(5, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 1);
constexpr quint16 kDoes = 5;

Change presence(bool there)
{
    return {{RecordKind::CircleMember, kOne, kPresence, {}}, there ? Action::AddItem : Action::RemoveItem, there};
}

Change settled(bool stays, std::initializer_list<qint64> of)
{
    QCborArray numbers;
    for (const qint64 one : of) numbers.append(one);
    return {{RecordKind::CircleMember, kOne, kPresence, {}}, Action::Resolve, QCborArray{stays, numbers}};
}

/// Left takes off what right writes in; each has seen no more than that it is there.
WrittenLog keptAgainst(bool removalFirst)
{
    WrittenLog log;
    log.by(kLeft, 0, presence(true));
    const Change words = text(RecordKind::CircleMember, kDoes, u"the bins"_s, kOne);
    if (removalFirst) log.by(kLeft, 1, presence(false)).by(kRight, 1, words);
    else log.by(kRight, 1, words).by(kLeft, 1, presence(false));
    return log;
}

} // namespace

TEST_CASE("Who took it off and who wrote in it are both named, whichever came first", "[record]")
{
    for (const bool removalFirst : {true, false}) {
        const Folded folded = keptAgainst(removalFirst).folded();
        REQUIRE(folded.file.circle.size() == 1);
        REQUIRE(folded.conflicts.size() == 1);
        const QList<Head>& heads = folded.conflicts.first().heads;
        REQUIRE(heads.size() == 2);
        CHECK(heads[0].device == kLeft);
        CHECK(heads[0].value == QCborValue(false));
        CHECK(heads[1].device == kRight);
        CHECK(heads[1].value == QCborValue(true));
    }
}

TEST_CASE("To keep it settles it, and to take it off takes it off", "[record]")
{
    for (const bool removalFirst : {true, false}) {
        const Folded kept = keptAgainst(removalFirst).by(kRight, 3, settled(true, {2, 3})).folded();
        CHECK(kept.conflicts.isEmpty());
        CHECK(kept.file.circle.size() == 1);
        const Folded gone = keptAgainst(removalFirst).by(kRight, 3, settled(false, {2, 3})).folded();
        CHECK(gone.conflicts.isEmpty());
        CHECK(gone.file.circle.isEmpty());
        CHECK(gone.aside.isEmpty());
    }
}

TEST_CASE("To take it off without having seen the newest word in it is a removal like another", "[record]")
{
    WrittenLog log = keptAgainst(true);
    log.by(kRight, 3, text(RecordKind::CircleMember, kDoes, u"the bins and the shopping"_s, kOne))
        .by(kLeft, 3, settled(false, {2, 3}));
    const Folded folded = log.folded();
    CHECK(folded.file.circle.size() == 1);
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.conflicts.first().meeting == Meeting::KeptAgainstRemoval);
}

} // namespace alongside::record::kept_test
