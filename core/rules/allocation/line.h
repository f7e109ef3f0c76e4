#pragma once
// One line of support, checked and worked out (R4-R9, R17). Used for an allocation and for a plan alike.

#include "core/base/result.h"
#include "core/domain/allocation.h"
#include "core/domain/allocation_facts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace alongside::rules {

/// The refusal of the headless contract: `where` a JSON Pointer into the facts, `word` such as "BAD_SHARERS".
Error refusal(const QString& where, const char* word);

/// The line's place in the facts, made into a text only where it is refused.
struct LineAt {
    const char* list = ""; // "" for an allocation's own lines, "/plan" for a plan's
    qsizetype at = 0;

    [[nodiscard]] QString text() const; // "/plan/lines/0"
};

/// `item`: what the guide has under the line's code, or nothing. `outcomes`: the ids there are; nothing where they are not known (a budget given as figures).
/// Order of the checks: item, override, price, quantities, sharers, staff, period, outcomes, natural units.
std::optional<Error> faultIn(const LineFacts& line, const PricedItem* item, const std::optional<QStringList>& outcomes,
                             LineAt where);

/// As if funded; `funded` and `why` are left to the caller. Range: `faultIn` found nothing.
/// Errors: AnswerOutOfRange, "TOO_LARGE".
Result<AllocatedLine> workedOut(const LineFacts& line, const PricedItem* item, LineAt where);

/// The stream is part of the support budget, not planning money (R12).
bool isSupport(Stream stream);

} // namespace alongside::rules
