#pragma once
// Two answers to one thing, in words: what they are about, and each value as people say it. Any field of the schema goes
// through here, by its type and its words; no field has a word of its own in this file.

#include "core/domain/case_file.h"
#include "core/domain/money/price_guide.h"
#include "core/domain/money/provider.h"
#include "core/domain/views/two_versions.h"

namespace alongside::documents {

/// What the codes in a record stand for, which the record itself does not say.
struct KnownCodes {
    PriceGuide guide{}; // without it a kind of support is told by its code
    QList<Provider> providers{};
};

/// "need.danger": "Is it dangerous?"; "need.presence": "On the list". Empty for what the schema does not have.
QString fieldName(const QString& field);

/// "Being safe at home: Is it dangerous?"; of a record there is one of the field alone.
QString versionTitle(const TwoVersions& two, const CaseFile& file);

/// One of the two, as it is read: "Yes", "£62.50", "17 September 2024", "Josie: the shopping"; "Nothing" where it says
/// nothing. `file` as it stands, for the names of what it points at.
QString versionWords(const TwoVersions& two, const Version& version, const CaseFile& file, const KnownCodes& known);

/// Who took it off, who wrote in it, and that it stays: Meeting::KeptAgainstRemoval.
QString keptSentence(const TwoVersions& two, const CaseFile& file);

} // namespace alongside::documents
