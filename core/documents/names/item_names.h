#pragma once
// The short name of one item of a record, for a title or a list: what it is called, or the first of its words.

#include "core/domain/case_file.h"

#include <QUuid>

namespace alongside::documents {

/// `part`: its name in the schema, "circle_member". Empty where the case has no such item.
QString itemName(const QString& part, const QUuid& item, const CaseFile& file);

/// "now.mon.morning": "Monday morning, as it is now".
QString weekCellName(const QString& key);

QString entryName(const Entry& entry);
QString offerName(const Offer& offer, const CaseFile& file); // "Josie: the shopping"

} // namespace alongside::documents
