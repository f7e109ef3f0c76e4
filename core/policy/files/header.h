#pragma once
// The head of every file of dated values: what it is about, where it holds, and what a council may do with it.

#include "core/policy/dated.h"
#include "core/policy/text/json.h"

#include <variant>

namespace alongside::policy {

/// What a council's own file of the same key may do (council.h). Raise and Lower: from the national value on, no other way.
enum class CouncilMay : quint8 { Nothing, Set, Raise, Lower };

struct FileHeader {
    QString key{};
    QString label{};
    QString unit{};         // units.h; empty for a list
    QString jurisdiction{}; // "England", or the council
    QString change{};       // the sentence that tells people what a new value means (diff.h)
    bool yearly = false;    // set for a year: every value carries its `until`
    CouncilMay councilMay = CouncilMay::Nothing;

    bool operator==(const FileHeader&) const = default;
};

template <class T>
struct DatedFile {
    FileHeader header{};
    Dated<T> dated{};
    QByteArray canonical{}; // of the whole file, for hashes
};

enum class HasUnit : quint8 { Yes, No };

/// The head, or the name of the first member at fault.
std::variant<FileHeader, QStringView> readHeader(const Json& file, HasUnit hasUnit);

} // namespace alongside::policy
