// Source: Care Act 2014 s18(7): the duty does not reach needs that a carer is meeting; s20 for a carer's own needs; s25:
// the plan lists those needs all the same. R5: only what a person has said that they are willing and able to do counts,
// in units, never by guess or by a share; a child's help never counts. S91: what keeps it going, and what if it breaks.
// Jurisdiction: England.

#include "core/rules/residual/residual_need.h"

#include "core/rules/residual/cover.h"
#include "core/rules/residual/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

NeedMet metOf(Cover sure, Cover possible)
{
    const auto word = [](Cover cover) {
        return cover == kWhole ? NeedMet::MetByCarer : cover > 0 ? NeedMet::Partly : NeedMet::NotMet;
    };
    return word(sure) == word(possible) ? word(sure) : NeedMet::Undetermined;
}

/// Whether anything of the need is left to others.
Tri isLeft(Cover sure, Cover possible)
{
    if (sure == kWhole) return Tri::No;
    return possible == kWhole ? Tri::NotYetKnown : Tri::Yes;
}

/// The first day on which less is covered than today, by what is known. An end that nobody set is before every day.
QDate firstLesserDay(const ResidualNeed& need, QDate today)
{
    QList<QDate> ends;
    for (const NaturalSupport& support : need.supports)
        if (const QDate last = lastDayOf(support); last >= today) ends.append(last.addDays(1));
    std::ranges::sort(ends);
    const Cover now = coverOn(need, today);
    const auto first = std::ranges::find_if(ends, [&](QDate day) { return coverOn(need, day) < now; });
    return first == ends.end() ? QDate() : *first;
}

QDate dayAfter(QDate last)
{
    return last.isValid() ? last.addDays(1) : QDate();
}

/// What stands now and would be missed, and what has gone and is missed.
QList<Reopening> reopenings(const ResidualNeed& need, const ResidualNeedFinding& finding, QDate today)
{
    QList<Reopening> all;
    const Cover now = coverOn(need, today);
    for (qsizetype i = 0; i < need.supports.size(); ++i) {
        const NaturalSupport& support = need.supports[i];
        const QDate without = dayAfter(lastDayOf(support));
        const SupportStatus status = finding.supports[i];
        if (status == SupportStatus::Counts) {
            const bool falls = without.isValid() && finding.reopensOn.isValid() && without <= finding.reopensOn;
            if (falls || coverOn(need, today, i) < now)
                all.append({support.id, without.isValid() ? ReopenedWhy::Ends : ReopenedWhy::IfItStops, without});
        } else if (now != kWhole && support.willingAndAble != Tri::NotYetKnown) {
            if (status == SupportStatus::Ended) all.append({support.id, ReopenedWhy::HasEnded, without});
            if (status == SupportStatus::Stopped) all.append({support.id, ReopenedWhy::HasStopped, without});
        }
    }
    return all;
}

void measure(const ResidualNeed& need, Cover sure, ResidualNeedFinding& finding)
{
    if (sure != kWhole) finding.metUnits = Quantity{sure};
    else finding.metUnits = need.units;
    if (need.units) finding.leftUnits = Quantity{sure == kWhole ? 0 : need.units->thousandths - sure};
    else if (sure == kWhole) finding.leftUnits = Quantity{0};
}

ResidualNeedFinding findingOf(const ResidualNeed& need, QDate today)
{
    ResidualNeedFinding finding;
    finding.id = need.id;
    finding.isCarers = need.isCarers;
    finding.eligible = need.eligible;
    for (const NaturalSupport& support : need.supports) finding.supports.append(statusOf(support, today));
    const Cover sure = coverOn(need, today);
    const Cover possible = possibleCoverOn(need, today);
    finding.met = metOf(sure, possible);
    finding.leftForCouncil = both(need.eligible, isLeft(sure, possible));
    measure(need, sure, finding);
    finding.reopensOn = firstLesserDay(need, today);
    if (finding.reopensOn.isValid()) finding.until = finding.reopensOn.addDays(-1);
    finding.reopenedBy = reopenings(need, finding, today);
    return finding;
}

Residual answerOf(const QList<ResidualNeedFinding>& needs)
{
    const auto any = [&](Tri left) {
        return std::ranges::count(needs, left, &ResidualNeedFinding::leftForCouncil) > 0;
    };
    if (any(Tri::Yes)) return Residual::SomethingLeft;
    return any(Tri::NotYetKnown) ? Residual::Undetermined : Residual::NothingLeft;
}

Error outOfRange(const QString& where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, where, QString::fromLatin1(code)};
}

std::optional<Error> faultIn(const NaturalSupport& support, const QString& at)
{
    if (support.units && support.units->thousandths < 0) return outOfRange(at + u"/units"_s, "NEGATIVE_QUANTITY");
    if (support.from.isValid() && support.until.isValid() && support.until < support.from)
        return outOfRange(at + u"/until"_s, "DATES_OUT_OF_ORDER");
    return {};
}

std::optional<Error> faultIn(const ResidualNeed& need, const QString& at)
{
    if (need.units && need.units->thousandths < 0) return outOfRange(at + u"/units"_s, "NEGATIVE_QUANTITY");
    if (need.units && need.units->thousandths == 0) return outOfRange(at + u"/units"_s, "NO_AMOUNT");
    qint64 all = 0;
    for (qsizetype i = 0; i < need.supports.size(); ++i) {
        const QString support = at + u"/supports/"_s + QString::number(i);
        if (const auto fault = faultIn(need.supports[i], support)) return fault;
        if (__builtin_add_overflow(all, need.supports[i].units.value_or(Quantity()).thousandths, &all))
            return outOfRange(support + u"/units"_s, "TOO_LARGE");
    }
    return {};
}

} // namespace

Result<ResidualFinding> residualNeeds(const ResidualFacts& facts, const policy::Library& library)
{
    if (!facts.on.isValid()) return Error{ErrorCode::AnswerMissing, u"/date"_s, u"DATE_MISSING"_s};
    const Law& law = residualRules().front();
    if (!law.covers(facts.on)) return outOfRange(u"/date"_s, "NO_RULE_FOR_DATE");
    for (qsizetype i = 0; i < facts.needs.size(); ++i)
        if (const auto fault = faultIn(facts.needs[i], u"/needs/"_s + QString::number(i))) return *fault;

    ResidualFinding finding;
    for (const ResidualNeed& need : facts.needs) finding.needs.append(findingOf(need, facts.on));
    finding.answer = answerOf(finding.needs);
    finding.stillOwed = owedAfter(facts, finding.needs);
    finding.reasons = reasonsFor(facts, finding.needs);
    finding.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return finding;
}

std::span<const Law> residualRules()
{
    static constexpr Law rules[] = {{"residual_need", "Care Act 2014 s18(7)", dayOf(2015, 4, 1), {}}};
    return rules;
}

} // namespace alongside::rules
