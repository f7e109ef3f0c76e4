#include "core/documents/paying/terms.h"
#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/statement/statement_parts.h"
#include "core/documents/words/words.h"
#include "core/domain/needs/carer_health.h"
#include "core/domain/money/counted_after.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/needs/openness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

template <class Item, class ItemId>
const Item* byId(const QList<Item>& items, ItemId id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& one) { return one.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QString nameOfSupporter(const CaseFile& file, const Offer& offer)
{
    const QString name = helperName(file, offer);
    return name.isEmpty() ? say("somebody in your circle") : name;
}

/// Only those who have said yes themselves: nothing else is said of anybody (R5).
QList<const Offer*> agreedOffers(const CaseFile& file, const Outcome& outcome)
{
    QList<const Offer*> offers;
    for (const OfferId id : outcome.metBy) {
        const Offer* offer = byId(file.offers, id);
        if (offer && offer->willing == Willing::Yes) offers += offer;
    }
    return offers;
}

/// Where money was allocated to the outcome, how it comes.
struct Paid {
    bool directPayment = false;
    bool arranged = false;
    bool open = false; // nobody has decided how

    [[nodiscard]] bool any() const { return directPayment || arranged || open; }
};

Paid paidFor(const Standing& standing, OutcomeId outcome)
{
    Paid paid;
    if (!standing.agreed) return paid;
    for (const SupportLine& line : standing.file.lines) {
        if (!line.outcomes.contains(outcome)) continue;
        const AllocatedLine* allocated = allocatedFor(standing.agreed->allocation, line.id);
        if (!allocated || !allocated->funded) continue;
        const Deploy way = decidedWay(line, standing.file);
        (way == Deploy::NotChosen ? paid.open : isDirectPayment(way) ? paid.directPayment : paid.arranged) = true;
    }
    return paid;
}

/// Until when something comes that a stop ends; none while nothing does.
struct Ends {
    QDate paid{};
    QDate arranged{};
    bool isNever = false; // before the first payment
    bool isOpen = false;  // how these needs are met after that
};

/// What was agreed since the stop is not ended by it.
Ends endsOf(const Standing& standing)
{
    const std::optional<Paying> paying = payingOf(standing.file);
    const PaymentStop* stop = paying ? paying->stop : nullptr;
    if (!stop || paying->agreement() != standing.agreed->id) return {};
    const bool isOpen = stop->reason == StopReason::Asked || stop->reason == StopReason::CannotManage;
    return {stop->lastDay, endsAllSupport(stop->reason) ? stop->lastDay : QDate(), isNeverPaid(*paying), isOpen};
}

QString until(const QString& way, QDate last)
{
    return last.isValid() ? say("%1 until %2").arg(way, withWeekday(last)) : way;
}

/// What the person's share covers is not the council's.
QString byCouncil(Paid paid, bool isAllShare, const Ends& ends)
{
    QStringList ways;
    const bool isPaid = paid.directPayment && !isAllShare;
    if (isPaid && !ends.isNever) ways += until(say("through your direct payment"), ends.paid);
    if (paid.arranged) ways += until(say("with support it arranges"), ends.arranged);
    if (paid.open) ways += say("with money from your personal budget");
    QStringList said;
    if (paid.directPayment && isAllShare) said += say("From your budget, which your share covers.");
    if (!ways.isEmpty()) said += say("By the council, %1.").arg(listed(ways));
    if (paid.directPayment && ends.isOpen) said += say("How it is met after the direct payment is not agreed yet.");
    return said.join(u' ');
}

QString bySupporters(const Standing& standing, const Outcome& outcome)
{
    QStringList sentences;
    for (const Offer* offer : agreedOffers(standing.file, outcome)) {
        const QString name = nameOfSupporter(standing.file, *offer);
        const QString& what = offer->what;
        if (offer->until.isValid()) sentences += say("By %1: %2, until %3.").arg(name, what, inWords(offer->until));
        else sentences += asSentence(say("By %1: %2").arg(name, what));
    }
    return sentences.join(u' ');
}

/// The promise that no need is forgotten because somebody kind meets it today.
QString metForNow(const Standing& standing, const Outcome& outcome, bool eligible)
{
    const QList<const Offer*> offers = agreedOffers(standing.file, outcome);
    QStringList names;
    QList<MemberId> named; // each once, and two of one name both
    for (const Offer* offer : offers) {
        if (named.contains(offer->by)) continue;
        named += offer->by;
        names += nameOfSupporter(standing.file, *offer);
    }
    const QString counts = eligible ? say("Eligible, and met for now") : say("Met for now");
    const QString ring = say("No money is needed while that lasts. If it changes, ring us.");
    if (names.isEmpty())
        return counts + u' ' + say("by what is already there.") + u' ' + asOwnSentence(outcome.strengths)
               + (outcome.strengths.isEmpty() ? QString() : u" "_s) + ring;
    const QDate asked = offers.first()->askedOn;
    const QString who = asked.isValid()
                            ? say("by %1, who said yes on %2.").arg(listed(names), shortly(asked, standing.day()))
                            : say("by %1, who said yes.").arg(listed(names));
    return counts + u' ' + who + u' ' + ring;
}

QString whyNoMoney(const Standing& standing, const Outcome& outcome)
{
    if (!standing.agreed) return say("How this will be met is not agreed yet.");
    for (const UnfundedOutcome& one : standing.agreed->allocation.unfunded)
        if (one.id == outcome.id.value.toString(QUuid::WithoutBraces))
            return asSentence(plainWhy(one.why, standing.decided));
    return say("No money is set aside for this now.");
}

bool isEligible(const Standing& standing, const Outcome& outcome)
{
    if (!standing.decided || !standing.decided->eligible) return false;
    if (answersHealth(outcome, standing.decided->finding)) return true;
    const QList<CareArea> unable = areasFound(*standing.decided, AreaStatus::Unable);
    return std::any_of(outcome.areas.begin(), outcome.areas.end(), [&](CareArea it) { return unable.contains(it); });
}

/// A carer's, as an area is told: "Eligible: it is getting worse, or at risk of it. Back pain since May."
QString healthFound(const Standing& standing)
{
    const QString found = standing.decided->eligible ? say("Eligible: it is getting worse, or at risk of it.")
                                                     : say("It counts: it is getting worse, or at risk of it.");
    return (found + u' ' + asOwnSentence(standing.file.assessment.healthNote)).trimmed();
}

QString easyDecision(const Determination& decided, const QString& who, const QString& needs)
{
    const QStringList said{
        say("%1 decided this on %2.").arg(who, inWords(decided.on)), say("The law for it is the Care Act."),
        atStart((decided.eligible ? say("%1 are eligible.") : say("%1 are not eligible.")).arg(needs))};
    return said.join(u' ');
}

QString decision(const Standing& standing)
{
    const Determination& decided = *standing.decided;
    const QString who = decided.by.isEmpty() ? standing.worker() : decided.by;
    const bool carers = subjectOf(decided.finding) == CaseSubject::Carer;
    const QString needs = carers ? say("your needs as a carer") : say("your needs");
    QString text = standing.isEasy()
                       ? easyDecision(decided, who, needs)
                       : (decided.eligible ? say("Decided under the Care Act by %1 on %2: %3 are eligible.")
                                           : say("Decided under the Care Act by %1 on %2: %3 are not eligible."))
                             .arg(who, inWords(decided.on), needs);
    if (!decided.differsBecause.isEmpty())
        text += u' '
                + say("The answers by themselves pointed the other way. It was decided like this because: %1")
                      .arg(asSentence(decided.differsBecause));
    return text;
}

/// "using the toilet (slow at night, manages); getting dressed"
QString withWords(const QList<CareArea>& areas, const CaseFile& file)
{
    QStringList all;
    for (const CareArea area : areas) {
        const Need* need = needIn(file, area);
        QString words = need ? need->words.trimmed() : QString();
        while (words.endsWith(u'.')) words.chop(1);
        all += inSentence(plainName(area)) + (words.isEmpty() ? QString() : u" ("_s + apart(words) + u')');
    }
    return all.join(u"; "_s);
}

const char* textOf(Openness openness)
{
    switch (openness) {
    case Openness::NotTalkedAbout: return "Not talked about yet: %1.";
    case Openness::Begun: return "Talked about, and not yet known: %1.";
    case Openness::AskedNotKnown: break;
    }
    return "Asked, and not yet known: %1.";
}

QString notKnownOf(CareArea area, const CaseFile& file)
{
    switch (opennessOf(area, file)) {
    case Openness::NotTalkedAbout: return say("Not talked about yet.");
    case Openness::Begun: return say("Talked about, and not yet known.");
    case Openness::AskedNotKnown: break;
    }
    return say("Asked, and not yet known.");
}

constexpr Openness kOpen[]{Openness::NotTalkedAbout, Openness::Begun, Openness::AskedNotKnown};

} // namespace

