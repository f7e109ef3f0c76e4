#pragma once
// How each shape of part is compared, read and written. Included by schema.cpp alone.

#include "core/record/places.h"
#include "core/record/schema.h"

#include <algorithm>

namespace alongside::record {

template <class Record>
const Field<Record>* rowOf(quint16 number)
{
    const auto rows = fieldsOf<Record>();
    const auto row = std::ranges::find(rows, number, &Field<Record>::number);
    return row == rows.end() ? nullptr : &*row;
}

template <class Record>
const FieldInfo* infoIn(quint16 number)
{
    return rowOf<Record>(number);
}

template <class Record>
QList<const FieldInfo*> infosIn()
{
    QList<const FieldInfo*> all;
    for (const Field<Record>& row : fieldsOf<Record>()) all.append(&row);
    return all;
}

constexpr Action actionFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::LongText: return Action::WriteText;
    case FieldKind::Decision: return Action::Decide;
    case FieldKind::Attached: return Action::Attach;
    case FieldKind::Register:
    case FieldKind::HighStakes:
    case FieldKind::GridCell: break;
    }
    return Action::Set;
}

template <class Record>
void diffFields(RecordKind kind, QUuid id, const Record& before, const Record& after, QList<Change>& out)
{
    for (const Field<Record>& row : fieldsOf<Record>())
        if (QCborValue value = row.read(after); value != row.read(before))
            out.append({{kind, id, row.number, {}}, actionFor(row.kind), std::move(value)});
}

template <class Record>
bool writeField(Record& record, const Path& path, const QCborValue& value)
{
    const auto* row = rowOf<Record>(path.field);
    return row && row->write(record, value);
}

template <class List>
auto& itemIn(List& items, const QUuid& id)
{
    auto item = std::ranges::find(items, id, idOf);
    if (item == items.end()) {
        items.emplaceBack();
        item = std::prev(items.end());
        item->id.value = id;
    }
    return *item;
}

/// A record the case has one of; its path names no item.
template <RecordKind Kind, auto Member>
constexpr Part one(const char* name)
{
    using Record = std::decay_t<decltype(CaseFile().*Member)>;
    return {
        Kind,
        name,
        Shape::One,
        infoIn<Record>,
        infosIn<Record>,
        [](const CaseFile& before, const CaseFile& after, QList<Change>& out) {
            diffFields(Kind, {}, before.*Member, after.*Member, out);
        },
        [](const CaseFile& file, const Path& path) {
            const auto* row = rowOf<Record>(path.field);
            return row ? row->read(file.*Member) : QCborValue(nullptr);
        },
        [](CaseFile& file, const Path& path, const QCborValue& value) { return writeField(file.*Member, path, value); },
        [](CaseFile&, const QUuid&) {},
        [](const CaseFile&, const QUuid&) { return true; },
        [](const CaseFile&, CaseFile&, const QUuid&) {},
        [](CaseFile&, const QUuid&) {},
        [](const CaseFile&) { return qsizetype(0); }};
}

