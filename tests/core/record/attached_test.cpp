// What is attached: written once with its item, taken off and put back whole, and kept in the plan that is signed with it.

#include "core/record/fold/frozen.h"
#include "core/record/schema.h"
#include "tests/core/record/two_writers.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace alongside::record::attached_test {

namespace {

const QUuid kDrawing(7, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 1);
constexpr quint16 kFile = 1;

AttachedFile drawing(char of = 'a')
{
    return {QByteArray(32, of), QByteArray(16, 's'), AttachedKind::Png, 4'711};
}

CaseFile attachedTo(AttachedTo to)
{
    CaseFile file{.id = kCase};
    file.attachments = {{.id = {kDrawing},
                         .file = drawing(),
                         .name = u"drawing.png"_s,
                         .shows = u"Her week, drawn as a house"_s,
                         .to = to,
                         .attachedOn = QDate(2024, 9, 5),
                         .attachedBy = u"Niamh Farrelly"_s}};
    return file;
}

WrittenLog attached()
{
    WrittenLog log;
    for (const Change& change : diff(CaseFile{.id = kCase}, attachedTo(AttachedTo::Talk))) log.by(kLeft, 0, change);
    return log;
}

Change attach(const AttachedFile& file)
{
    return {{RecordKind::Attachment, kDrawing, kFile, {}}, Action::Attach, encode(file)};
}

} // namespace

TEST_CASE("What is attached is told by its hash in one op, and folds to what it was", "[record]")
{
    const WrittenLog log = attached();
    const auto op =
        std::ranges::find(log.ops, Action::Attach, [](const LoggedOp& one) { return one.op.change.action; });
    REQUIRE(op != log.ops.end());
    CHECK(nameOf(op->op.change.path) == u"attachment.file"_s);
    CHECK(log.folded().file.attachments == attachedTo(AttachedTo::Talk).attachments);
    CHECK(log.folded().aside.isEmpty());
}

TEST_CASE("An attachment is never another file: the first word stands, whoever says otherwise", "[record]")
{
    for (const DeviceId device : {kLeft, kRight}) {
        const Folded folded = attached().by(device, 9, attach(drawing('b'))).folded();
        CHECK(folded.file.attachments.first().file == drawing('a'));
        CHECK(folded.aside.size() == 1);
        CHECK(folded.conflicts.isEmpty());
    }
    const Folded set =
        attached()
            .by(kLeft, 9, alongside::record::set(RecordKind::Attachment, kFile, encode(drawing('b')), kDrawing))
            .folded();
    CHECK(set.file.attachments.first().file == drawing('a'));
    CHECK(set.aside.size() == 1);
}

TEST_CASE("What was taken away is put back with its file, and nothing is set aside", "[record]")
{
    const CaseFile with = attachedTo(AttachedTo::Talk), without{.id = kCase};
    WrittenLog log = attached();
    for (const Change& change : diff(with, without)) log.by(kLeft, 9, change);
    CHECK(log.folded().file.attachments.isEmpty());
    for (const Change& change : diff(without, with)) log.by(kLeft, 9, change);
    CHECK(log.folded().file.attachments == with.attachments);
    CHECK(log.folded().aside.isEmpty());
}

TEST_CASE("A kind of file that only a newer program knows keeps the item, and is said to be unread", "[record]")
{
    WrittenLog log;
    log.by(kLeft, 0, {{RecordKind::Attachment, kDrawing, kPresence, {}}, Action::AddItem, true});
    Change newer = attach(drawing());
    QCborArray parts = newer.value.toArray();
    parts[2] = 99;
    newer.value = parts;
    const Folded folded = log.by(kLeft, 0, newer).folded();
    REQUIRE(folded.file.attachments.size() == 1);
    CHECK(folded.file.unread == QList<Unread>{{u"attachment"_s, kDrawing, u"file"_s}});
}

} // namespace alongside::record::attached_test
