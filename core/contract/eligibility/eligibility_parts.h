#pragma once
// What the kinds of `eligibility` read and write alike.

#include "core/contract/json/reading.h"
#include "core/contract/json/writing.h"
#include "core/contract/subject.h"
#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"

#include <QStringList>

#include <optional>
#include <span>

namespace alongside::contract {

enum class Limbs { Three, Four };

/// What an area is called in the line.
const QString& contractKeyOf(CareArea area);

/// One outcome; the fourth limb, that it takes much longer, is known and not read where there are three.
AreaAnswers areaIn(Object& outcomes, QStringView key, Limbs limbs);

/// "outcomes" of the line, for the areas that are asked.
template <class Facts>
void readAreas(Object& facts, std::span<const CareArea> areas, Limbs limbs, Facts& out)
{
    Object outcomes(facts, u"outcomes");
    for (const CareArea area : areas) out.at(area) = areaIn(outcomes, contractKeyOf(area), limbs);
}

std::optional<int> ageIn(Object& facts, QStringView name);
RouteOut routeIn(Object& facts);
QList<Wellbeing> mattersIn(Object& facts);

struct Fluctuation {
    Tri fluctuates = Tri::No;
    Tri periodConsidered = Tri::NotYetKnown;
};
Fluctuation fluctuationIn(Object& facts);

/// "eligible": the word of the contract.
QString wordOf(Eligibility answer);

/// What the first two conditions are called in an answer; the third is one for all.
struct ConditionNames {
    const char* first = "";
    const char* second = "";
};
/// The finding whole, with what is told of it.
Answer answerOf(const EligibilityFinding& found, ConditionNames names);
/// "record_complete", "missing" and "still_owed".
void writeRecord(Writing& out, Eligibility answer, bool complete, const QStringList& missing, const QStringList& owed);

/// What `--explain` says last: what the law asks next, or nothing.
QStringList toldOfOwed(const QStringList& owed);

} // namespace alongside::contract