QStringList namesOf(const QList<CareArea>& areas)
{
    QStringList names;
    for (const CareArea area : areas) names += inSentence(plainName(area));
    return names;
}

QString whatWasFound(const AreaFinding& finding, const CaseFile& file, bool eligible)
{
    QString text;
    switch (finding.status) {
    case AreaStatus::Unable: {
        QStringList limbs;
        for (const QString& limb : finding.limbs) limbs += plainNameOfLimb(limb);
        text = eligible ? say("Eligible") : say("Counts");
        if (!limbs.isEmpty()) text += u": "_s + limbs.join(u"; "_s);
        text += u'.';
        break;
    }
    case AreaStatus::Able: text = say("You manage. Not counted now."); break;
    case AreaStatus::NotCounted: text = say("Not counted: it does not come from these needs."); break;
    case AreaStatus::NotApplicable: text = say("Does not apply."); break;
    case AreaStatus::Unknown: text = notKnownOf(finding.area, file); break;
    }
    const Need* need = needIn(file, finding.area);
    return need && !need->words.isEmpty() ? text + u' ' + asOwnSentence(need->words) : text;
}

QStringList openAreaSentences(const EligibilityFinding& finding, const CaseFile& file)
{
    QStringList sentences;
    for (const Openness openness : kOpen)
        if (const QList<CareArea> areas = openAreas(finding, file, openness); !areas.isEmpty())
            sentences += say(textOf(openness)).arg(namesOf(areas).join(u"; "_s));
    return sentences;
}

