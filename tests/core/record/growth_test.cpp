#include "core/record/fold/frozen.h"
#include "core/record/op_bytes.h"
#include "core/record/projections.h"
#include "tests/core/record/two_writers.h"
#include "tests/core/record/version_one.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside::record::growth_test {

namespace {

/// A struct as its first version wrote it, and as it is now.
struct Was {
    int hours = 0;
    QString words{};

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&Was::hours, &Was::words);
    }
    bool operator==(const Was&) const = default;
};
struct Is {
    int hours = 0;
    QString words{};
    Tri atNight = Tri::NotYetKnown;

    static constexpr std::size_t kFirstParts = 2;
    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&Is::hours, &Is::words, &Is::atNight);
    }
    bool operator==(const Is&) const = default;
};

QCborValue longer(const QCborValue& whole)
{
    QCborArray parts = whole.toArray();
    parts.append(u"a part of tomorrow"_s);
    return parts;
}

/// The decisions of version one by one laptop; the field `of` has one part more than this program knows.
WrittenLog withNewer(const QString& of)
{
    WrittenLog log;
    for (Change change : diff(CaseFile{.id = kCase}, versionOne())) {
        if (nameOf(change.path) == of) change.value = longer(change.value);
        log.by(kLeft, 0, change);
        log.ops.last().hlc = 77 << 16;
    }
    return log;
}

} // namespace

TEST_CASE("A value grows by parts at its end: shorter reads with defaults, longer and too short not at all", "[record]")
{
    Is is;
    REQUIRE(decode(encode(Was{7, u"tea"_s}), is));
    CHECK(is == Is{7, u"tea"_s, Tri::NotYetKnown});

    const Is before{1, u"as it was"_s, Tri::Yes};
    is = before;
    CHECK_FALSE(decode(longer(encode(Is{7, u"tea"_s, Tri::No})), is));
    CHECK_FALSE(decode(QCborArray{7}, is)); // shorter than it ever was
    CHECK_FALSE(decode(QCborArray{}, is));
    CHECK(is == before);
}

TEST_CASE("Decisions written by version 1 are read for ever", "[record]")
{
    QFile saved(QStringLiteral(ALONGSIDE_SOURCE "/tests/data/decisions/version1.cbor"));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    WrittenLog log;
    for (const QCborValue& bytes : QCborValue::fromCbor(saved.readAll()).toArray()) {
        const Result<NumberedOp> op = numberedOpFrom(bytes.toByteArray());
        REQUIRE(op);
        log.by(kLeft, 0, op->op.change);
        log.ops.last().hlc = op->head.hlc;
    }
    const Folded folded = log.folded();
    CHECK(folded.aside.isEmpty());
    CHECK(folded.file.determinations == versionOne().determinations);
    CHECK(folded.file.agreements == versionOne().agreements);
    CHECK(folded.file.instructions == versionOne().instructions);
    CHECK(folded.file.agreements.first().allocation.weekly == Money::pence(18839));
}

TEST_CASE("An agreement of a newer program does not stand at nothing: it stands, and cannot be read", "[record]")
{
    const Folded folded = withNewer(u"allocation_agreement.allocation"_s).folded();
    REQUIRE(folded.aside.size() == 1); // whole, as it came
    CHECK(folded.aside.first().op.change.value.toArray().size() == 28);
    const CaseFile& file = folded.file;
    REQUIRE(file.agreements.size() == 1);
    CHECK(file.agreements.first().unread);
    CHECK(standing(file.agreements) == nullptr);
    CHECK(standsUnread(file.agreements));
    CHECK(latest(file.agreements)->on == QDate(2024, 9, 16));
    CHECK(file.unread
          == QList<Unread>{{u"allocation_agreement"_s, versionOne().agreements[0].id.value, u"allocation"_s}});
    CHECK(standing(file.determinations));
    CHECK(stageOf(file) == Stage::MoneyStarted);
}

TEST_CASE("A decision of a newer program hides an older one, and an older program's later one takes its place",
          "[record]")
{
    WrittenLog log = withNewer(u"determination.finding"_s);
    const auto sign = [&](uchar id, uchar before) {
        Determination made{.id = {QUuid(8, 0, 0, 0, 0, 0, 0, 0, 0, 0, id)}, .on = QDate(2025, 1, 1)};
        made.supersedes = {{QUuid(before == 1 ? 7 : 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, before)}};
        for (const Change& change : diff(CaseFile{}, CaseFile{.determinations = {made}})) {
            log.by(kRight, 100, change);
            log.ops.last().hlc = quint64(id) << 20;
        }
    };
    CHECK(standing(log.folded().file.determinations) == nullptr);
    sign(5, 1);
    REQUIRE(standing(log.folded().file.determinations));
    CHECK(standing(log.folded().file.determinations)->on == QDate(2025, 1, 1));
    CHECK_FALSE(isDisputed(log.folded().file));
    sign(6, 1); // names the same one: two stand
    CHECK(isDisputed(log.folded().file, RecordKind::Determination));
    CHECK_FALSE(isDisputed(log.folded().file, RecordKind::PaymentInstruction));
}

TEST_CASE("A field of a newer program keeps what was read before, is named, and is free once written over", "[record]")
{
    const QUuid line(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
    constexpr quint16 natural = 11;
    const QList<NaturalHelp> known{{{QUuid(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4)}, Quantity::whole(2)}};
    const QCborValue newer = QCborArray{longer(encode(known.first()))};
    WrittenLog log;
    log.by(kLeft, 0, {{RecordKind::SupportLine, line, kPresence, {}}, Action::AddItem, true})
        .by(kLeft, 0, set(RecordKind::SupportLine, natural, encode(known), line))
        .by(kRight, 2, set(RecordKind::SupportLine, natural, newer, line));
    CHECK(log.folded().file.lines.first().natural == known);
    CHECK(log.folded().file.unread == QList<Unread>{{u"support_line"_s, line, u"natural"_s}});

    log.by(kLeft, 2, set(RecordKind::SupportLine, natural, encode(known), line)); // without having seen it
    CHECK(log.folded().file.unread.size() == 1);
    log.by(kLeft, 3, set(RecordKind::SupportLine, natural, encode(known), line));
    CHECK(log.folded().file.unread.isEmpty());
    log.by(kRight, 5, set(RecordKind::SupportLine, natural, newer, line))
        .by(kRight, 5, {{RecordKind::SupportLine, line, kPresence, {}}, Action::RemoveItem, false});
    CHECK(log.folded().file.unread.isEmpty()); // what is off its list asks nothing
}

TEST_CASE("What a newer program froze is read as far as it can be, and the rest is named", "[record]")
{
    CaseFile file{.id = kCase};
    file.needs.append({.id = needIdFor(CareArea::Toilet), .area = CareArea::Toilet, .words = u"slow at night"_s});
    QCborArray whole = QCborValue::fromCbor(frozenInputs(file, {RecordKind::Need})).toArray();
    QCborArray held = whole.at(1).toArray();
    held.append(QCborArray{cborOf({RecordKind::Need, file.needs[0].id.value, 6, {}}), 3});  // an answer of tomorrow
    held.append(QCborArray{cborOf({RecordKind::Need, file.needs[0].id.value, 99, {}}), 1}); // a field of tomorrow
    const Result<CaseFile> thaw = thawed(QCborValue(QCborArray{1, held}).toCbor());
    REQUIRE(thaw);
    CHECK(thaw->needs == file.needs);
    REQUIRE(thaw->unread.size() == 2);
    CHECK(thaw->unread.first().field == u"danger"_s);
}

} // namespace alongside::record::growth_test
