#pragma once
// What the kinds of `eligibility` read and write alike.

#include "core/contract/json/reading.h"
#include "core/contract/json/writing.h"
#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"

#include <QStringList>

#include <array>
#include <optional>

namespace alongside::contract {

enum class Limbs { Three, Four };

/// One outcome; the fourth limb, that it takes much longer, is known and not read where there are three.
AreaAnswers areaIn(Object& outcomes, QStringView key, Limbs limbs);

/// What each area is called in the line, in the order of the regulation.
template <class Area, std::size_t Size>
const std::array<QString, Size>& keysOf(const std::array<Area, Size>& areas)
{
    static const auto keys = [&areas] {
        std::array<QString, Size> all;
        for (const Area area : areas) all[static_cast<std::size_t>(area)] = QString::fromLatin1(keyOf(area));
        return all;
    }();
    return keys;
}

std::optional<int> ageIn(Object& facts, QStringView name);
RouteOut routeIn(Object& facts);
QList<Wellbeing> mattersIn(Object& facts);

struct Fluctuation {
    Tri fluctuates = Tri::No;
    Tri periodConsidered = Tri::NotYetKnown;
};
Fluctuation fluctuationIn(Object& facts);

/// "eligible", "not_counted": the words of the contract.
QString wordOf(Eligibility answer);
QString wordOf(AreaStatus status);

/// One row of "outcomes" in an answer.
struct AreaWritten {
    const char* key = "";
    AreaStatus status = AreaStatus::Unknown;
    QStringList limbs{};
};
/// "unable_outcomes" and "outcomes"; null where there are none.
void writeAreas(Writing& out, const QList<AreaWritten>& areas);
/// "record_complete", "missing" and "still_owed".
void writeRecord(Writing& out, Eligibility answer, bool complete, const QStringList& missing, const QStringList& owed);

/// What `--explain` says last: what the law asks next, or nothing.
QStringList toldOfOwed(const QStringList& owed);

} // namespace alongside::contract
