// size: a list
#include "ui/case/gap_words.h"

#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "core/documents/words/standing_words.h"
#include "core/documents/words/version_words.h"
#include "core/documents/words/words.h"
#include "ui/case/cards/open_question.h"
#include "ui/case/fields/case_fields.h"
#include "ui/case/case_page.h"
#include "ui/case/cards/said_list.h"
#include "ui/shell/places/link.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

using casework::Gap;

QString areaName(const QString& key)
{
    for (const CareArea area : kCareAreas)
        if (QLatin1StringView(keyOf(area)) == key) return documents::plainName(area);
    return key;
}

QString lineName(const QString& id, const CaseFile& file)
{
    const SupportLine* line = itemIn(file.lines, LineId{QUuid::fromString(id)});
    return line && !line->label.isEmpty() ? line->label : tr("a line");
}

/// The rule's own sentence.
QString barred(const Reason& why)
{
    return tr("Choose another way. %1").arg(documents::withoutStop(documents::sentenceFor(why)));
}

/// What nobody has tied to an area, or nobody has judged yet.
QString notJudged(const QUuid& id, const CaseFile& file)
{
    const Outcome* outcome = itemIn(file.outcomes, OutcomeId{id});
    if (!outcome) return {};
    const QString said = oneLine(outcome->statement, 40);
    return outcome->areas.isEmpty() ? tr("Which area of daily life \u201C%1\u201D answers").arg(said)
                                    : tr("Whether what \u201C%1\u201D answers is eligible").arg(said);
}

/// "I am out on Thursdays": the plan and the money say two things.
QString paidYetNotMet(const QUuid& id, const CaseFile& file)
{
    const Outcome* outcome = itemIn(file.outcomes, OutcomeId{id});
    return tr("Who meets \u201C%1\u201D: the plan says nobody, and money is agreed for it. An eligible need is met, or "
              "the council says in writing why not (Care Act 2014, sections 18 and 24)")
        .arg(outcome ? oneLine(outcome->statement, 40) : tr("an outcome"));
}

