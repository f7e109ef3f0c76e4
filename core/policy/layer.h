#pragma once
// One folder of policy, read whole: the national one, or a council's own that lies over it.

#include "core/base/result.h"
#include "core/domain/money/price_guide.h"
#include "core/policy/files/list_file.h"
#include "core/policy/files/number_file.h"

#include <QMap>

namespace alongside::policy {

/// A text that code, screens and pages cite: "R9", "S31", "SI 2015/313 reg 2(1)(b)".
struct CitedSource {
    QString id{};
    QString title{};
    QString text{}; // in our own words
    QDate checked{};

    bool operator==(const CitedSource&) const = default;
};

struct Layer {
    QMap<QString, NumberFile> numbers{};
    QMap<QString, ListFile> lists{};
    QList<PriceGuide> guides{};
    QMap<QString, CitedSource> sources{};
};

/// `beneath`: the national layer, where this is a council's. Errors: InputUnreadable (no such folder),
/// PolicyFileUnreadable with file, line and column, also where a council may not set what its file sets.
Result<Layer> readLayer(const QString& folder, const Layer* beneath = nullptr);

/// `error`, told with the file it is about.
Error inFile(const QString& name, Error error);

} // namespace alongside::policy
