#include "core/record/fold/frozen.h"

#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"
#include "core/record/fold/fold.h"
#include "core/record/op_bytes.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::record {

namespace {

/// What the decision that stands alone was made from; nothing where none does, two do, or it kept nothing.
template <class Decision>
std::optional<CaseFile> beneath(QList<Decision>& decisions)
{
    const Decision* made = settled(decisions);
    const Result<CaseFile> then = made ? thawed(made->inputs) : Error{};
    if (!then) return std::nullopt;
    if (then->unread.isEmpty()) return *then;
    std::ranges::find(decisions, DecisionId(made->id), &Decision::id)->unread = true;
    return std::nullopt;
}

/// The first version of the record froze no names; the person's own is always among them.
bool keptNames(const CaseFile& then)
{
    return !then.person.name.isEmpty();
}

void takeNames(CaseFile& said, const CaseFile& then)
{
    if (!keptNames(then)) return;
    said.person.workerName = then.person.workerName;
    said.person.workerPhone = then.person.workerPhone;
    said.person.councilName = then.person.councilName;
}

void takeSigned(CaseFile& said, const CaseFile& then)
{
    said.assessment = then.assessment;
    said.caring = then.caring;
    said.needs = then.needs;
    takeNames(said, then);
}

QDate startOf(LineId id, const QList<SupportLine>& lines)
{
    const auto line = std::ranges::find(lines, id, &SupportLine::id);
    return line == lines.end() ? QDate() : line->startOn;
}

/// Which line starts when is not agreed with the money; it is decided when the money starts.
void takeAgreed(CaseFile& said, const CaseFile& then)
{
    const QList<SupportLine> now = said.lines;
    said.lines = then.lines;
    for (SupportLine& line : said.lines) line.startOn = startOf(line.id, now);
    said.outcomes = then.outcomes;
    said.offers = then.offers;
    said.money = then.money;
    if (keptNames(then)) said.circle = then.circle;
    takeNames(said, then);
}

void takeStarted(CaseFile& said, const CaseFile& then)
{
    const QString copies = said.choices.copiesTo;
    said.choices = then.choices;
    said.choices.copiesTo = copies;
    said.holder = then.holder;
    for (SupportLine& line : said.lines) line.startOn = startOf(line.id, then.lines);
    takeNames(said, then);
}

template <class Decision>
void dropAfter(QList<Decision>& decisions, QDate day)
{
    decisions.removeIf([day](const Decision& one) { return one.on > day; });
}

/// What was decided by the day a version was signed, with the budget that it names.
CaseFile by(const SignedPlan& version, const CaseFile& file)
{
    CaseFile before = file;
    dropAfter(before.determinations, version.on);
    dropAfter(before.agreements, version.on);
    dropAfter(before.instructions, version.on);
    dropAfter(before.changes, version.on);
    dropAfter(before.stops, version.on);
    dropAfter(before.commitments, version.on);
    dropAfter(before.orders, version.on);
    if (std::ranges::find(before.agreements, version.agreement, &AllocationAgreement::id) != before.agreements.end())
        before.agreements.removeIf([&](const AllocationAgreement& one) { return one.id != version.agreement; });
    return before;
}

void takePlanned(CaseFile& said, const CaseFile& then)
{
    said.plan = then.plan;
    said.planLines = then.planLines;
    said.outcomes = then.outcomes;
    said.offers = then.offers;
    said.advice = then.advice;
    said.reviews = then.reviews;
    said.reviewPoints = then.reviewPoints;
    said.spendings = then.spendings;
    said.attachments = then.attachments;
    said.circle = then.circle;
    takeNames(said, then);
}

bool isChanged(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    return paying && paying->last();
}

/// Taken back, or chosen otherwise, since the money was started.
bool isSetAsideSince(const CaseFile& file)
{
    const PlanningCommitment* aside = settled(file.commitments);
    const PaymentInstruction* start = settled(file.instructions);
    return aside && start && aside->on >= start->on;
}

/// Who helps with the plan was set aside with the money that starts, or after it, or taken back. Of a program that kept no
/// choices nothing is taken.
void takeCommitted(CaseFile& said, const CaseFile& then)
{
    if (then.choices == Choices{} || (then.choices.planner.isEmpty() && !isSetAsideSince(said))) return;
    said.choices.author = then.choices.author;
    said.choices.authorSaidYes = then.choices.authorSaidYes;
    said.choices.planner = then.choices.planner;
}

/// Who writes the plan is no part of the money: it is as they said last, until a planner is set aside.
void takeAuthor(CaseFile& said, const Choices& wanted)
{
    if (wanted.author == PlanAuthor::NotChosen || wanted.authorSaidYes != Tri::Yes) return;
    said.choices.author = wanted.author;
    said.choices.authorSaidYes = wanted.authorSaidYes;
    said.choices.planner = wanted.planner;
}

CaseFile decidedWith(const CaseFile& file, const Choices& wanted)
{
    CaseFile said = asSigned(file);
    if (const auto then = beneath(said.agreements)) takeAgreed(said, *then);
    if (const auto then = beneath(said.instructions)) takeStarted(said, *then);
    if (isChanged(said))
        if (const auto then = beneath(said.changes)) takeStarted(said, *then);
    takeAuthor(said, wanted);
    if (const auto then = beneath(said.commitments)) takeCommitted(said, *then);
    return said;
}

} // namespace

