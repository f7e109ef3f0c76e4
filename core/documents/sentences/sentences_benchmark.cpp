// The sentences of the benchmark: a prompt for thinking, never a limit. R20.

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> benchmarkSentences()
{
    static constexpr SentenceRow rows[] = {
        {"benchmark_isotonic",
         "By a curve through {people} past costs that never falls, {points} points come to {weekly:money} a week."},
        {"benchmark_neighbours_averaged",
         "Points of the curve that were averaged with their neighbours, because it would have fallen there: {points}."},
        {"benchmark_percentile_match",
         "The cost that stands as high among the costs as these points among the points is {weekly:money} a week."},
        {"benchmark_band",
         "Of the {people} people with about as many points half were given between {p25:money} and {p75:money} a week, "
         "with {p50:money} in the middle."},
        {"fewer_than_20_cases",
         "No band is given, because the history has {people} people in it and a band needs at least {needed}."},
        {"benchmark_is_a_prompt", "This is a prompt for thinking beside a judgement, and never a limit."},
        {"sustainability_factor",
         "The factor is {factor}: the {left:money} a year that is left of the budget, against 52 weeks of the "
         "{weekly:money} that the curve gives the {people} people of the history together."},
        {"sustainability_applied", "With it {from:money} a week becomes {to:money}."},
        {"factor_never_decides_enough",
         "A factor that is used is shown, and it never decides whether support is enough."},
    };
    return rows;
}

} // namespace alongside::documents
