#include "ui/case/taken_words.h"

#include "core/documents/names/item_names.h"
#include "ui/case/area_words.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/case_fields.h"
#include "ui/support/translated.h"
#include "ui/support/when.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <class List>
List goneFrom(const List& before, const List& after)
{
    List gone = before;
    gone.removeIf([&](const auto& item) { return itemIn(after, item.id) != nullptr; });
    return gone;
}

QString quoted(const QString& words, const QString& without)
{
    const QString line = oneLine(words);
    return line.isEmpty() ? without : u"\u201C%1\u201D"_s.arg(line);
}

/// Somebody of the circle goes with what they might do.
QString memberWords(const CircleMember& member, const QList<CircleMember>& circle, qsizetype offers)
{
    const QString who = quoted(calledIn(circle, member), tr("somebody without a name"));
    if (offers == 0) return who;
    return offers == 1 ? tr("%1, and what they might do").arg(who)
                       : tr("%1, and %2 things they might do").arg(who).arg(offers);
}

/// What went, as whoever took it away would call it: the thing itself, then what hung on it.
QString calledOf(const casework::TakenAway& taken)
{
    const CaseFile &before = taken.before, &after = taken.after;
    const QList<Offer> offers = goneFrom(before.offers, after.offers);
    for (const CircleMember& one : goneFrom(before.circle, after.circle))
        return memberWords(one, before.circle, offers.size());
    for (const RecordLink& one : goneFrom(before.links, after.links))
        return tr("the link with %1").arg(quoted(one.name, tr("another record")));
    for (const Capacity& one : goneFrom(before.capacities, after.capacities))
        return quoted(one.decision, tr("a decision without words yet"));
    for (const Payee& one : goneFrom(before.payees, after.payees))
        return quoted(one.name, tr("somebody without a name"));
    for (const MeansAmount& one : goneFrom(before.meansAmounts, after.meansAmounts))
        return one.of == AmountOf::Income ? tr("something that comes in")
                                          : quoted(one.label, tr("something to pay, without words"));
    for (const Outcome& one : goneFrom(before.outcomes, after.outcomes))
        return quoted(one.statement, tr("an outcome without words yet"));
    for (const SupportLine& one : goneFrom(before.lines, after.lines))
        return quoted(one.label, tr("a line without words yet"));
    for (const Offer& one : offers) return quoted(offeredWords(one, 64), {});
    for (const Entry& one : goneFrom(before.entries, after.entries))
        return quoted(one.words, tr("something said, without words"));
    for (const Strength& one : goneFrom(before.strengths, after.strengths))
        return quoted(one.words, tr("a strength without words yet"));
    for (const Advice& one : goneFrom(before.advice, after.advice))
        return quoted(one.words, tr("advice without words yet"));
    for (const PlanLine& one : goneFrom(before.planLines, after.planLines))
        return quoted(one.what, tr("a line of the plan without words yet"));
    for (const PlannerReply& one : goneFrom(before.plannerReplies, after.plannerReplies))
        return tr("what %1 answered").arg(quoted(one.called, tr("an organisation")));
    for (const Review& one : goneFrom(before.reviews, after.reviews))
        return one.on.isValid() ? tr("the review of %1, at which nothing was said").arg(dayWords(one.on))
                                : tr("a review at which nothing was said");
    for (const Spending& one : goneFrom(before.spendings, after.spendings))
        return quoted(one.words, tr("something spent, without words yet"));
    for (const Attachment& one : goneFrom(before.attachments, after.attachments))
        return quoted(one.shows.isEmpty() ? one.name : one.shows, tr("something attached, without words"));
    for (auto cell = before.week.begin(); cell != before.week.end(); ++cell)
        if (after.week.value(cell.key()) != *cell)
            return tr("who is there, %1").arg(documents::weekCellName(cell.key()));
    return tr("what was here");
}

/// The answers of `to` that are otherwise in `from`.
QString answerOf(const CaseFile& from, const CaseFile& to)
{
    for (const Need& need : to.needs)
        if (!from.needs.contains(need)) return areaSentence(need, to.person.subject);
    for (const Review& review : to.reviews)
        if (!from.reviews.contains(review)) return tr("amounts of the money, looked over");
    if (from.money.contributionWorked != to.money.contributionWorked) return tr("their share of the cost");
    if (from.lines != to.lines || from.offers != to.offers) return tr("what was tried in \u201CWhat if\u2026?\u201D");
    return tr("an answer");
}

QString ended(const QString& sentence)
{
    return sentence.endsWith(u'?') ? sentence : sentence + u'.';
}

} // namespace

Message takenMessage(const casework::TakenAway& taken)
{
    const QString happened = casework::tookAway(taken)
                                 ? tr("Taken away: %1.").arg(calledOf(taken))
                                 : ended(tr("Changed: %1").arg(answerOf(taken.before, taken.after)));
    return {.happened = happened, .action = tr("P&ut it back")};
}

Message backMessage(const casework::TakenAway& taken, bool whole)
{
    const QString what = casework::tookAway(taken) ? calledOf(taken) : answerOf(taken.after, taken.before);
    Message said{.happened = ended(tr("Put back: %1").arg(what))};
    if (whole) return said;
    said.kind = Message::Kind::Caution;
    said.why = tr("What it was joined to was taken away meanwhile, on another laptop, and did not come back with it.");
    said.todo = tr("Look at what it is joined to now.");
    return said;
}

} // namespace alongside::ui
