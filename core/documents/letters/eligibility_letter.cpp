#include "core/documents/letters/eligibility_letter.h"

#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/statement/after_death.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/standing_words.h"
#include "core/documents/words/words.h"
#include "core/record/fold/frozen.h"
#include "core/record/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString withNote(Tri answer, const QString& note)
{
    const QString text = plainName(answer) + u'.';
    return note.isEmpty() ? text : text + u' ' + asOwnSentence(note);
}

bool isCarers(const Determination& decided)
{
    return subjectOf(decided.finding) == CaseSubject::Carer;
}

QString secondAnswer(const Determination& decided)
{
    const QList<CareArea> unable = areasFound(decided, AreaStatus::Unable);
    const QString text = plainName(decided.finding.unable) + u". "_s;
    if (unable.isEmpty()) return text + say("We found none.");
    return text + say("We found %1: %2.").arg(QString::number(unable.size()), namesOf(unable).join(u"; "_s));
}

/// How the carer's health stands, asked or not: the first of the two ways.
QString healthIn(const EligibilityFinding& finding)
{
    const auto health = std::ranges::find(finding.reasons, u"SI 2015/313 reg 3(2)(a)"_s, &Reason::source);
    return health == finding.reasons.end() ? QString() : sentenceFor(*health);
}

QString secondAnswerToCarer(const Standing& standing)
{
    const Determination& decided = *standing.decided;
    QStringList said{plainName(decided.finding.unable) + u'.', healthIn(decided.finding),
                     asOwnSentence(standing.file.assessment.healthNote)};
    const QStringList unable = namesOf(areasFound(decided, AreaStatus::Unable));
    said += unable.isEmpty() ? say("We found none of the eight things out of your reach.")
                             : say("Out of your reach: %1.").arg(unable.join(u"; "_s));
    said.removeAll(QString());
    return said.join(u' ');
}

QString thirdAnswer(const CaseFile& file, Tri answer)
{
    QStringList matters;
    for (const Wellbeing matter : file.assessment.matters) matters += inSentence(plainName(matter));
    QString note = asOwnSentence(file.assessment.impactNote);
    if (!matters.isEmpty()) note = (say("It touches %1.").arg(matters.join(u"; "_s)) + u' ' + note).trimmed();
    return withNote(answer, note);
}

QString headline(const Determination& decided)
{
    if (isCarers(decided))
        return decided.eligible ? say("Your needs as a carer are eligible")
                                : say("Your needs as a carer are not eligible now");
    return decided.eligible ? say("Your needs are eligible") : say("Your needs are not eligible now");
}

QList<Block> decision(const Standing& standing)
{
    const Determination& decided = *standing.decided;
    QList<Block> blocks{Callout{
        say("Our decision"), headline(decided),
        say("Decided under the Care Act on %1 by %2, for %3.")
            .arg(inWords(decided.on), decided.by.isEmpty() ? standing.worker() : decided.by, standing.council())}};
    const QString answer = say("The answers by themselves say: %1.").arg(inSentence(plainName(decided.finding.answer)));
    const QString found = reasonsOf(decided.finding, standing.file);
    const bool differs = !decided.differsBecause.isEmpty();
    const bool written = !decided.reasons.trimmed().isEmpty();
    blocks += Heading{2, say("Why")};
    if (written) blocks += Paragraph{asOwnSentence(decided.reasons)};
    else if (!differs) blocks += Paragraph{found.isEmpty() ? answer : found};
    if (differs) {
        blocks += Paragraph{written ? answer : (answer + u' ' + found).trimmed()};
        blocks += Paragraph{say("It was decided differently because: %1").arg(asSentence(decided.differsBecause))};
    }
    return blocks + ruleNotConfirmed(decided);
}

