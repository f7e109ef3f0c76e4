#include "ui/screens/money/working.h"

#include "core/documents/line_sentence.h"

namespace alongside::ui {

namespace {

qsizetype placeOf(const QList<AllocatedLine>& lines, LineId id)
{
    const QString name = id.value.toString(QUuid::WithoutBraces);
    const auto found = std::ranges::find(lines, name, &AllocatedLine::id);
    return found == lines.end() ? -1 : found - lines.begin();
}

} // namespace

const AllocatedLine* Working::line(LineId id) const
{
    const qsizetype at = placeOf(allocation.lines, id);
    return at < 0 ? nullptr : &allocation.lines.at(at);
}

QString Working::sentence(LineId id) const
{
    return sentences.value(placeOf(allocation.lines, id));
}

const Reason* Working::reason(QStringView key) const
{
    const auto step = std::ranges::find(allocation.reasons, key, &Reason::key);
    return step == allocation.reasons.end() ? nullptr : &*step;
}

Working workedOut(const CaseFile& file, const casework::Rulebook& rules, QDate today)
{
    Working working;
    working.on = file.money.agreedOn.isValid() ? file.money.agreedOn : today;
    const auto found = rules.eligibility(file, working.on);
    if (found) working.found = *found;
    working.facts = casework::Rulebook::allocationFacts(file, working.on, working.found);
    const auto allocation = rules.allocation(file, working.on);
    if (!allocation) {
        working.trouble = allocation.error();
        return working;
    }
    working.allocation = *allocation;
    working.sentences = documents::lineSentences(file, working.facts, working.allocation);
    return working;
}

} // namespace alongside::ui