template <RecordKind Kind, auto Member>
constexpr Part list(const char* name, Shape shape)
{
    using Record = typename std::decay_t<decltype(CaseFile().*Member)>::value_type;
    return {Kind,
            name,
            shape,
            infoIn<Record>,
            infosIn<Record>,
            [](const CaseFile& before, const CaseFile& after, QList<Change>& out) {
                const bool decided = partOf(Kind)->shape == Shape::Decisions;
                const auto &was = before.*Member, &is = after.*Member;
                for (const auto& item : is) {
                    const auto old = std::ranges::find(was, item.id.value, idOf);
                    if (old == was.end())
                        out.append(
                            {{Kind, item.id.value, kPresence, {}}, decided ? Action::Decide : Action::AddItem, true});
                    diffFields(Kind, item.id.value, old == was.end() ? Record() : *old, item, out);
                }
                for (const auto& item : was)
                    if (std::ranges::find(is, item.id.value, idOf) == is.end())
                        out.append({{Kind, item.id.value, kPresence, {}}, Action::RemoveItem, false});
            },
            [](const CaseFile& file, const Path& path) {
                const auto item = std::ranges::find(file.*Member, path.item, idOf);
                const auto* row = rowOf<Record>(path.field);
                return item == (file.*Member).end() || !row ? QCborValue(nullptr) : row->read(*item);
            },
            [](CaseFile& file, const Path& path, const QCborValue& value) {
                auto& item = itemIn(file.*Member, path.item);
                return path.field == kPresence || writeField(item, path, value);
            },
            [](CaseFile& file, const QUuid& id) {
                (file.*Member).removeIf([&](const auto& item) { return item.id.value == id; });
            },
            [](const CaseFile& file, const QUuid& id) { return holdsItem(file.*Member, id); },
            [](const CaseFile& from, CaseFile& into, const QUuid& id) { insertAsIn(from.*Member, into.*Member, id); },
            [](CaseFile& file, const QUuid& id) {
                if constexpr (requires(Record record) { record.unread; }) itemIn(file.*Member, id).unread = true;
            },
            [](const CaseFile& file) {
                if constexpr (requires(Record record) { record.supersedes; }) return allStanding(file.*Member).size();
                else return qsizetype(0);
            }};
}

/// Items with an id: add wins, and each field meets by its own kind.
template <RecordKind Kind, auto Member>
constexpr Part keyedList(const char* name)
{
    return list<Kind, Member>(name, Shape::List);
}

/// Items written once, by one group of `decide`; a later word to the same item is kept aside.
template <RecordKind Kind, auto Member>
constexpr Part decisions(const char* name)
{
    return list<Kind, Member>(name, Shape::Decisions);
}

template <class Cell>
inline constexpr FieldInfo kCell{
    1, "cell", FieldKind::GridCell, Audience::Planner, valueType<Cell>(), {"Who is there"}};

/// A map of cells, each a register of its own under its key. Field 1 is the cell.
template <RecordKind Kind, auto Member>
constexpr Part grid(const char* name)
{
    using Cell = typename std::decay_t<decltype(CaseFile().*Member)>::mapped_type;
    return {Kind,
            name,
            Shape::Grid,
            [](quint16 field) { return field == 1 ? &kCell<Cell> : nullptr; },
            [] { return QList<const FieldInfo*>{&kCell<Cell>}; },
            [](const CaseFile& before, const CaseFile& after, QList<Change>& out) {
                const auto &was = before.*Member, &is = after.*Member;
                for (auto cell = is.begin(); cell != is.end(); ++cell)
                    if (const auto old = was.find(cell.key()); old == was.end() || *old != *cell)
                        out.append({{Kind, {}, 1, cell.key()}, Action::Set, encode(*cell)});
                for (auto cell = was.begin(); cell != was.end(); ++cell)
                    if (!is.contains(cell.key())) out.append({{Kind, {}, 1, cell.key()}, Action::Clear, nullptr});
            },
            [](const CaseFile& file, const Path& path) {
                const auto cell = (file.*Member).find(path.key);
                return cell == (file.*Member).end() ? QCborValue(nullptr) : encode(*cell);
            },
            [](CaseFile& file, const Path& path, const QCborValue& value) {
                if (path.key.isEmpty() || path.field != 1) return false;
                if (value.isNull()) return (file.*Member).remove(path.key), true;
                Cell cell{};
                if (!decode(value, cell)) return false;
                (file.*Member)[path.key] = cell;
                return true;
            },
            [](CaseFile&, const QUuid&) {},
            [](const CaseFile&, const QUuid&) { return true; },
            [](const CaseFile&, CaseFile&, const QUuid&) {},
            [](CaseFile&, const QUuid&) {},
            [](const CaseFile&) { return qsizetype(0); }};
}

} // namespace alongside::record
