#include "core/documents/statement/after_death.h"

#include "core/documents/words/words.h"

namespace alongside::documents {

Document forTheRecord(Document page, const CaseFile& file)
{
    if (!hasDied(file) || page.blocks.isEmpty()) return page;
    const QStringList asked{say("If you disagree"), say("Next review")};
    for (Block& block : page.blocks)
        if (Facts* facts = std::get_if<Facts>(&block.is))
            facts->rows.removeIf([&](const Fact& one) { return asked.contains(one.label); });
    page.blocks.insert(
        1, Note{say("%1 has died. This is a copy of what was said and decided before, for the record. It asks "
                    "nothing of anybody.")
                    .arg(file.person.name)});
    return page;
}

} // namespace alongside::documents
