#pragma once
// A council's own values over the national ones. They answer on the days they cover; the law's own figures stay.

#include "core/policy/files/list_file.h"
#include "core/policy/files/number_file.h"

namespace alongside::policy {

/// Why a council's file may not lie over the national one.
struct CouncilFault {
    enum class Kind : quint8 { MayNot, UnitDiffers, SetDiffers, NotNamed, Below, Above };

    Kind kind = Kind::MayNot;
    qsizetype entry = -1;  // which value, for Below and Above
    QDate day{};           // the first day it is so
    qint64 national = 0;   // what the country sets on that day
    bool isNewest = false; // of that day nothing is on file, and `national` is the newest that is
};

/// `national` null: there is no national file of that key, so nobody said that a council may set it.
/// Order: what concerns the whole file first, then by value.
QList<CouncilFault> councilFaults(const NumberFile* national, const NumberFile& council);
QList<CouncilFault> councilFaults(const ListFile* national, const ListFile& council);

/// The part of the council's file that is at fault: "values[2].value".
QString partAt(const CouncilFault& fault);
const Json& jsonAt(const CouncilFault& fault, const Json& file);

} // namespace alongside::policy
