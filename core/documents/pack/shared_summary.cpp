#include "core/documents/pack/shared_summary.h"

#include "core/documents/pack/pack_sheets.h"
#include "core/documents/words/words.h"

namespace alongside::documents {

namespace {

QList<Fact> howToMeet(const Person& person)
{
    QList<Fact> facts;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.trimmed().isEmpty()) facts.append({label, value.trimmed()});
    };
    add(say("Likes to be called"), person.preferredName);
    add(say("Telephone"), person.phone);
    add(say("How best to reach them"), person.howToReach);
    add(say("Language"), person.language);
    add(say("What helps them talk"), person.communication);
    if (person.largePrint) add(say("On paper"), say("Large print"));
    return facts;
}

} // namespace

Document sharedSummary(const CaseFile& file, QDate on)
{
    const Person& person = file.person;
    Document page;
    page.title = say("What %1 shares with a planner").arg(person.name.simplified());
    page.runningHead = page.title;
    page.date = on;
    page.blocks = {Heading{1, person.name.simplified()}};
    if (const QList<Fact> facts = howToMeet(person); !facts.isEmpty()) page.blocks += Facts{facts};
    page.blocks += Note{say("They agreed that you may see what they told us and what they want, and nothing else. They "
                            "can end that with one telephone call, and then this is no longer yours to keep.")};
    const QList<Block> said = saidBlocks(file);
    page.blocks += said.isEmpty() ? QList<Block>{Paragraph{say("Nothing is written down in their words yet.")}} : said;
    const QStringList wants = wanted(file);
    page.blocks += Heading{2, say("What they want")};
    page.blocks += wants.isEmpty() ? Block(Paragraph{say("No outcome is written down yet.")}) : Block(Bullets{wants});
    return page;
}

} // namespace alongside::documents
