// `review`, kind `interval`.

#include "core/contract/subject.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/rules/review/interval.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::inWords;
using documents::say;
using rules::Interval;
using rules::IntervalFacts;
using rules::IntervalFinding;
using rules::Level;
using rules::Picture;

constexpr std::array kPictures{Word<Picture>{"fast_change", Picture::FastChange},
                               Word<Picture>{"fragile", Picture::Fragile}, Word<Picture>{"moving", Picture::Moving},
                               Word<Picture>{"steady", Picture::Steady}};
constexpr std::array kLevels{Word<Level>{"low", Level::Low}, Word<Level>{"medium", Level::Medium},
                             Word<Level>{"high", Level::High}};
constexpr qint64 kMostWeeks = 10000; // beyond any cap, and within the calendar

IntervalFacts factsIn(Object& facts)
{
    IntervalFacts out;
    out.lastReviewOn = facts.date(u"last_review_on", Need::Optional);
    out.startedOn = facts.date(u"started_on", Need::Optional);
    if (!facts.has(u"last_review_on")) return out;
    out.nextOn = facts.date(u"next_on", Need::Optional);
    if (!facts.has(u"next_on")) {
        out.weeks = facts.whole(u"weeks");
        if (out.weeks) out.weeks = std::min(*out.weeks, kMostWeeks);
    }
    out.picture = facts.choice<Picture>(u"picture", kPictures).value_or(Picture::NotSaid);
    out.choiceAndControl = facts.choice<Level>(u"choice_and_control", kLevels).value_or(Level::NotSaid);
    out.riskToThePurse = facts.choice<Level>(u"risk_to_public_purse", kLevels).value_or(Level::NotSaid);
    out.reasonGiven = !facts.text(u"reason").trimmed().isEmpty();
    if (!facts.has(u"direct_payment")) return out;
    Object payment(facts, u"direct_payment");
    out.firstPayment = payment.date(u"first_payment", Need::Required);
    out.directPaymentConsideredOn = payment.date(u"considered_on", Need::Optional);
    return out;
}

QString wordOf(Interval answer)
{
    switch (answer) {
    case Interval::SixWeekReview: return u"six_week_review"_s;
    case Interval::NotJudged: return u"not_judged"_s;
    case Interval::TooLate: return u"too_late"_s;
    case Interval::JudgementMissing: return u"judgement_missing"_s;
    case Interval::Set: break;
    }
    return u"set"_s;
}

void write(Writing& out, const IntervalFinding& found)
{
    out.put("next_review_on", found.next);
    out.put("review_overdue_after", found.overdueAfter);
    out.put("no_later_than", found.noLaterThan());
    out.put("cap_on", found.cap);
    out.put("statutory_dp_review_by", found.statutory);
    if (found.suggested) out.put("suggested_weeks", *found.suggested);
    else out.putNull("suggested_weeks");
    if (found.startingPoints.isEmpty()) out.putNull("starting_points");
    else {
        out.key("starting_points");
        out.open();
        for (std::size_t i = 0; i < kPictures.size(); ++i)
            out.put(kPictures[i].word, found.startingPoints[static_cast<qsizetype>(i)]);
        out.close();
    }
    QStringList missing;
    for (const QString& one : found.missing) missing.append(u"/facts"_s + one);
    out.put("missing", missing);
}

QStringList toldOf(const IntervalFinding& found)
{
    switch (found.answer) {
    case Interval::SixWeekReview:
        return {say("The first review is the six-week review, on %1.").arg(inWords(found.next))};
    case Interval::NotJudged:
        return {say("Nobody has chosen the day yet. No later than %1.").arg(inWords(found.noLaterThan()))};
    case Interval::TooLate:
        return {say("The day that was chosen is too late. No later than %1.").arg(inWords(found.noLaterThan()))};
    case Interval::JudgementMissing: return {say("The judgement behind the day is not written down in full.")};
    case Interval::Set: break;
    }
    return {say("The next review is on %1.").arg(inWords(found.next))};
}

} // namespace

std::variant<Answer, Refused> decideReviewInterval(Object& facts, const policy::Library& library)
{
    const IntervalFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::reviewInterval(asked, library);
    if (!found)
        return refusedBy(found.error(), u"/facts"_s, asked.lastReviewOn.isValid() ? "/last_review_on" : "/started_on");
    Answer answer;
    answer.finding = wordOf(found->answer);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
