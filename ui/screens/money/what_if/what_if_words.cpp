#include "ui/screens/money/what_if/what_if_words.h"

#include "core/casework/rulebook.h"
#include "core/documents/words/words.h"
#include "ui/case/fields/case_fields.h"
#include "ui/support/translated.h"

namespace alongside::ui {

QString differenceWords(Money change)
{
    if (change == Money()) return tr("the same");
    return change > Money() ? tr("%1 more").arg(change.display()) : tr("%1 less").arg((Money() - change).display());
}

QString supporterOf(const CaseFile& file, OfferId id)
{
    const Offer* offer = itemIn(file.offers, id);
    const QString name = offer ? helperName(file, *offer) : QString();
    return name.isEmpty() ? tr("somebody in the circle") : name;
}

QString helpOnNoLine(const CaseFile& thought, const CaseFile& file, QDate on)
{
    QStringList names;
    for (const Offer& offer : thought.offers) {
        const Offer* was = itemIn(file.offers, offer.id);
        const bool more = casework::countsOn(offer, thought, on) == Tri::Yes
                          && (!was || casework::countsOn(*was, file, on) != Tri::Yes);
        const bool onLine = std::ranges::any_of(thought.lines, [&](const SupportLine& line) {
            return std::ranges::find(line.natural, offer.id, &NaturalHelp::offer) != line.natural.end();
        });
        const bool meets = std::ranges::any_of(
            thought.outcomes, [&](const Outcome& outcome) { return outcome.metBy.contains(offer.id); });
        if (more && !onLine && !meets) names.append(supporterOf(file, offer.id));
    }
    return documents::listed(names);
}

} // namespace alongside::ui
