// `benchmark`: `curve` and `sustainability`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/benchmark/sustainability.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

/// One pair of the history, read as an object whose members are called 0 and 1: their place in the line is the same.
rules::PastCost pastCostIn(const Object& facts, qsizetype index, const Value& pair)
{
    const bool isPair = pair.kind == Value::Kind::List && pair.size == 2;
    Value first = isPair ? *pair.first() : Value{};
    Value second = isPair ? *pair.first()->next() : Value{};
    first.span = second.span = 1;
    const Value members[] = {{.kind = Value::Kind::Object, .size = 2, .span = 5},
                             {.kind = Value::Kind::Text, .size = 1, .bytes = "0"},
                             first,
                             {.kind = Value::Kind::Text, .size = 1, .bytes = "1"},
                             second};
    Object one(facts, u"history", index, members[0]);
    if (!isPair) one.reading().refuse(one.where(), "WRONG_TYPE");
    rules::PastCost out;
    out.points = one.quantity(u"0", Need::Required).value_or(Quantity());
    out.weekly = one.pence(u"1", Need::Required).value_or(Money());
    return out;
}

QList<rules::PastCost> historyIn(Object& facts)
{
    QList<rules::PastCost> history;
    const Value& pairs = facts.list(u"history", Need::Required);
    history.reserve(pairs.size);
    const Value* pair = pairs.first();
    for (quint32 i = 0; i < pairs.size; ++i, pair = pair->next()) history.append(pastCostIn(facts, i, *pair));
    return history;
}

void writeCurve(Writing& out, const rules::Benchmark& found)
{
    out.put("isotonic_weekly_p", found.isotonic);
    out.put("percentile_match_weekly_p", found.percentileMatch);
    out.key("curve");
    out.openList();
    for (const rules::CurvePoint& point : found.curve) {
        out.openList();
        out.text(point.points.display());
        out.text(point.weekly.fraction());
        out.closeList();
    }
    out.closeList();
    if (!found.band) {
        out.putNull("band");
        out.put("band_reason", u"fewer_than_20_cases"_s);
        return;
    }
    out.key("band");
    out.open();
    out.put("k", found.band->people);
    out.put("p25_p", found.band->p25);
    out.put("p50_p", found.band->p50);
    out.put("p75_p", found.band->p75);
    out.close();
    out.putNull("band_reason");
}

QStringList toldOf(const rules::Benchmark& found)
{
    QStringList told{say("People with about as many points: %1 a week by the curve, %2 by rank.")
                         .arg(found.isotonic.display(), found.percentileMatch.display())};
    if (found.band)
        told.append(say("Half of the nearest %1 were between %2 and %3 a week, the middle one at %4.")
                        .arg(QString::number(found.band->people), found.band->p25.display(), found.band->p75.display(),
                             found.band->p50.display()));
    return told;
}

void writeSustainability(Writing& out, const rules::Sustainability& found)
{
    out.put("predicted_weekly_sum_p", found.predictedWeekly);
    out.put("factor", found.factor.fraction());
    out.put("factor_6dp", found.factor.decimal(rules::kFactorPlaces));
    out.put("applied_weekly_p", found.applied);
}

} // namespace

std::variant<Answer, Refused> decideCurve(Object& facts, const policy::Library& library)
{
    rules::BenchmarkFacts asked;
    asked.history = historyIn(facts);
    asked.points = facts.quantity(u"points", Need::Required).value_or(Quantity());
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::benchmarkCurve(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "");
    Answer answer;
    answer.finding = u"estimated"_s;
    answer.fields = [found = *found](Writing& out) { writeCurve(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

std::variant<Answer, Refused> decideSustainability(Object& facts, const policy::Library& library)
{
    rules::SustainabilityFacts asked;
    asked.history = historyIn(facts);
    asked.annualBudget = facts.pence(u"annual_budget_p", Need::Required).value_or(Money());
    asked.topSlicePct = facts.quantity(u"top_slice_pct", Need::Required).value_or(Quantity());
    asked.applyTo = facts.pence(u"apply_to_weekly_p", Need::Required).value_or(Money());
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::sustainability(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "");
    Answer answer;
    answer.finding = u"computed"_s;
    answer.fields = [found = *found](Writing& out) { writeSustainability(out, found); };
    answer.told = {say("With this factor %1 a week becomes %2.").arg(asked.applyTo.display(), found->applied.display()),
                   say("The curve gives everybody of the history %1 a week together; the factor is %2.")
                       .arg(found->predictedWeekly.display(), found->factor.decimal(rules::kFactorPlaces))};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
