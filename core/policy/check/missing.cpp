#include "core/policy/check/missing.h"

#include "core/policy/held.h"
#include "core/policy/text/keys.h"
#include "core/policy/stretch.h"

namespace alongside::policy {

QList<MissingFigure> missingOn(const Library& library, QDate day, QStringView begins)
{
    QList<MissingFigure> missing;
    for (const NumberFile& file : library.national().numbers) {
        const FileHeader& header = file.header;
        if (!header.yearly || !header.key.startsWith(begins) || !isReadByRule(header.key)) continue;
        if (library.number(header.key, day)) continue;
        const auto held = heldIn(file.dated);
        if (const Held<qint64>* newest = heldBefore(held, day)) missing.append({header.key, header.label, newest->to});
    }
    return missing;
}

} // namespace alongside::policy
