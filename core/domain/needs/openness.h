#pragma once
// Why an area is not known: nobody has talked about it yet, something of it is said, or it was asked and nobody knows.
// Nothing may say "asked" of what was not asked.

#include "core/domain/case_file.h"

#include <QList>

namespace alongside {

/// Not stored.
enum class Openness : quint8 { NotTalkedAbout, Begun, AskedNotKnown };

/// Of an area that is not known by the answers of `file`.
Openness opennessOf(CareArea area, const CaseFile& file);

/// The areas that `finding` left unknown, of one kind. `file`: the answers it was made from, or those of now to see what
/// is still so. Order: of the regulation.
QList<CareArea> openAreas(const EligibilityFinding& finding, const CaseFile& file, Openness openness);

} // namespace alongside