QList<Block> questions(const Standing& standing)
{
    const Assessment& answers = standing.file.assessment;
    const EligibilityFinding& finding = standing.decided->finding;
    Facts facts;
    const bool carers = isCarers(*standing.decided);
    facts.stacked = true;
    if (carers)
        facts.rows = {{say("Do your needs come of giving necessary care to an adult?"),
                       withNote(finding.arises, answers.necessaryCareNote)},
                      {say("Is your health at risk, or is one of eight things out of your reach?"),
                       secondAnswerToCarer(standing)}};
    else
        facts.rows = {{say("Do your needs come from an illness or an impairment?"),
                       withNote(finding.arises, answers.impairmentNote)},
                      {say("Are there two or more things you are unable to do?"), secondAnswer(*standing.decided)}};
    facts.rows.append(
        {say("Does that make a big difference to your wellbeing?"), thirdAnswer(standing.file, finding.wellbeing)});
    if (answers.fluctuates == Tri::Yes && !answers.period.isEmpty())
        facts.rows.append({say("Good and bad times"), say("We looked at %1.").arg(answers.period)});

    Table areas{{{say("What we looked at"), false}, {say("What we found"), false}}, {}};
    for (const AreaFinding& one : finding.areas)
        areas.rows.append({{plainName(one.area), whatWasFound(one, standing.file, standing.decided->eligible)}, false});

    QList<Block> blocks{Heading{2, say("The three questions the law asks")}, facts};
    if (!areas.rows.isEmpty()) blocks += areas;
    blocks += Paragraph{carers ? say("Help that others give you was left out of this decision on purpose. It counts "
                                     "when we plan with you.")
                               : say("Help from family and friends was left out of this decision on purpose. It counts "
                                     "when we plan with you.")};
    return blocks;
}

/// Empty where no advocate was offered.
QString speakingUp(const Person& person)
{
    switch (person.advocateAnswer) {
    case AdvocateAnswer::NotOffered: return {};
    case AdvocateAnswer::Wanted: return say("We offered you an advocate, and you want one. We arrange it.");
    case AdvocateAnswer::NotWanted:
        return say("We offered you an advocate, and you did not want one. You can change your mind: ring us.");
    case AdvocateAnswer::SomebodyHelps: return say("Somebody you trust helps you with this.");
    }
    return {};
}

QList<Block> closing(const Standing& standing)
{
    QList<Block> blocks;
    const QStringList advice = adviceIn(standing.file, standing.decided);
    if (!advice.isEmpty()) {
        blocks += Heading{2, say("Advice, and what may help")};
        blocks += Bullets{advice};
    }
    const QString phone = standing.phone();
    Facts facts;
    if (!standing.decided->eligible)
        facts.rows.append({say("If things change"), phone.isEmpty()
                                                        ? say("Ring us, and we look again.")
                                                        : say("Ring us on %1, and we look again.").arg(phone)});
    if (const QString said = speakingUp(standing.file.person); !said.isEmpty())
        facts.rows.append({say("Somebody to speak up for you"), said});
    facts.rows.append({say("If you disagree"), howToDisagree(standing)});
    blocks += Heading{2, say("Good to know")};
    blocks += facts;
    return blocks;
}

} // namespace

QString reasonsOf(const EligibilityFinding& finding, const CaseFile& file)
{
    QStringList all;
    for (const Reason& one : finding.reasons) {
        const bool saidBelow = one.key.startsWith(u"area_") || one.key == u"carers_help_ignored"
                               || one.key == u"others_help_to_carer_ignored";
        const bool saidApart = one.key == u"value_unconfirmed";
        if (one.key.endsWith(u"areas_not_all_considered")) all += openAreaSentences(finding, file);
        else if (!saidBelow && !saidApart) all += sentenceFor(one);
    }
    return all.join(u' ');
}

Document eligibilityLetter(const CaseFile& file, const StatementContext& context)
{
    const CaseFile decided = record::asSigned(file);
    Standing standing = standingIn(decided, context);
    standing.agreed = nullptr; // what came after is not in it
    standing.paying = nullptr;
    const bool carers = standing.decided ? isCarers(*standing.decided) : file.person.subject == CaseSubject::Carer;
    const QString title = carers ? say("Our decision for %1 as a carer") : say("Our decision for %1");
    Document page = blankPage(standing, title.arg(file.person.name), say("Our decision"));
    page.date = standing.decided ? standing.decided->on : QDate();
    page.pagesWanted = 1;
    page.blocks = {Heading{1, page.title}};
    if (!standing.decided) {
        const bool two = record::isDisputed(file, record::RecordKind::Determination);
        page.blocks += two ? Note{twoStandWords(file, record::RecordKind::Determination)}
                           : Note{say("A draft: nothing is decided yet.")};
        return page;
    }
    page.blocks += decision(standing);
    page.blocks += questions(standing);
    page.blocks += closing(standing);
    return forTheRecord(page, file);
}

} // namespace alongside::documents