/// No default label: a new gap does not compile quietly until it has its words.
QString wordsFor(const casework::StillToSay& gap, const CaseFile& file)
{
    const QString who = documents::apart(callName(file));
    switch (gap.gap) {
    case Gap::AreaNotConsidered: return areaName(gap.field);
    case Gap::NeedWithoutAnswer: return tr("Who meets this need, and how: %1").arg(areaName(gap.field));
    case Gap::NeedWithoutOutcome: return tr("Which outcome answers this need: %1").arg(areaName(gap.called));
    case Gap::ReviewDayMissing: return tr("The day the review was held");
    case Gap::PlanSigningOpen: return documents::withoutStop(documents::sentenceFor(gap.why));
    case Gap::ConditionOneUnanswered: return tr("Question 1: do they come from an illness or impairment?");
    case Gap::CareNotAskedAbout: return tr("Question 1: do they come of looking after somebody?");
    case Gap::HealthNotAskedAbout: return tr("Question 2: is %1's health getting worse, or at risk of it?").arg(who);
    case Gap::ConditionThreeUnanswered: return tr("Question 3: does it matter a lot to %1's wellbeing?").arg(who);
    case Gap::WellbeingNotNamed: return tr("Which part of wellbeing it touches");
    case Gap::PeriodNotConsidered: return tr("Needs change: over what time have we looked?");
    case Gap::BasisMissing: return tr("%1: how is it known?").arg(areaName(gap.field));
    case Gap::DifferenceNeedsReason: return tr("Why you see it differently from the finding");
    case Gap::ReasonsMissing: return tr("The reasons, in words");
    case Gap::AdviceMissing: return tr("Advice to go with them");
    case Gap::PersonNotAsked: return tr("Is this enough? %1's answer").arg(who);
    case Gap::WorkerNotAnswered: return tr("Is this enough? Your answer");
    case Gap::NobodyAgreed: return tr("Who agreed");
    case Gap::AgreedWhenMissing: return tr("When they agreed");
    case Gap::AgreedHowMissing: return tr("How they agreed: spoken, signed, with support");
    case Gap::PriceNeedsReason:
        return tr("%1: why its price is not the guide's, or where it is from")
            .arg(documents::apart(lineName(gap.field, file)));
    case Gap::BadDaysNeedReason: return tr("Why so much is added for bad days");
    case Gap::OutcomeNotJudged: return notJudged(gap.item, file);
    case Gap::NothingDecided: return tr("Whether these needs are eligible: nothing is decided yet");
    case Gap::NotEligible:
        return tr("These needs were found not eligible: why the council meets any all the same is not said");
    case Gap::NothingAgreed: return tr("The money is not agreed yet");
    case Gap::WayNotChosen: return tr("How the money should come");
    case Gap::PersonHasNotSaidYes: return tr("Did %1 say yes?").arg(who);
    case Gap::ChooserMissing: return tr("Who said so");
    case Gap::DeclineNeedsReason: return tr("One reason why not a direct payment");
    case Gap::DirectPaymentBarred: return barred(gap.why);
    case Gap::DirectPaymentOpen: return documents::withoutStop(documents::sentenceFor(gap.why));
    case Gap::NothingStarts: return tr("What starts now: no line is ticked");
    case Gap::NothingToSetAside: return tr("Nothing new is chosen to set aside");
    case Gap::MoneyNotStarted: return tr("The money is not started yet");
    case Gap::MoneyStopped: return tr("The payments are stopped");
    case Gap::NothingNewAgreed: return tr("A new agreement: all that is agreed is paid already");
    case Gap::ChangeDayMissing: return tr("The day from which it is paid");
    case Gap::DayTooEarly:
    case Gap::NothingToDecide:
    case Gap::DayToCome: return documents::withoutStop(documents::sentenceFor(gap.why));
    case Gap::StopReasonMissing: return tr("Why the payments stop");
    case Gap::HolderMissing: return tr("Who looks after the money: a name");
    case Gap::CapacityNeedsReason: return tr("What shows that %1 cannot decide this").arg(who);
    case Gap::PayeeNotNecessary:
        return tr("%1: whether it is necessary to pay them, and why").arg(documents::apart(gap.called));
    case Gap::NotOfferedAgain: return tr("A direct payment, offered again");
    case Gap::HowMuchMissing:
        return tr("%1: how much, and how often. As it is it is for nothing, and on no page")
            .arg(documents::apart(lineName(gap.field, file)));
    case Gap::MoreThanCanBe:
        return tr("%1: how much, and how often. It is more hours, or more money, than there can be")
            .arg(documents::apart(lineName(gap.field, file)));
    case Gap::PlanAdviceMissing:
        return tr("Advice to go with the plan: what else meets or lessens these needs, or puts off others");
    case Gap::PaidYetNotMet: return paidYetNotMet(gap.item, file);
    case Gap::NothingToOrder: return tr("Nothing new is to be ordered");
    case Gap::CaredForNotNamed: return tr("Whom %1 cares for").arg(who);
    case Gap::AbleNotAsked: return tr("Whether %1 is able to go on").arg(who);
    case Gap::WillingNotAsked: return tr("Whether %1 is willing to go on").arg(who);
    case Gap::CareBasisMissing: return tr("Question 1: how is it known?");
    case Gap::HealthBasisMissing: return tr("%1's health: how is it known?").arg(who);
    case Gap::HasDied:
        return tr("%1 has died: nothing is agreed or started any more. Said by mistake, it is taken back first")
            .arg(who);
    case Gap::NothingPaidOut:
        return tr("Nothing is paid out that could stop. What the council arranges ends with another agreement, or with "
                  "the council's duty");
    case Gap::NothingStopped: return tr("No stop of the payments stands");
    case Gap::TakeBackNeedsWords: return tr("Why the stop is taken back, in words");
    case Gap::StopDayMissing: return tr("The last day that is paid");
    case Gap::TypedUnread:
        return tr("%1: what is typed cannot be read, and is not counted").arg(documents::apart(gap.called));
    case Gap::WrittenByNewer: return tr("Written by a newer Alongside: update this laptop first");
    case Gap::TwoStand: return tr("%1: one has to hold first").arg(documents::twoStandTitle(file, gap.called));
    case Gap::NeedsDeciding:
        return tr("Two answers stand, someone must decide: %1")
            .arg(documents::versionTitle({.field = gap.field, .item = gap.item, .key = gap.key}, file));
    }
    return {};
}

} // namespace

QString boxOf(const casework::StillToSay& gap)
{
    return gap.gap == Gap::BasisMissing ? u"area_%1_basis"_s.arg(gap.field) : gap.field;
}

QList<ToSay> toSay(const QList<casework::StillToSay>& gaps, const CaseFile& file)
{
    QList<ToSay> items;
    for (const casework::StillToSay& gap : gaps)
        items.append({wordsFor(gap, file), gap.gap == Gap::NeedsDeciding ? personLink(
                                               file.id, pageOf(gap.field), questionName({gap.field, gap.item, gap.key}))
                                                                         : personLink(file.id, gap.page, boxOf(gap))});
    return items;
}

QString stillToSay(const QList<casework::StillToSay>& gaps, const CaseFile& file)
{
    if (gaps.isEmpty()) return {};
    if (gaps.size() == 1) return tr("Still to say: %1").arg(wordsFor(gaps.first(), file));
    QStringList areas, bases, parts;
    for (const casework::StillToSay& gap : gaps) {
        if (gap.gap == Gap::AreaNotConsidered) areas.append(documents::inSentence(areaName(gap.field)));
        else if (gap.gap == Gap::BasisMissing) bases.append(documents::inSentence(areaName(gap.field)));
        else parts.append(wordsFor(gap, file));
    }
    if (!bases.isEmpty()) parts.prepend(tr("how it is known (%1)").arg(bases.join(u"; "_s)));
    if (!areas.isEmpty()) parts.prepend(tr("areas of daily life (%1)").arg(areas.join(u"; "_s)));
    return tr("Still to say: %1").arg(parts.join(u"; "_s));
}

QString firstGap(const QList<casework::StillToSay>& gaps, const CaseFile& file)
{
    if (gaps.isEmpty()) return {};
    const QString words = tr("Still to say: %1").arg(wordsFor(gaps.first(), file));
    return gaps.size() == 1 ? words : tr("%1, and %2 more").arg(words, QString::number(gaps.size() - 1));
}

} // namespace alongside::ui
