#include "core/policy/council.h"

#include "core/policy/held.h"

#include <optional>

namespace alongside::policy {

namespace {

bool isBeyond(CouncilMay may, qint64 council, qint64 national)
{
    return may == CouncilMay::Raise ? council < national : may == CouncilMay::Lower && council > national;
}

/// The first day on which one value of the council is beyond what the country sets.
std::optional<CouncilFault> beyond(const NumberFile& national, const Held<qint64>& own)
{
    for (const Held<qint64>& theirs : heldIn(national.dated)) {
        const QDate day = std::max(own.from, theirs.from);
        if (day > std::min(own.to, theirs.to) || !isBeyond(national.councilMay, *own.entry.value, *theirs.entry.value)) continue;
        const auto kind = national.councilMay == CouncilMay::Raise ? CouncilFault::Kind::Below : CouncilFault::Kind::Above;
        return CouncilFault{kind, -1, day, *theirs.entry.value};
    }
    return std::nullopt;
}

} // namespace

QList<CouncilFault> councilFaults(const NumberFile* national, const NumberFile& council)
{
    using Kind = CouncilFault::Kind;
    if (!national || national->councilMay == CouncilMay::Nothing) return {{Kind::MayNot}};
    QList<CouncilFault> faults;
    if (council.unit != national->unit) faults.append({Kind::UnitDiffers});
    if (council.yearly != national->yearly) faults.append({Kind::SetDiffers});
    if (council.jurisdiction == national->jurisdiction) faults.append({Kind::NotNamed});
    const auto& entries = council.dated.values();
    for (const Held<qint64>& own : heldIn(council.dated)) {
        auto fault = beyond(*national, own);
        if (!fault) continue;
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (entries[i].from == own.from) fault->entry = i;
        faults.append(*fault);
    }
    return faults;
}

} // namespace alongside::policy
