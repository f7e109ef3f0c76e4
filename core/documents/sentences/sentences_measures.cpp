// The sentences of the measures.

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> measuresSentences()
{
    static constexpr SentenceRow rows[] = {
        {"measures_nobody", "There is nobody to count, and a figure of nobody is no figure."},
        {"measures_people", "People counted, each once however many journeys they made: {count:words}."},
        {"measures_still_open",
         "Journeys not at their end: {count:words}. They are counted at their days and people so far."},
        {"measures_small", "A figure on fewer than {count:words} is marked as small: chance moves it a long way."},
        {"measures_uptake",
         "Adults with open long-term support: {of:words}. With a direct payment, whole or part: {count:words}."},
        {"measures_beside_cohort", "People in the time before, beside whom they stand: {count:words}."},
        {"measures_beside_figures", "The figures of the time before were typed in."},
    };
    return rows;
}

} // namespace alongside::documents
