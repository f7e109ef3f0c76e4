#include "core/documents/letters/carer_letter.h"

#include "core/documents/names/carer_names.h"
#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString headline(Eligibility answer)
{
    switch (answer) {
    case Eligibility::Eligible: return say("Your needs as a carer are eligible");
    case Eligibility::NotEligible: return say("Your needs as a carer are not eligible now");
    case Eligibility::Undetermined: return say("Nothing is decided yet");
    case Eligibility::NotApplicable: return say("There is nothing to decide here");
    }
    return {};
}

Callout decision(const CarerFinding& finding, const StatementContext& context)
{
    const QString by = context.workerName.isEmpty() ? say("us") : context.workerName;
    const QString council = context.councilName.isEmpty() ? say("the council") : context.councilName;
    const bool decided = finding.answer == Eligibility::Eligible || finding.answer == Eligibility::NotEligible;
    const QString how =
        decided ? say("Decided under the Care Act on %1 by %2, for %3.") : say("Looked at on %1 by %2, for %3.");
    return {say("Our decision"), headline(finding.answer), how.arg(inWords(finding.policy.date), by, council)};
}

QString answered(Tri answer, const QStringList& notes = {})
{
    QString text = plainName(answer) + u'.';
    for (const QString& note : notes) text += u' ' + asOwnSentence(note);
    return text;
}

QString healthIn(const CarerFinding& finding)
{
    for (const Reason& reason : finding.reasons)
        if (reason.source == u"SI 2015/313 reg 3(2)(a)") return sentenceFor(reason);
    return {};
}

QStringList secondNotes(const CarerFinding& finding)
{
    QStringList unable;
    for (const CarerAreaFinding& area : finding.areas)
        if (area.status == AreaStatus::Unable) unable.append(inSentence(plainName(area.area)));
    QStringList notes{healthIn(finding)};
    notes.append(unable.isEmpty() ? say("We found none of the eight things out of your reach.")
                                  : say("Out of your reach: %1.").arg(unable.join(u"; "_s)));
    return notes;
}

QStringList thirdNotes(const CarerLetter& letter)
{
    QStringList matters;
    for (const Wellbeing matter : letter.matters) matters.append(inSentence(plainName(matter)));
    return matters.isEmpty() ? QStringList{} : QStringList{say("It touches %1.").arg(matters.join(u"; "_s))};
}

const QString& phoneIn(const StatementContext& context)
{
    return context.workerPhone.isEmpty() ? context.councilPhone : context.workerPhone;
}

QString whatWasFound(const CarerAreaFinding& area)
{
    QStringList limbs;
    for (const QString& limb : area.limbs) limbs.append(plainNameOfLimb(limb));
    const QString status = plainName(area.status);
    return area.status == AreaStatus::Unable ? status + u": "_s + limbs.join(u"; "_s) : status;
}

QList<Block> questions(const CarerFinding& finding, const CarerLetter& letter)
{
    Facts facts;
    facts.stacked = true;
    facts.rows = {
        {say("Do your needs come of giving necessary care to an adult?"), answered(finding.necessaryCare)},
        {say("Is your health at risk, or is one of eight things out of your reach?"),
         answered(finding.healthOrOneOutcome, secondNotes(finding))},
        {say("Does that make a big difference to your wellbeing?"), answered(finding.wellbeing, thirdNotes(letter))}};
    if (!letter.period.isEmpty())
        facts.rows.append({say("Good and bad times"), say("We looked at %1.").arg(letter.period)});

    Table areas{{{say("What we looked at"), false}, {say("What we found"), false}}, {}};
    for (const CarerAreaFinding& area : finding.areas)
        areas.rows.append({{plainName(area.area), whatWasFound(area)}, false});
    return {Heading{2, say("The three questions the law asks")}, facts, areas,
            Paragraph{say("Help that others give you was left out of this decision on purpose.")}};
}

/// Every step as it was told, in its order, each once.
Bullets why(const CarerFinding& finding)
{
    Bullets steps;
    for (const Reason& reason : finding.reasons)
        if (const QString step = sentenceFor(reason); !steps.items.contains(step)) steps.items.append(step);
    return steps;
}

QList<Block> closing(const CarerFinding& finding, const CarerLetter& letter, const StatementContext& context)
{
    QList<Block> blocks;
    if (!letter.advice.isEmpty()) {
        blocks += Heading{2, say("Advice, and what may help")};
        blocks += Bullets{letter.advice};
    }
    Facts facts;
    if (finding.answer == Eligibility::NotEligible)
        facts.rows.append(
            {say("If things change"), phoneIn(context).isEmpty()
                                          ? say("Ring us, and we look again.")
                                          : say("Ring us on %1, and we look again.").arg(phoneIn(context))});
    facts.rows.append({say("If you disagree"),
                       context.complaintText.isEmpty()
                           ? say("Tell us first. Then you can complain to the council, and after that to the Local "
                                 "Government and Social Care Ombudsman.")
                           : asOwnSentence(context.complaintText)});
    blocks += Heading{2, say("Good to know")};
    blocks += facts;
    return blocks;
}

} // namespace

Document carerLetter(const CarerFinding& finding, const CarerLetter& letter, const StatementContext& context)
{
    Document page;
    page.title = letter.carerName.isEmpty() ? say("Our decision for you as a carer")
                                            : say("Our decision for %1 as a carer").arg(letter.carerName);
    page.date = finding.policy.date;
    page.runningHead = runningHead(letter.carerName.isEmpty() ? say("Carer") : letter.carerName.section(u' ', 0, 0),
                                   say("Our decision"), page.date);
    page.variant = context.variant;
    page.practice = context.practice;
    page.foot = footOf(context.councilName, phoneIn(context), context.practice);
    page.blocks = {Heading{1, page.title}};
    if (finding.answer == Eligibility::Undetermined) page.blocks += Note{say("A draft: nothing is decided yet.")};
    page.blocks += decision(finding, context);
    page.blocks += Heading{2, say("Why")};
    page.blocks += why(finding);
    if (!finding.areas.isEmpty()) page.blocks += questions(finding, letter);
    page.blocks += closing(finding, letter, context);
    return page;
}

} // namespace alongside::documents
