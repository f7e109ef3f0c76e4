#include "core/documents/words/money_words.h"

#include "core/documents/names/names.h"
#include "core/documents/words/number_words.h"
#include "core/domain/money/not_known.h"
#include "core/domain/money/sums/shares.h"
#include "core/domain/plan/quoted.h"

namespace alongside::documents {

QString notYetKnown()
{
    return inSentence(plainName(Tri::NotYetKnown));
}

QString amountWords(const AllocatedLine& line)
{
    return isKnown(line) ? line.amount.display() + u' ' + plainName(line.stream) : notYetKnown();
}

QString sumWords(const Allocation& allocation, Money sum)
{
    return isAllUnknown(allocation) ? notYetKnown() : sum.display();
}

QString weekWords(const Allocation& allocation)
{
    if (isAllUnknown(allocation)) return say("an amount a week that is not yet known");
    if (!isLumpsOnly(allocation)) return say("%1 a week").arg(allocation.weekly.display());
    QStringList lumps;
    if (allocation.year != Money()) lumps.append(say("%1 a year").arg(allocation.year.display()));
    if (allocation.oneOff != Money()) lumps.append(say("%1 once").arg(allocation.oneOff.display()));
    return lumps.isEmpty() ? say("%1 a week").arg(allocation.weekly.display()) : listed(lumps);
}

QString notCountedWords(qsizetype lines)
{
    if (lines == 0) return {};
    if (lines == 1) return say("One line is not counted yet: what it comes to is not yet known.");
    return say("%1 lines are not counted yet: what they come to is not yet known.").arg(atStart(numberInWords(lines)));
}

QString quotedWords(const PlanLine& line)
{
    if (const auto comesTo = quoted(line)) return comesTo->amount.display() + u' ' + plainName(comesTo->stream);
    if (isBought(line) && !saysHowMuch(line)) return say("how much of it is not said yet");
    if (isBought(line)) return notYetKnown();
    return line.metBy == WhoMeets::Council ? say("no price asked yet") : QString();
}

} // namespace alongside::documents
