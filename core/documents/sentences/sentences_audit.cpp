// The sentences of the light-touch audit. S109.

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> auditSentences()
{
    static constexpr SentenceRow rows[] = {
        {"does_not_reconcile",
         "What should be in the account and what the statement says differ by {unexplained:money}."},
        {"surplus_above_contingency", "There is {surplus:money} more in the account than may lie there, after "
                                      "{liabilities:money} that is owed or saved "
                                      "up for something agreed."},
        {"contribution_arrears",
         "Of the person's own part {due:money} was due and {paid:money} was paid in, which leaves {arrears:money}."},
        {"spend_outside_outcomes", "Spent on none of the outcomes: {outside:money}."},
        {"overdrawn", "The account is overdrawn: {below:money} below nothing."},
        {"audit_clear", "The account adds up, and there is nothing to talk over."},
        {"a_flag_starts_a_talk", "This is for a talk first, and nothing is taken back by a program."},
        {"audit_expected",
         "The account was expected to hold {expected:money}, and the statement says {statement:money}."},
        {"audit_allowed", "Up to {allowed:money} may lie in the account: {weeks} weeks of {gross:money}."},
    };
    return rows;
}

} // namespace alongside::documents
