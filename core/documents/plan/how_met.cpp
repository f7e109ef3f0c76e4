#include "core/documents/easy/easy_read.h"
#include "core/documents/names/names.h"
#include "core/documents/plan/plan_parts.h"
#include "core/documents/words/money_words.h"
#include "core/documents/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// "Dawn", or those that are meant where nobody is named.
QString whoseHands(const PlanLine& line)
{
    if (!line.who.trimmed().isEmpty()) return line.who.trimmed();
    switch (line.metBy) {
    case WhoMeets::Me: return say("you");
    case WhoMeets::Circle: return say("people you know");
    case WhoMeets::Community: return say("open to anybody near you");
    case WhoMeets::Council:
    case WhoMeets::NotMet:
    case WhoMeets::NotSaid: break;
    }
    return {};
}

QString nameOf(const PlanLine& line)
{
    const QString what = withoutStop(line.what);
    return what.isEmpty() ? say("something not yet named") : apart(what);
}

/// "Dinners." "Who: Dawn." "When: six days." "Money: £83.40 a week."
QString easyLine(const PlanLine& line)
{
    const auto labelled = [](const char* label, const QString& words) {
        return words.isEmpty() ? QString() : asSentence(say(label).arg(words));
    };
    QStringList ideas{asOwnSentence(nameOf(line)), labelled("Who: %1", whoseHands(line)),
                      labelled("When: %1", withoutStop(line.when)), labelled("Money: %1", quotedWords(line))};
    ideas.removeAll(QString());
    return ideas.join(kNextIdea);
}

/// "Mornings: tea first (Dawn, six mornings, £111.00 a week)".
QString lineWords(const PlanLine& line)
{
    QStringList beside;
    for (const QString& words : {whoseHands(line), withoutStop(line.when), quotedWords(line)})
        if (!words.isEmpty()) beside += apart(words);
    const QString what = withoutStop(line.what);
    const QString said = what.isEmpty() ? say("Something not yet named") : apart(what);
    return beside.isEmpty() ? said : said + u" ("_s + beside.join(u", "_s) + u')';
}

/// In the order in which they are told.
constexpr struct {
    WhoMeets who;
    const char* lead;
} kWho[] = {
    {WhoMeets::Me, "You:"},
    {WhoMeets::Circle, "People you know:"},
    {WhoMeets::Community, "Near you:"},
    {WhoMeets::Council, "From your budget:"},
    {WhoMeets::NotSaid, "Who does it is not said yet:"},
    {WhoMeets::NotMet, "Not met:"},
};

bool serves(const PlanLine& line, const Outcome& outcome)
{
    return line.outcomes.contains(outcome.id);
}

/// How many of the outcomes that there are it serves.
qsizetype served(const PlanLine& line, const CaseFile& file)
{
    return std::count_if(file.outcomes.begin(), file.outcomes.end(),
                         [&](const Outcome& one) { return serves(line, one); });
}

QString servesWords(const Outcome& outcome)
{
    QStringList matters;
    for (const Wellbeing matter : outcome.serves) matters += inSentence(plainName(matter));
    return matters.isEmpty() ? QString() : say("For your wellbeing: %1.").arg(matters.join(u"; "_s));
}

/// "From your budget: ...; .... People you know: ....", of the lines that are chosen.
template <class Chosen>
QString linesWords(const Standing& standing, Chosen chosen)
{
    QStringList parts;
    for (const auto& [who, lead] : kWho) {
        QStringList lines;
        for (const PlanLine& line : standing.file.planLines)
            if (line.metBy == who && chosen(line)) lines += standing.isEasy() ? easyLine(line) : lineWords(line);
        if (lines.isEmpty()) continue;
        parts +=
            say(lead) + (standing.isEasy() ? kNextIdea + lines.join(kNextIdea) : u' ' + lines.join(u"; "_s) + u'.');
    }
    return parts.join(standing.isEasy() ? kNextIdea : u' ');
}

/// Its own lines; where it has none, the names of those that it shares; where it has neither, what is decided.
QString metWords(const Standing& standing, const Outcome& outcome)
{
    const CaseFile& file = standing.file;
    const QString own =
        linesWords(standing, [&](const PlanLine& line) { return serves(line, outcome) && served(line, file) == 1; });
    if (!own.isEmpty()) return (own + u' ' + alreadyThere(outcome)).trimmed();
    QStringList shared;
    for (const PlanLine& line : file.planLines)
        if (serves(line, outcome)) shared += nameOf(line);
    return shared.isEmpty() ? howMet(standing, outcome)
                            : say("Met by what is told below: %1.").arg(shared.join(u"; "_s));
}

Symbol pictureOf(const Outcome& outcome)
{
    return outcome.areas.isEmpty() ? Symbol::Wish : symbolOf(outcome.areas.first());
}

/// Matters of wellbeing that were named, and that no outcome says it serves.
QString otherMatters(const CaseFile& file)
{
    QStringList matters;
    for (const Wellbeing matter : file.assessment.matters)
        if (std::none_of(file.outcomes.begin(), file.outcomes.end(),
                         [&](const Outcome& one) { return one.serves.contains(matter); }))
            matters += inSentence(plainName(matter));
    return matters.isEmpty() ? QString() : say("What it is for: %1.").arg(matters.join(u"; "_s));
}

} // namespace

QList<Block> howMetSection(const Planned& planned)
{
    const Standing& standing = planned.standing;
    QList<Block> blocks{Heading{2, say("What you want, and how it is met"), Symbol::Wish}};
    Facts facts;
    facts.stacked = true;
    for (const Outcome& outcome : standing.file.outcomes) {
        QStringList said{theirWay(outcome).trimmed(), metWords(standing, outcome), servesWords(outcome)};
        said.removeAll(QString());
        facts.rows.append({outcome.statement.simplified(), said.join(u' '), pictureOf(outcome)});
    }
    const CaseFile& file = standing.file;
    const auto add = [&](const QString& label, const QString& words) {
        if (!words.isEmpty()) facts.rows.append({label, words, Symbol::Support});
    };
    add(say("For more than one of these"),
        linesWords(standing, [&](const PlanLine& it) { return served(it, file) > 1; }));
    add(say("For none of these yet"), linesWords(standing, [&](const PlanLine& it) { return served(it, file) == 0; }));
    if (facts.rows.isEmpty()) blocks += Paragraph{say("Nothing is written down yet.")};
    else blocks += facts;
    if (const QString matters = otherMatters(file); !matters.isEmpty()) blocks += Paragraph{matters};
    return blocks;
}

} // namespace alongside::documents
