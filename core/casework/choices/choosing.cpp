#include "core/casework/choices/choosing.h"

#include <utility>

namespace alongside::casework {

namespace {

template <class Value>
void change(Choices& choices, Value& at, const Value& chosen)
{
    if (std::exchange(at, chosen) != chosen) choices.shareConsent = Tri::NotYetKnown;
}

} // namespace

void chooseWay(Choices& choices, Deploy way, const QString& who, const Choices& looked)
{
    const bool another = choices.way != Deploy::NotChosen && choices.way != way && choices.personSaidYes == Tri::Yes;
    if (another) {
        if (choices.chosenBy == looked.chosenBy) choices.chosenBy.clear();
        if (choices.saidHow == looked.saidHow) choices.saidHow.clear();
    }
    if (isDirectPayment(way)) choices.declinedReason.clear(); // why not one may be said before another way is chosen
    choices.way = way;
    choices.personSaidYes = Tri::Yes;
    if (choices.chosenBy.isEmpty()) choices.chosenBy = who;
}

void chooseAuthor(Choices& choices, PlanAuthor author)
{
    change(choices, choices.author, author);
    choices.authorSaidYes = Tri::Yes;
    if (author != PlanAuthor::PaidPlanner) choices.planner.clear();
}

void choosePlanner(Choices& choices, const QString& planner)
{
    change(choices, choices.planner, planner);
}

void chooseMoneyManager(Choices& choices, const QString& manager)
{
    change(choices, choices.moneyManager, manager);
}

} // namespace alongside::casework
