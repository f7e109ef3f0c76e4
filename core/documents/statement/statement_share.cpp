#include "core/documents/names/contribution_names.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/money/held.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// Nothing where none was worked out, or the letter said another since.
const WorkedContribution* workedFor(const Standing& standing)
{
    const WorkedContribution& worked = standing.file.money.contributionWorked;
    if (!standing.agreed || !worked.on.isValid()) return nullptr;
    return standing.agreed->allocation.assessedWeekly == worked.weekly ? &worked : nullptr;
}

QString stepWords(const ContributionStep& step)
{
    return say("%1: %2").arg(apart(plainName(step)), step.amount.display());
}

QList<Block> asTable(const WorkedContribution& worked)
{
    Table table{{{say("What is counted, and what is taken off"), false}, {say("A week"), true}}, {}};
    for (const ContributionStep& step : worked.steps)
        table.rows.append({{plainName(step), step.amount.display()}, false});
    table.rows.append({{say("Your share"), worked.weekly.display()}, true});
    return {table};
}

QList<Block> asLine(const WorkedContribution& worked)
{
    QStringList steps;
    for (const ContributionStep& step : worked.steps) steps.append(stepWords(step));
    return {Paragraph{say("How your share was worked out, a week: %1. It comes to %2.")
                          .arg(steps.join(u"; "_s), worked.weekly.display())}};
}

} // namespace

Room roomForShare(const Standing& standing)
{
    if (standing.context.variant != Variant::Normal) return Room::Table;
    if (!standing.agreed) return Room::OneLine;
    const Allocation it = heldAs(standing.agreed->allocation, standing.file.lines, decidedWay(standing.file));
    return it.dpGrossWeekly > Money() ? Room::Short : Room::OneLine;
}

QList<Block> shareWorkedOut(const Standing& standing, Room room)
{
    const WorkedContribution* worked = workedFor(standing);
    if (!worked) return {};
    const bool hasSteps = !worked->steps.isEmpty();
    QList<Block> blocks;
    if (room == Room::Table) blocks += Heading{2, say("How your share was worked out"), Symbol::Share};
    if (!hasSteps) blocks += Paragraph{say("Nobody is charged for this care.")};
    else if (room == Room::Table) blocks += asTable(*worked);
    else if (room == Room::OneLine) blocks += asLine(*worked);
    const QString day = inWords(worked->on);
    blocks += Paragraph{
        hasSteps && room == Room::Short
            ? say("Your share is worked out from what you told us, as it was on %1: the letter about your payments has "
                  "each step. The council's letter decides.")
                  .arg(day)
            : say("Your share is worked out from what you told us, as it was on %1. The council's letter decides. If "
                  "something changes, ask us to look at it again.")
                  .arg(day)};
    return blocks
           + notConfirmed(worked->policy, worked->reasons,
                          say("Not confirmed yet: a rate your share is worked out from. Ask us before you rely "
                              "on it."));
}

} // namespace alongside::documents
