#pragma once
// Reasons in one line, in order: "six_weeks_over+ no_worker- manager_not_yet?".

#include "core/domain/needs/finding.h"

#include <string>

namespace alongside::test {

inline std::string inLine(const QList<Reason>& reasons)
{
    std::string line;
    for (const Reason& reason : reasons) {
        if (!line.empty()) line += ' ';
        line += reason.key.toStdString();
        line += reason.met == Tri::Yes ? '+' : reason.met == Tri::No ? '-' : '?';
    }
    return line;
}

} // namespace alongside::test