QList<Block> ruleNotConfirmed(const Determination& decided)
{
    return notConfirmed(decided.finding.policy, decided.finding.reasons,
                        say("Not confirmed yet: a figure of the rule this decision follows. Ask us before you rely on "
                            "it."));
}

QList<CareArea> areasFound(const Determination& decided, AreaStatus status)
{
    QList<CareArea> areas;
    for (const AreaFinding& one : decided.finding.areas)
        if (one.status == status) areas += one.area;
    return areas;
}

QList<Wellbeing> mattersServed(const CaseFile& file)
{
    QList<Wellbeing> all;
    for (const Wellbeing matter : kWellbeing) {
        bool served = file.assessment.matters.contains(matter);
        for (const Outcome& outcome : file.outcomes) served = served || outcome.serves.contains(matter);
        if (served) all += matter;
    }
    return all;
}

QList<Block> needsSection(const Standing& standing)
{
    const QString heading =
        standing.isEasy() ? say("Your needs") : say("Your needs, and how far they meet the criteria");
    QList<Block> blocks{Heading{2, heading, Symbol::Decision}};
    if (!standing.decided) {
        blocks += standsUnread(standing.file.determinations)
                      ? writtenByNewer()
                      : notDecided(standing, record::RecordKind::Determination,
                                   say("Nothing is decided yet about which needs are eligible."));
        return blocks;
    }
    blocks += Paragraph{decision(standing)};
    const QString caredFor = standing.file.caring.caredFor.trimmed();
    if (subjectOf(standing.decided->finding) == CaseSubject::Carer && !caredFor.isEmpty())
        blocks += Paragraph{say("Whom you care for: %1").arg(asSentence(caredFor))};

    Table table{{{say("Need"), false}, {say("How far it counts, and why"), false}}, {}};
    for (const AreaFinding& one : standing.decided->finding.areas)
        if (one.status == AreaStatus::Unable || standing.isEasy())
            table.rows.append({{plainName(one.area), whatWasFound(one, standing.file, standing.decided->eligible)},
                               false,
                               symbolOf(one.area)});
    if (isHealthAtRisk(standing.decided->finding))
        table.rows.prepend({{say("Your own health"), healthFound(standing)}, false});
    if (!table.rows.isEmpty()) blocks += table;
    if (standing.isEasy()) return blocks + ruleNotConfirmed(*standing.decided); // each area has been told

    const struct {
        AreaStatus status;
        const char* text;
    } others[]{
        {AreaStatus::Able, "You manage these, and nothing is counted there now: %1."},
        {AreaStatus::NotCounted, "Not counted, because they do not come from these needs: %1."},
        {AreaStatus::NotApplicable, "Does not apply: %1."},
    };
    QStringList rest;
    for (const auto& other : others) {
        const QList<CareArea> areas = areasFound(*standing.decided, other.status);
        if (!areas.isEmpty()) rest += say(other.text).arg(withWords(areas, standing.file));
    }
    for (const Openness openness : kOpen) {
        const QList<CareArea> areas = openAreas(standing.decided->finding, standing.file, openness);
        if (!areas.isEmpty()) rest += say(textOf(openness)).arg(withWords(areas, standing.file));
    }
    if (!rest.isEmpty()) blocks += Paragraph{rest.join(u' ')};
    return blocks + ruleNotConfirmed(*standing.decided);
}

