#pragma once
// What is noted: a record, an item of a list, cells of the week. Never refused, only kept; an empty answer is simply
// empty. `seen` is the case as the screen showed it; `reason` is why and may be empty.

#include "core/base/result.h"
#include "core/domain/case_file.h"

#include <algorithm>

namespace alongside::casework {

template <auto Member>
using ItemOf = typename std::decay_t<decltype(CaseFile().*Member)>::value_type;

/// Puts the item in its list, or in the place of the one with its id.
template <auto Member>
struct NoteItem {
    CaseFile seen{};
    ItemOf<Member> item{};
    QString reason{};
};

/// Errors: AnswerMissing for an item without an id, which is our mistake.
template <auto Member>
Result<CaseFile> carriedOut(const NoteItem<Member>& command)
{
    if (command.item.id.isNull()) return Error{ErrorCode::AnswerMissing, QStringLiteral("item.id"), {}};
    CaseFile after = command.seen;
    auto& items = after.*Member;
    const auto known = std::ranges::find(items, command.item.id, &ItemOf<Member>::id);
    if (known == items.end()) items.append(command.item);
    else *known = command.item;
    return after;
}

/// Takes an item off its list. What was written in it stays in the log.
template <auto Member>
struct RemoveItem {
    CaseFile seen{};
    decltype(ItemOf<Member>::id) id{};
    QString reason{};
};

template <auto Member>
Result<CaseFile> carriedOut(const RemoveItem<Member>& command)
{
    CaseFile after = command.seen;
    (after.*Member).removeIf([&](const auto& item) { return item.id == command.id; });
    return after;
}

/// Puts the one record of its kind in its place.
template <auto Member>
struct NoteRecord {
    CaseFile seen{};
    std::decay_t<decltype(CaseFile().*Member)> value{};
    QString reason{};
};

template <auto Member>
Result<CaseFile> carriedOut(const NoteRecord<Member>& command)
{
    CaseFile after = command.seen;
    after.*Member = command.value;
    return after;
}

using NotePerson = NoteRecord<&CaseFile::person>;
using NoteGoodAndBad = NoteRecord<&CaseFile::goodAndBad>;
using NoteAssessment = NoteRecord<&CaseFile::assessment>;
using NoteMoney = NoteRecord<&CaseFile::money>;
using NoteChoices = NoteRecord<&CaseFile::choices>;

using NoteSitting = NoteItem<&CaseFile::sittings>;
using NoteEntry = NoteItem<&CaseFile::entries>;
using NoteStrength = NoteItem<&CaseFile::strengths>;
using NoteMember = NoteItem<&CaseFile::circle>;
using NoteOffer = NoteItem<&CaseFile::offers>;
using NoteNeed = NoteItem<&CaseFile::needs>;
using NoteOutcome = NoteItem<&CaseFile::outcomes>;
using NoteLine = NoteItem<&CaseFile::lines>;
using NoteAdvice = NoteItem<&CaseFile::advice>;

using RemoveSitting = RemoveItem<&CaseFile::sittings>;
using RemoveEntry = RemoveItem<&CaseFile::entries>;
using RemoveStrength = RemoveItem<&CaseFile::strengths>;
using RemoveMember = RemoveItem<&CaseFile::circle>;
using RemoveOffer = RemoveItem<&CaseFile::offers>;
using RemoveOutcome = RemoveItem<&CaseFile::outcomes>;
using RemoveLine = RemoveItem<&CaseFile::lines>;
using RemoveAdvice = RemoveItem<&CaseFile::advice>;

/// Cells of the week by weekKey(); an empty cell clears its place.
struct PaintWeek {
    CaseFile seen{};
    QMap<QString, WeekCell> cells{};
    QString reason{};
};
Result<CaseFile> carriedOut(const PaintWeek& command);

} // namespace alongside::casework
