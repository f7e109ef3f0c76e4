#pragma once
// One value on one day, and why: where it stands, who set it, what it rests on, what came before and comes after, and
// which rules read it.

#include "core/policy/library.h"

#include <optional>

namespace alongside::policy {

/// A stretch of days with one answer.
struct Answer {
    QDate from{};
    QDate to{};                     // inclusive; kNoEnd (held.h) where nothing ends it
    QString words{};                // "£241.45 a week"; of a list the names, of a guide its id
    std::optional<qint64> number{}; // as the file has it; a price in pence
    QStringList codes{};            // of a list, or of a guide
    bool confirmed = false;
    Source source{};
    QString sourceText{}; // of sources.json; empty where the reference is not listed
    bool byCouncil = false;
    QString jurisdiction{}; // of its file; empty for a price guide

    bool operator==(const Answer&) const = default;
};

struct Explained {
    QString key{};
    QString label{};
    QString unit{};
    CouncilMay councilMay = CouncilMay::Nothing;
    QStringList uses{};            // keys.h
    std::optional<Answer> holds{}; // nothing: no value covers the day
    std::optional<Answer> before{};
    std::optional<Answer> after{};
    std::optional<Answer> national{}; // what the country sets on that day, where a council answers
};

/// `key`: a number, a list, "price_guide", or "price_guide.PA" for one item. Nothing: there is no such key.
std::optional<Explained> explain(const Library& library, const QString& key, QDate day);

} // namespace alongside::policy
