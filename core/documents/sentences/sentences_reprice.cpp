// An allocation by other prices. R2, R10, R13, R17.

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> repriceSentences()
{
    static constexpr SentenceRow rows[] = {
        {"reprice_higher",
         "By the new prices the year costs {after:money} in place of {before:money}: the person gains."},
        {"reprice_lower",
         "By the new prices the year costs {after:money} in place of {before:money}: the person loses."},
        {"reprice_same", "By the new prices the year costs the same, {after:money}."},
        {"overrides_kept", "Prices set by hand stay as they were decided, on this many lines: {lines}."},
        {"contingency_again",
         "The {pct:quantity} per cent for bad days is added again: {before:money} a week before, {after:money} after."},
        {"contribution_again",
         "What the person was assessed to pay is taken off again: {before:money} a week before, {after:money} after."},
        {"reprice_stores_nothing", "Nothing is changed by this. A real change of price is a decision of its own."},
    };
    return rows;
}

} // namespace alongside::documents
