// The sentences of the team's budget. R19.

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> ledgerSentences()
{
    static constexpr SentenceRow rows[] = {
        {"ledger_in_credit", "The team's budget stands at {balance:money}, and nothing is overcommitted."},
        {"ledger_overcommitted", "The team's budget stands at {balance:money}: more is committed than there is."},
        {"ledger_warned_its_holder",
         "Times that the budget stood below nothing after an entry, and its holder was told: {times}."},
        {"ledger_counts_to_year_end",
         "Commitments counted from their first day to 31 March, both days in it: {commitments}."},
        {"ledger_blocks_nothing", "No support waits for this, and the person sees none of it."},
    };
    return rows;
}

} // namespace alongside::documents
