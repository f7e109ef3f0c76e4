// What is decided prints as it was decided: the visit of the journey is signed, agreed and started, its plan reviewed and
// signed by both, then every field of
// the record beneath it is changed, one by one and all together, and the pages are made again. The walk follows the table
// of the schema, so that a new field is in it by being a field. No page is given a price, a policy or a day.
#include "core/casework/decide.h"
#include "core/casework/rulebook.h"
#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "core/record/schema.h"
#include "tests/support/catch.h"
#include "tests/support/journey_signed.h"

#include <set>

namespace frozen_prints_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using record::kPresence;
using record::Part;
using record::Path;

namespace {

DecisionId decision(uchar number)
{
    return {QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, number)};
}

/// Josie's visit with its decisions made again by the acts of the table, to the plan that both signed.
CaseFile decidedVisit()
{
    const casework::Rulebook rules(*policy::Library::builtIn());
    const CaseFile typed = test::journeyReviewed();
    CaseFile file = typed;
    file.determinations.clear();
    file.agreements.clear();
    file.instructions.clear();
    file.commitments.clear();
    file.lines[6].startOn = QDate(2024, 9, 23);
    Determination made = typed.determinations.first();
    made.id = decision(1);
    file = *casework::carriedOut(casework::SignDetermination{file, made, {}});
    const AllocationAgreement& agreed = typed.agreements.first();
    file = *casework::carriedOut(
        casework::AgreeAllocation{file, decision(2), u"Niamh Farrelly"_s, agreed.allocation, agreed.said, {}});
    const QDate day(2024, 9, 17);
    PlanningCommitment planning = *rules.planningChosen(file, day);
    planning.id = decision(4);
    const auto payable = rules.directPayments().asPaid(file, day);
    file = *casework::carriedOut(casework::StartTheMoney{
        file, decision(3), day, u"Niamh Farrelly"_s, typed.instructions.first().schedule, *payable, planning, {}});
    return test::signedByBoth(file);
}

QList<Document> pagesOf(const CaseFile& file)
{
    QList<Document> pages;
    for (const PageKind& kind : pageKinds()) pages.append(kind.make(file, {.workerName = u"Whoever looks at it"_s}));
    return pages;
}

/// Another value of the same kind, whatever the kind is: the first that the field takes.
bool changeAt(CaseFile& file, const Part& part, const Path& path)
{
    const QCborValue was = part.read(file, path);
    QList<QCborValue> others{was.toString() + u" changed"_s,
                             !was.toBool(),
                             QCborArray{},
                             QCborArray{2},
                             QCborArray{QByteArray(16, '\7')},
                             QCborArray{QCborArray{QByteArray(16, '\7'), 1000}},
                             QByteArray(16, '\7'),
                             record::encode(WorkedContribution{.on = QDate(2024, 9, 10),
                                                               .weekly = Money::pence(8345),
                                                               .steps = {{u"housing"_s, {}, Money::pence(8345)}}})};
    for (const int step : {1, -1, 2}) others.append(was.toInteger(1) + step);
    for (const QCborValue& other : others)
        if (part.write(file, path, other) && part.read(file, path) != was) return true;
    return false;
}

/// Every field of every record that is noted, of each item there is.
QList<Path> pathsIn(const CaseFile& file)
{
    std::set<std::pair<record::RecordKind, QUuid>> records;
    for (const Part& part : record::parts()) {
        if (part.shape == record::Shape::One) records.insert({part.kind, QUuid()});
        if (part.shape != record::Shape::List) continue;
        QList<record::Change> changes;
        part.diff(CaseFile{}, file, changes);
        for (const record::Change& one : changes) records.insert({part.kind, one.path.item});
    }
    QList<Path> paths;
    for (const auto& [kind, item] : records)
        for (const record::FieldInfo* field : record::partOf(kind)->fields())
            paths.append({kind, item, field->number, {}});
    return paths;
}

/// Names of the fields that change a page when they change.
QStringList thatPrintLive(const CaseFile& file)
{
    const QList<Document> printed = pagesOf(file);
    std::set<QString> live;
    for (const Path& path : pathsIn(file)) {
        const Part& part = *record::partOf(path.kind);
        CaseFile changed = file;
        INFO(record::nameOf(path).toStdString());
        REQUIRE(changeAt(changed, part, path));
        if (pagesOf(changed) != printed) live.insert(record::nameOf(path));
        if (path.item.isNull()) continue;
        changed = file;
        part.drop(changed, path.item);
        if (pagesOf(changed) != printed) live.insert(QString::fromLatin1(part.name) + u".presence"_s);
    }
    return {live.begin(), live.end()};
}

