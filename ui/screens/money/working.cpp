#include "ui/screens/money/working.h"

#include "core/casework/choices/held.h"
#include "core/domain/settled.h"
#include "core/documents/names/names.h"
#include "core/documents/statement/line_sentence.h"
#include "core/domain/money/not_known.h"

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
    const qsizetype at = placeOf(allocation.lines, id);
    return at < 0 ? QString() : documents::whole(said.at(at));
}

const Reason* Working::reason(QStringView key) const
{
    const auto step = std::ranges::find(allocation.reasons, key, &Reason::key);
    return step == allocation.reasons.end() ? nullptr : &*step;
}

QString Working::sum(Money amount) const
{
    return isAllUnknown ? documents::plainName(Tri::NotYetKnown) : amount.display();
}

namespace {

/// A line that is only just begun is no part of what was worked out.
void countLines(Working& working, const CaseFile& file)
{
    const auto begun = [&](const SupportLine& line) { return !working.line(line.id); };
    working.notCounted = std::ranges::count_if(file.lines, begun) + linesNotKnown(working.allocation);
    working.isAllUnknown = isAllUnknown(working.allocation)
                           || (working.notCounted > 0 && std::ranges::none_of(working.allocation.lines, isCounted));
}

} // namespace

Working workedOut(const CaseFile& file, const casework::Rulebook& rules, QDate today)
{
    Working working;
    working.since = casework::sinceAgreed(file);
    working.on = casework::dayOfPrices(file, working.since, today);
    const auto money = rules.workedMoney(file, working.on);
    if (!money) {
        working.trouble = money.error();
        return working;
    }
    working.found = money->found;
    working.facts = money->facts;
    if (!money->allocation) {
        working.trouble = money->allocation.error();
        return working;
    }
    working.allocation = *money->allocation;
    working.said = documents::lineSentences(file, working.facts, working.allocation);
    countLines(working, file);
    working.isAgreed = !areTwo(file.agreements) && working.since && working.since->changed.isEmpty()
                       && casework::sameMoney(casework::agreedAsHeld(file), working.allocation);
    return working;
}

} // namespace alongside::ui
