#include "ui/screens/money/working.h"

#include "core/documents/statement/line_sentence.h"

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
    working.isAgreed = working.since && working.since->changed.isEmpty()
                       && casework::sameMoney(standing(file.agreements)->allocation, working.allocation);
    return working;
}

} // namespace alongside::ui