/// Given, not decided: who they are, whether they have died, what they said of an advocate, advice, who has a copy; and on
/// the page of today whom to ring.
const QStringList kNotDecided{u"advice.presence"_s,       u"advice.words"_s,           u"choices.copies_to"_s,
                              u"choices.stop_reason"_s,   u"person.advocate_answer"_s, u"person.name"_s,
                              u"person.preferred_name"_s, u"person.worker_name"_s,     u"person.worker_phone"_s};

} // namespace

TEST_CASE("what was signed, agreed and started prints as it was, whatever is noted since")
{
    CHECK(thatPrintLive(decidedVisit()) == kNotDecided);
}

TEST_CASE("with everything beneath changed at once the pages are the same to the byte")
{
    const CaseFile file = decidedVisit();
    CaseFile changed = file;
    for (const Path& path : pathsIn(file))
        if (!kNotDecided.contains(record::nameOf(path))) changeAt(changed, *record::partOf(path.kind), path);
    changed.lines.append({.id = {QUuid(5, 5, 5, 0x40, 0, 0, 0, 0, 0, 0, 5)}, .label = u"A second dog"_s});
    changed.circle.append({.id = {QUuid(5, 5, 5, 0x40, 0, 0, 0, 0, 0, 0, 6)}, .name = u"Somebody new"_s});
    REQUIRE(changed != file);
    for (const PageKind& kind : pageKinds()) {
        const auto before = pdfOf(kind.make(file, {}));
        const auto after = pdfOf(kind.make(changed, {}));
        REQUIRE((before && after));
        CHECK(*before == *after);
    }
}

TEST_CASE("what no decision froze is what is noted: a draft, and a decision of the first version")
{
    CaseFile old = decidedVisit();
    old.determinations[0].inputs = old.agreements[0].inputs = old.instructions[0].inputs = old.commitments[0].inputs =
        old.signedPlans[0].inputs = {};
    const QStringList live = thatPrintLive(old);
    for (const QString& name : {u"money.contingency_pct"_s, u"support_line.label"_s, u"offer.what"_s, u"need.words"_s,
                                u"outcome.statement"_s, u"person.council_name"_s, u"circle_member.name"_s}) {
        INFO(name.toStdString());
        CHECK(live.contains(name));
    }
}

TEST_CASE("what is not confirmed is flagged on the page of the decision that rests on it")
{
    const Reason guide{u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"R2"_s};
    const PolicyValue value{u"review.six_week_due_days"_s, u"42"_s, QDate(2013, 10, 1), {}, false};
    const auto flags = [](const CaseFile& file) {
        QStringList found;
        for (const Document& page : pagesOf(file))
            found.append(QString::number(textOf(page).count(u"Not confirmed yet"_s)));
        return found.join(u' ');
    };
    CaseFile file = decidedVisit();
    CHECK(flags(file) == u"0 0 0 0 0 0"_s);
    file.agreements[0].allocation.reasons.append(guide);
    CHECK(flags(file) == u"1 1 0 0 1 0"_s);
    file.instructions[0].schedule.policy.values.append(value);
    CHECK(flags(file) == u"2 2 0 0 1 0"_s);
    file.determinations[0].finding.policy.values.append(value);
    CHECK(flags(file) == u"3 3 0 1 1 0"_s);
}

TEST_CASE("a decision made from what only a newer program can read is not told by halves")
{
    CaseFile file = decidedVisit();
    AllocationAgreement& agreed = file.agreements.first();
    QCborArray whole = QCborValue::fromCbor(agreed.inputs).toArray();
    QCborArray held = whole.at(1).toArray();
    QCborArray newer = held.at(0).toArray();
    newer[1] = QCborArray{u"a value of tomorrow"_s, 1.5};
    held.append(newer);
    agreed.inputs = QCborValue(QCborArray{1, held}).toCbor();
    const QString text = textOf(pagesOf(file).first());
    CHECK(text.contains(u"This was decided with a newer version of Alongside"_s));
    CHECK_FALSE(text.contains(u"276.59"_s));
}

} // namespace frozen_prints_test
