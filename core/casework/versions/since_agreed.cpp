#include "core/casework/versions/since_agreed.h"

#include "core/casework/versions/asked_anew.h"
#include "core/record/fold/frozen.h"
#include "core/record/schema.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using record::RecordKind;

constexpr std::array kSaidInIt{RecordKind::Outcome, RecordKind::SupportLine, RecordKind::Offer, RecordKind::MoneyTalk};

template <class Answer>
void leaveAsAgreed(Answer& now, const Answer& then)
{
    if (now == Answer{}) now = then;
}

/// Who was not asked again yet has said nothing otherwise.
MoneyTalk whereAsked(const MoneyTalk& then, MoneyTalk now)
{
    leaveAsAgreed(now.personSaysEnough, then.personSaysEnough);
    leaveAsAgreed(now.workerSaysEnough, then.workerSaysEnough);
    leaveAsAgreed(now.enoughWords, then.enoughWords);
    leaveAsAgreed(now.agreedBy, then.agreedBy);
    leaveAsAgreed(now.agreedHow, then.agreedHow);
    leaveAsAgreed(now.agreedWith, then.agreedWith);
    leaveAsAgreed(now.lessBecause, then.lessBecause);
    now.agreedOn = then.agreedOn; // the day of the next agreement is no change of this one
    now.askedAfter = then.askedAfter;
    return now;
}

QList<record::Change> changesOf(const CaseFile& then, const CaseFile& now)
{
    QList<record::Change> changes;
    CaseFile said = now;
    said.money = whereAsked(then.money, askedNow(now));
    for (const RecordKind kind : kSaidInIt) record::partOf(kind)->diff(then, said, changes);
    // When a line starts is decided with the start; a note to the manager, and how the share was worked out, are no change
    // of what was agreed.
    changes.removeIf([](const record::Change& one) {
        const QString name = record::nameOf(one.path);
        return name == u"support_line.start_on"_s || name == u"money.not_enough_note"_s
               || name == u"money.contribution_worked"_s;
    });
    return changes;
}

TwoVersions thenAndNow(const record::Change& change, const CaseFile& then)
{
    const record::Part* part = record::partOf(change.path.kind);
    const record::FieldInfo* field = part->fieldOf(change.path.field);
    const bool isItem = change.path.field == record::kPresence;
    return {.field = record::nameOf(change.path),
            .item = change.path.item,
            .key = change.path.key,
            .type = field ? field->type : ValueType{.kind = ValueType::Kind::YesNo},
            .versions = {{.value = isItem ? QCborValue(!change.value.toBool()) : part->read(then, change.path)},
                         {.used = true, .value = change.value}}};
}

} // namespace

std::optional<SinceAgreed> sinceAgreed(const CaseFile& file)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed) return std::nullopt;
    const Result<CaseFile> then = record::thawed(agreed->inputs);
    if (!then || !then->unread.isEmpty()) return std::nullopt;
    SinceAgreed since{*then, {}};
    const QList<record::Change> changes = changesOf(*then, file);
    QSet<QUuid> added;
    for (const record::Change& change : changes)
        if (change.path.field == record::kPresence && change.value.toBool()) added.insert(change.path.item);
    for (const record::Change& change : changes)
        if (change.path.field == record::kPresence || !added.contains(change.path.item))
            since.changed.append(thenAndNow(change, *then));
    return since;
}

QDate dayOfPrices(const CaseFile& file, const std::optional<SinceAgreed>& since, QDate today)
{
    if (since && since->changed.isEmpty()) return standing(file.agreements)->on;
    const QDate on = askedNow(file).agreedOn;
    return on.isValid() ? on : today;
}

bool sameMoney(const Allocation& one, const Allocation& other)
{
    const auto said = [](const Allocation& a) {
        return std::tuple(a.weekly, a.annualLump, a.oneOff, a.assessedWeekly, a.councilWeekly, a.dpNetWeekly,
                          a.otherWeekly, a.invoiceWeekly, a.dpAnnualLump, a.dpOneOff);
    };
    return said(one) == said(other);
}

} // namespace alongside::casework