QByteArray frozenInputs(const CaseFile& file, const QList<RecordKind>& kinds)
{
    QCborArray held;
    for (const Change& change : diff(CaseFile{.id = file.id}, file))
        if (kinds.contains(change.path.kind)) held.append(QCborArray{cborOf(change.path), change.value});
    return QCborValue(QCborArray{1, held}).toCbor();
}

Result<CaseFile> thawed(const QByteArray& inputs)
{
    const Error malformed{ErrorCode::RecordMalformed, u"inputs"_s, {}};
    const QCborArray whole = QCborValue::fromCbor(inputs).toArray();
    if (whole.size() != 2 || whole.at(0) != QCborValue(1)) return malformed;
    CaseFile file;
    for (const QCborValue& held : whole.at(1).toArray()) {
        const Result<Path> path = pathFrom(held.toArray().at(0));
        if (!path) return path.error();
        const Part* part = partOf(path->kind);
        if (part && part->write(file, *path, held.toArray().at(1))) continue;
        const QString name = nameOf(*path);
        file.unread.append({name.section(u'.', 0, 0), path->item, name.section(u'.', 1)});
    }
    return file;
}

CaseFile asSigned(const CaseFile& file)
{
    CaseFile said = file;
    if (const auto then = beneath(said.determinations)) takeSigned(said, *then);
    return said;
}

CaseFile asDecided(const CaseFile& file)
{
    return decidedWith(file, file.choices);
}

CaseFile asAgreed(const CaseFile& file)
{
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed) return asDecided(file);
    CaseFile then = file;
    dropAfter(then.determinations, agreed->on);
    return then.determinations.isEmpty() ? asDecided(file) : asDecided(then);
}

CaseFile asWritten(const CaseFile& file)
{
    CaseFile said = asDecided(file);
    said.outcomes = file.outcomes;
    said.offers = file.offers;
    said.circle = file.circle;
    return said;
}

CaseFile asPlanned(const CaseFile& file, DecisionId version)
{
    const auto made = std::ranges::find(file.signedPlans, version, &SignedPlan::id);
    if (made == file.signedPlans.end()) return asDecided(file);
    const Result<CaseFile> then = thawed(made->inputs);
    CaseFile said = decidedWith(by(*made, file), then ? then->choices : Choices());
    if (!then) return said; // it kept nothing
    if (then->unread.isEmpty()) takePlanned(said, *then);
    else std::ranges::find(said.signedPlans, version, &SignedPlan::id)->unread = true;
    return said;
}

} // namespace alongside::record
