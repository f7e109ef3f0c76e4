#pragma once
// The account is below nothing: its statement alone says so, whatever else of the look-over is still to say.

#include "core/domain/case_file.h"

#include <optional>

namespace alongside::casework {

inline std::optional<Reason> overdrawn(const Review& review)
{
    if (!review.statement || *review.statement >= Money()) return std::nullopt;
    const qint64 below = (Money() - *review.statement).pence();
    return Reason{
        QStringLiteral("overdrawn"), Tri::Yes, {QStringLiteral("below=%1").arg(below)}, QStringLiteral("S109")};
}

} // namespace alongside::casework
