#pragma once
// What a step of a visit says of the record, by the schema: each member is a field of the record the step is about, under
// its name there, or under the name the headless contract has for it. A new field of the schema is in visits by itself.

#include "core/exchange/visit_members.h"
#include "core/exchange/visit_values.h"
#include "core/record/schema.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace alongside::exchange {

/// The words by which a step may set the fields of such a record; without those that say which item is meant.
QStringList fieldWords(record::RecordKind kind);

/// What a step says, or the first word of it that is wrong.
struct Said {
    QList<record::Change> changes{}; // in any order; an item comes first, as being there
    Wrong wrong{};
};

/// `item` null for a record the case has one of; `today` is the day of the step. What no such answer can be is wrong, as it
/// is in the window (core/domain/ranges.h).
Said saidOf(record::RecordKind kind, const QUuid& item, const QJsonObject& step, const Names& names, QDate today);

/// Where the record keeps them.
void write(const QList<record::Change>& changes, CaseFile& file);

} // namespace alongside::exchange
