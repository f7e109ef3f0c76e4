#pragma once
// Policy as files: those that travel inside the program, or a folder in the same layout.

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace alongside::policy {

struct PolicyText {
    QString name{}; // below the folder: "price-guides/pg-2024.json"
    QByteArray bytes{};
};

/// Folders inside the program, opened.
QString shippedPolicy();
QString shippedDirectory();

/// Every .json file in and below the folder. Order: by name. Errors: InputUnreadable.
Result<QList<PolicyText>> textsIn(const QString& folder);

} // namespace alongside::policy
