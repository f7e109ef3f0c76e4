// The parts a case is made of, and what is asked of them. Their fields: core/record/fields.

#include "core/record/schema.h"

#include "core/record/fields.h"
#include "core/record/parts.h"

using namespace Qt::StringLiterals;

namespace alongside::record {

namespace {

constexpr Part kParts[] = {
    one<RecordKind::Person, &CaseFile::person>("person"),
    keyedList<RecordKind::Sitting, &CaseFile::sittings>("sitting"),
    keyedList<RecordKind::Entry, &CaseFile::entries>("entry"),
    one<RecordKind::GoodAndBad, &CaseFile::goodAndBad>("good_and_bad"),
    keyedList<RecordKind::Strength, &CaseFile::strengths>("strength"),
    keyedList<RecordKind::CircleMember, &CaseFile::circle>("circle_member"),
    keyedList<RecordKind::Offer, &CaseFile::offers>("offer"),
    grid<RecordKind::Week, &CaseFile::week>("week"),
    one<RecordKind::Assessment, &CaseFile::assessment>("assessment"),
    keyedList<RecordKind::Need, &CaseFile::needs>("need"),
    keyedList<RecordKind::Outcome, &CaseFile::outcomes>("outcome"),
    keyedList<RecordKind::SupportLine, &CaseFile::lines>("support_line"),
    one<RecordKind::MoneyTalk, &CaseFile::money>("money"),
    one<RecordKind::Choices, &CaseFile::choices>("choices"),
    keyedList<RecordKind::Advice, &CaseFile::advice>("advice"),
    decisions<RecordKind::Determination, &CaseFile::determinations>("determination"),
    decisions<RecordKind::AllocationAgreement, &CaseFile::agreements>("allocation_agreement"),
    decisions<RecordKind::PaymentInstruction, &CaseFile::instructions>("payment_instruction"),
    keyedList<RecordKind::Staff, &CaseFile::staff>("staff"),
    decisions<RecordKind::PlanningCommitment, &CaseFile::commitments>("planning_commitment"),
    one<RecordKind::Plan, &CaseFile::plan>("plan"),
    keyedList<RecordKind::PlanLine, &CaseFile::planLines>("plan_line"),
    keyedList<RecordKind::Review, &CaseFile::reviews>("review"),
    keyedList<RecordKind::ReviewPoint, &CaseFile::reviewPoints>("review_point"),
    keyedList<RecordKind::Spending, &CaseFile::spendings>("spend"),
    decisions<RecordKind::SignedPlan, &CaseFile::signedPlans>("signed_plan"),
    decisions<RecordKind::ManagerSignOff, &CaseFile::signOffs>("sign_off"),
    decisions<RecordKind::PaymentChange, &CaseFile::changes>("payment_change"),
    decisions<RecordKind::PaymentStop, &CaseFile::stops>("payment_stop"),
    one<RecordKind::Caring, &CaseFile::caring>("caring"),
    keyedList<RecordKind::RecordLink, &CaseFile::links>("record_link"),
    keyedList<RecordKind::Capacity, &CaseFile::capacities>("capacity"),
    one<RecordKind::MoneyHolder, &CaseFile::holder>("money_holder"),
    keyedList<RecordKind::Payee, &CaseFile::payees>("payee"),
    decisions<RecordKind::Order, &CaseFile::orders>("order"),
    keyedList<RecordKind::Attachment, &CaseFile::attachments>("attachment"),
    one<RecordKind::Means, &CaseFile::means>("means"),
    keyedList<RecordKind::MeansAmount, &CaseFile::meansAmounts>("means_amount"),
    keyedList<RecordKind::PlannerReply, &CaseFile::plannerReplies>("planner_reply"),
};

} // namespace

std::span<const Part> parts()
{
    return kParts;
}

const Part* partOf(RecordKind kind)
{
    const auto part = std::ranges::find(kParts, kind, &Part::kind);
    return part == std::end(kParts) ? nullptr : &*part;
}

std::optional<FieldKind> kindOf(const Path& path)
{
    const Part* part = partOf(path.kind);
    const FieldInfo* field = part ? part->fieldOf(path.field) : nullptr;
    return field ? std::optional(field->kind) : std::nullopt;
}

bool isDisputed(const CaseFile& file, RecordKind kind)
{
    const Part* part = partOf(kind);
    return part && part->standing(file) > 1;
}

bool isDisputed(const CaseFile& file)
{
    return std::ranges::any_of(kParts, [&](const Part& part) { return part.standing(file) > 1; });
}

bool decisionsDiffer(const CaseFile& one, const CaseFile& other)
{
    QList<Change> changes;
    for (const Part& part : kParts)
        if (part.shape == Shape::Decisions) part.diff(one, other, changes);
    return !changes.isEmpty();
}

const Part* partNamed(QStringView name)
{
    const auto part =
        std::ranges::find_if(kParts, [&](const Part& one) { return name == QLatin1StringView(one.name); });
    return part == std::end(kParts) ? nullptr : &*part;
}

const FieldInfo* fieldNamed(const Part& part, QStringView name)
{
    for (const FieldInfo* field : part.fields())
        if (name == QLatin1StringView(field->name)) return field;
    return nullptr;
}

QString nameOf(const Path& path)
{
    const Part* part = partOf(path.kind);
    if (!part) return u"unknown.%1"_s.arg(path.field);
    const FieldInfo* field = part->fieldOf(path.field);
    const bool isPresence = path.field == kPresence && part->shape != Shape::Grid;
    return u"%1.%2"_s.arg(QLatin1StringView(part->name),
                          isPresence ? kPresenceName : QLatin1StringView(field ? field->name : ""));
}

Path pathNamed(const QString& name, const QUuid& item, const QString& key)
{
    const Part* part = partNamed(name.section(u'.', 0, 0));
    if (!part) return {};
    const QString of = name.section(u'.', 1);
    const FieldInfo* field = fieldNamed(*part, of);
    return {part->kind, item, of == kPresenceName || !field ? kPresence : field->number, key};
}

} // namespace alongside::record
