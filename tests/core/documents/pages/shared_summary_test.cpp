// What a planner sees of somebody who shares with them: two things, and how to get in touch.
#include "core/documents/pack/shared_summary.h"

#include "core/documents/exports.h"
#include "core/documents/plan/planner_words.h"
#include "core/domain/planner/shared_with.h"
#include "core/record/schema.h"
#include "core/record/fold/shared.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_review.h"

#include <QSet>

namespace shared_summary_test {

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

const QDate kToday(2024, 9, 20);
const QString kPlanted = u"PLANTED"_s;

QString told(const CaseFile& file)
{
    return documents::textOf(documents::sharedSummary(file, kToday));
}

bool isText(const record::FieldInfo& field)
{
    return field.type.kind == ValueType::Kind::Text && !field.type.isList;
}

} // namespace

TEST_CASE(
    "[S70] a planner sees the conversation and the outcomes, how to get in touch, and no other word of the record",
    "[documents][planning]")
{
    const QSet<QString> shared{u"person.name"_s,     u"person.preferred_name"_s, u"person.phone"_s,
                               u"person.language"_s, u"person.how_to_reach"_s,   u"person.communication"_s,
                               u"entry.words"_s,     u"outcome.statement"_s,     u"outcome.their_way"_s};
    const QUuid item(7, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3);
    QSet<QString> seen;
    int planted = 0;
    for (const record::Part& part : record::parts()) {
        for (const record::FieldInfo* field : part.fields()) {
            if (!isText(*field) || part.shape == record::Shape::Grid) continue;
            CaseFile file;
            const record::Path path{part.kind, part.shape == record::Shape::One ? QUuid() : item, field->number, {}};
            REQUIRE(part.write(file, path, QCborValue(kPlanted)));
            ++planted;
            if (told(file).contains(kPlanted)) seen.insert(record::nameOf(path));
        }
    }
    CHECK(planted > 150);
    CHECK(seen == shared);
}

TEST_CASE("[S70] of the conversation it is their own words alone", "[documents][planning]")
{
    CaseFile file;
    const auto add = [&](EntryKind kind, const QString& words, const QString& by = {}, Basis basis = Basis::Said) {
        file.entries.append({.kind = kind, .words = words, .saidBy = by, .basis = basis});
        file.entries.last().id.value = QUuid(uint(file.entries.size()), 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3);
    };
    add(EntryKind::ImportantTo, u"Tea before the shower"_s);
    add(EntryKind::WorkerNote, u"PLANTED note"_s);
    add(EntryKind::Jot, u"PLANTED words of a sister"_s, u"Bernie"_s);
    add(EntryKind::HardDay, u"PLANTED, seen"_s, {}, Basis::Seen);
    CHECK(told(file).contains(u"Tea before the shower"_s));
    CHECK_FALSE(told(file).contains(kPlanted));
    CHECK(told(file).contains(u"No outcome is written down yet."_s));
    CHECK(told({}).contains(u"Nothing is written down in their words yet."_s));
}

TEST_CASE("[S70] their word alone opens it, to the organisation they chose, and closes it", "[planning]")
{
    const CaseFile josie = test::journeyCase();
    CHECK(isSharedWith(u"kindling"_s, josie));
    CHECK_FALSE(isSharedWith(u"open-road"_s, josie));
    CHECK_FALSE(isSharedWith({}, josie));
    const auto closed = [&](auto change) {
        CaseFile file = josie;
        change(file);
        return !isSharedWith(u"kindling"_s, file);
    };
    CHECK(closed([](CaseFile& file) { file.choices.shareConsent = Tri::No; }));
    CHECK(closed([](CaseFile& file) { file.choices.shareConsent = Tri::NotYetKnown; }));
    CHECK(closed([](CaseFile& file) { file.choices.author = PlanAuthor::Family; }));
    CHECK(closed([](CaseFile& file) { file.choices.stopReason = StopReason::Died; }));
    CHECK(closed([](CaseFile& file) { file.unread.append({u"choices"_s, {}, u"share_consent"_s}); }));

    record::Folded folded{.file = josie};
    CHECK(record::isSharedWith(u"kindling"_s, folded));
    folded.conflicts.append(
        {.path = record::pathNamed(u"choices.share_consent"_s, {}, {}), .meeting = Meeting::NeedsDeciding});
    CHECK_FALSE(record::isSharedWith(u"kindling"_s, folded)); // two answers: nobody guesses
}

TEST_CASE("[S71] what an organisation answered is a sentence, the last of it stands", "[documents][planning]")
{
    CaseFile josie = test::journeyCase();
    CHECK(documents::answerWords(josie).isEmpty());
    PlannerReply reply{.organisation = u"kindling"_s,
                       .called = u"Kindling"_s,
                       .by = u"Sam Oduya"_s,
                       .on = {2024, 10, 3},
                       .says = PlannerSays::CannotTakeItOn,
                       .words = u"Full until March"_s};
    josie.plannerReplies.append(reply);
    CHECK(documents::answerWords(josie)
          == u"Kindling cannot take this on: Sam Oduya, 3 October 2024. \u201CFull until March\u201D"_s);
    reply.on = {2024, 10, 9};
    reply.says = PlannerSays::TakesItOn;
    reply.words.clear();
    josie.plannerReplies.append(reply);
    CHECK(documents::answerWords(josie) == u"Kindling takes this on: Sam Oduya, 9 October 2024."_s);
    josie.choices.planner = u"open-road"_s;
    CHECK(documents::answerWords(josie).isEmpty()); // it was another's
}

} // namespace shared_summary_test
