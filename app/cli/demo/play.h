#pragma once
// One visit from the first word to the office's database: laptops, the office beside them, steps in order, pages, summary.

#include "app/cli/demo/summary.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace alongside::cli {

struct Demo {
    QByteArray visit{};                                      // a file of resources/schema/visit.schema.json
    std::function<QByteArray(const QString& name)> beside{}; // what lies beside it
    QString out{};
    QString database{};
    QString server{};  // the program
    QString policy{};  // a folder in the layout of resources/policy, in place of what ships; empty: what ships
    QString council{}; // the same, a council's own, laid over that; empty: none
};

struct Played {
    QString about{};
    QString out{};
    Counted counted{};
};

/// Leaves in `out`: store (and store-NAME for a second laptop), server, documents, summary.json.
/// Errors: InputUnreadable for the visit; those of store, server and sync. What an earlier demo left in `out` is removed;
/// OutputUnwritable where `out` holds anything else.
Result<Played> playInto(const Demo& demo);

} // namespace alongside::cli
