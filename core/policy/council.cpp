#include "core/policy/council.h"

#include "core/policy/stretch.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

bool isBeyond(CouncilMay may, qint64 council, qint64 national)
{
    return may == CouncilMay::Raise ? council < national : may == CouncilMay::Lower && council > national;
}

/// Before the first, that one. Null: none is known at all.
const Held<qint64>* newestKnown(const QList<Held<qint64>>& national, QDate day)
{
    const Held<qint64>* before = heldBefore(national, day);
    return before ? before : heldAfter(national, day);
}

/// The first day on which one value of the council is beyond what the country sets, or beyond the newest it is known to
/// have set: a year that nobody has entered yet is no year without a floor.
std::optional<CouncilFault> beyond(const NumberFile& national, const Held<qint64>& own)
{
    const CouncilMay may = national.header.councilMay;
    const auto kind = may == CouncilMay::Raise ? CouncilFault::Kind::Below : CouncilFault::Kind::Above;
    const QList<Held<qint64>> theirs = heldIn(national.dated);
    const QList<Held<qint64>> ours{own};
    for (const Stretch<qint64>& days : stretches(theirs, ours)) {
        const Held<qint64>* bound = days.before ? days.before : newestKnown(theirs, days.from);
        if (days.after && bound && isBeyond(may, *own.entry.value, *bound->entry.value))
            return CouncilFault{kind, -1, days.from, *bound->entry.value, !days.before};
    }
    return std::nullopt;
}

/// Of the whole file.
QList<CouncilFault> headerFaults(const FileHeader* national, const FileHeader& council)
{
    using Kind = CouncilFault::Kind;
    if (!national || national->councilMay == CouncilMay::Nothing) return {{Kind::MayNot}};
    QList<CouncilFault> faults;
    if (council.unit != national->unit) faults.append({Kind::UnitDiffers});
    if (council.yearly != national->yearly) faults.append({Kind::SetDiffers});
    if (council.jurisdiction == national->jurisdiction) faults.append({Kind::NotNamed});
    return faults;
}

QStringView memberOf(CouncilFault::Kind kind)
{
    switch (kind) {
    case CouncilFault::Kind::MayNot: return u"key";
    case CouncilFault::Kind::UnitDiffers: return u"unit";
    case CouncilFault::Kind::SetDiffers: return u"set";
    case CouncilFault::Kind::NotNamed: return u"jurisdiction";
    case CouncilFault::Kind::Below:
    case CouncilFault::Kind::Above: break;
    }
    return u"value";
}

} // namespace

QList<CouncilFault> councilFaults(const NumberFile* national, const NumberFile& council)
{
    QList<CouncilFault> faults = headerFaults(national ? &national->header : nullptr, council.header);
    const auto& entries = council.dated.values();
    for (const Held<qint64>& own : heldIn(council.dated)) {
        auto fault = national ? beyond(*national, own) : std::nullopt;
        if (!fault) continue;
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (entries[i].from == own.from) fault->entry = i;
        faults.append(*fault);
    }
    return faults;
}

QList<CouncilFault> councilFaults(const ListFile* national, const ListFile& council)
{
    return headerFaults(national ? &national->header : nullptr, council.header);
}

QString partAt(const CouncilFault& fault)
{
    const QString member = memberOf(fault.kind).toString();
    return fault.entry < 0 ? member : u"values[%1].%2"_s.arg(QString::number(fault.entry), member);
}

const Json& jsonAt(const CouncilFault& fault, const Json& file)
{
    return fault.entry < 0 ? file[memberOf(fault.kind)] : file[u"values"].items[fault.entry][memberOf(fault.kind)];
}

} // namespace alongside::policy