QString alreadyThere(const Outcome& outcome)
{
    return outcome.strengths.isEmpty() ? QString() : say("Already there: %1").arg(asSentence(outcome.strengths));
}

QString howMet(const Standing& standing, const Outcome& outcome)
{
    const bool eligible = isEligible(standing, outcome);
    const Paid paid = paidFor(standing, outcome.id);
    if (countedAfter(outcome, standing.file) == AfterStrengths::Met && !paid.any())
        return metForNow(standing, outcome, eligible);

    const QStringList areas = namesOf(outcome.areas);
    QStringList parts;
    if (standing.decided && answersHealth(outcome, standing.decided->finding)) parts += say("For your own health.");
    if (!areas.isEmpty()) parts += say("For %1.").arg(listed(areas));
    parts += byCouncil(paid, isAllYourShare(standing), standing.agreed ? endsOf(standing) : Ends{});
    parts += bySupporters(standing, outcome);
    parts += alreadyThere(outcome);
    if (!outcome.powerReason.isEmpty())
        parts += say("The council chose to, because: %1").arg(asSentence(outcome.powerReason));
    if (!paid.any()) parts += whyNoMoney(standing, outcome);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString theirWay(const Outcome& outcome)
{
    return outcome.theirWay.trimmed().isEmpty() ? QString() : say("Your way: %1 ").arg(asSentence(outcome.theirWay));
}

QList<Block> outcomesSection(const Standing& standing)
{
    QList<Block> blocks{Heading{2, say("What you want, and how it will be met")}};
    Facts facts;
    facts.stacked = true;
    for (const Outcome& outcome : standing.file.outcomes)
        facts.rows.append({outcome.statement.simplified(), theirWay(outcome) + howMet(standing, outcome)});
    if (facts.rows.isEmpty()) blocks += Paragraph{say("Nothing is written down yet.")};
    else blocks += facts;

    QStringList matters;
    for (const Wellbeing matter : mattersServed(standing.file)) matters += inSentence(plainName(matter));
    if (!matters.isEmpty()) blocks += Paragraph{say("What it is for: %1.").arg(matters.join(u"; "_s))};
    const QStringList advice = adviceIn(standing.file, standing.decided);
    if (!advice.isEmpty()) blocks += Paragraph{say("Advice: %1").arg(advice.join(u' '))};
    return blocks;
}

} // namespace alongside::documents
