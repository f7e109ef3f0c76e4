#include "ui/screens/money/figure_why.h"

#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/money_words.h"
#include "core/domain/confirmed.h"
#include "core/domain/money/not_known.h"
#include "core/domain/settled.h"
#include "ui/case/fields/case_fields.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// The budget does not rest on what help with the plan costs; what is set aside for that does.
PolicyUse restedOn(const Allocation& allocation, QStringView rule)
{
    PolicyUse policy = allocation.policy;
    if (rule != u"R12") policy.values.removeIf([](const PolicyValue& one) { return one.key.startsWith(u"planning."); });
    return policy;
}

QString guideWords(const Allocation& allocation, const PolicyUse& policy, const casework::Rulebook& rules)
{
    return allocation.guide.isEmpty() ? tr("Prices set by hand") : restsOn(policy, rules);
}

} // namespace

QString figureOf(const AllocatedLine& worked)
{
    if (!isKnown(worked)) return documents::plainName(Tri::NotYetKnown);
    return documents::amountWords(worked);
}

Why whyOfLine(const AllocatedLine& worked, LineId id, const CaseFile& file, const Working& working,
              const casework::Rulebook& rules)
{
    QStringList inputs{worked.working, documents::plainWhy(worked.why, isDetermined(file))};
    if (!worked.item.isEmpty())
        inputs.append(tr("%1: %2 for one %3")
                          .arg(worked.item, worked.price.display(), worked.unit.isEmpty() ? tr("thing") : worked.unit));
    const SupportLine* line = itemIn(file.lines, id);
    if (line && line->priceByHand) inputs.append(tr("Price set by hand: %1").arg(documents::apart(line->priceReason)));
    if (line) inputs += quotedBehind(file, {*line});
    inputs.removeAll(QString());
    const PolicyUse policy = restedOn(working.allocation, u"R9");
    return {figureOf(worked),
            working.sentence(id),
            inputs,
            sourceWords(u"R9"_s, rules),
            guideWords(working.allocation, policy, rules),
            isConfirmed(policy, working.allocation.reasons)};
}

Why whyOfTotal(const QString& title, const Reason* reason, const QStringList& inputs, const QString& rule,
               const Working& working, const casework::Rulebook& rules)
{
    if (!reason) reason = working.reason(u"budget_is_sum_of_lines");
    const PolicyUse policy = restedOn(working.allocation, rule);
    const bool isUnknown = working.isAllUnknown && rule != u"R12"; // a sum of nothing is no sum
    return {title,
            isUnknown ? tr("No line is counted yet.")
            : reason  ? documents::sentenceFor(*reason)
                      : QString(),
            isUnknown ? QStringList() : inputs,
            sourceWords(rule, rules),
            guideWords(working.allocation, policy, rules),
            isConfirmed(policy, working.allocation.reasons)};
}

QStringList inputsOfWeek(const Allocation& allocation)
{
    return {
        tr("Lines %1, bad days %2").arg(allocation.weeklySubtotal.display(), allocation.contingencyWeekly.display())};
}

QStringList inputsOfYear(const Allocation& allocation)
{
    return {tr("%1 times 52, and %2 once a year").arg(allocation.weekly.display(), allocation.annualLump.display())};
}

} // namespace alongside::ui
