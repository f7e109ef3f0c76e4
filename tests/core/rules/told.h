#pragma once
// Reasons as a test compares them: what was met, the key, the inputs and the source, one text for each.

#include "core/domain/needs/finding.h"

#include <QStringList>

namespace alongside::test {

/// "yes ledger_in_credit balance=548250 (R19)"
inline QStringList told(const QList<Reason>& reasons)
{
    QStringList all;
    for (const Reason& reason : reasons) {
        const QString met = reason.met == Tri::Yes  ? QStringLiteral("yes")
                            : reason.met == Tri::No ? QStringLiteral("no")
                                                    : QStringLiteral("unknown");
        all.append((QStringList{met, reason.key} + reason.inputs).join(QLatin1Char(' ')) + QStringLiteral(" (")
                   + reason.source + QLatin1Char(')'));
    }
    return all;
}

} // namespace alongside::test
