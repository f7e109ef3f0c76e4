#include "core/domain/needs/openness.h"

namespace alongside {

namespace {

bool saysSomething(const Need& need)
{
    for (const Tri answer :
         {need.dueToNeeds, need.withoutAssistance, need.painOrDistress, need.danger, need.takesMuchLonger})
        if (answer != Tri::NotYetKnown) return true;
    return need.applies == Tri::No || !need.words.trimmed().isEmpty() || !need.because.isEmpty();
}

} // namespace

Openness opennessOf(CareArea area, const CaseFile& file)
{
    const Need* need = needIn(file, area);
    if (need && need->askedNotKnown) return Openness::AskedNotKnown;
    return need && saysSomething(*need) ? Openness::Begun : Openness::NotTalkedAbout;
}

QList<CareArea> openAreas(const EligibilityFinding& finding, const CaseFile& file, Openness openness)
{
    QList<CareArea> areas;
    for (const AreaFinding& one : finding.areas)
        if (one.status == AreaStatus::Unknown && opennessOf(one.area, file) == openness) areas += one.area;
    return areas;
}

} // namespace alongside
