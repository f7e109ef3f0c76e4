#include "core/documents/pack/pack_sheets.h"
#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QList<Block> asked(const char* first, std::initializer_list<std::pair<const char*, int>> questions)
{
    QList<Block> blocks{Paragraph{say(first)}};
    for (const auto& [question, lines] : questions) blocks += WritingLines{say(question), lines};
    return blocks;
}

} // namespace

QList<Block> profileSheet()
{
    return asked("One page that says who you are. Ask people who like you to help with the first part.",
                 {{"My name, and a photograph if I like", 2},
                  {"What people like about me", 5},
                  {"What matters to me", 6},
                  {"How best to support me", 6}});
}

QList<Block> daysSheet()
{
    return asked("Go through a day from waking to sleeping. Small things count: the right mug.",
                 {{"On a good day", 6},
                  {"On a bad day", 6},
                  {"How many bad days there are in a usual month, and how I know", 2},
                  {"What it would take to have more good days", 5}});
}

QList<Block> circleSheet()
{
    return {
        Paragraph{say("You are in the middle. Write each person where they belong. Animals count, and so do those who "
                      "have died. Draw an arrow where you would like somebody closer.")},
        Rings{{say("Me"), say("Closest"), say("Friends"), say("People I meet"), say("Paid")}},
        WritingLines{say("Who might do something, and has anybody asked them?"), 3}};
}

QList<Block> weekSheet()
{
    WritingGrid week{{say("Day"), say("Morning"), say("Afternoon"), say("Evening"), say("Night")}, {}};
    for (const char* day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
        week.rows += say(day);
    return {
        Paragraph{say("What I do, where, and who is there: me alone, my people, somebody paid, nobody. Start with the "
                      "day you like best.")},
        week, WritingLines{say("What I would change"), 3}};
}

QList<Block> wishesSheet()
{
    return asked("Nothing here has to be sensible. A wish may stay a wish.",
                 {{"If somebody came back in a year and things were better, what would they see?", 5},
                  {"What I would like, some day", 4},
                  {"What I would like this year", 4},
                  {"A first small step", 3},
                  {"Who might help", 2}});
}

QList<Block> decisionsSheet()
{
    return asked("This is what the plan needs to say. A few words each are enough, and so is a drawing.",
                 {{"What matters to me", 3},
                  {"What I want to change, or to keep", 4},
                  {"How each is done: by me, by my people, near me, with the money. Who, when, and what it costs", 8},
                  {"Who looks after the money", 2},
                  {"How I stay in charge", 2},
                  {"If things change or go wrong: whom to ring, what happens then", 3},
                  {"A risk I choose to take", 2},
                  {"Who has a copy", 1}});
}

QList<Block> exampleSheet()
{
    Facts facts;
    facts.stacked = true;
    const auto add = [&](const char* label, const char* words) { facts.rows.append({say(label), say(words)}); };
    add("What matters to me", "My own front door. Radio on. Not being hurried. Chapel on the first Sunday.");
    add("What I want to keep", "Living here. Seeing Tom on Saturdays.");
    add("What I want to change", "I want to cook again, and to get to the allotment before the beans are over.");
    add("Done by me", "Choosing what we eat. Tea and toast.");
    add("Done by my people", "Tom: shopping on Saturdays, while his car lasts. He was asked and said yes.");
    add("Near me", "The allotment society has a raised bed free.");
    add("With the money",
        "A helper I choose: two hours on Monday and Thursday, to cook together. The same helper every "
        "other Wednesday for the allotment.");
    add("Who looks after the money", "I do, in an account of its own. A payroll service does the wages.");
    add("How I stay in charge", "I write the list for each visit. If I do not like how it goes, I say so first, then I "
                                "ring my worker.");
    add("If things go wrong", "Helper ill: soup from the freezer, then Tom. Worse than a bad week: ring my worker.");
    add("A risk I choose to take", "I go up the steps by myself on good days.");
    return {Note{say("Nell, who wrote this, is invented. Your plan need not look like hers.")}, facts};
}

QList<Block> linksSheet()
{
    Facts facts;
    facts.stacked = true;
    const auto add = [&](const char* where, const char* whatFor) { facts.rows.append({say(where), say(whatFor)}); };
    add("www.thinklocalactpersonal.org.uk",
        "Guides to planning and personal budgets, written with people who use them.");
    add("www.nhs.uk/social-care-and-support", "How care and support works, and what you can ask for.");
    add("www.disabilityrightsuk.org", "Direct payments, employing somebody, benefits.");
    add("www.citizensadvice.org.uk", "Advice about money, work and rights.");
    add("www.carersuk.org", "For those who look after somebody unpaid.");
    add("www.lgo.org.uk", "The Local Government and Social Care Ombudsman: complaints about councils.");
    return {
        Paragraph{say("All of these are free. They are not the council's. An address may have changed since this was "
                      "written: ask us, or at a library.")},
        facts, WritingLines{say("Others I found"), 5}};
}

} // namespace alongside::documents
