#include "ui/screens/money/means/means_words.h"

#include "core/documents/names/contribution_names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/apart.h"
#include "core/domain/confirmed.h"
#include "ui/case/why_words.h"
#include "ui/support/translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString wordsFor(casework::ToKnow what)
{
    using enum casework::ToKnow;
    switch (what) {
    case Day: return tr("the day these figures are of");
    case WhetherFree: return tr("whether this care is free");
    case WhyFree: return tr("why it is free, with its week, its cost or the council's words");
    case Savings: return tr("what is saved");
    case WeeklyCost: return tr("what the support comes to a week");
    case AllIncome: return tr("whether this is all that comes in");
    case IncomeAmount: return tr("the kind and the amount of each thing that comes in");
    case WhoseGuarantee: return tr("which minimum income guarantee it is");
    case AgeFits: return tr("a minimum income guarantee that fits their age on that day");
    case DisabilityPremium: return tr("the disability premium");
    case EnhancedPremium: return tr("the enhanced disability premium");
    case CarerPremium: return tr("the carer premium");
    case Children: return tr("how many children there are to look after");
    case Housing: return tr("all that housing costs");
    case Disability: return tr("all that a disability costs");
    case NightPart: break;
    }
    return tr("whether a benefit has a part for care at night");
}

} // namespace

QString missingWords(const casework::Contributing& found)
{
    if (found.missing.isEmpty()) return {};
    QStringList open;
    for (const casework::StillToKnow& one : found.missing) open.append(wordsFor(one.what));
    return (found.isAtMost() ? tr("Not yet known: %1. Whatever the answers, it is not more than this.")
                             : tr("It cannot be worked out yet. Not yet known: %1."))
        .arg(open.join(u"; "_s));
}

QString stepWords(const WorkedContribution& worked)
{
    QStringList lines;
    for (const ContributionStep& step : worked.steps)
        lines.append(u"%1: %2"_s.arg(documents::apart(documents::plainName(step)), step.amount.display()));
    lines.append(tr("Comes to: %1 a week").arg(worked.weekly.display()));
    return lines.join(u'\n');
}

Why whyOfContribution(const WorkedContribution& worked, const casework::Rulebook& rules)
{
    QStringList reasons;
    for (const Reason& one : worked.reasons) reasons.append(documents::sentenceFor(one));
    return {tr("Their share, a week: %1").arg(worked.weekly.display()),
            reasons.takeFirst(),
            reasons,
            sourceWords(worked.reasons.first().source, rules),
            restsOn(worked.policy, rules),
            isConfirmed(worked.policy, worked.reasons)};
}

} // namespace alongside::ui
