// What is attached to a plan is printed with it: a picture is seen, and heard in words; the rest is named.
#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "core/documents/plan/care_plan.h"
#include "core/domain/plan/standing_plan.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_signed.h"
#include "tests/support/small_picture.h"

namespace attached_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

Attachment attachment(ushort number, AttachedKind kind, const QString& shows, AttachedTo to = AttachedTo::Plan)
{
    return {.id = {QUuid(number, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 3)},
            .file = {QByteArray(32, char('a' + number)), QByteArray(16, 's'), kind, 300},
            .name = u"file %1"_s.arg(number),
            .shows = shows,
            .to = to,
            .attachedOn = QDate(2024, 9, 5)};
}

CaseFile withAttached()
{
    CaseFile file = test::journeyReviewed();
    file.attachments = {attachment(1, AttachedKind::Png, u"My week, drawn as a house"_s),
                        attachment(2, AttachedKind::Mp3, u"My own song"_s),
                        attachment(3, AttachedKind::Png, u"A page of the diary"_s, AttachedTo::Talk)};
    return file;
}

Document planOf(const CaseFile& file)
{
    return carePlan(file, {.councilName = u"Invented Council"_s});
}

QMap<QByteArray, QByteArray> bytesOf(const CaseFile& file)
{
    return {{file.attachments.first().file.hash, test::smallPicture()}};
}

} // namespace

TEST_CASE("[S8] a picture attached to the plan is printed with it, the rest is named there", "[documents]")
{
    const CaseFile file = withAttached();
    const Document page = planOf(file);
    CHECK(picturesIn(page) == QList{file.attachments.first().file});
    const JudgedPdf judged(withPictures(page, bytesOf(file)));
    const QString text = judged.text();
    INFO(text.toStdString());
    CHECK(text.contains(u"What is attached"_s));
    CHECK(text.contains(u"My week, drawn as a house. Attached on 5 September 2024."_s));
    CHECK(text.contains(u"My own song (a sound recording (MP3)), kept with the record"_s));
    CHECK_FALSE(text.contains(u"diary"_s));
    CHECK(test::bannedIn(text).isEmpty());
    CHECK(judged.asked(u"pdfimages"_s, {u"-list"_s, u"%"_s}).contains(u"jpeg"_s));
    CHECK(judged.structure().contains(u"Figure"_s));
    CHECK(judged.structure().contains(u"My week, drawn as a house"_s));
    int exit = -1;
    (void)judged.asked(u"qpdf"_s, {u"--check"_s, u"%"_s}, &exit);
    CHECK(exit == 0);
}

TEST_CASE("a picture whose bytes are not here is said not to be, and nothing is drawn", "[documents]")
{
    const Document page = withPictures(planOf(withAttached()), {});
    const JudgedPdf judged(page);
    CHECK(judged.text().contains(u"A picture belongs here. It is not on this laptop yet."_s));
    CHECK_FALSE(judged.structure().contains(u"Figure"_s));
    CHECK(picturesIn(page).isEmpty());
}

TEST_CASE("a plan with a picture is set no tighter for it, and says the same each time", "[documents]")
{
    const CaseFile file = withAttached();
    const Document page = withPictures(planOf(file), bytesOf(file));
    const Result<QByteArray> once = pdfOf(page), again = pdfOf(page);
    REQUIRE((once && again));
    CHECK(*once == *again);
    CHECK(pagesTaken(page) > pagesTaken(planOf(file)));
    CHECK(htmlOf(page).contains(u"<img alt=\"My week, drawn as a house\" src=\"data:image/png;base64,"_s));
    CHECK(textOf(page).contains(u"[Picture: My week, drawn as a house]"_s));
}

TEST_CASE("[S8] a signed plan shows what was attached when it was signed, whatever is taken away since", "[documents]")
{
    CaseFile file = test::signedByBoth(withAttached());
    const QList<AttachedFile> then = picturesIn(planOf(file));
    REQUIRE(then.size() == 1);
    file.attachments = {attachment(4, AttachedKind::Jpeg, u"Her new kitchen"_s)};
    CHECK(picturesIn(planOf(file)) == then);
    CHECK(picturesIn(carePlanAsWritten(file, {})) == QList{file.attachments.first().file});
}

} // namespace attached_test
