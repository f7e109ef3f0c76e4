#pragma once
// The sentences people read for the reasons that rules give, by key. One row per key, in the order a person would be
// told. `{name}` in a text is filled from the reason's input "name=value"; a format may follow:
//   {unable}          the value as it stands
//   {weekly:money}    pence, printed as pounds: 27659 becomes "£276.59"
//   {on:date}         an ISO day, printed in words: 2024-09-17 becomes "17 September 2024"
//   {area:area}       the key of a care area, printed by its plain name
//   {unable:words}    a count as it is said: 2 becomes "two"; {unable:Words} at the start of a sentence
//   {units:quantity}  thousandths, printed as a decimal: 7500 becomes "7.5"

#include <QList>

#include <span>

namespace alongside::documents {

struct SentenceRow {
    const char* key;
    const char* text;
};

/// Every key a rule may give, table by table. Keys are unique; a test walks them.
const QList<SentenceRow>& ruleSentences();

/// The tables, each in a file of its own: sentences_<subject>.cpp.
std::span<const SentenceRow> visitSentences();
std::span<const SentenceRow> chargingSentences();
std::span<const SentenceRow> directPaymentSentences();
std::span<const SentenceRow> ledgerSentences();
std::span<const SentenceRow> auditSentences();
std::span<const SentenceRow> benchmarkSentences();
std::span<const SentenceRow> eligibilitySentences();
std::span<const SentenceRow> residualSentences();
std::span<const SentenceRow> repriceSentences();
std::span<const SentenceRow> planSentences();
std::span<const SentenceRow> reviewSentences();
std::span<const SentenceRow> measuresSentences();

} // namespace alongside::documents
